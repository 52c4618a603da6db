using System.Runtime.CompilerServices;
using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Scheduling.Search;

namespace PanduKota.Engines.Scheduling.Linear;

/// <summary>
/// The linear relaxation over some columns of a model, the rest being fixed: one row "one start at most" (or "exactly
/// one") for each programme, then those coupling rows that can still bind. Rows and values are scaled to about 1 and 100.
/// With <c>elastic</c> every demand may be missed at a high price, so that it always has a solution.
/// </summary>
internal sealed class Relaxation
{
    private const double MeanScaledValue = 100;

    private readonly ScheduleModel model;
    private readonly int[] lpColumn;
    private readonly int[] modelColumn;
    private readonly double[] rowScale;
    private int elasticEnd;

    private readonly bool withValues;

    private Relaxation(ScheduleModel model, int[] columns, bool withValues)
    {
        (this.model, this.withValues) = (model, withValues);
        modelColumn = columns;
        lpColumn = new int[model.ColumnCount];
        Array.Fill(lpColumn, -1);
        foreach (var (at, j) in columns.Index())
        {
            lpColumn[j] = at;
        }
        Programmes = [.. columns.Select(j => model.ProgrammeOf[j]).Distinct()];
        RowOfCoupling = new int[model.Rows.Length];
        Array.Fill(RowOfCoupling, -1);
        rowScale = new double[model.Rows.Length];
        ValueScale = MeanScaledValue / model.MeanValue;
    }

    /// <summary>Programmes with columns here; the k-th has its row at k.</summary>
    public int[] Programmes { get; }

    public int[] RowOfCoupling { get; }

    public double ValueScale { get; }

    public DualSimplex Simplex { get; private set; } = null!;

    /// <summary>Number of columns of the model in here; elastic ones follow.</summary>
    public int StartColumns => modelColumn.Length;

    /// <param name="limits">What the fixed programmes leave of the limit of each coupling row of the model.</param>
    /// <param name="withValues">False to ask only how far the demands must be missed.</param>
    public static Relaxation Of(ScheduleModel model, int[] columns, long[] limits, bool elastic, bool withValues = true)
    {
        var relaxation = new Relaxation(model, columns, withValues);
        relaxation.Simplex = relaxation.Build(limits, elastic);
        return relaxation;
    }

    /// <summary>Over everything, elastic.</summary>
    public static Relaxation OfAll(ScheduleModel model, bool withValues = true) =>
        Of(model, [.. Enumerable.Range(0, model.ColumnCount)], [.. model.Rows.Select(r => r.Limit)], elastic: true, withValues);

    public int LpColumn(int column) => lpColumn[column];

    /// <summary>The logical of the k-th programme: its upper bound is what may be left of "one start".</summary>
    public int LeftOutColumn(int k) => elasticEnd + k;

    public int ModelColumn(int column) => modelColumn[column];

    /// <summary>Share 0..1 of a model column in the solution.</summary>
    public double Share(int column) => lpColumn[column] < 0 ? 0 : Simplex.X[lpColumn[column]];

    /// <summary>Value of the solution, in units of the instance.</summary>
    public double Value => -Simplex.Objective / ValueScale;

    /// <summary>How far the demands are missed, in scaled units; 0 when it is a relaxation in earnest.</summary>
    public double Missed(DualSimplex simplex)
    {
        var sum = 0.0;
        for (var j = StartColumns; j < elasticEnd; j++)
        {
            sum += simplex.X[j];
        }
        return sum;
    }

    /// <summary>Prices of the coupling rows of the model at the basis, not below 0, per unit of the row.</summary>
    public double[] Prices(DualSimplex simplex) => ToPrices(simplex.RowDuals());

    public double[] ToPrices(double[] rowDuals)
    {
        var prices = new double[model.Rows.Length];
        for (var r = 0; r < prices.Length; r++)
        {
            if (RowOfCoupling[r] >= 0)
            {
                prices[r] = Math.Max(0, -rowDuals[RowOfCoupling[r]] / rowScale[r] / ValueScale);
            }
        }
        return prices;
    }

    public void SetLimit(DualSimplex simplex, int couplingRow, long limit)
    {
        if (RowOfCoupling[couplingRow] >= 0)
        {
            simplex.SetRhs(RowOfCoupling[couplingRow], limit / rowScale[couplingRow]);
        }
    }

