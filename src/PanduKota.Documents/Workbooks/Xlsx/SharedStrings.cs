using System.Globalization;
using System.Text;

namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>Counts the letters kept from a file, so that a small file cannot fill the memory.</summary>
internal sealed class LetterBudget(XlsxLimits limits)
{
    /// <summary>What an object of text costs beside its letters.</summary>
    private const int Overhead = 12;
    private long left = limits.Letters;

    public string Keep(string text)
    {
        left -= text.Length + Overhead;
        return left < 0 ? throw new RefusedFileException(FileProblems.TooMuchText(limits.Letters)) : text;
    }
}

/// <summary>The table of texts that cells refer to by number. Rich text comes as plain, ruby text is left out.</summary>
internal static class SharedStrings
{
    public static List<string> Read(XlsxPackage package, string? part, LetterBudget letters)
    {
        var texts = new List<string>();
        if (part is null || !package.Has(part))
        {
            return texts;
        }
        using var xml = package.Read(part);
        var text = new StringBuilder();
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name == "si")
            {
                text.Clear();
                ReadItem(xml, text);
                texts.Add(letters.Keep(Unescape(text.ToString())));
            }
        }
        return texts;
    }

    /// <summary>Reads an item of texts (si or is) up to its end.</summary>
    public static void ReadItem(PartReader xml, StringBuilder into)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }
        var depth = xml.Depth;
        var ruby = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= ruby && (xml.IsStart || xml.IsEnd))
            {
                ruby = xml.IsStart && xml.Name == "rPh" && !xml.IsEmptyElement ? xml.Depth : int.MaxValue;
            }
            if (xml.IsStart && xml.Name == "t" && ruby == int.MaxValue)
            {
                xml.AppendElementText(into);
            }
        }
    }

    /// <summary>Characters that XML cannot hold are written _x000D_ in these files.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '_' && i + 6 < text.Length && text[i + 1] is 'x' or 'X' && i + 6 < text.Length && text[i + 6] == '_';
            if (isEscape && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }
        return plain.ToString();
    }
}
