using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>
/// Finds a table in a file by its heads: on whatever sheet, below whatever title, columns in any order. Codes FILE-040 to
/// FILE-059.
/// </summary>
public static class TableFinder
{
    private const int RowsLookedAt = 40;
    private const int MostNamed = 12;

    /// <summary>The table, or why it is not there; oddities of its layout are with it.</summary>
    public static Outcome<SheetTable> Find(WorkbookSheets file, TableShape shape)
    {
        var heads = new TableHeads(shape);
        var best = default((WorkbookSheet Sheet, HeadReading Reading)?);
        foreach (var sheet in file.Sheets)
        {
            var reading = BestOn(sheet, heads);
            if (reading is not null && (best is null || IsBetter(sheet, reading, best.Value.Sheet, best.Value.Reading, shape)))
            {
                best = (sheet, reading);
            }
        }
        if (best is not { } found || found.Reading.Columns.Count + found.Reading.YearColumns.Count == 0)
        {
            return NoTable(file, shape);
        }
        var missing = Missing(found.Sheet, found.Reading, shape);
        return missing.Count > 0 ? missing : Build(found.Sheet, found.Reading, file, shape);
    }

    /// <summary>The table of every sheet that has it, in order; refused when none has.</summary>
    public static Outcome<IReadOnlyList<SheetTable>> FindAll(WorkbookSheets file, TableShape shape)
    {
        var tables = new List<SheetTable>();
        foreach (var sheet in file.Sheets)
        {
            var one = file with { Sheets = [sheet], Problems = tables.Count == 0 ? file.Problems : [] };
            if (Find(one, shape) is { IsOk: true } found)
            {
                tables.Add(found.Value);
            }
        }
        return tables.Count > 0
            ? Outcome.Ok<IReadOnlyList<SheetTable>>(tables)
            : Outcome.Refuse<IReadOnlyList<SheetTable>>(Find(file, shape).Problems);
    }

    /// <summary>
    /// Sheets with the same table once more: a colleague's sheet that was moved into the file, or one sheet for each agency.
    /// A sheet that has only some of the columns, a summary, is another table; that it is not read is said, and so it is of a
    /// hidden one.
    /// </summary>
    /// <param name="problems">Gets what is said of sheets that are not read.</param>
    public static IReadOnlyList<SheetTable> Twins(WorkbookSheets file, TableShape shape, SheetTable first, List<Problem> problems)
    {
        var twins = new List<SheetTable>();
        foreach (var sheet in file.Sheets.Where(s => s != first.Sheet))
        {
            if (Find(file with { Sheets = [sheet], Problems = [] }, shape) is not { IsOk: true } found || found.Value.Rows.Count == 0
                || (shape.Years.Count > 0 && found.Value.Years.Count == 0))
            {
                continue;
            }
            if (!sheet.IsHidden && found.Value.HasHeadsOf(first))
            {
                twins.Add(found.Value);
                continue;
            }
            problems.Add(Problem.Hint(
                "FILE-045",
                Text.Of("Lembar {0} juga memuat {1}, tetapi tidak dibaca; yang dibaca lembar {2}.", sheet.Name ?? "–", shape.What, first.Sheet.Name ?? "–"),
                Text.Of("Bila isinya diperlukan, tampilkan lembar itu dan beri judul kolom yang sama, atau pindahkan barisnya."),
                new Place(sheet.Name, Row: found.Value.HeadRow)));
        }
        return twins;
    }

    private static HeadReading? BestOn(WorkbookSheet sheet, TableHeads heads)
    {
        HeadReading? best = null;
        var merged = new MergedHeads(sheet, RowsLookedAt + TableHeads.DeepestHeads);
        for (var first = 0; first < Math.Min(sheet.Rows.Count, RowsLookedAt); first++)
        {
            if (!heads.Knows(sheet.Rows[first]))
            {
                continue;
            }
            for (var depth = 1; depth <= TableHeads.DeepestHeads && first + depth <= sheet.Rows.Count; depth++)
            {
                if (sheet.Rows[first + depth - 1].Number - sheet.Rows[first].Number != depth - 1)
                {
                    break;
                }
                var reading = heads.Read(sheet, merged, first, depth);
                if (best is null || reading.Score > best.Score)
                {
                    best = reading;
                }
            }
        }
        return best;
    }

    private static bool IsBetter(WorkbookSheet sheet, HeadReading reading, WorkbookSheet than, HeadReading old, TableShape shape)
    {
        var isNamed = string.Equals(sheet.Name, shape.SheetName, StringComparison.OrdinalIgnoreCase);
        var wasNamed = string.Equals(than.Name, shape.SheetName, StringComparison.OrdinalIgnoreCase);
        return (reading.Score / 1000, !sheet.IsHidden, isNamed, reading.Score)
            .CompareTo((old.Score / 1000, !than.IsHidden, wasNamed, old.Score)) > 0;
    }

