using PanduKota.Engines.Scheduling;

namespace PanduKota.Bench.Scheduling;

/// <summary>
/// Random instances of any size with one kind of demand beside the yearly ceilings, or with all of them: the same shape of
/// costs and values as the instances of the table, other demands.
/// </summary>
internal static class InstanceMaker
{
    private const int FirstYear = 2026;
    private const int Years = 10;
    private static readonly string[] Dimensions = ["governance", "branding", "economy", "living", "society", "environment"];

    public static IReadOnlyList<string> Kinds { get; } =
        ["ceilings", "fund-sources", "capacities", "spending-floors", "count-floors", "order", "groups", "mandatory", "locked", "windows", "quick-wins", "all"];

    public static SchedulingInstance Make(int seed, int count, string kind)
    {
        var random = new Random(HashCode(seed, count, kind));
        bool Has(string wanted) => kind == wanted || kind == "all";
        var programmes = Enumerable.Range(0, count).Select(i => Programme(random, i, Has)).ToList();
        var total = programmes.Sum(p => p.Costs.Sum(c => c.Total));
        var ceilings = Enumerable.Range(0, Years).Select(y => new Ceiling(FirstYear + y, null, total * 55 * (100 + 3 * y) / 100_000)).ToList();
        var floors = new List<Floor>();
        foreach (var (ceiling, dimension) in ceilings.SelectMany(c => Dimensions.Select(d => (c, d))))
        {
            if (Has("spending-floors"))
            {
                floors.Add(new(dimension, [ceiling.Year], ceiling.Amount * 5 / 100, null));
            }
            if (Has("count-floors") && ceiling.Year % 2 == 0)
            {
                floors.Add(new(dimension, [ceiling.Year, ceiling.Year + 1], null, Math.Max(1, count / 60)));
            }
        }
        return new(
            $"{kind}-seed{seed}-n{count}", "million rupiah", FirstYear, Years, 0.97, programmes,
            Has("fund-sources") ? [.. ceilings, .. ceilings.Select(c => c with { FundSource = "CSR", Amount = c.Amount / 8 })] : ceilings,
            Has("capacities") ? [new Capacity(null, 3), new Capacity("A00", 2)] : [],
            floors,
            Has("order") ? Order(random, count) : [],
            Has("groups") ? [.. Enumerable.Range(0, count / 12).Select(g => new ExclusiveGroup([.. Enumerable.Range(0, 3).Select(k => Id(g * 12 + 4 * k + 1)).Distinct()]))] : [],
            Has("quick-wins") ? count / 30 : 0);
    }

    private static CandidateProgramme Programme(Random random, int i, Func<string, bool> has)
    {
        int[] durations = [1, 1, 2, 2, 3, 4];
        var scale = Math.Exp(0.9 * Normal(random)) * 800;
        var costs = Enumerable.Range(0, durations[random.Next(6)]).Select(_ => (long)(scale * (0.6 + 0.8 * random.NextDouble())) + 1).ToList();
        var value = Math.Round(Math.Pow(costs.Sum(), 0.6) * (2 + 4 * random.NextDouble())) + 1;
        var privateShare = random.Next(4) == 0 ? random.Next(20, 80) : 0;
        var (earliest, latest, locked) = (random.Next(4), random.Next(5, Years), random.Next(Years - costs.Count + 1));
        return new(
            Id(i), $"Program {i}",
            [.. costs.Select(c => has("fund-sources") ? new YearCost(c, new Dictionary<string, long> { ["APBD"] = c - c * privateShare / 100, ["CSR"] = c * privateShare / 100 }) : new YearCost(c))],
            value, Dimensions[random.Next(6)], $"A{random.Next(45):00}",
            EarliestStart: has("windows") && i % 3 == 0 ? FirstYear + earliest : null,
            LatestStart: has("windows") && i % 3 == 1 ? FirstYear + Math.Min(latest, Years - costs.Count) : null,
            IsMandatory: has("mandatory") && i % 17 == 3,
            FixedStart: has("locked") && i % 23 == 5 && !(has("order") && i % 5 < 2) ? FirstYear + locked : null,
            IsQuickWin: has("quick-wins") && costs.Count == 1);
    }

    private static List<Precedence> Order(Random random, int count) =>
        [.. Enumerable.Range(0, count / 5).Select(_ => (A: random.Next(count), B: random.Next(count))).Where(p => p.A != p.B)
            .Select(p => new Precedence(Id(Math.Min(p.A, p.B)), Id(Math.Max(p.A, p.B)))).Distinct()];

    private static string Id(int i) => $"P{i:000}";

    /// <summary>The same on every machine and run.</summary>
    private static int HashCode(int seed, int count, string kind) => kind.Aggregate(seed * 7919 + count, (hash, c) => unchecked(hash * 31 + c)) & int.MaxValue;

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
