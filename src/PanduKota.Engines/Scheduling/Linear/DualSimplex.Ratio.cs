using System.Runtime.CompilerServices;

namespace PanduKota.Engines.Scheduling.Linear;

internal sealed partial class DualSimplex
{
    private const double DualTolerance = 1e-7;
    private const double PivotTolerance = 1e-9;
    private const double SafePivot = 1e-5;

    private readonly double[] row;
    private readonly bool[] isTouched;
    private readonly int[] touched;
    private readonly List<int> candidates = [];
    private readonly List<int> group = [];
    private readonly List<int> flips = [];
    private int touchedCount;

    /// <summary>row = rho A over the nonbasic variables, by rows of the matrix, since rho is sparse.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PriceRow()
    {
        for (var k = 0; k < touchedCount; k++)
        {
            row[touched[k]] = 0;
            isTouched[touched[k]] = false;
        }
        touchedCount = 0;
        for (var r = 0; r < m; r++)
        {
            var by = rho[r];
            if (Math.Abs(by) < 1e-14)
            {
                rho[r] = 0;
                continue;
            }
            Touch(n + r, by);
            for (var e = program.RowStart[r]; e < program.RowStart[r + 1]; e++)
            {
                Touch(program.ColumnIndex[e], by * program.RowValue[e]);
            }
        }
    }

    private void Touch(int j, double by)
    {
        if (place[j] >= 0)
        {
            return;
        }
        if (!isTouched[j])
        {
            isTouched[j] = true;
            touched[touchedCount++] = j;
        }
        row[j] += by;
    }

    /// <summary>
    /// Bound-flipping ratio test: passes breakpoints while the dual objective still grows, group by group (Harris), and
    /// takes the largest pivot of the last group. Fills <see cref="flips"/>; answers -1 when no plan meets the row.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ChooseEntering(int sign, double infeasibility)
    {
        FindCandidates(sign);
        flips.Clear();
        var slope = infeasibility;
        var (safe, safeFlips) = (-1, 0);
        while (candidates.Count > 0)
        {
            var best = NextGroup(out var gain);
            if (Math.Abs(row[best]) >= SafePivot || safe < 0)
            {
                (safe, safeFlips) = (best, flips.Count);
            }
            slope -= gain;
            if (slope < 0)
            {
                break;
            }
            flips.AddRange(group);
            if (candidates.Count == 0 && slope > PrimalTolerance)
            {
                return -1;
            }
        }
        // Everything passed with the slope at zero is not infeasible: the last safe group holds a pivot.
        flips.RemoveRange(safeFlips, flips.Count - safeFlips);
        return safe;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindCandidates(int sign)
    {
        candidates.Clear();
        for (var k = 0; k < touchedCount; k++)
        {
            var j = touched[k];
            var a = sign * row[j];
            if (lower[j] < upper[j] && (place[j] == AtLower ? a > PivotTolerance : a < -PivotTolerance))
            {
                candidates.Add(j);
            }
        }
    }

    /// <summary>Moves the breakpoints within the Harris step from candidates to group; answers the largest pivot among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int NextGroup(out double gain)
    {
        var step = double.PositiveInfinity;
        foreach (var j in candidates)
        {
            step = Math.Min(step, (Math.Abs(d[j]) + DualTolerance) / Math.Abs(row[j]));
        }
        group.Clear();
        gain = 0;
        var best = -1;
        var kept = 0;
        for (var k = 0; k < candidates.Count; k++)
        {
            var j = candidates[k];
            var size = Math.Abs(row[j]);
            if (Math.Abs(d[j]) > step * size)
            {
                candidates[kept++] = j;
                continue;
            }
            group.Add(j);
            gain += size * (upper[j] - lower[j]);
            if (best < 0 || size > Math.Abs(row[best]) || (size == Math.Abs(row[best]) && j < best))
            {
                best = j;
            }
        }
        candidates.RemoveRange(kept, candidates.Count - kept);
        return best;
    }
}
