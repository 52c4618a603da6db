namespace PanduKota.Engines.Scoring;

/// <summary>How much more the first matters than the second, by their places: 1 alike, 9 far more, 1/9 far less.</summary>
public sealed record PairwiseComparison(int First, int Second, double Ratio);

/// <summary>Weights that a person's pairwise comparisons amount to, and how well the comparisons agree with each other.</summary>
/// <param name="Weights">One for each thing compared; above 0, together 1.</param>
/// <param name="ConsistencyRatio">0 where all comparisons agree; above 0.1 they should be looked at again (Saaty).</param>
/// <param name="Oddest">The comparison that agrees least with the weights; null where all agree.</param>
/// <param name="Suggested">The ratio that the weights would give it, the nearest on Saaty's scale.</param>
public sealed record PairwiseResult(
    IReadOnlyList<double> Weights, double ConsistencyRatio, PairwiseComparison? Oddest, double? Suggested)
{
    public bool IsConsistent => ConsistencyRatio <= PairwiseWeights.MostInconsistent;
}

/// <summary>
/// The analytic hierarchy process on one level. Weights are geometric means of the rows (Crawford and Williams 1985), which
/// do not depend on whether A is compared with B or B with A; consistency by Saaty's ratio (1980). docs/methods/value.md.
/// </summary>
public static class PairwiseWeights
{
    /// <summary>Most things that can be compared: Saaty's table of random indices ends here.</summary>
    public const int MostThings = 10;

    public const double MostInconsistent = 0.1;

    /// <summary>A ratio that the weights miss by less than this (in logarithms) counts as kept.</summary>
    private const double Kept = 1e-9;

    /// <summary>Saaty's random index for 1, 2, ... things.</summary>
    private static readonly double[] RandomIndex = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

    /// <summary>Saaty's scale with its inverses.</summary>
    public static IReadOnlyList<double> Scale { get; } = [.. Enumerable.Range(2, 8).Reverse().Select(n => 1.0 / n), .. Enumerable.Range(1, 9).Select(n => (double)n)];

    /// <param name="count">How many things are compared, 1..10.</param>
    /// <param name="comparisons">One for each pair; ratios above 0.</param>
    /// <exception cref="ArgumentException">A pair is missing, named twice, out of range, or has no ratio above 0.</exception>
    public static PairwiseResult Of(int count, IReadOnlyCollection<PairwiseComparison> comparisons)
    {
        var matrix = MatrixOf(count, comparisons);
        var means = Enumerable.Range(0, count)
            .Select(i => Math.Exp(Enumerable.Range(0, count).Sum(j => Math.Log(matrix[i, j])) / count)).ToList();
        var sum = means.Sum();
        List<double> weights = [.. means.Select(m => m / sum)];
        var oddest = comparisons.MaxBy(c => Miss(c, weights));
        var isKept = oddest is null || Miss(oddest, weights) < Kept;
        return new PairwiseResult(
            weights, RatioOf(count, matrix, weights), isKept ? null : oddest,
            isKept ? null : Scale.MinBy(s => Math.Abs(Math.Log(s) - Math.Log(weights[oddest!.First] / weights[oddest.Second]))));
    }

    private static double Miss(PairwiseComparison comparison, List<double> weights) =>
        Math.Abs(Math.Log(comparison.Ratio) - Math.Log(weights[comparison.First] / weights[comparison.Second]));

    /// <summary>(lambda - n) / (n - 1) / random index, lambda being the mean growth of the weights under the matrix.</summary>
    private static double RatioOf(int count, double[,] matrix, List<double> weights)
    {
        if (count < 3)
        {
            return 0;
        }
        var lambda = Enumerable.Range(0, count)
            .Average(i => Enumerable.Range(0, count).Sum(j => matrix[i, j] * weights[j]) / weights[i]);
        return Math.Max(0, (lambda - count) / (count - 1) / RandomIndex[count - 1]);
    }

    private static double[,] MatrixOf(int count, IReadOnlyCollection<PairwiseComparison> comparisons)
    {
        if (count is < 1 or > MostThings)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "1 to 10 things can be compared.");
        }
        var matrix = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            matrix[i, i] = 1;
        }
        foreach (var (first, second, ratio) in comparisons)
        {
            if (first == second || first < 0 || second < 0 || first >= count || second >= count || matrix[first, second] != 0
                || !double.IsFinite(ratio) || ratio <= 0)
            {
                throw new ArgumentException($"The comparison of {first} with {second} is not one of {count} things, has been made before, or has no ratio above 0.", nameof(comparisons));
            }
            (matrix[first, second], matrix[second, first]) = (ratio, 1 / ratio);
        }
        return comparisons.Count == count * (count - 1) / 2 ? matrix : throw new ArgumentException("Every pair must be compared once.", nameof(comparisons));
    }
}
