using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PanduKota.Testing;

/// <summary>A workbook in the hands of a planner: cells typed over, rows moved, copied and deleted, columns moved.</summary>
public sealed class EditedWorkbook
{
    private readonly string sheetName;
    private readonly int headRow;
    private readonly List<string[]> rows = [];
    private string[] heads;
    private readonly byte[] original;
    private readonly string[] texts;

    /// <param name="sheet">The sheet that is worked on; the others stay as they are.</param>
    public EditedWorkbook(byte[] bytes, string sheet = "Program")
    {
        (original, sheetName) = (bytes, sheet);
        using var stream = new MemoryStream(bytes);
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        var all = Sheet(file).Descendants<Row>().ToList();
        texts = file.WorkbookPart!.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(i => i.InnerText).ToArray() ?? [];
        var head = all.First(r => Words(r, 1)[0].StartsWith("Kode", StringComparison.Ordinal));
        headRow = (int)head.RowIndex!.Value;
        heads = Words(head, 200).TakeWhile(h => h.Length > 0).ToArray();
        rows.AddRange(all.Where(r => r.RowIndex! > headRow).Select(r => Words(r, heads.Length)).Where(r => r[0].Length > 0));
    }

    /// <summary>Rows below the heads; each cell by the head above it, without the star.</summary>
    public int Rows => rows.Count;

    public string this[int row, string head]
    {
        get => rows[row][Column(head)];
        set => rows[row][Column(head)] = value;
    }

    public IEnumerable<int> RowsOf(string code) => Enumerable.Range(0, rows.Count).Where(i => rows[i][0] == code);

    public void Delete(int row) => rows.RemoveAt(row);

    /// <summary>Copies rows to the end; answers the place of the first copy.</summary>
    public int Copy(IEnumerable<int> which)
    {
        var first = rows.Count;
        rows.AddRange(which.Select(i => (string[])rows[i].Clone()).ToList());
        return first;
    }

    /// <summary>Pastes rows of a colleague's copy at the end, or over rows of this one.</summary>
    /// <param name="withHidden">Whole rows were copied; otherwise the cells that can be seen.</param>
    public void Paste(EditedWorkbook from, IEnumerable<int> which, bool withHidden = true, int? over = null)
    {
        foreach (var (i, row) in which.Index().ToList())
        {
            var at = over is { } first ? first + i : Add();
            foreach (var (column, head) in heads.Index().Where(h => withHidden || h.Item != "_pandu"))
            {
                rows[at][column] = Array.IndexOf(from.heads, head) is >= 0 and var there ? from.rows[row][there] : "";
            }
        }
    }

    public int Add(params (string Head, string Words)[] cells)
    {
        var row = Enumerable.Repeat("", heads.Length).ToArray();
        rows.Add(row);
        foreach (var (head, words) in cells)
        {
            row[Column(head)] = words;
        }
        return rows.Count - 1;
    }

    public void DeleteColumn(string head)
    {
        var at = Column(head);
        heads = [.. heads.Where((_, i) => i != at)];
        for (var row = 0; row < rows.Count; row++)
        {
            rows[row] = [.. rows[row].Where((_, i) => i != at)];
        }
    }

