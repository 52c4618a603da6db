using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class CostInWrongUnitTests
{
    /// <summary>Five yearly costs of 200 million and a programme of one yearly cost.</summary>
    private static PlanSnapshot Plan(long rupiah, int others = 5, string agency = "Diskominfo") => Of(
        Clean("P-001", agency: agency).Costing(Cost(2027, rupiah)),
        Clean("P-002").Costing([.. Enumerable.Range(2027, others).Select(y => Cost(y, 200_000_000))]));

    [Fact]
    public void A_thousand_times_the_median_is_a_warning()
    {
        var problem = Plan(200_000_000_000).Findings<CostInWrongUnit>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.ProgrammeCode).ShouldBe(("PLAN-024", Severity.Warning, "P-001"));
        problem.Message.Indonesian.ShouldBe(
            "Pagu program P-001 tahun 2027 (Rp 200 M) sekitar 1.000 kali pagu tahunan yang lazim di Diskominfo (Rp 200 jt).");
    }

    [Fact]
    public void A_thousandth_of_the_median_is_a_warning_too() =>
        Plan(200_000).Findings<CostInWrongUnit>().ShouldHaveSingleItem().Message.Indonesian.ShouldContain("seper-1.000");

    [Theory]
    [InlineData(199_999_999_999)]
    [InlineData(200_001)]
    public void Just_inside_is_fine(long rupiah) => Plan(rupiah).Findings<CostInWrongUnit>().ShouldBeEmpty();

    [Fact]
    public void Four_yearly_costs_of_others_say_too_little() => Plan(200_000_000_000, others: 4).Findings<CostInWrongUnit>().ShouldBeEmpty();

    [Fact]
    public void Other_agencies_say_nothing() => Plan(200_000_000_000, agency: "Dinas PU").Findings<CostInWrongUnit>().ShouldBeEmpty();

    [Fact]
    public void One_programme_alone_is_told_the_same_as_in_the_whole_plan()
    {
        var plan = Plan(200_000_000_000);

        new CostInWrongUnit().Check(plan, plan.Programmes[0]).ShouldBe(plan.Findings<CostInWrongUnit>());
    }
}