    private static List<Problem> Missing(WorkbookSheet sheet, HeadReading reading, TableShape shape)
    {
        var titles = shape.Columns.Where(c => c.IsNeeded && !reading.Columns.ContainsKey(c.Field)).Select(c => c.Title)
            .Concat(shape.Years.Where(y => y.IsNeeded && reading.YearColumns.Keys.All(k => k.Field != y.Field)).Select(y => y.Title + " <tahun>"))
            .ToList();
        if (titles.Count == 0)
        {
            return [];
        }
        var seen = sheet.Rows[reading.FirstIndex + reading.Depth - 1].Cells.Select(c => CellWords.Line(c)).OfType<string>();
        var at = new Place(sheet.Name, Row: reading.LastRow);
        return
        [
            Problem.Error(
                "FILE-041",
                Text.Of(
                    "Kolom {0} belum ada di {1}. Judul kolom yang terbaca di baris {2}: {3}.",
                    Listed(titles), shape.What, reading.LastRow, Listed(seen)),
                Text.Of("Tambahkan kolom itu, atau ubah judul kolom yang dimaksud menjadi persis seperti di templat."),
                at),
        ];
    }

    private static Problem NoTable(WorkbookSheets file, TableShape shape)
    {
        var firstRows = file.Sheets.SelectMany(s => s.Rows.Take(1)).SelectMany(r => r.Cells).Select(c => CellWords.Line(c)).OfType<string>();
        var titles = shape.Columns.Where(c => c.IsNeeded).Select(c => c.Title)
            .Concat(shape.Years.Where(y => y.IsNeeded).Select(y => y.Title + " <tahun>"));
        return Problem.Error(
            "FILE-040",
            Text.Of("Tidak ada {0} di berkas ini. Yang terbaca di baris pertama: {1}.", shape.What, Listed(firstRows)),
            Text.Of("Pastikan ada satu baris judul dengan kolom {0}.", Listed(titles)));
    }

    private static Outcome<SheetTable> Build(WorkbookSheet sheet, HeadReading reading, WorkbookSheets file, TableShape shape)
    {
        var problems = new List<Problem>(file.Problems);
        AddHeadProblems(sheet, reading, problems);
        var rows = sheet.Rows.Skip(reading.FirstIndex + reading.Depth).ToList();
        if (rows.Count > 0 && IsNumbering(rows[0]))
        {
            rows.RemoveAt(0);
        }
        var used = reading.Columns.Values.Concat(reading.YearColumns.Values).ToHashSet();
        rows.RemoveAll(r => !r.Cells.Any(c => used.Contains(c.Column)));
        if (rows.Count == 0)
        {
            problems.Add(Problem.Warning(
                "FILE-042",
                Text.Of("Belum ada baris data di bawah judul kolom {0}.", shape.What),
                Text.Of("Isi baris di bawah judul, lalu simpan dan unggah lagi."),
                new Place(sheet.Name, Row: reading.LastRow + 1)));
        }
        if (sheet.IsHidden)
        {
            problems.Add(FileProblems.HiddenSheet(sheet.Name));
        }
        var hidden = rows.Where(r => r.IsHidden).ToList();
        if (hidden.Count > 0)
        {
            problems.Add(FileProblems.HiddenRows(sheet.Name, hidden.Count, hidden[0].Number));
        }
        return new SheetTable(
            sheet, (sheet.Rows[reading.FirstIndex].Number, reading.LastRow), reading.Columns, reading.YearColumns, reading.Heads, rows, problems);
    }

    private static void AddHeadProblems(WorkbookSheet sheet, HeadReading reading, List<Problem> problems)
    {
        foreach (var (column, words) in reading.Doubled)
        {
            problems.Add(Problem.Warning(
                "FILE-043",
                Text.Of("Kolom “{0}” ada dua kali; yang dibaca hanya yang pertama.", words),
                Text.Of("Hapus kolom yang tidak dipakai, atau beri judul lain."),
                new Place(sheet.Name, CellAddress.Of(reading.LastRow, column), reading.LastRow)));
        }
        if (reading.Unknown.Count > 0)
        {
            var first = reading.Unknown[0].Column;
            problems.Add(Problem.Hint(
                "FILE-044",
                Text.Of("Kolom ini tidak dikenal dan tidak dibaca: {0}.", Listed(reading.Unknown.Select(u => u.Words))),
                Text.Of("Bila isinya diperlukan, ubah judulnya menjadi seperti di templat."),
                new Place(sheet.Name, CellAddress.Of(reading.LastRow, first), reading.LastRow)));
        }
    }

    /// <summary>The line (1) (2) (3) that official tables carry under their heads.</summary>
    private static bool IsNumbering(SheetRow row)
    {
        if (row.Cells.Length < 3)
        {
            return false;
        }
        var before = 0;
        foreach (var cell in row.Cells)
        {
            var words = cell.Text.Trim().Trim('(', ')', '.', '[', ']');
            if (!int.TryParse(words, out var number) || number <= before || number > before + 3)
            {
                return false;
            }
            before = number;
        }
        return true;
    }

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        var shown = string.Join(", ", all.Take(MostNamed));
        return all.Count > MostNamed ? shown + ", …" : shown.Length == 0 ? "–" : shown;
    }
}
