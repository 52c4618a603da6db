using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Documents.Tests.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Tests.Books;

/// <summary>A masterplan of an invented region, with as many programmes as wanted: what a real book looks like.</summary>
internal static class BookSample
{
    private const int FirstYear = 2026;

    private static readonly string[] Agencies =
    [
        "Dinas Kependudukan dan Pencatatan Sipil", "Dinas Kesehatan", "Dinas Komunikasi dan Informatika", "Bappeda",
        "Dinas Perindustrian dan Perdagangan", "Dinas Lingkungan Hidup", "Dinas Pariwisata dan Kebudayaan", "DPMPTSP",
    ];

    private static readonly string[] Doings = ["Pengembangan", "Penerapan", "Perluasan", "Pembinaan", "Peningkatan"];

    private static readonly string[] Things =
    [
        "akta lahir sebelum ibu pulang dari fasilitas kesehatan", "satu pintu data perangkat daerah", "pembayaran nontunai pasar rakyat",
        "kelas literasi digital desa", "bank sampah terhubung", "rekam medis elektronik puskesmas", "kalender wisata danau",
        "izin usaha satu hari", "lampu jalan hemat energi", "peringatan dini banjir berbasis sensor",
    ];

    public static BookCover Cover { get; } = new("Kabupaten Tanah Contoh", Text.Verbatim("Rencana Induk Kota Cerdas"), "2026–2035")
    {
        Volume = Text.Verbatim("Buku 2: Masterplan"),
        Edition = Text.Verbatim("Edisi 3, draf per 21 November 2026"),
        Publisher = Text.Verbatim("Pemerintah Kabupaten Tanah Contoh"),
        Marks = ChartSamples.Dimensions,
        IsInvented = true,
    };

    public static Book Masterplan(int programmes = 80)
    {
        var rows = Enumerable.Range(0, programmes).Select(i => new Sample(i)).ToList();
        return new Book(Cover,
        [
            new([new ContentsList(ContentsKind.Headings, 3), new ContentsList(ContentsKind.Tables), new ContentsList(ContentsKind.Figures)]),
            new([.. Opening(), .. Dimensions(rows)]),
            new([new Heading(2, W("Matriks program"), "matriks"), .. Matrix(rows)]) { IsLandscape = true },
            new([new Heading(1, W("Rencana aksi"), "aksi"), .. ActionPlan(rows)]),
            new([new Heading(1, W("Peta jalan"), "peta"), Paragraph.Of(W("Peta jalan membagi program ke dalam jangka pendek, menengah, dan panjang.")),
                new BookFigure(Gantt(rows), Anchor: "gantt")]) { IsLandscape = true },
            new([.. Money(rows), .. Ending()]),
        ])
        {
            Author = "Bappeda Kabupaten Tanah Contoh",
            CreatedUtc = new DateTime(2026, 11, 21, 3, 0, 0, DateTimeKind.Utc),
        };
    }

    private static IEnumerable<Block> Opening() =>
    [
        new Heading(1, W("Ringkasan")) { IsNumbered = false },
        Paragraph.Of(W("Rencana induk ini memuat arah pembangunan Kabupaten Tanah Contoh sebagai kota cerdas selama sepuluh tahun. "
            + "Setiap program punya perangkat daerah penanggung jawab, target tahunan, dan pagu per sumber dana.")),
        new KeyFigures([new(W("Program"), W("80"), W("dari 31 perangkat daerah")), new(W("Belanja 10 tahun"), W("Rp 681,4 M"), W("98 % dari pagu")),
            new(W("Quick Win"), W("6"), W("satu di setiap dimensi"))]),
        new Callout(Tone.Attention, W("Draf"), [W("Angka pada edisi ini belum disahkan. Lihat "), Inline.To("temuan"), W(" sebelum menandatangani.")]),
        new Heading(1, W("Arah pembangunan"), "arah"),
        new Heading(2, W("Visi dan misi")),
        Paragraph.Of(Inline.Bold(W("Visi: ")), Inline.Italic(W("Tanah Contoh yang tenteram, sehat, dan terhubung.")),
            W(" Keterkaitan misi dengan dimensi diringkas pada "), Inline.To("cakupan"), W(" dan dirinci di "), Inline.To("matriks"), W(".")),
        new BulletList([[W("Pelayanan publik yang selesai dalam satu kunjungan.")], [W("Ekonomi rakyat yang masuk pasar digital.")],
            [W("Lingkungan danau yang bersih dan terpantau; lihat "), Inline.Web(W("satudata.go.id"), "https://satudata.go.id/"), W(".")]]) { IsNumbered = true },
        new BookFigure(ChartSamples.Coverage, Anchor: "cakupan"),
        new Heading(2, W("Kesiapan enam dimensi")),
        new BookFigure(ChartSamples.Radar) { Source = W("Penilaian mandiri Tim Pelaksana, November 2026") },
        new Gap(W("Analisis SWOT dimensi Smart Branding"), "Dinas Pariwisata dan Kebudayaan"),
    ];

