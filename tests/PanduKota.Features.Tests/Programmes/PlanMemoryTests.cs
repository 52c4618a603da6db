using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

/// <summary>What the process remembers of a plan is always what the database says, and costs no second reading.</summary>
public sealed class PlanMemoryTests(CountedDatabase database) : IClassFixture<CountedDatabase>
{
    private async Task<string> Remembered(string region, Guid plan)
    {
        using var scope = database.Scope();
        var loaded = (await scope.Get<LoadedPlans>().Get(region, plan, default))!;
        return StoredJson.Write(loaded.Content.Programmes.Select(ProgrammeFields.Of));
    }

    /// <summary>As a process sees it that has just started.</summary>
    private async Task<string> Stored(string region, Guid plan)
    {
        using var scope = database.Scope();
        return StoredJson.Write((await PlanContent.Load(scope.Db, region, plan, default))!.Programmes.Select(ProgrammeFields.Of));
    }

    [Fact]
    public async Task Whatever_happens_to_programmes_the_next_look_shows_it()
    {
        const string region = "99.81";
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(region);
        var agency = await scope.Given.Agency("Dinas Kominfo", region);
        var actor = Actors.Coordinator(region);
        for (var i = 0; i < 25; i++)
        {
            (await scope.Get<AddProgramme>().Run(new(region, plan.Id, Made.Fields($"Program {i}")), actor, default)).IsOk.ShouldBeTrue();
            if (i is 0 or 24)
            {
                (await Remembered(region, plan.Id)).ShouldBe(await Stored(region, plan.Id));
            }
        }
        var codes = await scope.Db.Programmes.Where(p => p.PlanId == plan.Id).OrderBy(p => p.Code).Select(p => p.Id).ToListAsync();
        var fields = Made.Fields("Nama baru", "P-001") with { LeadAgencyId = agency.Id, Costs = [], Indicators = [] };
        (await scope.Get<EditProgramme>().Run(new(region, plan.Id, codes[0], 1, fields), actor, default)).IsOk.ShouldBeTrue();
        (await scope.Get<RemoveProgramme>().Run(new(region, plan.Id, codes[1], 1, "Digabung"), actor, default)).IsOk.ShouldBeTrue();

        var remembered = await Remembered(region, plan.Id);
        remembered.ShouldBe(await Stored(region, plan.Id));
        remembered.ShouldContain("Nama baru");
    }

    [Fact]
    public async Task Another_request_reads_no_programme_a_second_time()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("99.82");
        await scope.Given.Programme(plan, costs: [(2026, 5)], targets: [(2026, 50)]);
        var first = await Reading();
        var second = await Reading();

        // The frame and the versions are read again; programmes, indicators, targets, costs, predecessors, steps and months of charters are not.
        (first - second).ShouldBe(8);

        async Task<int> Reading()
        {
            var before = database.Commands.Count;
            using var request = database.Scope();
            await request.Get<LoadedPlans>().Get("99.82", plan.Id, default);
            return database.Commands.Count - before;
        }
    }

    [Fact]
    public async Task Two_who_look_at_the_same_time_see_the_same_and_change_nothing()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("99.83");
        await scope.Given.Programme(plan, costs: [(2026, 5)], targets: [(2026, 50)]);
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Remembered("99.83", plan.Id)));

        all.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Findings_of_one_programme_are_the_same_asked_for_alone_or_with_all_others()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("99.84");
        var programme = await scope.Given.Programme(plan, costs: [(2026, 5)], targets: [(2050, 50)]);
        var alone = (await scope.Get<LoadedPlans>().Get("99.84", plan.Id, default))!.FindingsOf(programme.Id);
        var loaded = (await scope.Get<LoadedPlans>().Get("99.84", plan.Id, default))!;

        Words(alone).ShouldBe(Words(loaded.Findings.Where(f => f.Place.ProgrammeId == programme.Id)));
        Words(loaded.FindingsOf(programme.Id)).ShouldBe(Words(alone));
        alone.ShouldNotBeEmpty();

        static IEnumerable<string> Words(IEnumerable<Problem> problems) => problems.Select(p => $"{p.Code} {p.Message} {p.Place.Field}");
    }
}
