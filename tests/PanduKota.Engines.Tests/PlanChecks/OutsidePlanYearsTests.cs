using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class OutsidePlanYearsTests
{
    [Fact]
    public void A_cost_after_the_last_year_is_an_error()
    {
        var problem = Of(Clean().Costing(Cost(2036, 1), Cost(2037, 1))).Findings<OutsidePlanYears>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Year, problem.Place.Field).ShouldBe(("PLAN-014", Severity.Error, 2037, "cost:APBD:2037"));
        problem.Mend!.Indonesian.ShouldBe("Pindahkan ke tahun 2027 sampai 2036.");
    }

    [Fact]
    public void A_target_before_the_first_year_is_an_error() =>
        Of(Clean().With(Indicator((2026, 50), (2027, 60)))).Findings<OutsidePlanYears>().ShouldHaveSingleItem().Place.Field.ShouldBe("target:0:2026");

    [Fact]
    public void Start_years_outside_are_errors_at_their_fields() =>
        Of(Clean() with { EarliestStart = 2026, LatestStart = 2037 }).Findings<OutsidePlanYears>()
            .Select(p => p.Place.Field).ShouldBe(["earliestStart", "latestStart"]);

    [Fact]
    public void The_first_and_the_last_year_are_inside() =>
        Of(Clean().Costing(Cost(2027, 1), Cost(2036, 1)).With(Indicator((2027, 1), (2036, 2))) with { EarliestStart = 2027, LatestStart = 2036 })
            .Findings<OutsidePlanYears>().ShouldBeEmpty();

    [Fact]
    public void A_zero_outside_the_years_is_nothing() => Of(Clean().Costing(Cost(2040, 0))).Findings<OutsidePlanYears>().ShouldBeEmpty();
}
