using PanduKota.Engines.Scheduling;

namespace PanduKota.Engines.Tests.Scheduling;

/// <summary>Instances for tests: a builder with defaults, seeded small ones with every kind of demand, and larger ones.</summary>
internal static class Instances
{
    public static CandidateProgramme Programme(string id, double value, params long[] costs) =>
        new(id, "Program " + id, [.. costs.Select(c => new YearCost(c))], value, "Tata Kelola", "Dinas A");

    public static SchedulingInstance Of(int years, long ceiling, params CandidateProgramme[] programmes) =>
        new("uji", "rupiah", 2026, years, 0.97, programmes,
            [.. Enumerable.Range(2026, years).Select(y => new Ceiling(y, null, ceiling))], [], [], [], []);

    /// <summary>Small enough for <see cref="BruteForce"/>; <paramref name="kinds"/> says which demands it has.</summary>
    public static SchedulingInstance Small(int seed, Demands kinds)
    {
        var random = new Random(seed);
        var years = random.Next(2, 5);
        var count = random.Next(3, 7);
        var programmes = Enumerable.Range(0, count).Select(i => SmallProgramme(random, kinds, i, years)).ToList();
        var total = programmes.Sum(p => p.Costs.Sum(c => c.Total));
        var instance = new SchedulingInstance("acak", "rupiah", 2026, years, 0.97, programmes,
            [.. Enumerable.Range(2026, years).Select(y => new Ceiling(y, null, total * random.Next(25, 70) / 100 / years + 10))],
            [], [], [], [], kinds.HasFlag(Demands.QuickWins) ? random.Next(0, 3) : 0);
        return AddDemands(instance, random, kinds);
    }

    /// <summary>Like the instances of the bench: floors for every dimension and year, capacities, pairs, mandatory ones.</summary>
    public static SchedulingInstance Large(int seed, int count)
    {
        var random = new Random(seed);
        string[] dimensions = ["governance", "branding", "economy", "living", "society", "environment"];
        var programmes = new List<CandidateProgramme>();
        for (var i = 0; i < count; i++)
        {
            var scale = Math.Exp(0.9 * Normal(random)) * 800;
            int[] durations = [1, 1, 2, 2, 3, 4];
            var costs = Enumerable.Range(0, durations[random.Next(6)]).Select(_ => (long)(scale * (0.6 + 0.8 * random.NextDouble()))).ToList();
            programmes.Add(new CandidateProgramme($"P{i:000}", $"Program {i}", [.. costs.Select(c => new YearCost(c))],
                Math.Round(Math.Pow(costs.Sum(), 0.6) * (2 + 4 * random.NextDouble())) + 1, dimensions[i % 6], $"A{random.Next(45):00}",
                IsMandatory: i % 19 == 3));
        }
        var ceiling = programmes.Sum(p => p.Costs.Sum(c => c.Total)) * 55 / 1000;
        var ceilings = Enumerable.Range(0, 10).Select(y => new Ceiling(2026 + y, null, ceiling * (100 + 3 * y) / 100)).ToList();
        var floors = ceilings.SelectMany(c => dimensions.Select(d => new Floor(d, [c.Year], c.Amount * 5 / 100, null)));
        var pairs = Enumerable.Range(0, count / 5).Select(_ => (A: random.Next(count), B: random.Next(count)))
            .Where(p => p.A != p.B).Select(p => new Precedence($"P{Math.Min(p.A, p.B):000}", $"P{Math.Max(p.A, p.B):000}"));
        return new($"besar {seed}", "million rupiah", 2026, 10, 0.97, programmes, ceilings, [new Capacity(null, 4)], [.. floors], [.. pairs], []);
    }

