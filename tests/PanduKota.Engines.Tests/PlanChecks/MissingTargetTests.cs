using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class MissingTargetTests
{
    [Fact]
    public void A_year_with_cost_and_no_target_is_an_error_on_its_cell()
    {
        var problem = Of(Clean().With(Indicator((2027, 60), (2029, 80)))).Findings<MissingTarget>().ShouldHaveSingleItem();

        problem.ShouldSatisfyAllConditions(
            p => p.Code.ShouldBe("PLAN-010"),
            p => p.Severity.ShouldBe(Severity.Error),
            p => p.Place.Year.ShouldBe(2028),
            p => p.Place.Field.ShouldBe("target:0:2028"),
            p => p.Message.Indonesian.ShouldBe("Target 2028 indikator “Persentase layanan daring” belum diisi."));
    }

    [Fact]
    public void A_year_between_two_years_with_cost_belongs_to_the_span_but_weighs_less()
    {
        var programme = Clean().Costing(Cost(2027, 1), Cost(2029, 1)).With(Indicator((2027, 60), (2029, 80)));

        Of(programme).Findings<MissingTarget>().ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void Consecutive_years_are_one_finding()
    {
        var problems = Of(Clean().Costing([.. Enumerable.Range(2027, 6).Select(y => Cost(y, 1))]).With(Indicator((2029, 60))))
            .Findings<MissingTarget>();

        problems.Select(p => p.Place.Year).ShouldBe([2027, 2030]);
        problems[1].Message.Indonesian.ShouldContain("2030–2032");
    }

    [Fact]
    public void Without_cost_the_span_runs_from_earliest_to_latest_start()
    {
        var programme = Clean().Costing() with { EarliestStart = 2029, LatestStart = 2030 };

        Of(programme).Findings<MissingTarget>().ShouldHaveSingleItem().Place.Year.ShouldBe(2030);
    }

    [Fact]
    public void A_programme_without_indicator_is_told_once() =>
        Of(Clean().With()).Findings<MissingTarget>().ShouldHaveSingleItem().Message.Indonesian.ShouldContain("belum punya indikator");

    [Fact]
    public void A_target_in_words_is_a_target()
    {
        var ratio = Indicator((2027, 60), (2029, 80));
        var targets = new Dictionary<int, TargetFacts>(ratio.Targets) { [2028] = new("2.3:1000", null) };

        Of(Clean().With(ratio with { Targets = targets })).Findings<MissingTarget>().ShouldBeEmpty();
    }

    [Fact]
    public void Neither_cost_nor_start_years_give_a_span_and_none_is_demanded() =>
        Of(Clean().Costing().With(Indicator()) with { EarliestStart = null, LatestStart = null }).Findings<MissingTarget>().ShouldBeEmpty();
}
