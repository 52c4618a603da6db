using System.Globalization;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Writing;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>
/// A sheet with one table, made from the description of its columns: heads, drop-downs, locks, colours that follow what is
/// filled in, and spare rows where rows may be added.
/// </summary>
internal sealed class PartSheet<TLine>(string name, IReadOnlyList<PartColumn<TLine>> columns, IReadOnlyList<TLine> lines)
{
    private const string Missing = "FFF3C4", ProgrammeLine = "0B5A74";

    /// <summary>Rows below the contents that are checked too.</summary>
    private const int RowsChecked = 3000;

    public required string Title { get; init; }

    public required string Legend { get; init; }

    public required string TabColour { get; init; }

    public required string Footer { get; init; }

    /// <summary>Printed sheets of paper beside each other.</summary>
    public int PagesWide { get; init; } = 1;

    /// <summary>Rows ready for what is added; 0 where a sheet takes no new rows.</summary>
    public int SpareRows { get; init; }

    /// <summary>Rows between the title and the heads, written by <see cref="Above"/>.</summary>
    public int RowsAbove { get; init; }

    public Action<WorkbookWriter, SheetWriter, PartSheet<TLine>>? Above { get; init; }

    /// <summary>Colours of its own; they come before those that every sheet has.</summary>
    public Func<PartSheet<TLine>, IEnumerable<Highlight>>? Checks { get; init; }

    public int HeadRow => 4 + RowsAbove;

    public int FirstRow => HeadRow + 1;

    public int LastRow => FirstRow + lines.Count + RowsChecked;

    public IReadOnlyList<TLine> Lines => lines;

    /// <summary>Column number, from 1.</summary>
    public int Place(string field, int? year = null) =>
        1 + columns.Index().First(c => c.Item.Column.Field == field && c.Item.Column.Year == year).Index;

    public string Letters(string field, int? year = null) => CellAddress.Column(Place(field, year));

    /// <summary>"$D9": the cell of a column in the first row, for the formulas of highlights.</summary>
    public string Cell(string field, int? year = null) => Plain($"${Letters(field, year)}{FirstRow}");

    /// <summary>"D9:D3100".</summary>
    public string Range(string field, int? year = null) => Plain($"{Letters(field, year)}{FirstRow}:{Letters(field, year)}{LastRow}");

    /// <summary>"$D$9:$D$3100".</summary>
    public string FixedRange(string field, int? year = null) => Plain($"${Letters(field, year)}${FirstRow}:${Letters(field, year)}${LastRow}");

    public static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public void Write(WorkbookWriter book)
    {
        var sheet = book.Sheet(new(name)
        {
            Columns = [.. columns.Select(c => new ColumnSettings(
                c.Column.Width, c.Column.Style with { Border = null, Fill = null }, c.Column.Field == ProgrammeShape.Mark))],
            FrozenRows = HeadRow,
            FrozenColumns = 2,
            Filter = Plain($"A{HeadRow}:{CellAddress.Column(columns.Count)}{Math.Max(FirstRow, FirstRow + lines.Count + SpareRows - 1)}"),
            Validations = [.. columns.SelectMany(Validations)],
            Highlights = [.. Checks?.Invoke(this) ?? [], .. Awaited(), NewProgramme()],
            IsLandscape = true,
            Paper = 8,
            PagesWide = PagesWide,
            RepeatedRows = (HeadRow - 1, HeadRow),
            RepeatedColumns = 2,
            TabColour = TabColour,
            Footer = Footer,
        });
        SheetHeads.WriteTitle(book, sheet, Title, Legend);
        Above?.Invoke(book, sheet, this);
        SheetHeads.Write(book, sheet, [.. columns.Select(c => c.Column)], HeadRow);
        var styles = columns.Select(c => book.Styles.Of(c.Column.Style)).ToArray();
        foreach (var (i, line) in lines.Index())
        {
            sheet.Row(FirstRow + i, RowHeight.Of(columns.Where(c => c.Column.Style.IsWrapped).Select(c => (c.Value(line) as string, c.Column.Width))), isFixed: false);
            foreach (var (k, column) in columns.Index())
            {
                WriteCell(sheet, k + 1, styles[k], column, FirstRow + i, column.Value(line));
            }
        }
        for (var row = FirstRow + lines.Count; row < FirstRow + lines.Count + SpareRows; row++)
        {
            sheet.Row(row);
            foreach (var (k, column) in columns.Index())
            {
                WriteSpare(sheet, k + 1, styles[k], column, row);
            }
        }
        sheet.Finish();
    }