    /// <summary>Everything that stands in the cells of a sheet.</summary>
    public static IReadOnlyList<string> CellsOf(byte[] bytes, string sheet)
    {
        using var stream = new MemoryStream(bytes);
        using var file = SpreadsheetDocument.Open(stream, isEditable: false);
        var entry = file.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet);
        return [.. ((WorksheetPart)file.WorkbookPart.GetPartById(entry.Id!)).Worksheet!.Descendants<Cell>().Select(c => c.CellValue?.Text ?? c.InnerText)];
    }

    /// <summary>The file without one of its sheets, as when the others were copied into a new one.</summary>
    public static byte[] WithoutSheet(byte[] bytes, string sheet)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var entry = file.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet);
            var part = file.WorkbookPart.GetPartById(entry.Id!);
            entry.Remove();
            file.WorkbookPart.DeletePart(part);
        }
        return stream.ToArray();
    }

    /// <summary>The file with a sheet of another one moved into it, as values.</summary>
    public static byte[] WithSheet(byte[] into, byte[] from, string sheet, string name, bool isHidden = false)
    {
        using var source = SpreadsheetDocument.Open(new MemoryStream(from), isEditable: false);
        using var stream = new MemoryStream();
        stream.Write(into);
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var shared = source.WorkbookPart!.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(i => i.InnerText).ToArray() ?? [];
            var entry = source.WorkbookPart.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet);
            var cells = ((WorksheetPart)source.WorkbookPart.GetPartById(entry.Id!)).Worksheet!.Descendants<Row>().Select(r => new Row(r.Elements<Cell>().Select(c => Value(c, shared))) { RowIndex = r.RowIndex });
            var part = file.WorkbookPart!.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(cells));
            var sheets = file.WorkbookPart.Workbook!.GetFirstChild<Sheets>()!;
            sheets.Append(new Sheet
            {
                Name = name, Id = file.WorkbookPart.GetIdOfPart(part), SheetId = sheets.Elements<Sheet>().Max(s => s.SheetId!.Value) + 1,
                State = isHidden ? SheetStateValues.Hidden : SheetStateValues.Visible,
            });
        }
        return stream.ToArray();
    }

    /// <summary>The file after somebody has renamed every sheet, filtered rows away and widened all columns.</summary>
    public static byte[] Disguised(byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (var (i, entry) in file.WorkbookPart!.Workbook!.Descendants<Sheet>().Index())
            {
                entry.Name = $"Lembar {i + 1}";
                var sheet = ((WorksheetPart)file.WorkbookPart.GetPartById(entry.Id!)).Worksheet!;
                foreach (var row in sheet.Descendants<Row>().Where(r => r.RowIndex! > 6 && r.RowIndex! % 2 == 0))
                {
                    row.Hidden = true;
                }
                foreach (var column in sheet.Descendants<Column>())
                {
                    (column.Width, column.CustomWidth) = (61.5, true);
                }
            }
        }
        return stream.ToArray();
    }

    private static Cell Value(Cell cell, string[] shared) => cell.DataType?.Value == CellValues.SharedString || cell.InlineString is not null || cell.DataType?.Value == CellValues.String
        ? new Cell
        {
            CellReference = cell.CellReference, DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(cell.DataType?.Value == CellValues.SharedString ? shared[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)] : cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "") { Space = SpaceProcessingModeValues.Preserve }),
        }
        : new Cell { CellReference = cell.CellReference, CellValue = cell.CellValue is { } value ? new CellValue(value.Text) : null };

    public void Shuffle(Random random)
    {
        var shuffled = rows.ToArray();
        random.Shuffle(shuffled);
        rows.Clear();
        rows.AddRange(shuffled);
    }

    /// <summary>The file as it would be saved.</summary>
    /// <param name="reversed">The columns stand the other way round.</param>
    public byte[] Save(bool reversed = false)
    {
        using var stream = new MemoryStream();
        stream.Write(original);
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var sheet = Sheet(file);
            foreach (var row in sheet.Descendants<Row>().Where(r => r.RowIndex! >= headRow).ToList())
            {
                row.Remove();
            }
            var data = sheet.GetFirstChild<SheetData>()!;
            data.Append(RowOf(headRow, heads, reversed, areNumbers: false));
            foreach (var (i, row) in rows.Index())
            {
                data.Append(RowOf(headRow + 1 + i, row, reversed, areNumbers: true));
            }
        }
        return stream.ToArray();
    }

    private int Column(string head)
    {
        var at = Array.FindIndex(heads, h => h.TrimEnd(' ', '*') == head);
        return at >= 0 ? at : throw new ArgumentException($"No column {head} among {string.Join(", ", heads)}");
    }

    private static Row RowOf(int number, string[] words, bool reversed, bool areNumbers)
    {
        var row = new Row { RowIndex = (uint)number };
        foreach (var (i, text) in (reversed ? words.Reverse() : words).Index())
        {
            var address = Letters(i + 1) + number.ToString(CultureInfo.InvariantCulture);
            if (text.Length == 0)
            {
                continue;
            }
            row.Append(areNumbers && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
                ? new Cell { CellReference = address, CellValue = new CellValue(figure) }
                : new Cell { CellReference = address, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }) });
        }
        return row;
    }

    private Worksheet Sheet(SpreadsheetDocument file)
    {
        var entry = file.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheetName);
        return ((WorksheetPart)file.WorkbookPart.GetPartById(entry.Id!)).Worksheet!;
    }

    private string[] Words(Row row, int most)
    {
        var words = Enumerable.Repeat("", most).ToArray();
        foreach (var cell in row.Elements<Cell>())
        {
            if (Number(cell.CellReference!) is var column && column <= most && cell.CellFormula is null)
            {
                words[column - 1] = cell.DataType?.Value == CellValues.SharedString
                    ? texts[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)]
                    : cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";
            }
        }
        return words;
    }

    private static int Number(string address) => address.TakeWhile(char.IsLetter).Aggregate(0, (sum, letter) => sum * 26 + letter - 'A' + 1);

    private static string Letters(int column) => column == 0 ? "" : Letters((column - 1) / 26) + (char)('A' + (column - 1) % 26);
}
