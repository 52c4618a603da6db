using System.IO.Compression;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Receipts;

/// <summary>
/// Hands the uploaded workbook back with a note on each cell that needs work and a sheet "Tanda terima" that lists
/// everything. All else in the file stays as it was. The notes are in the language of the running request.
/// </summary>
public static class AnnotatedWorkbook
{
    /// <summary>A sheet with more notes than this opens too slowly; the rest stands on the receipt only, which says so.</summary>
    public const int MostNotes = 2_000;

    /// <param name="original">The uploaded file, xlsx or CSV; read to its end, not closed.</param>
    /// <param name="problems">What was found; those with a cell or a row get a note there.</param>
    /// <param name="output">Written forwards, not closed; untouched when the answer is a refusal.</param>
    /// <returns>How many cells carry a note, or why the file cannot be handed back.</returns>
    public static Outcome<int> Write(
        Stream original, IReadOnlyList<Problem> problems, Stream output, Receipt? receipt = null, XlsxLimits? limits = null)
    {
        limits ??= XlsxLimits.Default;
        if (FileBytes.Read(original, limits) is not { } bytes)
        {
            return FileProblems.TooLarge(limits.FileBytes);
        }
        string? sheetOfTextFile = null;
        if (FileKinds.Of(bytes) == FileKind.Text)
        {
            var text = CsvTable.Read(bytes, limits);
            if (!text.IsOk)
            {
                return Outcome.Refuse<int>(text.Problems);
            }
            sheetOfTextFile = PlainCopy.SheetName;
            bytes = PlainCopy.Of(text.Value.Sheets[0]);
        }
        else if (SafeXlsx.Read(bytes, limits) is { IsOk: false } refused)
        {
            return Outcome.Refuse<int>(refused.Problems);
        }
        var notes = CellNotes.Of(problems, sheetOfTextFile);
        using var made = new MemoryStream();
        try
        {
            using var package = XlsxPackage.Open(bytes, limits);
            using var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true);
            new WorkbookAnnotation(package, zip, notes).Write(new ReceiptSheet(problems, receipt, notes));
        }
        catch (RefusedFileException refusal)
        {
            return refusal.Problem;
        }
        catch (Exception e) when (SafeXlsx.IsDamage(e))
        {
            return FileProblems.Damaged(Text.Of("isinya tidak terbaca"));
        }
        made.Position = 0;
        made.CopyTo(output);
        return notes.Count;
    }
}

/// <summary>Notes by sheet and cell.</summary>
internal sealed class CellNotes
{
    private readonly Dictionary<string, SortedDictionary<(int Row, int Column), string>> bySheet = new(StringComparer.OrdinalIgnoreCase);

    public int Count { get; private set; }

    /// <summary>Cells that had to do without a note.</summary>
    public int LeftOut { get; private set; }

    /// <param name="sheetOfTextFile">The sheet that stands for a CSV, whose problems name no sheet.</param>
    public static CellNotes Of(IReadOnlyList<Problem> problems, string? sheetOfTextFile)
    {
        var notes = new CellNotes();
        foreach (var group in problems.OrderByDescending(p => p.Severity).GroupBy(p => Where(p.Place, sheetOfTextFile)))
        {
            if (group.Key is not ({ } sheet, var row, var column))
            {
                continue;
            }
            if (notes.Count >= AnnotatedWorkbook.MostNotes)
            {
                notes.LeftOut++;
                continue;
            }
            if (!notes.bySheet.TryGetValue(sheet, out var cells))
            {
                notes.bySheet[sheet] = cells = [];
            }
            cells[(row, column)] = string.Join("\n\n", group.Select(Say));
            notes.Count++;
        }
        return notes;
    }

    public IReadOnlyDictionary<(int Row, int Column), string>? On(string sheet) => bySheet.GetValueOrDefault(sheet);

    private static (string? Sheet, int Row, int Column) Where(Place place, string? sheetOfTextFile)
    {
        var sheet = place.Sheet ?? sheetOfTextFile;
        return place.Cell is { } cell && CellAddress.TryParse(cell, out var row, out var column) ? (sheet, row, column)
            : place.Row is > 0 and <= CellAddress.LastRow ? (sheet, place.Row.Value, 1)
            : (null, 0, 0);
    }

    private static string Say(Problem problem) =>
        problem.Mend is null ? $"{problem.Message} ({problem.Code})" : $"{problem.Message}\n→ {problem.Mend} ({problem.Code})";
}

/// <summary>A CSV as a workbook of one sheet, so that notes have cells to stand on.</summary>
internal static class PlainCopy
{
    public const string SheetName = "Data";

    public static byte[] Of(WorkbookSheet text)
    {
        using var file = new MemoryStream();
        using (var book = new Writing.WorkbookWriter(file) { Title = SheetName })
        {
            var sheet = book.Sheet(new(SheetName) { IsLandscape = true });
            foreach (var row in text.Rows)
            {
                sheet.Row(row.Number);
                foreach (var cell in row.Cells)
                {
                    sheet.Words(cell.Column, cell.Text, 0);
                }
            }
            sheet.Finish();
        }
        return file.ToArray();
    }
}
