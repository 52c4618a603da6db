namespace PanduKota.Documents.Charts;

/// <summary>A scale from 0 with round steps; never empty, never divides by zero.</summary>
/// <param name="Ticks">Round figures from 0 up; the last is not below the greatest figure.</param>
internal sealed record Scale(double Max, IReadOnlyList<double> Ticks, int Decimals)
{
    private static readonly double[] RoundSteps = [1, 2, 2.5, 5, 10];

    public static Scale UpTo(double greatest, int wantedSteps = 4)
    {
        if (!(greatest > 0) || double.IsInfinity(greatest))
        {
            return new Scale(1, [0], 0);
        }
        var rough = greatest / wantedSteps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = RoundSteps.First(s => s * power >= rough * 0.999999) * power;
        var count = (int)Math.Ceiling(greatest / step - 0.000001);
        var decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 0.000001) + (IsQuarter(step / power) ? 1 : 0), 0, 6);
        return new Scale(count * step, [.. Enumerable.Range(0, count + 1).Select(i => i * step)], step >= 10 ? 0 : decimals);
    }

    /// <summary>The figure as a length, when the whole scale is <paramref name="length"/> long; kept inside the scale.</summary>
    public double Length(double value, double length) => double.IsNaN(value) ? 0 : Math.Clamp(value / Max, 0, 1) * length;

    private static bool IsQuarter(double step) => Math.Abs(step - 2.5) < 0.001;
}
