using System.Globalization;
using System.Text;

namespace PanduKota.Engines.Numbers;

/// <summary>Makes a cell plain before it is read: digits of any script, one kind of blank, minus and apostrophe.</summary>
internal static class CellText
{
    /// <summary>Cells longer than this hold prose, not a number.</summary>
    public const int LongestRead = 80;

    private static readonly HashSet<string> nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "-", "--", "---", "n/a", "na", "n.a.", "n.a", "#n/a",
        // How the accounting format of a spreadsheet shows nought, once it was copied as text.
        "Rp -", "Rp-", "Rp. -",
    };

    public static bool IsNothing(string plain) => nothing.Contains(plain);

    /// <summary>What a spreadsheet shows where its formula failed.</summary>
    public static bool IsFormulaError(string plain) =>
        plain is ['#', ..] && (plain.EndsWith('!') || plain.EndsWith('?') || plain is "#N/A" || plain.All(c => c == '#'));

    public static string Plain(string cell)
    {
        var plain = new StringBuilder(cell.Length);
        foreach (var c in cell)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit >= 0)
            {
                plain.Append((char)('0' + digit));
            }
            else if (char.IsWhiteSpace(c))
            {
                plain.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                plain.Append(PlainMark(c));
            }
        }
        return plain.ToString().Trim();
    }

    private static char PlainMark(char c) => c switch
    {
        '\u2212' or '\u2012' or '\u2013' or '\u2014' or '\u2010' or '\u2011' or '\uFE63' or '\uFF0D' => '-',
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' => '\'',
        // The full-width block repeats ASCII at a fixed distance.
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };
}
