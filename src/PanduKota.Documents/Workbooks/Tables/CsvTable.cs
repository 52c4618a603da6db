using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>
/// Reads text tables as people make them: comma, semicolon, tab or bar; quotes with line breaks inside; a <c>sep=;</c> line;
/// UTF-8, UTF-16 or Windows-1252. Row numbers are those a spreadsheet would show, empty lines counted.
/// </summary>
public static class CsvTable
{
    public static Outcome<WorkbookSheets> Read(Stream file, XlsxLimits? limits = null)
    {
        limits ??= XlsxLimits.Default;
        return FileBytes.Read(file, limits) is { } bytes ? Read(bytes, limits) : FileProblems.TooLarge(limits.FileBytes);
    }

    internal static Outcome<WorkbookSheets> Read(byte[] file, XlsxLimits limits)
    {
        var kind = FileKinds.Of(file);
        if (kind == FileKind.Empty)
        {
            return FileProblems.Empty();
        }
        if (kind != FileKind.Text)
        {
            return FileProblems.NotATable(Text.Of("berkas yang tidak dikenal"));
        }
        var (text, encoding) = TextBytes.Decode(file);
        if (text.Length > limits.Letters)
        {
            return FileProblems.TooMuchText(limits.Letters);
        }
        var problems = new List<Problem>();
        if (encoding is not null)
        {
            problems.Add(FileProblems.OtherEncoding(encoding));
        }
        var start = SeparatorLine(text, out var separator);
        var records = new CsvRecords(text, start.Length, separator ?? GuessSeparator(text), start.Row);
        try
        {
            var rows = ReadRows(records, limits);
            if (rows.Count == 0)
            {
                return FileProblems.Empty();
            }
            AddBrokenLetters(rows, problems);
            return new WorkbookSheets([new(null, false, rows, [])], [], false, problems);
        }
        catch (RefusedFileException refusal)
        {
            return refusal.Problem;
        }
    }

    private static List<SheetRow> ReadRows(CsvRecords records, XlsxLimits limits)
    {
        var rows = new List<SheetRow>();
        var cells = 0;
        while (records.Next() is { } fields)
        {
            var kept = new List<SheetCell>(fields.Count);
            for (var i = 0; i < fields.Count; i++)
            {
                if (string.IsNullOrWhiteSpace(fields[i]))
                {
                    continue;
                }
                if (i >= limits.Columns)
                {
                    throw new RefusedFileException(FileProblems.TooManyColumns(limits.Columns, null, CellAddress.Of(records.Row, i + 1)));
                }
                if (fields[i].Length > limits.CellLetters)
                {
                    throw new RefusedFileException(FileProblems.LongCell(limits.CellLetters, null, CellAddress.Of(records.Row, i + 1)));
                }
                kept.Add(SheetCell.OfText(i + 1, FormulaGuard.Remove(fields[i])));
            }
            if (kept.Count == 0)
            {
                continue;
            }
            cells += kept.Count;
            rows.Add(new(records.Row, false, [.. kept]));
            if (rows.Count > limits.Rows)
            {
                throw new RefusedFileException(FileProblems.TooManyRows(limits.Rows, null));
            }
            if (cells > limits.Cells)
            {
                throw new RefusedFileException(FileProblems.TooManyCells(limits.Cells));
            }
        }
        return records.OpenQuoteRow is { } open ? throw new RefusedFileException(FileProblems.OpenQuote(open)) : rows;
    }

    /// <summary>The first line <c>sep=;</c> that some programs write for Excel.</summary>
    private static (int Length, int Row) SeparatorLine(string text, out char? separator)
    {
        separator = null;
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 6 || text[5] is not ('\r' or '\n'))
        {
            return (0, 0);
        }
        separator = text[4];
        return (text.Length > 6 && text[5] == '\r' && text[6] == '\n' ? 7 : 6, 1);
    }

    /// <summary>The separator that gives most of the first lines one common number of fields, and then the most fields.</summary>
    private static char GuessSeparator(string text)
    {
        const int Looked = 60;
        var best = (Agreeing: 0, Fields: 1, Separator: ',');
        foreach (var separator in (ReadOnlySpan<char>)[';', '\t', ',', '|'])
        {
            var records = new CsvRecords(text, 0, separator, 0);
            var widths = new List<int>();
            while (widths.Count < Looked && records.Next() is { } fields)
            {
                if (fields.Count > 1 || !string.IsNullOrWhiteSpace(fields[0]))
                {
                    widths.Add(fields.Count);
                }
            }
            foreach (var width in widths.Where(w => w > 1).GroupBy(w => w))
            {
                if ((width.Count(), width.Key).CompareTo((best.Agreeing, best.Fields)) > 0)
                {
                    best = (width.Count(), width.Key, separator);
                }
            }
        }
        return best.Separator;
    }

    private static void AddBrokenLetters(List<SheetRow> rows, List<Problem> problems)
    {
        var broken = rows.Find(r => r.Cells.Any(c => c.Words!.Contains('\uFFFD')));
        if (broken is not null)
        {
            problems.Add(FileProblems.ReplacedLetters(broken.Number));
        }
    }
}

/// <summary>Splits text into records and fields. A quote inside an unquoted field is an ordinary letter.</summary>
internal sealed class CsvRecords(string text, int start, char separator, int rowsBefore)
{
    private readonly List<string> fields = [];
    private int at = start;

    /// <summary>Number of the last record, from 1.</summary>
    public int Row { get; private set; } = rowsBefore;

    /// <summary>The record in which a quote stayed open to the end of the file.</summary>
    public int? OpenQuoteRow { get; private set; }

    /// <summary>The next record, in a list that is used again; null at the end.</summary>
    public List<string>? Next()
    {
        if (at >= text.Length)
        {
            return null;
        }
        Row++;
        fields.Clear();
        while (true)
        {
            fields.Add(at < text.Length && text[at] == '"' ? Quoted() : Plain());
            if (at >= text.Length)
            {
                return fields;
            }
            if (text[at] == separator)
            {
                at++;
                if (at == text.Length)
                {
                    fields.Add("");
                }
                continue;
            }
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            return fields;
        }
    }

    private string Plain()
    {
        var from = at;
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
        {
            at++;
        }
        var field = text[from..at];
        // Excel's way to keep leading zeros in a CSV: ="0012".
        return field.StartsWith("=\"", StringComparison.Ordinal) && field.EndsWith('"') && field.Length > 3 ? field[2..^1] : field;
    }

    private string Quoted()
    {
        var field = new System.Text.StringBuilder();
        at++;
        while (true)
        {
            var quote = text.IndexOf('"', at);
            if (quote < 0)
            {
                OpenQuoteRow ??= Row;
                field.Append(text, at, text.Length - at);
                at = text.Length;
                return field.ToString();
            }
            field.Append(text, at, quote - at);
            at = quote + 1;
            if (at < text.Length && text[at] == '"')
            {
                field.Append('"');
                at++;
                continue;
            }
            return field.Append(Plain()).ToString();
        }
    }
}
