namespace PanduKota.Engines.Scheduling.Search;

/// <summary>
/// The best few plans that keep every demand, best first. Of plans that are much alike only the best is kept, so that the pool
/// holds different ways to a good plan and not the last steps of one.
/// </summary>
internal sealed class PlanPool
{
    private const int Most = 8;
    private const double Alike = 0.05;

    private readonly List<(double Value, int[] Plan)> plans = [];

    public int Count => plans.Count;

    public int[]? Best => plans.Count == 0 ? null : plans[0].Plan;

    public double BestValue => plans.Count == 0 ? double.NegativeInfinity : plans[0].Value;

    public int[] this[int index] => plans[index].Plan;

    public void Add(int[] plan, double value)
    {
        if (plans.Any(p => p.Value >= value - 1e-9 && IsAlike(p.Plan, plan)))
        {
            return;
        }
        plans.RemoveAll(p => IsAlike(p.Plan, plan));
        var at = plans.FindIndex(p => p.Value < value);
        plans.Insert(at < 0 ? plans.Count : at, (value, plan));
        if (plans.Count > Most)
        {
            plans.RemoveAt(Most);
        }
    }

    private static bool IsAlike(int[] one, int[] other)
    {
        var most = Alike * one.Length;
        var differ = 0;
        for (var i = 0; i < one.Length && differ <= most; i++)
        {
            differ += one[i] == other[i] ? 0 : 1;
        }
        return differ <= most;
    }
}
