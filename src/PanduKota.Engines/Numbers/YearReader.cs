using System.Globalization;
using System.Text.RegularExpressions;

namespace PanduKota.Engines.Numbers;

/// <summary>Calendar years of four digits, with or without the words that stand before a budget year.</summary>
internal static partial class YearReader
{
    private const int First = 1900, Last = 2200;

    public static Reading Read(string words, string plain)
    {
        var match = Shape().Match(plain);
        if (!match.Success)
        {
            return Reading.Text(words, NumberProblems.NotAYear(words));
        }
        var year = int.Parse(match.Groups["first"].Value + match.Groups["rest"].Value, CultureInfo.InvariantCulture);
        return year is < First or > Last
            ? Reading.Text(words, NumberProblems.NotAYear(words))
            : Reading.Of(words, year, match.Groups["mark"].Length > 0 ? NumberProblems.YearWithSeparator(words, year) : null);
    }

    public static Reading Read(string words, decimal number) => number % 1 == 0 && number is >= First and <= Last
        ? Reading.Of(words, number)
        : Reading.Text(words, NumberProblems.NotAYear(words));

    [GeneratedRegex(@"^(tahun|thn|th|ta|t\.a)?\.?\s*(?<first>[0-9])(?<mark>[.,]?)(?<rest>[0-9]{3})([.,]0{1,2})?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
