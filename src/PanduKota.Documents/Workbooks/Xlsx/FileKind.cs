using System.Text;

namespace PanduKota.Documents.Workbooks.Xlsx;

internal enum FileKind
{
    Empty,
    Zip,
    OldExcel,
    Encrypted,
    Pdf,
    Picture,
    RichText,
    WebPage,
    Text,
    Unknown,
}

/// <summary>What a file is by its first bytes; the name is not asked.</summary>
internal static class FileKinds
{
    private const int Looked = 4096;

    public static FileKind Of(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(file.Length, Looked)];
        if (start.IsEmpty || (start.IndexOfAnyExcept("\0 \r\n\t"u8) < 0 && file.IndexOfAnyExcept("\0 \r\n\t"u8) < 0))
        {
            return FileKind.Empty;
        }
        if (start.StartsWith("PK"u8) && start.Length > 3 && start[2] <= 8 && start[3] <= 8)
        {
            return FileKind.Zip;
        }
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            // A workbook with a password is an OLE file with a stream of this name.
            return file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? FileKind.Encrypted
                : FileKind.OldExcel;
        }
        // BIFF streams of Excel 2 to 4, before OLE.
        if (start.Length > 4 && start[0] == 0x09 && start[1] is 0 or 2 or 4 && start[2] is 4 or 6 && start[3] == 0)
        {
            return FileKind.OldExcel;
        }
        if (start.StartsWith("%PDF"u8))
        {
            return FileKind.Pdf;
        }
        if (start.StartsWith("{\\rtf"u8))
        {
            return FileKind.RichText;
        }
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ||
            start.StartsWith("GIF8"u8))
        {
            return FileKind.Picture;
        }
        return LooksLikeMarkup(start) ? FileKind.WebPage : LooksLikeText(start) ? FileKind.Text : FileKind.Unknown;
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> start)
    {
        var words = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        string[] marks = ["<!doctype", "<html", "<table", "<?xml", "<head", "<meta"];
        return marks.Any(m => words.StartsWith(m, StringComparison.OrdinalIgnoreCase));
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return true;
        }
        var (zeros, controls) = (0, 0);
        foreach (var letter in start)
        {
            zeros += letter == 0 ? 1 : 0;
            controls += letter is > 0 and < 32 and not (9 or 10 or 12 or 13) ? 1 : 0;
        }
        // UTF-16 without a mark has a zero in about every second place; anything else with zeros is no text.
        return controls <= start.Length / 100 && (zeros == 0 || zeros > start.Length / 3);
    }
}
