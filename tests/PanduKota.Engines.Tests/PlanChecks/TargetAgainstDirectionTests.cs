using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class TargetAgainstDirectionTests
{
    private static IReadOnlyList<Problem> Findings(Direction direction, decimal? baseline, params decimal[] targets)
    {
        var indicator = Indicator([.. targets.Select((t, i) => (2027 + i, t))]) with { Direction = direction, Baseline = baseline };
        return Of(Clean().With(indicator)).Findings<TargetAgainstDirection>();
    }

    [Fact]
    public void A_target_that_falls_although_it_should_rise_is_a_warning_in_its_year()
    {
        var problem = Findings(Direction.Up, 50, 60, 59.9m, 61).ShouldHaveSingleItem();

        (problem.Severity, problem.Place.Year, problem.Place.Field).ShouldBe((Severity.Warning, 2028, "target:0:2028"));
        problem.Message.Indonesian.ShouldBe(
            "Indikator “Persentase layanan daring” seharusnya naik, tetapi targetnya berubah dari 60 (2027) menjadi 59,9 (2028).");
        problem.Message.English.ShouldBe(
            "Indicator “Persentase layanan daring” is meant to go up, but its target changes from 60 (2027) to 59.9 (2028).");
    }

    [Fact]
    public void A_first_target_below_the_baseline_is_told_once() =>
        Findings(Direction.Up, 50, 40, 45, 49).ShouldHaveSingleItem().Message.Indonesian.ShouldContain("lebih buruk dari kondisi awal (50)");

    [Fact]
    public void A_target_that_rises_although_it_should_fall_is_a_warning() =>
        Findings(Direction.Down, 20, 18, 18.5m).ShouldHaveSingleItem().Place.Year.ShouldBe(2028);

    [Fact]
    public void An_indicator_to_be_kept_is_not_to_move() => Findings(Direction.Keep, 100, 100, 99, 99).ShouldHaveSingleItem().Place.Year.ShouldBe(2028);

    [Fact]
    public void An_indicator_to_be_kept_begins_at_its_baseline() =>
        Findings(Direction.Keep, 100, 98, 98).ShouldHaveSingleItem().Message.Indonesian.ShouldContain("lain dari kondisi awal (100)");

    [Theory]
    [InlineData(Direction.Up, 50, 50, 50)]
    [InlineData(Direction.Up, null, 40, 41)]
    [InlineData(Direction.Down, 20, 20, 19)]
    [InlineData(Direction.Keep, 100, 100, 100)]
    [InlineData(Direction.Keep, null, 3, 3)]
    public void Equal_targets_and_a_missing_baseline_are_fine(Direction direction, int? baseline, int first, int second) =>
        Findings(direction, baseline, first, second).ShouldBeEmpty();
}
