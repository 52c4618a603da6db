using System.Globalization;

namespace PanduKota.Documents.Workbooks.Writing;

/// <summary>Collects the styles of a workbook and writes the styles part.</summary>
internal sealed class StyleTable
{
    private const int FirstOwnFormat = 164;

    private readonly Dictionary<CellStyle, int> styles = [];
    private readonly Dictionary<HighlightStyle, int> highlights = [];
    private readonly Dictionary<string, int> formats = [];
    private readonly Dictionary<string, int> fonts = [];
    private readonly Dictionary<string, int> fills = [];
    private readonly Dictionary<string, int> borders = [];
    private readonly List<CellStyle> inOrder = [];
    private readonly List<string> cells = [];
    private readonly List<string> differences = [];

    public StyleTable()
    {
        // The first font, both first fills, the first border and the first cell format are fixed by the standard.
        NumberIn(fonts, Font(new()));
        NumberIn(fills, "<fill><patternFill patternType=\"none\"/></fill>");
        NumberIn(fills, "<fill><patternFill patternType=\"gray125\"/></fill>");
        NumberIn(borders, "<border><left/><right/><top/><bottom/><diagonal/></border>");
        _ = Of(new CellStyle { IsTop = false });
    }

    public int Of(CellStyle style)
    {
        if (!styles.TryGetValue(style, out var number))
        {
            styles[style] = number = styles.Count;
            inOrder.Add(style);
            cells.Add(Cell(style));
        }
        return number;
    }

    /// <summary>The same look, for text that must never become a formula.</summary>
    public int Quoted(int style) => Of(inOrder[style] with { IsQuoted = true });

    public int Of(HighlightStyle style)
    {
        if (!highlights.TryGetValue(style, out var number))
        {
            highlights[style] = number = highlights.Count;
            differences.Add(Difference(style));
        }
        return number;
    }

    public void Write(TextWriter to)
    {
        to.Write("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        List(to, "numFmts", formats.Select(f => $"<numFmt numFmtId=\"{f.Value}\" formatCode=\"{XmlText.Escaped(f.Key)}\"/>"));
        List(to, "fonts", fonts.Keys);
        List(to, "fills", fills.Keys);
        List(to, "borders", borders.Keys);
        to.Write("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        List(to, "cellXfs", cells);
        to.Write("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        List(to, "dxfs", differences);
        to.Write("</styleSheet>");
    }

    private static void List(TextWriter to, string name, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            to.Write($"<{name} count=\"{all.Count}\">");
            all.ForEach(to.Write);
            to.Write($"</{name}>");
        }
    }

    private string Cell(CellStyle style)
    {
        var format = style.NumberFormat is null ? 0 : FormatNumber(style.NumberFormat);
        var font = NumberIn(fonts, Font(style));
        var fill = style.Fill is null
            ? 0
            : NumberIn(fills, $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{style.Fill}\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        var border = style.Border is null ? 0 : NumberIn(borders, Border(style.Border));
        var across = style.Across switch
        {
            Across.Left => " horizontal=\"left\"",
            Across.Centre => " horizontal=\"center\"",
            Across.Right => " horizontal=\"right\"",
            _ => "",
        };
        var alignment = $"<alignment{across} vertical=\"{(style.IsTop ? "top" : "center")}\"{(style.IsWrapped ? " wrapText=\"1\"" : "")}/>";
        var protection = style.IsOpen ? "<protection locked=\"0\"/>" : "";
        return $"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\"{(style.IsQuoted ? " quotePrefix=\"1\"" : "")}" +
            $"{(format > 0 ? " applyNumberFormat=\"1\"" : "")} applyFont=\"1\"{(fill > 0 ? " applyFill=\"1\"" : "")}" +
            $"{(border > 0 ? " applyBorder=\"1\"" : "")} applyAlignment=\"1\"{(style.IsOpen ? " applyProtection=\"1\"" : "")}>{alignment}{protection}</xf>";
    }

    private static string Font(CellStyle style) =>
        "<font>" + (style.IsBold ? "<b/>" : "") + (style.IsItalic ? "<i/>" : "") +
        $"<sz val=\"{style.Size.ToString(CultureInfo.InvariantCulture)}\"/><color rgb=\"FF{style.Colour ?? "17252B"}\"/>" +
        "<name val=\"Calibri\"/><family val=\"2\"/></font>";

    private static string Border(string colour, string? topColour = null)
    {
        static string Side(string name, string colour) => $"<{name} style=\"thin\"><color rgb=\"FF{colour}\"/></{name}>";
        return $"<border>{Side("left", colour)}{Side("right", colour)}{Side("top", topColour ?? colour)}{Side("bottom", colour)}<diagonal/></border>";
    }

    private static string Difference(HighlightStyle style) =>
        "<dxf>"
        + (style.IsBold || style.Colour is not null
            ? $"<font>{(style.IsBold ? "<b/>" : "")}{(style.Colour is null ? "" : $"<color rgb=\"FF{style.Colour}\"/>")}</font>"
            : "")
        + (style.Fill is null ? "" : $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{style.Fill}\"/><bgColor rgb=\"FF{style.Fill}\"/></patternFill></fill>")
        + (style.TopLine is null ? "" : Border("D9DEDC", style.TopLine).Replace("<diagonal/>", "", StringComparison.Ordinal))
        + "</dxf>";

    private int FormatNumber(string code) => code switch
    {
        "0" => 1,
        "0.00" => 2,
        "#,##0" => 3,
        "#,##0.00" => 4,
        "@" => 49,
        _ => formats.TryGetValue(code, out var number) ? number : formats[code] = FirstOwnFormat + formats.Count,
    };

    private static int NumberIn(Dictionary<string, int> table, string xml) =>
        table.TryGetValue(xml, out var number) ? number : table[xml] = table.Count;
}
