using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PanduKota.Bench.Crowd;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>Two web processes on one PostgreSQL behind the proxy of docs/operate; one of them is killed while people work.</summary>
public sealed class TwoNodesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Two_nodes_share_sign_ins_drafts_and_jobs_and_nothing_answered_is_lost_when_one_is_killed()
    {
        using var database = new EmptyPostgres();
        using var town = new Town(database.ConnectionString);
        await town.Prepare(None);
        using var first = await AppProcess.Serve(town.Settings, None);
        using var second = await AppProcess.Serve(town.Settings, None);
        using var proxy = await Proxy.Before(first.Address, second.Address);
        using var coordinator = await town.Coordinator(proxy.Address);
        var planners = await Town.Planners(coordinator, 16, None);
        foreach (var (i, planner) in planners.Index())
        {
            planner.Door = i % 2 == 0 ? Door.Form : Door.Matrix;
        }

        await SignInsAndDraftsAreShared(planners[0], first, second);
        var job = await BeginSchedule(coordinator, first.Address);
        var saves = await WorkWhileOneIsKilled(planners, first);

        saves.Count(s => s.IsSaved).ShouldBeGreaterThan(planners.Count);
        foreach (var planner in planners)
        {
            (await planner.IsSignedIn(None)).ShouldBeTrue("who was signed in stays so");
        }
        using var returning = new Planner(proxy.Address, 0, planners[0].Code);
        await returning.SignIn("perencana0@tanahcontoh.example", None);
        (await returning.IsSignedIn(None)).ShouldBeTrue("sign-ins go on");
        await Finished(coordinator, job);

        // What the killed node had promised to the database is settled when its last connection is gone.
        var audit = await Audit.Of(town, saves, None);
        audit.Faults.ShouldBeEmpty();
        audit.Entries.ShouldBeGreaterThan(saves.Count(s => s.IsSaved));
    }

    private static async Task SignInsAndDraftsAreShared(Planner planner, AppProcess first, AppProcess second)
    {
        using var onFirst = planner.At(first.Address);
        using var onSecond = planner.At(second.Address);
        (await onFirst.IsSignedIn(None)).ShouldBeTrue();
        (await onSecond.IsSignedIn(None)).ShouldBeTrue();

        await onFirst.KeepDraft("Belum selesai diketik", None);
        (await onSecond.GoOnWithDraft(None)).ShouldBe("Belum selesai diketik");
    }

    /// <summary>Asked of one node, by its own address; found through the proxy.</summary>
    private static async Task<Uri> BeginSchedule(HttpClient coordinator, Uri node)
    {
        var answer = await coordinator.PostAsJsonAsync(new Uri(node, $"/api/v1/regions/{Town.Region}/plans/latest/schedules"), new { seconds = 8, seed = 1 });
        var id = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        return new Uri($"/api/v1/jobs/{id}", UriKind.Relative);
    }

    /// <summary>The node dies in the middle: some saves on it were answered, some were under way, and the rest goes to the other.</summary>
    private static async Task<IReadOnlyList<Save>> WorkWhileOneIsKilled(IReadOnlyList<Planner> planners, AppProcess node)
    {
        var (answered, afterwards, wasKilled) = (0, 0, 0);
        var saves = await Crowd.Work(planners, TimeSpan.FromMinutes(2), None, save =>
        {
            if (!save.IsSaved)
            {
                return false;
            }
            if (Interlocked.Increment(ref answered) > 2 * planners.Count && Interlocked.Exchange(ref wasKilled, 1) == 0)
            {
                node.Kill();
            }
            return wasKilled == 1 && Interlocked.Increment(ref afterwards) > 3 * planners.Count;
        });
        wasKilled.ShouldBe(1);
        afterwards.ShouldBeGreaterThan(3 * planners.Count, "work goes on with one node");
        saves.Where(s => s.Status is not null && !s.IsSaved).Select(s => s.Status).ShouldBeEmpty("nobody works on another's programme: no save is refused");
        return saves;
    }

    private static async Task Finished(HttpClient api, Uri job)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (true)
        {
            using var answer = await api.GetAsync(job, patience.Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            var state = (await answer.Content.ReadFromJsonAsync<JsonElement>(patience.Token)).GetProperty("state").GetString()!;
            if (state.Equals("done", StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
            state.ShouldBeOneOf("waiting", "running", "Waiting", "Running");
            await Task.Delay(100, patience.Token);
        }
    }
}