    /// <summary>Like <see cref="Large"/>, but its floors are 55 % of what one particular plan spends in each dimension and year.</summary>
    public static SchedulingInstance Tight(int seed, int count)
    {
        var instance = Large(seed, count) with { Floors = [], Precedences = [], Capacities = [] };
        var random = new Random(seed);
        var spent = new Dictionary<(string, int), long>();
        var total = new Dictionary<int, long>();
        foreach (var programme in instance.Programmes.Where(p => p.IsMandatory || random.Next(2) == 0))
        {
            var start = random.Next(instance.Years - programme.DurationYears + 1);
            for (var k = 0; k < programme.DurationYears; k++)
            {
                var year = instance.FirstYear + start + k;
                var cost = programme.Costs[k].Total;
                spent[(programme.Dimension, year)] = spent.GetValueOrDefault((programme.Dimension, year)) + cost;
                total[year] = total.GetValueOrDefault(year) + cost;
            }
        }
        return instance with
        {
            Ceilings = [.. instance.Ceilings.Select(c => c with { Amount = Math.Max(c.Amount, total.GetValueOrDefault(c.Year)) })],
            Floors = [.. spent.Select(s => new Floor(s.Key.Item1, [s.Key.Item2], s.Value * 55 / 100, null))],
        };
    }

    private static CandidateProgramme SmallProgramme(Random random, Demands kinds, int i, int years)
    {
        var duration = random.Next(1, Math.Min(3, years) + 1);
        var costs = Enumerable.Range(0, duration).Select(_ =>
        {
            long total = random.Next(10, 100);
            var local = random.Next(0, (int)total + 1);
            return kinds.HasFlag(Demands.FundSources)
                ? new YearCost(total, new Dictionary<string, long> { ["APBD"] = local, ["CSR"] = total - local })
                : new YearCost(total);
        }).ToList();
        bool Draw(Demands kind, int percent) => kinds.HasFlag(kind) && random.Next(100) < percent;
        return new CandidateProgramme($"P{i}", $"Program {i}", costs, random.Next(5, 60), random.Next(2) == 0 ? "Ekonomi" : "Lingkungan",
            random.Next(2) == 0 ? "Dinas A" : "Dinas B",
            EarliestStart: Draw(Demands.Windows, 30) ? 2026 + random.Next(years) : null,
            LatestStart: Draw(Demands.Windows, 30) ? 2026 + random.Next(years) : null,
            IsMandatory: Draw(Demands.Mandatory, 30),
            FixedStart: Draw(Demands.FixedStarts, 25) ? 2026 + random.Next(years - duration + 1) : null,
            IsQuickWin: Draw(Demands.QuickWins, 50));
    }

    private static SchedulingInstance AddDemands(SchedulingInstance instance, Random random, Demands kinds)
    {
        var (count, years) = (instance.Programmes.Count, instance.Years);
        string Any() => $"P{random.Next(count)}";
        if (kinds.HasFlag(Demands.FundSources))
        {
            instance = instance with
            {
                Ceilings = [.. instance.Ceilings, .. Enumerable.Range(2026, years).Where(_ => random.Next(2) == 0)
                    .Select(y => new Ceiling(y, "CSR", random.Next(10, 120)))],
            };
        }
        if (kinds.HasFlag(Demands.Capacities))
        {
            instance = instance with { Capacities = [new Capacity(null, 2), new Capacity("Dinas A", 1)] };
        }
        if (kinds.HasFlag(Demands.Floors))
        {
            instance = instance with
            {
                Floors =
                [
                    new Floor("Ekonomi", [2026], random.Next(0, 60), null),
                    new Floor("Lingkungan", [2026, 2027], random.Next(2) == 0 ? random.Next(0, 90) : null, random.Next(0, 3)),
                ],
            };
        }
        if (kinds.HasFlag(Demands.Precedences))
        {
            instance = instance with
            {
                Precedences = [.. Enumerable.Range(0, 3).Select(_ => (A: random.Next(count), B: random.Next(count))).Where(p => p.A < p.B)
                    .Select(p => new Precedence($"P{p.A}", $"P{p.B}"))],
            };
        }
        return kinds.HasFlag(Demands.Groups)
            ? instance with { ExclusiveGroups = [new ExclusiveGroup([Any(), Any(), Any()])] }
            : instance;
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

[Flags]
public enum Demands
{
    CeilingsOnly = 0,
    FundSources = 1,
    Capacities = 2,
    Floors = 4,
    Precedences = 8,
    Groups = 16,
    Mandatory = 32,
    FixedStarts = 64,
    Windows = 128,
    QuickWins = 256,
    All = 511,
}
