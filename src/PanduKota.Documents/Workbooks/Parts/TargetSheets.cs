using System.Globalization;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>The sheets Target and Pagu: one row for an indicator, one row for a fund source.</summary>
internal sealed class TargetSheets(WorkbookChoices choices, IReadOnlyList<ProgrammeRow> programmes, PlanMoney money, string years)
{
    public const string TargetSheet = "Target", CostSheet = "Pagu";

    private const int Spare = 60;

    private readonly List<int> all = [.. Enumerable.Range(choices.FirstYear, choices.Years)];

    public static Guidance Guidance { get; } = new(
        "Target dan Pagu Tahunan",
        "Buku kerja ini mengumpulkan target tahunan setiap indikator dan pagu tahunan setiap sumber dana, untuk program yang sudah ada dalam rencana.",
        [
            "Isi lembar Target: satu baris untuk satu indikator. Sel yang masih ditunggu menjadi kuning dengan sendirinya.",
            "Isi lembar Pagu: satu baris untuk satu sumber dana. Jumlah, batas pagu, dan sisanya dihitung di atas tabel.",
            "Indikator atau sumber dana baru: pakai baris kosong di bawah, pilih kode programnya, lalu isi barisnya.",
            "Indikator yang tidak dipakai lagi: hapus barisnya. Program tidak dapat ditambah atau dihapus lewat buku kerja ini.",
            "Simpan sebagai .xlsx, lalu unggah. Baris, kolom, dan urutan boleh diubah; judul kolom jangan dihapus.",
            "Sebelum ditulis, perbedaannya dengan rencana ditunjukkan sel demi sel.",
        ],
        [
            ("CFE3EA", "Judul kolom yang wajib diisi (bertanda *)"),
            ("FFF3C4", "Sel yang masih ditunggu"),
            (PartLooks.Doubtful, "Target yang berbalik arah dari tahun sebelumnya"),
            (PartLooks.Wrong, "Isian yang tampaknya keliru: kode yang tidak dikenal, sumber dana ganda, pagu melampaui batas"),
            ("EEF1F0", "Hanya ditunjukkan, atau dihitung sendiri"),
        ],
        "Kolom lembar Target dan Pagu",
        [
            ("Kode, Nama program, OPD", "Hanya ditunjukkan", "Diubah di buku kerja matriks program. Di baris kosong, pilih kode programnya; namanya muncul sendiri.", "P-014"),
            ("Indikator *, Satuan *, Arah *", "OPD", "Satu baris untuk satu indikator.", "Laporan selesai tepat waktu; %; Naik"),
            ("Kondisi awal *", "OPD", "Capaian terakhir sebelum rencana. Boleh rasio seperti 2,3:1000.", "62,5"),
            ("Target *", "OPD", "Satu angka untuk setiap tahun yang ada pagunya, dalam satuan yang sama.", "70"),
            ("Sumber dana *", "OPD dan Bappeda", "Pilih dari daftar. Satu baris untuk satu sumber dana.", "APBD"),
            ("Pagu", "OPD dan Bappeda", "Rupiah penuh. Rp 1,2 M dan 350 jt juga dapat dibaca.", "1250000000"),
            ("Jumlah pagu, Batas pagu, Sisa", "Dihitung sendiri", "Program cadangan tidak dihitung.", ""),
        ]);

    public static IEnumerable<ChoiceList> Lists(WorkbookChoices choices, IReadOnlyList<ProgrammeRow> programmes) =>
        [ChoiceLists.Directions, ChoiceLists.FundSources(choices), ChoiceLists.Units(choices), .. ProgrammeLists.Of(programmes)];

    public void Write(WorkbookWriter book)
    {
        var costs = Costs();
        Targets(costs).Write(book);
        costs.Write(book);
    }

