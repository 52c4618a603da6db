using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class SameCostEveryYearTests
{
    private static IReadOnlyList<Problem> Findings(params long[] costs) =>
        Of(Clean().Costing([.. costs.Select((c, i) => Cost(2027 + i, c))])).Findings<SameCostEveryYear>();

    [Fact]
    public void Three_years_of_the_same_cost_are_a_hint()
    {
        var problem = Findings(250_000_000, 250_000_000, 250_000_000).ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Field).ShouldBe(("PLAN-023", Severity.Hint, "cost:APBD:2027"));
        problem.Message.Indonesian.ShouldBe("Pagu program P-001 sama persis tiap tahun (Rp 250 jt, 3 tahun).");
    }

    [Fact]
    public void Two_years_or_one_rupiah_of_difference_are_fine()
    {
        Findings(250, 250).ShouldBeEmpty();
        Findings(250, 250, 251).ShouldBeEmpty();
    }

    [Fact]
    public void Sources_are_added_up_before_years_are_compared() =>
        Of(Clean().Costing(Cost(2027, 2), Cost(2028, 1), Cost(2028, 1, "CSR"), Cost(2029, 2, "CSR"))).Findings<SameCostEveryYear>().ShouldHaveSingleItem();
}
