using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Jobs;

public sealed class JobRunnerTests : IDisposable
{
    private const string Region = Given.SampleCode;

    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Database database = new();

    private JobRunner Runner => database.Services.GetRequiredService<JobRunner>();

    /// <summary>Each test has its own database, and says what its job does.</summary>
    private sealed class Database : TestDatabase
    {
        public Func<JobRun, TestScope, CancellationToken, Task<Outcome<JobResult>>> Work { get; set; } =
            (_, _, _) => Task.FromResult<Outcome<JobResult>>(new JobResult());

        public Func<Change, JobResult?> ResultOf { get; set; } = _ => null;

        public int Runs { get; set; }

        protected override void AddServices(IServiceCollection services) =>
            services.AddSingleton(this).AddScoped<IJobHandler, Handler>();
    }

    private sealed class Handler(Database test, IServiceProvider services) : IJobHandler
    {
        public string Kind => "uji";

        public Task<Outcome<JobResult>> Run(JobRun run, CancellationToken cancel)
        {
            test.Runs++;
            return test.Work(run, new TestScope(new SameScope(services)), cancel);
        }

        public JobResult? ResultOf(Change saved) => test.ResultOf(saved);
    }

    private sealed class SameScope(IServiceProvider services) : IServiceScope
    {
        public IServiceProvider ServiceProvider => services;

        public void Dispose()
        {
        }
    }

    public void Dispose() => database.Dispose();

    private async Task<Guid> Ask(int payload = 7)
    {
        using var scope = database.Scope();
        return await scope.Get<JobQueue>().Enqueue("uji", payload, Region, Actors.Coordinator(), Text.Of("Draf"), None);
    }

    private async Task<JobView> View(Guid id)
    {
        using var scope = database.Scope();
        return (await scope.Get<JobQueries>().Get(id, Actors.Coordinator(), None)).Value;
    }

    private static Task<Outcome<Change>> Write(TestScope scope, string what) => scope.Writer.Save(
        new ChangeNote(Actors.Coordinator(), what, "test", "1", Region, new ChangeFields()), None);

