namespace PanduKota.Features.Storage;

/// <summary>Keeps files: their bytes in the <see cref="FileStore"/>, what they are in the database.</summary>
public sealed class KeptFiles(PlanDb db, FileStore store, TimeProvider clock)
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public const string Csv = "text/csv; charset=utf-8";

    public const string Html = "text/html; charset=utf-8";

    public const string Json = "application/json";

    public const string Pdf = "application/pdf";

    /// <summary>
    /// Stores the bytes and adds what is told of them to what the use case is about to save. The same bytes are kept
    /// once, under the name they first came with.
    /// </summary>
    /// <param name="name">Offered when it is downloaded; never used as a path.</param>
    /// <returns>Hash of the bytes.</returns>
    public async Task<string> Keep(
        byte[] bytes, string name, string contentType, string? regionCode, CancellationToken cancel)
    {
        var hash = await store.Put(bytes, cancel);
        if (await db.Files.FindAsync([hash], cancel) is null)
        {
            db.Files.Add(new StoredFile
            {
                Hash = hash,
                Name = name,
                ContentType = contentType,
                SizeBytes = bytes.Length,
                StoredAtUtc = clock.GetUtcNow().UtcDateTime,
                RegionCode = regionCode,
            });
        }
        return hash;
    }

    /// <summary>What a file of this name most likely is; for files that people bring.</summary>
    public static string ContentTypeOf(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".XLSX" => Xlsx,
        ".CSV" or ".TXT" => Csv,
        _ => "application/octet-stream",
    };
}
