using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Jobs;

/// <summary>Takes long tasks in, to be done by a <see cref="JobRunner"/> here or on another node.</summary>
public sealed class JobQueue(
    PlanDb db, WriteQueue queue, TimeProvider clock, JobBell bell, IEnumerable<IJobHandler> handlers)
{
    /// <summary>
    /// Asks for a job and answers its id at once. Permission is the use case's own matter: whoever enqueues checks it
    /// first, and the handler's use case checks it again when the job runs.
    /// </summary>
    /// <param name="payload">Anything System.Text.Json writes; the handler reads it with JobRun.Payload.</param>
    /// <param name="title">"Menyusun jadwal Rencana Induk 2026-2035".</param>
    public async Task<Guid> Enqueue<TPayload>(
        string kind, TPayload payload, string? regionCode, Actor actor, Text title, CancellationToken cancel)
    {
        if (handlers.All(h => h.Kind != kind))
        {
            throw new InvalidOperationException($"No handler is registered for jobs of kind \"{kind}\".");
        }
        if (db.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("Save through PlanWriter before asking for a job.");
        }
        var job = new Job
        {
            Id = Guid.CreateVersion7(),
            RegionCode = regionCode,
            Kind = kind,
            PayloadJson = StoredJson.Write(payload),
            AskedAtUtc = clock.GetUtcNow().UtcDateTime,
            AskedBy = actor.Name,
            ActorJson = StoredJson.Write(actor),
            TitleJson = StoredJson.Write(title),
        };
        await using (await queue.Enter(cancel))
        {
            db.Jobs.Add(job);
            await db.SaveChangesAsync(cancel);
        }
        bell.Ring();
        return job.Id;
    }

    /// <summary>
    /// Asks a job to stop. One that waits is cancelled at once, one that runs at its next breath; one that has ended is
    /// left as it is. Whoever asked for it may do this, and who may manage the region's jobs.
    /// </summary>
    public async Task<Outcome<JobState>> Cancel(Guid jobId, Actor actor, CancellationToken cancel)
    {
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, cancel);
        if (job is null)
        {
            return JobProblems.Unknown();
        }
        if (job.ActorJson != StoredJson.Write(actor) &&
            Permission.Check(actor, Act.ManageJobs, job.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var now = clock.GetUtcNow().UtcDateTime;
        await using (await queue.Enter(cancel))
        {
            var ended = await db.Jobs.Where(j => j.Id == jobId && j.State == JobState.Waiting).ExecuteUpdateAsync(
                set => set.SetProperty(j => j.State, JobState.Cancelled).SetProperty(j => j.CancelAsked, true)
                    .SetProperty(j => j.EndedAtUtc, now), cancel);
            if (ended == 0)
            {
                await db.Jobs.Where(j => j.Id == jobId && j.State == JobState.Running)
                    .ExecuteUpdateAsync(set => set.SetProperty(j => j.CancelAsked, true), cancel);
            }
        }
        return await db.Jobs.Where(j => j.Id == jobId).Select(j => j.State).SingleAsync(cancel);
    }

    /// <summary>Asks for a failed or cancelled job once more, as a new job of whoever asks now.</summary>
    public async Task<Outcome<Guid>> Repeat(Guid jobId, Actor actor, CancellationToken cancel)
    {
        var job = await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, cancel);
        if (job is null)
        {
            return JobProblems.Unknown();
        }
        if (job.ActorJson != StoredJson.Write(actor) &&
            Permission.Check(actor, Act.ManageJobs, job.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (job.State is not (JobState.Failed or JobState.Cancelled))
        {
            return Problem.Error("JOB-004", Text.Of("Hanya pekerjaan yang gagal atau dibatalkan yang dapat diulang."),
                Text.Of("Tunggu sampai pekerjaan ini selesai, atau batalkan dahulu."));
        }
        var (payload, title) = (StoredJson.Read<JsonElement>(job.PayloadJson), StoredJson.Read<Text>(job.TitleJson));
        return await Enqueue(job.Kind, payload, job.RegionCode, actor, title, cancel);
    }
}

internal static class JobProblems
{
    public static Problem Unknown() =>
        Problem.Error("JOB-001", Text.Of("Pekerjaan ini tidak ditemukan."), Text.Of("Periksa kembali alamat halaman."));

    public static Problem Broken(Guid jobId) =>
        Problem.Error("JOB-002", Text.Of("Pekerjaan ini terhenti karena kesalahan pada sistem, bukan pada data Anda."),
            Text.Of("Ulangi nanti. Bila terjadi lagi, sebutkan nomor {0} kepada pengelola sistem.", jobId));

    public static Problem GaveUp(int attempts) =>
        Problem.Error("JOB-003",
            Text.Of("Pekerjaan ini sudah dimulai {0} kali dan selalu terputus sebelum selesai.", attempts),
            Text.Of("Ulangi nanti. Bila terjadi lagi, hubungi pengelola sistem."));
}
