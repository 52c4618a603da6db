using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PanduKota.App.Hosting;
using PanduKota.Documents.Charts;

namespace PanduKota.App.Components;

/// <summary>
/// A chart drawn twice, for a screen and for a phone (the stylesheet shows one), with its figures as a table one click away.
/// </summary>
[HtmlTargetElement("chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChartTagHelper(Say t) : TagHelper
{
    public required Chart Drawing { get; set; }

    /// <summary>Begins every id inside; unique on the page.</summary>
    public required string Id { get; set; }

    /// <summary>The drawing takes the whole width of the page.</summary>
    public bool IsFull { get; set; }

    /// <summary>The drawing stands in a card of a third of the page, so the phone's one is used there too.</summary>
    public bool IsCompact { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart-figure");
        output.Attributes.SetAttribute("id", Id);
        if (IsCompact)
        {
            Append(output, "compact", ChartWidth.Narrow);
        }
        else
        {
            Append(output, "wide", IsFull ? ChartWidth.Full : ChartWidth.Wide);
            Append(output, "narrow", ChartWidth.Narrow);
        }
        output.Content.AppendHtml("<details class=\"figures\"><summary>").Append(t["Lihat tabel"]).AppendHtml("</summary>")
            .AppendHtml(Table(ChartTable.Of(Drawing))).AppendHtml("</details>");
    }

    private void Append(TagHelperOutput output, string css, ChartWidth width)
    {
        var options = new SvgOptions(CultureInfo.CurrentUICulture, width, $"{Id}-{css}");
        output.Content.AppendHtml($"<div class=\"{css}\">").AppendHtml(SvgWriter.Write(Drawing, options)).AppendHtml("</div>");
    }

    private static TagBuilder Table(ChartTable table)
    {
        var frame = new TagBuilder("div")
        {
            Attributes = { ["class"] = "table-frame", ["tabindex"] = "0", ["role"] = "region", ["aria-label"] = table.Caption.ToString() },
        };
        frame.InnerHtml.AppendHtml("<table><caption>").Append(table.Caption.ToString()).AppendHtml("</caption><thead><tr>");
        foreach (var (head, column) in table.Heads.Select((h, i) => (h, i)))
        {
            frame.InnerHtml.AppendHtml(Cell("th", column, table, head.ToString(), "col"));
        }
        frame.InnerHtml.AppendHtml("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            frame.InnerHtml.AppendHtml("<tr>");
            foreach (var (cell, column) in row.Select((c, i) => (c, i)))
            {
                frame.InnerHtml.AppendHtml(Cell(column == 0 ? "th" : "td", column, table, cell.ToString(), column == 0 ? "row" : null));
            }
            frame.InnerHtml.AppendHtml("</tr>");
        }
        frame.InnerHtml.AppendHtml("</tbody></table>");
        return frame;
    }

    private static TagBuilder Cell(string tag, int column, ChartTable table, string words, string? scope)
    {
        var cell = new TagBuilder(tag);
        if (column >= table.WordColumns)
        {
            cell.AddCssClass("num");
        }
        if (scope is not null)
        {
            cell.Attributes["scope"] = scope;
        }
        cell.InnerHtml.Append(words);
        return cell;
    }
}
