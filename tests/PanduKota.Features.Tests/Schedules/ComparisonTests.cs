using PanduKota.Features.Jobs;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Comparison;
using PanduKota.Features.Schedules.Curves;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Schedules.WhatIf;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Schedules;

/// <summary>Schedules side by side, under other ceilings, and along the curve of money.</summary>
public sealed class ComparisonTests(ScheduleDatabase database) : IClassFixture<ScheduleDatabase>
{
    private const string Region = "94.03";

    private static readonly Features.People.Actor Who = Actors.Coordinator(Region);

    /// <summary>Both fit into two years at 100 each; at 50 only B does, at 120 both start at once.</summary>
    private static async Task<(Plan Plan, Guid Schedule)> TwoPrograms(TestScope scope)
    {
        var plan = await scope.Given.Plan(Region, years: 2, ceilings: [(2026, 100), (2027, 100)]);
        await scope.Given.Programme(plan, "A", dimension: "GOV", costs: [(2026, 70)], value: 90);
        await scope.Given.Programme(plan, "B", dimension: "LIV", costs: [(2026, 50)], value: 40);
        var made = await scope.Get<MakeSchedule>().Run(new(Region, plan.Id, Seconds: 1), Who, default);
        return (plan, made.Value.Id);
    }

    private static Task<Engines.Outcome<WhatIfAnswer>> Try(TestScope scope, Plan plan, Guid schedule, decimal percent, string source = "") =>
        scope.Get<TryCeilings>().Run(new(Region, plan.Id, schedule, new Dictionary<string, decimal> { [source] = percent }), Who, default);

    [Fact]
    public async Task What_if_says_what_moves_what_drops_and_what_the_ceilings_would_be()
    {
        using var scope = database.Scope();
        var (plan, schedule) = await TwoPrograms(scope);
        var less = (await Try(scope, plan, schedule, -40)).Value;
        var more = (await Try(scope, plan, schedule, 20)).Value;

        less.Changes.Select(c => (c.Code, c.Before, c.After)).ShouldBe([("A", 2026, null), ("B", 2027, 2026)]);
        (less.Moved, less.Dropped, less.CameIn).ShouldBe((1, 1, 0));
        less.Years.Select(y => (y.Before, y.After, y.Ceiling)).ShouldBe([(70, 50, 60), (50, 0, 60)]);
        less.ObjectiveBefore.ShouldBe(128.8, 1e-6);
        less.Objective.ShouldBe(40, 1e-6);
        more.Changes.Select(c => (c.Code, c.Before, c.After)).ShouldBe([("B", 2027, 2026)]);
        (await Try(scope, plan, schedule, 500)).Problems.Single().Code.ShouldBe("SCHEDULE-043");
        (await Try(scope, plan, schedule, 10, "CSR")).Problems.Single().Code.ShouldBe("SCHEDULE-044");
        (await Try(scope, plan, Guid.CreateVersion7(), 10)).Problems.Single().Code.ShouldBe("SCHEDULE-404");
        (await scope.Get<TryCeilings>().Run(new(Region, plan.Id, schedule, new Dictionary<string, decimal>()), Features.People.Actor.Nobody, default))
            .Problems.Single().Code.ShouldBe("PEOPLE-001");
    }

