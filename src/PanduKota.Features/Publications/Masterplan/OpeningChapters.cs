using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Masterplan;

/// <summary>Foreword, summary, profile of the region, vision to goals.</summary>
internal static class OpeningChapters
{
    public static IEnumerable<Block> Foreword(BookContent content) =>
    [
        new Heading(1, Text.Of("Kata Pengantar")) { IsNumbered = false },
        new Gap(Text.Of("Kata pengantar {0}", content.HeadOfRegion), content.HeadOfRegion.In(content.Culture)),
    ];

    public static IEnumerable<Block> Summary(BookContent content)
    {
        var figures = content.Figures;
        yield return new Heading(1, Text.Of("Ringkasan Rencana")) { IsNumbered = false };
        yield return new KeyFigures(
        [
            new KeyFigure(Text.Of("Program"), Text.Of("{0:N0}", figures.Programmes), Text.Of("{0:N0} indikator", figures.Indicators)),
            new KeyFigure(Text.Of("OPD penanggung jawab"), Text.Of("{0:N0}", figures.Agencies)),
            new KeyFigure(Text.Of("Quick Win"), Text.Of("{0:N0}", figures.QuickWins)),
            new KeyFigure(Text.Of("Kebutuhan dana"), Text.Of("{0}", new Rupiah(figures.Total)),
                Text.Of("{0}–{1}", content.Plan.Plan.FirstYear, content.Plan.Plan.LastYear)),
        ]);
        yield return Paragraph.Of(Text.Of(
            "Rencana ini memuat {0:N0} program dalam {1:N0} dimensi untuk {2} sampai {3}. Sebaran dananya ada di ",
            figures.Programmes, content.Dimensions.Count, content.Plan.Plan.FirstYear, content.Plan.Plan.LastYear),
            Inline.To("dana"), Text.Of(", urutan pelaksanaannya di "), Inline.To("peta-jalan"),
            Text.Of(", dan rincian setiap program di "), Inline.To("matriks"), Text.Verbatim("."));
        yield return new BookTable(
            Text.Of("Program dan dana menurut dimensi"),
            [
                new BookColumn(Text.Verbatim(""), ColumnKind.Short, 0.5), new BookColumn(Text.Of("Dimensi"), Width: 3),
                new BookColumn(Text.Of("Program"), ColumnKind.Number), new BookColumn(Text.Of("Quick Win"), ColumnKind.Number),
                new BookColumn(Text.Of("Dana"), ColumnKind.Money, 1.5),
            ],
            [
                .. figures.Dimensions.Select(d => new BookRow(
                [
                    BookCell.Tile(new Mark(d.Letter, Text.Verbatim(d.Name), d.Colour)),
                    d.Code is null ? BookContent.NoDimension.Name : Text.Verbatim(d.Name),
                    BookCell.Number(d.Programmes), BookCell.Number(d.QuickWins), BookCell.Money(d.Total),
                ])),
                new BookRow(
                [
                    BookCell.Empty, Text.Of("Jumlah"), BookCell.Number(figures.Programmes), BookCell.Number(figures.QuickWins),
                    BookCell.Money(figures.Total),
                ], RowKind.Total),
            ]);
    }

    public static IEnumerable<Block> Profile(BookContent content)
    {
        var region = content.Plan.Region;
        yield return new Heading(1, Text.Of("Pendahuluan"));
        yield return new Heading(2, Text.Of("Latar belakang"));
        yield return new Gap(Text.Of("Latar belakang, tujuan, dan dasar hukum"), "Bappeda");
        yield return new Heading(2, Text.Of("Profil daerah"));
        yield return new BookTable(
            Text.Of("Data dasar daerah"),
            [new BookColumn(Text.Of("Data"), Width: 2), new BookColumn(Text.Of("Isian"), Width: 3)],
            [
                Row(Text.Of("Nama"), region.Name),
                Row(Text.Of("Kode wilayah Kemendagri"), region.Code),
                new BookRow([Text.Of("Jumlah penduduk"), Known(region.Population, p => Text.Of("{0:N0} jiwa", p))]),
                new BookRow([Text.Of("Luas wilayah"), Known(region.AreaKm2, a => Text.Of("{0:N2} km²", a))]),
                new BookRow([Text.Of("Kepadatan"), Density(region)]),
                new BookRow(
                [
                    Text.Of("Perangkat daerah"),
                    Text.Of("{0:N0} OPD, {1:N0} kecamatan", Count(AgencyKind.Agency), Count(AgencyKind.District)),
                ]),
            ]);
        yield return new Gap(Text.Of("Analisis kesiapan, kesenjangan, dan SWOT (Buku 1)"), "Diskominfo");

        int Count(AgencyKind kind) => content.Plan.Agencies.Count(a => a.Kind == kind);
    }

    public static IEnumerable<Block> Direction(BookContent content)
    {
        var plan = content.Plan.Plan;
        yield return new Heading(1, Text.Of("Arah Pembangunan"), "arah");
        yield return new Heading(2, Text.Of("Visi"));
        yield return string.IsNullOrWhiteSpace(plan.Vision)
            ? new Gap(Text.Of("Visi"), content.HeadOfRegion.In(content.Culture))
            : new Callout(Tone.Plain, Text.Of("Visi"), [Inline.Bold(Text.Verbatim(plan.Vision))]);
        yield return new Heading(2, Text.Of("Misi"));
        yield return plan.Missions.Count == 0
            ? new Gap(Text.Of("Misi"), content.HeadOfRegion.In(content.Culture))
            : BulletList.Of([.. plan.Missions.Select(m => Text.Verbatim(m.Words))]) with { IsNumbered = true };
        yield return new Heading(2, Text.Of("Sasaran"));
        yield return plan.Goals.Count == 0 ? new Gap(Text.Of("Sasaran"), "Bappeda") : GoalTable(content, plan);
    }

    private static BookTable GoalTable(BookContent content, Plan plan) => new(
        Text.Of("Sasaran dan indikatornya"),
        [
            new BookColumn(Text.Of("Kode"), ColumnKind.Short, 0.7), new BookColumn(Text.Of("Sasaran"), Width: 3),
            new BookColumn(Text.Of("Misi"), ColumnKind.Short, 0.6), new BookColumn(Text.Of("Indikator"), Width: 2),
            new BookColumn(Text.Of("Kondisi awal"), ColumnKind.Short), new BookColumn(Text.Of("Target"), ColumnKind.Short),
            new BookColumn(Text.Of("Program"), ColumnKind.Number, 0.8),
        ],
        [
            .. plan.Goals.Select(g => new BookRow(
            [
                g.Code, g.Words, g.MissionNumber is { } mission ? BookContent.Year(mission) : null, g.Indicator,
                WithUnit(g.Baseline, g.Unit), WithUnit(g.Target, g.Unit),
                BookCell.Number(content.Plan.Running.Count(p => p.GoalId == g.Id)),
            ])),
        ],
        "sasaran");

    private static string? WithUnit(string? words, string? unit) =>
        words is null ? null : unit == "%" ? words + "%" : $"{words} {unit}".TrimEnd();

    private static BookRow Row(Text what, string words) => new([what, words]);

    private static BookCell Known<T>(T? value, Func<T, Text> say)
        where T : struct =>
        value is { } known ? say(known) : Missing();

    private static BookCell Density(Region region) => region is { Population: { } people, AreaKm2: { } area and > 0 }
        ? Text.Of("{0:N0} jiwa per km²", people / area)
        : Missing();

    private static BookCell Missing() => BookCell.Of(Text.Of("belum diisi")) with { Tone = Tone.Muted };
}
