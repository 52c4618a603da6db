using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Scoring;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes.Values;

/// <param name="Version">0 is the one that every plan begins with.</param>
/// <param name="ConsistencyRatio">Of the comparisons; null where weights were typed.</param>
public sealed record InstrumentView(
    int Version, InstrumentContent Content, double? ConsistencyRatio, IReadOnlyList<Problem> Findings, DateTime? MadeAtUtc, string? MadeBy);

/// <summary>A programme's scores, and the value that they amount to.</summary>
/// <param name="Version">Of the scores; 0 while there are none.</param>
/// <param name="TypedPoints">What somebody typed before there was an instrument.</param>
/// <param name="Value">Null until every criterion is scored.</param>
public sealed record ProgrammeValue(
    Guid ProgrammeId, string Code, string Name, Guid? LeadAgencyId, int Version, IReadOnlyDictionary<string, int> Scores, int? TypedPoints, WeightedValue? Value);

/// <summary>Reads of instrument and values that pages, API, commands and the scheduler share.</summary>
public sealed class ValueQueries(PlanDb db)
{
    /// <summary>The newest version, or the one that every plan begins with.</summary>
    public async Task<InstrumentView> Instrument(string regionCode, Guid planId, CancellationToken cancel)
    {
        var stored = await db.ValueInstruments.AsNoTracking().Where(i => i.RegionCode == regionCode && i.PlanId == planId)
            .OrderByDescending(i => i.Version).FirstOrDefaultAsync(cancel);
        var content = stored is null ? DefaultInstrument.Content : StoredJson.Read<InstrumentContent>(stored.ContentJson);
        return new InstrumentView(
            stored?.Version ?? 0, content,
            content.Weighting == Weighting.Compared ? InstrumentWeights.Of(content.Criteria, content.Comparisons).ConsistencyRatio : null,
            Findings(content), stored?.MadeAtUtc, stored?.MadeBy);
    }

    /// <summary>Every programme of the plan with its scores, in the order of the codes.</summary>
    public async Task<IReadOnlyList<ProgrammeValue>> Programmes(string regionCode, Guid planId, CancellationToken cancel)
    {
        var content = (await Instrument(regionCode, planId, cancel)).Content;
        var programmes = await db.Programmes.AsNoTracking().Where(p => p.RegionCode == regionCode && p.PlanId == planId)
            .Select(p => new { p.Id, p.Code, p.Name, p.LeadAgencyId, p.ValuePoints }).ToListAsync(cancel);
        var scores = await db.ProgrammeScores.AsNoTracking()
            .Where(s => s.RegionCode == regionCode && db.Programmes.Any(p => p.RegionCode == regionCode && p.PlanId == planId && p.Id == s.ProgrammeId))
            .ToDictionaryAsync(s => s.ProgrammeId, cancel);
        return
        [
            .. programmes.OrderBy(p => p.Code, Comparer<string>.Create(CodeOrder.Compare)).Select(p =>
            {
                var row = scores.GetValueOrDefault(p.Id);
                var given = row is null ? [] : StoredJson.Read<Dictionary<string, int>>(row.ScoresJson);
                return new ProgrammeValue(p.Id, p.Code, p.Name, p.LeadAgencyId, row?.Version ?? 0, given, p.ValuePoints, ValueOf(content, given));
            }),
        ];
    }

    /// <summary>Null until every criterion is scored.</summary>
    internal static WeightedValue? ValueOf(InstrumentContent content, IReadOnlyDictionary<string, int> scores) =>
        content.Criteria.All(c => scores.ContainsKey(c.Key))
            ? WeightedScore.Of([.. content.Criteria.Select(c => new ScoredCriterion(c.Key, c.Weight, c.IsReversed, scores[c.Key]))])
            : null;

    /// <summary>Comparisons that do not agree well, with the one to look at again.</summary>
    internal static IReadOnlyList<Problem> Findings(InstrumentContent content)
    {
        if (content.Weighting != Weighting.Compared || InstrumentWeights.Of(content.Criteria, content.Comparisons) is not { IsConsistent: false, Oddest: { } oddest } result)
        {
            return [];
        }
        return [ValueProblems.Inconsistent(result.ConsistencyRatio, content.Criteria[oddest.First].Name, content.Criteria[oddest.Second].Name, RatioWords(result.Suggested ?? 1))];
    }

    /// <summary>"3" or "1/3".</summary>
    public static string RatioWords(double ratio) => ratio >= 1
        ? Math.Round(ratio).ToString(CultureInfo.InvariantCulture)
        : "1/" + Math.Round(1 / ratio).ToString(CultureInfo.InvariantCulture);
}
