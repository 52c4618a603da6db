using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PanduKota.Engines.Words;

/// <summary>
/// A sentence that can be said in either language of the product. The Indonesian sentence is the source and the key;
/// its English twin stands in <c>Words/en/*.json</c> (docs/adr/0011-words.md). Figures inside are written in the
/// habit of the language: 1.234,5 or 1,234.5.
/// </summary>
[JsonConverter(typeof(TextJsonConverter))]
public sealed class Text : IEquatable<Text>
{
    private readonly string template;
    private readonly string? english;
    private readonly object?[] values;

    private Text(string template, string? english, object?[] values) =>
        (this.template, this.english, this.values) = (template, english, values);

    /// <param name="template">The Indonesian sentence, with {0}, {1:N0} ... for the values.</param>
    /// <param name="values">Numbers, <see cref="Rupiah"/>, days, names or other texts.</param>
    public static Text Of(string template, params object?[] values) => new(template, null, values);

    /// <summary>A sentence already said in both languages, as a stored receipt keeps it.</summary>
    public static Text Said(string indonesian, string english) => new(indonesian, english, []);

    /// <summary>A name or other words that are not translated.</summary>
    public static Text Verbatim(string words) => new(words, words, []);

    public string In(CultureInfo culture)
    {
        var isIndonesian = Languages.IsIndonesian(culture);
        var sentence = isIndonesian ? template : english ?? EnglishWords.For(template);
        return values.Length == 0 ? sentence : string.Format(culture, sentence, [.. values.Select(v => Say(v, culture))]);
    }

    public string Indonesian => In(Languages.Indonesian);

    public string English => In(Languages.English);

    /// <summary>The sentence in the language of the running request or command.</summary>
    public override string ToString() => In(CultureInfo.CurrentUICulture);

    public bool Equals(Text? other) => other is not null && Indonesian == other.Indonesian;

    public override bool Equals(object? obj) => Equals(obj as Text);

    public override int GetHashCode() => Indonesian.GetHashCode(StringComparison.Ordinal);

    private static object? Say(object? value, CultureInfo culture) => value is Text text ? text.In(culture) : value;
}

/// <summary>Kept in both languages, so that an old receipt still says what it said on the day.</summary>
public sealed class TextJsonConverter : JsonConverter<Text>
{
    public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement switch
        {
            { ValueKind: JsonValueKind.String } words => Text.Verbatim(words.GetString()!),
            { ValueKind: JsonValueKind.Object } said when In(said, "id") is { } indonesian && In(said, "en") is { } english => Text.Said(indonesian, english),
            _ => throw new JsonException("Words are a text, or {\"id\": ..., \"en\": ...}."),
        };
    }

    private static string? In(JsonElement said, string language) =>
        said.TryGetProperty(language, out var words) && words.ValueKind == JsonValueKind.String ? words.GetString() : null;

    public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Indonesian);
        writer.WriteString("en", value.English);
        writer.WriteEndObject();
    }
}
