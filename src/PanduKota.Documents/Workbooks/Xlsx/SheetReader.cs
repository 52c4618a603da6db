using System.Globalization;
using System.Text;

namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>What all sheets of a workbook share while they are read.</summary>
internal sealed class SheetContext(XlsxLimits limits, List<string> texts, CellFormats formats, LetterBudget letters, bool uses1904)
{
    public XlsxLimits Limits => limits;

    public List<string> Texts => texts;

    public CellFormats Formats => formats;

    public LetterBudget Letters => letters;

    public bool Uses1904 => uses1904;

    public int RowsRead { get; set; }

    public int CellsRead { get; set; }
}

/// <summary>Reads one worksheet part, row by row.</summary>
internal sealed class SheetReader
{
    /// <summary>Stands for the result of a formula that no spreadsheet has computed yet.</summary>
    private const string NotComputed = "#?";

    private readonly PartReader xml;
    private readonly SheetContext context;
    private readonly string sheet;
    private readonly string part;
    private readonly string rowName, cellName, valueName, formulaName, inlineName, mergeName;
    private readonly List<SheetRow> rows = [];
    private readonly List<CellRange> merged = [];
    private readonly List<SheetCell> cells = [];
    private readonly StringBuilder text = new();

    private SheetReader(PartReader xml, SheetContext context, string sheet, string part)
    {
        (this.xml, this.context, this.sheet, this.part) = (xml, context, sheet, part);
        rowName = xml.Names.Add("row");
        cellName = xml.Names.Add("c");
        valueName = xml.Names.Add("v");
        formulaName = xml.Names.Add("f");
        inlineName = xml.Names.Add("is");
        mergeName = xml.Names.Add("mergeCell");
    }

    public static WorkbookSheet Read(XlsxPackage package, string part, string sheet, bool isHidden, SheetContext context)
    {
        using var xml = package.Read(part);
        var reader = new SheetReader(xml, context, sheet, part);
        reader.ReadAll();
        return new(sheet, isHidden, reader.rows, reader.merged, part);
    }

    private void ReadAll()
    {
        var lastRow = 0;
        while (xml.Read())
        {
            if (!xml.IsStart)
            {
                continue;
            }
            if (ReferenceEquals(xml.Name, rowName))
            {
                lastRow = ReadRow(lastRow);
            }
            else if (ReferenceEquals(xml.Name, mergeName) && CellAddress.TryParseRange(xml.Attribute("ref"), out var range))
            {
                merged.Add(range);
                if (merged.Count > context.Limits.MergedRanges)
                {
                    throw new RefusedFileException(FileProblems.TooManyCells(context.Limits.MergedRanges));
                }
            }
        }
    }

    private int ReadRow(int lastRow)
    {
        var number = lastRow + 1;
        if (xml.Attribute("r") is { } written &&
            (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number <= lastRow || number > CellAddress.LastRow))
        {
            throw new RefusedFileException(FileProblems.Part(part));
        }
        if (xml.IsEmptyElement)
        {
            return number;
        }
        var isHidden = xml.Attribute("hidden") is "1" or "true";
        var depth = xml.Depth;
        cells.Clear();
        var lastColumn = 0;
        var isOrdered = true;
        while (xml.Read() && xml.Depth > depth)
        {
            if (!xml.IsStart || !ReferenceEquals(xml.Name, cellName))
            {
                continue;
            }
            var column = lastColumn + 1;
            if (xml.Attribute("r") is { } address && !CellAddress.TryParse(address, out _, out column))
            {
                throw new RefusedFileException(FileProblems.Part(part));
            }
            isOrdered &= column > lastColumn;
            lastColumn = column;
            if (ReadCell(number, column) is { IsEmpty: false } cell)
            {
                cells.Add(cell);
            }
        }
        if (cells.Count > 0)
        {
            Keep(number, isHidden, isOrdered);
        }
        return number;
    }

    private void Keep(int number, bool isHidden, bool isOrdered)
    {
        if (++context.RowsRead > context.Limits.Rows || number > context.Limits.Rows)
        {
            throw new RefusedFileException(FileProblems.TooManyRows(context.Limits.Rows, sheet));
        }
        context.CellsRead += cells.Count;
        if (context.CellsRead > context.Limits.Cells)
        {
            throw new RefusedFileException(FileProblems.TooManyCells(context.Limits.Cells));
        }
        rows.Add(new(number, isHidden, isOrdered ? [.. cells] : [.. cells.GroupBy(c => c.Column).Select(g => g.Last()).OrderBy(c => c.Column)]));
    }

    private SheetCell ReadCell(int row, int column)
    {
        var type = xml.Attribute("t");
        var style = xml.Attribute("s") is { } s && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : 0;
        if (xml.IsEmptyElement)
        {
            return default;
        }
        var depth = xml.Depth;
        var traits = CellTraits.None;
        string? value = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (!xml.IsStart)
            {
                continue;
            }
            if (ReferenceEquals(xml.Name, valueName))
            {
                value = xml.ElementText(text);
            }
            else if (ReferenceEquals(xml.Name, formulaName))
            {
                traits |= CellTraits.Formula;
            }
            else if (ReferenceEquals(xml.Name, inlineName))
            {
                text.Clear();
                SharedStrings.ReadItem(xml, text);
                value = text.ToString();
            }
        }
        if (value is null && (traits & CellTraits.Formula) != 0)
        {
            // Written by a program that does not compute: there is something here, but nobody knows what.
            return new(column, CellKind.Error, traits, NotComputed, 0);
        }
        if (string.IsNullOrEmpty(value))
        {
            return default;
        }
        if (column > context.Limits.Columns)
        {
            throw new RefusedFileException(
                FileProblems.TooManyColumns(context.Limits.Columns, sheet, CellAddress.Of(row, column)));
        }
        return Interpret(column, type, style, traits, value);
    }

    private SheetCell Interpret(int column, string? type, int style, CellTraits traits, string value)
    {
        switch (type)
        {
            case "s":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < context.Texts.Count
                    ? Words(column, traits, context.Texts[at])
                    : throw new RefusedFileException(FileProblems.Part(part));
            case "inlineStr" or "str":
                return Words(column, traits, context.Letters.Keep(SharedStrings.Unescape(value)));
            case "b":
                return new(column, CellKind.Boolean, traits, null, value is "1" or "true" ? 1 : 0);
            case "e":
                return new(column, CellKind.Error, traits, context.Letters.Keep(value), 0);
            case "d":
                return DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
                    ? new(column, CellKind.Date, traits, null, (moment - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified)).TotalDays)
                    : Words(column, traits, context.Letters.Keep(value));
            default:
                return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                    ? Figure(column, style, traits, number)
                    : Words(column, traits, context.Letters.Keep(value));
        }
    }

    private SheetCell Figure(int column, int style, CellTraits traits, double number)
    {
        var kind = context.Formats[style];
        if (kind == CellFormatKind.Day)
        {
            var serial = context.Uses1904 ? number + SpreadsheetDays.From1904 : number;
            return new(column, CellKind.Date, traits, null, serial);
        }
        return new(column, CellKind.Number, kind == CellFormatKind.Percent ? traits | CellTraits.Percent : traits, null, number);
    }

    private static SheetCell Words(int column, CellTraits traits, string words) =>
        words.Length == 0 ? default : new(column, CellKind.Text, traits, words, 0);
}
