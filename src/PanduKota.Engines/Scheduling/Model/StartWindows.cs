namespace PanduKota.Engines.Scheduling.Model;

/// <summary>
/// Which starts of each programme are possible at all, and which programmes must be in: the fixed point of the five
/// rules of docs/methods/scheduling.md ("Possible starts"). Years are indices from 0 here.
/// </summary>
internal sealed class StartWindows
{
    private readonly SchedulingInstance instance;
    private readonly Dictionary<string, int> indexById;
    private readonly Dictionary<(int Year, string Dimension), long> reserved = [];

    private StartWindows(SchedulingInstance instance)
    {
        this.instance = instance;
        var n = instance.Programmes.Count;
        indexById = instance.Programmes.Index().ToDictionary(p => p.Item.Id, p => p.Index, StringComparer.Ordinal);
        Possible = [.. instance.Programmes.Select(_ => new bool[instance.Years])];
        MustBeIn = [.. instance.Programmes.Select(p => p.IsMandatory || p.FixedStart is not null)];
        for (var i = 0; i < n; i++)
        {
            MarkOwn(i);
        }
    }

    /// <summary>[programme][start index].</summary>
    public bool[][] Possible { get; }

    /// <summary>Mandatory or already committed, or needed by such a one.</summary>
    public bool[] MustBeIn { get; }

    public static StartWindows Of(SchedulingInstance instance)
    {
        var windows = new StartWindows(instance);
        while (windows.Tighten())
        {
        }
        return windows;
    }

    /// <summary>First possible start index, or -1 when there is none.</summary>
    public int First(int programme) => Array.IndexOf(Possible[programme], true);

    /// <summary>Last possible start index, or -1 when there is none.</summary>
    public int Last(int programme) => Array.LastIndexOf(Possible[programme], true);

    private void MarkOwn(int i)
    {
        var programme = instance.Programmes[i];
        for (var t = 0; t + programme.DurationYears <= instance.Years; t++)
        {
            var year = instance.FirstYear + t;
            Possible[i][t] = (programme.EarliestStart is null || year >= programme.EarliestStart)
                && (programme.LatestStart is null || year <= programme.LatestStart)
                && (programme.FixedStart is null || year == programme.FixedStart)
                && FitsAlone(programme, year);
        }
    }

    /// <summary>Whether some programme that must be in has no possible start.</summary>
    public bool LeavesNothing => Enumerable.Range(0, MustBeIn.Length).Any(i => MustBeIn[i] && First(i) < 0);

    /// <summary>Whether the programme fits under every ceiling if nothing but the floors of other dimensions is paid beside it.</summary>
    public bool FitsAlone(CandidateProgramme programme, int startYear) =>
        instance.Ceilings.All(c =>
        {
            var k = c.Year - startYear;
            return k < 0 || k >= programme.DurationYears
                || CostOf(programme.Costs[k], c.FundSource) <= c.Amount - (c.FundSource is null ? ReservedFor(c.Year, programme.Dimension) : 0);
        });

    /// <summary>What the floors of the other dimensions ask for in that year alone.</summary>
    public long ReservedFor(int year, string dimension)
    {
        if (!reserved.TryGetValue((year, dimension), out var sum))
        {
            sum = instance.Floors.Where(f => f.Dimension != dimension && f.Years.Count == 1 && f.Years[0] == year)
                .GroupBy(f => f.Dimension, StringComparer.Ordinal).Sum(g => g.Max(f => f.LeastSpending ?? 0));
            reserved[(year, dimension)] = sum;
        }
        return sum;
    }

    internal static long CostOf(YearCost cost, string? fundSource) =>
        fundSource is null ? cost.Total : cost.ByFundSource?.GetValueOrDefault(fundSource) ?? 0;

    private bool Tighten()
    {
        var changed = false;
        foreach (var pair in instance.Precedences)
        {
            var (a, b) = (indexById[pair.Before], indexById[pair.After]);
            changed |= After(a, b);
            changed |= MustBeIn[b] && Before(a, b);
        }
        foreach (var group in instance.ExclusiveGroups)
        {
            var members = group.ProgrammeIds.Select(id => indexById[id]).ToList();
            var sure = members.FindIndex(i => MustBeIn[i]);
            for (var k = 0; sure >= 0 && k < members.Count; k++)
            {
                changed |= members[k] != members[sure] && Clear(members[k], 0, instance.Years);
            }
        }
        return changed;
    }

    private bool After(int a, int b)
    {
        var first = First(a);
        return Clear(b, 0, first < 0 ? instance.Years : first + instance.Programmes[a].DurationYears);
    }

    private bool Before(int a, int b)
    {
        var changed = !MustBeIn[a];
        MustBeIn[a] = true;
        return Clear(a, Math.Max(0, Last(b) - instance.Programmes[a].DurationYears + 1), instance.Years) || changed;
    }

    private bool Clear(int programme, int from, int to)
    {
        var changed = false;
        for (var t = from; t < Math.Min(to, instance.Years); t++)
        {
            changed |= Possible[programme][t];
            Possible[programme][t] = false;
        }
        return changed;
    }
}
