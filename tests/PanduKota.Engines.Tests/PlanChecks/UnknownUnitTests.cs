using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class UnknownUnitTests
{
    private static IReadOnlyList<Problem> Findings(string? unit) =>
        Of(Clean().With(Indicator(), Indicator() with { Unit = unit })).Findings<UnknownUnit>();

    [Fact]
    public void A_missing_unit_is_a_warning()
    {
        var problem = Findings(" ").ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Field).ShouldBe(("PLAN-016", Severity.Warning, "unit:1"));
    }

    [Fact]
    public void An_unknown_unit_is_a_hint_with_the_nearest_known_one()
    {
        var problem = Findings("dokmen").ShouldHaveSingleItem();

        problem.Severity.ShouldBe(Severity.Hint);
        problem.Mend!.Indonesian.ShouldContain("“dokumen”");
    }

    [Fact]
    public void An_unknown_unit_far_from_all_is_a_hint_without_suggestion() =>
        Findings("zxqv wkjh").ShouldHaveSingleItem().Mend!.Indonesian.ShouldBe("Pilih dari daftar, atau biarkan kalau memang satuan khusus.");

    [Theory]
    [InlineData("Dokumen")]
    [InlineData("jiwa")]
    [InlineData("m²")]
    [InlineData("KK")]
    [InlineData("Kkal/Kapita/Hari")]
    [InlineData("Juta Rupiah/Tenaga Kerja")]
    [InlineData("per 100.000 penduduk")]
    public void A_known_unit_in_any_spelling_is_fine(string unit) => Findings(unit).ShouldBeEmpty();

    [Fact]
    public void A_region_may_offer_units_of_its_own() =>
        (Of(Clean().With(Indicator() with { Unit = "gandrung" })) with { Units = ["Gandrung", "%"] }).Findings<UnknownUnit>().ShouldBeEmpty();

    [Fact]
    public void What_a_region_does_not_offer_is_unknown_there() =>
        (Of(Clean().With(Indicator() with { Unit = "orang" })) with { Units = ["%"] }).Findings<UnknownUnit>().ShouldHaveSingleItem();
}
