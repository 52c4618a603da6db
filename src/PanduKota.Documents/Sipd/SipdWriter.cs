using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PanduKota.Documents.Sipd;

/// <summary>Writes documents of SIPD's shapes: the one that was read or, where a plan came otherwise, a new one.</summary>
public static class SipdWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = SipdReader.DeepestNesting };

    /// <param name="isList">As a list of documents.</param>
    public static byte[] Write(IReadOnlyList<SipdPlan> plans, bool isList)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            if (isList)
            {
                json.WriteStartArray();
            }
            foreach (var plan in isList ? plans : plans.Take(1))
            {
                using var frame = JsonDocument.Parse(plan.Frame, JsonDifference.Strict);
                Copy(frame.RootElement, json, plan, isWay: true);
            }
            if (isList)
            {
                json.WriteEndArray();
            }
        }
        return bytes.ToArray();
    }

    /// <summary>The frame of a plan that has none: an RPJMD hangs on one mission, goal and objective without words.</summary>
    public static string NewFrame(
        SipdShape shape, string regionCode, int firstYear, int lastYear, int programmes, string? ownerCode = null, string? ownerName = null, string vision = "")
    {
        var places = new JsonArray([.. Enumerable.Range(0, programmes).Select(i => JsonValue.Create(i))]);
        var frame = new JsonObject
        {
            [SipdNames.Region] = SipdRegion.ToSipd(regionCode),
            [SipdNames.FirstYear] = firstYear,
            [SipdNames.LastYear] = lastYear,
        };
        if (shape == SipdShape.PushRenstra)
        {
            frame[SipdNames.OwnerCode] = ownerCode ?? "";
            frame[SipdNames.OwnerName] = ownerName ?? "";
            frame[SipdNames.Programmes] = places;
            return frame.ToJsonString(JsonDifference.Letters);
        }
        frame[SipdNames.Period] = FormattableString.Invariant($"{firstYear}-{lastYear}");
        frame[SipdNames.Vision] = vision;
        var objective = new JsonObject { ["kodesasaran"] = 1, ["uraisasaran"] = "", [SipdNames.Indicators] = new JsonArray(), [SipdNames.Programmes] = places };
        var goal = new JsonObject { ["kodetujuan"] = 1, ["uraitujuan"] = "", [SipdNames.Indicators] = new JsonArray(), [SipdNames.Objectives] = new JsonArray(objective) };
        frame[SipdNames.Missions] = new JsonArray(new JsonObject { ["kodemisi"] = 1, ["uraimisi"] = "", [SipdNames.Goals] = new JsonArray(goal) });
        return frame.ToJsonString(JsonDifference.Letters);
    }

    private static void Copy(JsonElement element, Utf8JsonWriter json, SipdPlan plan, bool isWay)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in element.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    if (isWay && member.NameEquals(SipdNames.Programmes) && member.Value.ValueKind == JsonValueKind.Array)
                    {
                        WriteProgrammes(member.Value, json, plan);
                    }
                    else
                    {
                        Copy(member.Value, json, plan, isWay && SipdNames.IsWay(member));
                    }
                }
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Copy(item, json, plan, isWay);
                }
                json.WriteEndArray();
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }

    private static void WriteProgrammes(JsonElement places, Utf8JsonWriter json, SipdPlan plan)
    {
        json.WriteStartArray();
        foreach (var place in places.EnumerateArray())
        {
            var programme = plan.Programmes[place.GetInt32()];
            var plain = SipdPlain.Of(programme, plan.FirstYear);
            JsonDifference.Apply(plain, programme.Extension);
            plain.WriteTo(json, JsonDifference.Letters);
        }
        json.WriteEndArray();
    }
}

/// <summary>Codes of regions: 35.10 with us, 3510 with SIPD; a province is 35 with us, 3500 with SIPD.</summary>
public static class SipdRegion
{
    public static string ToSipd(string regionCode)
    {
        var digits = regionCode.Replace(".", "", StringComparison.Ordinal);
        return digits.Length == 2 ? digits + "00" : digits;
    }

    /// <returns>Null where it is no such code.</returns>
    public static string? FromSipd(string kodepemda)
    {
        var digits = kodepemda.Trim().Replace(".", "", StringComparison.Ordinal);
        if (digits.Length is not (2 or 4) || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }
        return digits.Length == 2 || digits.EndsWith("00", StringComparison.Ordinal) ? digits[..2] : $"{digits[..2]}.{digits[2..]}";
    }
}
