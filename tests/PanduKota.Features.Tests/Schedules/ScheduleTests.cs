using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Engines.Scheduling;
using PanduKota.Features.Jobs;
using PanduKota.Features.Programmes;
using PanduKota.Features.Schedules;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Schedules;

public sealed class ScheduleDatabase : TestDatabase
{
    protected override void AddServices(IServiceCollection services) => services.AddProgrammes().AddSchedules();
}

public sealed class ScheduleTests(ScheduleDatabase database) : IClassFixture<ScheduleDatabase>
{
    private const string Region = "94.01";

    /// <summary>Three programmes that all start in 2026, where only two of them fit, and one that would crowd the others out.</summary>
    private static async Task<Plan> TightPlan(TestScope scope)
    {
        var plan = await scope.Given.Plan(Region, years: 4, ceilings: [(2026, 100), (2027, 100), (2028, 100), (2029, 100)]);
        await scope.Given.Programme(plan, "A", costs: [(2026, 60), (2027, 40)], targets: [(2026, 1), (2027, 2)], value: 90);
        await scope.Given.Programme(plan, "B", costs: [(2026, 50), (2027, 50)], targets: [(2026, 1), (2027, 2), (2029, 3)], value: 60);
        await scope.Given.Programme(plan, "C", costs: [(2026, 40)], quickWin: true, value: 50);
        await scope.Given.Programme(plan, "D", costs: [(2026, 95), (2027, 95), (2028, 95), (2029, 95)], value: 40);
        await scope.Given.Programme(plan, "E", value: 40);
        return plan;
    }

    private static Task<Engines.Outcome<ScheduleMade>> Make(TestScope scope, Plan plan) =>
        scope.Get<MakeSchedule>().Run(new(Region, plan.Id, Seconds: 1), Actors.Coordinator(Region), default);

    [Fact]
    public async Task A_schedule_keeps_the_ceilings_names_its_reasons_and_leaves_the_plan_alone()
    {
        using var scope = database.Scope();
        var plan = await TightPlan(scope);
        var made = await Make(scope, plan);

        made.IsOk.ShouldBeTrue(string.Join("; ", made.Problems));
        made.Value.Status.ShouldBeOneOf(SchedulingStatus.Optimal, SchedulingStatus.Feasible);
        made.Value.Notes.Select(n => (n.Code, n.Place.ProgrammeCode)).ShouldBe([("SCHEDULE-003", "E")]);
        var view = (await scope.Get<ScheduleQueries>().One(Region, plan.Id, made.Value.Id, default))!;
        view.Lines.Select(l => (l.Code, l.BeforeStart, l.AfterStart)).ShouldBe(
            [("A", 2026, 2026), ("B", 2026, 2027), ("C", 2026, 2026), ("D", 2026, null)]);
        view.Years.Select(y => (y.Before, y.After, y.Ceiling)).ShouldBe([(245, 100, 100), (185, 90, 100), (95, 50, 100), (95, 0, 100)]);
        (view.Moved, view.Stayed, view.LeftOut, view.PlanChangedSince).ShouldBe((1, 2, 1, false));
        view.Lines.ShouldAllBe(l => l.Why.Indonesian.Length > 0);
        view.Lines[3].Relief.ShouldNotBeEmpty(view.Lines[3].Why.Indonesian);
        (await scope.Get<ProgrammeQueries>().List(Region, plan.Id, new(), default))!.Lines[1].FirstYear.ShouldBe(2026);
    }

    [Fact]
    public async Task Accepting_moves_money_and_targets_puts_what_is_left_out_on_the_reserve_list_and_undoing_restores_all()
    {
        using var scope = database.Scope();
        var plan = await TightPlan(scope);
        var before = await Fields(plan);
        var made = (await Make(scope, plan)).Value;
        var accepted = await scope.Get<AcceptSchedule>().Run(new(Region, plan.Id, made.Id, "Rapat Dewan"), Actors.Coordinator(Region), default);

        accepted.IsOk.ShouldBeTrue(string.Join("; ", accepted.Problems));
        (accepted.Value.Moved, accepted.Value.LeftOut, accepted.Value.TargetsDropped).ShouldBe((1, 1, 1));
        accepted.Problems.Single().Message.Indonesian.ShouldContain("Target 2029");
        using (var after = database.Scope())
        {
            var list = (await after.Get<ProgrammeQueries>().List(Region, plan.Id, new(), default))!;
            list.Lines.Single(l => l.Code == "B").FirstYear.ShouldBe(2027);
            list.Lines.Single(l => l.Code == "D").IsReserve.ShouldBeTrue();
            list.TotalByYear.Values.ShouldBe([100, 90, 50, 0]);
            list.Plan.Version.ShouldBe(accepted.Value.PlanVersion);
            var moved = (await after.Get<ProgrammeQueries>().OneByCode(Region, plan.Id, "b", default))!;
            moved.Fields.Indicators[0].Targets.Keys.ShouldBe([2027, 2028]);
            moved.History[0].What.ShouldBe("schedule.accept");
            moved.History[0].Fields.ShouldContain(f => f.Field == "Costs[APBD].Rupiah[2028]" && f.After == "50");
            (await after.Get<ScheduleQueries>().List(Region, plan.Id, default))[0].IsInForce.ShouldBeTrue();
        }
        using (var undo = database.Scope())
        {
            var undone = await undo.Get<UndoSchedule>().Run(new(Region, plan.Id, made.Id, "Salah pagu"), Actors.Coordinator(Region), default);
            undone.Value.Programmes.ShouldBe(2);
        }
        (await Fields(plan)).ShouldBe(before);
        using var again = database.Scope();
        (await again.Get<UndoSchedule>().Run(new(Region, plan.Id, made.Id), Actors.Coordinator(Region), default))
            .Problems.Single().Code.ShouldBe("SCHEDULE-016");
    }

