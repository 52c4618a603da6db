using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Scheduling.Proof;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>
/// Chains of small searches around a plan: some programmes are set free, a tree decides them, the next search starts from
/// what was found. One chain for each thread; its sizes follow its own successes alone.
/// </summary>
internal sealed class NeighbourChain
{
    private const int PivotsPerRound = 25_000;
    private const int PivotsToBuild = 50;
    private const int NarrowPivots = 500;
    private const int MostLevel = 5;
    private const double Least = 8;
    private const int RepairPivots = 2000;
    private const int RepairTurns = 3;
    private const double LeastRepairing = 20;

    private readonly ScheduleModel model;
    private readonly PriceBound bound;
    private readonly double[] share;
    private readonly Neighbourhood neighbourhood;
    private readonly double[] narrow = new double[MostLevel + 1];
    private double repairing = 34;

    public NeighbourChain(ScheduleModel model, PriceBound bound, double[] share)
    {
        (this.model, this.bound, this.share) = (model, bound, share);
        neighbourhood = new Neighbourhood(model, bound);
        for (var level = 0; level <= MostLevel; level++)
        {
            narrow[level] = 12 + 3 * level;
        }
    }

    /// <summary>Better and better plans; columns far from what the prices favour are left away, since that makes it quick.</summary>
    public List<int[]> Improve(int[] plan, PlanPool pool, int level, SeededRandom random, CancellationToken cancel)
    {
        level = Math.Min(level, MostLevel);
        var found = new List<int[]>();
        var value = model.ObjectiveOf(plan);
        for (var left = PivotsPerRound; left > 0 && !cancel.IsCancellationRequested;)
        {
            var open = Math.Max(bound.Value - value, 1e-9);
            var free = neighbourhood.Choose(plan, pool[random.Next(pool.Count)], share, (int)narrow[level], random);
            var tree = new SubTree(model, plan, free, bound.ColumnsWithin(open * (0.05 + 0.3 * random.NextDouble())), mayLack: false, cancel);
            if (tree.Run(value + 0.003 * open, NarrowPivots << level) is { } better)
            {
                (plan, value) = (better, model.ObjectiveOf(better));
                found.Add(better);
            }
            left -= tree.Pivots + PivotsToBuild;
            Adapt(ref narrow[level], Least, tree.IsExhausted);
        }
        return found;
    }

    /// <summary>Less and less lacking; ends with the first plan that keeps every demand.</summary>
    /// <param name="plan">Keeps every demand of "at most" and every order.</param>
    public int[] Repair(int[] plan, SeededRandom random, CancellationToken cancel)
    {
        var worth = Shortfall.Worth(model, plan);
        var all = Enumerable.Repeat(true, model.ColumnCount).ToArray();
        for (var left = PivotsPerRound; left > 0 && !cancel.IsCancellationRequested;)
        {
            var (rows, programmes) = Shortfall.Lacking(model, plan);
            if (rows.Count + programmes.Count == 0)
            {
                break;
            }
            var free = neighbourhood.ChooseAround(plan, rows, programmes, (int)repairing, random);
            var tree = new SubTree(model, plan, free, all, mayLack: true, cancel);
            if (tree.Run(worth + 1e-6 * model.MeanValue, RepairPivots, turns: RepairTurns) is { } better)
            {
                (plan, worth) = (better, Shortfall.Worth(model, better));
            }
            left -= tree.Pivots + PivotsToBuild;
            Adapt(ref repairing, LeastRepairing, tree.IsExhausted);
        }
        return plan;
    }

    private void Adapt(ref double size, double least, bool isExhausted) =>
        size = Math.Clamp(size * (isExhausted ? 1.08 : 0.93), least, Math.Max(least, model.ProgrammeCount));
}
