using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage;

namespace PanduKota.App.Hosting;

/// <summary>A file that was looked at and not yet written, as its reader carries it from the preview to the decision.</summary>
/// <param name="IsPartial">A block that was pasted: its rows say only what they hold.</param>
public sealed record SealedUpload(string RegionCode, string Hash, string FileName, bool IsPartial = false);

/// <summary>
/// Keeps an upload between its preview and its writing: the bytes lie in the file store, the reader holds a sealed note of
/// which they are. Nobody can name another file, or use the note in another region or after a day.
/// </summary>
public sealed class SealedUploads(IDataProtectionProvider protection, FileStore store)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("PanduKota.Upload").ToTimeLimitedDataProtector();

    /// <summary>What <see cref="Open"/> answering null means to a person.</summary>
    public static Problem Gone(string? field = null) => Problem.Error(
        "IMPORT-011", Text.Of("Berkas yang dilihat tadi sudah tidak tersimpan."), Text.Of("Unggah sekali lagi."), new Place(Field: field));

    public async Task<string> Keep(string regionCode, byte[] bytes, string fileName, CancellationToken cancel, bool isPartial = false)
    {
        var hash = await store.Put(bytes, cancel);
        return protector.Protect(JsonSerializer.Serialize(new SealedUpload(regionCode, hash, fileName, isPartial)), Life);
    }

    /// <returns>Null when the note is not ours, is of another region or too old, or the bytes are gone.</returns>
    public async Task<(SealedUpload Note, byte[] Bytes)?> Open(string? token, string regionCode, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }
        SealedUpload? note;
        try
        {
            note = JsonSerializer.Deserialize<SealedUpload>(protector.Unprotect(token));
        }
        catch (CryptographicException)
        {
            return null;
        }
        if (note is null || note.RegionCode != regionCode || store.Open(note.Hash) is not { } stream)
        {
            return null;
        }
        await using (stream)
        {
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancel);
            return (note, bytes.ToArray());
        }
    }
}
