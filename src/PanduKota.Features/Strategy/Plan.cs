namespace PanduKota.Features.Strategy;

public enum PlanStatus
{
    Draft,
    AgencySubmitted,
    BappedaChecked,
    MentorReviewed,
    CouncilApproved,
    Published,
    Revised,
}

/// <summary>The masterplan (rencana induk) of a region: its years, its words, and the ceilings it must keep.</summary>
public sealed class Plan
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public required int FirstYear { get; init; }

    public required int Years { get; init; }

    public int LastYear => FirstYear + Years - 1;

    public required string DimensionSetCode { get; init; }

    public PlanStatus Status { get; set; } = PlanStatus.Draft;

    public int Edition { get; set; } = 1;

    public string Vision { get; set; } = "";

    /// <summary>
    /// Goes up by one with each change of the plan or anything in it: schedules and books say which version they are of.
    /// Counted by the database (<c>PlanWriter</c>), so that agencies that save at the same time do not collide here.
    /// </summary>
    public int Version { get; private set; } = 1;

    /// <summary>
    /// Goes up by one with each edit of the plan's own words and ceilings; an edit that started from an older one is a
    /// conflict.
    /// </summary>
    public int EditVersion { get; set; } = 1;

    public required DateTime CreatedAtUtc { get; init; }

    public List<Mission> Missions { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<PlanCeiling> Ceilings { get; } = [];
}

public sealed class Mission
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required int Number { get; set; }

    public required string Words { get; set; }
}

/// <summary>A goal (sasaran) that programmes serve.</summary>
public sealed class Goal
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>"S1", unique in the plan.</summary>
    public required string Code { get; set; }

    public required string Words { get; set; }

    public int? MissionNumber { get; set; }

    public string? Indicator { get; set; }

    public string? Unit { get; set; }

    public string? Baseline { get; set; }

    public string? Target { get; set; }
}

/// <summary>Money available (pagu indikatif) in a year; fund source "" means all sources together.</summary>
public sealed class PlanCeiling
{
    public required string RegionCode { get; init; }

    public required Guid PlanId { get; init; }

    public required int Year { get; init; }

    public string FundSource { get; init; } = "";

    public required long Rupiah { get; set; }
}
