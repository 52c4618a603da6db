namespace PanduKota.Engines.Scheduling.Linear;

/// <summary>
/// Least Cost x subject to A x + logical = Rhs and bounds. Structural columns come first; logical r is column
/// <see cref="ColumnCount"/> + r, a unit column, with bounds [0, inf) for "at most" and [0, 0] for "equal".
/// </summary>
internal sealed class LinearProgram
{
    private readonly List<int> entryRow = [];
    private readonly List<double> entryValue = [];
    private readonly List<int> columnStart = [0];
    private readonly List<double> cost = [];
    private readonly List<double> upper = [];

    public LinearProgram(double[] rhs, bool[] isEquality) => (Rhs, IsEquality) = (rhs, isEquality);

    public int RowCount => Rhs.Length;

    public int ColumnCount { get; private set; }

    public double[] Rhs { get; }

    public bool[] IsEquality { get; }

    /// <summary>By column and, after the structural ones, by logical.</summary>
    public double[] Cost { get; private set; } = [];

    public double[] Upper { get; private set; } = [];

    public int[] ColumnStart { get; private set; } = [];

    public int[] RowIndex { get; private set; } = [];

    public double[] Value { get; private set; } = [];

    public int[] RowStart { get; private set; } = [];

    public int[] ColumnIndex { get; private set; } = [];

    public double[] RowValue { get; private set; } = [];

    /// <summary>Adds to the column that is being written.</summary>
    public void Entry(int row, double value)
    {
        entryRow.Add(row);
        entryValue.Add(value);
    }

    /// <summary>Ends the column that is being written; its lower bound is 0. Returns its index.</summary>
    public int EndColumn(double columnCost, double columnUpper)
    {
        columnStart.Add(entryRow.Count);
        cost.Add(columnCost);
        upper.Add(columnUpper);
        return ColumnCount++;
    }

    /// <summary>Closes the matrix and lays it out by column and by row.</summary>
    public LinearProgram Close()
    {
        Cost = [.. cost, .. new double[RowCount]];
        Upper = [.. upper, .. IsEquality.Select(e => e ? 0 : double.PositiveInfinity)];
        (ColumnStart, RowIndex, Value) = ([.. columnStart], [.. entryRow], [.. entryValue]);
        RowStart = new int[RowCount + 1];
        foreach (var r in RowIndex)
        {
            RowStart[r + 1]++;
        }
        for (var r = 0; r < RowCount; r++)
        {
            RowStart[r + 1] += RowStart[r];
        }
        ColumnIndex = new int[RowIndex.Length];
        RowValue = new double[RowIndex.Length];
        var next = RowStart[..RowCount];
        for (var j = 0; j < ColumnCount; j++)
        {
            for (var e = ColumnStart[j]; e < ColumnStart[j + 1]; e++)
            {
                var at = next[RowIndex[e]]++;
                (ColumnIndex[at], RowValue[at]) = (j, Value[e]);
            }
        }
        return this;
    }
}
