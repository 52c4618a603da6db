using System.Text.Json;
using System.Text.Json.Serialization;
using PanduKota.App.Api;
using PanduKota.Features.People;

namespace PanduKota.Fuzz;

/// <summary>Every body that the API takes, through the settings with which it is read there. A body that is none is a refusal.</summary>
internal static class BodyReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The types of all bodies; a new one is found by itself.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [typeof(MakeApiKey.Request), .. typeof(ApiSetup).Assembly.GetTypes().Where(t => t.Namespace == typeof(ApiSetup).Namespace && t.Name.EndsWith("Body", StringComparison.Ordinal)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    public static Reader Made { get; } = new("api-bodies", [.. Types.Select((type, i) => Corpus.Bytes($"{i}\n{SampleJson.Of(type)}"))], Damage, Read);

    private static byte[] Damage(byte[] file, Random random)
    {
        var (head, body) = Split(file);
        return [.. Corpus.Bytes(head + "\n"), .. Mutations.Json(body, random)];
    }

    private static void Read(byte[] file)
    {
        var (head, body) = Split(file);
        try
        {
            JsonSerializer.Deserialize(body, Types[int.Parse(head, System.Globalization.CultureInfo.InvariantCulture)], Options);
        }
        catch (JsonException)
        {
            // What the API answers with 400.
        }
    }

    internal static (string Head, byte[] Body) Split(byte[] file)
    {
        var at = Array.IndexOf(file, (byte)'\n');
        return (Readers.Text(file[..at]), file[(at + 1)..]);
    }
}

/// <summary>JSON that fits a type, made from its shape.</summary>
internal static class SampleJson
{
    public static string Of(Type type) => JsonSerializer.Serialize(Value(type, 0));

    private static object? Value(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (depth > 6)
        {
            return null;
        }
        if (type == typeof(string))
        {
            return "teks";
        }
        if (type.IsEnum)
        {
            return JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[^1]);
        }
        if (type == typeof(bool))
        {
            return true;
        }
        if (type == typeof(Guid))
        {
            return "01a20340-d3b7-7962-b577-e4772a317f00";
        }
        if (type == typeof(DateOnly))
        {
            return "2026-05-05";
        }
        if (type == typeof(DateTime))
        {
            return "2026-05-05T00:00:00Z";
        }
        if (type == typeof(Engines.Words.Text))
        {
            return new { id = "teks", en = "text" };
        }
        if (type.IsPrimitive || type == typeof(decimal))
        {
            return 3;
        }
        if (type.IsGenericType && type.GetGenericArguments() is [var key, var value] && type.Name.Contains("Dictionary", StringComparison.Ordinal))
        {
            return new Dictionary<string, object?> { [key == typeof(int) ? "2027" : "APBD"] = Value(value, depth + 1) };
        }
        if (type.IsGenericType && type.GetGenericArguments() is [var item])
        {
            return new[] { Value(item, depth + 1), Value(item, depth + 1) };
        }
        return type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First().GetParameters()
            .ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!), p => Value(p.ParameterType, depth + 1));
    }
}
