using System.Globalization;
using System.Text;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>Tables with a head that is repeated on each page and rows that are not torn apart.</summary>
internal static class DocxTable
{
    /// <summary>So many rows and one more stand under the head on its page, as in the PDF: a head with a single row looks lost.</summary>
    private const int FirstRows = 2;

    public static void Write(DocxXml body, BookTable table, NumberedBlock numbered, int width)
    {
        if (numbered.Number is { } number)
        {
            body.Paragraph("Caption", Caption(body, number, numbered.Id!, "Tabel", table.CaptionWithUnit), "<w:keepNext/>");
        }
        var widths = Widths(body.Book, table, width);
        var look = table.IsDense ? "TableDense" : "TableText";
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"<w:tbl><w:tblPr><w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/><w:tblBorders>")
            .Append(CultureInfo.InvariantCulture, $"<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{DocxStyles.Line}\"/>")
            .Append(CultureInfo.InvariantCulture, $"<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{DocxStyles.Line}\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/>")
            .Append(Margins(table.IsDense)).Append(CultureInfo.InvariantCulture, $"<w:tblDescription w:val=\"{SvgCanvas.Escape(body.Say(table.CaptionWithUnit))}\"/></w:tblPr><w:tblGrid>")
            .AppendJoin("", widths.Select(w => $"<w:gridCol w:w=\"{w}\"/>")).Append("</w:tblGrid>");
        WriteHead(xml, body, table, widths, look);
        var unit = table.UnitOfMoney;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            // Few rows, the first ones, a group line and the row before the sum are kept with what follows.
            var isKept = i < table.Rows.Count - 1
                && (table.Rows.Count <= BookTable.FewRows || i < FirstRows || table.Rows[i].Kind == RowKind.Group || table.Rows[i + 1].Kind == RowKind.Total);
            WriteRow(xml, body, table, table.Rows[i], widths, look, unit, isKept);
        }
        if (table.Rows.Count == 0)
        {
            xml.Append("<w:tr>").Append(Wide(widths, "", Line(look, DocxXml.Run(body.Say(table.EmptyWords), $"<w:color w:val=\"{DocxStyles.Muted}\"/>"), "left", false))).Append("</w:tr>");
        }
        body.Raw(xml.Append("</w:tbl>").ToString());
        body.Paragraph(table.Source is null ? "TableEnd" : "Source", table.Source is { } source ? DocxXml.Run(body.Say(BookWords.Source(source))) : "");
    }

    /// <summary>"Tabel 7" as a place with a counter that Word can count again, then the words.</summary>
    public static string Caption(DocxXml body, Text number, string id, string counter, Text words)
    {
        var said = body.Say(number);
        var gap = said.LastIndexOf(' ');
        var label = DocxXml.Run(said[..(gap + 1)], "<w:b/>") + DocxXml.Field($"SEQ {counter} \\* ARABIC", said[(gap + 1)..], "<w:b/>");
        return body.Place(id, label) + DocxXml.Run("  " + body.Say(words));
    }

    /// <summary>The columns in twips; together exactly the width of the page.</summary>
    private static int[] Widths(Book book, BookTable table, int width)
    {
        var points = width == DocxFrame.LandscapeWidth ? ColumnWidths.LandscapePoints : ColumnWidths.UprightPoints;
        int[] widths = [.. ColumnWidths.Shares(table, book.Culture, points).DefaultIfEmpty(1).Select(s => (int)(s * width))];
        widths[^1] += width - widths.Sum();
        return widths;
    }

    private static void WriteHead(StringBuilder xml, DocxXml body, BookTable table, int[] widths, string look)
    {
        xml.Append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (var i = 0; i < widths.Length; i++)
        {
            var column = i < table.Columns.Count ? table.Columns[i] : new BookColumn(Text.Verbatim(""));
            var words = DocxXml.Run(body.Say(column.Head), "<w:b/><w:color w:val=\"FFFFFF\"/>");
            xml.Append(Cell(widths[i], DocxStyles.Lake, Line(look, words, Side(column.Kind), isKept: true), "<w:vAlign w:val=\"bottom\"/>"));
        }
        xml.Append("</w:tr>");
    }

    private static void WriteRow(StringBuilder xml, DocxXml body, BookTable table, BookRow row, int[] widths, string look, MoneyUnit unit, bool isKept)
    {
        xml.Append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        if (row.Kind == RowKind.Group)
        {
            xml.Append(Wide(widths, DocxStyles.Soft, Line(look, Words(body, row.Of(0), unit, $"<w:b/><w:color w:val=\"{DocxStyles.Lake}\"/>"), "left", isKept: true)));
        }
        else
        {
            var fill = row.Kind == RowKind.Total ? DocxStyles.Soft : "";
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var cell = row.Of(i);
                var bold = row.Kind == RowKind.Total || cell.IsBold || cell.Tone is Tone.Bad or Tone.Attention ? "<w:b/>" : "";
                var colour = cell.Tone switch { Tone.Bad => "B3261E", Tone.Attention => "7A5600", Tone.Good => "1F6B40", Tone.Muted => DocxStyles.Muted, _ => "" };
                var run = bold + (colour.Length > 0 ? $"<w:color w:val=\"{colour}\"/>" : "");
                xml.Append(Cell(widths[i], fill, Line(look, Words(body, cell, unit, run), Side(table.Columns[i].Kind), isKept)));
            }
        }
        xml.Append("</w:tr>");
    }

    private static string Words(DocxXml body, BookCell cell, MoneyUnit unit, string look)
    {
        var words = cell.Say(unit, body.Book.Culture);
        var tile = cell.Mark is { } mark ? DocxXml.Tile(mark) : "";
        return tile + DocxXml.Run(tile.Length > 0 && words.Length > 0 ? " " + words : words, look);
    }

    public static string Line(string style, string runs, string side, bool isKept) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{(isKept ? "<w:keepNext/>" : "")}{(side == "left" ? "" : $"<w:jc w:val=\"{side}\"/>")}</w:pPr>{runs}</w:p>";

    public static string Cell(int width, string fill, string content, string last = "") =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{Fill(fill)}{last}</w:tcPr>{content}</w:tc>";

    private static string Wide(int[] widths, string fill, string content) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/><w:gridSpan w:val=\"{widths.Length}\"/>{Fill(fill)}</w:tcPr>{content}</w:tc>";

    private static string Fill(string colour) => colour.Length == 0 ? "" : $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colour}\"/>";

    private static string Side(ColumnKind kind) => kind switch { ColumnKind.Number or ColumnKind.Money => "right", ColumnKind.Short => "center", _ => "left" };

    private static string Margins(bool isDense)
    {
        var (tall, wide) = isDense ? (28, 45) : (45, 80);
        return $"<w:tblCellMar><w:top w:w=\"{tall}\" w:type=\"dxa\"/><w:left w:w=\"{wide}\" w:type=\"dxa\"/><w:bottom w:w=\"{tall}\" w:type=\"dxa\"/><w:right w:w=\"{wide}\" w:type=\"dxa\"/></w:tblCellMar>";
    }
}
