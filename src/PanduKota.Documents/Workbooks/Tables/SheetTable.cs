using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>
/// A table that was found on a sheet or in a CSV: which column is which field, and the rows below the heads. Whoever
/// reads on does not see which kind of file it came from.
/// </summary>
public sealed class SheetTable
{
    private readonly Dictionary<string, int> columns;
    private readonly Dictionary<(string Field, int Year), int> yearColumns;

    internal SheetTable(
        WorkbookSheet sheet,
        (int First, int Last) headRows,
        Dictionary<string, int> columns,
        Dictionary<(string Field, int Year), int> yearColumns,
        IReadOnlyDictionary<int, string> heads,
        IReadOnlyList<SheetRow> rows,
        IReadOnlyList<Problem> problems)
    {
        (Sheet, FirstHeadRow, HeadRow, this.columns, this.yearColumns) = (sheet, headRows.First, headRows.Last, columns, yearColumns);
        (Heads, Rows, Problems) = (heads, rows, problems);
        Years = [.. yearColumns.Keys.Select(k => k.Year).Distinct().Order()];
    }

    public WorkbookSheet Sheet { get; }

    public int FirstHeadRow { get; }

    /// <summary>Row of the last line of heads.</summary>
    public int HeadRow { get; }

    /// <summary>Column -> its head as written, lines joined by a stroke.</summary>
    public IReadOnlyDictionary<int, string> Heads { get; }

    /// <summary>Rows with something in them, below the heads; numbering lines and totals left out.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>What was odd about the heads and the layout.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Years that have a column, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Whether a table has the columns of another, or nearly so: a column or two may have been taken out.</summary>
    public bool HasHeadsOf(SheetTable other)
    {
        var theirs = other.columns.Keys.Concat(other.yearColumns.Keys.Select(k => k.Field).Distinct()).ToList();
        var shared = theirs.Count(f => columns.ContainsKey(f) || yearColumns.Keys.Any(k => k.Field == f));
        return shared * 10 >= theirs.Count * 8;
    }

    public bool Has(string field) => columns.ContainsKey(field);

    /// <summary>Columns that belong to a field or a field and year.</summary>
    public IEnumerable<int> UsedColumns => columns.Values.Concat(yearColumns.Values);

    public int? Column(string field) => columns.TryGetValue(field, out var column) ? column : null;

    public int? Column(string field, int year) => yearColumns.TryGetValue((field, year), out var column) ? column : null;

    public SheetCell Cell(SheetRow row, string field) => Column(field) is { } column ? row[column] : default;

    public SheetCell Cell(SheetRow row, string field, int year) => Column(field, year) is { } column ? row[column] : default;

    /// <summary>Plain words of a cell on one line, or null when nothing is there.</summary>
    public string? Words(SheetRow row, string field) => CellWords.Line(Cell(row, field));

    public Place At(SheetRow row, string field) => PlaceOf(row, Column(field), field, null);

    public Place At(SheetRow row, string field, int year) => PlaceOf(row, Column(field, year), field, year);

    public string? Address(SheetRow row, string field) =>
        Column(field) is { } column ? CellAddress.Of(row.Number, column) : null;

    private Place PlaceOf(SheetRow row, int? column, string field, int? year) => new(
        Sheet.Name, column is { } c ? CellAddress.Of(row.Number, c) : null, row.Number, Year: year, Field: field);
}

/// <summary>Texts of cells, made plain.</summary>
internal static class CellWords
{
    /// <summary>One line, single blanks, nothing invisible; null when nothing is left.</summary>
    public static string? Line(SheetCell cell) => Tidy(cell.Text, keepLines: false);

    /// <summary>As <see cref="Line"/>, with the line breaks kept.</summary>
    public static string? Lines(SheetCell cell) => Tidy(cell.Text, keepLines: true);

    public static string? Tidy(string text, bool keepLines)
    {
        if (text.Length == 0)
        {
            return null;
        }
        if (IsTidy(text))
        {
            return text;
        }
        var tidy = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (keepLines && letter == '\n')
            {
                TrimBlank(tidy);
                tidy.Append('\n');
            }
            else if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                if (tidy.Length > 0 && tidy[^1] is not (' ' or '\n'))
                {
                    tidy.Append(' ');
                }
            }
            else if (letter is not ('\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD'))
            {
                tidy.Append(letter);
            }
        }
        var words = tidy.ToString().Trim();
        return words.Length == 0 ? null : words;
    }

    private static void TrimBlank(System.Text.StringBuilder tidy)
    {
        if (tidy.Length > 0 && tidy[^1] == ' ')
        {
            tidy.Length--;
        }
    }

    private static bool IsTidy(string text)
    {
        var before = ' ';
        foreach (var letter in text)
        {
            if ((letter == ' ' && before == ' ') || letter < ' ' || (letter > '~' && letter < '\u00C0') || letter is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' || (letter != ' ' && char.IsWhiteSpace(letter)))
            {
                return false;
            }
            before = letter;
        }
        return before != ' ';
    }
}
