using System.Globalization;
using System.Text;
using QRCoder;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>A QR drawing as one path; the page sets its colours, dark on light in the dark too, as phones expect.</summary>
public static class QrDrawing
{
    /// <returns>Side length in squares, with the quiet zone, and the path of the dark ones.</returns>
    public static (int Side, string Path) Of(string words)
    {
        using var maker = new QRCodeGenerator();
        using var code = maker.CreateQrCode(words, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }
        return (code.ModuleMatrix.Count, path.ToString());
    }
}
