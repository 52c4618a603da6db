using System.Net;
using PanduKota.Bench.Crowd;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>Many planners at once on SQLite, through the web process: what was answered is there. Speed is measured by bench/Crowd.</summary>
public sealed class CrowdTests : IAsyncLifetime, IDisposable
{
    private readonly Town town = new();
    private AppProcess app = null!;
    private HttpClient coordinator = null!;

    public async Task InitializeAsync()
    {
        await town.Prepare(CancellationToken.None);
        app = await AppProcess.Serve(town.Settings, CancellationToken.None);
        coordinator = await town.Coordinator(app.Address);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        coordinator.Dispose();
        app.Dispose();
        town.Dispose();
    }

    [Fact]
    public async Task Fifty_planners_saving_at_once_lose_nothing_and_two_on_one_programme_overwrite_nothing_unseen()
    {
        var planners = await Town.Planners(coordinator, 50, CancellationToken.None);
        foreach (var (i, planner) in planners.Index())
        {
            planner.Door = i % 2 == 0 ? Door.Form : Door.Matrix;
        }

        List<Save> saves = [.. await Crowd.Work(planners, TimeSpan.FromSeconds(5), CancellationToken.None)];
        saves.Count.ShouldBeGreaterThanOrEqualTo(50);
        saves.ShouldAllBe(s => s.IsSaved);
        saves.AddRange(await Race(planners[0]));
        app.Kill();

        var audit = await Audit.Of(town, saves, CancellationToken.None);
        audit.Faults.ShouldBeEmpty();
        audit.Entries.ShouldBeGreaterThan(saves.Count(s => s.IsSaved));
    }

    /// <summary>Two tabs open the same form and send it at the same moment, again and again.</summary>
    private static async Task<IReadOnlyList<Save>> Race(Planner planner)
    {
        using var other = planner.SecondTab();
        var saves = new List<Save>();
        for (var round = 0; round < 10; round++)
        {
            await Task.WhenAll(planner.Open(CancellationToken.None), other.Open(CancellationToken.None));
            var both = await Task.WhenAll(planner.Send(CancellationToken.None), other.Send(CancellationToken.None));
            both.Select(s => s.IsSaved).ShouldBe([true, false], ignoreOrder: true);
            var (won, lost) = both[0].IsSaved ? (both[0], both[1]) : (both[1], both[0]);
            lost.Status.ShouldBe(HttpStatusCode.Conflict);
            (both[0].IsSaved ? other : planner).LastPage.ShouldContain(won.Words, Case.Sensitive, "the late one is shown what the quick one saved");
            saves.AddRange(both);
        }
        return saves;
    }
}