    [Fact]
    public async Task A_job_runs_as_who_asked_and_ends_with_its_result_and_progress()
    {
        var id = await Ask(42);
        (await View(id)).State.ShouldBe(JobState.Waiting);
        Actor? actor = null;
        database.Work = async (run, scope, _) =>
        {
            actor = run.Actor;
            run.Payload<int>().ShouldBe(42);
            run.Report(0.5, Text.Of("Draf"));
            await Task.Delay(700, None);
            (await View(id)).Share.ShouldBe(0.5);
            (await View(id)).Doing!.English.ShouldBe("Draft");
            var receipt = scope.Get<Receipts>().Store(
                new Receipt(Text.Of("Draf"), [new(Text.Of("Draf"), 1, 2, 3)], []), "uji", Region, run.Actor);
            await Write(scope, "test.done");
            return new JobResult("/daerah/99.01", receipt);
        };

        (await Runner.RunOne(None)).ShouldBeTrue();

        actor.ShouldBe(Actors.Coordinator());
        var done = await View(id);
        (done.State, done.Share, done.ResultPath).ShouldBe((JobState.Done, 1, "/daerah/99.01"));
        done.EndedAtUtc.ShouldNotBeNull();
        using var later = database.Scope();
        var receipt = (await later.Get<Receipts>().Load(done.ReceiptId!.Value, Actors.Mentor(), None)).Value.Receipt;
        (receipt.In, receipt.Title.English).ShouldBe((6, "Draft"));
        (await Runner.RunOne(None)).ShouldBeFalse();
        database.Runs.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_ends_the_job_with_its_problems_and_it_can_be_asked_for_again()
    {
        var id = await Ask();
        database.Work = (_, _, _) => Task.FromResult<Outcome<JobResult>>(Problem.Error("UJI-001", Text.Of("Draf"), Text.Of("Terbit")));
        await Runner.RunOne(None);

        var failed = await View(id);
        failed.State.ShouldBe(JobState.Failed);
        failed.Problems.Single().Mend!.English.ShouldBe("Published");
        (await Runner.RunOne(None)).ShouldBeFalse();

        using var scope = database.Scope();
        var again = await scope.Get<JobQueue>().Repeat(id, Actors.Coordinator(), None);
        (await View(again.Value)).State.ShouldBe(JobState.Waiting);
        (await scope.Get<JobQueue>().Repeat(again.Value, Actors.Coordinator(), None)).Problems.Single().Code.ShouldBe("JOB-004");
    }

    [Fact]
    public async Task An_unexpected_fault_is_tried_three_times_with_a_pause_and_then_told()
    {
        var id = await Ask();
        database.Work = (_, _, _) => throw new InvalidOperationException("boom");

        (await Runner.RunOne(None)).ShouldBeTrue();
        (await Runner.RunOne(None)).ShouldBeFalse("it waits for a while first");
        for (var attempt = 2; attempt <= JobRunner.MostAttempts; attempt++)
        {
            database.Clock.Advance(TimeSpan.FromMinutes(1));
            (await Runner.RunOne(None)).ShouldBeTrue();
        }

        database.Runs.ShouldBe(3);
        var failed = await View(id);
        (failed.State, failed.Problems.Single().Code).ShouldBe((JobState.Failed, "JOB-002"));
        failed.Problems.Single().Message.Indonesian.ShouldNotContain("boom");
    }

    [Fact]
    public async Task A_job_whose_runner_died_is_taken_up_when_its_lease_is_over_and_not_before()
    {
        var id = await Ask();
        await Die(id);
        (await Runner.RunOne(None)).ShouldBeFalse();
        database.Clock.Advance(JobLeaseTime.Usual.Value + TimeSpan.FromSeconds(1));

        (await Runner.RunOne(None)).ShouldBeTrue();
        (await View(id)).State.ShouldBe(JobState.Done);
    }

    [Fact]
    public async Task A_job_that_died_after_its_save_is_not_done_twice()
    {
        var id = await Ask();
        using (var scope = database.Scope())
        {
            await Die(id);
            scope.Get<JobLease>().Hold(id, 1);
            (await Write(scope, "test.made")).IsOk.ShouldBeTrue();
        }
        database.ResultOf = saved => saved.What == "test.made" ? new JobResult("/hasil") : null;
        database.Clock.Advance(TimeSpan.FromMinutes(2));

        (await Runner.RunOne(None)).ShouldBeTrue();

        database.Runs.ShouldBe(0);
        var done = await View(id);
        (done.State, done.ResultPath).ShouldBe((JobState.Done, "/hasil"));
    }

    [Fact]
    public async Task A_runner_that_lost_its_job_can_no_longer_save()
    {
        var id = await Ask();
        database.Work = async (_, scope, _) =>
        {
            // Meanwhile, after a long pause of this process, another node has taken the job up.
            using var other = database.Scope();
            await other.Db.Jobs.Where(j => j.Id == id).ExecuteUpdateAsync(set => set.SetProperty(j => j.Attempts, 2), None);
            await Write(scope, "test.zombie");
            return new JobResult("/zombie");
        };

        await Runner.RunOne(None);

        using var later = database.Scope();
        (await later.Db.Changes.AnyAsync(c => c.What == "test.zombie")).ShouldBeFalse();
        var job = await later.Db.Jobs.SingleAsync(j => j.Id == id);
        (job.State, job.Attempts, job.ResultPath).ShouldBe((JobState.Running, 2, null));
    }

    [Fact]
    public async Task A_job_that_always_dies_is_given_up_and_says_so()
    {
        var id = await Ask();
        for (var i = 0; i < JobRunner.MostAttempts; i++)
        {
            await Die(id);
            database.Clock.Advance(TimeSpan.FromMinutes(2));
        }
        (await Runner.RunOne(None)).ShouldBeFalse();
        var failed = await View(id);
        (failed.State, failed.Problems.Single().Code).ShouldBe((JobState.Failed, "JOB-003"));
    }

    [Fact]
    public async Task Cancelling_stops_a_running_job_and_takes_a_waiting_one_out()
    {
        var waiting = await Ask();
        using var scope = database.Scope();
        (await scope.Get<JobQueue>().Cancel(waiting, Actors.Mentor(), None)).Problems.Single().Code.ShouldBe("PEOPLE-002");
        (await scope.Get<JobQueue>().Cancel(waiting, Actors.Coordinator(), None)).Value.ShouldBe(JobState.Cancelled);
        (await Runner.RunOne(None)).ShouldBeFalse();

        var running = await Ask();
        database.Work = async (_, _, cancel) =>
        {
            using var inner = database.Scope();
            (await inner.Get<JobQueue>().Cancel(running, Actors.Bappeda(), None)).Value.ShouldBe(JobState.Running);
            await Task.Delay(Timeout.Infinite, cancel);
            return new JobResult();
        };
        await Runner.RunOne(None);
        (await View(running)).State.ShouldBe(JobState.Cancelled);
        (await scope.Get<JobQueue>().Cancel(Guid.CreateVersion7(), Actors.Operator, None)).Problems.Single().Code.ShouldBe("JOB-001");
    }

    [Fact]
    public async Task A_host_that_stops_gives_its_job_back_without_counting_it()
    {
        var id = await Ask();
        using var host = new CancellationTokenSource();
        database.Work = async (_, _, cancel) =>
        {
            await host.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancel);
            return new JobResult();
        };
        await Runner.RunForever(host.Token, atOnce: 1);

        using var scope = database.Scope();
        var job = await scope.Db.Jobs.SingleAsync(j => j.Id == id);
        (job.State, job.Attempts, job.LeaseUntilUtc).ShouldBe((JobState.Waiting, 0, null));
    }

    [Fact]
    public async Task Runners_side_by_side_do_each_job_once()
    {
        var done = new System.Collections.Concurrent.ConcurrentBag<int>();
        database.Work = async (run, _, _) =>
        {
            done.Add(run.Payload<int>());
            await Task.Delay(20, None);
            return new JobResult();
        };
        for (var i = 0; i < 12; i++)
        {
            await Ask(i);
        }
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (await Runner.RunOne(None))
            {
            }
        })));
        done.Order().ShouldBe(Enumerable.Range(0, 12));
    }

    [Fact]
    public async Task A_kind_nobody_handles_is_a_bug_and_a_stranger_sees_no_job()
    {
        using var scope = database.Scope();
        await Should.ThrowAsync<InvalidOperationException>(() =>
            scope.Get<JobQueue>().Enqueue("tak-ada", 1, Region, Actors.Operator, Text.Of("Draf"), None));
        var id = await Ask();
        (await scope.Get<JobQueries>().Get(id, Actors.Coordinator("99.02"), None)).Problems.Single().Code.ShouldBe("PEOPLE-003");
        (await scope.Get<JobQueries>().Recent(Region, Actors.Mentor(), None)).Value.Single().Id.ShouldBe(id);
    }

    /// <summary>What a process leaves behind that took the job up and was killed.</summary>
    private async Task Die(Guid id)
    {
        using var scope = database.Scope();
        var until = database.Clock.GetUtcNow().UtcDateTime + JobLeaseTime.Usual.Value;
        await scope.Db.Jobs.Where(j => j.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(j => j.State, JobState.Running).SetProperty(j => j.Attempts, j => j.Attempts + 1)
            .SetProperty(j => j.LeaseUntilUtc, until));
    }
}
