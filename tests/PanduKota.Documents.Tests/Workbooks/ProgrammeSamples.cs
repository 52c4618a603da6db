using PanduKota.Documents.Workbooks;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Documents.Tests.Workbooks;

/// <summary>Invented programmes and choices for the tests of the programme workbook.</summary>
internal static class ProgrammeSamples
{
    public static IReadOnlyDictionary<string, string> NoCells { get; } = new Dictionary<string, string>();

    public static WorkbookChoices Choices { get; } = new(
        "Kabupaten Contoh & Sekitarnya",
        2026,
        3,
        [
            new("GOV", "Smart Governance", [new("GOV-1", "Layanan publik"), new("GOV-2", "Tata kelola birokrasi")]),
            new("ENV", "Smart Environment", [new("ENV-1", "Sampah"), new("ENV-2", "Energi")]),
        ],
        ["S1 Layanan cepat", "S2 Lingkungan <bersih>"],
        ["Dinas Kominfo", "Dinas Lingkungan Hidup", "Bappeda"],
        ["APBD", "APBN/DAK", "CSR"],
        ["%", "unit", "ton"]);

    public static IReadOnlyList<ProgrammeRow> Rows { get; } =
    [
        Row("P-001", "Lapor Warga Terpadu") with
        {
            Dimension = "Smart Governance", SubDimension = "Layanan publik", Goal = "S1 Layanan cepat",
            Description = "Satu pintu.\nKabar dalam 3 hari.", Kind = "Pengembangan", LeadAgency = "Dinas Kominfo",
            SupportingAgencies = ["Bappeda", "Dinas Lingkungan Hidup"], Partners = "Universitas Contoh", NomenclatureCode = "2.16.02",
            Location = "12 kecamatan", Risk = "=SUM(A1) bukan rumus", Predecessors = ["P-002", "P-003"], EarliestStart = 2026, LatestStart = 2027,
            IsMandatory = true, IsQuickWin = true, ValuePoints = 80, StatedTotalRupiah = 3_900_000_001,
            Indicators =
            [
                Indicator("Laporan selesai tepat waktu", "%", Direction.Up, "62.5", 62.5m, ("70", 70m), ("80.25", 80.25m), ("90", 90m)),
                Indicator("Rasio petugas", "unit", Direction.Keep, "2.3:1000", null, ("2.3:1000", null), ("2.3:1000", null), ("2.4:1000", null)),
            ],
            Costs =
            [
                new(0, "APBD", new Dictionary<int, long> { [2026] = 1_250_000_000, [2027] = 1_250_000_001, [2028] = 0 }, NoCells),
                new(0, "APBN/DAK", new Dictionary<int, long> { [2027] = 900_000_000 }, NoCells),
                new(0, "CSR", new Dictionary<int, long> { [2028] = 500_000_000 }, NoCells),
            ],
        },
        Row("P-002", "Bank sampah “Bersih” & hijau") with
        {
            Dimension = "Smart Environment", SubDimension = "Sampah", Kind = "Baru", LeadAgency = "Dinas Lingkungan Hidup", IsReserve = true,
            Indicators = [Indicator("Timbulan sampah", "ton", Direction.Down, "12000", 12000m, ("11000", 11000m), ("10000", 10000m), ("9000.5", 9000.5m))],
        },
        Row("P-003", "Tanpa angka"),
    ];

    public static IReadOnlyList<ActionRow> Actions { get; } =
    [
        new(0, "P-001", "Menyusun tata cara", "Dokumen", "Bappeda", new DateOnly(2026, 1, 5), new DateOnly(2026, 3, 31)),
        new(0, "P-001", "Melatih petugas", null, null, null, null),
        new(0, "P-002", "Membuka bank sampah", "12 unit", "Dinas Lingkungan Hidup", new DateOnly(2027, 2, 1), null),
    ];

    public static ProgrammeRow Row(string code, string name) => new(
        0, code, name, null, null, null, null, null, null, [], null, null, null, null, [], null, null, false, false, false, null, null, [], [], NoCells);

    private static IndicatorRow Indicator(
        string name, string unit, Direction direction, string baselineText, decimal? baseline, params (string Text, decimal? Value)[] targets) =>
        new(0, name, unit, direction, baselineText, baseline, targets.Select((t, i) => (t, i)).ToDictionary(t => 2026 + t.i, t => new TargetFacts(t.t.Text, t.t.Value)), NoCells);
}
