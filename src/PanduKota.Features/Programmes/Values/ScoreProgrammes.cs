using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Scoring;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes.Values;

/// <param name="Changed">Programmes whose scores are different now.</param>
public sealed record ScoresSaved(int Changed);

/// <summary>Stores the scores of one or many programmes. All or nothing: one row that somebody else has changed since is a conflict.</summary>
public sealed class ScoreProgrammes(PlanDb db, PlanWriter writer, ValueQueries values, TimeProvider clock)
{
    internal const string Subject = "programme-scores";

    public sealed record Request(string RegionCode, Guid PlanId, IReadOnlyList<Row> Rows, string? Why = null);

    /// <param name="Version">Of the row as the person saw it; 0 while it has no scores.</param>
    /// <param name="Scores">Criterion key -> 1..5; a criterion that is absent is not scored.</param>
    public sealed record Row(string ProgrammeCode, int Version, IReadOnlyDictionary<string, int> Scores);

    public async Task<Outcome<ScoresSaved>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var wanted = request.Rows.Select(r => r.ProgrammeCode).ToList();
        var programmes = await db.Programmes.AsNoTracking()
            .Where(p => p.RegionCode == request.RegionCode && p.PlanId == request.PlanId && wanted.Contains(p.Code))
            .Select(p => new { p.Id, p.Code, p.LeadAgencyId }).ToDictionaryAsync(p => p.Code, cancel);
        foreach (var row in request.Rows)
        {
            if (Permission.Check(actor, Act.ScoreProgrammes, request.RegionCode, programmes.GetValueOrDefault(row.ProgrammeCode)?.LeadAgencyId) is { } refusal)
            {
                return refusal;
            }
        }
        if (wanted.Exists(code => !programmes.ContainsKey(code)))
        {
            return ProgrammeRefusals.NoProgramme;
        }
        var keys = (await values.Instrument(request.RegionCode, request.PlanId, cancel)).Content.Criteria.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        if (request.Rows.SelectMany(r => Wrong(r, keys)).ToList() is { Count: > 0 } problems)
        {
            return problems;
        }
        var ids = programmes.Values.Select(p => p.Id).ToList();
        var stored = await db.ProgrammeScores.Where(s => s.RegionCode == request.RegionCode && ids.Contains(s.ProgrammeId)).ToDictionaryAsync(s => s.ProgrammeId, cancel);
        var (fields, changed) = (new ChangeFields(), 0);
        foreach (var row in request.Rows)
        {
            var id = programmes[row.ProgrammeCode].Id;
            var (before, after) = (stored.GetValueOrDefault(id)?.ScoresJson, StoredJson.Write(new SortedDictionary<string, int>(row.Scores.ToDictionary(), StringComparer.Ordinal)));
            if ((before ?? "{}") == after)
            {
                continue;
            }
            if ((stored.GetValueOrDefault(id)?.Version ?? 0) != row.Version)
            {
                db.ChangeTracker.Clear();
                return await writer.Conflict(Subject, request.PlanId.ToString(), cancel);
            }
            Put(request.RegionCode, id, stored.GetValueOrDefault(id), after, actor);
            fields.Add($"Scores[{row.ProgrammeCode}]", before, after);
            changed++;
        }
        if (changed == 0)
        {
            return new ScoresSaved(0);
        }
        var saved = await writer.Save(
            new ChangeNote(actor, "programme.score", Subject, request.PlanId.ToString(), request.RegionCode, fields, request.Why), cancel);
        return saved.IsOk ? new ScoresSaved(changed) : Outcome.Refuse<ScoresSaved>(saved.Problems);
    }

    private void Put(string region, Guid programme, ProgrammeScores? scores, string json, Actor actor)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (scores is null)
        {
            db.ProgrammeScores.Add(new ProgrammeScores { RegionCode = region, ProgrammeId = programme, ScoresJson = json, ChangedAtUtc = now, ChangedBy = actor.Name });
            return;
        }
        (scores.ScoresJson, scores.ChangedAtUtc, scores.ChangedBy) = (json, now, actor.Name);
        scores.Version++;
    }

    private static IEnumerable<Problem> Wrong(Row row, HashSet<string> keys) =>
        row.Scores.Where(s => !keys.Contains(s.Key)).Select(s => ValueProblems.UnknownCriterion(row.ProgrammeCode, s.Key))
            .Concat(row.Scores.Where(s => keys.Contains(s.Key) && s.Value is < WeightedScore.Least or > WeightedScore.Most)
                .Select(s => ValueProblems.BadScore(row.ProgrammeCode, s.Key)));
}
