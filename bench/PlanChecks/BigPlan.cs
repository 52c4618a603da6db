using System.Globalization;
using PanduKota.Engines.PlanChecks;

/// <summary>An invented plan of the stress size: two indicators, ten years and two fund sources a programme; one in ten is faulty.</summary>
internal static class BigPlan
{
    private const int FirstYear = 2027, Years = 10, Agencies = 30;

    private static readonly string[] words =
    [
        "layanan", "digital", "terpadu", "desa", "wisata", "pasar", "sampah", "bank", "pintar", "puskesmas", "antrean", "sekolah", "data",
        "jalan", "irigasi", "pangan", "energi", "surya", "perpustakaan", "taman", "angkutan", "pelabuhan", "nelayan", "petani", "koperasi",
        "industri", "kreatif", "budaya", "banjir", "sungai", "hutan", "mangrove", "posyandu", "lansia", "pemuda", "olahraga", "keamanan",
    ];

    public static PlanSnapshot Of(int programmes, int seed)
    {
#pragma warning disable RS0030, CA5394 // Seeded, so that every run measures the same plan; nothing secret is made of it.
        var dice = new Random(seed);
#pragma warning restore RS0030, CA5394
        DimensionFacts[] dimensions =
        [
            .. Enumerable.Range(1, 6).Select(d => new DimensionFacts(
                $"D{d}", $"Dimensi {d}", [.. Enumerable.Range(1, 3).Select(s => new SubDimensionFacts($"D{d}-{s}", $"Subdimensi {d}.{s}"))])),
        ];
        var ceilings = Enumerable.Range(FirstYear, Years).Select(y => new CeilingFacts(y, null, 900_000_000_000))
            .Concat(Enumerable.Range(FirstYear, Years).Select(y => new CeilingFacts(y, "CSR", 90_000_000_000)));
        return new PlanSnapshot(
            FirstYear, Years, dimensions, [.. Enumerable.Range(0, programmes).Select(i => Programme(i, dice))], [.. ceilings],
            Units.Default, new PlanCheckSettings());
    }

#pragma warning disable CA5394 // See above.
    private static ProgrammeFacts Programme(int index, Random dice)
    {
        var first = FirstYear + dice.Next(5);
        var last = Math.Min(FirstYear + Years - 1, first + dice.Next(2, 8));
        var years = Enumerable.Range(first, last - first + 1).ToList();
        var isFaulty = index % 10 == 0;
        var costs = years.SelectMany(y => new[]
        {
            new CostFacts(y, "APBD", dice.Next(100, 2000) * 1_000_000L), new CostFacts(y, "CSR", dice.Next(10, 100) * 1_000_000L),
        }).ToList();
        var indicators = Enumerable.Range(0, 2).Select(i => new IndicatorFacts(
            $"Indikator {i}", isFaulty && i == 1 ? "dokmen" : "%", Direction.Up, 40, "40",
            years.Where(y => !isFaulty || y != first + 1).ToDictionary(y => y, y => Target(50 + (y - first) * 3)))).ToList();
        return new ProgrammeFacts(
            new Guid(index + 1, 0, 0, new byte[8]), string.Create(CultureInfo.InvariantCulture, $"P-{index:000}"),
            string.Join(' ', Enumerable.Range(0, 5).Select(_ => words[dice.Next(words.Length)])),
            $"D{index % 6 + 1}", $"D{index % 6 + 1}-{index / 6 % 3 + 1}", isFaulty && index % 20 == 0 ? null : $"Dinas {index % Agencies}",
            first, first, index % 17 == 0, index % 9 == 0, isFaulty ? 1 : costs.Sum(c => c.Rupiah), indicators, costs,
            index % 5 == 4 ? [string.Create(CultureInfo.InvariantCulture, $"P-{index - 1:000}")] : []);
    }

    private static TargetFacts Target(decimal value) => new(value.ToString(CultureInfo.InvariantCulture), value);
}
