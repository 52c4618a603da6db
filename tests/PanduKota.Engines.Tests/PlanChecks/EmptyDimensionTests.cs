using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class EmptyDimensionTests
{
    private static PlanSnapshot Plan(params (string Dimension, string SubDimension)[] places) =>
        Of([.. places.Select((p, i) => Clean($"P-{i:000}") with { DimensionCode = p.Dimension, SubDimensionCode = p.SubDimension })])
            with { Dimensions = TwoDimensions };

    [Fact]
    public void A_dimension_without_programme_is_one_error_and_its_parts_are_not_told_again()
    {
        var problem = Plan(("GOV", "GOV-1"), ("GOV", "GOV-2")).Findings<EmptyDimension>().ShouldHaveSingleItem();

        problem.Severity.ShouldBe(Severity.Error);
        problem.Message.Indonesian.ShouldBe("Dimensi Smart Living belum punya program.");
    }

    [Fact]
    public void A_sub_dimension_without_programme_is_a_warning()
    {
        var problem = Plan(("GOV", "GOV-1"), ("LIV", "LIV-1")).Findings<EmptyDimension>().ShouldHaveSingleItem();

        problem.Severity.ShouldBe(Severity.Warning);
        problem.Message.Indonesian.ShouldBe("Subdimensi Birokrasi pada Smart Governance belum punya program.");
    }

    [Fact]
    public void One_programme_in_each_sub_dimension_is_enough() =>
        Plan(("GOV", "GOV-1"), ("GOV", "GOV-2"), ("LIV", "LIV-1")).Findings<EmptyDimension>().ShouldBeEmpty();
}
