using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class LateQuickWinTests
{
    private static ProgrammeFacts QuickWin(int? earliestStart, int firstMoney) =>
        Clean().Costing(Cost(firstMoney, 1)) with { EarliestStart = earliestStart, LatestStart = null };

    [Fact]
    public void A_quick_win_whose_money_comes_later_is_a_warning_on_that_money()
    {
        var problem = Of(QuickWin(2027, 2028)).Findings<LateQuickWin>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Field).ShouldBe(("PLAN-052", Severity.Warning, "cost:APBD:2028"));
        problem.Message.Indonesian.ShouldBe("Quick win P-001 baru punya pagu pada 2028, padahal hasilnya diharapkan 2027.");
    }

    [Fact]
    public void Without_earliest_start_the_coming_year_counts()
    {
        Of(QuickWin(null, 2028)).Findings<LateQuickWin>().ShouldHaveSingleItem();
        (Of(QuickWin(null, 2028)) with { ComingYear = 2028 }).Findings<LateQuickWin>().ShouldBeEmpty();
    }

    [Fact]
    public void A_quick_win_of_a_later_year_with_its_money_there_is_fine() => Of(QuickWin(2030, 2030)).Findings<LateQuickWin>().ShouldBeEmpty();

    [Fact]
    public void Only_quick_wins_are_in_a_hurry() => Of(QuickWin(2027, 2030) with { IsQuickWin = false }).Findings<LateQuickWin>().ShouldBeEmpty();
}
