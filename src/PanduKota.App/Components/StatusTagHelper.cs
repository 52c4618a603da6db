using Microsoft.AspNetCore.Razor.TagHelpers;
using PanduKota.Engines;

namespace PanduKota.App.Components;

/// <summary>The one vocabulary of states.</summary>
public enum Tone
{
    Idle,
    Info,
    Ok,
    Warn,
    Bad,
}

public static class Tones
{
    public static Tone Of(Severity severity) => severity switch
    {
        Severity.Error => Tone.Bad,
        Severity.Warning => Tone.Warn,
        _ => Tone.Info,
    };

    public static string Icon(Tone tone) => tone switch
    {
        Tone.Ok => "check-lg",
        Tone.Warn => "exclamation-triangle-fill",
        Tone.Bad => "exclamation-octagon-fill",
        Tone.Info => "info-circle-fill",
        _ => "circle",
    };

    public static string Css(Tone tone) => tone.ToString().ToLowerInvariant();
}

/// <summary><c>&lt;status-tag tone="Ok"&gt;diterima&lt;/status-tag&gt;</c>: colour, icon and word together, never colour alone.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTagHelper : TagHelper
{
    public Tone Tone { get; set; }

    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tag " + Tones.Css(Tone));
        output.PreContent.SetHtmlContent(Icons.Svg(string.IsNullOrEmpty(Icon) ? Tones.Icon(Tone) : Icon));
    }
}
