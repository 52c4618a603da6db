using System.Globalization;
using System.Text.RegularExpressions;

namespace PanduKota.Engines.Numbers;

/// <summary>
/// Calendar days. Figures are day first, as Indonesian is written; where the column proves month first, so; where neither
/// is proved, day first with a warning.
/// </summary>
internal sealed partial class DateColumn
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Serial of 1 January 1950 and of 31 December 2200: outside, a bare number is no day.</summary>
    private const int FirstSerial = 18264, LastSerial = 109938;

    /// <summary>Two digits from here up belong to the last century.</summary>
    private const int FirstOldYear = 70;

    private static readonly DateOnly serialZero = new(1899, 12, 30);
    private static readonly Dictionary<string, int> months = Months();

    private readonly int dayFirst, monthFirst;

    private DateColumn(int dayFirst, int monthFirst) => (this.dayFirst, this.monthFirst) = (dayFirst, monthFirst);

    public static DateColumn Learn(List<string> plainCells)
    {
        int dayFirst = 0, monthFirst = 0;
        foreach (var match in plainCells.Select(c => InFigures().Match(c)).Where(m => m.Success))
        {
            var (isDayFirst, isMonthFirst) = (DayFirst(match) is not null, MonthFirst(match) is not null);
            dayFirst += isDayFirst && !isMonthFirst ? 1 : 0;
            monthFirst += isMonthFirst && !isDayFirst ? 1 : 0;
        }
        return new DateColumn(dayFirst, monthFirst);
    }

    public Reading Read(string words, string plain)
    {
        if (InFigures().Match(plain) is { Success: true } figures)
        {
            return ReadFigures(words, DayFirst(figures), MonthFirst(figures));
        }
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && plain.Length != 8)
        {
            return ReadSerial(words, serial);
        }
        var match = Iso().Match(plain) is { Success: true } iso ? iso
            : DayInWords().Match(plain) is { Success: true } dayInWords ? dayInWords
            : MonthInWords().Match(plain);
        return match.Success && Day(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value) is { } day
            ? Answer(words, day)
            : Reading.Text(words, NumberProblems.NotADay(words));
    }

    /// <summary>A spreadsheet's serial in the 1900 system; the time of day is cut off.</summary>
    public static Reading ReadSerial(string words, decimal serial) => serial is >= FirstSerial and < LastSerial + 1
        ? Answer(words, serialZero.AddDays((int)serial))
        : Reading.Text(words, NumberProblems.NotADay(words));

    private Reading ReadFigures(string words, DateOnly? byDay, DateOnly? byMonth) => (byDay, byMonth) switch
    {
        (null, null) => Reading.Text(words, NumberProblems.NotADay(words)),
        ({ } only, null) => Answer(words, only),
        (null, { } only) => dayFirst > 0
            ? Answer(words, only) with { Problem = NumberProblems.MonthFirst(words, only) }
            : Answer(words, only),
        ({ } one, { } other) when one == other => Answer(words, one),
        ({ } one, _) when dayFirst > 0 && monthFirst == 0 => Answer(words, one),
        (_, { } other) when monthFirst > 0 && dayFirst == 0 => Answer(words, other),
        ({ } one, { } other) => new Reading(
            ReadingState.Ambiguous, words, Day: one, Problem: NumberProblems.DayOrMonth(words, one, other)),
    };

    private static Reading Answer(string words, DateOnly day) => new(ReadingState.Value, words, Day: day);

    private static DateOnly? DayFirst(Match match) => Day(match.Groups["y"].Value, match.Groups["b"].Value, match.Groups["a"].Value);

    private static DateOnly? MonthFirst(Match match) => Day(match.Groups["y"].Value, match.Groups["a"].Value, match.Groups["b"].Value);

    private static DateOnly? Day(string yearDigits, string monthWord, string dayDigits)
    {
        var year = int.Parse(yearDigits, CultureInfo.InvariantCulture);
        var day = int.Parse(dayDigits, CultureInfo.InvariantCulture);
        year += yearDigits.Length > 2 ? 0 : year >= FirstOldYear ? 1900 : 2000;
        var isKnown = int.TryParse(monthWord, CultureInfo.InvariantCulture, out var month)
            || months.TryGetValue(monthWord.ToLowerInvariant(), out month);
        return isKnown && month is >= 1 and <= 12 && year is >= 1900 and <= 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static Dictionary<string, int> Months()
    {
        string[] spellings =
        [
            "januari jan january", "februari feb pebruari peb february", "maret mar mrt march", "april apr", "mei may",
            "juni jun june", "juli jul july", "agustus agu agt ags agst august aug", "september sep sept",
            "oktober okt october oct", "november nov nopember nop", "desember des december dec",
        ];
        return spellings.SelectMany((words, i) => words.Split(' ').Select(word => (word, month: i + 1)))
            .ToDictionary(w => w.word, w => w.month, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})\s?[-/.]\s?(?<b>[0-9]{1,2})\s?[-/.]\s?(?<y>[0-9]{4}|[0-9]{2})$", Options)]
    private static partial Regex InFigures();

    [GeneratedRegex(@"^(?<y>[0-9]{4})([-/.]?)(?<m>[0-9]{2}|[0-9])([-/.]?)(?<d>[0-9]{2}|[0-9])([t ][0-9:.]+z?)?$", Options)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^([a-z']+,?\s+)?(?<d>[0-9]{1,2})[-\s./]*(?<m>[a-z]{3,9})[-\s./,]*(?<y>[0-9]{4}|[0-9]{2})$", Options)]
    private static partial Regex DayInWords();

    [GeneratedRegex(@"^([a-z']+,?\s+)?(?<m>[a-z]{3,9})\.?\s+(?<d>[0-9]{1,2})\s*,?\s+(?<y>[0-9]{4})$", Options)]
    private static partial Regex MonthInWords();
}
