using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>Every indicator has a unit, and one that is known, so that figures of different programmes can be compared.</summary>
public sealed class UnknownUnit : IProgrammeCheck
{
    public string Code => "PLAN-016";

    public IEnumerable<Problem> Check(PlanSnapshot plan)
    {
        var answers = new Dictionary<string, (bool IsKnown, string? Nearest)>(StringComparer.Ordinal);
        return plan.Programmes.SelectMany(p => Check(plan, p, answers));
    }

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme) => Check(plan, programme, []);

    private IEnumerable<Problem> Check(
        PlanSnapshot plan, ProgrammeFacts programme, Dictionary<string, (bool IsKnown, string? Nearest)> answers)
    {
        for (var i = 0; i < programme.Indicators.Count; i++)
        {
            var indicator = programme.Indicators[i];
            var place = ProgrammePlace.Of(programme, FormattableString.Invariant($"unit:{i}"));
            if (string.IsNullOrWhiteSpace(indicator.Unit))
            {
                yield return Problem.Warning(
                    Code,
                    Text.Of("Indikator “{0}” belum punya satuan.", indicator.Name),
                    Text.Of("Pilih satuannya, misalnya %, orang, atau dokumen."),
                    place);
                continue;
            }
            if (!answers.TryGetValue(indicator.Unit, out var answer))
            {
                var isKnown = Units.IsKnown(indicator.Unit, plan.Units);
                answer = (isKnown, isKnown ? null : Units.Nearest(indicator.Unit, plan.Units));
                answers.Add(indicator.Unit, answer);
            }
            if (!answer.IsKnown)
            {
                yield return Problem.Hint(
                    Code,
                    Text.Of("Satuan “{0}” pada indikator “{1}” tidak ada di daftar satuan.", indicator.Unit, indicator.Name),
                    answer.Nearest is { } nearest
                        ? Text.Of("Mungkin maksudnya “{0}”? Pilih dari daftar, atau biarkan kalau memang satuan khusus.", nearest)
                        : Text.Of("Pilih dari daftar, atau biarkan kalau memang satuan khusus."),
                    place);
            }
        }
    }
}
