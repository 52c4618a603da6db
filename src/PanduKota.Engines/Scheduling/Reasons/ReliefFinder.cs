using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Reasons;

/// <param name="StartYear">Calendar year in which the programme then starts.</param>
/// <param name="Money">Extra money by calendar year.</param>
/// <param name="With">Predecessors that come in along with it.</param>
internal sealed record Relief(int StartYear, SortedDictionary<int, long> Money, IReadOnlyList<int> With);

/// <summary>
/// The least extra money, year by year, with which a left-out programme and the predecessors it lacks fit on top of the
/// plan. Each answer is proven by the plan it makes, which the independent checker passes under the raised ceilings.
/// </summary>
internal sealed class ReliefFinder
{
    private const int MostTogether = 4;

    private readonly ScheduleModel model;
    private readonly int[] plan;
    private readonly SchedulingInstance instance;
    private readonly long[] sums;

    public ReliefFinder(ScheduleModel model, int[] plan)
    {
        (this.model, this.plan, instance) = (model, plan, model.Instance);
        sums = new long[model.Rows.Length];
        foreach (var column in plan.Where(c => c >= 0))
        {
            Count(column, 1);
        }
    }

    /// <summary>Null when more money alone does not bring it in.</summary>
    public Relief? Find(int programme)
    {
        var missing = Missing(programme);
        if (missing is null)
        {
            return null;
        }
        var extended = plan.ToArray();
        var relief = Extend(extended, missing, programme);
        foreach (var i in missing.Where(i => extended[i] >= 0))
        {
            Count(extended[i], -1);
        }
        return relief;
    }

    private Relief? Extend(int[] extended, List<int> missing, int programme)
    {
        var touched = new HashSet<int>();
        foreach (var i in missing)
        {
            var column = Cheapest(extended, i, touched);
            if (column < 0)
            {
                return null;
            }
            extended[i] = column;
            Count(column, 1);
            touched.UnionWith(RowsOf(column));
        }
        var money = Excess(touched);
        return money is { Count: > 0 } && Holds(extended, money)
            ? new Relief(instance.FirstYear + model.StartOf[extended[programme]], money, [.. missing.Where(i => i != programme)])
            : null;
    }

    /// <summary>The programme and all predecessors it lacks, earliest first; null when they are too many to add.</summary>
    private List<int>? Missing(int programme)
    {
        var found = new List<int>();
        var open = new Stack<int>([programme]);
        while (open.TryPop(out var i))
        {
            found.Remove(i);
            found.Insert(0, i);
            foreach (var (a, _) in model.Pairs.Where(p => p.After == i && plan[p.Before] < 0))
            {
                open.Push(a);
            }
            if (found.Count > MostTogether)
            {
                return null;
            }
        }
        return found;
    }

    /// <summary>The start that lacks the least money and breaks nothing else, or -1.</summary>
    private int Cheapest(int[] extended, int i, HashSet<int> touched)
    {
        var best = (Money: Int128.MaxValue, Column: -1);
        for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
        {
            if (!IsInOrder(extended, i, j))
            {
                continue;
            }
            Count(j, 1);
            var money = Excess(touched.Union(RowsOf(j)));
            Count(j, -1);
            if (money is null)
            {
                continue;
            }
            Int128 sum = 0;
            foreach (var m in money.Values)
            {
                sum += m;
            }
            if (sum < best.Money)
            {
                best = (sum, j);
            }
        }
        return best.Column;
    }

    private bool IsInOrder(int[] extended, int i, int column) =>
        model.Pairs.Where(p => p.After == i)
            .All(p => extended[p.Before] >= 0
                && model.StartOf[extended[p.Before]] + model.Duration[p.Before] <= model.StartOf[column]);

    /// <summary>Money over the ceilings by calendar year; null when something else than money is broken.</summary>
    private SortedDictionary<int, long>? Excess(IEnumerable<int> rows)
    {
        var money = new SortedDictionary<int, long>();
        foreach (var r in rows)
        {
            var row = model.Rows[r];
            var over = sums[r] - row.Limit;
            if (over <= 0 || row.Kind == RowKind.Precedence)
            {
                continue;
            }
            if (row.Kind != RowKind.Ceiling)
            {
                return null;
            }
            var year = instance.Ceilings[row.Source].Year;
            money[year] = Math.Max(money.GetValueOrDefault(year), over);
        }
        return money;
    }

    private IEnumerable<int> RowsOf(int column) =>
        Enumerable.Range(model.EntryStart[column], model.EntryStart[column + 1] - model.EntryStart[column]).Select(e => model.EntryRow[e]);

    private void Count(int column, int sign)
    {
        for (var e = model.EntryStart[column]; e < model.EntryStart[column + 1]; e++)
        {
            sums[model.EntryRow[e]] += sign * model.EntryValue[e];
        }
    }

    /// <summary>The instance with that much more under every ceiling of these years.</summary>
    public static SchedulingInstance Raised(SchedulingInstance instance, IReadOnlyDictionary<int, long> money) => instance with
    {
        Ceilings = [.. instance.Ceilings.Select(c => c with { Amount = c.Amount + money.GetValueOrDefault(c.Year) })],
    };

    private bool Holds(int[] extended, SortedDictionary<int, long> money)
    {
        var starts = Enumerable.Range(0, extended.Length).Where(i => extended[i] >= 0)
            .ToDictionary(i => instance.Programmes[i].Id, i => instance.FirstYear + model.StartOf[extended[i]], StringComparer.Ordinal);
        return ScheduleChecker.CheckPlan(Raised(instance, money), starts).Count == 0;
    }
}
