using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>Heads of one to three lines read as names of columns.</summary>
internal sealed class TableHeads
{
    /// <summary>Letters; longer cells are prose.</summary>
    private const int LongestHead = 160;

    public const int DeepestHeads = 3;

    private readonly TableShape shape;
    private readonly Dictionary<string, ColumnShape> byName = [];
    private readonly Dictionary<string, YearShape> byYearName = [];

    public TableHeads(TableShape shape)
    {
        this.shape = shape;
        foreach (var column in shape.Columns)
        {
            foreach (var name in column.AlsoCalled.Prepend(column.Title).Prepend(column.Field))
            {
                byName.TryAdd(HeadWords.Plain(name), column);
            }
        }
        foreach (var column in shape.Years)
        {
            foreach (var name in column.AlsoCalled.Prepend(column.Title).Prepend(column.Field))
            {
                byYearName.TryAdd(HeadWords.Plain(name), column);
            }
        }
    }

    /// <summary>Whether any cell of a row alone is the name of a column; heads do not begin with another row.</summary>
    public bool Knows(SheetRow row) => row.Cells.Any(c =>
        c.Kind == CellKind.Text && c.Words!.Length <= LongestHead
        && HeadWords.Ways(HeadWords.Split(c.Words).Others).Any(w => byName.ContainsKey(w) || byYearName.ContainsKey(w)));

    /// <summary>Reads the rows [first, first + depth) of a sheet as heads.</summary>
    public HeadReading Read(WorkbookSheet sheet, MergedHeads merged, int first, int depth)
    {
        var lines = Enumerable.Range(first, depth).Select(i => sheet.Rows[i]).ToList();
        var reading = new HeadReading(first, depth, lines[^1].Number);
        var last = lines.Max(l => l.Cells[^1].Column);
        var groups = new string?[depth];
        for (var column = 1; column <= last; column++)
        {
            var words = WordsAbove(merged, lines, groups, column);
            if (words.Count > 0 && words.Sum(w => w.Length) <= LongestHead * DeepestHeads)
            {
                Place(reading, column, words);
            }
        }
        reading.Score = (shape.Columns.Count(c => c.IsNeeded && reading.Columns.ContainsKey(c.Field))
            + shape.Years.Count(y => y.IsNeeded && reading.YearColumns.Keys.Any(k => k.Field == y.Field))) * 1000
            + (reading.Columns.Count + reading.YearColumns.Count) * 10 - depth;
        return reading;
    }

    /// <summary>
    /// The words over a column, from top to bottom. A group head reaches over the columns it is merged across, or, where
    /// nothing is merged (CSV), over the blank cells to its right that have a head below them.
    /// </summary>
    private static List<string> WordsAbove(MergedHeads merged, List<SheetRow> lines, string?[] groups, int column)
    {
        var words = new List<string>(lines.Count);
        var hasBelow = lines.Count > 1 && !lines[^1][column].IsEmpty;
        for (var i = 0; i < lines.Count; i++)
        {
            var own = CellWords.Line(lines[i][column]);
            if (own is not null)
            {
                groups[i] = own;
                if (i == 0 || words.Count == 0 || words[^1] != own)
                {
                    words.Add(own);
                }
                for (var below = i + 1; below < lines.Count; below++)
                {
                    groups[below] = null;
                }
            }
            else if (i < lines.Count - 1 && merged.Words(lines[i].Number, column) is { } across)
            {
                if (words.Count == 0 || words[^1] != across)
                {
                    words.Add(across);
                }
            }
            else if (i < lines.Count - 1 && hasBelow && groups[i] is { } group && !merged.Any)
            {
                words.Add(group);
            }
        }
        return words;
    }

    private void Place(HeadReading reading, int column, List<string> words)
    {
        var years = words.Select(w => HeadWords.Split(w)).ToList();
        var year = years.Find(y => y.Year is not null).Year;
        var plain = years.Select(y => y.Others).Where(r => HeadWords.Plain(r).Length > 0).ToList();
        var shown = string.Join(" / ", words);
        reading.Heads[column] = shown;
        foreach (var candidate in Candidates(plain))
        {
            foreach (var way in HeadWords.Ways(candidate))
            {
                if (year is { } y && byYearName.TryGetValue(way, out var yearShape))
                {
                    reading.Add(reading.YearColumns.TryAdd((yearShape.Field, y), column), column, shown);
                    return;
                }
                if (byName.TryGetValue(way, out var columnShape))
                {
                    reading.Add(reading.Columns.TryAdd(columnShape.Field, column), column, shown);
                    return;
                }
            }
        }
        reading.Unknown.Add((column, shown));
    }

    /// <summary>All lines together, then the lowest line alone, then the lowest two.</summary>
    private static IEnumerable<string> Candidates(List<string> lines)
    {
        if (lines.Count == 0)
        {
            yield break;
        }
        yield return string.Join(' ', lines);
        if (lines.Count > 1)
        {
            yield return lines[^1];
            yield return string.Join(' ', lines.TakeLast(2));
        }
    }
}

/// <summary>The words of heads that are merged over several columns, for the first rows of a sheet.</summary>
internal sealed class MergedHeads
{
    /// <summary>More merged cells than this at the top of a sheet are no heads.</summary>
    private const int MostCells = 20_000;

    private readonly Dictionary<(int Row, int Column), string> words = [];

    public MergedHeads(WorkbookSheet sheet, int rows)
    {
        var top = sheet.Rows.Take(rows).ToDictionary(r => r.Number);
        foreach (var range in sheet.Merged)
        {
            if (words.Count > MostCells || !top.TryGetValue(range.FirstRow, out var row) ||
                CellWords.Line(row[range.FirstColumn]) is not { } over)
            {
                continue;
            }
            Any |= range.LastColumn > range.FirstColumn;
            var (lastRow, lastColumn) = (Math.Min(range.LastRow, range.FirstRow + 3), Math.Min(range.LastColumn, range.FirstColumn + 200));
            for (var r = range.FirstRow; r <= lastRow; r++)
            {
                for (var c = range.FirstColumn + 1; c <= lastColumn; c++)
                {
                    words.TryAdd((r, c), over);
                }
            }
        }
    }

    /// <summary>Whether any head reaches over several columns.</summary>
    public bool Any { get; }

    public string? Words(int row, int column) => words.GetValueOrDefault((row, column));
}

/// <summary>What a group of rows says when it is taken for heads.</summary>
internal sealed class HeadReading(int firstIndex, int depth, int lastRow)
{
    public int FirstIndex => firstIndex;

    public int Depth => depth;

    /// <summary>Row number of the last line of heads.</summary>
    public int LastRow => lastRow;

    public int Score { get; set; }

    public Dictionary<string, int> Columns { get; } = [];

    public Dictionary<(string Field, int Year), int> YearColumns { get; } = [];

    public Dictionary<int, string> Heads { get; } = [];

    public List<(int Column, string Words)> Unknown { get; } = [];

    public List<(int Column, string Words)> Doubled { get; } = [];

    public void Add(bool isFirst, int column, string words)
    {
        if (!isFirst)
        {
            Doubled.Add((column, words));
        }
    }
}
