namespace PanduKota.Engines.Scheduling.Search;

/// <summary>The best few plans that keep every demand, best first; equal values count as the same plan.</summary>
internal sealed class PlanPool
{
    private const int Most = 8;

    private readonly List<(double Value, int[] Plan)> plans = [];

    public int Count => plans.Count;

    public int[]? Best => plans.Count == 0 ? null : plans[0].Plan;

    public double BestValue => plans.Count == 0 ? double.NegativeInfinity : plans[0].Value;

    public int[] this[int index] => plans[index].Plan;

    public void Add(int[] plan, double value)
    {
        var at = plans.FindIndex(p => p.Value < value + 1e-9);
        if (at >= 0 && Math.Abs(plans[at].Value - value) <= 1e-9)
        {
            return;
        }
        plans.Insert(at < 0 ? plans.Count : at, (value, plan));
        if (plans.Count > Most)
        {
            plans.RemoveAt(Most);
        }
    }
}
