using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PanduKota.Features.ChangeLog;

/// <summary>
/// The seal of an entry: SHA-256 over its members in a fixed order, as JSON, with the hash before it among them
/// (docs/adr/0006-writes.md). Changing this breaks every chain that exists.
/// </summary>
public static class ChangeHash
{
    /// <summary>Stands before the first entry.</summary>
    public static string Genesis { get; } = new('0', 64);

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>64 lower-case hex digits.</summary>
    public static string Of(Change change) => Of(
        change.Id, change.Number, change.RegionCode, change.AtUtc, change.By, change.What, change.SubjectKind,
        change.SubjectId, change.FieldsJson, change.Why, change.PreviousHash);

    internal static string Of(
        Guid id, long number, string? regionCode, DateTime atUtc, string by, string what, string subjectKind,
        string subjectId, string fieldsJson, string? why, string previousHash)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteNumber("number", number);
            json.WriteString("region", regionCode);
            json.WriteString("at", atUtc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("by", by);
            json.WriteString("what", what);
            json.WriteString("subject_kind", subjectKind);
            json.WriteString("subject_id", subjectId);
            json.WriteString("fields", fieldsJson);
            json.WriteString("why", why);
            json.WriteString("previous", previousHash);
            json.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));
    }
}
