using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PanduKota.Engines.Words;

namespace PanduKota.App.Components;

/// <summary><c>&lt;money amount="x"/&gt;</c>: short for people (Rp 681,4 M) with the full amount on pointing; full writes it out.</summary>
[HtmlTargetElement("money", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MoneyTagHelper : TagHelper
{
    public long Amount { get; set; }

    public bool Full { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var rupiah = new Rupiah(Amount);
        var full = rupiah.ToString("F", CultureInfo.CurrentCulture);
        output.TagName = "data";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "money");
        output.Attributes.SetAttribute("value", Amount.ToString(CultureInfo.InvariantCulture));
        if (!Full)
        {
            output.Attributes.SetAttribute("title", full);
        }
        output.Content.SetContent(Full ? full : rupiah.ToString());
    }
}

/// <summary>A card that says why there is nothing here and what to do next.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Icon { get; set; } = "journal-text";

    public required string Title { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "empty");
        output.PreContent.SetHtmlContent(Icons.Svg(Icon))
            .AppendHtml("<h2>").Append(Title).AppendHtml("</h2>");
    }
}

/// <summary>Opens the numbers behind a verdict.</summary>
[HtmlTargetElement("why")]
public sealed class WhyTagHelper : TagHelper
{
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "why");
        output.PreContent.SetHtmlContent("<summary>").AppendHtml(Icons.Svg("question-circle")).Append(Label)
            .AppendHtml("</summary><div class=\"why-body\">");
        output.PostContent.SetHtmlContent("</div>");
    }
}

/// <summary>A table that scrolls inside its own frame, so that head and first column stay in sight; reachable by keyboard.</summary>
[HtmlTargetElement("data-table")]
public sealed class DataTableTagHelper : TagHelper
{
    /// <summary>What the table shows, said by screen readers when its frame is reached.</summary>
    public required string Label { get; set; }

    /// <summary>Extra classes: "tall" limits the height, "matrix" is the dense form.</summary>
    public string Kind { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"table-frame {Kind}".TrimEnd());
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("aria-label", Label);
    }
}

/// <summary>A GET form that works alone; with script, it swaps only its results and keeps the address right.</summary>
[HtmlTargetElement("filter-form")]
public sealed class FilterFormTagHelper : TagHelper
{
    /// <summary>Id of the element that holds the results; a status line in it tells screen readers the new count.</summary>
    public required string Results { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "form";
        var target = "#" + Results;
        foreach (var (name, value) in new[]
        {
            ("method", "get"), ("hx-get", ""), ("hx-trigger", "change, submit, input delay:350ms from:find input[type=search]"),
            ("hx-push-url", "true"), ("hx-target", target), ("hx-select", target), ("hx-swap", "outerHTML"), ("hx-sync", "this:replace"),
        })
        {
            output.Attributes.SetAttribute(name, value);
        }
    }
}

/// <summary>The letter of a dimension on its colour; the name is read aloud.</summary>
[HtmlTargetElement("dimension-tile", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DimensionTileTagHelper : TagHelper
{
    public required string Letter { get; set; }

    public required string Colour { get; set; }

    /// <summary>Read aloud and shown on pointing; leave out where the name stands beside the tile.</summary>
    public string? Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Draw());
    }

    private IHtmlContent Draw()
    {
        var (letter, colour) = (System.Net.WebUtility.HtmlEncode(Letter), System.Net.WebUtility.HtmlEncode(Colour));
        var said = Name is null
            ? "aria-hidden=\"true\""
            : $"role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(Name)}\"";
        var title = Name is null ? "" : $"<title>{System.Net.WebUtility.HtmlEncode(Name)}</title>";
        return new HtmlString($"<svg class=\"tile\" viewBox=\"0 0 20 20\" width=\"20\" height=\"20\" focusable=\"false\" {said}>{title}"
            + $"<rect width=\"20\" height=\"20\" rx=\"5\" fill=\"{colour}\"/><text x=\"10\" y=\"14.2\" text-anchor=\"middle\" "
            + $"font-size=\"12\" font-weight=\"700\" fill=\"#fff\">{letter}</text></svg>");
    }
}
