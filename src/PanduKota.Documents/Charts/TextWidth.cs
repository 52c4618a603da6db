namespace PanduKota.Documents.Charts;

/// <summary>
/// How wide words come out, without a font at hand: widths of the widest of the usual sans-serif faces, so that what is
/// said to fit does fit.
/// </summary>
internal static class TextWidth
{
    private const string Narrow = "iIjl.,:;'|!()[] ";
    private const string Wide = "mwMW@%—…";

    /// <summary>Pixels of one line at a font size in pixels.</summary>
    public static double Of(string words, double size) => size * words.Sum(Em);

    /// <summary>The words, or as many of them as fit, ended by an ellipsis.</summary>
    public static string Fit(string words, double width, double size)
    {
        if (Of(words, size) <= width)
        {
            return words;
        }
        var room = width - Em('…') * size;
        var end = 0;
        while (end < words.Length && room - Em(words[end]) * size >= 0)
        {
            room -= Em(words[end]) * size;
            end++;
        }
        if (end > 0 && end < words.Length && char.IsHighSurrogate(words[end - 1]))
        {
            end--;
        }
        return words[..end].TrimEnd() + "…";
    }

    /// <summary>Breaks words into at most <paramref name="lines"/> lines; the last is cut when there is more.</summary>
    public static IReadOnlyList<string> Wrap(string words, double width, double size, int lines)
    {
        var result = new List<string>();
        var line = "";
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var longer = line.Length == 0 ? parts[i] : line + " " + parts[i];
            if (line.Length == 0 || Of(longer, size) <= width)
            {
                line = longer;
                continue;
            }
            if (result.Count == lines - 1)
            {
                line += " " + string.Join(' ', parts[i..]);
                break;
            }
            result.Add(Fit(line, width, size));
            line = parts[i];
        }
        result.Add(Fit(line, width, size));
        return result;
    }

    private static double Em(char letter) =>
        Narrow.Contains(letter, StringComparison.Ordinal) ? 0.3
        : Wide.Contains(letter, StringComparison.Ordinal) ? 0.93
        : letter is 'f' or 't' or 'r' or '-' or '/' ? 0.42
        : char.IsDigit(letter) ? 0.575
        : char.IsUpper(letter) ? 0.69
        : letter < 0x2000 ? 0.58
        : 1.0;
}
