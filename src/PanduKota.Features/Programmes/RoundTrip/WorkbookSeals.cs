using PanduKota.Documents.Workbooks;
using PanduKota.Engines.RoundTrip;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>Writes into a workbook what it needs to be compared three ways when it comes back.</summary>
internal static class WorkbookSeals
{
    public static WorkbookIdentity Of(PlanContent content, IEnumerable<Programme> programmes, WorkbookPurpose purpose, DateTime nowUtc)
    {
        var rules = PurposeRules.Of(purpose);
        return new(
            content.Plan.Id, content.Region.Code, content.Plan.Version, nowUtc,
            [.. programmes.Select(p => new SealedProgramme(p.Id, p.Code, p.Version, Of(p, content, rules)))],
            purpose);
    }

    /// <summary>The seals of a programme as it is stored now.</summary>
    public static IReadOnlyDictionary<string, string> Of(Programme programme, PlanContent content, PurposeRules rules) =>
        Of(programme, rules.Own(KeyedWords.Of(ProgrammeFields.Of(programme), content)));

    /// <summary>The name is sealed with every workbook that shows it, so that typing over it can be told from an old name.</summary>
    private static Dictionary<string, string> Of(Programme programme, Dictionary<string, string> words) =>
        words.Append(KeyValuePair.Create("Name", programme.Name)).DistinctBy(w => w.Key)
            .ToDictionary(w => w.Key, w => CellSeal.Of(programme.Id, w.Key, w.Value), StringComparer.Ordinal);
}
