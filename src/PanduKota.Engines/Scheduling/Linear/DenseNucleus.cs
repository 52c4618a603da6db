using System.Runtime.CompilerServices;

namespace PanduKota.Engines.Scheduling.Linear;

/// <summary>Dense LU with row exchange for the part of a basis that has no singletons.</summary>
internal sealed class DenseNucleus
{
    private readonly double[] a;
    private readonly int[] rowAt;
    private readonly double[] work;

    public DenseNucleus(int[] rows)
    {
        Rows = rows;
        Size = Rows.Length;
        a = new double[Size * Size];
        rowAt = [.. Enumerable.Range(0, Size)];
        work = new double[Size];
    }

    public int[] Rows { get; }

    public int Size { get; }

    public double this[int row, int column]
    {
        set => a[row * Size + column] = value;
    }

    public void Gather(double[] z, double[] into)
    {
        for (var k = 0; k < Size; k++)
        {
            into[k] = z[Rows[k]];
        }
    }

    public void Scatter(double[] from, double[] z)
    {
        for (var k = 0; k < Size; k++)
        {
            z[Rows[k]] = from[k];
        }
    }

    /// <summary>Returns the column and row that could not be pivoted, or null when all went well.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (int Column, int Row)? Factorise(double tiny)
    {
        for (var k = 0; k < Size; k++)
        {
            var best = k;
            for (var i = k + 1; i < Size; i++)
            {
                if (Math.Abs(a[rowAt[i] * Size + k]) > Math.Abs(a[rowAt[best] * Size + k]))
                {
                    best = i;
                }
            }
            (rowAt[k], rowAt[best]) = (rowAt[best], rowAt[k]);
            var top = a.AsSpan(rowAt[k] * Size, Size);
            if (Math.Abs(top[k]) < tiny)
            {
                return (k, rowAt[k]);
            }
            for (var i = k + 1; i < Size; i++)
            {
                var row = a.AsSpan(rowAt[i] * Size, Size);
                if (row[k] == 0)
                {
                    continue;
                }
                var factor = row[k] / top[k];
                row[k] = factor;
                for (var j = k + 1; j < row.Length; j++)
                {
                    row[j] -= factor * top[j];
                }
            }
        }
        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Forward(double[] z)
    {
        for (var k = 0; k < Size; k++)
        {
            var row = a.AsSpan(rowAt[k] * Size, Size);
            var sum = z[rowAt[k]];
            for (var j = 0; j < k; j++)
            {
                sum -= row[j] * work[j];
            }
            work[k] = sum;
        }
        for (var k = Size - 1; k >= 0; k--)
        {
            var row = a.AsSpan(rowAt[k] * Size, Size);
            var sum = work[k];
            for (var j = k + 1; j < row.Length; j++)
            {
                sum -= row[j] * work[j];
            }
            work[k] = sum / row[k];
        }
        work.CopyTo(z, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Backward(double[] z)
    {
        z.CopyTo(work, 0);
        for (var k = 0; k < Size; k++)
        {
            var row = a.AsSpan(rowAt[k] * Size, Size);
            work[k] /= row[k];
            for (var j = k + 1; work[k] != 0 && j < row.Length; j++)
            {
                work[j] -= row[j] * work[k];
            }
        }
        for (var k = Size - 1; k >= 0; k--)
        {
            var row = a.AsSpan(rowAt[k] * Size, Size);
            for (var j = 0; work[k] != 0 && j < k; j++)
            {
                work[j] -= row[j] * work[k];
            }
            z[rowAt[k]] = work[k];
        }
    }
}
