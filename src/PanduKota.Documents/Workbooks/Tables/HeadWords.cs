using System.Globalization;
using System.Text;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>Compares heads the way people do: letters and figures count, case, blanks, marks and a unit in brackets do not.</summary>
internal static class HeadWords
{
    private static readonly string[] Fillers = ["tahun", "thn", "th", "ta", "ke", "rp", "rupiah", "idr", "pada", "renja", "rkpd"];

    public static string Plain(string head)
    {
        var plain = new StringBuilder(head.Length);
        foreach (var letter in Letters.Plain(head))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
        }
        return plain.ToString();
    }

    /// <summary>The head without what stands in brackets: "Pagu (Rp)" -> "Pagu ".</summary>
    public static string WithoutBrackets(string head)
    {
        var plain = new StringBuilder(head.Length);
        var depth = 0;
        foreach (var letter in head)
        {
            depth += letter is '(' or '[' ? 1 : 0;
            if (depth == 0)
            {
                plain.Append(letter);
            }
            depth -= letter is ')' or ']' && depth > 0 ? 1 : 0;
        }
        return plain.ToString();
    }

    /// <summary>
    /// The one year that a head names, and the rest of its words. A head with two years (2026-2030) names none.
    /// </summary>
    public static (int? Year, string Others) Split(string head)
    {
        int? year = null;
        var (from, length) = (0, 0);
        for (var i = 0; i + 4 <= head.Length; i++)
        {
            var isAlone = (i == 0 || !char.IsAsciiDigit(head[i - 1])) && (i + 4 == head.Length || !char.IsAsciiDigit(head[i + 4]));
            if (isAlone && int.TryParse(head.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var found) &&
                found is >= 1990 and <= 2199)
            {
                if (year is not null && year != found)
                {
                    return (null, head);
                }
                (year, from, length) = (found, i, 4);
            }
        }
        return year is null ? (null, head) : (year, head.Remove(from, length));
    }

    /// <summary>Every way to say a head that is tried against the known names, best first.</summary>
    public static IEnumerable<string> Ways(string head)
    {
        var whole = Plain(head);
        yield return whole;
        var bare = Plain(WithoutBrackets(head));
        if (bare.Length > 0 && bare != whole)
        {
            yield return bare;
        }
        var words = WithoutBrackets(head).Split([' ', '_', '-', '.', '/', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var kept = Plain(string.Concat(words.Where(w => !Fillers.Contains(Plain(w)))));
        if (kept.Length > 0 && kept != bare)
        {
            yield return kept;
        }
    }
}
