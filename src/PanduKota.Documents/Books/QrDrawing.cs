using System.Globalization;
using System.Text;
using QRCoder;

namespace PanduKota.Documents.Books;

/// <summary>An address as QR code: one path for SVG, a PNG for Word. A quarter of it may be dirty and it still reads (level Q).</summary>
public static class QrDrawing
{
    private const int PixelsPerModule = 8;

    /// <returns>Side in modules, quiet zone counted, and a path of one square for each run of dark modules.</returns>
    public static (int Size, string Path) Path(string words)
    {
        using var code = Encode(words);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }
                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
                }
            }
        }
        return (rows.Count, path.ToString());
    }

    public static byte[] Png(string words)
    {
        using var code = Encode(words);
        using var png = new PngByteQRCode(code);
        return png.GetGraphic(PixelsPerModule);
    }

    private static QRCodeData Encode(string words) => QRCodeGenerator.GenerateQrCode(words, QRCodeGenerator.ECCLevel.Q);
}
