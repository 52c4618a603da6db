namespace PanduKota.Engines.Numbers;

public enum ReadingState
{
    /// <summary>Nothing there: blank, a dash, n/a.</summary>
    Empty,

    /// <summary>Read; a problem beside it is something to look at.</summary>
    Value,

    /// <summary>Kept as written; no value.</summary>
    Text,

    /// <summary>Two readings fit. There is a value only where the column speaks for one of them; there is always a problem.</summary>
    Ambiguous,
}

/// <summary>
/// What one cell says. <see cref="Words"/> is always kept. What may be stored as a number is <see cref="Number"/> (or
/// <see cref="Day"/>, <see cref="IsYes"/>); null means that there is none, whatever the state. Whoever stores the value
/// also reports <see cref="Problem"/>: together they are never wrong in silence.
/// </summary>
/// <param name="Words">The cell as written, without blanks around it.</param>
/// <param name="Number">Number, whole rupiah, percentage points or year.</param>
/// <param name="Day">For <see cref="NumberKind.Date"/>.</param>
/// <param name="IsYes">For <see cref="NumberKind.YesNo"/>.</param>
/// <param name="Problem">What to report, still without its place; see <see cref="ProblemAt"/>.</param>
public sealed record Reading(
    ReadingState State,
    string Words,
    decimal? Number = null,
    DateOnly? Day = null,
    bool? IsYes = null,
    Problem? Problem = null)
{
    /// <summary>Both numbers of an ambiguous cell; otherwise empty.</summary>
    public IReadOnlyList<decimal> Readings { get; init; } = [];

    /// <summary>Of a <see cref="NumberKind.WholeRupiah"/>, where it always fits.</summary>
    public long? Rupiah => Number is >= long.MinValue and <= long.MaxValue ? (long)Number.Value : null;

    /// <summary>Of a <see cref="NumberKind.Year"/>, where it always fits.</summary>
    public int? Year => Number is >= int.MinValue and <= int.MaxValue ? (int)Number.Value : null;

    /// <summary>The problem with the place of the cell, or null.</summary>
    public Problem? ProblemAt(Place place) => Problem is null ? null : Problem with { At = place };

    internal static Reading Empty(string words) => new(ReadingState.Empty, words);

    internal static Reading Text(string words, Problem? problem) => new(ReadingState.Text, words, Problem: problem);

    internal static Reading Of(string words, decimal number, Problem? problem = null) =>
        new(ReadingState.Value, words, number, Problem: problem);
}
