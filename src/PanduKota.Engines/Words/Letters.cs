using System.Text;

namespace PanduKota.Engines.Words;

/// <summary>Letters in their plain form, so that the same words compare equal however they were typed.</summary>
public static class Letters
{
    /// <summary>
    /// Compatibility form (NFKC). Halves of surrogate pairs and code points that are no characters, which only a broken file
    /// holds, have none: they become the sign for a lost letter.
    /// </summary>
    public static string Plain(string words)
    {
        if (words.All(char.IsAscii))
        {
            return words;
        }
        var whole = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            whole.Append((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? "\uFFFD" : rune.ToString());
        }
        return whole.ToString().Normalize(NormalizationForm.FormKC);
    }
}
