using PanduKota.Engines.PlanChecks;

namespace PanduKota.Features.Programmes.Charters;

/// <summary>How far a quick win is.</summary>
public enum CharterStatus
{
    Planned,
    Running,

    /// <summary>Running, but held up.</summary>
    Stalled,

    Stopped,
    Done,

    /// <summary>Goes on as an ordinary service.</summary>
    Institutionalised,
}

/// <summary>The charter of a programme that is a quick win: what is promised to whom, by whom, and how it goes month by month.</summary>
public sealed class QuickWinCharter
{
    public required string RegionCode { get; init; }

    public required Guid ProgrammeId { get; init; }

    /// <summary>What troubles citizens now.</summary>
    public string? Problem { get; set; }

    public string? ServiceBefore { get; set; }

    public string? ServiceAfter { get; set; }

    /// <summary>What citizens are promised.</summary>
    public string? Promise { get; set; }

    /// <summary>Which citizens it is for, and how many.</summary>
    public string? Beneficiaries { get; set; }

    /// <summary>The person who answers for it.</summary>
    public string? Owner { get; set; }

    public string? LegalBasis { get; set; }

    /// <summary>How it goes on after its year.</summary>
    public string? Sustainability { get; set; }

    public CharterStatus Status { get; set; }

    /// <summary>The year it runs in; null for the first year of the plan.</summary>
    public int? Year { get; set; }

    /// <summary>What is measured every month.</summary>
    public string? Kpi { get; set; }

    public string? KpiUnit { get; set; }

    public Direction KpiDirection { get; set; } = Direction.Up;

    /// <summary>As written.</summary>
    public string? BaselineText { get; set; }

    public decimal? Baseline { get; set; }

    /// <summary>Of the whole year, as written.</summary>
    public string? TargetText { get; set; }

    public decimal? Target { get; set; }

    public List<QuickWinMonth> Months { get; } = [];
}

/// <summary>The monthly indicator of a quick win in one month.</summary>
public sealed class QuickWinMonth
{
    public required string RegionCode { get; init; }

    public required Guid ProgrammeId { get; init; }

    /// <summary>1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>As written.</summary>
    public string? PlannedText { get; set; }

    public decimal? Planned { get; set; }

    /// <summary>What came of it, as written.</summary>
    public string? ActualText { get; set; }

    public decimal? Actual { get; set; }
}
