using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Programmes.Values;
using PanduKota.Features.Schedules;
using PanduKota.Features.Strategy;
using PanduKota.Features.Tests.Schedules;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

/// <summary>The value instrument of a plan, scores, and their use by the scheduler.</summary>
public sealed class ValueTests(ScheduleDatabase database) : IClassFixture<ScheduleDatabase>
{
    private const string Region = "94.04";

    private static readonly Features.People.Actor Who = Actors.Coordinator(Region);

    private static readonly string[] Keys = ["impact", "reach", "urgency", "readiness", "fit", "risk"];

    private static Dictionary<string, int> Scores(params int[] scores) => Keys.Zip(scores).ToDictionary(s => s.First, s => s.Second);

    private static Task<Plan> Plan(TestScope scope) => scope.Given.Plan(Region, years: 1, ceilings: [(2026, 100)]);

    [Fact]
    public async Task A_plan_begins_with_six_criteria_and_each_change_is_a_version_of_its_own()
    {
        using var scope = database.Scope();
        var plan = await Plan(scope);
        var first = await scope.Get<ValueQueries>().Instrument(Region, plan.Id, default);
        var typed = await scope.Get<SaveInstrument>().Run(
            new(Region, plan.Id, 0, Weighting.Typed, Percents: Keys.ToDictionary(k => k, k => k == "impact" ? 50m : 10m)), Who, default);
        var late = await scope.Get<SaveInstrument>().Run(new(Region, plan.Id, 0, Weighting.Compared, first.Content.Comparisons), Who, default);
        var compared = await scope.Get<SaveInstrument>().Run(new(Region, plan.Id, 1, Weighting.Compared, first.Content.Comparisons), Who, default);
        var same = await scope.Get<SaveInstrument>().Run(new(Region, plan.Id, 2, Weighting.Compared, first.Content.Comparisons), Who, default);

        (first.Version, first.Content.Criteria.Count, first.Findings.Count).ShouldBe((0, 6, 0));
        first.Content.Criteria.ShouldAllBe(c => c.Scale.Count == 5 && c.Question.Length > 10);
        Math.Round(first.ConsistencyRatio!.Value, 4).ShouldBe(0.0031);
        (typed.Value.Version, compared.Value.Version, same.Value.HasChanged).ShouldBe((1, 2, false));
        late.Problems.Single().Code.ShouldBe("CONFLICT-001");
        (await scope.Db.ValueInstruments.CountAsync(i => i.PlanId == plan.Id)).ShouldBe(2);
        (await scope.Db.Changes.Where(c => c.What == "value-instrument.save" && c.SubjectId == plan.Id.ToString()).OrderBy(c => c.Number).FirstAsync())
            .FieldsJson.ShouldContain("\"Weights[impact]\":[0.3809,0.5]");
    }

    [Fact]
    public async Task Comparisons_that_run_in_a_circle_are_taken_and_told_of()
    {
        using var scope = database.Scope();
        var plan = await Plan(scope);
        var comparisons = DefaultInstrument.Content.Comparisons.Select(c => c is { Left: "impact", Right: "risk" } ? c with { Ratio = 1.0 / 9 } : c).ToList();
        var saved = await scope.Get<SaveInstrument>().Run(new(Region, plan.Id, 0, Weighting.Compared, comparisons), Who, default);

        saved.IsOk.ShouldBeTrue();
        saved.Problems.Single().Code.ShouldBe("VALUE-004");
        saved.Problems.Single().Mend!.Indonesian.ShouldContain("Dampak bagi warga");
        saved.Problems.Single().Mend!.Indonesian.ShouldContain("Risiko");
        async Task<string> Refusal(SaveInstrument.Request request) => (await scope.Get<SaveInstrument>().Run(request, Who, default)).Problems[0].Code;
        (await Refusal(new(Region, plan.Id, 1, Weighting.Compared, [.. comparisons.Skip(1)]))).ShouldBe("VALUE-001");
        (await Refusal(new(Region, plan.Id, 1, Weighting.Typed, Percents: Keys.ToDictionary(k => k, _ => 10m)))).ShouldBe("VALUE-003");
        (await Refusal(new(Region, plan.Id, 1, Weighting.Typed, Percents: Keys.ToDictionary(k => k, _ => -1m)))).ShouldBe("VALUE-002");
        (await scope.Get<SaveInstrument>().Run(new(Region, plan.Id, 1, Weighting.Typed), Actors.Mentor(Region), default)).Problems.Single().Code.ShouldBe("PEOPLE-002");
    }

