using PanduKota.Engines.Numbers;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes;

/// <summary>Baselines and targets as people type them into a form: numbers where they are, words where they are not.</summary>
internal static class TypedFigure
{
    /// <summary>
    /// Reads the figures of one indicator. They are one column: what one of them proves about separators holds for the
    /// others. A figure with two meanings has no number and a problem on its place.
    /// </summary>
    public static IReadOnlyList<Reading> Read(IReadOnlyList<string?> typed)
    {
        var column = NumberColumn.Learn(typed, NumberKind.Decimal, isNumberDemanded: false);
        return [.. typed.Select(column.Read)];
    }

    /// <summary>The words as they were written or, where they alone would be read otherwise, the number in plain digits.</summary>
    public static string Show(string words, decimal? value)
    {
        if (value is not { } number || Read([words])[0].Number == number)
        {
            return words;
        }
        var digits = number.ToString("0.############", Languages.Indonesian);
        var comma = digits.IndexOf(',');
        // 1,234 has two meanings, 1,2340 has one.
        return comma >= 0 && digits.Length - comma == 4 ? digits + "0" : digits;
    }

    /// <summary>The same for the same figure, however it is written: 92 and 92,0; words are compared as words.</summary>
    public static string Compared(Reading reading) => reading.Number is { } number
        ? number.ToString("0.############", Languages.Indonesian)
        : reading.State == ReadingState.Empty ? "" : reading.Words;
}
