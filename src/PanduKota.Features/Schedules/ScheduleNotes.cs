using PanduKota.Engines;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Schedules;

/// <summary>Kept with a schedule: what the engine was not asked, and how the plan stood then.</summary>
/// <param name="StartsBefore">Programme code -> first calendar year with money.</param>
/// <param name="SpendingBefore">Calendar year -> rupiah of the plan as it was.</param>
/// <param name="FixedSpending">Calendar year -> rupiah of the programmes that stay as they are.</param>
/// <param name="Ceilings">Calendar year -> rupiah of all fund sources together, before anything was taken off.</param>
public sealed record ScheduleNotes(
    IReadOnlyList<Problem> Problems,
    IReadOnlyDictionary<string, int> StartsBefore,
    IReadOnlyDictionary<int, long> SpendingBefore,
    IReadOnlyDictionary<int, long> FixedSpending,
    IReadOnlyDictionary<int, long> Ceilings);

/// <summary>A programme as it was before a schedule was accepted.</summary>
/// <param name="VersionAfter">The version that the acceptance made; a later one means that somebody has worked on it since.</param>
public sealed record ProgrammeBefore(Guid ProgrammeId, int VersionAfter, ProgrammeFields Fields);
