using System.Globalization;
using System.Text.RegularExpressions;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>
/// The words of a programme with its indicators and steps named by their ids instead of their places:
/// Indicators[0198b2a4...].Targets[2028]. So a sheet that was sorted still says the same. Parts without id, new ones, are
/// +0, +1, ...
/// </summary>
internal static partial class KeyedWords
{
    public static Dictionary<string, string> Of(ProgrammeFields fields, PlanContent content)
    {
        var (indicators, actions) = (Keys([.. fields.Indicators.Select(i => i.Id)]), Keys([.. fields.Actions.Select(a => a.Id)]));
        var keyed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in ProgrammeWords.Of(fields, content))
        {
            var part = Place().Match(field);
            var name = !part.Success ? field
                : $"{part.Groups["list"]}[{(part.Groups["list"].Value == "Indicators" ? indicators : actions)[int.Parse(part.Groups["at"].ValueSpan, CultureInfo.InvariantCulture)]}]{part.Groups["rest"]}";
            keyed[name] = value;
        }
        return keyed;
    }

    /// <summary>The key of each part in the order of its list.</summary>
    public static IReadOnlyList<string> Keys(IReadOnlyList<Guid?> ids)
    {
        var added = 0;
        return [.. ids.Select(id => id is { } known ? known.ToString("N") : $"+{added++}")];
    }

    /// <summary>"Indicators[0198...].Name" -> "Indicators[0198...]"; null for a field that is no part's.</summary>
    public static string? PartOf(string field) => Part().Match(field) is { Success: true } part ? part.Value : null;

    /// <summary>
    /// The field with the part's place instead of its key, as forms and names of fields have it: its place in the file or,
    /// where the file has it no more, in the plan.
    /// </summary>
    public static string ByPlace(string field, ProgrammeFields file, ProgrammeFields? stored)
    {
        var placed = ByPlace(field, file);
        return placed == field && stored is not null ? ByPlace(field, stored) : placed;
    }

    private static string ByPlace(string field, ProgrammeFields fields)
    {
        if (Part().Match(field) is not { Success: true } part)
        {
            return field;
        }
        var keys = part.Groups["list"].Value == "Indicators"
            ? Keys([.. fields.Indicators.Select(i => i.Id)])
            : Keys([.. fields.Actions.Select(a => a.Id)]);
        var at = keys.Index().FirstOrDefault(k => k.Item == part.Groups["key"].Value, (Index: -1, Item: "")).Index;
        return at < 0 ? field : $"{part.Groups["list"]}[{at}]{field[part.Length..]}";
    }

    [GeneratedRegex(@"^(?<list>Indicators|Actions)\[(?<at>[0-9]+)\](?<rest>.*)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?<list>Indicators|Actions)\[(?<key>[0-9a-f]{32}|\+[0-9]+)\]")]
    private static partial Regex Part();
}
