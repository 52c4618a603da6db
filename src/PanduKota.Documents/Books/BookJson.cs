using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>A whole book as JSON, so that a published edition can be read, written and compared again years later.</summary>
public static class BookJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        // What is worked out from the rest is worked out again.
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static byte[] Write(Book book) =>
        JsonSerializer.SerializeToUtf8Bytes(new Stored(Languages.IsIndonesian(book.Culture) ? "id" : "en", book), Options);

    /// <summary>The book that was written; bytes that are not one are a bug and throw.</summary>
    public static Book Read(ReadOnlySpan<byte> json)
    {
        var stored = JsonSerializer.Deserialize<Stored>(json, Options) ?? throw new JsonException("No book in the JSON.");
        return stored.Book with { Culture = CultureOf(stored.Language) };
    }

    private static CultureInfo CultureOf(string language) => language == "en" ? Languages.English : Languages.Indonesian;

    private sealed record Stored(string Language, Book Book);
}
