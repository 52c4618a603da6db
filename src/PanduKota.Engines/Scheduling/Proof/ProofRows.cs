using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling.Proof;

/// <param name="Entries">(programme index, start index, coefficient) of the row "sum at most Limit".</param>
internal sealed record ProofRow(long Limit, IReadOnlyList<(int Programme, int Start, long Coefficient)> Entries);

/// <summary>
/// The rows that a certificate may put prices on, by name, straight from the instance; and the test that its cover rows
/// follow from the ceilings.
/// </summary>
internal sealed class ProofRows
{
    private readonly SchedulingInstance instance;
    private readonly Dictionary<string, Func<ProofRow>> makers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProofRow> made = new(StringComparer.Ordinal);

    public ProofRows(SchedulingInstance instance, IReadOnlyList<CoverRow> covers)
    {
        this.instance = instance;
        foreach (var c in instance.Ceilings)
        {
            var name = c.FundSource is null ? $"ceiling:{c.Year}" : $"ceiling:{c.Year}:{c.FundSource}";
            makers[name] = () => Row(c.Amount, (p, start) => CostIn(p, start, c.Year, c.FundSource));
        }
        NameCapacities();
        foreach (var (k, floor) in instance.Floors.Index())
        {
            makers[$"floor:{k}:spending"] = () => Row(-(floor.LeastSpending ?? 0), (p, start) =>
                p.Dimension == floor.Dimension ? -Math.Min(floor.LeastSpending ?? 0, floor.Years.Sum(y => CostIn(p, start, y, null))) : 0);
            makers[$"floor:{k}:count"] = () => Row(-(floor.LeastCount ?? 0), (p, start) =>
                p.Dimension == floor.Dimension && floor.Years.Any(y => Runs(p, start, y)) ? -1 : 0);
        }
        foreach (var (k, group) in instance.ExclusiveGroups.Index())
        {
            makers[$"group:{k}"] = () => Row(1, (p, _) => group.ProgrammeIds.Contains(p.Id) ? 1 : 0);
        }
        makers["quickwins"] = () => Row(-instance.LeastQuickWinsInFirstYear, (p, start) => p.IsQuickWin && start == instance.FirstYear ? -1 : 0);
        NamePrecedences();
        foreach (var (k, cover) in covers.Index())
        {
            Fault ??= FaultOf(cover);
            makers[$"cover:{k}"] = () => Row(cover.AtMost, (p, start) =>
                cover.LeastCosts.TryGetValue(p.Id, out var least) && CostIn(p, start, cover.Year, cover.FundSource) >= least ? 1 : 0);
        }
    }

    /// <summary>What is wrong with the cover rows, if anything.</summary>
    public Text? Fault { get; }

    public ProofRow this[string name] => made.TryGetValue(name, out var row) ? row : made[name] = makers[name]();

    public bool Has(string name) => makers.ContainsKey(name);

    private void NameCapacities()
    {
        var common = instance.Capacities.FirstOrDefault(c => c.Agency is null)?.MostRunning;
        foreach (var agency in instance.Programmes.Select(p => p.Agency).Distinct(StringComparer.Ordinal))
        {
            if ((instance.Capacities.FirstOrDefault(c => c.Agency == agency)?.MostRunning ?? common) is not { } most)
            {
                continue;
            }
            foreach (var year in Enumerable.Range(instance.FirstYear, instance.Years))
            {
                makers[$"capacity:{agency}:{year}"] = () => Row(most, (p, start) => p.Agency == agency && Runs(p, start, year) ? 1 : 0);
            }
        }
    }

    private void NamePrecedences()
    {
        var duration = instance.Programmes.ToDictionary(p => p.Id, p => p.DurationYears, StringComparer.Ordinal);
        foreach (var (k, pair) in instance.Precedences.Index())
        {
            foreach (var year in Enumerable.Range(instance.FirstYear, instance.Years))
            {
                makers[$"precedence:{k}:{year}"] = () => Row(0, (p, start) =>
                    p.Id == pair.After ? start <= year ? 1 : 0
                    : p.Id == pair.Before && start + duration[pair.Before] <= year ? -1 : 0);
            }
        }
    }

    /// <summary>Any AtMost + 1 of the named amounts together must exceed the ceiling; the cheapest ones decide.</summary>
    private Text? FaultOf(CoverRow cover)
    {
        var ceiling = instance.Ceilings.FirstOrDefault(c => c.Year == cover.Year && c.FundSource == cover.FundSource);
        if (ceiling is not null && cover.AtMost >= 0 && cover.LeastCosts.Count > cover.AtMost && cover.LeastCosts.Values.All(v => v >= 0))
        {
            Int128 cheapest = 0;
            foreach (var cost in cover.LeastCosts.Values.Order().Take(cover.AtMost + 1))
            {
                cheapest += cost;
            }
            if (cheapest > ceiling.Amount)
            {
                return null;
            }
        }
        return Text.Of("Bukti memuat baris tambahan yang tidak mengikuti dari pagu {0}.", $"{cover.Year}");
    }

    private ProofRow Row(long limit, Func<CandidateProgramme, int, long> coefficient)
    {
        var entries = new List<(int, int, long)>();
        foreach (var (i, programme) in instance.Programmes.Index())
        {
            for (var t = 0; t + programme.DurationYears <= instance.Years; t++)
            {
                if (coefficient(programme, instance.FirstYear + t) is var c && c != 0)
                {
                    entries.Add((i, t, c));
                }
            }
        }
        return new(limit, entries);
    }

    private static bool Runs(CandidateProgramme programme, int start, int year) => year >= start && year < start + programme.DurationYears;

    private static long CostIn(CandidateProgramme programme, int start, int year, string? fundSource)
    {
        if (!Runs(programme, start, year))
        {
            return 0;
        }
        var cost = programme.Costs[year - start];
        return fundSource is null ? cost.Total : cost.ByFundSource?.GetValueOrDefault(fundSource) ?? 0;
    }
}
