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
/// <param name="Certificate">Multipliers that prove the bound, for the independent checker.</param>
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

/// <summary>Non-negative multipliers on the coupling rows, by row name; they prove the bound in one pass.</summary>
public sealed record BoundCertificate(IReadOnlyDictionary<string, long> MultipliersTimes2To20);

/// <summary>How much work may be done. Seconds end a run of the command or page; tests count work.</summary>
/// <param name="Rounds">Most improvement rounds, or null for no limit but time.</param>
/// <param name="TargetGap">Stop as soon as this gap is proven.</param>
public sealed record SchedulingLimits(double? Seconds, int? Rounds, double TargetGap = 0, int Threads = 2);

/// <summary>State of a running search, for showing.</summary>
public sealed record SchedulingProgress(double Seconds, double? Best, double? Bound, double? Gap);
