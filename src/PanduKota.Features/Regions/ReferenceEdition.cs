namespace PanduKota.Features.Regions;

public enum ReferenceKind
{
    Regions,
    Nomenclature,
}

/// <summary>One regulation's list of regions or of nomenclature codes, with the time it is valid.</summary>
public sealed class ReferenceEdition
{
    public required Guid Id { get; init; }

    public required ReferenceKind Kind { get; init; }

    /// <summary>"Kepmendagri 300.2.2-2430/2025".</summary>
    public required string Regulation { get; set; }

    public required DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public required DateTime ImportedAtUtc { get; set; }

    public required int Rows { get; set; }
}

/// <summary>A code of the nomenclature in one edition.</summary>
public sealed class NomenclatureEntry
{
    public required Guid EditionId { get; init; }

    /// <summary>"province" or "regency_city".</summary>
    public required string Government { get; init; }

    public required string Code { get; init; }

    /// <summary>"field", "programme", "activity" or "sub_activity".</summary>
    public required string Level { get; init; }

    public string? ParentCode { get; init; }

    public required string Name { get; init; }
}
