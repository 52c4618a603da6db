using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>Costs, targets and start years lie inside the years of the plan.</summary>
public sealed class OutsidePlanYears : IProgrammeCheck
{
    public string Code => "PLAN-014";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        foreach (var year in programme.Costs.Where(c => c.Rupiah != 0 && IsOutside(plan, c.Year)).Select(c => c.Year).Distinct().Order())
        {
            yield return Finding(
                plan,
                Text.Of("Program {0} punya pagu {1}, di luar tahun rencana.", programme.Code, YearWords.Of(year)),
                ProgrammePlace.OfCost(programme, year));
        }
        for (var i = 0; i < programme.Indicators.Count; i++)
        {
            var indicator = programme.Indicators[i];
            foreach (var year in indicator.Targets.Keys.Where(y => IsOutside(plan, y) && indicator.HasTarget(y)).Order())
            {
                yield return Finding(
                    plan,
                    Text.Of("Indikator “{0}” punya target {1}, di luar tahun rencana.", indicator.Name, YearWords.Of(year)),
                    ProgrammePlace.OfTarget(programme, i, year));
            }
        }
        if (programme.EarliestStart is { } earliest && IsOutside(plan, earliest))
        {
            yield return Finding(
                plan,
                Text.Of("Program {0} paling cepat mulai {1}, di luar tahun rencana.", programme.Code, YearWords.Of(earliest)),
                ProgrammePlace.Of(programme, "earliestStart", earliest));
        }
        if (programme.LatestStart is { } latest && IsOutside(plan, latest))
        {
            yield return Finding(
                plan,
                Text.Of("Program {0} paling lambat mulai {1}, di luar tahun rencana.", programme.Code, YearWords.Of(latest)),
                ProgrammePlace.Of(programme, "latestStart", latest));
        }
    }

    private static bool IsOutside(PlanSnapshot plan, int year) => year < plan.FirstYear || year > plan.LastYear;

    private Problem Finding(PlanSnapshot plan, Text message, Place place) => Problem.Error(
        Code,
        message,
        Text.Of("Pindahkan ke tahun {0} sampai {1}.", YearWords.Of(plan.FirstYear), YearWords.Of(plan.LastYear)),
        place);
}