    /// <summary>Gives a row so much room that it cannot bind.</summary>
    public void LetGo(DualSimplex simplex, int couplingRow)
    {
        if (RowOfCoupling[couplingRow] >= 0)
        {
            simplex.SetRhs(RowOfCoupling[couplingRow], 1e6);
        }
    }

    private DualSimplex Build(long[] limits, bool elastic)
    {
        var rows = ChooseRows(limits);
        var rhs = new double[Programmes.Length + rows.Count];
        var isEquality = new bool[rhs.Length];
        foreach (var (k, i) in Programmes.Index())
        {
            (rhs[k], isEquality[k]) = (1, model.MustBeIn[i]);
        }
        foreach (var (k, r) in rows.Index())
        {
            RowOfCoupling[r] = Programmes.Length + k;
            rhs[RowOfCoupling[r]] = limits[r] / rowScale[r];
        }
        var program = new LinearProgram(rhs, isEquality);
        var startColumn = AddStarts(program, limits);
        if (elastic)
        {
            AddElastic(program, rows, limits);
        }
        elasticEnd = program.ColumnCount;
        program.Close();
        for (var k = 0; k < Programmes.Length; k++)
        {
            // What is left of "one start" is at most 1; a finite bound lets the simplex flip it.
            program.Upper[elasticEnd + k] = isEquality[k] ? 0 : 1;
        }
        return new DualSimplex(program, startColumn);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<int> ChooseRows(long[] limits)
    {
        var rows = new List<int>();
        for (var r = 0; r < model.Rows.Length; r++)
        {
            var row = model.Rows[r];
            double most = 0, sum = 0, best = 0;
            var (count, last) = (0, -1);
            for (var k = 0; k < row.Columns.Length; k++)
            {
                if (lpColumn[row.Columns[k]] < 0)
                {
                    continue;
                }
                if (model.ProgrammeOf[row.Columns[k]] != last)
                {
                    most += best;
                    best = 0;
                    last = model.ProgrammeOf[row.Columns[k]];
                }
                best = Math.Max(best, row.Coefficients[k]);
                sum += Math.Abs((double)row.Coefficients[k]);
                count++;
            }
            if (most + best > limits[r] && (count > 0 || limits[r] < 0))
            {
                rowScale[r] = count == 0 ? 1 : Math.Pow(2, Math.Round(Math.Log2(sum / count)));
                rows.Add(r);
            }
        }
        return rows;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] AddStarts(LinearProgram program, long[] limits)
    {
        var startColumn = new int[program.RowCount];
        Array.Fill(startColumn, -1);
        var gub = -1;
        foreach (var j in modelColumn)
        {
            if (gub < 0 || Programmes[gub] != model.ProgrammeOf[j])
            {
                gub++;
            }
            program.Entry(gub, 1);
            for (var e = model.EntryStart[j]; e < model.EntryStart[j + 1]; e++)
            {
                var r = model.EntryRow[e];
                if (RowOfCoupling[r] >= 0)
                {
                    program.Entry(RowOfCoupling[r], Tightened(r, model.EntryValue[e], limits) / rowScale[r]);
                }
            }
            var at = program.EndColumn(withValues ? -model.Value[j] * ValueScale : 0, 1);
            if (startColumn[gub] < 0 || model.Value[j] > model.Value[modelColumn[startColumn[gub]]])
            {
                startColumn[gub] = at;
            }
        }
        return startColumn;
    }

    /// <summary>More than a demand still lacks counts as what it lacks: the same plans, and a tighter relaxation.</summary>
    private long Tightened(int row, long coefficient, long[] limits) =>
        model.Rows[row].IsDemand ? Math.Max(coefficient, Math.Min(0, limits[row])) : coefficient;

    private void AddElastic(LinearProgram program, List<int> rows, long[] limits)
    {
        for (var k = 0; k < Programmes.Length; k++)
        {
            if (model.MustBeIn[Programmes[k]])
            {
                program.Entry(k, 1);
                program.EndColumn(Shortfall.PriceOfProgramme(model) * ValueScale, 1);
            }
        }
        foreach (var r in rows.Where(r => model.Rows[r].IsDemand))
        {
            program.Entry(RowOfCoupling[r], -1);
            program.EndColumn(Shortfall.PriceOf(model, model.Rows[r]) * rowScale[r] * ValueScale, 1 + Math.Abs(limits[r] / rowScale[r]));
        }
    }
}
