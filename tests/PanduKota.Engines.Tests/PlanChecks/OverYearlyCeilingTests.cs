using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class OverYearlyCeilingTests
{
    private static PlanSnapshot Plan(long ceiling) => Of(
        Clean("P-001").Costing(Cost(2027, 700_000_000), Cost(2027, 100_000_000, "CSR")),
        Clean("P-002").Costing(Cost(2027, 300_000_000), Cost(2028, 300_000_000))) with { Ceilings = [new(2027, null, ceiling), new(2028, "", 300_000_000)] };

    [Fact]
    public void One_rupiah_over_the_ceiling_is_an_error_that_says_by_how_much_and_who_starts()
    {
        var problem = Plan(1_099_999_999).Findings<OverYearlyCeiling>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Year).ShouldBe(("PLAN-021", Severity.Error, 2027));
        problem.Message.Indonesian.ShouldBe("Pagu semua program tahun 2027 berjumlah Rp 1,1 M, melebihi pagu indikatif Rp 1,1 M sebesar Rp 1.");
        problem.Mend!.Indonesian.ShouldBe("Geser atau kecilkan program yang mulai 2027: P-001 (Rp 800 jt), P-002 (Rp 300 jt).");
    }

    [Fact]
    public void Spending_the_whole_ceiling_is_fine() => Plan(1_100_000_000).Findings<OverYearlyCeiling>().ShouldBeEmpty();

    [Fact]
    public void Where_no_programme_starts_the_largest_are_named()
    {
        var plan = Of([.. Enumerable.Range(1, 5).Select(i => Clean($"P-{i}").Costing(Cost(2027, 1), Cost(2028, i * 1_000_000)))])
            with { Ceilings = [new(2028, null, 1)] };

        plan.Findings<OverYearlyCeiling>().ShouldHaveSingleItem().Mend!.Indonesian
            .ShouldBe("Kecilkan atau geser program terbesar pada 2028: P-5 (Rp 5 jt), P-4 (Rp 4 jt), P-3 (Rp 3 jt), dan 2 program lain.");
    }

    [Fact]
    public void Sums_beyond_the_largest_long_are_still_told() =>
        (Of(Clean("P-1").Costing(Cost(2027, long.MaxValue)), Clean("P-2").Costing(Cost(2027, long.MaxValue))) with { Ceilings = [new(2027, null, 5)] })
            .Findings<OverYearlyCeiling>().ShouldHaveSingleItem();
}
