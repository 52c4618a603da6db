using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>Base data of the region; vision, missions and goals of the plan; its dimensions.</summary>
internal static class RegionPart
{
    public static IEnumerable<Block> Profile(BookContent content) => [ProfileTable(content)];

    public static BookTable ProfileTable(BookContent content)
    {
        var region = content.Plan.Region;
        return new BookTable(
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

        int Count(AgencyKind kind) => content.Plan.Agencies.Count(a => a.Kind == kind);
    }

    public static IEnumerable<Block> Direction(BookContent content)
    {
        var plan = content.Plan.Plan;
        yield return new Heading(2, Text.Of("Visi"));
        yield return string.IsNullOrWhiteSpace(plan.Vision)
            ? new Gap(Text.Of("Visi"), content.HeadOfRegion.In(content.Culture))
            : new Callout(Tone.Plain, Text.Verbatim(""), [Inline.Bold(Text.Verbatim(plan.Vision))]);
        yield return new Heading(2, Text.Of("Misi"));
        yield return plan.Missions.Count == 0
            ? new Gap(Text.Of("Misi"), content.HeadOfRegion.In(content.Culture))
            : BulletList.Of([.. plan.Missions.Select(m => Text.Verbatim(m.Words))]) with { IsNumbered = true };
        yield return new Heading(2, Text.Of("Sasaran"), "sasaran-rencana");
        yield return plan.Goals.Count == 0 ? new Gap(Text.Of("Sasaran"), "Bappeda") : GoalTable(content, plan);
    }

    /// <summary>Vision and missions alone, for the short book.</summary>
    public static IEnumerable<Block> VisionAndMissions(BookContent content) =>
        Direction(content).TakeWhile(b => b is not Heading { Anchor: "sasaran-rencana" });

    /// <summary>What the plan is ordered by.</summary>
    public static IEnumerable<Block> Dimensions(BookContent content) =>
    [
        new BookTable(
            Text.Of("Dimensi dan subdimensi"),
            [
                new BookColumn(Text.Verbatim(""), ColumnKind.Short, 0.5), new BookColumn(Text.Of("Dimensi"), Width: 2.4),
                new BookColumn(Text.Of("Subdimensi"), Width: 5),
            ],
            [
                .. content.Dimensions.Select(d => new BookRow(
                [
                    BookCell.Tile(BookContent.MarkOf(d)), Text.Said($"{d.Name} ({d.IndonesianName})", d.Name),
                    Text.Said(
                        string.Join("; ", d.SubDimensions.Select(s => s.Name)), string.Join("; ", d.SubDimensions.Select(s => s.EnglishName))),
                ])),
            ]),
    ];

    public static BookTable GoalTable(BookContent content, Plan plan) => new(
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
