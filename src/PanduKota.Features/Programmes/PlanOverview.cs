using PanduKota.Engines;

namespace PanduKota.Features.Programmes;

/// <summary>The figures of a plan as overview pages, the API and the book show them. The reserve list is counted apart.</summary>
/// <param name="Programmes">Without those on the reserve list.</param>
/// <param name="Agencies">Agencies that lead at least one programme.</param>
/// <param name="ByYear">Every calendar year of the plan -> rupiah.</param>
/// <param name="CeilingByYear">Ceilings of all fund sources together; a year without one is absent.</param>
/// <param name="RunningByYear">Every calendar year of the plan -> programmes with money in it.</param>
public sealed record PlanOverview(
    PlanHead Plan,
    string Vision,
    int Programmes,
    int Reserve,
    int Agencies,
    int QuickWins,
    int Indicators,
    long Total,
    IReadOnlyList<int> Years,
    IReadOnlyList<DimensionFigures> Dimensions,
    IReadOnlyDictionary<int, long> ByYear,
    IReadOnlyDictionary<string, long> ByFundSource,
    IReadOnlyDictionary<int, long> CeilingByYear,
    IReadOnlyList<OverCeiling> OverCeilings,
    IReadOnlyDictionary<int, int> RunningByYear,
    int Errors,
    int Warnings,
    int Hints,
    IReadOnlyList<AgencyFigures> AgencyList,
    IReadOnlyList<QuickWinLine> QuickWinList);

/// <summary>One dimension of the plan's set; the last of the list may have no code: programmes without a dimension.</summary>
public sealed record DimensionFigures(
    string? Code,
    string Letter,
    string Name,
    string IndonesianName,
    string Colour,
    string Icon,
    int Programmes,
    int QuickWins,
    long Total,
    IReadOnlyDictionary<int, long> ByYear,
    IReadOnlyList<SubDimensionFigures> SubDimensions);

public sealed record SubDimensionFigures(string Code, string Name, string EnglishName, int Programmes, long Total);

/// <param name="FundSource">Null = all sources together.</param>
public sealed record OverCeiling(int Year, string? FundSource, long Spent, long Ceiling)
{
    public long Over => Spent - Ceiling;
}

/// <param name="Complete">Programmes of the agency without an error.</param>
public sealed record AgencyFigures(
    Guid? Id, string? Name, string? ShortName, int Programmes, int Complete, long Total, int Errors, int Warnings)
{
    /// <summary>0..1.</summary>
    public double Share => Programmes == 0 ? 0 : (double)Complete / Programmes;
}

public sealed record QuickWinLine(
    Guid Id, string Code, string Name, string? DimensionCode, string? Agency, int? FirstYear, long Total, Severity? Worst);
