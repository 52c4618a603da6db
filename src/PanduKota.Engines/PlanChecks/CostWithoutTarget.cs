using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>Money and targets stand in the same years: a year with cost has some target, a year with a target some cost.</summary>
public sealed class CostWithoutTarget : IProgrammeCheck
{
    public string Code => "PLAN-020";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        // A programme without any indicator is PLAN-010's.
        if (programme.Indicators.Count == 0)
        {
            yield break;
        }
        var money = YearTotals.Of(programme);
        var targetYears = programme.Indicators.SelectMany(i => i.Targets.Keys.Where(i.HasTarget)).ToHashSet();
        foreach (var run in YearRun.Of(money.Years.Where(y => !targetYears.Contains(y))))
        {
            var sum = MoneySum.Of(money.Years.Where(y => y >= run.First && y <= run.Last).Select(money.In));
            yield return Problem.Warning(
                Code,
                Text.Of("Program {0} punya pagu {1} pada {2}, tetapi tidak ada target.", programme.Code, new Rupiah(sum), run.ToString()),
                Text.Of("Isi target tahun itu, atau kosongkan pagunya."),
                ProgrammePlace.OfCost(programme, run.First));
        }
        foreach (var run in YearRun.Of(targetYears.Where(y => money.In(y) == 0).Order()))
        {
            var indicator = programme.Indicators.ToList().FindIndex(i => i.HasTarget(run.First));
            yield return Problem.Warning(
                Code,
                Text.Of("Program {0} punya target pada {1}, tetapi tidak ada pagu.", programme.Code, run.ToString()),
                Text.Of("Isi pagu tahun itu, atau kosongkan targetnya."),
                ProgrammePlace.OfTarget(programme, indicator, run.First));
        }
    }
}
