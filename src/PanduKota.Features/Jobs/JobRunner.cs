using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Jobs;

/// <summary>
/// Takes jobs up and does them. A job is held by a lease that is renewed while it runs; when the process dies, the lease
/// runs out and any node takes the job up again (docs/adr/0007-jobs.md).
/// </summary>
public sealed partial class JobRunner(
    IServiceScopeFactory scopes, WriteQueue queue, TimeProvider clock, JobBell bell, JobLeaseTime leaseTime, ILogger<JobRunner> log)
{
    public const int MostAttempts = 3;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Works until it is told to stop; a job that runs then is given back, to be taken up again.</summary>
    /// <param name="atOnce">How many jobs this process does side by side.</param>
    public Task RunForever(CancellationToken cancel, int atOnce = 2) =>
        Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Work(cancel)));

    private async Task Work(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                if (!await RunOne(cancel))
                {
                    await bell.Wait(LookAgain, cancel);
                }
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // The database may be away for a while; the runner stays.
                LogLoop(fault);
                await Task.Delay(LookAgain, CancellationToken.None);
            }
        }
    }

    /// <summary>Takes up the oldest job that waits, or whose runner died, and does it. False when there is none.</summary>
    public async Task<bool> RunOne(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var job = await TakeUp(scope.ServiceProvider, cancel);
        if (job is null)
        {
            return false;
        }
        using var span = PanduMeter.Spans.StartActivity("job " + job.Kind);
        var began = clock.GetTimestamp();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var run = new JobRun(job.Id, job.RegionCode, StoredJson.Read<Actor>(job.ActorJson), job.PayloadJson);
        using var ended = new CancellationTokenSource();
        var heart = Beat(job, run, stop, ended.Token);
        var ending = await Do(scope.ServiceProvider, job, run, stop.Token, cancel);
        await ended.CancelAsync();
        await heart;
        await End(job, run, ending);
        span?.SetTag("pandu.job.end", ending.How.ToString());
        PanduMeter.JobEnded(job.Kind, ending.How.ToString(), clock.GetElapsedTime(began));
        return true;
    }

    private async Task<Job?> TakeUp(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<PlanDb>();
        // A kind this process does not know is left for a node that does: so nodes can be upgraded one by one.
        var kinds = services.GetServices<IJobHandler>().Select(h => h.Kind).ToList();
        while (true)
        {
            var now = Now;
            var free = db.Jobs.Where(j => kinds.Contains(j.Kind) &&
                (j.State == JobState.Waiting || j.State == JobState.Running) &&
                (j.LeaseUntilUtc == null || j.LeaseUntilUtc < now));
            var job = await free.AsNoTracking().OrderBy(j => j.AskedAtUtc).ThenBy(j => j.Id).FirstOrDefaultAsync(cancel);
            if (job is null)
            {
                return null;
            }
            if (job.CancelAsked || job.Attempts >= MostAttempts)
            {
                var ending = job.CancelAsked ? JobEnding.Cancelled : JobEnding.Failed(JobProblems.GaveUp(job.Attempts));
                await End(job, null, ending);
                continue;
            }
            await using var turn = await queue.Enter(cancel);
            var attempt = job.Attempts + 1;
            var taken = await free.Where(j => j.Id == job.Id && j.Attempts == job.Attempts).ExecuteUpdateAsync(
                set => set.SetProperty(j => j.State, JobState.Running).SetProperty(j => j.Attempts, attempt)
                    .SetProperty(j => j.LeaseUntilUtc, now + leaseTime.Value).SetProperty(j => j.StartedAtUtc, now), cancel);
            if (taken == 1)
            {
                job.Attempts = attempt;
                return job;
            }
        }
    }

    private async Task<JobEnding> Do(
        IServiceProvider services, Job job, JobRun run, CancellationToken stop, CancellationToken hostStops)
    {
        try
        {
            services.GetRequiredService<JobLease>().Hold(job.Id, job.Attempts);
            var handler = services.GetServices<IJobHandler>().Single(h => h.Kind == job.Kind);
            if (job.SavedChange is { } number)
            {
                var saved = await services.GetRequiredService<PlanDb>().Changes.AsNoTracking()
                    .SingleAsync(c => c.Number == number, stop);
                if (handler.ResultOf(saved) is { } result)
                {
                    return JobEnding.Done(result, []);
                }
            }
            var outcome = await handler.Run(run, stop);
            return outcome.IsOk ? JobEnding.Done(outcome.Value, outcome.Problems) : JobEnding.Failed(outcome.Problems);
        }
        catch (OperationCanceledException) when (hostStops.IsCancellationRequested)
        {
            return JobEnding.GivenBack;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return JobEnding.Cancelled;
        }
        catch (JobLostException)
        {
            return JobEnding.Lost;
        }
        catch (Exception fault)
        {
            LogJob(fault, job.Kind, job.Id);
            return job.Attempts < MostAttempts ? JobEnding.TryAgain : JobEnding.Failed(JobProblems.Broken(job.Id));
        }
    }

    /// <summary>While the job runs: stores how far it is, renews the lease, and listens for a wish to cancel.</summary>
    private async Task Beat(Job job, JobRun run, CancellationTokenSource stop, CancellationToken ended)
    {
        var (stored, renewedAt) = (run.Reported, Now);
        while (true)
        {
            await Task.Delay(Breath, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
            {
                return;
            }
            var (reported, now) = (run.Reported, Now);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var mine = Mine(scope.ServiceProvider.GetRequiredService<PlanDb>(), job);
                if (!ReferenceEquals(reported, stored) || now - renewedAt > leaseTime.Value / 4)
                {
                    await using var turn = await queue.Enter(ended);
                    await mine.ExecuteUpdateAsync(Progress(reported, now + leaseTime.Value), ended);
                    (stored, renewedAt) = (reported, now);
                }
                // No row: the job was taken over, because this process stood still for longer than the lease.
                if (await mine.Select(j => (bool?)j.CancelAsked).SingleOrDefaultAsync(ended) is not false)
                {
                    await stop.CancelAsync();
                    return;
                }
            }
            catch (OperationCanceledException) when (ended.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // One missed beat is no harm: the lease is four beats long, and the end of the job is guarded by it.
                LogJob(fault, job.Kind, job.Id);
            }
        }
    }

    private static Action<UpdateSettersBuilder<Job>> Progress(JobRun.State state, DateTime leaseUntil)
    {
        var doing = state.Doing is null ? null : StoredJson.Write(state.Doing);
        return set => set.SetProperty(j => j.Share, state.Share).SetProperty(j => j.DoingJson, doing)
            .SetProperty(j => j.LeaseUntilUtc, leaseUntil);
    }

    private async Task End(Job job, JobRun? run, JobEnding ending)
    {
        if (ending.How == JobEnd.Lost)
        {
            return;
        }
        var (now, problems) = (Now, ending.Problems.Count == 0 ? null : StoredJson.Write(ending.Problems));
        DateTime? endedAt = ending.IsOver ? now : null;
        // Waiting with a lease: not before that moment.
        DateTime? notBefore = ending.How == JobEnd.TryAgain ? now.AddSeconds(5 * job.Attempts) : null;
        var attempts = ending.How == JobEnd.GivenBack ? job.Attempts - 1 : job.Attempts;
        var share = ending.How == JobEnd.Done ? 1 : run?.Reported.Share ?? job.Share;
        await using var scope = scopes.CreateAsyncScope();
        await using var turn = await queue.Enter(CancellationToken.None);
        await Mine(scope.ServiceProvider.GetRequiredService<PlanDb>(), job).ExecuteUpdateAsync(
            set => set.SetProperty(j => j.State, ending.State).SetProperty(j => j.EndedAtUtc, endedAt)
                .SetProperty(j => j.LeaseUntilUtc, notBefore).SetProperty(j => j.Attempts, attempts)
                .SetProperty(j => j.Share, share).SetProperty(j => j.ProblemsJson, problems)
                .SetProperty(j => j.ResultPath, ending.Result?.ResultPath)
                .SetProperty(j => j.ReceiptId, ending.Result?.ReceiptId),
            CancellationToken.None);
    }

    private static IQueryable<Job> Mine(PlanDb db, Job job) => db.Jobs.Where(j =>
        j.Id == job.Id && j.Attempts == job.Attempts && (j.State == JobState.Running || j.State == JobState.Waiting));

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Kind} {JobId} met an unexpected fault.")]
    private partial void LogJob(Exception fault, string kind, Guid jobId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Jobs cannot be read at the moment; trying again.")]
    private partial void LogLoop(Exception fault);
}
