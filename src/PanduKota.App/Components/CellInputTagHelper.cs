using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PanduKota.Engines;

namespace PanduKota.App.Components;

/// <summary>An input inside a table cell: its label is heard, its row and column are seen; problems mark it and are said below the table.</summary>
[HtmlTargetElement("cell-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CellInputTagHelper : TagHelper
{
    public required string Name { get; set; }

    public required string Label { get; set; }

    public string? Value { get; set; }

    public FieldKind Kind { get; set; }

    public IEnumerable<Problem>? Problems { get; set; }

    /// <summary>Id of the form that the input belongs to, where it stands outside of it.</summary>
    public string? Form { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var found = (Problems ?? []).Where(p => p.Place.Field == Name).ToList();
        output.TagName = "input";
        if (Form is not null)
        {
            output.Attributes.SetAttribute("form", Form);
        }
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("id", FieldId.Of(Name));
        output.Attributes.SetAttribute("name", Name);
        output.Attributes.SetAttribute("type", Kind == FieldKind.Date ? "date" : "text");
        output.Attributes.SetAttribute("value", Value ?? "");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("autocomplete", "off");
        if (Kind is FieldKind.Money or FieldKind.Number)
        {
            output.Attributes.SetAttribute("inputmode", Kind == FieldKind.Money ? "numeric" : "decimal");
        }
        if (Kind == FieldKind.Money)
        {
            output.Attributes.SetAttribute("data-money", "");
            output.PreElement.SetHtmlContent("<span class=\"in-rupiah\" data-unit=\"Rp\">");
            output.PostElement.SetHtmlContent("</span>");
        }
        var worst = found.Count == 0 ? "" : found.Max(p => p.Severity) == Severity.Error ? " is-bad" : " is-warn";
        output.Attributes.SetAttribute("class", $"cell {(Kind is FieldKind.Text ? "words" : "")}{worst}");
        if (found.Count > 0)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
            output.Attributes.SetAttribute("aria-describedby", FieldId.Of(Name) + "-said");
        }
    }
}

/// <summary>The problems of the cells above, each jumping to its cell.</summary>
[HtmlTargetElement("cell-problems", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CellProblemsTagHelper : TagHelper
{
    public IEnumerable<Problem>? Problems { get; set; }

    /// <summary>How the fields of the table begin: "Indicators[".</summary>
    public required string Begin { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var found = (Problems ?? []).Where(p => p.Place.Field?.StartsWith(Begin, StringComparison.Ordinal) == true).ToList();
        if (found.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cell-problems");
        foreach (var group in found.GroupBy(p => p.Place.Field!))
        {
            var item = new TagBuilder("li") { Attributes = { ["id"] = FieldId.Of(group.Key) + "-said" } };
            foreach (var problem in group)
            {
                var tone = Tones.Of(problem.Severity);
                item.InnerHtml.AppendHtml($"<p class=\"problem {Tones.Css(tone)}\">").AppendHtml(Icons.Svg(Tones.Icon(tone)));
                var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + FieldId.Of(group.Key) } };
                link.InnerHtml.Append(problem.Message.ToString());
                item.InnerHtml.AppendHtml("<span>").AppendHtml(link).Append(" ").Append(problem.Mend?.ToString() ?? "").AppendHtml("</span></p>");
            }
            output.Content.AppendHtml(item);
        }
    }
}
