using System.Globalization;

namespace PanduKota.Documents.Workbooks.Xlsx;

public enum CellKind : byte
{
    Empty,
    Text,
    Number,
    Boolean,
    Date,
    Error,
}

/// <summary>What else is known of a cell.</summary>
[Flags]
public enum CellTraits : byte
{
    None = 0,

    /// <summary>The value is the last result of a formula.</summary>
    Formula = 1,

    /// <summary>The number is shown as a percentage: 0.92 is seen as 92 %.</summary>
    Percent = 2,
}

/// <summary>
/// A cell with something in it. <see cref="Number"/> is the number, 0/1 for a boolean, or the serial of a date counted
/// from 30 December 1899 whatever date system the file uses.
/// </summary>
/// <param name="Column">From 1 (A).</param>
/// <param name="Words">Text or error word (#REF!); null for the other kinds.</param>
public readonly record struct SheetCell(int Column, CellKind Kind, CellTraits Traits, string? Words, double Number)
{
    public bool IsEmpty => Kind == CellKind.Empty;

    public bool IsFormula => (Traits & CellTraits.Formula) != 0;

    public bool IsPercent => (Traits & CellTraits.Percent) != 0;

    /// <summary>
    /// The cell as plain words: numbers with a decimal point and without grouping, in the 15 digits that a spreadsheet
    /// shows; days as 2026-11-22.
    /// </summary>
    public string Text => Kind switch
    {
        CellKind.Text or CellKind.Error => Words ?? "",
        CellKind.Number => NumberText(Number),
        CellKind.Boolean => Number == 0 ? "FALSE" : "TRUE",
        CellKind.Date => SpreadsheetDays.Text(Number),
        _ => "",
    };

    public static SheetCell OfText(int column, string words) => new(column, CellKind.Text, CellTraits.None, words, 0);

    private static string NumberText(double number) =>
        Math.Abs(number) < 7e27
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
}

/// <summary>A row with something in it.</summary>
/// <param name="Number">From 1, as the spreadsheet shows it; for a CSV as a spreadsheet would show it.</param>
/// <param name="Cells">Ordered by column; only cells with something in them.</param>
public sealed record SheetRow(int Number, bool IsHidden, SheetCell[] Cells)
{
    /// <summary>The cell of a column (from 1), or an empty one.</summary>
    public SheetCell this[int column]
    {
        get
        {
            var (low, high) = (0, Cells.Length - 1);
            while (low <= high)
            {
                var middle = (low + high) >> 1;
                var found = Cells[middle].Column;
                if (found == column)
                {
                    return Cells[middle];
                }
                (low, high) = found < column ? (middle + 1, high) : (low, middle - 1);
            }
            return default;
        }
    }
}

/// <summary>Rows and columns from 1, both ends in it.</summary>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public bool Holds(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    public override string ToString() => $"{CellAddress.Of(FirstRow, FirstColumn)}:{CellAddress.Of(LastRow, LastColumn)}";
}

/// <summary>A sheet as it was read. A CSV is a sheet without name.</summary>
/// <param name="PartName">The part of the package it came from (xl/worksheets/sheet1.xml), or null.</param>
public sealed record WorkbookSheet(
    string? Name,
    bool IsHidden,
    IReadOnlyList<SheetRow> Rows,
    IReadOnlyList<CellRange> Merged,
    string? PartName = null);

/// <param name="Refers">As the file says it: Daftar!$A$2:$A$7.</param>
public sealed record DefinedName(string Name, string Refers);

/// <summary>Everything that was read of a workbook or CSV file, and hints about how it was read.</summary>
public sealed record WorkbookSheets(
    IReadOnlyList<WorkbookSheet> Sheets,
    IReadOnlyList<DefinedName> Names,
    bool Uses1904Dates,
    IReadOnlyList<PanduKota.Engines.Problem> Problems)
{
    public bool IsCsv => Sheets is [{ Name: null }];
}
