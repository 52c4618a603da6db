using PanduKota.Engines.Scheduling;

namespace PanduKota.Features.Schedules;

/// <summary>One answer of the scheduling engine for a plan, with everything needed to get the same answer again.</summary>
public sealed class Schedule
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>Version of the plan it was made from.</summary>
    public required int PlanVersion { get; init; }

    /// <summary>The scenario whose demands it keeps; null for one made from the plan's own. The scenario may be gone since.</summary>
    public Guid? ScenarioId { get; init; }

    public int? ScenarioVersion { get; init; }

    /// <summary>As it was called then.</summary>
    public string? ScenarioName { get; init; }

    public required DateTime MadeAtUtc { get; init; }

    public required string MadeBy { get; init; }

    /// <summary>The instance as it was, JSON in the shape of docs/methods/scheduling.md.</summary>
    public required string InstanceJson { get; init; }

    public required int Seed { get; init; }

    public required double SecondsLimit { get; init; }

    public required SchedulingStatus Status { get; init; }

    public required double Objective { get; init; }

    public required double Bound { get; init; }

    public required double Gap { get; init; }

    /// <summary>The whole <see cref="SchedulingAnswer"/> as JSON.</summary>
    public required string AnswerJson { get; init; }

    public required string EngineVersion { get; init; }

    /// <summary>What has to be known beside the instance: JSON of <see cref="ScheduleNotes"/>.</summary>
    public required string NotesJson { get; init; }

    /// <summary>When a person took it over into the plan.</summary>
    public DateTime? AcceptedAtUtc { get; set; }

    public string? AcceptedBy { get; set; }

    /// <summary>The programmes it changed, as they were before: JSON list of <see cref="ProgrammeBefore"/>, for undoing.</summary>
    public string? BeforeJson { get; set; }

    public DateTime? UndoneAtUtc { get; set; }

    public string? UndoneBy { get; set; }
}
