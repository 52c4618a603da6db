using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Strategy;

public sealed class EditPlanTests(StrategyDatabase database) : IClassFixture<StrategyDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static Task<PanduKota.Engines.Outcome<Plan>> Edit(TestScope scope, EditPlan.Request request) =>
        scope.Get<EditPlan>().Run(request, Actors.Bappeda(request.RegionCode), None);

    [Fact]
    public async Task Words_goals_and_ceilings_are_stored_and_every_difference_is_in_the_log()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.21", ceilings: [(2026, 100), (2027, 200)], goals: ["Layanan cepat", "Data terbuka"]);

        using var scope = database.Scope();
        var edited = await Edit(scope, new("99.21", plan.Id, 1,
            Vision: " Kabupaten yang melayani ",
            Missions: [new(1, "Melayani"), new(2, "Membuka data")],
            Goals: [new("S1", "Layanan cepat", MissionNumber: 1), new("S3", "Warga berdaya", Indicator: "IMDI", Unit: "indeks", Baseline: "41,2")],
            Ceilings: [new(2026, null, 150), new(2026, "CSR", 5)],
            Why: "Musrenbang"));

        edited.IsOk.ShouldBeTrue(string.Join("; ", edited.Problems));
        (edited.Value.EditVersion, edited.Value.Version).ShouldBe((2, 2));
        using var later = database.Scope();
        var stored = (await later.Get<PlanQueries>().Get("99.21", plan.Id, Actors.Mentor("99.21"), None)).Value;
        stored.Vision.ShouldBe("Kabupaten yang melayani");
        stored.Missions.Select(m => m.Words).ShouldBe(["Melayani", "Membuka data"]);
        stored.Goals.Select(g => (g.Code, g.MissionNumber)).ShouldBe([("S1", 1), ("S3", null)]);
        stored.Goals[0].Id.ShouldBe(plan.Goals[0].Id);
        stored.Ceilings.Select(c => (c.Year, c.FundSource, c.Rupiah)).ShouldBe([(2026, "", 150), (2026, "CSR", 5)]);
        var fields = (await later.Db.Changes.SingleAsync(c => c.SubjectId == plan.Id.ToString())).FieldsJson;
        foreach (var field in new[] { "Vision", "Missions[1]", "Missions[2]", "Goals[S1]", "Goals[S2]", "Goals[S3]",
                                      "Ceilings[2026]", "Ceilings[2026 CSR]", "Ceilings[2027]" })
        {
            fields.ShouldContain($"\"{field}\":");
        }
        fields.ShouldContain("\"Ceilings[2026]\":[100,150]");
    }

    [Fact]
    public async Task The_same_again_writes_nothing()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.22", ceilings: [(2026, 100)], goals: ["Layanan cepat"]);
        using var scope = database.Scope();

        var edited = await Edit(scope, new("99.22", plan.Id, 1, Name: plan.Name, Goals: [new("S1", "Layanan cepat")],
            Ceilings: [new(2026, "", 100)]));

        edited.IsOk.ShouldBeTrue(string.Join("; ", edited.Problems));
        edited.Value.EditVersion.ShouldBe(1);
        (await scope.Db.Changes.AnyAsync(c => c.SubjectId == plan.Id.ToString())).ShouldBeFalse();
    }

    [Fact]
    public async Task An_edit_from_an_old_screen_is_refused_with_the_name_of_who_was_quicker()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.23");
        using var first = database.Scope();
        (await Edit(first, new("99.23", plan.Id, 1, Vision: "Satu"))).IsOk.ShouldBeTrue();
        using var second = database.Scope();

        var refused = await Edit(second, new("99.23", plan.Id, 1, Vision: "Dua"));

        refused.Problems.Single().Code.ShouldBe("CONFLICT-001");
        refused.Problems.Single().Message.Indonesian.ShouldContain("bappeda");
    }

    [Fact]
    public async Task After_a_conflict_each_field_shows_what_it_was_and_what_both_made_of_it_and_the_choice_is_saved()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.26", ceilings: [(2026, 100), (2027, 200)], goals: ["Layanan cepat", "Data terbuka"]);
        using var theirs = database.Scope();
        (await Edit(theirs, new("99.26", plan.Id, 1, Vision: "Visi mereka", Missions: [new(1, "Misi mereka")],
            Goals: [new("S1", "Layanan mereka"), new("S2", "Data terbuka")], Ceilings: [new(2026, null, 111), new(2027, null, 200)]))).IsOk.ShouldBeTrue();
        (await Edit(theirs, new("99.26", plan.Id, 2, Vision: "Visi mereka lagi"))).IsOk.ShouldBeTrue();
        using var mine = database.Scope();
        var late = new EditPlan.Request("99.26", plan.Id, 1, plan.Name, "Visi saya", [],
            [new("S1", "Layanan cepat", Id: plan.Goals[0].Id), new("S9", "Data terbuka", Id: plan.Goals[1].Id)],
            [new(2026, null, 100), new(2027, null, 222)]);

        (await Edit(mine, late)).Problems.Single().Code.ShouldBe("CONFLICT-001");
        var conflict = (await mine.Get<EditPlan>().Compare(late, None))!;

        (conflict.Version, conflict.By).ShouldBe((3, "bappeda"));
        conflict.Fields.Select(f => (f.Field, f.Base, f.Mine, f.Theirs, f.IsClash)).ShouldBe(
        [
            ("Ceilings[2026]", "100", "100", "111", false), ("Ceilings[2027]", "200", "222", "200", false),
            ("Goals[S1]", "S1 · Layanan cepat", "S1 · Layanan cepat", "S1 · Layanan mereka", false),
            ("Goals[S2]", "S2 · Data terbuka", "S9 · Data terbuka", "S2 · Data terbuka", false),
            ("Missions[1]", "", "", "Misi mereka", false), ("Vision", "", "Visi saya", "Visi mereka lagi", true),
        ]);

        using var merging = database.Scope();
        var saved = await Edit(merging, late with { EditVersion = 3, AsStored = new HashSet<string> { "Ceilings[2026]", "Goals[S1]", "Missions[1]", "Vision" } });

        saved.IsOk.ShouldBeTrue(string.Join("; ", saved.Problems));
        using var later = database.Scope();
        var stored = (await later.Get<PlanQueries>().Get("99.26", plan.Id, Actors.Mentor("99.26"), None)).Value;
        stored.Vision.ShouldBe("Visi mereka lagi");
        stored.Missions.Single().Words.ShouldBe("Misi mereka");
        stored.Goals.Select(g => (g.Id, g.Code, g.Words)).ShouldBe([(plan.Goals[0].Id, "S1", "Layanan mereka"), (plan.Goals[1].Id, "S9", "Data terbuka")]);
        stored.Ceilings.Select(c => (c.Year, c.Rupiah)).ShouldBe([(2026, 111), (2027, 222)]);
    }

    [Fact]
    public async Task A_goal_that_programmes_serve_cannot_be_taken_away()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.24", goals: ["Layanan cepat"]);
        await given.Given.Programme(plan, goal: plan.Goals[0]);
        using var scope = database.Scope();

        var refused = await Edit(scope, new("99.24", plan.Id, 1, Goals: []));

        refused.Problems.Single().Code.ShouldBe("STRAT-013");
        refused.Problems.Single().Message.Indonesian.ShouldBe("Sasaran S1 tidak dapat dihapus karena masih dipakai 1 program.");
    }

    [Fact]
    public async Task Every_rule_speaks_and_nothing_is_stored()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.25");
        using var scope = database.Scope();

        var refused = await Edit(scope, new("99.25", plan.Id, 1,
            Name: " ",
            Missions: [new(1, ""), new(2, "a"), new(2, "b")],
            Goals: [new("S1", ""), new("S2", "a"), new("s2", "b"), new("S4", "c", MissionNumber: 9)],
            Ceilings: [new(2040, null, 1), new(2026, "Hibah", 1), new(2027, null, -1), new(2028, "CSR", 1), new(2028, " CSR ", 2)]));

        refused.Problems.Select(p => p.Code).ShouldBe(
        [
            "STRAT-007", "STRAT-008", "STRAT-009", "STRAT-010", "STRAT-011", "STRAT-012", "STRAT-014", "STRAT-015",
            "STRAT-016", "STRAT-017",
        ]);
        refused.Problems.ShouldAllBe(p => p.Place.Field != null);
    }

    [Fact]
    public async Task A_published_plan_stays_as_it_is()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.26", status: PlanStatus.Published);
        using var scope = database.Scope();
        (await Edit(scope, new("99.26", plan.Id, 1, Vision: "Baru"))).Problems.Single().Code.ShouldBe("PEOPLE-005");
    }

    [Fact]
    public async Task A_draft_is_for_its_region_and_a_published_plan_for_everybody()
    {
        using var scope = database.Scope();
        var draft = await scope.Given.Plan("99.27", firstYear: 2031);
        var queries = scope.Get<PlanQueries>();

        (await queries.Get("99.27", draft.Id, PanduKota.Features.People.Actor.Nobody, None)).Problems.Single().Code.ShouldBe("PEOPLE-001");
        (await queries.Get("99.27", null, Actors.Coordinator("99.28"), None)).Problems.Single().Code.ShouldBe("PEOPLE-003");
        (await queries.Get("99.29", null, Actors.Operator, None)).Problems.Single().Code.ShouldBe("STRAT-006");

        var published = await scope.Given.Plan("99.27", firstYear: 2021, status: PlanStatus.Published);
        (await queries.Get("99.27", null, PanduKota.Features.People.Actor.Nobody, None)).Value.Id.ShouldBe(published.Id);
        (await queries.Get("99.27", null, Actors.Mentor("99.27"), None)).Value.Id.ShouldBe(draft.Id);
        (await queries.OfRegion("99.27", Actors.Mentor("99.27"), None)).Select(p => p.Id).ShouldBe([draft.Id, published.Id]);
        (await scope.Db.Plans.NewestOf("99.27", None))!.Id.ShouldBe(draft.Id, "an older plan entered later, for the record, takes no one's place");
    }
}
