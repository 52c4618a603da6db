using System.Runtime.CompilerServices;

namespace PanduKota.Engines.Scheduling.Linear;

internal enum SimplexStatus
{
    Optimal,
    Infeasible,

    /// <summary>The least cost is above the cutoff.</summary>
    Cutoff,
    PivotLimit,
}

/// <summary>
/// Bounded dual simplex: steepest-edge pricing, bound-flipping ratio test with Harris tolerance, perturbed and shifted
/// costs, product-form updates. Every structural column has finite bounds, so a basis can always be made dual feasible by
/// flipping; bounds and right sides may be changed between solves and the old basis goes on. Method: Koberstein 2005.
/// The loops are compiled for speed at once: a run is over before the tiers of the compiler would have got to them.
/// </summary>
internal sealed partial class DualSimplex
{
    private const double PrimalTolerance = 1e-7;
    private const int RefactorAfter = 100;

    private readonly LinearProgram program;
    private readonly int n;
    private readonly int m;
    private readonly Factorisation factorisation;
    private readonly double[] cost;
    private readonly double[] lower;
    private readonly double[] upper;
    private readonly double[] rhs;
    private readonly int[] head;
    private readonly int[] place;
    private readonly double[] x;
    private readonly double[] d;
    private readonly double[] weight;
    private readonly double[] rho;
    private readonly double[] alpha;
    private readonly double[] tau;
    private readonly double[] work;
    private bool isFactorised;
    private bool isMoved = true;

    /// <param name="program">Closed.</param>
    /// <param name="startColumn">For each row the structural column that starts basic in it, or -1 for its logical.</param>
    public DualSimplex(LinearProgram program, int[] startColumn)
    {
        this.program = program;
        (n, m) = (program.ColumnCount, program.RowCount);
        factorisation = new(program);
        lower = new double[n + m];
        upper = [.. program.Upper];
        rhs = [.. program.Rhs];
        cost = Perturb(program.Cost, n);
        head = new int[m];
        place = new int[n + m];
        Array.Fill(place, AtLower);
        (x, d, weight) = (new double[n + m], new double[n + m], new double[n + m]);
        Array.Fill(weight, 1);
        (rho, alpha, tau, work) = (new double[m], new double[m], new double[m], new double[m]);
        (row, isTouched, touched) = (new double[n + m], new bool[n + m], new int[n + m]);
        for (var r = 0; r < m; r++)
        {
            head[r] = startColumn[r] >= 0 ? startColumn[r] : n + r;
            place[head[r]] = r;
        }
    }

    /// <summary>Another solver in the same state, for use on another thread.</summary>
    public DualSimplex(DualSimplex other)
        : this(other.program, [.. Enumerable.Repeat(-1, other.m)])
    {
        other.lower.CopyTo(lower, 0);
        other.upper.CopyTo(upper, 0);
        other.rhs.CopyTo(rhs, 0);
        other.cost.CopyTo(cost, 0);
        other.head.CopyTo(head, 0);
        other.place.CopyTo(place, 0);
        other.weight.CopyTo(weight, 0);
        other.x.CopyTo(x, 0);
    }

    /// <summary>Pivots since the beginning.</summary>
    public int Pivots { get; private set; }

    /// <summary>Values of structural columns and logicals.</summary>
    public double[] X => x;

    /// <summary>After Infeasible: a direction for the row duals along which the least cost grows without end.</summary>
    public double[] Ray { get; private set; } = [];

    /// <summary>Least cost of the (slightly perturbed) problem at this basis; a lower bound on the way, the optimum at the end.</summary>
    public double Objective
    {
        get
        {
            var sum = 0.0;
            for (var j = 0; j < n; j++)
            {
                sum += cost[j] * x[j];
            }
            return sum;
        }
    }

    /// <summary>Reduced cost at this basis: what the least cost rises by, at least, for a unit of a nonbasic variable off its bound.</summary>
    public double ReducedCost(int j) => place[j] >= 0 ? 0 : d[j];

    public double Lower(int j) => lower[j];

    public double Upper(int j) => upper[j];

    public void SetBounds(int j, double low, double high)
    {
        if (lower[j] == low && upper[j] == high)
        {
            return;
        }
        (lower[j], upper[j]) = (low, high);
        isMoved |= place[j] < 0;
    }

    public void SetRhs(int r, double value)
    {
        isMoved |= rhs[r] != value;
        rhs[r] = value;
    }

