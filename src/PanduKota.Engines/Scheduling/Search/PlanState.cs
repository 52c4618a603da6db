using System.Runtime.CompilerServices;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>A plan under change: what every row holds, how many demands are broken, value and energy (value lost plus penalties).</summary>
internal sealed class PlanState(AnnealingRows rows)
{
    private readonly ScheduleModel model = rows.Model;
    private readonly long[] over = new long[rows.Limit.Length];
    private readonly double[] penalty = new double[rows.Limit.Length];

    private double brokenPair;
    private double missing;

    public int[] Chosen { get; } = new int[rows.Model.ProgrammeCount];

    public double Energy { get; set; }

    public double Value { get; private set; }

    /// <summary>Rows over their limit, pairs out of order and mandatory programmes left out.</summary>
    public int Broken { get; private set; }

    public void Reset(int[] start, double ceilingFactor, double strictness)
    {
        for (var r = 0; r < over.Length; r++)
        {
            over[r] = -rows.Limit[r];
            penalty[r] = strictness * rows.Worth[r] * (rows.IsMoney[r] ? ceilingFactor : 1);
        }
        (brokenPair, missing) = (strictness * rows.BrokenPair, strictness * rows.Missing);
        Array.Fill(Chosen, -1);
        Value = 0;
        Energy = 0;
        Broken = over.Count(o => o > 0) + model.MustBeIn.Count(m => m);
        for (var r = 0; r < over.Length; r++)
        {
            Energy += penalty[r] * Math.Max(0, over[r]);
        }
        Energy += missing * model.MustBeIn.Count(m => m);
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] >= 0)
            {
                Put(i, start[i]);
            }
        }
    }

    /// <summary>Gives a programme another start (-1 = out) and keeps all counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Put(int i, int to)
    {
        var from = Chosen[i];
        var pairs = rows.Neighbours[i];
        var rise = 0.0;
        if (pairs.Count > 0)
        {
            var before = BrokenPairs(pairs);
            Chosen[i] = to;
            var change = BrokenPairs(pairs) - before;
            Broken += change;
            rise += change * brokenPair;
        }
        Chosen[i] = to;
        if (from >= 0)
        {
            Value -= model.Value[from];
            rise += model.Value[from] + Change(from, -1);
        }
        if (to >= 0)
        {
            Value += model.Value[to];
            rise += Change(to, 1) - model.Value[to];
        }
        if (model.MustBeIn[i] && (from < 0) != (to < 0))
        {
            Broken += to < 0 ? 1 : -1;
            rise += to < 0 ? missing : -missing;
        }
        Energy += rise;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Change(int column, int sign)
    {
        var rise = 0.0;
        for (var e = rows.EntryStart[column]; e < rows.EntryStart[column + 1]; e++)
        {
            var r = rows.EntryRow[e];
            var old = over[r];
            var now = old + sign * rows.EntryValue[e];
            over[r] = now;
            if (old > 0)
            {
                Broken -= now > 0 ? 0 : 1;
                rise += penalty[r] * ((now > 0 ? now : 0) - old);
            }
            else if (now > 0)
            {
                Broken++;
                rise += penalty[r] * now;
            }
        }
        return rise;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int BrokenPairs(List<int> pairs)
    {
        var broken = 0;
        foreach (var k in pairs)
        {
            var (a, b) = model.Pairs[k];
            if (Chosen[b] >= 0 && (Chosen[a] < 0 || model.StartOf[Chosen[b]] < model.StartOf[Chosen[a]] + model.Duration[a]))
            {
                broken++;
            }
        }
        return broken;
    }
}
