using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Programmes;

public enum ProgrammeKind
{
    Existing,
    Improved,
    New,
}

/// <summary>A line of the plan: what is done, by whom, in which years, for how much.</summary>
public sealed class Programme
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>The plan's own code, "P-014"; unique in the plan.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    public string? DimensionCode { get; set; }

    public string? SubDimensionCode { get; set; }

    public Guid? GoalId { get; set; }

    public string? Description { get; set; }

    public ProgrammeKind Kind { get; set; } = ProgrammeKind.New;

    public Guid? LeadAgencyId { get; set; }

    public string? Partners { get; set; }

    /// <summary>Nomenclature code U.BB.PP.K.NN.SS, as the planner gave it.</summary>
    public string? NomenclatureCode { get; set; }

    public string? Location { get; set; }

    public string? Risk { get; set; }

    public int? EarliestStart { get; set; }

    public int? LatestStart { get; set; }

    public bool IsMandatory { get; set; }

    public bool IsQuickWin { get; set; }

    /// <summary>
    /// On the reserve list (daftar cadangan): an accepted schedule found no money for it. It is kept whole, but is not
    /// counted in spending or checked until somebody brings it back.
    /// </summary>
    public bool IsReserve { get; set; }

    /// <summary>Worth to citizens, 1..100; null counts as 50 in the scheduling.</summary>
    public int? ValuePoints { get; set; }

    /// <summary>The ten-year total as the planner wrote it; compared with the sum of the years (PLAN-025).</summary>
    public long? StatedTotalRupiah { get; set; }

    /// <summary>Goes up by one with each change; an edit that started from an older one is a conflict.</summary>
    public int Version { get; set; } = 1;

    public List<SupportingAgency> SupportingAgencies { get; } = [];

    public List<Indicator> Indicators { get; } = [];

    public List<CostLine> CostLines { get; } = [];

    public List<Dependency> Predecessors { get; } = [];

    public List<ActionStep> Actions { get; } = [];

    /// <summary>Null until somebody has written one. It stays when the programme is no quick win any more.</summary>
    public QuickWinCharter? Charter { get; set; }
}

public sealed class SupportingAgency
{
    public required string RegionCode { get; init; }

    public required Guid ProgrammeId { get; init; }

    public required Guid AgencyId { get; init; }
}

public sealed class Indicator
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid ProgrammeId { get; init; }

    public required int Ordinal { get; set; }

    public required string Name { get; set; }

    public string? Unit { get; set; }

    public Direction Direction { get; set; } = Direction.Up;

    /// <summary>As written, "2.3:1000".</summary>
    public string? BaselineText { get; set; }

    /// <summary>As a number, where it is one.</summary>
    public decimal? Baseline { get; set; }

    public List<IndicatorTarget> Targets { get; } = [];
}

public sealed class IndicatorTarget
{
    public required string RegionCode { get; init; }

    public required Guid IndicatorId { get; init; }

    public required int Year { get; init; }

    public required string Words { get; set; }

    public decimal? Value { get; set; }
}

/// <summary>Whole rupiah of one fund source in one calendar year.</summary>
public sealed class CostLine
{
    public required string RegionCode { get; init; }

    public required Guid ProgrammeId { get; init; }

    /// <summary>A name of <see cref="FundSources"/>.</summary>
    public required string FundSource { get; init; }

    public required int Year { get; init; }

    public required long Rupiah { get; set; }
}

/// <summary>This programme may start only after the predecessor has finished.</summary>
public sealed class Dependency
{
    public required string RegionCode { get; init; }

    public required Guid ProgrammeId { get; init; }

    /// <summary>Code of the predecessor in the same plan; kept as written, so that an unknown one can be reported.</summary>
    public required string PredecessorCode { get; init; }
}

/// <summary>A step of the action plan (rencana aksi).</summary>
public sealed class ActionStep
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid ProgrammeId { get; init; }

    public required int Ordinal { get; set; }

    public required string Step { get; set; }

    public string? Output { get; set; }

    public string? Owner { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }
}

/// <summary>Where money comes from, as the official forms name it.</summary>
public static class FundSources
{
    public static IReadOnlyList<string> All { get; } =
        ["APBD", "APBD Provinsi", "APBN/DAK", "Dana Desa", "CSR", "KPBU", "Lainnya"];

    /// <summary>Place in the list; a source that is not on it comes last.</summary>
    internal static int OrderOf(string fundSource)
    {
        var place = All.ToList().IndexOf(fundSource);
        return place < 0 ? All.Count : place;
    }
}