    private PartSheet<TargetLine> Targets(PartSheet<CostLine> costs)
    {
        List<TargetLine> lines =
            [.. programmes.SelectMany(p => p.Indicators.Count == 0 ? [new TargetLine(p, null)] : p.Indicators.Select(i => new TargetLine(p, i)))];
        List<PartColumn<TargetLine>> columns =
        [
            .. PartLooks.ProgrammeColumns<TargetLine>(l => l.Programme, mayAddRows: true),
            new(new(ProgrammeShape.Indicator, null, "Indikator *", PartLooks.Indicator, 40, true, PartLooks.Words), l => l.Indicator?.Name) { AwaitedWith = ProgrammeShape.Code },
            new(new(ProgrammeShape.Unit, null, "Satuan *", PartLooks.Indicator, 13, true, PartLooks.Choice with { IsWrapped = true }), l => l.Indicator?.Unit)
            {
                List = choices.Units.Count > 0 ? "DaftarSatuan" : null, ListStyle = ErrorStyle.Warning,
                Error = "Satuan ini tidak ada di daftar. Tetap dipakai?", AwaitedWith = ProgrammeShape.Indicator,
            },
            new(new(ProgrammeShape.Direction, null, "Arah *", PartLooks.Indicator, 9, true, PartLooks.Choice), l => DirectionOf(l.Indicator))
            {
                List = "DaftarArah", Hint = "Naik: makin besar makin baik. Turun: makin kecil makin baik. Tetap: dipertahankan.", AwaitedWith = ProgrammeShape.Indicator,
            },
            new(new(ProgrammeShape.Baseline, null, "Kondisi awal *", PartLooks.Indicator, 12, true, PartLooks.Figure), l => l.Indicator is { } i ? new Figure(i.BaselineText, i.Baseline) : null) { AwaitedWith = ProgrammeShape.Indicator },
            .. all.Select(year => new PartColumn<TargetLine>(
                new(ProgrammeShape.Target, year, PartLooks.Head("Target", year), PartLooks.Indicator, 11, true, PartLooks.Figure),
                l => l.Indicator?.Targets.GetValueOrDefault(year) is { } t ? new Figure(t.Text, t.Value) : null)),
            PartLooks.Mark<TargetLine>(l => RowMark.Of(l.Programme.Id, l.Indicator?.Id, l.Programme.Version)),
        ];
        return new(TargetSheet, columns, lines)
        {
            Title = $"Target Tahunan {choices.RegionName}, {years}",
            Legend = "Satu baris untuk satu indikator. Sel kuning: masih ditunggu. Sel abu-abu: hanya ditunjukkan. Penjelasan ada di lembar Petunjuk.",
            TabColour = "00855F",
            Footer = $"Target tahunan {choices.RegionName} {years}",
            SpareRows = Spare,
            Checks = sheet => [PartLooks.UnknownCode(sheet), .. all.Skip(1).Select(year => Turned(sheet, year)), .. all.Select(year => Awaited(sheet, costs, year))],
        };
    }

    private static string? DirectionOf(IndicatorRow? indicator) =>
        indicator is null ? null : ProgrammeShape.Directions.First(d => d.Direction == indicator.Direction).Word;

    /// <summary>A target is awaited where the programme has money in the year.</summary>
    private static Highlight Awaited(PartSheet<TargetLine> sheet, PartSheet<CostLine> costs, int year) => new(
        sheet.Range(ProgrammeShape.Target, year),
        $"AND({sheet.Cell(ProgrammeShape.Indicator)}<>\"\",{sheet.Cell(ProgrammeShape.Target, year)}=\"\",COUNTIFS({CostSheet}!{costs.FixedRange(ProgrammeShape.Code)},{sheet.Cell(ProgrammeShape.Code)},{CostSheet}!{costs.FixedRange(ProgrammeShape.Cost, year)},\">0\")>0)",
        new("FFF3C4"));

    /// <summary>A target that goes back on the year before.</summary>
    private static Highlight Turned(PartSheet<TargetLine> sheet, int year)
    {
        var (own, before, direction) = (sheet.Cell(ProgrammeShape.Target, year), sheet.Cell(ProgrammeShape.Target, year - 1), sheet.Cell(ProgrammeShape.Direction));
        return new(
            sheet.Range(ProgrammeShape.Target, year),
            $"AND(ISNUMBER({own}),ISNUMBER({before}),OR(AND({direction}=\"Naik\",{own}<{before}),AND({direction}=\"Turun\",{own}>{before})))",
            new(PartLooks.Doubtful));
    }

