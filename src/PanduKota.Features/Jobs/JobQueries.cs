using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Jobs;

/// <summary>A job as it is shown.</summary>
/// <param name="Share">0..1.</param>
public sealed record JobView(
    Guid Id,
    string? RegionCode,
    string Kind,
    Text Title,
    JobState State,
    double Share,
    Text? Doing,
    string AskedBy,
    DateTime AskedAtUtc,
    DateTime? StartedAtUtc,
    DateTime? EndedAtUtc,
    bool CancelAsked,
    string? ResultPath,
    Guid? ReceiptId,
    IReadOnlyList<Problem> Problems)
{
    public bool HasEnded => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    internal static JobView Of(Job job) => new(
        job.Id, job.RegionCode, job.Kind, StoredJson.Read<Text>(job.TitleJson), job.State, job.Share,
        job.DoingJson is null ? null : StoredJson.Read<Text>(job.DoingJson), job.AskedBy, job.AskedAtUtc, job.StartedAtUtc,
        job.EndedAtUtc, job.CancelAsked, job.ResultPath, job.ReceiptId,
        job.ProblemsJson is null ? [] : StoredJson.Read<List<Problem>>(job.ProblemsJson));
}

/// <summary>Reads of jobs that pages, API and commands share.</summary>
public sealed class JobQueries(PlanDb db)
{
    public const int MostListed = 100;

    public async Task<Outcome<JobView>> Get(Guid jobId, Actor actor, CancellationToken cancel)
    {
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, cancel);
        if (job is null)
        {
            return JobProblems.Unknown();
        }
        return MayNotSee(actor, job.RegionCode) is { } refusal ? refusal : JobView.Of(job);
    }

    /// <summary>The latest jobs of a region, or those of no region; newest first.</summary>
    public async Task<Outcome<IReadOnlyList<JobView>>> Recent(
        string? regionCode, Actor actor, CancellationToken cancel, int most = MostListed)
    {
        if (MayNotSee(actor, regionCode) is { } refusal)
        {
            return refusal;
        }
        var jobs = await db.Jobs.AsNoTracking().Where(j => j.RegionCode == regionCode)
            .OrderByDescending(j => j.AskedAtUtc).Take(Math.Min(most, MostListed)).ToListAsync(cancel);
        return Outcome.Ok<IReadOnlyList<JobView>>([.. jobs.Select(JobView.Of)]);
    }

    private static Problem? MayNotSee(Actor actor, string? regionCode) =>
        Permission.Check(actor, regionCode is null ? Act.ImportReference : Act.ReadRegion, regionCode);
}
