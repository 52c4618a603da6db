using System.Text.Json;

namespace PanduKota.Documents.Sipd;

public enum StrategyLevel
{
    Mission,
    Goal,
    Objective,
}

/// <param name="Indicators">As written: name, unit and yearly targets in words.</param>
public sealed record StrategyLine(StrategyLevel Level, string? Code, string Words, IReadOnlyList<StrategyIndicator> Indicators);

/// <param name="Targets">Year -> target as written.</param>
public sealed record StrategyIndicator(string Name, string? Unit, string? Direction, string? Baseline, IReadOnlyDictionary<int, string> Targets);

/// <summary>Vision, missions, goals and objectives of a document, in its order.</summary>
public sealed record SipdStrategy(string? Vision, IReadOnlyList<StrategyLine> Lines)
{
    /// <param name="frame">Of a plan that came in a shape of SIPD.</param>
    public static SipdStrategy Of(string frame, int firstYear)
    {
        using var document = JsonDocument.Parse(frame, JsonDifference.Strict);
        var vision = SipdNames.First(document.RootElement, SipdNames.Vision) is { } member ? SipdElements.Words(member.Value) : null;
        return new SipdStrategy(vision, [.. Walk(document.RootElement, "$").Select(l => LineOf(l.Level, l.Element, firstYear)).OfType<StrategyLine>()]);
    }

    internal static IEnumerable<(StrategyLevel Level, JsonElement Element, string Path)> Walk(JsonElement parent, string path)
    {
        foreach (var (name, level) in new[] { (SipdNames.Missions, StrategyLevel.Mission), (SipdNames.Goals, StrategyLevel.Goal), (SipdNames.Objectives, StrategyLevel.Objective) })
        {
            if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
            {
                continue;
            }
            var place = 0;
            foreach (var item in list.EnumerateArray())
            {
                var at = $"{path}.{name}[{place++}]";
                yield return (level, item, at);
                foreach (var below in Walk(item, at))
                {
                    yield return below;
                }
            }
        }
    }

    private static StrategyLine? LineOf(StrategyLevel level, JsonElement element, int firstYear)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        var (codes, words) = level switch
        {
            StrategyLevel.Mission => (SipdNames.MissionCodes, SipdNames.MissionWords),
            StrategyLevel.Goal => (SipdNames.GoalCodes, SipdNames.GoalWords),
            _ => (SipdNames.ObjectiveCodes, SipdNames.ObjectiveWords),
        };
        return new StrategyLine(level, Said(element, codes), Said(element, words) ?? "", [.. Indicators(element).Select(i => IndicatorOf(i, firstYear))]);
    }

    internal static IEnumerable<JsonElement> Indicators(JsonElement element) =>
        element.TryGetProperty(SipdNames.Indicators, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object)
            : [];

    private static StrategyIndicator IndicatorOf(JsonElement indicator, int firstYear) => new(
        Said(indicator, SipdNames.IndicatorNames) ?? "",
        Said(indicator, SipdNames.Unit),
        Said(indicator, SipdNames.Status),
        Said(indicator, SipdNames.Baselines),
        SipdNames.Targets(indicator).Select(t => (Year: firstYear + t.Ordinal - 1, Words: SipdElements.Words(t.Member.Value)))
            .Where(t => t.Words is not null).ToDictionary(t => t.Year, t => t.Words!));

    private static string? Said(JsonElement element, params ReadOnlySpan<string> names) =>
        SipdNames.First(element, names) is { } member ? SipdElements.Words(member.Value) : null;
}
