using System.Text;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>Finds out how the letters of a text file are written.</summary>
internal static class TextBytes
{
    /// <summary>What Windows-1252 has in the places 80 to 9F; the rest is Latin-1. Unused places give U+FFFD.</summary>
    private const string Windows = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <returns>The text without its mark, and the encoding's name where it is not UTF-8.</returns>
    public static (string Text, Text? Encoding) Decode(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (System.Text.Encoding.UTF8.GetString(file[3..]), null);
        }
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (System.Text.Encoding.Unicode.GetString(file[2..]), Text.Verbatim("UTF-16"));
        }
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (System.Text.Encoding.BigEndianUnicode.GetString(file[2..]), Text.Verbatim("UTF-16"));
        }
        if (file.Length > 3 && file.Count((byte)0) > file.Length / 3)
        {
            var isLittle = file[1] == 0;
            var encoding = isLittle ? System.Text.Encoding.Unicode : System.Text.Encoding.BigEndianUnicode;
            return (encoding.GetString(file), Text.Verbatim("UTF-16"));
        }
        try
        {
            return (Strict.GetString(file), null);
        }
        catch (DecoderFallbackException)
        {
            // Every byte is a letter in Windows-1252, so this is the last guess and always succeeds.
            return (FromWindows(file), Text.Verbatim("Windows-1252 (Latin-1)"));
        }
    }

    private static string FromWindows(ReadOnlySpan<byte> file)
    {
        var letters = new char[file.Length];
        for (var i = 0; i < file.Length; i++)
        {
            letters[i] = file[i] is >= 0x80 and <= 0x9F ? Windows[file[i] - 0x80] : (char)file[i];
        }
        return new(letters);
    }
}
