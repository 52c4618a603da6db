using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Tests.Charts;

/// <summary>Invented figures in every kind of chart, for tests and for looking at.</summary>
internal static class ChartSamples
{
    public static readonly IReadOnlyList<Mark> Dimensions =
    [
        Dimension("G", "Smart Governance", "#0b6fb8"), Dimension("B", "Smart Branding", "#b14a86"),
        Dimension("E", "Smart Economy", "#00855f"), Dimension("L", "Smart Living", "#c2500a"),
        Dimension("S", "Smart Society", "#6a4ea3"), Dimension("N", "Smart Environment", "#4e7a00"),
    ];

    private static readonly string[] Names =
    [
        "Akta lahir sebelum pulang", "Satu pintu data OPD", "QRIS pasar rakyat", "Kelas literasi digital desa",
        "Bank sampah terhubung sampai tingkat rukun tetangga di seluruh kecamatan", "Rekam medis elektronik puskesmas",
        "Kalender wisata danau", "Izin usaha satu hari",
    ];

    private static readonly double[] Readiness = [3.1, 2.2, 2.6, 3.3, 2.4, 1.9];

    public static StackedYears Spending { get; } = new(Words("Belanja per tahun dan dimensi"), [.. Enumerable.Range(2026, 10)],
        [.. Dimensions.Select((d, i) => new YearSeries(d, [.. Enumerable.Range(0, 10).Select(y => (8L + (i * 3 + y * 2) % 7) * 1_000_000_000L)]))],
        [.. Enumerable.Range(0, 10).Select(y => y == 7 ? (long?)null : (60L + 2 * y) * 1_000_000_000L)]);

    public static GanttChart Roadmap(int programmes = 14, bool isGrouped = false) => new(Words("Peta jalan"), 2026, 10,
        [.. Enumerable.Range(0, programmes).Select(Bar).OrderBy(b => isGrouped ? Dimensions.ToList().IndexOf(b.Mark) : 0)])
    {
        IsGrouped = isGrouped,
    };

    public static RadarChart Radar { get; } = new(Words("Enam dimensi"),
        [.. Dimensions.Select((d, i) => new RadarAxis(d, Readiness[i], 3.2 + i % 3 * 0.3, 2 + i * 0.2))], 4);

    public static BarsChart Bars { get; } = new(Words("Program berjalan dan direncanakan"), Words("program"),
        [.. Dimensions.Select((d, i) => new BarRow(d.Name, 5 + i, 9 + i % 4 * 3, d))]);

    public static MatrixChart Coverage { get; } = new(Words("Misi dan dimensi"), Words("program"), Dimensions,
        [.. Enumerable.Range(1, 5).Select(m => new MatrixRow(
            Words($"Misi {m}: mewujudkan pelayanan yang cepat, dekat, dan dapat dipercaya semua warga"),
            [.. Enumerable.Range(0, 6).Select(d => (m + d) % 5 == 0 ? (double?)null : (m * d) % 9)]))]);

    public static StripChart Strip { get; } = new(Words("Peluang terpilih"),
        [new(Words("aman"), Tone.Good), new(Words("di tepi"), Tone.Attention), new(Words("di luar"), Tone.Muted)],
        [.. Enumerable.Range(1, 5).Select(i => new StripRow(Words($"Kabupaten Contoh {i}"), [6 - i, 2, i]))]);

    public static LineChart Index { get; } = new(Words("Indeks pencapaian"), Words("nilai 0-100"), [.. Enumerable.Range(2026, 6)],
        [new(Words("Kabupaten Tanah Contoh"), [62.1, 64, null, 71.5, 73, 78.2]), new(Words("Target"), [60, 65, 70, 75, 80, 85]) { IsDashed = true }]);

    public static HistogramChart Times { get; } = new(Words("Lama pelayanan akta lahir"), Words("jam"), Words("kasus"),
        [.. Enumerable.Range(0, 8).Select(i => new HistogramBin(i * 12, i * 12 + 12, 4 + i * (8 - i) * 3))], 48);

    public static IReadOnlyList<Chart> All { get; } =
        [Spending, Roadmap(), Roadmap(18, isGrouped: true), Radar, Bars, Coverage, Strip, Index, Times];

    public static Text Words(string words) => Text.Verbatim(words);

    private static Mark Dimension(string letter, string name, string colour) => new(letter, Words(name), colour);

    private static GanttBar Bar(int i) =>
        new(Dimensions[(i * 5 + 3) % 6], Names[i % Names.Length], i % 11 == 9 ? null : 2026 + i % 7, i % 11 == 9 ? null : 2026 + Math.Min(9, i % 7 + i % 4))
        {
            IsQuickWin = i % 5 == 0,
            StartBefore = i % 4 == 1 ? 2026 + i % 7 + 1 : null,
            EndBefore = i % 4 == 1 ? 2026 + i % 7 + 2 : null,
        };
}
