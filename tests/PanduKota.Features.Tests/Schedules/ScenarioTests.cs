using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Features.Alignment;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Schedules;

public sealed class ScenarioTests(ScheduleDatabase database) : IClassFixture<ScheduleDatabase>
{
    private const string Region = "94.02";

    private static readonly Features.People.Actor Who = Actors.Coordinator(Region);

    private static async Task<Plan> ThreePrograms(TestScope scope)
    {
        var plan = await scope.Given.Plan(Region, years: 4, ceilings: [(2026, 100), (2027, 100), (2028, 100), (2029, 100)]);
        await scope.Given.Programme(plan, "A", dimension: "GOV", costs: [(2026, 60)], value: 90);
        await scope.Given.Programme(plan, "B", dimension: "LIV", costs: [(2026, 50)], value: 60);
        await scope.Given.Programme(plan, "C", dimension: "LIV", costs: [(2026, 40), (2027, 40)], value: 50);
        return plan;
    }

    private static async Task<SavedScenario> New(TestScope scope, Plan plan, string name = "Coba") =>
        (await scope.Get<CreateScenario>().Run(new(Region, plan.Id, name), Who, default)).Value;

    private static ScenarioRef Ref(Plan plan, SavedScenario saved) => new(Region, plan.Id, saved.Id, saved.Version);

    private static async Task<ScheduleView> Solve(TestScope scope, Plan plan, Guid scenario)
    {
        var made = await scope.Get<MakeSchedule>().Run(new(Region, plan.Id, Seconds: 1, ScenarioId: scenario), Who, default);
        made.IsOk.ShouldBeTrue(string.Join("; ", made.Problems));
        return (await scope.Get<ScheduleQueries>().One(Region, plan.Id, made.Value.Id, default))!;
    }

