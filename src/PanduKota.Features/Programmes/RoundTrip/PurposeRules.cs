using PanduKota.Documents.Workbooks;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>What a workbook of one purpose speaks of, and what it may do.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Holds">Which fields it shows and takes back, by the names of <see cref="KeyedWords"/>.</param>
/// <param name="Shows">Which programmes stand in it.</param>
/// <param name="IsWhole">It shows programmes whole, so that it adds them, renames them and takes them away.</param>
internal sealed record PurposeRules(Text Title, Predicate<string> Holds, Predicate<Programme> Shows, bool IsWhole = false)
{
    private static readonly Dictionary<WorkbookPurpose, PurposeRules> all = new()
    {
        [WorkbookPurpose.Matrix] = new(Text.Of("Matriks program"), _ => true, _ => true, IsWhole: true),
        [WorkbookPurpose.TargetsAndCosts] = new(
            Text.Of("Target dan pagu tahunan"),
            field => field.StartsWith("Indicators[", StringComparison.Ordinal) || field.StartsWith("Costs[", StringComparison.Ordinal),
            _ => true),
        [WorkbookPurpose.QuickWinCharters] = new(
            Text.Of("Piagam Quick Win"), field => field.StartsWith(CharterWords.Prefix, StringComparison.Ordinal), p => p.IsQuickWin),
    };

    public static PurposeRules Of(WorkbookPurpose purpose) => all[purpose];

    /// <summary>The fields it holds, of all the words of a programme.</summary>
    public Dictionary<string, string> Own(Dictionary<string, string> words) =>
        IsWhole ? words : words.Where(w => Holds(w.Key)).ToDictionary(StringComparer.Ordinal);
}

/// <summary>How the purposes of workbooks are called on screen.</summary>
public static class PurposeNames
{
    public static Text Of(WorkbookPurpose purpose) => PurposeRules.Of(purpose).Title;
}
