using System.Runtime.CompilerServices;

namespace PanduKota.Engines.Scheduling.Linear;

/// <summary>Exchanges of basis columns since the last factorisation, in product form.</summary>
internal sealed class EtaFile(int rowCount)
{
    private readonly List<int> start = [0];
    private readonly List<int> position = [];
    private readonly List<double> pivot = [];
    private int[] row = new int[8 * rowCount + 64];
    private double[] value = new double[8 * rowCount + 64];
    private int filled;

    public int Count => position.Count;

    public void Clear()
    {
        start.RemoveRange(1, start.Count - 1);
        position.Clear();
        pivot.Clear();
        filled = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int at, double[] alpha)
    {
        for (var i = 0; i < rowCount; i++)
        {
            if (i != at && Math.Abs(alpha[i]) > 1e-14)
            {
                if (filled == row.Length)
                {
                    Array.Resize(ref row, 2 * filled);
                    Array.Resize(ref value, 2 * filled);
                }
                (row[filled], value[filled]) = (i, alpha[i]);
                filled++;
            }
        }
        position.Add(at);
        pivot.Add(alpha[at]);
        start.Add(filled);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Forward(double[] z)
    {
        for (var k = 0; k < position.Count; k++)
        {
            var at = position[k];
            if (z[at] == 0)
            {
                continue;
            }
            var by = z[at] / pivot[k];
            z[at] = by;
            for (var e = start[k]; e < start[k + 1]; e++)
            {
                z[row[e]] -= value[e] * by;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Backward(double[] z)
    {
        for (var k = position.Count - 1; k >= 0; k--)
        {
            var sum = z[position[k]];
            for (var e = start[k]; e < start[k + 1]; e++)
            {
                sum -= value[e] * z[row[e]];
            }
            z[position[k]] = sum / pivot[k];
        }
    }
}
