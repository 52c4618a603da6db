using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PanduKota.Documents.Sipd;

/// <summary>
/// What an object says more, less or otherwise than another: {"set": {...}, "without": [...]}. Unlike a JSON merge patch
/// (RFC 7396) it keeps members that are null, and figures to the letter (14.00 is not 14).
/// </summary>
internal static class JsonDifference
{
    private const string Set = "set";

    private const string Without = "without";

    public static JsonSerializerOptions Letters { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = SipdReader.DeepestNesting };

    public static JsonDocumentOptions Strict { get; } = new() { MaxDepth = SipdReader.DeepestNesting };

    /// <returns>Null where there is none.</returns>
    /// <param name="apart">A member that is compared elsewhere where both hold a list.</param>
    public static string? Of(JsonObject plain, JsonElement wanted, string? apart = null)
    {
        using var document = JsonDocument.Parse(plain.ToJsonString(Letters), Strict);
        var ours = document.RootElement;
        var set = new JsonObject();
        foreach (var member in wanted.EnumerateObject())
        {
            var isSame = ours.TryGetProperty(member.Name, out var own)
                && (IsSame(own, member.Value) || (member.Name == apart && member.Value.ValueKind == JsonValueKind.Array));
            if (!isSame)
            {
                set[member.Name] = NodeOf(member.Value);
            }
        }
        var without = new JsonArray([.. ours.EnumerateObject().Where(m => !wanted.TryGetProperty(m.Name, out _)).Select(m => JsonValue.Create(m.Name))]);
        if (set.Count == 0 && without.Count == 0)
        {
            return null;
        }
        return new JsonObject { [Set] = set, [Without] = without }.ToJsonString(Letters);
    }

    /// <summary>Makes of an object the one that the difference was taken to.</summary>
    public static void Apply(JsonObject plain, string? difference)
    {
        if (difference is null)
        {
            return;
        }
        var told = JsonNode.Parse(difference, null, Strict)!.AsObject();
        foreach (var name in told[Without]!.AsArray())
        {
            plain.Remove(name!.GetValue<string>());
        }
        foreach (var (name, value) in told[Set]!.AsObject().ToList())
        {
            plain[name] = value?.DeepClone();
        }
    }

    /// <summary>The same whatever the order of members and the blanks between; figures to the letter.</summary>
    public static bool IsSame(JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind)
        {
            return false;
        }
        return one.ValueKind switch
        {
            JsonValueKind.Object => one.GetPropertyCount() == other.GetPropertyCount()
                && one.EnumerateObject().All(m => other.TryGetProperty(m.Name, out var twin) && IsSame(m.Value, twin)),
            JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength()
                && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
            JsonValueKind.String => one.GetString() == other.GetString(),
            JsonValueKind.Number => one.GetRawText() == other.GetRawText(),
            _ => true,
        };
    }

    /// <summary>A copy that lives longer than its document, with its figures as they were written.</summary>
    public static JsonNode? NodeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Null ? null : JsonNode.Parse(element.GetRawText(), null, Strict);
}
