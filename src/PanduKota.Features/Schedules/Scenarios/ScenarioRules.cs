using PanduKota.Engines;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>What is wrong with a scenario's name and terms, each with its field.</summary>
internal static class ScenarioRules
{
    public const int LongestName = 120;

    public const int LongestReason = 500;

    public const int MostScenarios = 100;

    private const long MostRupiah = 1_000_000_000_000_000;

    private const int MostRunning = 999;

    public static IEnumerable<Problem> Check(string name, ScenarioTerms terms, PlanContent content) =>
        (name.Length is 0 or > LongestName ? [ScenarioProblems.BadName(LongestName)] : Enumerable.Empty<Problem>())
            .Concat(OfCeilings(terms.Ceilings, content))
            .Concat(terms.Floors.SelectMany((floor, row) => OfFloor(floor, row, content)))
            .Concat(OfCapacities(terms.Capacities, content))
            .Concat(terms.Discount is > 0 and <= 1 ? [] : [ScenarioProblems.BadDiscount])
            .Concat(terms.LeastQuickWins is >= 0 and <= 500 ? [] : [ScenarioProblems.BadQuickWins]);

    private static IEnumerable<Problem> OfCeilings(IReadOnlyList<CeilingTerm> ceilings, PlanContent content)
    {
        var seen = new HashSet<(int, string)>();
        foreach (var ceiling in ceilings)
        {
            if (ceiling.Year < content.Plan.FirstYear || ceiling.Year > content.Plan.LastYear)
            {
                yield return ScenarioProblems.CeilingOutside(ceiling, content.Plan.FirstYear, content.Plan.LastYear);
            }
            if (ceiling.FundSource.Length > 0 && !FundSources.All.Contains(ceiling.FundSource))
            {
                yield return ScenarioProblems.CeilingOfUnknownSource(ceiling, FundSources.All);
            }
            if (ceiling.Rupiah is < 0 or > MostRupiah)
            {
                yield return ScenarioProblems.BadCeiling(ceiling);
            }
            if (!seen.Add((ceiling.Year, ceiling.FundSource)))
            {
                yield return ScenarioProblems.CeilingTwice(ceiling);
            }
        }
    }

    private static IEnumerable<Problem> OfFloor(FloorTerm floor, int row, PlanContent content)
    {
        if (content.DimensionOf(floor.DimensionCode) is null)
        {
            yield return ScenarioProblems.FloorOfUnknownDimension(row, floor.DimensionCode);
        }
        if (floor.FromYear < content.Plan.FirstYear || floor.ToYear > content.Plan.LastYear || floor.FromYear > floor.ToYear)
        {
            yield return ScenarioProblems.FloorYears(row, content.Plan.FirstYear, content.Plan.LastYear);
        }
        if (floor is { LeastRupiah: null, LeastProgrammes: null } || floor.LeastRupiah is < 0 or > MostRupiah || floor.LeastProgrammes < 0)
        {
            yield return ScenarioProblems.FloorWithoutAmount(row);
        }
    }

    private static IEnumerable<Problem> OfCapacities(IReadOnlyList<CapacityTerm> capacities, PlanContent content)
    {
        var seen = new HashSet<Guid?>();
        foreach (var (row, capacity) in capacities.Index())
        {
            if (capacity.AgencyId is { } id && content.AgencyOf(id) is null)
            {
                yield return ScenarioProblems.UnknownAgency(row);
            }
            if (capacity.MostRunning is < 1 or > MostRunning || !seen.Add(capacity.AgencyId ?? Guid.Empty))
            {
                yield return ScenarioProblems.BadCapacity(row);
            }
        }
    }
}