    [Fact]
    public async Task A_plan_that_changed_since_takes_no_old_schedule_and_later_work_is_not_undone()
    {
        using var scope = database.Scope();
        var plan = await TightPlan(scope);
        var old = (await Make(scope, plan)).Value;
        await scope.Get<AddProgramme>().Run(new(Region, plan.Id, new("Z", "Baru")), Actors.Coordinator(Region), default);
        (await scope.Get<AcceptSchedule>().Run(new(Region, plan.Id, old.Id), Actors.Coordinator(Region), default))
            .Problems.Single().Code.ShouldBe("SCHEDULE-011");

        using var fresh = database.Scope();
        var made = (await Make(fresh, plan)).Value;
        (await fresh.Get<AcceptSchedule>().Run(new(Region, plan.Id, made.Id), Actors.Coordinator(Region), default)).IsOk.ShouldBeTrue();
        using var later = database.Scope();
        var b = (await later.Get<ProgrammeQueries>().OneByCode(Region, plan.Id, "B", default))!;
        await later.Get<EditProgramme>().Run(new(Region, plan.Id, b.Id, b.Version, b.Fields with { Name = "Nama baru" }), Actors.Coordinator(Region), default);
        var refused = await later.Get<UndoSchedule>().Run(new(Region, plan.Id, made.Id), Actors.Coordinator(Region), default);
        refused.Problems.Single().Code.ShouldBe("SCHEDULE-017");
        refused.Problems.Single().Message.Indonesian.ShouldContain(": B.");
    }

    [Fact]
    public async Task A_plan_without_ceilings_or_money_is_refused_and_so_is_a_person_who_may_not()
    {
        using var scope = database.Scope();
        var bare = await scope.Given.Plan(Region);
        (await Make(scope, bare)).Problems.Single().Code.ShouldBe("SCHEDULE-001");
        var poor = await scope.Given.Plan(Region, ceilings: [(2026, 1)]);
        (await Make(scope, poor)).Problems.Single().Code.ShouldBe("SCHEDULE-002");
        (await scope.Get<MakeSchedule>().Run(new(Region, poor.Id, Seconds: 0), Actors.Coordinator(Region), default))
            .Problems.Single().Place.Field.ShouldBe("Seconds");
        (await scope.Get<MakeSchedule>().Run(new(Region, poor.Id), PanduKota.Features.People.Actor.Nobody, default))
            .Problems.Single().Code.ShouldBe("PEOPLE-001");
        (await scope.Get<AcceptSchedule>().Run(new(Region, poor.Id, Guid.CreateVersion7()), Actors.Mentor(Region), default))
            .Problems.Single().Code.ShouldBe("SCHEDULE-404");
    }

    [Fact]
    public async Task Money_of_programmes_that_stay_is_taken_off_the_ceilings_and_odd_windows_are_told_of()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region, years: 3, ceilings: [(2026, 100)]);
        await scope.Given.Programme(plan, "LUAR", costs: [(2026, 30), (2035, 10)]);
        await scope.Given.Programme(plan, "A", costs: [(2026, 10), (2028, 10)], earliest: 2028, predecessors: ["X", "LUAR"]);
        await scope.Given.Programme(plan, "Q", costs: [(2027, 10)], quickWin: true, earliest: 2027);
        var draft = (await scope.Get<ScheduleInstances>().From(Region, plan.Id, new(), default)).Value;

        draft.Instance.Ceilings.ShouldBe([new Ceiling(2026, null, 70)]);
        draft.Instance.Programmes.Select(p => (p.Id, p.DurationYears, p.EarliestStart, p.LatestStart)).ShouldBe(
            [("A", 3, null, null), ("Q", 1, 2027, null)]);
        draft.Notes.Select(n => n.Code).ShouldBe(
            ["SCHEDULE-004", "SCHEDULE-006", "SCHEDULE-005", "SCHEDULE-007", "SCHEDULE-008", "SCHEDULE-008"], ignoreOrder: true);
        draft.Instance.Precedences.ShouldBeEmpty();
    }

    [Fact]
    public async Task As_a_job_it_ends_on_the_page_of_its_schedule()
    {
        using var scope = database.Scope();
        var plan = await TightPlan(scope);
        var handler = scope.Get<IEnumerable<IJobHandler>>().Single(h => h.Kind == ScheduleJob.JobKind);
        var run = new JobRun(Guid.CreateVersion7(), Region, Actors.Coordinator(Region),
            StoredJson.Write(new MakeSchedule.Request(Region, plan.Id, Seconds: 1, Options: new(MostRunningPerAgency: 2))));
        var result = await handler.Run(run, default);

        var schedule = await scope.Db.Schedules.SingleAsync(s => s.PlanId == plan.Id);
        result.Value.ResultPath.ShouldBe(ScheduleJob.PathOf(Region, schedule.Id));
        result.Problems.Select(p => p.Code).ShouldBe(["SCHEDULE-003"]);
    }

    private async Task<string> Fields(Plan plan)
    {
        using var scope = database.Scope();
        var details = new List<ProgrammeFields>();
        foreach (var line in (await scope.Get<ProgrammeQueries>().List(Region, plan.Id, new(), default))!.Lines)
        {
            details.Add((await scope.Get<ProgrammeQueries>().One(Region, plan.Id, line.Id, default))!.Fields);
        }
        return StoredJson.Write(details);
    }
}
