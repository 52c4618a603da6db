using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>
/// Every indicator has a target in each year of its programme. The programme's years run from its first to its last year
/// with cost; without cost, from its earliest to its latest start.
/// </summary>
public sealed class MissingTarget : IProgrammeCheck
{
    public string Code => "PLAN-010";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        var money = YearTotals.Of(programme);
        var (first, last) = (money.First ?? programme.EarliestStart, money.Last ?? programme.LatestStart);
        if (first is not { } from || last is not { } to || from > to || to - from > LongestSpan)
        {
            yield break;
        }
        var span = new YearRun(from, to);
        if (programme.Indicators.Count == 0)
        {
            yield return Problem.Error(
                Code,
                Text.Of("Program {0} belum punya indikator, jadi belum ada target {1}.", programme.Code, span.ToString()),
                Text.Of("Tambahkan indikator dengan satuan, kondisi awal, dan target tiap tahun."),
                ProgrammePlace.OfTarget(programme, 0, from));
            yield break;
        }
        for (var i = 0; i < programme.Indicators.Count; i++)
        {
            var indicator = programme.Indicators[i];
            var missing = Enumerable.Range(from, to - from + 1).Where(y => !indicator.HasTarget(y));
            foreach (var run in YearRun.Of(missing))
            {
                var isSpending = Enumerable.Range(run.First, run.Last - run.First + 1).Any(y => money.In(y) > 0);
                yield return new Problem(
                    Code,
                    isSpending ? Severity.Error : Severity.Warning,
                    Text.Of("Target {0} indikator “{1}” belum diisi.", run.ToString(), indicator.Name),
                    Text.Of("Isi target tiap tahun selama program {0} berjalan ({1}).", programme.Code, span.ToString()),
                    ProgrammePlace.OfTarget(programme, i, run.First));
            }
        }
    }

    /// <summary>A slip such as 2206 for 2026 is for PLAN-014; here it would ask for two hundred targets.</summary>
    private const int LongestSpan = 50;
}