    /// <summary>Duals of the rows at this basis (at most 0 for "at most" rows).</summary>
    public double[] RowDuals()
    {
        var y = new double[m];
        for (var p = 0; p < m; p++)
        {
            y[p] = cost[head[p]];
        }
        factorisation.Backward(y);
        return y;
    }

    /// <summary>Goes on from the basis it has until done, above the cutoff, or out of pivots.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SimplexStatus Solve(int mostPivots, double cutoff = double.PositiveInfinity, CancellationToken cancel = default)
    {
        var end = Pivots + mostPivots;
        Prepare();
        var isRetry = false;
        while (true)
        {
            if (factorisation.EtaCount >= RefactorAfter)
            {
                Refactor();
            }
            var r = ChooseLeaving();
            if (r < 0)
            {
                return SimplexStatus.Optimal;
            }
            if (Pivots >= end || ((Pivots & 63) == 0 && cancel.IsCancellationRequested))
            {
                return SimplexStatus.PivotLimit;
            }
            if (cutoff < double.PositiveInfinity && (Pivots & 7) == 0 && Objective > cutoff)
            {
                return SimplexStatus.Cutoff;
            }
            var step = Step(r);
            if (step == StepResult.Done)
            {
                Pivots++;
                isRetry = false;
            }
            else if (factorisation.EtaCount > 0 || !isRetry)
            {
                isRetry = true;
                Refactor();
            }
            else if (step == StepResult.Infeasible)
            {
                return SimplexStatus.Infeasible;
            }
            else
            {
                // A fresh factorisation and still no safe pivot: this row cannot be mended within the tolerances.
                return SimplexStatus.PivotLimit;
            }
        }
    }

    private static double[] Perturb(double[] cost, int n)
    {
        var perturbed = cost.ToArray();
        var state = 0x9E3779B97F4A7C15UL;
        for (var j = 0; j < n; j++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            perturbed[j] += 1e-6 * (1 + Math.Abs(cost[j])) * (0.5 + (state >> 11) * (0.5 / (1UL << 53)));
        }
        return perturbed;
    }

    private void Prepare()
    {
        if (!isFactorised)
        {
            Refactor();
        }
        else if (isMoved)
        {
            SettleNonbasic();
            ComputeBasics();
        }
        isMoved = false;
    }

    private void Refactor()
    {
        foreach (var thrown in factorisation.Factorise(head))
        {
            place[thrown] = AtLower;
        }
        for (var p = 0; p < m; p++)
        {
            place[head[p]] = p;
        }
        isFactorised = true;
        ComputeReducedCosts();
        SettleNonbasic();
        ComputeBasics();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ComputeReducedCosts()
    {
        var y = RowDuals();
        for (var j = 0; j < n; j++)
        {
            var sum = cost[j];
            for (var e = program.ColumnStart[j]; e < program.ColumnStart[j + 1]; e++)
            {
                sum -= y[program.RowIndex[e]] * program.Value[e];
            }
            d[j] = place[j] >= 0 ? 0 : sum;
        }
        for (var r = 0; r < m; r++)
        {
            d[n + r] = place[n + r] >= 0 ? 0 : cost[n + r] - y[r];
        }
    }

    /// <summary>Puts every nonbasic variable on the bound that its reduced cost asks for; where there is none, shifts its cost.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SettleNonbasic()
    {
        for (var j = 0; j < n + m; j++)
        {
            if (place[j] >= 0)
            {
                continue;
            }
            if (d[j] < 0 && double.IsPositiveInfinity(upper[j]))
            {
                cost[j] -= d[j];
                d[j] = 0;
            }
            var staysUp = d[j] == 0 && place[j] == AtUpper && !double.IsPositiveInfinity(upper[j]);
            place[j] = d[j] < 0 || staysUp ? AtUpper : AtLower;
            x[j] = place[j] == AtUpper ? upper[j] : lower[j];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ComputeBasics()
    {
        rhs.CopyTo(work, 0);
        for (var j = 0; j < n + m; j++)
        {
            if (place[j] < 0 && x[j] != 0)
            {
                SubtractColumn(j, x[j], work);
            }
        }
        factorisation.Forward(work);
        for (var p = 0; p < m; p++)
        {
            x[head[p]] = work[p];
        }
    }

    private void SubtractColumn(int j, double by, double[] from)
    {
        if (j >= n)
        {
            from[j - n] -= by;
            return;
        }
        for (var e = program.ColumnStart[j]; e < program.ColumnStart[j + 1]; e++)
        {
            from[program.RowIndex[e]] -= program.Value[e] * by;
        }
    }
}