    [Fact]
    public async Task A_question_about_a_programme_is_answered_by_solving_again()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region, years: 1, ceilings: [(2026, 100)]);
        await scope.Given.Programme(plan, "A", costs: [(2026, 70)], value: 90);
        await scope.Given.Programme(plan, "B", costs: [(2026, 50)], value: 40);
        var made = await scope.Get<MakeSchedule>().Run(new(Region, plan.Id, Seconds: 1), Who, default);
        async Task<Engines.Outcome<ProgrammeAnswers>> Ask(string code) =>
            await scope.Get<AskAboutProgramme>().Run(new(Region, plan.Id, made.Value.Id, code), Who, default);

        var first = (await Ask("a")).Value;
        (first.ProgrammeCode, first.Answers.Single().Said.Indonesian).ShouldBe(("A", "Sudah mulai seawal yang diperbolehkan."));
        var left = (await Ask("B")).Value.Answers;
        left.Select(a => a.Question).ShouldBe([ProgrammeQuestion.WhyNot, ProgrammeQuestion.WhatBringsItIn]);
        left[0].Said.Indonesian.ShouldContain("Program A");
        left[0].IsProven.ShouldBeTrue();
        left[1].Said.Indonesian.ShouldContain("Rp 20");
        (await Ask("Z")).Problems.Single().Code.ShouldBe("PROG-404");
    }

    [Fact]
    public void A_person_asks_one_question_at_a_time_and_so_many_a_minute()
    {
        var clock = new TestClock();
        var turns = new SolveTurns(clock);
        var first = turns.Enter(Who);
        turns.Enter(Who).Problems.Single().Code.ShouldBe("SCHEDULE-040");
        first.Value.Dispose();
        first.Value.Dispose();
        for (var i = 1; i < SolveTurns.MostPerMinute; i++)
        {
            turns.Enter(Who).Value.Dispose();
        }
        turns.Enter(Who).Problems.Single().Code.ShouldBe("SCHEDULE-041");
        turns.Enter(Actors.Bappeda(Region)).IsOk.ShouldBeTrue();
        clock.Advance(TimeSpan.FromMinutes(1));
        turns.Enter(Who).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Only_as_many_are_answered_at_once_as_there_are_processors()
    {
        var turns = new SolveTurns(new TestClock());
        var entered = Enumerable.Range(0, Environment.ProcessorCount).Select(i => turns.Enter(Actors.Coordinator($"90.{i}"))).ToList();
        entered.ShouldAllBe(e => e.IsOk);
        turns.Enter(Who).Problems.Single().Code.ShouldBe("SCHEDULE-042");
        entered[0].Value.Dispose();
        turns.Enter(Who).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task The_curve_never_falls_ends_at_its_bound_and_is_kept()
    {
        using var scope = database.Scope();
        var (plan, schedule) = await TwoPrograms(scope);
        var handler = scope.Get<IEnumerable<IJobHandler>>().Single(h => h.Kind == ValueCurveJob.JobKind);
        var done = await handler.Run(
            new JobRun(Guid.CreateVersion7(), Region, Who, StoredJson.Write(new MakeValueCurve.Request(Region, plan.Id, schedule, SecondsEach: 1))), default);
        var curve = (await scope.Get<ValueCurveQueries>().Newest(Region, schedule, default))!;

        done.Value.ResultPath.ShouldBe($"/daerah/{Region}/jadwal/{schedule}#kurva");
        curve.Points.Select(p => p.Percent).ShouldBe([60, 70, 80, 90, 100, 110, 120, 130, 140]);
        // 60: B alone; 70 to 110: A, and B a year later; from 120 both at once.
        curve.Points.Select(p => p.Objective).ShouldBe([40, 128.8, 128.8, 128.8, 128.8, 128.8, 130, 130, 130], 1e-6);
        curve.Points.ShouldAllBe(p => p.HasPlan && p.Bound >= p.Objective - 1e-6 && p.Bound <= p.Objective * 1.0021);
        curve.Points.Select(p => p.Spent).ShouldBe([50, 120, 120, 120, 120, 120, 120, 120, 120]);
        (await scope.Get<MakeValueCurve>().Run(new(Region, plan.Id, schedule, SecondsEach: 0), Who, default)).Problems.Single().Code.ShouldBe("SCHEDULE-050");
    }

    [Fact]
    public async Task Side_by_side_stand_starts_money_and_dimensions_of_up_to_four()
    {
        using var scope = database.Scope();
        var (plan, first) = await TwoPrograms(scope);
        var scenario = (await scope.Get<CreateScenario>().Run(new(Region, plan.Id, "Ketat"), Who, default)).Value;
        await scope.Get<EditScenario>().Run(new(new(Region, plan.Id, scenario.Id, 1), Ceilings: [new(2026, "", 60), new(2027, "", 60)]), Who, default);
        var second = (await scope.Get<MakeSchedule>().Run(new(Region, plan.Id, Seconds: 1, ScenarioId: scenario.Id), Who, default)).Value.Id;
        var compared = (await scope.Get<ScheduleComparisons>().Of(Region, plan.Id, [first, second, first], default)).Value;

        compared.Schedules.Select(s => (s.Name, s.Taken, s.LeftOut, s.Moved, s.Total)).ShouldBe([(null, 2, 0, 1, 120), ("Ketat", 1, 1, 0, 50)]);
        compared.Different.Select(l => (l.Code, string.Join('/', l.Starts))).ShouldBe([("A", "2026/"), ("B", "2027/2026")]);
        compared.Schedules[0].Dimensions.Where(d => d.Programmes > 0).Select(d => (d.Code, d.Programmes, d.Rupiah)).ShouldBe([("GOV", 1, 70), ("LIV", 1, 50)]);
        (compared.Same, compared.IsValueComparable).ShouldBe((0, true));
        (await scope.Get<ScheduleComparisons>().Of(Region, plan.Id, [first], default)).Problems.Single().Code.ShouldBe("SCHEDULE-030");
        (await scope.Get<ScheduleComparisons>().Of(Region, plan.Id, [first, Guid.CreateVersion7()], default)).Problems.Single().Code.ShouldBe("SCHEDULE-404");
    }
}
