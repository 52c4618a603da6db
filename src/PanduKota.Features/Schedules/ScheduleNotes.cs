using PanduKota.Engines;
using PanduKota.Features.Programmes;
using PanduKota.Features.Schedules.Scenarios;

namespace PanduKota.Features.Schedules;

/// <summary>Kept with a schedule: what the engine was not asked, and how the plan stood then.</summary>
/// <param name="StartsBefore">Programme code -> first calendar year with money.</param>
/// <param name="SpendingBefore">Calendar year -> rupiah of the plan as it was.</param>
/// <param name="FixedSpending">Calendar year -> rupiah of the programmes that stay as they are.</param>
/// <param name="Ceilings">Calendar year -> rupiah of all fund sources together, before anything was taken off.</param>
/// <param name="CeilingTerms">All ceilings, of all sources and of single ones; null in schedules made before there were scenarios.</param>
/// <param name="Locks">What people had decided; null as above.</param>
/// <param name="ByInstrument">Worth came from the value instrument where a programme was scored.</param>
public sealed record ScheduleNotes(
    IReadOnlyList<Problem> Problems,
    IReadOnlyDictionary<string, int> StartsBefore,
    IReadOnlyDictionary<int, long> SpendingBefore,
    IReadOnlyDictionary<int, long> FixedSpending,
    IReadOnlyDictionary<int, long> Ceilings,
    IReadOnlyList<CeilingTerm>? CeilingTerms = null,
    IReadOnlyList<LockNote>? Locks = null,
    bool ByInstrument = false);

/// <summary>A locked decision as it stood when the schedule was made.</summary>
/// <param name="StartYear">Calendar year; null keeps the programme out.</param>
public sealed record LockNote(string ProgrammeCode, int? StartYear, string Why, string By);

/// <summary>A programme as it was before a schedule was accepted.</summary>
/// <param name="VersionAfter">The version that the acceptance made; a later one means that somebody has worked on it since.</param>
public sealed record ProgrammeBefore(Guid ProgrammeId, int VersionAfter, ProgrammeFields Fields);