    private PartSheet<CostLine> Costs()
    {
        List<CostLine> lines =
            [.. programmes.SelectMany(p => p.Costs.Count == 0 ? [new CostLine(p, null)] : p.Costs.Select(c => new CostLine(p, c)))];
        var (first, last) = (all[0], all[^1]);
        PartSheet<CostLine>? sheet = null;
        List<PartColumn<CostLine>> columns =
        [
            .. PartLooks.ProgrammeColumns<CostLine>(l => l.Programme, mayAddRows: true),
            new(new(ProgrammeShape.Reserve, null, "Cadangan", PartLooks.Programme, 11, false, PartLooks.Computed with { Across = Across.Centre, IsBold = false }), l => l.Programme.IsReserve ? "Ya" : null, ColumnUse.Shown),
            new(new(ProgrammeShape.FundSource, null, "Sumber dana *", PartLooks.Money, 20, true, PartLooks.Choice), l => l.Cost?.FundSource) { List = "DaftarSumberDana" },
            .. all.Select(year => new PartColumn<CostLine>(
                new(ProgrammeShape.Cost, year, PartLooks.Head("Pagu", year), PartLooks.Money, 18, false, PartLooks.Rupiah),
                l => l.Cost is { } c && c.Rupiah.TryGetValue(year, out var rupiah) ? rupiah : null)
            {
                Least = "0", Error = "Tulis rupiah penuh, misalnya 1250000000. Tulisan seperti Rp 1,2 M juga dapat dibaca.",
            }),
            new(new(ProgrammeShape.StatedTotal, null, "Jumlah pagu", PartLooks.Money, 20, false, PartLooks.Computed), l => l.Cost?.Rupiah.Values.Sum(), ColumnUse.Computed)
            {
                Formula = row => SumOfRow(sheet!, row), Error = "Kolom ini dihitung sendiri dari pagu setiap tahun.",
            },
            PartLooks.Mark<CostLine>(l => RowMark.Of(l.Programme.Id, null, l.Programme.Version)),
        ];
        return sheet = new(CostSheet, columns, lines)
        {
            Title = $"Pagu Tahunan {choices.RegionName}, {years}",
            Legend = "Satu baris untuk satu sumber dana, rupiah penuh. Sisa dihitung dari batas pagu rencana; merah berarti terlampaui.",
            TabColour = "C2500A",
            Footer = $"Pagu tahunan {choices.RegionName} {years}",
            SpareRows = Spare,
            RowsAbove = 4,
            Above = WriteBalance,
            Checks = own =>
            [
                PartLooks.UnknownCode(own),
                new(own.Range(ProgrammeShape.FundSource),
                    $"AND({own.Cell(ProgrammeShape.FundSource)}<>\"\",COUNTIFS({own.FixedRange(ProgrammeShape.Code)},{own.Cell(ProgrammeShape.Code)},{own.FixedRange(ProgrammeShape.FundSource)},{own.Cell(ProgrammeShape.FundSource)})>1)",
                    new(PartLooks.Wrong, PartLooks.WrongColour)),
                new(own.Range(ProgrammeShape.FundSource),
                    $"AND({own.Cell(ProgrammeShape.FundSource)}=\"\",COUNT({own.Cell(ProgrammeShape.Cost, first)}:{own.Cell(ProgrammeShape.Cost, last)})>0)", new("FFF3C4")),
                new(PartSheet<CostLine>.Plain($"{own.Letters(ProgrammeShape.Cost, first)}6:{own.Letters(ProgrammeShape.StatedTotal)}6"),
                    PartSheet<CostLine>.Plain($"AND(ISNUMBER({own.Letters(ProgrammeShape.Cost, first)}6),{own.Letters(ProgrammeShape.Cost, first)}6<0)"), new(PartLooks.Wrong, PartLooks.WrongColour, true)),
            ],
        };
    }

