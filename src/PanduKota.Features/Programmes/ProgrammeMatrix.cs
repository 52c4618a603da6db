using PanduKota.Engines;

namespace PanduKota.Features.Programmes;

/// <summary>What the cells of the matrix hold.</summary>
public enum MatrixView
{
    /// <summary>Rupiah by year: a row for each programme and fund source.</summary>
    Costs,

    /// <summary>Targets by year: a row for each indicator.</summary>
    Targets,

    /// <summary>Name, dimension, lead agency, kind, starts: a row for each programme.</summary>
    Basics,
}

/// <summary>The ten-year matrix as it is edited.</summary>
/// <param name="AllProgrammes">How many the plan has without the filter.</param>
/// <param name="Columns">Calendar years, or the names of fields.</param>
/// <param name="Totals">Of the whole plan, for the view of costs; null in the others.</param>
public sealed record ProgrammeMatrix(
    PlanHead Plan,
    MatrixView View,
    string? FundSource,
    int AllProgrammes,
    IReadOnlyList<string> Columns,
    IReadOnlyList<MatrixRow> Rows,
    MatrixTotals? Totals);

/// <param name="ByYear">Every calendar year of the plan -> rupiah of all programmes that count, of the fund source that is shown.</param>
/// <param name="CeilingByYear">Ceilings of that fund source, or of all together; a year without one is absent.</param>
public sealed record MatrixTotals(IReadOnlyDictionary<int, long> ByYear, IReadOnlyDictionary<int, long> CeilingByYear)
{
    public bool IsOver(int year) => CeilingByYear.TryGetValue(year, out var ceiling) && ByYear.GetValueOrDefault(year) > ceiling;
}

/// <summary>One row: a programme, or one fund source or indicator of it.</summary>
/// <param name="Key">Unique in the view, the same after every reload: "P-014", "P-014|APBD", "P-014|0".</param>
/// <param name="Version">Of the programme: an edit of a cell names it.</param>
/// <param name="Part">Fund source or indicator; null where the row is the whole programme.</param>
/// <param name="Unit">Of the indicator.</param>
/// <param name="Cells">One for each column; empty where there is nothing to fill in yet.</param>
/// <param name="Findings">What the plan checks say of the programme, with places named as the cells are.</param>
public sealed record MatrixRow(
    string Key,
    Guid ProgrammeId,
    string Code,
    string Name,
    string? DimensionCode,
    int Version,
    bool MayEdit,
    bool IsReserve,
    bool IsQuickWin,
    string? Part,
    string? Unit,
    IReadOnlyList<MatrixCell> Cells,
    IReadOnlyList<Problem> Findings);

/// <param name="Field">Name that an edit of the cell gives.</param>
/// <param name="Words">What it holds, in plain words: "418000000"; "" for nothing.</param>
/// <param name="Mark">Weight of the worst finding that stands on the cell.</param>
public sealed record MatrixCell(string Field, string Words, Severity? Mark);
