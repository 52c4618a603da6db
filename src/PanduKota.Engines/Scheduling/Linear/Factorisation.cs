using System.Runtime.CompilerServices;

namespace PanduKota.Engines.Scheduling.Linear;

/// <summary>
/// Solves with a basis matrix: column singletons, row singletons, and a dense nucleus for the rest; later exchanges of
/// a column are kept in product form. Positions of the basis are numbered as the rows that they pivot on, so that
/// both solves work in place. Method: Koberstein 2005, chapter 5, with a dense nucleus for the small kernels met here.
/// </summary>
internal sealed class Factorisation(LinearProgram program)
{
    private const double Tiny = 1e-9;

    private readonly int m = program.RowCount;
    private readonly int[] offStart = new int[program.RowCount + 1];
    private readonly int[] offEnd = new int[program.RowCount];
    private int[] offRow = new int[4 * program.RowCount + 16];
    private double[] offValue = new double[4 * program.RowCount + 16];
    private readonly double[] pivot = new double[program.RowCount];
    private readonly List<int> columnPhase = [];
    private readonly List<int> rowPhase = [];
    private readonly EtaFile etas = new(program.RowCount);
    private readonly BasisOrder order = new(program);
    private DenseNucleus nucleus = new([]);
    private double[] dense = [];
    private int filled;

    public int EtaCount => etas.Count;

    /// <summary>
    /// Factorises the basis and renumbers <paramref name="head"/> so that head[p] pivots on row p. Returns the variables
    /// that had to make way for logicals because the basis was singular (mostly none).
    /// </summary>
    public List<int> Factorise(int[] head)
    {
        var thrownOut = new List<int>();
        while (!TryFactorise(head, thrownOut))
        {
        }
        return thrownOut;
    }

    /// <summary>Solves B x = z in place: z by row in, x by position out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Forward(double[] z)
    {
        foreach (var p in rowPhase)
        {
            Eliminate(p, z);
        }
        if (nucleus.Size > 0)
        {
            nucleus.Gather(z, dense);
            nucleus.Forward(dense);
            nucleus.Scatter(dense, z);
            foreach (var p in nucleus.Rows)
            {
                Subtract(p, z[p], z);
            }
        }
        for (var k = columnPhase.Count - 1; k >= 0; k--)
        {
            Eliminate(columnPhase[k], z);
        }
        etas.Forward(z);
    }

    /// <summary>Solves B' y = z in place: z by position in, y by row out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Backward(double[] z)
    {
        etas.Backward(z);
        foreach (var p in columnPhase)
        {
            z[p] = (z[p] - Dot(p, z)) / pivot[p];
        }
        if (nucleus.Size > 0)
        {
            foreach (var p in nucleus.Rows)
            {
                z[p] -= Dot(p, z);
            }
            nucleus.Gather(z, dense);
            nucleus.Backward(dense);
            nucleus.Scatter(dense, z);
        }
        for (var k = rowPhase.Count - 1; k >= 0; k--)
        {
            var p = rowPhase[k];
            z[p] = (z[p] - Dot(p, z)) / pivot[p];
        }
    }

    /// <summary>The column at a position is exchanged for one whose Forward solution is <paramref name="alpha"/>.</summary>
    public void Exchange(int position, double[] alpha) => etas.Add(position, alpha);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryFactorise(int[] head, List<int> thrownOut)
    {
        etas.Clear();
        columnPhase.Clear();
        rowPhase.Clear();
        filled = 0;
        order.Find(head);
        var newHead = new int[m];
        Array.Fill(newHead, -1);
        foreach (var (position, row) in order.ColumnSingletons)
        {
            Place(head[position], row, newHead, columnPhase);
        }
        foreach (var (position, row) in order.RowSingletons)
        {
            Place(head[position], row, newHead, rowPhase);
        }
        if (order.DeadColumns.Count > 0)
        {
            Repair(head, order.DeadColumns, order.DeadRows, thrownOut);
            return false;
        }
        nucleus = new DenseNucleus([.. order.NucleusRows]);
        dense = new double[nucleus.Size];
        for (var c = 0; c < nucleus.Size; c++)
        {
            newHead[nucleus.Rows[c]] = head[order.NucleusColumns[c]];
            PlaceNucleus(head[order.NucleusColumns[c]], c);
        }
        if (nucleus.Factorise(Tiny) is { } weak)
        {
            Repair(head, [order.NucleusColumns[weak.Column]], [nucleus.Rows[weak.Row]], thrownOut);
            return false;
        }
        newHead.CopyTo(head, 0);
        return true;
    }

    private void Repair(int[] head, List<int> positions, List<int> rows, List<int> thrownOut)
    {
        foreach (var (position, row) in positions.Zip(rows))
        {
            thrownOut.Add(head[position]);
            head[position] = program.ColumnCount + row;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(int variable, int row, int[] newHead, List<int> phase)
    {
        newHead[row] = variable;
        offStart[row] = filled;
        pivot[row] = 1;
        if (variable < program.ColumnCount)
        {
            for (var e = program.ColumnStart[variable]; e < program.ColumnStart[variable + 1]; e++)
            {
                if (program.RowIndex[e] == row)
                {
                    pivot[row] = program.Value[e];
                }
                else
                {
                    Keep(program.RowIndex[e], program.Value[e]);
                }
            }
        }
        offEnd[row] = filled;
        if (filled > offStart[row] || pivot[row] != 1)
        {
            phase.Add(row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PlaceNucleus(int variable, int c)
    {
        var position = nucleus.Rows[c];
        offStart[position] = filled;
        for (var e = program.ColumnStart[variable]; e < program.ColumnStart[variable + 1]; e++)
        {
            var inside = order.NucleusIndex[program.RowIndex[e]];
            if (inside >= 0)
            {
                nucleus[inside, c] = program.Value[e];
            }
            else
            {
                Keep(program.RowIndex[e], program.Value[e]);
            }
        }
        offEnd[position] = filled;
    }

    private void Keep(int row, double value)
    {
        if (filled == offRow.Length)
        {
            Array.Resize(ref offRow, 2 * filled);
            Array.Resize(ref offValue, 2 * filled);
        }
        (offRow[filled], offValue[filled]) = (row, value);
        filled++;
    }

    private void Eliminate(int p, double[] z)
    {
        if (z[p] != 0)
        {
            z[p] /= pivot[p];
            Subtract(p, z[p], z);
        }
    }

    private void Subtract(int p, double by, double[] z)
    {
        if (by == 0)
        {
            return;
        }
        for (var e = offStart[p]; e < offEnd[p]; e++)
        {
            z[offRow[e]] -= offValue[e] * by;
        }
    }

    private double Dot(int p, double[] z)
    {
        var sum = 0.0;
        for (var e = offStart[p]; e < offEnd[p]; e++)
        {
            sum += offValue[e] * z[offRow[e]];
        }
        return sum;
    }
}