    private static void WriteCell(SheetWriter sheet, int place, int style, PartColumn<TLine> column, int row, object? value)
    {
        switch (value)
        {
            case long sum when column.Formula is { } formula:
                sheet.Formula(place, formula(row), sum, style);
                break;
            case null when column.Formula is { } formula:
                sheet.Formula(place, formula(row), null, style);
                break;
            case string result when column.Formula is { } formula:
                sheet.WordsFormula(place, formula(row), result, style);
                break;
            case Figure { Number: { } number }:
                sheet.Number(place, number, style);
                break;
            case Figure figure:
                sheet.Words(place, figure.Words, style);
                break;
            case long number:
                sheet.Number(place, number, style);
                break;
            case int number:
                sheet.Number(place, (long)number, style);
                break;
            default:
                sheet.Words(place, (string?)value, style);
                break;
        }
    }

    private static void WriteSpare(SheetWriter sheet, int place, int style, PartColumn<TLine> column, int row)
    {
        if (column.Formula is { } computed)
        {
            sheet.Formula(place, computed(row), null, style);
        }
        else if (column.SpareFormula is { } shown)
        {
            sheet.WordsFormula(place, shown(row), "", style);
        }
        else
        {
            sheet.Blank(place, style);
        }
    }

    private IEnumerable<Validation> Validations(PartColumn<TLine> column)
    {
        var letters = Letters(column.Column.Field, column.Column.Year);
        var all = Range(column.Column.Field, column.Column.Year);
        if (column.Column.Field == ProgrammeShape.Mark)
        {
            yield break;
        }
        if (column.Use != ColumnUse.Open)
        {
            // A lock that still lets rows be sorted, copied and deleted, which protecting the sheet would not.
            var locked = column.SpareList is null ? all : Plain($"{letters}{FirstRow}:{letters}{Math.Max(FirstRow, FirstRow + lines.Count - 1)}");
            if (column.SpareList is null || lines.Count > 0)
            {
                yield return new(locked, "custom", "FALSE", null, ErrorStyle.Stop, null, null, column.Error ?? "Kolom ini hanya ditunjukkan; isinya diubah di buku kerja matriks program.");
            }
            if (column.SpareList is { } offered && SpareRows > 0)
            {
                yield return new(Plain($"{letters}{FirstRow + lines.Count}:{letters}{LastRow}"), "list", offered, null, ErrorStyle.Stop,
                    column.Column.Head, column.Hint, "Pilih salah satu dari daftar.");
            }
        }
        else if (column.List is { } list)
        {
            yield return new(all, "list", list, null, column.ListStyle, column.Hint is null ? null : column.Column.Head.TrimEnd(' ', '*'), column.Hint, column.Error ?? "Pilih salah satu dari daftar.");
        }
        else if (column.Least is { } least)
        {
            yield return new(all, "decimal", least, null, ErrorStyle.Information, null, column.Hint, column.Error);
        }
        else if (column.Hint is { } hint)
        {
            // A hint without any bound: every value passes.
            yield return new(all, "custom", "TRUE", null, ErrorStyle.None, column.Column.Head.TrimEnd(' ', '*'), hint, null);
        }
    }

    private IEnumerable<Highlight> Awaited() => columns.Where(c => c.AwaitedWith is not null).Select(c => new Highlight(
        Range(c.Column.Field, c.Column.Year),
        Plain($"AND({Cell(c.AwaitedWith!)}<>\"\",{Letters(c.Column.Field, c.Column.Year)}{FirstRow}=\"\")"), new(Missing)));

    /// <summary>A line above the first row of each programme.</summary>
    private Highlight NewProgramme() => new(
        Plain($"A{FirstRow}:{CellAddress.Column(columns.Count)}{LastRow}"), Plain($"AND($A{FirstRow}<>\"\",$A{FirstRow}<>$A{FirstRow - 1})"), new(TopLine: ProgrammeLine));
}
