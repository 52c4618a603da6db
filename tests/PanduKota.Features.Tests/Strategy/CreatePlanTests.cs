using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Strategy;

public sealed class CreatePlanTests(StrategyDatabase database) : IClassFixture<StrategyDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_coordinator_opens_a_ten_year_plan_with_the_dimensions_of_its_first_year()
    {
        using var scope = database.Scope();
        await scope.Given.Region("99.11", "Kota Uji");
        await scope.Given.DimensionSet();

        var plan = await scope.Get<CreatePlan>().Run(new("99.11", 2026, Why: "Surat Dirjen"), Actors.Coordinator("99.11"), None);

        plan.IsOk.ShouldBeTrue(string.Join("; ", plan.Problems));
        plan.Value.LastYear.ShouldBe(2035);
        plan.Value.DimensionSetCode.ShouldBe("2017");
        plan.Value.Name.ShouldBe("Rencana Induk Kota Cerdas Kota Uji 2026-2035");
        plan.Value.Status.ShouldBe(PlanStatus.Draft);
        var entry = await scope.Db.Changes.SingleAsync(c => c.SubjectId == plan.Value.Id.ToString());
        (entry.What, entry.RegionCode, entry.Why).ShouldBe(("plan.create", "99.11", "Surat Dirjen"));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        using var scope = database.Scope();
        var refused = await scope.Get<CreatePlan>().Run(
            new("77.77", 26, Years: 30, DimensionSet: "1999"), Actors.Operator, None);

        refused.Problems.Select(p => p.Code).ShouldBe(["REGION-404", "STRAT-002", "STRAT-003", "STRAT-004"]);
    }

    [Fact]
    public async Task A_second_plan_for_the_same_years_is_refused_and_another_period_is_not()
    {
        using var scope = database.Scope();
        await scope.Given.Plan("99.12", firstYear: 2026);
        var create = scope.Get<CreatePlan>();

        (await create.Run(new("99.12", 2026), Actors.Operator, None)).Problems.Single().Code.ShouldBe("STRAT-005");
        (await create.Run(new("99.12", 2026, Years: 5), Actors.Operator, None)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_neighbour_may_not()
    {
        using var scope = database.Scope();
        await scope.Given.Region("99.13");
        var refused = await scope.Get<CreatePlan>().Run(new("99.13", 2026), Actors.Coordinator("99.12"), None);
        refused.Problems.Single().Code.ShouldBe("PEOPLE-003");
        (await scope.Get<CreatePlan>().Run(new("99.13", 2026), Actor.Nobody, None)).Problems.Single().Code.ShouldBe("PEOPLE-001");
    }
}
