namespace PanduKota.Engines.PlanChecks;

/// <summary>
/// Programmes that wait for each other in a ring: the strongly connected parts of the predecessor graph (Tarjan 1972,
/// without recursion, so that a chain of any length is safe).
/// </summary>
internal sealed class PredecessorRings
{
    private readonly List<ProgrammeFacts> programmes;
    private readonly List<int>[] predecessors;
    private readonly int[] part;
    private readonly Dictionary<Guid, int> indexById;

    public PredecessorRings(Dictionary<string, ProgrammeFacts> byCode)
    {
        programmes = [.. byCode.Values.OrderBy(p => p.Code, StringComparer.Ordinal)];
        indexById = programmes.Select((p, i) => (p.Id, i)).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.i);
        predecessors = [.. programmes.Select(p => p.PredecessorCodes
            .Where(c => byCode.ContainsKey(c.Trim())).Select(c => indexById[byCode[c.Trim()].Id]).Distinct().Order().ToList())];
        part = Parts();
    }

    /// <summary>Whether both wait for each other, directly or by way of others.</summary>
    public bool AreTogether(ProgrammeFacts one, ProgrammeFacts other) =>
        indexById.TryGetValue(one.Id, out var i) && indexById.TryGetValue(other.Id, out var j) && part[i] == part[j];

    /// <summary>
    /// A shortest ring of codes, first waits for second and so on back to the first, when this programme is the one of its
    /// part with the smallest code; null for all others, so that each ring is told once.
    /// </summary>
    public IReadOnlyList<string>? Through(ProgrammeFacts programme)
    {
        if (!indexById.TryGetValue(programme.Id, out var start) || Array.IndexOf(part, part[start]) != start)
        {
            return null;
        }
        // Breadth first from the start along predecessors inside the part, until an arrow leads back.
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var next in predecessors[node].Where(n => part[n] == part[start]))
            {
                if (next == start)
                {
                    return Codes(start, node, cameFrom);
                }
                if (cameFrom.TryAdd(next, node))
                {
                    queue.Enqueue(next);
                }
            }
        }
        return null;
    }

    private List<string> Codes(int start, int last, Dictionary<int, int> cameFrom)
    {
        List<string> backwards = [programmes[start].Code];
        for (var node = last; node != start; node = cameFrom[node])
        {
            backwards.Add(programmes[node].Code);
        }
        backwards.Add(programmes[start].Code);
        backwards.Reverse();
        return backwards;
    }

    private int[] Parts()
    {
        var (order, low, found) = (new int[programmes.Count], new int[programmes.Count], new int[programmes.Count]);
        Array.Fill(found, -1);
        var (counter, stack, work) = (0, new Stack<int>(), new Stack<(int Node, int Next)>());
        for (var root = 0; root < programmes.Count; root++)
        {
            if (order[root] == 0)
            {
                work.Push((root, 0));
            }
            while (work.TryPop(out var step))
            {
                var (node, next) = step;
                if (next == 0)
                {
                    order[node] = low[node] = ++counter;
                    stack.Push(node);
                }
                else
                {
                    low[node] = Math.Min(low[node], low[predecessors[node][next - 1]]);
                }
                while (next < predecessors[node].Count && order[predecessors[node][next]] != 0)
                {
                    var seen = predecessors[node][next++];
                    low[node] = found[seen] < 0 ? Math.Min(low[node], order[seen]) : low[node];
                }
                if (next < predecessors[node].Count)
                {
                    work.Push((node, next + 1));
                    work.Push((predecessors[node][next], 0));
                }
                else if (low[node] == order[node])
                {
                    int member;
                    do
                    {
                        member = stack.Pop();
                        found[member] = node;
                    }
                    while (member != node);
                }
            }
        }
        return found;
    }
}
