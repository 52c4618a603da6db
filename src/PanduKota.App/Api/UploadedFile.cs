using Microsoft.AspNetCore.Http.Features;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage.Scanning;

namespace PanduKota.App.Api;

/// <summary>
/// A file that came as the body of a request or in a form: in one piece, bounded, and scanned for viruses where a scanner is set.
/// No other way leads from a file of a person to its bytes.
/// </summary>
public static class UploadedFile
{
    /// <summary>A workbook of 500 programmes is about 1 MB; no honest one comes near this.</summary>
    public const long MostBytes = 25 * 1024 * 1024;

    public static async Task<Outcome<byte[]>> Read(HttpRequest request, CancellationToken cancel)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostBytes;
        }
        if (request.ContentLength > MostBytes)
        {
            return TooLarge();
        }
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancel)) > 0)
        {
            if (bytes.Length + read > MostBytes)
            {
                return TooLarge();
            }
            bytes.Write(buffer, 0, read);
        }
        return await Scanned(request.HttpContext, bytes.ToArray(), null, cancel);
    }

    /// <summary>The file of a form; a refusal belongs to its field.</summary>
    public static async Task<Outcome<byte[]>> Read(HttpContext http, IFormFile file, CancellationToken cancel)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return await Scanned(http, bytes, file.Name, cancel);
    }

    /// <summary>Bytes that came by another way, such as a block that was pasted.</summary>
    /// <param name="field">Where a refusal is shown.</param>
    public static async Task<Outcome<byte[]>> Scanned(HttpContext http, byte[] bytes, string? field, CancellationToken cancel) =>
        await http.RequestServices.GetRequiredService<UploadScan>().Refusal(bytes, cancel) is { } refusal
            ? refusal with { At = new Place(Field: field) }
            : bytes;

    private static Problem TooLarge() => Problem.Error("FILE-090",
        Text.Of("Berkas lebih besar dari {0} MB.", MostBytes / 1024 / 1024),
        Text.Of("Hapus gambar dan lembar yang tidak perlu, atau pecah menjadi beberapa berkas."));
}
