namespace PanduKota.Documents.Books;

internal enum DiffKind
{
    Same,
    Gone,
    New,
}

/// <param name="Before">Index in the older sequence; -1 for what is new.</param>
/// <param name="After">Index in the newer sequence; -1 for what is gone.</param>
internal readonly record struct DiffStep(DiffKind Kind, int Before, int After);

/// <summary>
/// The shortest way from one sequence to another (Myers 1986, "An O(ND) difference algorithm"). Sequences that have almost
/// nothing in common are not searched to the end: what is left between their common ends is taken as replaced.
/// </summary>
internal static class SequenceDiff
{
    /// <summary>Memory grows with the square of this.</summary>
    private const int MostDifferences = 1500;

    public static IReadOnlyList<DiffStep> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }
        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }
        var (lengthBefore, lengthAfter) = (before.Count - start - end, after.Count - start - end);
        List<DiffStep> steps = [.. Enumerable.Range(0, start).Select(i => new DiffStep(DiffKind.Same, i, i))];
        steps.AddRange(Middle(before, after, start, lengthBefore, lengthAfter));
        steps.AddRange(Enumerable.Range(0, end).Select(i => new DiffStep(DiffKind.Same, start + lengthBefore + i, start + lengthAfter + i)));
        return steps;
    }

    private static IEnumerable<DiffStep> Middle(IReadOnlyList<string> before, IReadOnlyList<string> after, int start, int n, int m)
    {
        var most = Math.Min(n + m, MostDifferences);
        var reach = new int[2 * most + 3];
        var trace = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            trace.Add(reach[(most + 1 - d)..(most + 2 + d)]);
            for (var k = -d; k <= d; k += 2)
            {
                var at = most + 1 + k;
                var x = k == -d || (k != d && reach[at - 1] < reach[at + 1]) ? reach[at + 1] : reach[at - 1] + 1;
                while (x < n && x - k < m && x - k >= 0 && before[start + x] == after[start + x - k])
                {
                    x++;
                }
                reach[at] = x;
                if (x >= n && x - k >= m)
                {
                    return Back(trace, start, n, m);
                }
            }
        }
        return [
            .. Enumerable.Range(start, n).Select(i => new DiffStep(DiffKind.Gone, i, -1)),
            .. Enumerable.Range(start, m).Select(i => new DiffStep(DiffKind.New, -1, i)),
        ];
    }

    private static List<DiffStep> Back(List<int[]> trace, int start, int n, int m)
    {
        List<DiffStep> steps = [];
        var (x, y) = (n, m);
        for (var d = trace.Count - 1; d > 0; d--)
        {
            // Each array holds the reach of the diagonals -d..d before step d.
            int Reach(int diagonal) => trace[d][diagonal + d];
            var k = x - y;
            var down = k == -d || (k != d && Reach(k - 1) < Reach(k + 1));
            var from = down ? k + 1 : k - 1;
            var (fromX, fromY) = (Reach(from), Reach(from) - from);
            while (x > fromX && y > fromY)
            {
                steps.Add(new DiffStep(DiffKind.Same, start + --x, start + --y));
            }
            steps.Add(down ? new DiffStep(DiffKind.New, -1, start + --y) : new DiffStep(DiffKind.Gone, start + --x, -1));
        }
        while (x > 0 && y > 0)
        {
            steps.Add(new DiffStep(DiffKind.Same, start + --x, start + --y));
        }
        steps.Reverse();
        return steps;
    }
}