    [Fact]
    public async Task It_begins_with_the_plans_ceilings_and_a_copy_brings_all_terms_and_locks()
    {
        using var scope = database.Scope();
        var plan = await ThreePrograms(scope);
        var first = await New(scope, plan);
        var locked = (await scope.Get<LockDecision>().Run(new(Ref(plan, first), "b", LockKind.Start, 2028, "RAPBD"), Who, default)).Value;
        var copy = await scope.Get<CreateScenario>().Run(new(Region, plan.Id, "Salinan", locked.Id), Who, default);

        var view = (await scope.Get<ScenarioQueries>().One(Region, plan.Id, copy.Value.Id, default))!;
        view.Terms.Ceilings.ShouldBe([new(2026, "", 100), new(2027, "", 100), new(2028, "", 100), new(2029, "", 100)]);
        view.Locks.Select(l => (l.Code, l.StartYear, l.Why, l.By)).ShouldBe([("B", 2028, "RAPBD", Who.Name)]);
        (view.Head.CopiedFromId, view.Head.Version).ShouldBe((first.Id, 1));
        (await scope.Get<CreateScenario>().Run(new(Region, plan.Id, "Coba"), Who, default)).Problems.Single().Code.ShouldBe("SCENARIO-002");
        (await scope.Get<CreateScenario>().Run(new(Region, plan.Id, " "), Who, default)).Problems.Single().Code.ShouldBe("SCENARIO-001");
        (await scope.Db.Changes.Where(c => c.RegionCode == Region && c.SubjectId == first.Id.ToString()).Select(c => c.What).ToListAsync())
            .ShouldBe(["scenario.create", "scenario.lock"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_edit_keeps_what_it_does_not_name_and_tells_of_who_was_faster()
    {
        using var scope = database.Scope();
        var plan = await ThreePrograms(scope);
        var made = await New(scope, plan);
        var edited = await scope.Get<EditScenario>().Run(new(Ref(plan, made), Ceilings: [new(2027, "", 70), new(2026, " CSR ", 5)], LeastQuickWins: 1), Who, default);
        var late = await scope.Get<EditScenario>().Run(new(Ref(plan, made), Name: "Terlambat"), Who, default);
        var same = await scope.Get<EditScenario>().Run(new(Ref(plan, edited.Value), LeastQuickWins: 1), Who, default);

        edited.Value.Version.ShouldBe(2);
        late.Problems.Single().Code.ShouldBe("CONFLICT-001");
        same.Value.HasChanged.ShouldBeFalse();
        var terms = (await scope.Get<ScenarioQueries>().One(Region, plan.Id, made.Id, default))!.Terms;
        terms.Ceilings.ShouldBe([new(2026, "CSR", 5), new(2027, "", 70)]);
        (terms.Discount, terms.LeastQuickWins).ShouldBe((0.97, 1));
        var change = await scope.Db.Changes.SingleAsync(c => c.SubjectId == made.Id.ToString() && c.What == "scenario.edit");
        change.FieldsJson.ShouldContain("\"Ceilings[2026 CSR]\":[null,5]");
        change.FieldsJson.ShouldContain("\"Ceilings[2027]\":[100,70]");
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_with_its_field()
    {
        using var scope = database.Scope();
        var plan = await ThreePrograms(scope);
        var made = await New(scope, plan);
        var refused = await scope.Get<EditScenario>().Run(
            new(Ref(plan, made), Ceilings: [new(2040, "", 1), new(2026, "Sakti", 1), new(2026, "", -1), new(2027, "", 1), new(2027, "", 2)],
                Floors: [new("XXX", 2026, 2027, 1, null), new("GOV", 2027, 2026, 1, null), new("GOV", 2026, 2027, null, null)],
                Capacities: [new(Guid.CreateVersion7(), 3), new(null, 0)], Discount: 1.5, LeastQuickWins: -1), Who, default);

        refused.Problems.Select(p => p.Code).ShouldBe(
        [
            "SCENARIO-006", "SCENARIO-005", "SCENARIO-007", "SCENARIO-004", "SCENARIO-009", "SCENARIO-010", "SCENARIO-011", "SCENARIO-012", "SCENARIO-013",
            "SCENARIO-014", "SCENARIO-015",
        ], ignoreOrder: true);
        refused.Problems.ShouldAllBe(p => p.Place.Field != null && p.Mend != null);
        (await scope.Get<EditScenario>().Run(new(Ref(plan, made), Name: "x"), Actors.Planner(await scope.Given.Agency(regionCode: Region)), default))
            .Problems.Single().Code.ShouldBe("PEOPLE-002");
        (await scope.Get<EditScenario>().Run(new(Ref(plan, made) with { ScenarioId = Guid.CreateVersion7() }, Name: "x"), Who, default))
            .Problems.Single().Code.ShouldBe("SCENARIO-404");
    }

    [Fact]
    public async Task Its_schedule_keeps_ceilings_locks_floors_and_remembers_where_it_comes_from()
    {
        using var scope = database.Scope();
        var plan = await ThreePrograms(scope);
        var made = await New(scope, plan);
        var a = (await scope.Get<LockDecision>().Run(new(Ref(plan, made), "A", LockKind.Out, Why: "Ditolak Dewan"), Who, default)).Value;
        var b = (await scope.Get<LockDecision>().Run(new(Ref(plan, a), "B", LockKind.Start, 2029, "RAPBD 2029"), Who, default)).Value;
        var view = await Solve(scope, plan, made.Id);

        view.Lines.Select(l => (l.Code, l.AfterStart)).ShouldBe([("A", null), ("B", 2029), ("C", 2026)]);
        view.Lines[0].Why.Indonesian.ShouldBe($"Dikunci di luar rencana oleh {Who.Name}: Ditolak Dewan");
        view.Lines[1].Why.Indonesian.ShouldBe($"Dikunci mulai 2029 oleh {Who.Name}: RAPBD 2029");
        (view.Head.ScenarioId, view.Head.ScenarioVersion, view.Head.ScenarioName).ShouldBe((made.Id, b.Version, "Coba"));
        view.Options.KeepExisting.ShouldBeFalse();

        // At most 80 of the dimension in the first two years would do; a floor of 90 in the first year calls both in at once.
        var free = (await scope.Get<LockDecision>().Run(new(Ref(plan, b), "B", LockKind.Free), Who, default)).Value;
        var floored = (await scope.Get<EditScenario>().Run(new(Ref(plan, free), Floors: [new("LIV", 2026, 2026, 90, 2)]), Who, default)).Value;
        (await Solve(scope, plan, made.Id)).Lines.Select(l => (l.Code, l.AfterStart)).ShouldBe([("A", null), ("B", 2026), ("C", 2026)]);

        var tight = (await scope.Get<EditScenario>().Run(new(Ref(plan, floored), Ceilings: [new(2026, "", 10)]), Who, default)).Value;
        var impossible = await scope.Get<MakeSchedule>().Run(new(Region, plan.Id, Seconds: 1, ScenarioId: made.Id), Who, default);
        impossible.Value.Status.ShouldBe(SchedulingStatus.Infeasible);
        (await scope.Get<RemoveScenario>().Run(new(Ref(plan, tight)), Who, default)).IsOk.ShouldBeTrue();
        (await scope.Get<ScheduleQueries>().List(Region, plan.Id, default)).ShouldAllBe(s => s.ScenarioName == "Coba");
        (await scope.Get<MakeSchedule>().Run(new(Region, plan.Id, ScenarioId: made.Id), Who, default)).Problems.Single().Code.ShouldBe("SCENARIO-404");
    }

    [Fact]
    public async Task A_schedule_of_a_scenario_is_accepted_and_undone_as_any_other()
    {
        using var scope = database.Scope();
        var plan = await ThreePrograms(scope);
        var made = await New(scope, plan);
        await scope.Get<LockDecision>().Run(new(Ref(plan, made), "B", LockKind.Start, 2028, "RAPBD"), Who, default);
        var view = await Solve(scope, plan, made.Id);
        (await scope.Get<AcceptSchedule>().Run(new(Region, plan.Id, view.Head.Id, "Rapat"), Who, default)).IsOk.ShouldBeTrue();
        using var after = database.Scope();
        (await after.Db.CostLines.Where(c => after.Db.Programmes.Any(p => p.PlanId == plan.Id && p.Code == "B" && p.Id == c.ProgrammeId)).Select(c => c.Year).ToListAsync())
            .ShouldBe([2028]);
        (await after.Db.Changes.SingleAsync(c => c.What == "schedule.accept" && c.SubjectId == plan.Id.ToString())).FieldsJson.ShouldContain("\"Scenario\":[null,\"Coba\"]");
        (await after.Get<UndoSchedule>().Run(new(Region, plan.Id, view.Head.Id), Who, default)).IsOk.ShouldBeTrue();
        using var undone = database.Scope();
        (await undone.Db.CostLines.Where(c => undone.Db.Programmes.Any(p => p.PlanId == plan.Id && p.Code == "B" && p.Id == c.ProgrammeId)).Select(c => c.Year).ToListAsync())
            .ShouldBe([2026]);
    }

    [Fact]
    public async Task A_lock_that_cannot_be_kept_is_refused()
    {
        using var scope = database.Scope();
        var plan = await ThreePrograms(scope);
        await scope.Given.Programme(plan, "W", costs: [(2026, 1)], mandatory: true);
        await scope.Given.Programme(plan, "N");
        var made = await New(scope, plan);
        async Task<Problem> Refusal(string code, LockKind kind, int? year = null, string? why = "x") =>
            (await scope.Get<LockDecision>().Run(new(Ref(plan, made), code, kind, year, why), Who, default)).Problems.Single();

        (await Refusal("C", LockKind.Start, 2029)).Code.ShouldBe("SCENARIO-018");
        (await Refusal("C", LockKind.Start, 2026, " ")).Code.ShouldBe("SCENARIO-016");
        (await Refusal("N", LockKind.Out)).Code.ShouldBe("SCENARIO-017");
        (await Refusal("W", LockKind.Out)).Code.ShouldBe("SCENARIO-019");
        (await Refusal("C", LockKind.Free)).Code.ShouldBe("SCENARIO-020");
        (await Refusal("Z", LockKind.Out)).Code.ShouldBe("PROG-404");
    }

    [Fact]
    public async Task Ceilings_come_from_growth_from_cells_and_from_the_plan_again()
    {
        using var scope = database.Scope();
        var plan = await ThreePrograms(scope);
        var saved = await New(scope, plan);
        async Task<IReadOnlyList<CeilingTerm>> Fill(CeilingSource source, decimal? growth = null, string? cells = null)
        {
            var filled = await scope.Get<FillCeilings>().Run(new(Ref(plan, saved), source, growth, cells), Who, default);
            filled.IsOk.ShouldBeTrue(string.Join("; ", filled.Problems));
            saved = filled.Value;
            return (await scope.Get<ScenarioQueries>().One(Region, plan.Id, saved.Id, default))!.Terms.Ceilings;
        }

        (await Fill(CeilingSource.Growth, 10)).Select(c => c.Rupiah).ShouldBe([100, 110, 121, 133]);
        (await Fill(CeilingSource.Pasted, cells: "\t2026\t2027\r\nSemua sumber\tRp 1.500.000\t2.000.000\r\nCSR\t-\t250.000\r\n")).ShouldBe(
            [new(2026, "", 1_500_000), new(2027, "", 2_000_000), new(2027, "CSR", 250_000), new(2028, "", 121), new(2029, "", 133)]);
        (await Fill(CeilingSource.Pasted, cells: "10\t20\t30\t40")).Where(c => c.FundSource == "").Select(c => c.Rupiah).ShouldBe([10, 20, 30, 40]);
        (await Fill(CeilingSource.Plan)).Select(c => c.Rupiah).ShouldBe([100, 100, 100, 100]);
        async Task<IEnumerable<string>> Codes(CeilingSource source, decimal? growth, string? cells) =>
            (await scope.Get<FillCeilings>().Run(new(Ref(plan, saved), source, growth, cells), Who, default)).Problems.Select(p => p.Code);
        (await Codes(CeilingSource.Growth, 200, null)).ShouldBe(["SCENARIO-021"]);
        (await Codes(CeilingSource.Pasted, null, "\t2026\t2041\nSakti\t1\t2\nCSR\tabc\t1")).ShouldBe(["SCENARIO-027", "SCENARIO-026", "SCENARIO-028"]);
        (await Codes(CeilingSource.Pasted, null, " \n ")).ShouldBe(["SCENARIO-025"]);
        (await Codes(CeilingSource.MediumTerm, null, null)).ShouldBe(["SCENARIO-023"]);
    }

    [Fact]
    public async Task From_the_medium_term_plan_come_the_programmes_that_the_nomenclature_names()
    {
        using var scope = database.Scope();
        var plan = await ThreePrograms(scope);
        var programme = await scope.Db.Programmes.SingleAsync(p => p.PlanId == plan.Id && p.Code == "A");
        programme.NomenclatureCode = "2.16.03.2.01.0001";
        var medium = new MediumTermPlan
        {
            RegionCode = Region, Id = Guid.CreateVersion7(), Kind = MediumTermKind.Rpjmd, FirstYear = 2025, LastYear = 2027, Version = 1, FileName = "x.csv",
            ImportedAtUtc = DateTime.UnixEpoch,
        };
        foreach (var (code, rupiah) in new[] { ("2.16.03", 500L), ("1.01.02", 9000L) })
        {
            var line = new MediumTermProgramme { RegionCode = Region, Id = Guid.CreateVersion7(), PlanId = medium.Id, Code = code, Name = code };
            var indicator = new MediumTermIndicator { RegionCode = Region, Id = Guid.CreateVersion7(), ProgrammeId = line.Id, Row = 1, Name = "i" };
            indicator.Targets.AddRange(new[] { 2025, 2026, 2027 }.Select(y =>
                new MediumTermTarget { RegionCode = Region, IndicatorId = indicator.Id, Year = y, CeilingRupiah = rupiah + y }));
            line.Indicators.Add(indicator);
            medium.Programmes.Add(line);
        }
        scope.Db.MediumTermPlans.Add(medium);
        await scope.Db.SaveChangesAsync();
        var made = await New(scope, plan);
        await scope.Get<FillCeilings>().Run(new(Ref(plan, made), CeilingSource.MediumTerm), Who, default);

        (await scope.Get<ScenarioQueries>().One(Region, plan.Id, made.Id, default))!.Terms.Ceilings.Select(c => c.Rupiah).ShouldBe([2526, 2527, 100, 100]);
    }
}
