using Microsoft.AspNetCore.Http.Features;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Api;

/// <summary>A file that came as the body of a request, in one piece and bounded.</summary>
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
        return bytes.ToArray();
    }

    private static Problem TooLarge() => Problem.Error("FILE-090",
        Text.Of("Berkas lebih besar dari {0} MB.", MostBytes / 1024 / 1024),
        Text.Of("Hapus gambar dan lembar yang tidak perlu, atau pecah menjadi beberapa berkas."));
}
