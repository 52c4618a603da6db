using System.Globalization;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>The sheets Piagam and Bulanan: one row for a quick win on each.</summary>
internal sealed class CharterSheets(WorkbookChoices choices, IReadOnlyList<ProgrammeRow> programmes, string years)
{
    private const string StatusList = "DaftarStatus";

    private static readonly MatrixGroup benefit = new("Apa yang berubah bagi warga", "6A4EA3");
    private static readonly MatrixGroup doing = new("Siapa, kapan, dan keberlanjutan", "B14A86");
    private static readonly MatrixGroup measured = new("Indikator bulanan", "00855F");
    private static readonly MatrixGroup planned = new("Rencana tiap bulan", "0F6E84");
    private static readonly MatrixGroup actual = new("Capaian tiap bulan", "C2500A");

    public static Guidance Guidance { get; } = new(
        "Piagam Quick Win",
        "Buku kerja ini mengumpulkan piagam setiap Quick Win dan indikator bulanannya. Satu baris untuk satu Quick Win yang sudah ditandai dalam rencana.",
        [
            "Isi lembar Piagam: masalah, janji, penanggung jawab, dan indikator. Sel yang masih ditunggu menjadi kuning dengan sendirinya.",
            "Isi lembar Bulanan: rencana dua belas bulan sekali di awal, lalu capaian setiap bulan.",
            "Quick Win yang terhambat: ganti statusnya di lembar Piagam.",
            "Program tidak dapat ditambah atau dihapus lewat buku kerja ini; tanda Quick Win diubah di matriks program.",
            "Simpan sebagai .xlsx, lalu unggah. Sebelum ditulis, perbedaannya dengan rencana ditunjukkan sel demi sel.",
        ],
        [
            ("CFE3EA", "Judul kolom yang wajib diisi (bertanda *)"),
            ("FFF3C4", "Sel yang masih ditunggu"),
            (PartLooks.Doubtful, "Terhambat, atau capaian belum sebaik rencana bulan itu"),
            (PartLooks.Wrong, "Berhenti"),
            ("EEF1F0", "Hanya ditunjukkan"),
        ],
        "Kolom lembar Piagam dan Bulanan",
        [
            ("Kode, Nama program, OPD", "Hanya ditunjukkan", "Diubah di buku kerja matriks program.", "P-046"),
            ("Masalah warga *", "OPD", "Apa yang sekarang menyulitkan warga, dengan angka bila ada.", "Ibu pulang tanpa akta; rata-rata baru jadi 21 hari kemudian."),
            ("Layanan sebelumnya *, sesudahnya *", "OPD", "Bagaimana layanannya sekarang, dan bagaimana sesudah Quick Win.", "Datang dua kali ke Dukcapil; akta diantar ke kamar."),
            ("Janji kepada warga *", "OPD", "Satu kalimat yang dapat ditagih warga.", "Akta lahir selesai sebelum ibu pulang."),
            ("Warga sasaran", "OPD", "Siapa dan berapa banyak.", "4.200 kelahiran setahun"),
            ("Nama penanggung jawab *", "OPD", "Nama dan jabatan satu orang.", "Rina Paramita, Kepala Bidang Pelayanan"),
            ("Dasar hukum, Rencana keberlanjutan *", "OPD", "Aturan yang ada atau disiapkan, dan bagaimana layanan berlanjut setelah setahun.", "Perjanjian kerja sama dengan RSUD"),
            ("Status *", "OPD", "Rencana, Berjalan, Terhambat, Berhenti, Selesai, atau Melembaga.", "Berjalan"),
            ("Tahun pelaksanaan", "OPD", "Empat angka. Kosong berarti tahun pertama rencana.", "2026"),
            ("Indikator bulanan *, Satuan, Arah", "OPD", "Satu hal yang diukur setiap bulan.", "Akta terbit sebelum pulang; %; Naik"),
            ("Kondisi awal *, Target setahun *", "OPD", "Dalam satuan yang sama.", "12; 90"),
            ("Rencana dan Capaian tiap bulan", "OPD", "Satu angka untuk setiap bulan; capaian menyusul.", "40"),
        ]);

