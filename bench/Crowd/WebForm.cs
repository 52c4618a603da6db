using System.Net;
using System.Text.RegularExpressions;

namespace PanduKota.Bench.Crowd;

/// <summary>The inputs of a form on a page of ours, as a browser would send them.</summary>
public static partial class WebForm
{
    /// <summary>Name -> value of everything that the form would post.</summary>
    /// <param name="opening">Part of the opening tag that tells the form from others on the page.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string page, string opening)
    {
        var start = page.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new InvalidOperationException($"The page has no form with {opening}.");
        }
        var form = page[start..page.IndexOf("</form>", start, StringComparison.Ordinal)];
        return
        [
            .. Inputs().Matches(form).Select(m => m.Value).Where(IsSent).Select(tag => Field(tag, Attribute(tag, "value") ?? (IsTick(tag) ? "on" : ""))),
            .. TextAreas().Matches(form).Select(m => Field(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value.TrimStart('\n', '\r')))),
            .. Selects().Matches(form).Select(m => Field(m.Groups[1].Value, Chosen(m.Groups[2].Value))),
        ];
    }

    private static KeyValuePair<string, string> Field(string tag, string value) => new(Attribute(tag, "name") ?? "", value);

    private static bool IsTick(string tag) => Attribute(tag, "type") is "checkbox" or "radio";

    private static bool IsSent(string tag) =>
        Attribute(tag, "name") is not null && (!IsTick(tag) || Ticked().IsMatch(tag)) && Attribute(tag, "type") is not ("submit" or "button" or "file");

    private static string Chosen(string options)
    {
        var all = Options().Matches(options).Select(m => m.Value).ToList();
        var chosen = all.Find(o => o.Contains(" selected", StringComparison.Ordinal)) ?? all.FirstOrDefault() ?? "";
        return Attribute(chosen, "value") ?? "";
    }

    private static string? Attribute(string tag, string name)
    {
        var at = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }
        var begin = at + name.Length + 3;
        return WebUtility.HtmlDecode(tag[begin..tag.IndexOf('"', begin)]);
    }

    [GeneratedRegex("<input\\b[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("(<textarea\\b[^>]*>)(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex TextAreas();

    [GeneratedRegex("(<select\\b[^>]*>)(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option\\b[^>]*>")]
    private static partial Regex Options();

    [GeneratedRegex("\\schecked\\b")]
    private static partial Regex Ticked();
}
