namespace PanduKota.Engines.Numbers;

/// <summary>
/// Ya or tidak in all its spellings. A cross is a no beside ticks; where nothing in the column says yes, it is the yes;
/// beside a written yes it may be either.
/// </summary>
internal sealed class YesNoColumn
{
    private static readonly HashSet<string> ticks = ["v", "✓", "✔", "√", "☑", "✅"];
    private static readonly HashSet<string> crosses = ["x", "✗", "✘", "×", "☒", "❌"];
    private static readonly HashSet<string> yes = ["ya", "y", "iya", "yes", "true", "benar", "1", "ada"];
    private static readonly HashSet<string> no = ["tidak", "tdk", "n", "no", "false", "salah", "0", "bukan", "tidak ada"];

    private readonly bool hasTicks, hasYes, hasNo;

    private YesNoColumn(bool hasTicks, bool hasYes, bool hasNo) =>
        (this.hasTicks, this.hasYes, this.hasNo) = (hasTicks, hasYes, hasNo);

    public static YesNoColumn Learn(List<string> plainCells)
    {
        var marks = plainCells.Select(Mark).ToHashSet();
        return new YesNoColumn(marks.Overlaps(ticks), marks.Overlaps(yes), marks.Overlaps(no));
    }

    public Reading Read(string words, string plain)
    {
        var mark = Mark(plain);
        if (yes.Contains(mark) || ticks.Contains(mark))
        {
            return Answer(words, true);
        }
        if (no.Contains(mark))
        {
            return Answer(words, false);
        }
        if (!crosses.Contains(mark))
        {
            return Reading.Text(words, NumberProblems.NotYesOrNo(words));
        }
        return (hasTicks, hasYes, hasNo) switch
        {
            (true, _, false) => Answer(words, false),
            (false, false, _) => Answer(words, true),
            _ => new Reading(ReadingState.Ambiguous, words, Problem: NumberProblems.CrossMark(words)),
        };
    }

    public static Reading Read(string words, decimal number) => number is 0 or 1
        ? Answer(words, number == 1)
        : Reading.Text(words, NumberProblems.NotYesOrNo(words));

    private static Reading Answer(string words, bool isYes) => new(ReadingState.Value, words, IsYes: isYes);

    // U+FE0F asks for the coloured picture of a mark and says nothing more.
    private static string Mark(string plain) => plain.Replace("\uFE0F", "", StringComparison.Ordinal).ToLowerInvariant();
}
