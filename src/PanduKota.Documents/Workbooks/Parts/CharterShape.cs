using System.Globalization;
using PanduKota.Documents.Workbooks.Tables;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>The columns of the charters of quick wins and of their monthly indicator, for reading and for writing.</summary>
public static class CharterShape
{
    internal const string SheetName = "Piagam", MonthSheetName = "Bulanan";

    public const string Problem = "Problem", ServiceBefore = "ServiceBefore", ServiceAfter = "ServiceAfter", Promise = "Promise",
        Beneficiaries = "Beneficiaries", Owner = "Owner", LegalBasis = "LegalBasis", Sustainability = "Sustainability", Status = "Status",
        Year = "Year", Kpi = "Kpi", KpiUnit = "KpiUnit", KpiDirection = "KpiDirection", Baseline = "Baseline", Target = "Target";

    internal const string ShownKpi = "shownKpi", ShownUnit = "shownUnit", ShownDirection = "shownDirection";

    private static readonly string[] months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    private static readonly string[] longMonths =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary>Words of the status column, in the order of what they stand for.</summary>
    public static IReadOnlyList<string> Statuses { get; } = ["Rencana", "Berjalan", "Terhambat", "Berhenti", "Selesai", "Melembaga"];

    /// <summary>Fields that hold a figure; the others hold words.</summary>
    public static bool IsFigure(string field) => field is Baseline or Target || field.StartsWith("Months[", StringComparison.Ordinal);

    /// <summary>"Months[M03].Planned".</summary>
    public static string Planned(int month) => string.Create(CultureInfo.InvariantCulture, $"Months[M{month:00}].Planned");

    public static string Actual(int month) => string.Create(CultureInfo.InvariantCulture, $"Months[M{month:00}].Actual");

    internal static string Short(int month) => months[month - 1];

    internal static IReadOnlyList<ColumnShape> Columns { get; } =
    [
        new(Problem, "Masalah warga", false, "masalah"),
        new(ServiceBefore, "Layanan sebelumnya", false, "layanan sebelum", "sebelum"),
        new(ServiceAfter, "Layanan sesudahnya", false, "layanan sesudah", "sesudah"),
        new(Promise, "Janji kepada warga", true, "janji", "janji layanan"),
        new(Beneficiaries, "Warga sasaran", false, "penerima manfaat", "sasaran warga"),
        new(Owner, "Nama penanggung jawab", false, "penanggung jawab orang", "nama pic"),
        new(LegalBasis, "Dasar hukum", false),
        new(Sustainability, "Rencana keberlanjutan", false, "keberlanjutan"),
        new(Status, "Status", false, "status quick win"),
        new(Year, "Tahun pelaksanaan", false),
        new(Kpi, "Indikator bulanan", false, "indikator"),
        new(KpiUnit, "Satuan", false),
        new(KpiDirection, "Arah", false),
        new(Baseline, "Kondisi awal", false, "baseline"),
        new(Target, "Target setahun", false, "target"),
    ];

    internal static IReadOnlyList<ColumnShape> MonthColumns { get; } =
    [
        // Shown beside the months, and read from the charters alone.
        new(ShownKpi, "Indikator bulanan", false), new(ShownUnit, "Satuan", false), new(ShownDirection, "Arah", false),
        .. Enumerable.Range(1, 12).Select(m => new ColumnShape(Planned(m), "Rencana " + Short(m), m == 1, "rencana " + longMonths[m - 1])),
        .. Enumerable.Range(1, 12).Select(m => new ColumnShape(Actual(m), "Capaian " + Short(m), false, "capaian " + longMonths[m - 1], "realisasi " + longMonths[m - 1])),
    ];
}
