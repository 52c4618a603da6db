using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Documents.Workbooks;

/// <summary>One indicator line of an RPJMD/RPD table, with the ceiling that stands on it.</summary>
/// <param name="Number">Line of the file, from 1 (the heads are line 1).</param>
public sealed record MediumTermRow(
    int Number,
    string? SectorCode,
    string? Sector,
    string FieldCode,
    string? Field,
    string ProgrammeCode,
    string ProgrammeName,
    string? Outcome,
    string? IndicatorNumber,
    string IndicatorName,
    string? Unit,
    TargetFacts? Baseline,
    IReadOnlyDictionary<int, TargetFacts> Targets,
    IReadOnlyDictionary<int, long> CeilingRupiah,
    string? Agency);

public sealed record MediumTermTable(
    int FirstYear, int LastYear, IReadOnlyList<MediumTermRow> Rows, IReadOnlyList<Problem> Problems);
