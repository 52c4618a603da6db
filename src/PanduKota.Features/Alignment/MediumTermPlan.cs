using System.Text.Json.Serialization;
using PanduKota.Documents.Sipd;

namespace PanduKota.Features.Alignment;

public enum MediumTermKind
{
    Rpjmd,
    Rpd,

    /// <summary>Of one agency. It stands beside the plan of the region: what asks for the region's plan does not get it.</summary>
    Renstra,
}

/// <summary>A region's medium-term development plan of one period and version.</summary>
public sealed class MediumTermPlan
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required MediumTermKind Kind { get; init; }

    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    /// <summary>1 for the first import of this period, 2 for the next, ...</summary>
    public required int Version { get; init; }

    /// <summary>Code or name of the agency whose Renstra it is, as the file has it; empty for a plan of the region.</summary>
    public string OwnerCode { get; init; } = "";

    public string? OwnerName { get; init; }

    /// <summary>The shape it came in; null for a table.</summary>
    public SipdShape? Shape { get; init; }

    /// <summary>The document that it came in, with a number in the place of each programme; see <see cref="SipdPlan"/>.</summary>
    public string? Frame { get; init; }

    /// <summary>Place in the list of documents that the file was, from 0; null where it was one document.</summary>
    public int? PlaceInFile { get; init; }

    public required string FileName { get; init; }

    public string? FileHash { get; init; }

    public required DateTime ImportedAtUtc { get; init; }

    public Guid? ReceiptId { get; set; }

    public List<MediumTermProgramme> Programmes { get; } = [];
}

/// <summary>A programme of the medium-term plan; its yearly ceiling is the sum of those on its indicators.</summary>
public sealed class MediumTermProgramme
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? SectorCode { get; init; }

    public string? SectorName { get; init; }

    public string? FieldCode { get; init; }

    public string? FieldName { get; init; }

    /// <summary>The agency as the file names it: a number or a name.</summary>
    public string? AgencyWords { get; init; }

    public Guid? AgencyId { get; set; }

    /// <summary>What a document of SIPD says of it that has no place here; see <see cref="SipdProgramme"/>.</summary>
    [JsonIgnore]
    public string? Extension { get; init; }

    public List<MediumTermIndicator> Indicators { get; } = [];
}

public sealed class MediumTermIndicator
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid ProgrammeId { get; init; }

    /// <summary>Line of the imported table; in a document of SIPD the number of the indicator.</summary>
    public required int Row { get; init; }

    public string? Outcome { get; init; }

    /// <summary>As written; not unique where a programme has two outcomes.</summary>
    public string? Number { get; init; }

    public required string Name { get; init; }

    public string? Unit { get; init; }

    public string? BaselineText { get; init; }

    public decimal? Baseline { get; init; }

    /// <summary>As of a programme; see <see cref="SipdIndicator"/>.</summary>
    [JsonIgnore]
    public string? Extension { get; init; }

    public List<MediumTermTarget> Targets { get; } = [];
}

/// <summary>Target and ceiling of one year, on one indicator line.</summary>
public sealed class MediumTermTarget
{
    public required string RegionCode { get; init; }

    public required Guid IndicatorId { get; init; }

    public required int Year { get; init; }

    public string? Words { get; init; }

    public decimal? Value { get; init; }

    public long? CeilingRupiah { get; init; }
}
