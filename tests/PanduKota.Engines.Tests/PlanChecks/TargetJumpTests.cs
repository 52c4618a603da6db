using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class TargetJumpTests
{
    private static IReadOnlyList<Problem> Findings(decimal? baseline, params (int, decimal)[] targets) =>
        Of(Clean().With(Indicator(targets) with { Baseline = baseline })).Findings<TargetJump>();

    [Fact]
    public void More_than_five_times_in_a_year_is_a_warning()
    {
        var problem = Findings(null, (2027, 10), (2028, 50.01m)).ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.Field).ShouldBe(("PLAN-012", Severity.Warning, "target:0:2028"));
        problem.Message.Indonesian.ShouldBe("Target indikator “Persentase layanan daring” melompat dari 10 (2027) ke 50,01 (2028).");
    }

    [Fact]
    public void Exactly_five_times_is_fine() => Findings(null, (2027, 10), (2028, 50)).ShouldBeEmpty();

    [Fact]
    public void The_first_target_is_held_against_the_baseline() =>
        Findings(94.5m, (2027, 952)).ShouldHaveSingleItem().Message.Indonesian.ShouldContain("kondisi awal 94,5 ke 952");

    [Fact]
    public void A_spike_is_one_finding_and_not_two() =>
        Findings(null, (2027, 45), (2028, 460), (2029, 47), (2030, 48)).ShouldHaveSingleItem().Place.Year.ShouldBe(2028);

    [Fact]
    public void A_shrinking_slip_is_found_too() => Findings(null, (2027, 94.5m), (2028, 9.5m)).ShouldHaveSingleItem();

    [Fact]
    public void Over_two_years_twenty_five_times_is_allowed()
    {
        Findings(null, (2027, 2), (2029, 50)).ShouldBeEmpty();
        Findings(null, (2027, 2), (2029, 51)).ShouldHaveSingleItem();
    }

    [Fact]
    public void From_nothing_to_something_is_no_factor() => Findings(0, (2027, 0), (2028, 100), (2029, 120)).ShouldBeEmpty();

    [Fact]
    public void A_region_may_allow_more() =>
        (Of(Clean().With(Indicator((2027, 10), (2028, 90)))) with { Settings = new PlanCheckSettings(JumpFactor: 10) })
            .Findings<TargetJump>().ShouldBeEmpty();
}
