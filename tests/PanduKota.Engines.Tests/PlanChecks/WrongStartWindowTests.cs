using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class WrongStartWindowTests
{
    [Fact]
    public void An_earliest_start_after_the_latest_is_an_error()
    {
        var problem = Of(Clean() with { EarliestStart = 2029, LatestStart = 2028 }).Findings<WrongStartWindow>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Field).ShouldBe(("PLAN-017", Severity.Error, "earliestStart"));
    }

    [Theory]
    [InlineData(2028, 2030)]
    [InlineData(null, 2026)]
    public void First_money_outside_the_window_is_a_warning_on_its_cost(int? earliest, int? latest)
    {
        var problem = Of(Clean() with { EarliestStart = earliest, LatestStart = latest }).Findings<WrongStartWindow>().ShouldHaveSingleItem();

        (problem.Severity, problem.Place.Field).ShouldBe((Severity.Warning, "cost:APBD:2027"));
    }

    [Theory]
    [InlineData(2027, 2027)]
    [InlineData(null, 2027)]
    [InlineData(2027, null)]
    [InlineData(null, null)]
    public void First_money_on_the_edge_of_the_window_is_fine(int? earliest, int? latest) =>
        Of(Clean() with { EarliestStart = earliest, LatestStart = latest }).Findings<WrongStartWindow>().ShouldBeEmpty();
}