    private static IEnumerable<Block> Dimensions(List<Sample> all)
    {
        yield return new Heading(1, W("Strategi per dimensi"));
        foreach (var dimension in ChartSamples.Dimensions)
        {
            var own = all.Where(s => s.Mark == dimension).ToList();
            yield return new Heading(2, dimension.Name) { Mark = dimension };
            yield return Paragraph.Of(W($"{own.Count} program mendukung dimensi ini. Pagu dan target berasal dari isian perangkat daerah."));
            yield return new BookTable(W($"Program {dimension.Name}"),
                [new(W("Kode"), ColumnKind.Short, 0.9), new(W("Program"), Width: 3.6), new(W("Penanggung jawab"), Width: 2.6),
                    new(W("Mulai"), ColumnKind.Short, 0.8), new(W("Selesai"), ColumnKind.Short, 0.9), new(W("Pagu"), ColumnKind.Money, 1.1)],
                [.. own.Select(s => new BookRow([s.Code, s.Name, s.Agency, s.Start.ToString(), s.End.ToString(), BookCell.Money(s.Total)])),
                    new BookRow([BookCell.Empty, W("Jumlah"), BookCell.Empty, BookCell.Empty, BookCell.Empty, BookCell.Money(own.Sum(s => s.Total))], RowKind.Total)]);
        }
    }

    private static IEnumerable<Block> Matrix(List<Sample> all)
    {
        BookColumn[] columns = [new(W(""), ColumnKind.Short, 0.5), new(W("Program"), Width: 3.6), new(W("OPD"), Width: 2.4),
            .. Enumerable.Range(FirstYear, 10).Select(y => new BookColumn(W(y.ToString()), ColumnKind.Money, 0.95)), new(W("Jumlah"), ColumnKind.Money, 1.15)];
        var rows = ChartSamples.Dimensions.SelectMany(d => all.Where(s => s.Mark == d).Select(s => new BookRow(
                [BookCell.Tile(s.Mark), s.Name, s.Agency, .. s.Costs.Select(c => BookCell.Money(c)), BookCell.Money(s.Total) with { IsBold = true }]))
            .Prepend(new BookRow([d.Name], RowKind.Group)));
        var totals = Enumerable.Range(0, 10).Select(y => BookCell.Money(all.Sum(s => s.Costs[y])));
        yield return new BookTable(W("Matriks program dan pagu per tahun"), columns,
            [.. rows, new BookRow([BookCell.Empty, W("Jumlah"), BookCell.Empty, .. totals, BookCell.Money(all.Sum(s => s.Total))], RowKind.Total)], "tabel-matriks")
        {
            IsDense = true,
            Source = W("isian perangkat daerah sampai 21 November 2026"),
        };
    }

