using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class NoQuickWinTests
{
    [Fact]
    public void A_dimension_without_quick_win_for_the_coming_year_is_a_warning()
    {
        var problem = Of(Clean() with { IsQuickWin = false }).Findings<NoQuickWin>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Year).ShouldBe(("PLAN-050", Severity.Warning, 2027));
        problem.Message.Indonesian.ShouldBe("Dimensi Smart Governance belum punya quick win untuk 2027.");
    }

    [Fact]
    public void A_quick_win_without_money_in_that_year_does_not_count() =>
        (Of(Clean()) with { ComingYear = 2030 }).Findings<NoQuickWin>().ShouldHaveSingleItem().Place.Year.ShouldBe(2030);

    [Fact]
    public void A_quick_win_with_money_in_that_year_is_enough() => (Of(Clean()) with { ComingYear = 2029 }).Findings<NoQuickWin>().ShouldBeEmpty();

    [Fact]
    public void Empty_dimensions_and_years_outside_the_plan_are_for_other_rules()
    {
        (Of() with { Dimensions = TwoDimensions }).Findings<NoQuickWin>().ShouldBeEmpty();
        (Of(Clean() with { IsQuickWin = false }) with { ComingYear = 2026 }).Findings<NoQuickWin>().ShouldBeEmpty();
    }
}
