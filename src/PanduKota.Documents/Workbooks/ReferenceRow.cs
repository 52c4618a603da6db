using PanduKota.Engines;

namespace PanduKota.Documents.Workbooks;

/// <summary>A region as a reference file lists it. Kind: province | regency | city.</summary>
public sealed record RegionRow(
    int Number, string Code, string Kind, string Name, string? ProvinceCode, long? Population, decimal? AreaKm2);

/// <summary>A line of the nomenclature. Government: province | regency_city. Level: field | programme | activity | sub_activity.</summary>
public sealed record NomenclatureRow(
    int Number, string Government, string Level, string Code, string? ParentCode, string Name);

/// <summary>An agency of a region as a list of agencies names it. Fields: codes of the fields of government (1.01).</summary>
public sealed record AgencyRow(
    int Number, string? Id, string Name, string? ShortName, string? Kind, IReadOnlyList<string> Fields);

public sealed record ReferenceTable<TRow>(IReadOnlyList<TRow> Rows, IReadOnlyList<Problem> Problems);
