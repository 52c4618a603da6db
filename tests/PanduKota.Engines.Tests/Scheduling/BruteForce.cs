using PanduKota.Engines.Scheduling;

namespace PanduKota.Engines.Tests.Scheduling;

/// <summary>Tries every combination of starts, judged by the independent checker alone.</summary>
internal static class BruteForce
{
    /// <summary>The best plan and its value, or null when no plan keeps every demand.</summary>
    public static (double Value, Dictionary<string, int> Starts)? Best(SchedulingInstance instance)
    {
        (double, Dictionary<string, int>)? best = null;
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        Try(instance, 0, starts, 0, ref best);
        return best;
    }

    private static void Try(
        SchedulingInstance instance, int i, Dictionary<string, int> starts, double value, ref (double Value, Dictionary<string, int>)? best)
    {
        if (i == instance.Programmes.Count)
        {
            if ((best is null || value > best.Value.Value) && ScheduleChecker.CheckPlan(instance, starts).Count == 0)
            {
                best = (value, new(starts));
            }
            return;
        }
        var programme = instance.Programmes[i];
        Try(instance, i + 1, starts, value, ref best);
        for (var t = 0; t + programme.DurationYears <= instance.Years; t++)
        {
            starts[programme.Id] = instance.FirstYear + t;
            Try(instance, i + 1, starts, value + programme.Value * Math.Pow(instance.Discount, t), ref best);
        }
        starts.Remove(programme.Id);
    }
}
