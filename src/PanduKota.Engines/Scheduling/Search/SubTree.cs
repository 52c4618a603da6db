using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>
/// Depth-first branch and bound over some free programmes, the others staying as they are: the step of the
/// large-neighbourhood search.
/// </summary>
internal sealed class SubTree
{
    private const int PivotsPerNode = 400;

    private readonly ScheduleModel model;
    private readonly Relaxation relaxation;
    private readonly int[] plan;
    private readonly double fixedValue;
    private readonly CancellationToken cancel;
    private readonly bool mayLack;
    private readonly double[] size;
    private int pivotsLeft;
    private int turnsLeft;
    private double least;
    private int[]? best;

    /// <param name="plan">Keeps every demand, unless it may lack some.</param>
    /// <param name="isFree">By programme.</param>
    /// <param name="allowed">By column; what a free programme may choose.</param>
    /// <param name="mayLack">The plan need not reach the demands of "at least"; what it lacks counts against its value.</param>
    public SubTree(ScheduleModel model, int[] plan, bool[] isFree, bool[] allowed, bool mayLack, CancellationToken cancel)
    {
        (this.model, this.plan, this.mayLack, this.cancel) = (model, plan, mayLack, cancel);
        var limits = model.Rows.Select(r => r.Limit).ToArray();
        for (var i = 0; i < plan.Length; i++)
        {
            if (isFree[i] || plan[i] < 0)
            {
                continue;
            }
            fixedValue += model.Value[plan[i]];
            for (var e = model.EntryStart[plan[i]]; e < model.EntryStart[plan[i] + 1]; e++)
            {
                limits[model.EntryRow[e]] -= model.EntryValue[e];
            }
        }
        var columns = Enumerable.Range(0, model.ColumnCount)
            .Where(j => isFree[model.ProgrammeOf[j]] && (allowed[j] || plan[model.ProgrammeOf[j]] == j) && Fits(j, limits));
        relaxation = Relaxation.Of(model, [.. columns], limits, elastic: mayLack);
        size = [.. Enumerable.Range(0, relaxation.StartColumns).Select(k => mayLack ? 0 : model.SizeOf[model.ProgrammeOf[relaxation.ModelColumn(k)]])];
        if (mayLack)
        {
            var inside = relaxation.Programmes.ToHashSet();
            var outside = Enumerable.Range(0, plan.Length).Count(i => model.MustBeIn[i] && !inside.Contains(i) && (isFree[i] || plan[i] < 0));
            fixedValue -= outside * Shortfall.PriceOfProgramme(model);
        }
    }

    /// <summary>Whether the whole neighbourhood was searched, not cut off by the pivots.</summary>
    public bool IsExhausted { get; private set; }

    public int Pivots => relaxation.Simplex.Pivots;

    /// <summary>A plan worth more than <paramref name="mustExceed"/>, the best of the neighbourhood if it was exhausted; or null.</summary>
    /// <param name="turns">How often a path may turn away from what the relaxation prefers; few turns search wide neighbourhoods.</param>
    public int[]? Run(double mustExceed, int mostPivots, int turns = int.MaxValue)
    {
        (least, pivotsLeft, turnsLeft) = (mustExceed, mostPivots, turns);
        IsExhausted = Explore() && !cancel.IsCancellationRequested;
        return best;
    }

    private bool Fits(int column, long[] limits)
    {
        for (var e = model.EntryStart[column]; e < model.EntryStart[column + 1]; e++)
        {
            var r = model.EntryRow[e];
            if (model.Rows[r].Kind is RowKind.Ceiling or RowKind.Capacity or RowKind.Group && model.EntryValue[e] > limits[r])
            {
                return false;
            }
        }
        return true;
    }

    private bool Explore()
    {
        var simplex = relaxation.Simplex;
        var before = simplex.Pivots;
        var cutoff = -(least - fixedValue) * relaxation.ValueScale;
        var status = simplex.Solve(Math.Min(pivotsLeft, PivotsPerNode), cutoff, cancel);
        pivotsLeft -= simplex.Pivots - before + 1;
        if (status is SimplexStatus.Infeasible or SimplexStatus.Cutoff
            || (status == SimplexStatus.Optimal && simplex.Objective > cutoff))
        {
            return true;
        }
        if (pivotsLeft <= 0 || status == SimplexStatus.PivotLimit)
        {
            return false;
        }
        var branch = NextBranch();
        if (branch < 0)
        {
            Keep();
            return true;
        }
        var settled = Settle(simplex.Objective, cutoff);
        simplex.SetBounds(branch, 1, 1);
        var isDone = Explore();
        simplex.SetBounds(branch, 0, 0);
        if (turnsLeft > 0)
        {
            turnsLeft--;
            isDone = pivotsLeft > 0 && Explore() && isDone;
            turnsLeft++;
        }
        simplex.SetBounds(branch, 0, 1);
        foreach (var k in settled)
        {
            simplex.SetBounds(k, 0, 1);
        }
        return isDone;
    }

    /// <summary>Fixes the columns whose reduced cost alone would bring the case above the cutoff; answers which.</summary>
    private List<int> Settle(double objective, double cutoff)
    {
        var simplex = relaxation.Simplex;
        var settled = new List<int>();
        for (var k = 0; k < relaxation.StartColumns; k++)
        {
            var isOpen = simplex.Lower(k) < simplex.Upper(k);
            if (isOpen && Math.Abs(simplex.ReducedCost(k)) > cutoff - objective)
            {
                settled.Add(k);
                simplex.SetBounds(k, simplex.X[k] > 0.5 ? 1 : 0, simplex.X[k] > 0.5 ? 1 : 0);
            }
        }
        return settled;
    }

    /// <summary>
    /// The largest share of the largest programme that is not settled: what is small fits into what the large leave, and
    /// hardly costs anything; the other way round the large do not fit any more. Where a plan is mended it is what it lacks
    /// that counts, and the largest share of all.
    /// </summary>
    private int NextBranch()
    {
        var best = (Size: -1.0, Share: 0.0, At: -1);
        for (var k = 0; k < relaxation.StartColumns; k++)
        {
            var share = relaxation.Simplex.X[k];
            if (share is > 1e-6 and < 1 - 1e-6 && (size[k] > best.Size || (size[k] == best.Size && share > best.Share)))
            {
                best = (size[k], share, k);
            }
        }
        return best.At;
    }

    private void Keep()
    {
        var candidate = plan.ToArray();
        foreach (var i in relaxation.Programmes)
        {
            candidate[i] = -1;
        }
        for (var k = 0; k < relaxation.StartColumns; k++)
        {
            if (relaxation.Simplex.X[k] > 0.5)
            {
                candidate[model.ProgrammeOf[relaxation.ModelColumn(k)]] = relaxation.ModelColumn(k);
            }
        }
        var value = mayLack ? Shortfall.Worth(model, candidate) : model.ObjectiveOf(candidate);
        if (value > least && (mayLack || model.Keeps(candidate)))
        {
            (best, least) = (candidate, value);
        }
    }
}