    private static IEnumerable<Block> ActionPlan(List<Sample> all)
    {
        foreach (var sample in all.Take(30))
        {
            yield return new Heading(3, sample.NameText) { Mark = sample.Mark };
            yield return new BookTable(W($"Rencana aksi {sample.Code}"),
                [new(W("Langkah"), Width: 3), new(W("Keluaran"), Width: 2), new(W("Pelaksana"), Width: 2), new(W("Mulai"), ColumnKind.Short), new(W("Selesai"), ColumnKind.Short)],
                [.. Enumerable.Range(1, 3).Select(step => new BookRow([W($"Langkah {step}: menyiapkan dan menguji bersama pengguna"), W("berita acara uji"),
                    sample.Agency, W($"0{step}/{sample.Start}"), W($"{step + 6:00}/{sample.Start}")]))]);
        }
    }

    private static IEnumerable<Block> Money(List<Sample> all)
    {
        var years = Enumerable.Range(FirstYear, 10).ToList();
        var series = ChartSamples.Dimensions.Select(d => new YearSeries(d, [.. years.Select((_, y) => all.Where(s => s.Mark == d).Sum(s => s.Costs[y]))])).ToList();
        var chart = new StackedYears(W("Belanja per tahun dan dimensi terhadap pagu"), years, series, []);
        chart = chart with { Ceilings = [.. years.Select((_, y) => (long?)(chart.Total(y) / 100 * (y == 3 ? 92 : 104)))] };
        yield return new Heading(1, W("Pembiayaan"), "biaya");
        yield return new BookFigure(chart, Anchor: "belanja");
        yield return new BookFigure(ChartSamples.Bars);
        yield return new BookFigure(ChartSamples.Strip);
        yield return new BookFigure(ChartSamples.Index);
        yield return new BookFigure(ChartSamples.Times);
    }

    private static IEnumerable<Block> Ending() =>
    [
        new Heading(1, W("Penutup")),
        Paragraph.Of(W("Rencana ini ditinjau setiap tahun.")),
        new SignatureBlock(W("Tanah Contoh, ........................ 2026"),
            [new(W("Kepala Bappeda"), "Contoh Nama, S.T., M.T.", "NIP 19760101 200003 1 001"), new(W("Bupati Tanah Contoh"))]),
        new Heading(1, W("Temuan pemeriksaan"), "temuan") { IsAppendix = true },
        new FindingList([
            Problem.Error("PLAN-021", W("Belanja 2029 lewat pagu Rp 5,8 M."), W("Tunda satu program ke 2030 atau ubah pagu."), new Place(Year: 2029)),
            Problem.Warning("PLAN-023", W("Pagu sama persis di semua tahun."), W("Periksa apakah angka disalin."), new Place(ProgrammeCode: "P-014")),
        ]),
        new Heading(2, W("Cara membaca")),
        Paragraph.Of(W("Kesalahan harus dibetulkan sebelum rencana diserahkan.")),
    ];

    private static GanttChart Gantt(List<Sample> all) => new(W("Peta jalan program"), FirstYear, 10,
        [.. ChartSamples.Dimensions.SelectMany(d => all.Where(s => s.Mark == d)).Select(s => new GanttBar(s.Mark, s.Name, s.Start, s.End) { IsQuickWin = s.Number % 13 == 0 })])
    {
        IsGrouped = true,
    };

    private static Text W(string words) => Text.Verbatim(words);

    private sealed class Sample(int number)
    {
        public int Number { get; } = number;

        public Mark Mark { get; } = ChartSamples.Dimensions[number % 6];

        public string Code { get; } = $"P-{number + 1:000}";

        public string Name { get; } = $"{Doings[number % Doings.Length]} {Things[number % Things.Length]}{(number < 10 ? "" : $" tahap {number / 10}")}";

        public Text NameText => Text.Verbatim(Name);

        public string Agency { get; } = Agencies[number * 3 % Agencies.Length];

        public int Start { get; } = FirstYear + number % 7;

        public int End { get; } = FirstYear + Math.Min(9, number % 7 + number % 4);

        public IReadOnlyList<long> Costs => [.. Enumerable.Range(FirstYear, 10).Select(y =>
            y < Start || y > End ? 0L : 250_000_000L + (Number * 7919L + y * 104_729L) % 2_400_000_000L)];

        public long Total => Costs.Sum();
    }
}
