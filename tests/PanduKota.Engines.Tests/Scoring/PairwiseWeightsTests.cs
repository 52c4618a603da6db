using PanduKota.Engines.Scoring;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Scoring;

/// <summary>docs/methods/value.md is quoted here.</summary>
public sealed class PairwiseWeightsTests
{
    private static IReadOnlyList<PairwiseComparison> Upper(int count, params double[] ratios)
    {
        var pairs = (from i in Enumerable.Range(0, count) from j in Enumerable.Range(i + 1, count - i - 1) select (i, j)).ToList();
        return [.. pairs.Zip(ratios, (p, r) => new PairwiseComparison(p.i, p.j, r))];
    }

    [Fact]
    public void The_worked_example_of_three_gives_the_weights_and_the_ratio_of_the_docs()
    {
        var result = PairwiseWeights.Of(3, Upper(3, 3, 5, 3));

        result.Weights.Select(w => Math.Round(w, 4)).ShouldBe([0.637, 0.2583, 0.1047]);
        Math.Round(result.ConsistencyRatio, 4).ShouldBe(0.0332);
        result.IsConsistent.ShouldBeTrue();
    }

    [Fact]
    public void A_circle_of_preferences_is_told_of_with_the_comparison_to_look_at()
    {
        // A before B, B before C, C far before A.
        var result = PairwiseWeights.Of(3, Upper(3, 3, 1.0 / 5, 3));

        Math.Round(result.ConsistencyRatio, 4).ShouldBe(1.5845);
        result.IsConsistent.ShouldBeFalse();
        result.Oddest.ShouldNotBeNull();
        result.Suggested!.Value.ShouldBeInRange(1.0 / 2, 2);
    }

    [Fact]
    public void The_comparisons_that_every_plan_begins_with_agree()
    {
        var result = PairwiseWeights.Of(6, Upper(6, 2, 3, 5, 3, 5, 2, 3, 2, 3, 2, 1, 2, 0.5, 1, 2));

        result.Weights.Select(w => Math.Round(w, 4)).ShouldBe([0.3809, 0.2228, 0.1286, 0.0695, 0.1286, 0.0695]);
        Math.Round(result.ConsistencyRatio, 4).ShouldBe(0.0031);
    }

    [Fact]
    public void Comparisons_made_from_weights_give_these_weights_back_and_agree_wholly()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            var count = random.Next(1, PairwiseWeights.MostThings + 1);
            var raw = Enumerable.Range(0, count).Select(_ => 0.05 + random.NextDouble()).ToList();
            var weights = raw.Select(r => r / raw.Sum()).ToList();
            var ratios = from i in Enumerable.Range(0, count) from j in Enumerable.Range(i + 1, count - i - 1) select weights[i] / weights[j];
            var result = PairwiseWeights.Of(count, Upper(count, [.. ratios]));

            result.Weights.ShouldBe(weights, 1e-12);
            result.ConsistencyRatio.ShouldBeLessThan(1e-9);
            result.Oddest.ShouldBeNull();
        }
    }

    [Fact]
    public void It_does_not_matter_which_of_two_is_named_first()
    {
        var random = new Random(11);
        for (var run = 0; run < 200; run++)
        {
            var count = random.Next(2, PairwiseWeights.MostThings + 1);
            var straight = Upper(count, [.. Enumerable.Range(0, count * (count - 1) / 2).Select(_ => PairwiseWeights.Scale[random.Next(PairwiseWeights.Scale.Count)])]);
            var turned = straight.Select(c => random.Next(2) == 0 ? c : new PairwiseComparison(c.Second, c.First, 1 / c.Ratio)).ToList();
            var (a, b) = (PairwiseWeights.Of(count, straight), PairwiseWeights.Of(count, turned));

            a.Weights.ShouldBe(b.Weights, 1e-12);
            a.Weights.Sum().ShouldBe(1, 1e-12);
            a.ConsistencyRatio.ShouldBe(b.ConsistencyRatio, 1e-9);
        }
    }

    [Fact]
    public void What_is_missing_doubled_or_without_a_ratio_is_a_bug_of_the_caller()
    {
        Should.Throw<ArgumentException>(() => PairwiseWeights.Of(3, Upper(3, 1, 1)));
        Should.Throw<ArgumentException>(() => PairwiseWeights.Of(2, [new(0, 1, 2), new(1, 0, 2)]));
        Should.Throw<ArgumentException>(() => PairwiseWeights.Of(2, [new(0, 1, 0)]));
        Should.Throw<ArgumentOutOfRangeException>(() => PairwiseWeights.Of(11, []));
    }

    [Fact]
    public void The_worked_example_of_a_programme_gives_the_points_of_the_docs()
    {
        var weights = PairwiseWeights.Of(6, Upper(6, 2, 3, 5, 3, 5, 2, 3, 2, 3, 2, 1, 2, 0.5, 1, 2)).Weights;
        int[] scores = [5, 4, 3, 2, 4, 4];
        var value = WeightedScore.Of([.. scores.Select((s, i) => new ScoredCriterion($"{i}", weights[i], IsReversed: i == 5, s))]);

        value.Points.ShouldBe(74.6);
        value.Contributions.Select(c => c.Counted).ShouldBe([5, 4, 3, 2, 4, 2]);
        value.Contributions.Select(c => Math.Round(c.Points, 2)).ShouldBe([37.71, 16.54, 6.37, 1.72, 9.55, 1.72]);
    }

    [Fact]
    public void A_value_lies_between_1_and_100_and_never_falls_with_a_better_score()
    {
        var random = new Random(3);
        for (var run = 0; run < 300; run++)
        {
            var raw = Enumerable.Range(0, 6).Select(_ => random.NextDouble()).ToList();
            List<ScoredCriterion> scored = [.. raw.Select((r, i) => new ScoredCriterion($"{i}", r / raw.Sum(), i == 5, random.Next(1, 6)))];
            var value = WeightedScore.Of(scored).Points;
            var at = random.Next(6);
            var better = scored[at].IsReversed ? Math.Max(1, scored[at].Score - 1) : Math.Min(5, scored[at].Score + 1);

            value.ShouldBeInRange(1, 100);
            WeightedScore.Of([.. scored.Select((s, i) => i == at ? s with { Score = better } : s)]).Points.ShouldBeGreaterThanOrEqualTo(value);
        }
        WeightedScore.Of([new("a", 1, false, 5)]).Points.ShouldBe(100);
        WeightedScore.Of([new("a", 1, true, 5)]).Points.ShouldBe(1);
        Should.Throw<ArgumentException>(() => WeightedScore.Of([new("a", 1, false, 6)]));
        Should.Throw<ArgumentException>(() => WeightedScore.Of([new("a", 0.5, false, 3)]));
    }
}
