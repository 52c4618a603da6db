using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class WrongTotalTests
{
    [Fact]
    public void A_stated_total_that_differs_by_one_rupiah_is_an_error()
    {
        var problem = Of(Clean() with { StatedTotalRupiah = 1_650_000_001 }).Findings<WrongTotal>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Field).ShouldBe(("PLAN-025", Severity.Error, "statedTotal"));
        problem.Message.Indonesian.ShouldBe(
            "Jumlah pagu program P-001 tertulis Rp 1.650.000.001, padahal jumlah tiap tahunnya Rp 1.650.000.000 (selisih Rp 1).");
    }

    [Fact]
    public void The_right_total_and_no_total_are_fine()
    {
        Of(Clean() with { StatedTotalRupiah = 1_650_000_000 }).Findings<WrongTotal>().ShouldBeEmpty();
        Of(Clean() with { StatedTotalRupiah = null }).Findings<WrongTotal>().ShouldBeEmpty();
    }
}
