using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>
/// Fixes what the relaxation is nearly sure of, drops what no longer fits, solves again, until a plan stands. The plan may
/// still miss a demand; the annealing mends it.
/// </summary>
/// <param name="stages">Programmes in the order in which they are settled, group by group.</param>
/// <param name="mayMiss">Whether a demand may be missed on the way; if not, choices that miss one are taken back, for as long as that pays.</param>
internal sealed class Dive(ScheduleModel model, Relaxation relaxation, DualSimplex simplex, double sure, int[][] stages, bool mayMiss)
{
    private const double Missed = 1e-5;
    private const int MostPivots = 3000;
    private const double Completion = 0.4;

    private readonly int mostFailures = mayMiss ? 6 : 40;
    private readonly long[] sums = new long[model.Rows.Length];
    private readonly int[] chosen = [.. Enumerable.Repeat(-1, model.ProgrammeCount)];
    private readonly Stack<Choice> choices = new();
    private readonly bool[] isTurn = new bool[model.ProgrammeCount];
    private double missed;
    private bool isSolved;
    private int mostPivots;

    public int[] Run(CancellationToken cancel)
    {
        mostPivots = simplex.Pivots + 2 * model.Rows.Length + 1500;
        missed = relaxation.Missed(simplex);
        foreach (var stage in stages)
        {
            foreach (var i in stage)
            {
                isTurn[i] = true;
            }
            if (!Settle(cancel))
            {
                break;
            }
        }
        Complete();
        return chosen;
    }

    /// <summary>False when it had to be given up: the work is used up, or the relaxation cannot be solved any more.</summary>
    private bool Settle(CancellationToken cancel)
    {
        choices.Clear();
        choices.Push(new([]));
        var failures = 0;
        while (!cancel.IsCancellationRequested && simplex.Pivots < mostPivots)
        {
            var batch = NextBatch();
            if (batch.Count == 0)
            {
                return true;
            }
            if (Fix(batch, cancel) || (batch.Count > 1 && GoBack() && Fix(batch[..1], cancel)))
            {
                continue;
            }
            failures++;
            var without = batch[0];
            GoBack();
            while (!CanDoWithout(without, cancel))
            {
                if (failures++ >= mostFailures || choices.Count == 1)
                {
                    if (!isSolved || (mayMiss && failures > mostFailures))
                    {
                        return false;
                    }
                    missed = Math.Max(missed, relaxation.Missed(simplex));
                    break;
                }
                without = choices.Peek().Batch[^1];
                GoBack();
            }
        }
        return false;
    }

    private bool CanDoWithout(int column, CancellationToken cancel)
    {
        Bound(column, 0, 0);
        return Solve(cancel);
    }

    private bool Solve(CancellationToken cancel)
    {
        isSolved = simplex.Solve(MostPivots, cancel: cancel) == SimplexStatus.Optimal;
        return isSolved && (mayMiss || relaxation.Missed(simplex) <= missed + Missed);
    }

    /// <summary>The columns above the threshold, largest first, and at least the largest of all.</summary>
    private List<int> NextBatch()
    {
        var batch = new List<(double Share, int Column)>();
        var largest = (Share: 1e-6, Column: -1);
        for (var j = 0; j < model.ColumnCount; j++)
        {
            if (chosen[model.ProgrammeOf[j]] >= 0 || !isTurn[model.ProgrammeOf[j]] || simplex.Upper(relaxation.LpColumn(j)) == 0)
            {
                continue;
            }
            var share = simplex.X[relaxation.LpColumn(j)];
            if (share > sure)
            {
                batch.Add((share, j));
            }
            else if (share > largest.Share)
            {
                largest = (share, j);
            }
        }
        if (largest.Column >= 0)
        {
            batch.Add(largest);
        }
        return [.. batch.OrderByDescending(b => b.Share).ThenBy(b => b.Column).Select(b => b.Column)];
    }

    private bool Fix(List<int> batch, CancellationToken cancel)
    {
        choices.Push(new(batch));
        foreach (var j in batch)
        {
            if (Fits(j))
            {
                Take(j);
            }
            else
            {
                Bound(j, 0, 0);
            }
        }
        for (var j = 0; j < model.ColumnCount; j++)
        {
            if (chosen[model.ProgrammeOf[j]] < 0 && simplex.Upper(relaxation.LpColumn(j)) > 0 && !Fits(j))
            {
                Bound(j, 0, 0);
            }
        }
        return Solve(cancel);
    }

    private void Take(int column)
    {
        var i = model.ProgrammeOf[column];
        chosen[i] = column;
        Bound(column, 1, 1);
        Count(column, 1);
        foreach (var (a, b) in model.Pairs)
        {
            if (a == i)
            {
                Forbid(b, 0, model.StartOf[column] + model.Duration[a] - 1);
            }
            else if (b == i)
            {
                Forbid(a, model.StartOf[column] - model.Duration[a] + 1, int.MaxValue);
            }
        }
    }

    private void Forbid(int programme, int from, int to)
    {
        if (chosen[programme] >= 0)
        {
            return;
        }
        for (var j = model.FirstColumn[programme]; j < model.FirstColumn[programme + 1]; j++)
        {
            if (model.StartOf[j] >= from && model.StartOf[j] <= to)
            {
                Bound(j, 0, 0);
            }
        }
    }

    private bool Fits(int column)
    {
        if (simplex.Upper(relaxation.LpColumn(column)) == 0)
        {
            return false;
        }
        for (var e = model.EntryStart[column]; e < model.EntryStart[column + 1]; e++)
        {
            var r = model.EntryRow[e];
            if (model.Rows[r].Kind is RowKind.Ceiling or RowKind.Capacity or RowKind.Group
                && sums[r] + model.EntryValue[e] > model.Rows[r].Limit)
            {
                return false;
            }
        }
        return true;
    }

    private void Bound(int column, double low, double high)
    {
        var at = relaxation.LpColumn(column);
        choices.Peek().Undo.Add((at, simplex.Lower(at), simplex.Upper(at)));
        simplex.SetBounds(at, low, high);
    }

    /// <summary>Takes the last choice back.</summary>
    private bool GoBack()
    {
        var last = choices.Pop();
        for (var k = last.Undo.Count - 1; k >= 0; k--)
        {
            simplex.SetBounds(last.Undo[k].Column, last.Undo[k].Lower, last.Undo[k].Upper);
        }
        foreach (var j in last.Batch.Where(j => chosen[model.ProgrammeOf[j]] == j))
        {
            chosen[model.ProgrammeOf[j]] = -1;
            Count(j, -1);
        }
        return true;
    }

    private void Count(int column, int sign)
    {
        for (var e = model.EntryStart[column]; e < model.EntryStart[column + 1]; e++)
        {
            sums[model.EntryRow[e]] += sign * model.EntryValue[e];
        }
    }

    private void Complete()
    {
        foreach (var j in Enumerable.Range(0, model.ColumnCount)
            .Where(j => chosen[model.ProgrammeOf[j]] < 0 && simplex.X[relaxation.LpColumn(j)] >= Completion)
            .OrderByDescending(j => simplex.X[relaxation.LpColumn(j)]).ThenBy(j => j).ToList())
        {
            if (chosen[model.ProgrammeOf[j]] < 0 && (mayMiss || Fits(j)))
            {
                chosen[model.ProgrammeOf[j]] = j;
                Count(j, 1);
            }
        }
    }

    /// <summary>What was fixed together, and the bounds as they were before.</summary>
    private sealed record Choice(List<int> Batch)
    {
        public List<(int Column, double Lower, double Upper)> Undo { get; } = [];
    }
}