    public static IEnumerable<ChoiceList> Lists(WorkbookChoices choices) =>
        [new(StatusList, "Status", 14, CharterShape.Statuses), ChoiceLists.Directions, ChoiceLists.Units(choices)];

    public void Write(WorkbookWriter book)
    {
        var charters = Charters();
        charters.Write(book);
        Months(charters).Write(book);
    }

    private PartSheet<ProgrammeRow> Charters()
    {
        List<PartColumn<ProgrammeRow>> columns =
        [
            .. PartLooks.ProgrammeColumns<ProgrammeRow>(p => p, mayAddRows: false),
            Words(CharterShape.Problem, benefit, 38, isAsked: true, "Apa yang sekarang menyulitkan warga, dengan angka bila ada."),
            Words(CharterShape.ServiceBefore, benefit, 32, isAsked: true),
            Words(CharterShape.ServiceAfter, benefit, 32, isAsked: true),
            Words(CharterShape.Promise, benefit, 32, isAsked: true, "Satu kalimat yang dapat ditagih warga."),
            Words(CharterShape.Beneficiaries, benefit, 22, isAsked: false, "Siapa dan berapa banyak."),
            Words(CharterShape.Owner, doing, 24, isAsked: true, "Nama dan jabatan satu orang."),
            new(Column(CharterShape.Status, doing, 12, true, PartLooks.Choice), p => p.Charter?.Words.GetValueOrDefault(CharterShape.Status)) { List = StatusList, AwaitedWith = ProgrammeShape.Code },
            new(Column(CharterShape.Year, doing, 12, false, PartLooks.Choice with { NumberFormat = "0" }), p => Year(p)) { Hint = "Empat angka. Kosong berarti tahun pertama rencana." },
            Words(CharterShape.LegalBasis, doing, 24, isAsked: false),
            Words(CharterShape.Sustainability, doing, 34, isAsked: true),
            Words(CharterShape.Kpi, measured, 30, isAsked: true),
            new(Column(CharterShape.KpiUnit, measured, 11, false, PartLooks.Choice with { IsWrapped = true }), p => p.Charter?.Words.GetValueOrDefault(CharterShape.KpiUnit))
            {
                List = choices.Units.Count > 0 ? "DaftarSatuan" : null, ListStyle = ErrorStyle.Warning, Error = "Satuan ini tidak ada di daftar. Tetap dipakai?",
                AwaitedWith = CharterShape.Kpi,
            },
            new(Column(CharterShape.KpiDirection, measured, 9, false, PartLooks.Choice), p => p.Charter?.Words.GetValueOrDefault(CharterShape.KpiDirection)) { List = "DaftarArah", AwaitedWith = CharterShape.Kpi },
            FigureOf(Column(CharterShape.Baseline, measured, 11, true, PartLooks.Figure), CharterShape.Kpi),
            FigureOf(Column(CharterShape.Target, measured, 11, true, PartLooks.Figure), CharterShape.Kpi),
            PartLooks.Mark<ProgrammeRow>(p => RowMark.Of(p.Id, null, p.Version)),
        ];
        return new(CharterShape.SheetName, columns, programmes)
        {
            Title = $"Piagam Quick Win {choices.RegionName}, {years}",
            Legend = "Satu baris untuk satu Quick Win. Sel kuning: masih ditunggu. Sel abu-abu: hanya ditunjukkan. Penjelasan ada di lembar Petunjuk.",
            PagesWide = 2,
            TabColour = "6A4EA3",
            Footer = $"Piagam Quick Win {choices.RegionName} {years}",
            Checks = sheet =>
            [
                new(sheet.Range(CharterShape.Status), $"{sheet.Cell(CharterShape.Status)}=\"Terhambat\"", new(PartLooks.Doubtful)),
                new(sheet.Range(CharterShape.Status), $"{sheet.Cell(CharterShape.Status)}=\"Berhenti\"", new(PartLooks.Wrong, PartLooks.WrongColour)),
            ],
        };
    }

