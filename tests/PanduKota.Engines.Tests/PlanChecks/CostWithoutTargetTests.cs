using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class CostWithoutTargetTests
{
    [Fact]
    public void Cost_in_a_year_without_any_target_is_a_warning_on_the_cost()
    {
        var problem = Of(Clean().With(Indicator((2027, 60), (2028, 70)))).Findings<CostWithoutTarget>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Field).ShouldBe(("PLAN-020", Severity.Warning, "cost:APBD:2029"));
        problem.Message.Indonesian.ShouldBe("Program P-001 punya pagu Rp 600 jt pada 2029, tetapi tidak ada target.");
    }

    [Fact]
    public void A_target_in_years_without_cost_is_one_warning_on_the_first_target()
    {
        var programme = Clean().With(Indicator((2027, 60), (2028, 70), (2029, 80)), Indicator((2029, 1), (2030, 2), (2031, 3)));

        var problem = Of(programme).Findings<CostWithoutTarget>().ShouldHaveSingleItem();

        problem.Place.Field.ShouldBe("target:1:2030");
        problem.Message.Indonesian.ShouldContain("2030–2031");
    }

    [Fact]
    public void One_indicator_with_a_target_is_enough_for_a_year() =>
        Of(Clean().With(Indicator((2027, 60)), Indicator((2028, 70), (2029, 80)))).Findings<CostWithoutTarget>().ShouldBeEmpty();

    [Fact]
    public void A_cost_of_zero_asks_for_no_target() =>
        Of(Clean().Costing(Cost(2027, 1), Cost(2028, 1), Cost(2029, 1), Cost(2030, 0))).Findings<CostWithoutTarget>().ShouldBeEmpty();
}
