namespace PanduKota.Features.Strategy;

/// <summary>The dimensions a plan is ordered by. Sets differ by year, so they are data with validity.</summary>
public sealed class DimensionSet
{
    /// <summary>"2017".</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public List<Dimension> Dimensions { get; } = [];
}

public sealed class Dimension
{
    public required string SetCode { get; init; }

    /// <summary>"GOV", permanent in its set.</summary>
    public required string Code { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>The letter on its tile: G B E L S N.</summary>
    public required string Letter { get; init; }

    /// <summary>"Smart Governance": the programme's own name in both languages.</summary>
    public required string Name { get; init; }

    /// <summary>"Tata kelola".</summary>
    public required string IndonesianName { get; init; }

    /// <summary>At least 4.5:1 under white letters: #0b6fb8.</summary>
    public required string Colour { get; init; }

    /// <summary>Name of its icon.</summary>
    public required string Icon { get; init; }

    public List<SubDimension> SubDimensions { get; } = [];
}

public sealed class SubDimension
{
    public required string SetCode { get; init; }

    public required string DimensionCode { get; init; }

    public required string Code { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>"Layanan publik".</summary>
    public required string Name { get; init; }

    public required string EnglishName { get; init; }
}
