using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling;

public enum SchedulingStatus
{
    /// <summary>Bound and objective meet.</summary>
    Optimal,

    /// <summary>A plan that keeps every demand, with its proven distance from the best.</summary>
    Feasible,

    /// <summary>Proven that no plan keeps every demand; see the conflict.</summary>
    Infeasible,

    /// <summary>No plan found and none excluded within the work limit.</summary>
    None,
}

/// <param name="Starts">Programme id -> calendar start year; a programme that is absent is left out.</param>
/// <param name="Objective">Sum of value times discount, of the plan.</param>
/// <param name="Bound">Proven upper bound of the objective; never below it.</param>
/// <param name="Gap">(Bound - Objective) / Bound, 0..1.</param>
/// <param name="SpendingByYear">Calendar year -> money, all sources.</param>
/// <param name="Reasons">One for each programme of the instance.</param>
/// <param name="Conflict">Demands that cannot hold together, when infeasible.</param>
/// <param name="Certificate">Proof of the bound, for the independent checker; null when nothing is proven.</param>
/// <param name="Seconds">Time it took; the only member that differs between two runs with the same work.</param>
public sealed record SchedulingAnswer(
    SchedulingStatus Status,
    IReadOnlyDictionary<string, int> Starts,
    double Objective,
    double Bound,
    double Gap,
    IReadOnlyDictionary<int, long> SpendingByYear,
    IReadOnlyList<ProgrammeReason> Reasons,
    IReadOnlyList<Text> Conflict,
    BoundCertificate? Certificate,
    double Seconds,
    string EngineVersion);

/// <summary>Why a programme starts when it does, or why it was left out, and what would bring it in.</summary>
/// <param name="Relief">Extra money by calendar year that would bring it in; empty when none was found or needed.</param>
public sealed record ProgrammeReason(
    string ProgrammeId,
    int? StartYear,
    Text Why,
    IReadOnlyDictionary<int, long> Relief);

/// <summary>
/// Proof of the bound (or, with status Infeasible, that no plan exists), checked by <see cref="ScheduleChecker"/> in
/// whole numbers. A tree of cases: a leaf names a table of prices, a split gives the starts of one programme to its branches.
/// </summary>
/// <param name="Shift">A price p stands for p / 2^Shift units of value per unit of its row.</param>
/// <param name="Prices">Tables row name -> price, not below 0; row names as in docs/methods/scheduling.md.</param>
/// <param name="Nodes">The cases; the first is the root.</param>
/// <param name="Covers">Definitions of the rows named cover:k.</param>
public sealed record BoundCertificate(
    int Shift,
    IReadOnlyList<IReadOnlyDictionary<string, long>> Prices,
    IReadOnlyList<ProofNode> Nodes,
    IReadOnlyList<CoverRow> Covers);

/// <param name="Prices">Index of the price table of a leaf, or -1 for a split.</param>
/// <param name="SplitOn">Programme whose starts are shared out among the branches; null for a leaf.</param>
public sealed record ProofNode(int Prices, string? SplitOn = null, IReadOnlyList<ProofBranch>? Branches = null);

/// <param name="StartYears">Calendar start years of the split programme that this branch covers.</param>
/// <param name="LeftOut">Whether it also covers leaving the programme out.</param>
/// <param name="Node">Index of the case that holds then.</param>
public sealed record ProofBranch(IReadOnlyList<int> StartYears, bool LeftOut, int Node);

/// <summary>
/// At most <paramref name="AtMost"/> of the named programmes may each cost their named amount or more in this year,
/// because any AtMost + 1 of these amounts together exceed the ceiling.
/// </summary>
public sealed record CoverRow(int Year, string? FundSource, IReadOnlyDictionary<string, long> LeastCosts, int AtMost);

/// <summary>How much work may be done. Seconds end a run of the command or page; tests count work.</summary>
/// <param name="Rounds">Most improvement rounds, or null for no limit but time.</param>
/// <param name="TargetGap">Stop as soon as this gap is proven.</param>
public sealed record SchedulingLimits(double? Seconds, int? Rounds, double TargetGap = 0, int Threads = 2);

/// <summary>State of a running search, for showing.</summary>
public sealed record SchedulingProgress(double Seconds, double? Best, double? Bound, double? Gap);
