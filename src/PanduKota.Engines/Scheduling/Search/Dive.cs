using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>
/// Fixes what the relaxation is nearly sure of, drops what no longer fits, solves again, until a plan stands. The plan may
/// still miss a demand; the annealing mends it.
/// </summary>
internal sealed class Dive(ScheduleModel model, Relaxation relaxation, DualSimplex simplex, double sure)
{
    private const int MostFailures = 6;
    private const int MostPivots = 3000;
    private const double Completion = 0.4;

    private readonly long[] sums = new long[model.Rows.Length];
    private readonly int[] chosen = [.. Enumerable.Repeat(-1, model.ProgrammeCount)];
    private readonly List<(int Column, double Lower, double Upper)> undo = [];

    public int[] Run(CancellationToken cancel)
    {
        var failures = 0;
        while (failures < MostFailures && !cancel.IsCancellationRequested)
        {
            var batch = NextBatch();
            if (batch.Count == 0)
            {
                return chosen;
            }
            undo.Clear();
            if (Fix(batch, cancel))
            {
                continue;
            }
            failures++;
            Undo(batch);
            if (!Fix(batch[..1], cancel))
            {
                Undo(batch[..1]);
                Bound(batch[0], 0, 0);
                if (simplex.Solve(MostPivots, cancel: cancel) != SimplexStatus.Optimal)
                {
                    break;
                }
            }
        }
        Complete();
        return chosen;
    }

    /// <summary>The columns above the threshold, largest first, and at least the largest of all.</summary>
    private List<int> NextBatch()
    {
        var batch = new List<(double Share, int Column)>();
        var largest = (Share: 1e-6, Column: -1);
        for (var j = 0; j < model.ColumnCount; j++)
        {
            if (chosen[model.ProgrammeOf[j]] >= 0)
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
        return simplex.Solve(MostPivots, cancel: cancel) == SimplexStatus.Optimal;
    }

    private void Take(int column)
    {
        var i = model.ProgrammeOf[column];
        chosen[i] = column;
        Bound(column, 1, 1);
        for (var e = model.EntryStart[column]; e < model.EntryStart[column + 1]; e++)
        {
            sums[model.EntryRow[e]] += model.EntryValue[e];
        }
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
        undo.Add((at, simplex.Lower(at), simplex.Upper(at)));
        simplex.SetBounds(at, low, high);
    }

    private void Undo(List<int> batch)
    {
        for (var k = undo.Count - 1; k >= 0; k--)
        {
            simplex.SetBounds(undo[k].Column, undo[k].Lower, undo[k].Upper);
        }
        undo.Clear();
        foreach (var j in batch.Where(j => chosen[model.ProgrammeOf[j]] == j))
        {
            chosen[model.ProgrammeOf[j]] = -1;
            for (var e = model.EntryStart[j]; e < model.EntryStart[j + 1]; e++)
            {
                sums[model.EntryRow[e]] -= model.EntryValue[e];
            }
        }
    }

    private void Complete()
    {
        for (var j = 0; j < model.ColumnCount; j++)
        {
            if (chosen[model.ProgrammeOf[j]] < 0 && simplex.X[relaxation.LpColumn(j)] >= Completion)
            {
                chosen[model.ProgrammeOf[j]] = j;
            }
        }
    }
}
