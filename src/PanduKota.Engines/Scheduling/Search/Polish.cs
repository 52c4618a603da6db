using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>Last improvements of a plan that keeps every demand.</summary>
internal static class Polish
{
    /// <summary>
    /// Moves single programmes to a better start, or takes them in, while every demand is kept; so that no programme
    /// starts later than it alone would have to.
    /// </summary>
    public static void ByOneStart(ScheduleModel model, int[] plan)
    {
        var sums = new long[model.Rows.Length];
        for (var i = 0; i < plan.Length; i++)
        {
            Count(model, sums, plan[i], 1);
        }
        var isBetter = true;
        while (isBetter)
        {
            isBetter = false;
            for (var i = 0; i < plan.Length; i++)
            {
                isBetter |= Improve(model, plan, sums, i);
            }
        }
    }

    private static bool Improve(ScheduleModel model, int[] plan, long[] sums, int i)
    {
        var old = plan[i];
        Count(model, sums, old, -1);
        var best = old;
        for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
        {
            if ((best < 0 || model.Value[j] > model.Value[best]) && Keeps(model, sums, old, j))
            {
                best = j;
            }
        }
        Count(model, sums, best, 1);
        plan[i] = best;
        return best != old;
    }

    private static bool Keeps(ScheduleModel model, long[] sums, int old, int j)
    {
        Count(model, sums, j, 1);
        var keeps = true;
        foreach (var column in new[] { old, j })
        {
            for (var e = column < 0 ? 0 : model.EntryStart[column]; keeps && column >= 0 && e < model.EntryStart[column + 1]; e++)
            {
                keeps = sums[model.EntryRow[e]] <= model.Rows[model.EntryRow[e]].Limit;
            }
        }
        Count(model, sums, j, -1);
        return keeps;
    }

    private static void Count(ScheduleModel model, long[] sums, int column, int sign)
    {
        for (var e = column < 0 ? 0 : model.EntryStart[column]; column >= 0 && e < model.EntryStart[column + 1]; e++)
        {
            sums[model.EntryRow[e]] += sign * model.EntryValue[e];
        }
    }
}
