using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Strategy;

public sealed class AdvancePlanTests(StrategyDatabase database) : IClassFixture<StrategyDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_edition_goes_through_all_hands_and_is_revised_as_the_next()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.31");
        var lead = await given.Given.Agency("Dinas Kominfo", "99.31");
        foreach (var dimension in new[] { "GOV", "BRA", "ECO", "LIV", "SOC", "ENV" })
        {
            await given.Given.Programme(
                plan, lead: lead, dimension: dimension, costs: [(2026, 1_000_000)], targets: [(2026, 50)]);
        }
        (PlanStatus To, Actor By)[] way =
        [
            (PlanStatus.AgencySubmitted, Actors.Coordinator("99.31")),
            (PlanStatus.BappedaChecked, Actors.Bappeda("99.31")),
            (PlanStatus.MentorReviewed, Actors.Mentor("99.31")),
            (PlanStatus.CouncilApproved, Actors.Council("99.31")),
            (PlanStatus.Published, Actors.Coordinator("99.31")),
            (PlanStatus.Revised, Actors.Bappeda("99.31")),
        ];
        foreach (var (step, index) in way.Select((s, i) => (s, i)))
        {
            using var scope = database.Scope();
            var moved = await scope.Get<AdvancePlan>().Run(new("99.31", plan.Id, index + 1, step.To), step.By, None);
            moved.IsOk.ShouldBeTrue($"{step.To}: {string.Join("; ", moved.Problems)}");
            moved.Value.Status.ShouldBe(step.To);
        }
        using var later = database.Scope();
        (await later.Db.Plans.SingleAsync(p => p.Id == plan.Id)).Edition.ShouldBe(2);
        (await later.Db.Changes.CountAsync(c => c.SubjectId == plan.Id.ToString() && c.What == "plan.advance")).ShouldBe(6);
    }

    [Fact]
    public async Task A_plan_with_errors_cannot_be_handed_in()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.34");
        // Five dimensions without a programme, and one without lead agency: errors of the plan checks.
        await given.Given.Programme(plan, costs: [(2026, 1_000_000)]);
        using var scope = database.Scope();

        var refused = await scope.Get<AdvancePlan>().Run(
            new("99.34", plan.Id, 1, PlanStatus.AgencySubmitted), Actors.Coordinator("99.34"), None);

        refused.Problems.Single().Code.ShouldBe("STRAT-020");
        using var later = database.Scope();
        (await later.Db.Plans.SingleAsync(p => p.Id == plan.Id)).Status.ShouldBe(PlanStatus.Draft);
    }

    [Fact]
    public void Every_pair_of_states_that_the_table_does_not_name_is_refused()
    {
        foreach (var from in Enum.GetValues<PlanStatus>())
        {
            foreach (var to in Enum.GetValues<PlanStatus>())
            {
                var plan = NewPlan(from);
                var problem = AdvancePlan.Step(plan, new("99.32", plan.Id, 1, to, "Sebab"), Actors.Operator);
                var named = PlanStep.All.Any(s => s.From == from && s.To == to);
                (problem is null).ShouldBe(named, $"{from} -> {to}");
                plan.Status.ShouldBe(named ? to : from);
            }
        }
    }

    [Fact]
    public void Only_whose_turn_it_is_may_take_a_step()
    {
        foreach (var step in PlanStep.All)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                var plan = NewPlan(step.From);
                var problem = AdvancePlan.Step(plan, new("99.32", plan.Id, 1, step.To, "Sebab"), new Actor("x", role, "99.32"));
                var may = PlanStep.All.Where(s => s.From == step.From && s.To == step.To)
                    .Any(s => Permission.ReachOf(role, s.By) != Reach.No);
                (problem is null).ShouldBe(may, $"{role}: {step}");
            }
        }
    }

    [Fact]
    public void Sending_back_asks_for_a_reason()
    {
        var plan = NewPlan(PlanStatus.AgencySubmitted);
        AdvancePlan.Step(plan, new("99.32", plan.Id, 1, PlanStatus.Draft, " "), Actors.Bappeda("99.32"))!.Code.ShouldBe("STRAT-019");
        AdvancePlan.Step(plan, new("99.32", plan.Id, 1, PlanStatus.Draft, "Pagu belum sesuai"), Actors.Bappeda("99.32")).ShouldBeNull();
    }

    [Fact]
    public void The_page_offers_only_the_steps_that_are_open()
    {
        PlanStep.Open(PlanStatus.AgencySubmitted, Actors.Bappeda("99.32"), "99.32").Select(s => s.To)
            .ShouldBe([PlanStatus.BappedaChecked, PlanStatus.Draft]);
        PlanStep.Open(PlanStatus.AgencySubmitted, Actors.Mentor("99.32"), "99.32").ShouldBeEmpty();
        PlanStep.Open(PlanStatus.AgencySubmitted, Actors.Bappeda("99.33"), "99.32").ShouldBeEmpty();
        Enum.GetValues<PlanStatus>().Select(s => PlanStep.Name(s).Indonesian).Distinct().Count().ShouldBe(7);
    }

    private static Plan NewPlan(PlanStatus status) => new()
    {
        RegionCode = "99.32", Id = Guid.CreateVersion7(), Name = "Rencana", FirstYear = 2026, Years = 10, DimensionSetCode = "2017",
        CreatedAtUtc = DateTime.UnixEpoch, Status = status,
    };
}
