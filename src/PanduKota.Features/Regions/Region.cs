namespace PanduKota.Features.Regions;

public enum RegionKind
{
    Province,
    Regency,
    City,
}

/// <summary>A local government, as it is now. Its older names stand in <see cref="RegionEntry"/>.</summary>
public sealed class Region
{
    /// <summary>Kemendagri code: "35" a province, "35.10" a regency or city.</summary>
    public required string Code { get; init; }

    public required RegionKind Kind { get; set; }

    /// <summary>In full, with its kind: "Kabupaten Banyuwangi".</summary>
    public required string Name { get; set; }

    public string? ProvinceCode { get; set; }

    public long? Population { get; set; }

    public decimal? AreaKm2 { get; set; }

    /// <summary>An invented region for showing and learning; said wherever its name is shown.</summary>
    public bool IsInvented { get; set; }
}

/// <summary>What an edition of the reference data said of a region.</summary>
public sealed class RegionEntry
{
    public required Guid EditionId { get; init; }

    public required string Code { get; init; }

    public required RegionKind Kind { get; init; }

    public required string Name { get; init; }

    public string? ProvinceCode { get; init; }

    public long? Population { get; init; }

    public decimal? AreaKm2 { get; init; }
}

public enum AgencyKind
{
    Agency,
    District,
    External,
}

/// <summary>An office of a region (perangkat daerah), a district, or an outside partner.</summary>
public sealed class Agency
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    /// <summary>The number the region's own files use for it, if any.</summary>
    public string? Number { get; set; }

    public required string Name { get; set; }

    public string? ShortName { get; set; }

    public required AgencyKind Kind { get; set; }

    /// <summary>Codes of its fields of government, joined by a comma: "1.05,2.16".</summary>
    public string Fields { get; set; } = "";

    /// <summary>Goes up by one with each edit; an edit that started from an older one is a conflict.</summary>
    public int Version { get; set; } = 1;
}
