using PanduKota.Engines.RoundTrip;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>What a file and the plan say differently of one programme.</summary>
internal static class ProgrammeComparison
{
    /// <summary>Stands for seals that there are none of: each difference is asked about.</summary>
    public static IReadOnlyDictionary<string, string> UnknownBase { get; } = new Dictionary<string, string>();

    /// <summary>
    /// Cell by cell; an indicator or step that only one side has is one difference as a whole, named by its part
    /// ("Indicators[...]"), so that none is torn in two.
    /// </summary>
    /// <param name="seals">Of the programme when the file was written; null when nothing is known of that.</param>
    public static IReadOnlyList<CellDifference> Compare(
        Guid programmeId, ProgrammeFields stored, ProgrammeFields file, PlanContent content, IReadOnlyDictionary<string, string>? seals)
    {
        var (own, theirs) = (KeyedWords.Of(stored, content), KeyedWords.Of(file, content));
        var (ownParts, theirParts) = (Parts(own), Parts(theirs));
        var found = new List<CellDifference>();
        foreach (var group in ThreeWay.Compare(programmeId, own, theirs, seals)
            .GroupBy(d => KeyedWords.PartOf(d.Field) is { } part && (!ownParts.Contains(part) || !theirParts.Contains(part)) ? part : null))
        {
            if (group.Key is not { } whole)
            {
                found.AddRange(group);
                continue;
            }
            var origins = group.Select(d => d.Origin).Distinct().ToList();
            found.Add(new CellDifference(whole, Title(whole, own), Title(whole, theirs), origins is [var one] ? one : CellOrigin.Both));
        }
        found.Sort((a, b) => string.CompareOrdinal(a.Field, b.Field));
        return ReferenceEquals(seals, UnknownBase) ? [.. found.Select(d => d with { Origin = CellOrigin.Both })] : found;
    }

    private static HashSet<string> Parts(Dictionary<string, string> words) => [.. words.Keys.Select(KeyedWords.PartOf).OfType<string>()];

    private static string Title(string part, Dictionary<string, string> words) =>
        words.GetValueOrDefault(part + ".Name") ?? words.GetValueOrDefault(part + ".Step") ?? "";
}
