using PanduKota.Features.Strategy;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>What a scenario demands. A list that is empty demands nothing.</summary>
/// <param name="Discount">What a programme is worth that starts a year later, as a share: 0.97.</param>
/// <param name="QuickWinsFirst">Quick wins start in the plan's first year, or not at all.</param>
/// <param name="KeepExisting">Programmes that run already (kind Existing) keep their start.</param>
/// <param name="LeastQuickWins">Least number of quick wins that start in the first year.</param>
/// <param name="ByInstrument">Worth by the plan's value instrument instead of the typed points.</param>
public sealed record ScenarioTerms(
    IReadOnlyList<CeilingTerm> Ceilings,
    IReadOnlyList<FloorTerm> Floors,
    IReadOnlyList<CapacityTerm> Capacities,
    IReadOnlyList<LockedDecision> Locks,
    double Discount = 0.97,
    bool QuickWinsFirst = true,
    bool KeepExisting = false,
    int LeastQuickWins = 0,
    bool ByInstrument = false)
{
    /// <summary>The plan's indicative ceilings with the usual options.</summary>
    public static ScenarioTerms Of(Plan plan, ScheduleOptions options) => new(
        CeilingsOf(plan),
        [],
        options.MostRunningPerAgency is { } most ? [new CapacityTerm(null, most)] : [],
        [],
        options.Discount,
        options.QuickWinsFirst,
        options.KeepExisting,
        ByInstrument: options.ByInstrument);

    /// <summary>The plan's ceilings of its own years, all sources together first.</summary>
    public static IReadOnlyList<CeilingTerm> CeilingsOf(Plan plan) =>
    [
        .. plan.Ceilings.Where(c => c.Year >= plan.FirstYear && c.Year <= plan.LastYear)
            .OrderBy(c => c.Year).ThenBy(c => c.FundSource, StringComparer.Ordinal)
            .Select(c => new CeilingTerm(c.Year, c.FundSource, c.Rupiah)),
    ];

    public LockedDecision? LockOf(Guid programmeId) => Locks.FirstOrDefault(l => l.ProgrammeId == programmeId);
}

/// <param name="FundSource">"" is the ceiling of all sources together.</param>
/// <param name="Rupiah">Whole rupiah.</param>
public sealed record CeilingTerm(int Year, string FundSource, long Rupiah);

/// <summary>Least spending of a dimension, or least number of its programmes that run, over a span of years; or both.</summary>
public sealed record FloorTerm(string DimensionCode, int FromYear, int ToYear, long? LeastRupiah, int? LeastProgrammes);

/// <param name="AgencyId">Null is the limit of every agency that has none of its own.</param>
public sealed record CapacityTerm(Guid? AgencyId, int MostRunning);

/// <summary>What people have decided and the search must keep.</summary>
/// <param name="StartYear">Calendar year in which the programme starts; null keeps it out.</param>
/// <param name="Why">The reason as the person gave it.</param>
public sealed record LockedDecision(Guid ProgrammeId, int? StartYear, string Why, string By, DateTime AtUtc);