    private PartSheet<ProgrammeRow> Months(PartSheet<ProgrammeRow> charters)
    {
        List<PartColumn<ProgrammeRow>> columns =
        [
            .. PartLooks.ProgrammeColumns<ProgrammeRow>(p => p, mayAddRows: false),
            Shown(charters, CharterShape.ShownKpi, CharterShape.Kpi, 30),
            Shown(charters, CharterShape.ShownUnit, CharterShape.KpiUnit, 11),
            Shown(charters, CharterShape.ShownDirection, CharterShape.KpiDirection, 9),
            .. Enumerable.Range(1, 12).Select(m => FigureOf(new(CharterShape.Planned(m), null, "Rencana " + CharterShape.Short(m), planned, 9.5, false, PartLooks.Figure), CharterShape.ShownKpi)),
            .. Enumerable.Range(1, 12).Select(m => FigureOf(new(CharterShape.Actual(m), null, "Capaian " + CharterShape.Short(m), actual, 9.5, false, PartLooks.Figure), null)),
            PartLooks.Mark<ProgrammeRow>(p => RowMark.Of(p.Id, null, p.Version)),
        ];
        return new(CharterShape.MonthSheetName, columns, programmes)
        {
            Title = $"Indikator Bulanan Quick Win {choices.RegionName}, {years}",
            Legend = "Rencana diisi sekali di awal; capaian setiap bulan. Jingga: capaian belum sebaik rencana bulan itu.",
            TabColour = "00855F",
            Footer = $"Indikator bulanan Quick Win {choices.RegionName} {years}",
            Checks = sheet => Enumerable.Range(1, 12).Select(m => Behind(sheet, m)),
        };
    }

    private static Highlight Behind(PartSheet<ProgrammeRow> sheet, int month)
    {
        var (own, wanted, direction) = (sheet.Cell(CharterShape.Actual(month)), sheet.Cell(CharterShape.Planned(month)), sheet.Cell(CharterShape.ShownDirection));
        return new(
            sheet.Range(CharterShape.Actual(month)),
            $"AND(ISNUMBER({own}),ISNUMBER({wanted}),IF({direction}=\"Turun\",{own}>{wanted},{own}<{wanted}))", new(PartLooks.Doubtful));
    }

    private static PartColumn<ProgrammeRow> Words(string field, MatrixGroup group, double width, bool isAsked, string? hint = null) => new(
        Column(field, group, width, isAsked, PartLooks.Words), p => p.Charter?.Words.GetValueOrDefault(field))
    {
        Hint = hint, AwaitedWith = isAsked ? ProgrammeShape.Code : null,
    };

    private static PartColumn<ProgrammeRow> FigureOf(MatrixColumn column, string? awaitedWith) => new(
        column, p => p.Charter?.Figures.GetValueOrDefault(column.Field) is { } f ? new Figure(f.Text, f.Value) : null) { AwaitedWith = awaitedWith };

    /// <summary>What the charter says, shown beside its months.</summary>
    private static PartColumn<ProgrammeRow> Shown(PartSheet<ProgrammeRow> charters, string field, string from, double width) => new(
        Column(from, measured, width, false, PartLooks.Computed with { IsBold = false, IsWrapped = true, NumberFormat = null }) with { Field = field },
        p => p.Charter?.Words.GetValueOrDefault(from) ?? "", ColumnUse.Computed)
    {
        Formula = row => string.Create(
            CultureInfo.InvariantCulture,
            $"IFERROR(INDEX({CharterShape.SheetName}!{charters.FixedRange(from)},MATCH($A{row},{CharterShape.SheetName}!{charters.FixedRange(ProgrammeShape.Code)},0))&\"\",\"\")"),
        Error = "Diisi di lembar Piagam.",
    };

    private static MatrixColumn Column(string field, MatrixGroup group, double width, bool isAsked, CellStyle style) =>
        new(field, null, CharterShape.Columns.First(c => c.Field == field).Title + (isAsked ? " *" : ""), group, width, isAsked, style);

    private static object? Year(ProgrammeRow programme) =>
        int.TryParse(programme.Charter?.Words.GetValueOrDefault(CharterShape.Year), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
