using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PanduKota.Documents.Sipd;

/// <summary>Programmes and indicators in the words of the push messages, as far as we hold them.</summary>
internal static class SipdPlain
{
    public static JsonObject Of(SipdProgramme programme, int firstYear)
    {
        var plain = new JsonObject { [SipdNames.FieldCode] = programme.FieldCode ?? "" };
        Put(plain, SipdNames.FieldName, programme.FieldName);
        plain[SipdNames.Code] = programme.Code;
        plain[SipdNames.Name] = programme.Name;
        Put(plain, SipdNames.OwnerCode, programme.AgencyCode);
        Put(plain, SipdNames.OwnerName, programme.AgencyName);
        plain[SipdNames.Indicators] = new JsonArray(
        [
            .. programme.Indicators.Where(i => i.Extension != SipdIndicator.Absent).Select(i =>
            {
                var indicator = Of(i, firstYear);
                JsonDifference.Apply(indicator, i.Extension);
                return (JsonNode?)indicator;
            }),
        ]);
        var own = programme.Indicators.Where(i => i.Extension == SipdIndicator.Absent).SelectMany(i => i.Targets).Where(t => t.Rupiah is not null);
        foreach (var year in own.GroupBy(t => t.Year).OrderBy(y => y.Key))
        {
            plain[SipdNames.Ceiling + Ordinal(year.Key, firstYear)] = year.Sum(t => t.Rupiah!.Value);
        }
        return plain;
    }

    public static JsonObject Of(SipdIndicator indicator, int firstYear)
    {
        var plain = new JsonObject();
        Put(plain, SipdNames.Outcome, indicator.Outcome);
        Put(plain, SipdNames.Number, indicator.Number);
        plain[SipdNames.IndicatorName] = indicator.Name;
        plain[SipdNames.Unit] = indicator.Unit ?? "";
        Put(plain, SipdNames.Status, indicator.Direction);
        if (indicator.BaselineText is not null)
        {
            plain[SipdNames.Baseline] = Figure(indicator.BaselineText, indicator.Baseline);
        }
        foreach (var target in indicator.Targets.Where(t => t.Words is not null))
        {
            plain[SipdNames.Target + Ordinal(target.Year, firstYear)] = Figure(target.Words!, target.Value);
        }
        foreach (var target in indicator.Targets.Where(t => t.Rupiah is not null))
        {
            plain[SipdNames.Ceiling + Ordinal(target.Year, firstYear)] = target.Rupiah!.Value;
        }
        return plain;
    }

    /// <summary>A number where it is one, else the words: "2.3:1000".</summary>
    private static JsonNode Figure(string words, decimal? value)
    {
        if (value is not { } number)
        {
            return JsonValue.Create(words);
        }
        var isWritten = IsJsonNumber(words) && decimal.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out var same) && same == number;
        return JsonNode.Parse(isWritten ? words : number.ToString("0.############################", CultureInfo.InvariantCulture))!;
    }

    private static bool IsJsonNumber(string words)
    {
        try
        {
            using var read = JsonDocument.Parse(words);
            return read.RootElement.ValueKind == JsonValueKind.Number && read.RootElement.GetRawText() == words;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Ordinal(int year, int firstYear) => (year - firstYear + 1).ToString(CultureInfo.InvariantCulture);

    private static void Put(JsonObject plain, string name, string? words)
    {
        if (words is not null)
        {
            plain[name] = words;
        }
    }
}
