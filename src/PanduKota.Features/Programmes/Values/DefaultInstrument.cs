using PanduKota.Engines.Scoring;

namespace PanduKota.Features.Programmes.Values;

/// <summary>The instrument that a plan has until its region writes one of its own (version 0): six criteria, each 1 to 5.</summary>
public static class DefaultInstrument
{
    private static readonly (string Key, string Name, string Question, bool IsReversed, string[] Scale)[] Six =
    [
        ("impact", "Dampak bagi warga", "Seberapa besar hidup warga yang dilayani menjadi lebih baik?", false,
            ["hampir tidak terasa", "terasa sedikit", "terasa jelas", "besar", "mengubah hidup sehari-hari"]),
        ("reach", "Jangkauan", "Berapa bagian warga yang merasakannya?", false,
            ["kurang dari 1 persen", "1 sampai 5 persen", "5 sampai 20 persen", "20 sampai 50 persen", "lebih dari setengah"]),
        ("urgency", "Kemendesakan", "Apa yang terjadi bila ditunda tiga tahun?", false,
            ["tidak apa-apa", "manfaat tertunda", "masalah bertambah", "kerugian nyata", "keselamatan atau kewajiban hukum terancam"]),
        ("readiness", "Kesiapan", "Sejauh mana lahan, data, orang, dan aturannya sudah ada?", false,
            ["baru gagasan", "kajian awal", "rancangan selesai", "siap sebagian besar", "siap mulai"]),
        ("fit", "Kesesuaian strategis", "Seberapa langsung mendukung sasaran rencana dan RPJMD?", false,
            ["tidak terkait", "terkait jauh", "mendukung satu sasaran", "mendukung beberapa sasaran", "kunci bagi sasaran utama"]),
        ("risk", "Risiko", "Seberapa besar kemungkinan gagal, terlambat, atau membengkak?", true,
            ["sangat kecil", "kecil", "sedang", "besar", "sangat besar"]),
    ];

    /// <summary>Upper triangle in the order of the criteria: how much more the first matters than the second.</summary>
    private static readonly double[] Ratios = [2, 3, 5, 3, 5, 2, 3, 2, 3, 2, 1, 2, 0.5, 1, 2];

    public static InstrumentContent Content { get; } = Compared(Without(1.0 / Six.Length), Pairs(Six.Select(c => c.Key).ToList()).Zip(Ratios, (p, r) => new Comparison(p.Left, p.Right, r)).ToList());

    /// <summary>Every pair of criteria, in their order.</summary>
    public static IEnumerable<(string Left, string Right)> Pairs(IReadOnlyList<string> keys) =>
        from i in Enumerable.Range(0, keys.Count)
        from j in Enumerable.Range(i + 1, keys.Count - i - 1)
        select (keys[i], keys[j]);

    /// <summary>The same criteria with the weights that the comparisons amount to.</summary>
    internal static InstrumentContent Compared(IReadOnlyList<Criterion> criteria, IReadOnlyList<Comparison> comparisons)
    {
        var result = InstrumentWeights.Of(criteria, comparisons);
        return new InstrumentContent([.. criteria.Select((c, i) => c with { Weight = result.Weights[i] })], Weighting.Compared, comparisons);
    }

    private static List<Criterion> Without(double weight) => [.. Six.Select(c => new Criterion(c.Key, c.Name, c.Question, c.Scale, c.IsReversed, weight))];
}

/// <summary>Comparisons by key, computed by the engine.</summary>
public static class InstrumentWeights
{
    public static PairwiseResult Of(IReadOnlyList<Criterion> criteria, IReadOnlyList<Comparison> comparisons)
    {
        var place = criteria.Index().ToDictionary(c => c.Item.Key, c => c.Index, StringComparer.Ordinal);
        return PairwiseWeights.Of(criteria.Count, [.. comparisons.Select(c => new PairwiseComparison(place[c.Left], place[c.Right], c.Ratio))]);
    }
}