    [Fact]
    public async Task Scores_are_kept_with_a_version_and_an_agency_scores_what_it_leads()
    {
        using var scope = database.Scope();
        var plan = await Plan(scope);
        var (own, other) = (await scope.Given.Agency("Dinas Kesehatan", Region), await scope.Given.Agency("Dinas PU", Region));
        await scope.Given.Programme(plan, "A", lead: own, costs: [(2026, 60)]);
        await scope.Given.Programme(plan, "B", lead: other, costs: [(2026, 60)]);
        async Task<Engines.Outcome<ScoresSaved>> Score(string code, int version, Dictionary<string, int> scores, Features.People.Actor who) =>
            await scope.Get<ScoreProgrammes>().Run(new(Region, plan.Id, [new(code, version, scores)]), who, default);

        (await Score("A", 0, Scores(5, 4, 3, 2, 4, 4), Actors.Planner(own))).Value.Changed.ShouldBe(1);
        (await Score("B", 0, Scores(1), Actors.Planner(own))).Problems.Single().Code.ShouldBe("PEOPLE-004");
        (await Score("A", 0, Scores(1), Who)).Problems.Single().Code.ShouldBe("CONFLICT-001");
        (await Score("A", 1, Scores(5, 4, 3, 2, 4, 4), Who)).Value.Changed.ShouldBe(0);
        (await Score("B", 0, Scores(6), Who)).Problems.Single().Code.ShouldBe("VALUE-005");
        (await Score("B", 0, new() { ["mood"] = 3 }, Who)).Problems.Single().Code.ShouldBe("VALUE-006");
        (await Score("Z", 0, Scores(3), Who)).Problems.Single().Code.ShouldBe("PROG-404");
        (await Score("B", 0, Scores(3, 3), Who)).Value.Changed.ShouldBe(1);

        var values = await scope.Get<ValueQueries>().Programmes(Region, plan.Id, default);
        values.Select(v => (v.Code, v.Version, v.Value?.Points)).ShouldBe([("A", 1, 74.6), ("B", 1, null)]);
    }

    [Fact]
    public async Task The_scheduler_takes_the_computed_value_when_it_is_asked_to()
    {
        using var scope = database.Scope();
        var plan = await Plan(scope);
        await scope.Given.Programme(plan, "A", costs: [(2026, 60)], value: 90);
        await scope.Given.Programme(plan, "B", costs: [(2026, 60)], value: 10);
        await scope.Given.Programme(plan, "C", costs: [(2026, 10)], value: 33);
        await scope.Get<ScoreProgrammes>().Run(
            new(Region, plan.Id, [new("A", 0, Scores(1, 1, 1, 1, 1, 5)), new("B", 0, Scores(5, 5, 5, 5, 5, 1))]), Who, default);
        async Task<ScheduleView> Solve(ScheduleOptions options)
        {
            var made = await scope.Get<MakeSchedule>().Run(new(Region, plan.Id, Seconds: 1, Options: options), Who, default);
            return (await scope.Get<ScheduleQueries>().One(Region, plan.Id, made.Value.Id, default))!;
        }

        var (typed, scored) = (await Solve(new()), await Solve(new(ByInstrument: true)));
        typed.Lines.Where(l => l.AfterStart is not null).Select(l => l.Code).ShouldBe(["A", "C"]);
        scored.Lines.Where(l => l.AfterStart is not null).Select(l => l.Code).ShouldBe(["B", "C"]);
        scored.Lines.Select(l => l.Value).ShouldBe([1, 100, 33]);
        (typed.Options.ByInstrument, scored.Options.ByInstrument).ShouldBe((false, true));
        scored.Notes.Single(n => n.Code == "VALUE-007").Message.Indonesian.ShouldContain("C");
    }
}
