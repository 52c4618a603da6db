using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

internal static partial class HtmlTable
{
    private static CultureInfo Plain => CultureInfo.InvariantCulture;

    public static void Write(StringBuilder html, Book book, BookTable table, NumberedBlock numbered, bool isLandscape)
    {
        string Say(Text text) => SvgCanvas.Escape(book.Say(text));
        var whole = table.Whole ?? table;
        var id = numbered.Id is { } known ? $" id=\"{known}\"" : "";
        var label = numbered.Number is { } number ? $"<b>{Say(number)}</b> " : "";
        var caption = Say(whole.CaptionWithUnit);
        html.Append(Plain, $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"{id}><table{TableClass(whole)}>");
        if (label.Length > 0)
        {
            html.Append(Plain, $"<caption>{label}{caption}</caption>");
        }
        html.Append("<colgroup>");
        foreach (var share in ColumnWidths.Shares(whole, book.Culture, isLandscape ? ColumnWidths.LandscapePoints : ColumnWidths.UprightPoints))
        {
            html.Append(Plain, $"<col width=\"{SvgCanvas.N(share * 100)}%\">");
        }
        html.Append("</colgroup><thead><tr>");
        foreach (var column in table.Columns)
        {
            // A column of tiles needs no words above it, and a head without words is none.
            var head = Years().Replace(Say(column.Head), "<span class=\"years\">$0</span>");
            html.Append(head.Length == 0 ? $"<td{ClassOf(column.Kind)}></td>" : $"<th scope=\"col\"{ClassOf(column.Kind)}>{head}</th>");
        }
        html.Append("</tr></thead><tbody>");
        var unit = whole.UnitOfMoney;
        foreach (var row in table.Rows)
        {
            WriteRow(html, book, table, row, unit);
        }
        if (table.Rows.Count == 0)
        {
            html.Append(Plain, $"<tr><td colspan=\"{Math.Max(1, table.Columns.Count)}\" class=\"empty\">{Say(table.EmptyWords)}</td></tr>");
        }
        html.Append("</tbody></table>");
        html.Append(table.Source is { } source ? $"<p class=\"source\">{Say(BookWords.Source(source))}</p>" : "").Append("</div>\n");
    }

    /// <summary>A table of few rows stays on one page.</summary>
    private static string TableClass(BookTable table)
    {
        var all = $"{(table.IsDense ? "dense" : "")} {(table.Rows.Count <= BookTable.FewRows ? "few" : "")}".Trim();
        return all.Length == 0 ? "" : $" class=\"{all}\"";
    }

    public static string Tile(Mark mark) =>
        $"<span class=\"tile {BookStyleSheet.ClassOf(mark)}\">{SvgCanvas.Escape(mark.Letter)}</span>";

    private static void WriteRow(StringBuilder html, Book book, BookTable table, BookRow row, MoneyUnit unit)
    {
        if (row.Kind == RowKind.Group)
        {
            html.Append(Plain, $"<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{Math.Max(1, table.Columns.Count)}\">")
                .Append(Cell(book, row.Of(0), unit)).Append("</th></tr>");
            return;
        }
        html.Append(row.Kind == RowKind.Total ? "<tr class=\"total\">" : "<tr>");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var cell = row.Of(i);
            var kind = ClassOf(table.Columns[i].Kind, cell);
            html.Append(Plain, $"<td{kind}>{Cell(book, cell, unit)}</td>");
        }
        html.Append("</tr>");
    }

    private static string Cell(Book book, BookCell cell, MoneyUnit unit)
    {
        var words = SvgCanvas.Escape(cell.Say(unit, book.Culture));
        words = cell.IsBold ? $"<b>{words}</b>" : words;
        return cell.Mark is { } mark ? $"{Tile(mark)} {words}".TrimEnd() : words;
    }

    /// <summary>"2026–2030" stays on one line of a head.</summary>
    [GeneratedRegex(@"\d{4}–\d{4}")]
    private static partial Regex Years();

    private static string ClassOf(ColumnKind kind, BookCell? cell = null)
    {
        var name = kind switch { ColumnKind.Number or ColumnKind.Money => "n", ColumnKind.Short => "s", _ => "" };
        var tone = cell is null or { Tone: Tone.Plain } ? "" : HtmlBlocks.ToneClass(cell.Tone);
        var all = $"{name} {tone}".Trim();
        return all.Length == 0 ? "" : $" class=\"{all}\"";
    }
}
