namespace PanduKota.Engines.Scheduling;

/// <summary>
/// Which programmes, starting when, under yearly ceilings (engine definition: docs/methods/scheduling.md).
/// Money is in whole units of <paramref name="Unit"/>; years are calendar years.
/// </summary>
public sealed record SchedulingInstance(
    string Name,
    string Unit,
    int FirstYear,
    int Years,
    double Discount,
    IReadOnlyList<CandidateProgramme> Programmes,
    IReadOnlyList<Ceiling> Ceilings,
    IReadOnlyList<Capacity> Capacities,
    IReadOnlyList<Floor> Floors,
    IReadOnlyList<Precedence> Precedences,
    IReadOnlyList<ExclusiveGroup> ExclusiveGroups,
    int LeastQuickWinsInFirstYear = 0)
{
    public int LastYear => FirstYear + Years - 1;
}

/// <param name="Costs">Cost in the k-th year of the programme, by fund source; as many entries as it runs years.</param>
/// <param name="Value">Worth of having it, before the discount; above 0.</param>
/// <param name="EarliestStart">Calendar year, or null.</param>
/// <param name="LatestStart">Calendar year, or null.</param>
/// <param name="IsMandatory">Must be in the plan.</param>
/// <param name="FixedStart">Already committed to start in this year; such a programme is in the plan.</param>
public sealed record CandidateProgramme(
    string Id,
    string Name,
    IReadOnlyList<YearCost> Costs,
    double Value,
    string Dimension,
    string Agency,
    int? EarliestStart = null,
    int? LatestStart = null,
    bool IsMandatory = false,
    int? FixedStart = null,
    bool IsQuickWin = false)
{
    public int DurationYears => Costs.Count;
}

/// <summary>Cost of one programme year: total and, where known, by fund source.</summary>
public sealed record YearCost(long Total, IReadOnlyDictionary<string, long>? ByFundSource = null);

/// <summary>Most money to be spent in a year, of all sources (FundSource null) or of one.</summary>
public sealed record Ceiling(int Year, string? FundSource, long Amount);

/// <summary>Most programmes of one agency running in one year; Agency null = the same limit for every agency.</summary>
public sealed record Capacity(string? Agency, int MostRunning);

/// <summary>
/// Least spending of a dimension over a group of years, or least number of its programmes that run in at least one of
/// these years, or both.
/// </summary>
public sealed record Floor(string Dimension, IReadOnlyList<int> Years, long? LeastSpending, int? LeastCount);

/// <summary><paramref name="After"/> may start only after <paramref name="Before"/> has finished, and only if it is chosen.</summary>
public sealed record Precedence(string Before, string After);

/// <summary>At most one of these is chosen.</summary>
public sealed record ExclusiveGroup(IReadOnlyList<string> ProgrammeIds);
