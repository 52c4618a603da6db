using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PanduKota.App.Components;

/// <summary><c>&lt;icon name="search"/&gt;</c>: the drawing itself, in the colour of the text; said aloud only with a label.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public required string Name { get; set; }

    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Icons.Svg(Name, Label));
    }
}

/// <summary>The drawings named in Components/icons.txt, which the build takes from bootstrap-icons.</summary>
public static partial class Icons
{
    private static readonly ConcurrentDictionary<string, string> Paths = new(StringComparer.Ordinal);

    public static string Svg(string name, string? label = null)
    {
        var said = label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(label)}\"";
        return $"<svg class=\"icon\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" fill=\"currentColor\" focusable=\"false\" {said}>{Inside(name)}</svg>";
    }

    /// <summary>The paths alone, to draw an icon inside another drawing.</summary>
    public static string Inside(string name) => Paths.GetOrAdd(name, Read);

    public static bool Has(string name) => typeof(Icons).Assembly.GetManifestResourceInfo($"icons/{name}.svg") is not null;

    private static string Read(string name)
    {
        using var stream = typeof(Icons).Assembly.GetManifestResourceStream($"icons/{name}.svg")
            ?? throw new InvalidOperationException($"The icon '{name}' is not in Components/icons.txt.");
        using var reader = new StreamReader(stream);
        return InsideOfSvg().Match(reader.ReadToEnd()).Groups[1].Value.Trim();
    }

    [GeneratedRegex("<svg[^>]*>(.*)</svg>", RegexOptions.Singleline)]
    private static partial Regex InsideOfSvg();
}
