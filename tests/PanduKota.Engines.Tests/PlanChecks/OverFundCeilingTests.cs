using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class OverFundCeilingTests
{
    private static PlanSnapshot Plan(long ceiling) => Of(
        Clean("P-001").Costing(Cost(2027, 700, "CSR"), Cost(2027, 9_000)),
        Clean("P-002").Costing(Cost(2027, 300, "csr "))) with { Ceilings = [new(2027, "CSR", ceiling), new(2027, null, 1)] };

    [Fact]
    public void A_fund_source_over_its_ceiling_is_an_error()
    {
        var problem = Plan(999).Findings<OverFundCeiling>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Year, problem.Place.Field).ShouldBe(("PLAN-022", Severity.Error, 2027, "ceiling:CSR:2027"));
        problem.Message.Indonesian.ShouldBe("Pagu CSR tahun 2027 berjumlah Rp 1 rb, melebihi pagu indikatifnya Rp 1 rb sebesar Rp 1.");
    }

    [Fact]
    public void Spending_the_whole_of_it_is_fine_and_other_sources_do_not_count() => Plan(1000).Findings<OverFundCeiling>().ShouldBeEmpty();
}