    private string SumOfRow(PartSheet<CostLine> sheet, int row)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"{sheet.Letters(ProgrammeShape.Cost, all[0])}{row}:{sheet.Letters(ProgrammeShape.Cost, all[^1])}{row}");
        return $"IF(COUNT({range})=0,\"\",SUM({range}))";
    }

    /// <summary>Rows 3 to 6: what the sheet sums to, what other programmes take, the ceiling, and what is left.</summary>
    private void WriteBalance(WorkbookWriter book, SheetWriter writer, PartSheet<CostLine> sheet)
    {
        var label = book.Styles.Of(new CellStyle(Size: 9, IsItalic: true, Colour: "56636A", Across: Across.Right, IsTop: false));
        var plain = book.Styles.Of(new CellStyle(NumberFormat: "#,##0", Fill: "EEF1F0", IsTop: false));
        var strong = book.Styles.Of(new CellStyle(NumberFormat: "#,##0", Fill: "EEF1F0", IsBold: true, IsTop: false));
        (string Words, int Style, Func<int, (string? Formula, long? Result)> Of)[] rows =
        [
            ("Jumlah lembar ini, tanpa cadangan", strong, year => (SumOfYear(sheet, year), Own(year))),
            ("Program lain dalam rencana", plain, year => (null, money.Elsewhere.GetValueOrDefault(year))),
            ("Batas menurut rencana", plain, year => (null, money.Ceilings.TryGetValue(year, out var ceiling) ? ceiling : null)),
            ("Sisa", strong, year => money.Ceilings.TryGetValue(year, out var ceiling)
                ? (Left(sheet.Letters(ProgrammeShape.Cost, year)), ceiling - Own(year) - money.Elsewhere.GetValueOrDefault(year)) : (null, null)),
        ];
        foreach (var (i, (words, style, of)) in rows.Index())
        {
            writer.Row(3 + i, 16);
            writer.Words(sheet.Place(ProgrammeShape.FundSource), words, label);
            foreach (var year in all)
            {
                var (formula, result) = of(year);
                Put(writer, sheet.Place(ProgrammeShape.Cost, year), formula, result, style);
            }
            var hasAll = all.TrueForAll(money.Ceilings.ContainsKey);
            var (first, last) = (sheet.Letters(ProgrammeShape.Cost, all[0]), sheet.Letters(ProgrammeShape.Cost, all[^1]));
            // A sum over some of the years would look like one over all.
            Put(writer, sheet.Place(ProgrammeShape.StatedTotal), i < 2 || hasAll ? string.Create(CultureInfo.InvariantCulture, $"SUM({first}{3 + i}:{last}{3 + i})") : null,
                i < 2 || hasAll ? all.Sum(y => of(y).Result ?? 0) : null, style);
        }
    }

    private static void Put(SheetWriter writer, int place, string? formula, long? result, int style)
    {
        if (formula is not null)
        {
            writer.Formula(place, formula, result, style);
        }
        else if (result is { } known)
        {
            writer.Number(place, known, style);
        }
        else
        {
            writer.Blank(place, style);
        }
    }

    private long Own(int year) => programmes.Where(p => !p.IsReserve).SelectMany(p => p.Costs).Sum(c => c.Rupiah.GetValueOrDefault(year));

    private static string SumOfYear(PartSheet<CostLine> sheet, int year) =>
        $"SUM({sheet.FixedRange(ProgrammeShape.Cost, year)})-SUMIF({sheet.FixedRange(ProgrammeShape.Reserve)},\"Ya\",{sheet.FixedRange(ProgrammeShape.Cost, year)})";

    private static string Left(string letters) => $"{letters}5-{letters}3-{letters}4";

    private sealed record TargetLine(ProgrammeRow Programme, IndicatorRow? Indicator);

    private sealed record CostLine(ProgrammeRow Programme, CostRow? Cost);
}
