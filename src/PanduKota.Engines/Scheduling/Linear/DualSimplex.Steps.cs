using System.Runtime.CompilerServices;

namespace PanduKota.Engines.Scheduling.Linear;

internal sealed partial class DualSimplex
{
    private const int AtLower = -1;
    private const int AtUpper = -2;

    private enum StepResult
    {
        Done,
        Infeasible,
        Unsafe,
    }

    /// <summary>Position of the basic variable farthest outside its bounds, measured by steepest edge; -1 when all are inside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ChooseLeaving()
    {
        var best = -1;
        var bestScore = 0.0;
        for (var p = 0; p < m; p++)
        {
            var v = head[p];
            var outside = x[v] < lower[v] ? lower[v] - x[v] : x[v] - upper[v];
            if (outside > PrimalTolerance && outside * outside > bestScore * weight[v])
            {
                (best, bestScore) = (p, outside * outside / weight[v]);
            }
        }
        return best;
    }

    private StepResult Step(int r)
    {
        var leaving = head[r];
        var target = x[leaving] < lower[leaving] ? lower[leaving] : upper[leaving];
        var sign = x[leaving] < lower[leaving] ? -1 : 1;
        Array.Clear(rho);
        rho[r] = 1;
        factorisation.Backward(rho);
        PriceRow();
        var entering = ChooseEntering(sign, Math.Abs(x[leaving] - target));
        if (entering < 0)
        {
            Ray = [.. rho.Select(v => v * sign)];
            return StepResult.Infeasible;
        }
        if (Math.Abs(row[entering]) < 1e-7)
        {
            return StepResult.Unsafe;
        }
        Array.Clear(alpha);
        SubtractColumn(entering, -1, alpha);
        factorisation.Forward(alpha);
        if (Math.Abs(alpha[r] - row[entering]) > 1e-6 * (1 + Math.Abs(alpha[r])))
        {
            return StepResult.Unsafe;
        }
        UpdateDuals(entering, leaving, sign);
        UpdatePrimals(r, entering, leaving, target);
        UpdateWeights(r, entering, leaving);
        factorisation.Exchange(r, alpha);
        head[r] = entering;
        place[entering] = r;
        place[leaving] = sign < 0 ? AtLower : AtUpper;
        return StepResult.Done;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void UpdateDuals(int entering, int leaving, int sign)
    {
        if (d[entering] * (place[entering] == AtLower ? 1 : -1) < 0)
        {
            cost[entering] -= d[entering];
            d[entering] = 0;
        }
        foreach (var j in flips)
        {
            place[j] = place[j] == AtLower ? AtUpper : AtLower;
        }
        var theta = d[entering] / row[entering];
        for (var k = 0; k < touchedCount; k++)
        {
            var j = touched[k];
            if (place[j] >= 0 || j == entering)
            {
                continue;
            }
            d[j] -= theta * row[j];
            var isWrong = place[j] == AtLower ? d[j] < 0 : d[j] > 0;
            if (isWrong && lower[j] < upper[j])
            {
                cost[j] -= d[j];
                d[j] = 0;
            }
        }
        d[entering] = 0;
        d[leaving] = -theta;
        if (d[leaving] * sign > 0)
        {
            d[leaving] = 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void UpdatePrimals(int r, int entering, int leaving, double target)
    {
        if (flips.Count > 0)
        {
            Array.Clear(work);
            foreach (var j in flips)
            {
                var to = place[j] == AtUpper ? upper[j] : lower[j];
                SubtractColumn(j, x[j] - to, work);
                x[j] = to;
            }
            // work = A times the change of the flipped ones.
            factorisation.Forward(work);
            for (var p = 0; p < m; p++)
            {
                x[head[p]] -= work[p];
            }
        }
        var theta = (x[leaving] - target) / alpha[r];
        if (theta != 0)
        {
            for (var p = 0; p < m; p++)
            {
                if (alpha[p] != 0)
                {
                    x[head[p]] -= theta * alpha[p];
                }
            }
        }
        x[entering] += theta;
        x[leaving] = target;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void UpdateWeights(int r, int entering, int leaving)
    {
        var norm = 0.0;
        for (var p = 0; p < m; p++)
        {
            norm += rho[p] * rho[p];
        }
        rho.CopyTo(tau, 0);
        factorisation.Forward(tau);
        for (var p = 0; p < m; p++)
        {
            if (alpha[p] == 0 || p == r)
            {
                continue;
            }
            var ratio = alpha[p] / alpha[r];
            var v = head[p];
            weight[v] = Math.Max(weight[v] - 2 * ratio * tau[p] + ratio * ratio * norm, 1e-4);
        }
        weight[entering] = Math.Max(norm / (alpha[r] * alpha[r]), 1e-4);
        weight[leaving] = 1;
    }
}
