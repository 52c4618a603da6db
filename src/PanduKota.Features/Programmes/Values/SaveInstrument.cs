using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Scoring;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes.Values;

public sealed record SavedInstrument(int Version, bool HasChanged);

/// <summary>
/// Writes the next version of a plan's value instrument: weights by pairwise comparison, or typed. Comparisons that do not
/// agree well are taken, and told of with the one to look at again.
/// </summary>
public sealed class SaveInstrument(PlanDb db, PlanWriter writer, ValueQueries values, TimeProvider clock)
{
    internal const string Subject = "value-instrument";

    private const double Nearly = 1e-6;

    /// <param name="Version">The version that the editor started from; 0 for the one that every plan begins with.</param>
    /// <param name="Comparisons">For <see cref="Weighting.Compared"/>: one for each pair of criteria.</param>
    /// <param name="Percents">For <see cref="Weighting.Typed"/>: criterion key -> percent, together 100.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, int Version, Weighting Weighting, IReadOnlyList<Comparison>? Comparisons = null,
        IReadOnlyDictionary<string, decimal>? Percents = null, string? Why = null);

    public async Task<Outcome<SavedInstrument>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.EditInstrument, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (!await db.Plans.AnyAsync(p => p.RegionCode == request.RegionCode && p.Id == request.PlanId, cancel))
        {
            return ProgrammeRefusals.NoPlan;
        }
        var present = await values.Instrument(request.RegionCode, request.PlanId, cancel);
        if (present.Version != request.Version)
        {
            return await writer.Conflict(Subject, request.PlanId.ToString(), cancel);
        }
        var decided = Decide(request, present.Content);
        if (!decided.IsOk)
        {
            return Outcome.Refuse<SavedInstrument>(decided.Problems);
        }
        var (before, after) = (StoredJson.Write(present.Content), StoredJson.Write(decided.Value));
        if (before == after)
        {
            return new SavedInstrument(present.Version, false);
        }
        var instrument = new ValueInstrument
        {
            RegionCode = request.RegionCode, PlanId = request.PlanId, Version = present.Version + 1, ContentJson = after,
            MadeAtUtc = clock.GetUtcNow().UtcDateTime, MadeBy = actor.Name,
        };
        db.ValueInstruments.Add(instrument);
        var fields = new ChangeFields().Add("Weighting", present.Content.Weighting, decided.Value.Weighting).Add("Version", present.Version, instrument.Version);
        foreach (var (was, now) in present.Content.Criteria.Zip(decided.Value.Criteria))
        {
            fields.Add($"Weights[{now.Key}]", Math.Round(was.Weight, 4), Math.Round(now.Weight, 4));
        }
        var saved = await writer.Save(
            new ChangeNote(actor, "value-instrument.save", Subject, request.PlanId.ToString(), request.RegionCode, fields, request.Why), cancel);
        return saved.IsOk ? Outcome.Ok(new SavedInstrument(instrument.Version, true), ValueQueries.Findings(decided.Value)) : Outcome.Refuse<SavedInstrument>(saved.Problems);
    }

    private static Outcome<InstrumentContent> Decide(Request request, InstrumentContent present) =>
        request.Weighting == Weighting.Compared ? ByComparison(request.Comparisons ?? [], present) : Typed(request.Percents, present);

    private static Outcome<InstrumentContent> ByComparison(IReadOnlyList<Comparison> comparisons, InstrumentContent present)
    {
        var pairs = DefaultInstrument.Pairs([.. present.Criteria.Select(c => c.Key)]).ToList();
        var problems = pairs.Where(p => comparisons.Count(c => c.Left == p.Left && c.Right == p.Right) != 1
                || !PairwiseWeights.Scale.Any(s => Math.Abs(s - comparisons.First(c => c.Left == p.Left && c.Right == p.Right).Ratio) < Nearly))
            .Select(p => ValueProblems.PairMissing(p.Left, p.Right)).ToList();
        return problems.Count > 0
            ? problems
            : DefaultInstrument.Compared(present.Criteria, [.. pairs.Select(p => comparisons.First(c => c.Left == p.Left && c.Right == p.Right))]);
    }

    private static Outcome<InstrumentContent> Typed(IReadOnlyDictionary<string, decimal>? percents, InstrumentContent present)
    {
        var problems = present.Criteria.Where(c => percents?.GetValueOrDefault(c.Key, -1) is not (>= 0 and <= 100)).Select(c => ValueProblems.BadWeight(c.Key)).ToList();
        if (problems.Count > 0)
        {
            return problems;
        }
        var sum = present.Criteria.Sum(c => percents![c.Key]);
        return sum == 100
            ? new InstrumentContent([.. present.Criteria.Select(c => c with { Weight = (double)percents![c.Key] / 100 })], Weighting.Typed, [])
            : ValueProblems.WeightSum(sum);
    }
}
