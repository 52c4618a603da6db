using System.Runtime.CompilerServices;

namespace PanduKota.Engines.Scheduling.Linear;

/// <summary>
/// Order in which the columns of a basis are pivoted: columns alone in their rows, rows with one column left, and what
/// remains (the nucleus). Columns and rows that cannot be paired at all are reported as dead.
/// </summary>
internal sealed class BasisOrder(LinearProgram program)
{
    private const double Tiny = 1e-9;

    private readonly int m = program.RowCount;
    private readonly int[] rowStart = new int[program.RowCount + 1];
    private readonly int[] rowCount = new int[program.RowCount];
    private readonly int[] freeInRow = new int[program.RowCount];
    private readonly int[] columnCount = new int[program.RowCount];
    private readonly bool[] rowDone = new bool[program.RowCount];
    private readonly bool[] columnDone = new bool[program.RowCount];
    private readonly Queue<int> waiting = new();
    private int[] rowMember = [];

    public List<(int Position, int Row)> ColumnSingletons { get; } = [];

    public List<(int Position, int Row)> RowSingletons { get; } = [];

    public List<int> NucleusRows { get; } = [];

    public List<int> NucleusColumns { get; } = [];

    /// <summary>Row -> its place in the nucleus, or -1.</summary>
    public int[] NucleusIndex { get; } = new int[program.RowCount];

    public List<int> DeadColumns { get; } = [];

    public List<int> DeadRows { get; } = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(int[] head)
    {
        foreach (var list in new[] { NucleusRows, NucleusColumns, DeadColumns, DeadRows })
        {
            list.Clear();
        }
        ColumnSingletons.Clear();
        RowSingletons.Clear();
        Count(head);
        TakeColumnSingletons(head);
        TakeRowSingletons(head);
        for (var i = 0; i < m; i++)
        {
            NucleusIndex[i] = -1;
            if (!rowDone[i])
            {
                (freeInRow[i] == 0 ? DeadRows : NucleusRows).Add(i);
            }
            if (!columnDone[i])
            {
                (columnCount[i] == 0 ? DeadColumns : NucleusColumns).Add(i);
            }
        }
        LevelTheDead();
        foreach (var (at, row) in NucleusRows.Index())
        {
            NucleusIndex[row] = at;
        }
    }

    private void LevelTheDead()
    {
        while (DeadRows.Count > DeadColumns.Count)
        {
            DeadColumns.Add(NucleusColumns[^1]);
            NucleusColumns.RemoveAt(NucleusColumns.Count - 1);
        }
        while (DeadColumns.Count > DeadRows.Count)
        {
            DeadRows.Add(NucleusRows[^1]);
            NucleusRows.RemoveAt(NucleusRows.Count - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(int[] head)
    {
        Array.Clear(rowCount);
        Array.Clear(columnCount);
        Array.Clear(rowDone);
        Array.Clear(columnDone);
        waiting.Clear();
        foreach (var (position, variable) in head.Index())
        {
            if (variable >= program.ColumnCount)
            {
                var row = variable - program.ColumnCount;
                ColumnSingletons.Add((position, row));
                columnDone[position] = rowDone[row] = true;
            }
        }
        foreach (var variable in head.Where(v => v < program.ColumnCount))
        {
            for (var e = program.ColumnStart[variable]; e < program.ColumnStart[variable + 1]; e++)
            {
                rowCount[program.RowIndex[e]]++;
            }
        }
        for (var i = 0; i < m; i++)
        {
            rowStart[i + 1] = rowStart[i] + rowCount[i];
        }
        if (rowMember.Length < rowStart[m])
        {
            rowMember = new int[rowStart[m] * 2];
        }
        Array.Clear(rowCount);
        foreach (var (position, variable) in head.Index().Where(h => h.Item < program.ColumnCount))
        {
            for (var e = program.ColumnStart[variable]; e < program.ColumnStart[variable + 1]; e++)
            {
                var row = program.RowIndex[e];
                rowMember[rowStart[row] + rowCount[row]++] = position;
                columnCount[position] += rowDone[row] ? 0 : 1;
            }
            if (columnCount[position] == 1)
            {
                waiting.Enqueue(position);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeColumnSingletons(int[] head)
    {
        while (waiting.TryDequeue(out var position))
        {
            if (columnDone[position] || columnCount[position] != 1 || FreeRowOf(head[position]) is not (var row and >= 0))
            {
                continue;
            }
            ColumnSingletons.Add((position, row));
            columnDone[position] = rowDone[row] = true;
            for (var k = rowStart[row]; k < rowStart[row] + rowCount[row]; k++)
            {
                if (--columnCount[rowMember[k]] == 1 && !columnDone[rowMember[k]])
                {
                    waiting.Enqueue(rowMember[k]);
                }
            }
        }
    }

    private int FreeRowOf(int variable)
    {
        for (var e = program.ColumnStart[variable]; e < program.ColumnStart[variable + 1]; e++)
        {
            if (!rowDone[program.RowIndex[e]])
            {
                return Math.Abs(program.Value[e]) > Tiny ? program.RowIndex[e] : -1;
            }
        }
        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeRowSingletons(int[] head)
    {
        for (var i = 0; i < m; i++)
        {
            var free = 0;
            for (var k = rowStart[i]; k < rowStart[i] + rowCount[i]; k++)
            {
                free += columnDone[rowMember[k]] ? 0 : 1;
            }
            freeInRow[i] = free;
            if (!rowDone[i] && free == 1)
            {
                waiting.Enqueue(i);
            }
        }
        while (waiting.TryDequeue(out var row))
        {
            if (rowDone[row] || freeInRow[row] != 1)
            {
                continue;
            }
            var position = FreeColumnOf(row);
            RowSingletons.Add((position, row));
            columnDone[position] = rowDone[row] = true;
            var variable = head[position];
            for (var e = program.ColumnStart[variable]; e < program.ColumnStart[variable + 1]; e++)
            {
                var other = program.RowIndex[e];
                if (--freeInRow[other] == 1 && !rowDone[other])
                {
                    waiting.Enqueue(other);
                }
            }
        }
    }

    private int FreeColumnOf(int row)
    {
        for (var k = rowStart[row]; k < rowStart[row] + rowCount[row]; k++)
        {
            if (!columnDone[rowMember[k]])
            {
                return rowMember[k];
            }
        }
        throw new InvalidOperationException($"Row {row} was counted with one free column and has none.");
    }
}
