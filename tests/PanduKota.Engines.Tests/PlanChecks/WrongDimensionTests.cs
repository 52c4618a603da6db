using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class WrongDimensionTests
{
    private static PlanSnapshot Plan(string? dimension, string? subDimension) =>
        Of(Clean() with { DimensionCode = dimension, SubDimensionCode = subDimension }) with { Dimensions = TwoDimensions };

    [Fact]
    public void A_sub_dimension_of_another_dimension_is_an_error_that_names_both()
    {
        var problem = Plan("GOV", "LIV-1").Findings<WrongDimension>().ShouldHaveSingleItem();

        problem.Severity.ShouldBe(Severity.Error);
        problem.Place.Field.ShouldBe("subDimension");
        problem.Message.Indonesian.ShouldBe("Subdimensi “Kesehatan” pada program P-001 milik Smart Living, bukan Smart Governance.");
        problem.Mend!.Indonesian.ShouldBe("Pilih subdimensi dari Smart Governance: Layanan publik, Birokrasi.");
    }

    [Theory]
    [InlineData(null, null, "dimension", Severity.Error)]
    [InlineData("XYZ", "GOV-1", "dimension", Severity.Error)]
    [InlineData("GOV", "GOV-9", "subDimension", Severity.Error)]
    [InlineData("GOV", null, "subDimension", Severity.Warning)]
    public void What_is_missing_or_unknown_is_said_at_its_field(string? dimension, string? subDimension, string field, Severity severity)
    {
        var problem = Plan(dimension, subDimension).Findings<WrongDimension>().ShouldHaveSingleItem();

        (problem.Place.Field, problem.Severity).ShouldBe((field, severity));
    }

    [Fact]
    public void A_sub_dimension_of_its_dimension_is_fine() => Plan("GOV", "GOV-2").Findings<WrongDimension>().ShouldBeEmpty();
}
