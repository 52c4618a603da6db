using PanduKota.Documents.Workbooks;
using PanduKota.Engines.RoundTrip;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>Writes into a workbook what it needs to be compared three ways when it comes back.</summary>
internal static class WorkbookSeals
{
    public static WorkbookIdentity Of(PlanContent content, IEnumerable<Programme> programmes, DateTime nowUtc) => new(
        content.Plan.Id, content.Region.Code, content.Plan.Version, nowUtc,
        [.. programmes.Select(p => new SealedProgramme(p.Id, p.Code, p.Version, Of(p.Id, KeyedWords.Of(ProgrammeFields.Of(p), content))))]);

    private static Dictionary<string, string> Of(Guid id, Dictionary<string, string> words) =>
        words.ToDictionary(w => w.Key, w => CellSeal.Of(id, w.Key, w.Value), StringComparer.Ordinal);
}
