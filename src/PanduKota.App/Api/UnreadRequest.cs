using System.Text.Json;
using System.Text.RegularExpressions;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Api;

/// <summary>
/// What is said of a request whose body or query cannot be read (API-001): which member and why, in our words, since those of the
/// framework name types of the inside.
/// </summary>
internal static partial class UnreadRequest
{
    public static Problem Of(BadHttpRequestException unread)
    {
        var (field, message) = unread.InnerException is JsonException broken ? OfBody(broken) : OfQuery(unread.Message);
        return Problem.Error("API-001", message, Text.Of("Bentuknya ada di halaman /api."), new Place(Field: field));
    }

    private static (string? Field, Text Message) OfBody(JsonException broken)
    {
        var path = string.IsNullOrEmpty(broken.Path) ? "$" : broken.Path;
        if (Missing().Match(broken.Message) is { Success: true } missing)
        {
            return (path, Text.Of("Isi permintaan di {0} belum memuat {1}.", path, string.Join(", ", Quoted().Matches(missing.Groups[1].Value).Select(m => m.Groups[1].Value))));
        }
        return (path, broken.Message.Contains("could not be mapped", StringComparison.Ordinal)
            ? Text.Of("Isi permintaan memuat {0}, yang tidak dikenal.", path)
            : Text.Of("Isi permintaan di {0} bukan bentuk yang diminta.", path));
    }

    private static (string? Field, Text Message) OfQuery(string words) =>
        Parameter().Match(words) is { Success: true } parameter
            ? (parameter.Groups[1].Value, Text.Of("Nilai untuk {0} tidak ada, atau tidak terbaca.", parameter.Groups[1].Value))
            : (null, Text.Of("Permintaan tidak terbaca."));

    [GeneratedRegex("missing required properties including: (.*)")]
    private static partial Regex Missing();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();

    /// <summary>parameter "DateOnly validFrom"</summary>
    [GeneratedRegex("parameter \"[^\" ]+ ([A-Za-z0-9_]+)\"")]
    private static partial Regex Parameter();
}
