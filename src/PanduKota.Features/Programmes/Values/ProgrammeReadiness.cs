using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes.Values;

/// <summary>How ready the programmes of each dimension are, by the criterion of the value instrument that asks for it.</summary>
/// <param name="Criterion">Its name in the instrument of the plan.</param>
/// <param name="Scored">Programmes that have a score on it.</param>
/// <param name="Programmes">All that count.</param>
/// <param name="Chart">Mean score of each dimension, 1 to 5; an axis without scores is empty.</param>
public sealed record ProgrammeReadiness(string Criterion, int Scored, int Programmes, RadarChart Chart)
{
    /// <summary>The key of the criterion in every instrument that has it.</summary>
    internal const string Key = "readiness";

    private const double Best = 5;

    /// <summary>Null when the instrument of the plan does not ask for readiness, or the plan has no dimensions.</summary>
    public static async Task<ProgrammeReadiness?> Load(PlanDb db, string regionCode, Guid planId, CancellationToken cancel)
    {
        var queries = new ValueQueries(db);
        var criterion = (await queries.Instrument(regionCode, planId, cancel)).Content.Criteria.FirstOrDefault(c => c.Key == Key);
        var setCode = await db.Plans.Where(p => p.RegionCode == regionCode && p.Id == planId).Select(p => p.DimensionSetCode).SingleOrDefaultAsync(cancel);
        var set = await db.DimensionSets.AsNoTracking().Include(s => s.Dimensions).SingleOrDefaultAsync(s => s.Code == setCode, cancel);
        if (criterion is null || set is null)
        {
            return null;
        }
        var dimensionOf = await db.Programmes.AsNoTracking().Where(p => p.RegionCode == regionCode && p.PlanId == planId && !p.IsReserve)
            .ToDictionaryAsync(p => p.Id, p => p.DimensionCode, cancel);
        var scored = (await queries.Programmes(regionCode, planId, cancel))
            .Where(v => v.Scores.ContainsKey(Key) && dimensionOf.ContainsKey(v.ProgrammeId)).ToList();
        var axes = set.Dimensions.OrderBy(d => d.Ordinal).Select(d => new RadarAxis(
            new Mark(d.Letter, Text.Verbatim(d.Name), d.Colour), Mean(scored.Where(v => dimensionOf[v.ProgrammeId] == d.Code).Select(v => v.Scores[Key]))));
        return new ProgrammeReadiness(criterion.Name, scored.Count, dimensionOf.Count, new RadarChart(Text.Of("Kesiapan program menurut dimensi (skor 1 sampai 5)"), [.. axes], Best)
        {
            NowName = Text.Of("Rata-rata skor kesiapan"),
        });
    }

    private static double? Mean(IEnumerable<int> scores) => scores.Select(s => (double?)s).Average();
}
