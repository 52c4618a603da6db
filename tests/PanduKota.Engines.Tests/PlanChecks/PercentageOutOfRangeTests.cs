using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class PercentageOutOfRangeTests
{
    private static IReadOnlyList<Problem> Findings(string unit, decimal target, string name = "Persentase layanan daring") =>
        Of(Clean().With(Indicator((2027, target)) with { Unit = unit, Name = name, Baseline = null })).Findings<PercentageOutOfRange>();

    [Theory]
    [InlineData("%", 100.01)]
    [InlineData("Persen", -0.5)]
    [InlineData(" persentase ", 945)]
    public void A_percentage_outside_is_a_warning_in_its_year(string unit, double target)
    {
        var problem = Findings(unit, (decimal)target).ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Field).ShouldBe(("PLAN-013", Severity.Warning, "target:0:2027"));
    }

    [Theory]
    [InlineData("%", 100)]
    [InlineData("%", 0)]
    [InlineData("orang", 945)]
    public void Inside_or_in_another_unit_is_fine(string unit, int target) => Findings(unit, target).ShouldBeEmpty();

    [Fact]
    public void Growth_may_go_beyond_and_is_a_hint() =>
        Findings("%", -2.5m, "Laju pertumbuhan ekonomi").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);

    [Fact]
    public void The_baseline_is_looked_at_too() =>
        Of(Clean().With(Indicator((2027, 60)) with { Baseline = 5000 })).Findings<PercentageOutOfRange>()
            .ShouldHaveSingleItem().Place.Field.ShouldBe("baseline:0");
}
