namespace PanduKota.Engines.Scoring;

/// <param name="Weight">Share of the whole, 0..1.</param>
/// <param name="IsReversed">A higher score is worse: it counts as 6 minus the score.</param>
public sealed record ScoredCriterion(string Key, double Weight, bool IsReversed, int Score);

/// <summary>What one criterion adds to the value.</summary>
/// <param name="Counted">The score as it counts, 1..5: turned round where the criterion is reversed.</param>
/// <param name="Points">Its share of the 1..100 points.</param>
/// <param name="MostPoints">What a score of 5 would add.</param>
public sealed record Contribution(string Key, int Score, int Counted, double Points, double MostPoints);

/// <param name="Points">1..100, one digit.</param>
public sealed record WeightedValue(double Points, IReadOnlyList<Contribution> Contributions);

/// <summary>A weighted sum of scores of 1..5, brought to 1..100: 1 where every criterion counts 1, 100 where every one counts 5.</summary>
public static class WeightedScore
{
    public const int Least = 1, Most = 5;

    private const double WeightTolerance = 1e-6;

    /// <exception cref="ArgumentException">A score is not 1..5, or the weights do not add up to 1.</exception>
    public static WeightedValue Of(IReadOnlyList<ScoredCriterion> criteria)
    {
        if (criteria.Any(c => c.Score is < Least or > Most || c.Weight < 0) || Math.Abs(criteria.Sum(c => c.Weight) - 1) > WeightTolerance)
        {
            throw new ArgumentException("Scores are 1 to 5, and weights together 1.", nameof(criteria));
        }
        List<Contribution> contributions =
        [
            .. criteria.Select(c =>
            {
                var counted = c.IsReversed ? Least + Most - c.Score : c.Score;
                return new Contribution(c.Key, c.Score, counted, 99 * c.Weight * (counted - Least) / (Most - Least), 99 * c.Weight);
            }),
        ];
        return new WeightedValue(Math.Round(1 + contributions.Sum(c => c.Points), 1, MidpointRounding.AwayFromZero), contributions);
    }
}
