using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PanduKota.App.Hosting;
using PanduKota.Engines;

namespace PanduKota.App.Components;

/// <summary>All that stopped a form, at its top, each line jumping to its field. Shows nothing when nothing is wrong.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(Say t) : TagHelper
{
    public IReadOnlyList<Problem>? Problems { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Problems is not { Count: > 0 } problems)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml("<h2>").AppendHtml(Icons.Svg("exclamation-octagon-fill"))
            .Append(problems.Count == 1 ? t["Satu hal perlu dibetulkan"] : t["{0} hal perlu dibetulkan", problems.Count])
            .AppendHtml("</h2><ul>");
        foreach (var problem in problems)
        {
            output.Content.AppendHtml("<li>").AppendHtml(Line(problem)).AppendHtml("</li>");
        }
        output.Content.AppendHtml("</ul>");
    }

    private static TagBuilder Line(Problem problem)
    {
        var line = new TagBuilder(problem.Place.Field is null ? "span" : "a");
        if (problem.Place.Field is { } field)
        {
            line.Attributes["href"] = "#" + FieldId.Of(field);
        }
        line.InnerHtml.Append(problem.Message.ToString());
        if (problem.Mend is { } mend)
        {
            line.InnerHtml.Append(" " + mend);
        }
        var code = new TagBuilder("code");
        code.InnerHtml.Append(problem.Code);
        line.InnerHtml.Append(" ").AppendHtml(code);
        return line;
    }
}
