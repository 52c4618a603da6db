using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>The roadmap: which programme runs when, by dimension, in the short, medium and long term.</summary>
internal static class RoadmapChapter
{
    private const int ShortTermYears = 1;

    private const int MediumTermYears = 5;

    public static IEnumerable<Block> Of(BookContent content)
    {
        yield return new BookFigure(ChartOf(content), Anchor: "gambar-peta-jalan");
        yield return Paragraph.Of(Text.Of(
            "Jangka pendek adalah tahun pertama, jangka menengah sampai tahun kelima, dan jangka panjang sesudahnya."));
        yield return BandTable(content);
    }

    public static GanttChart ChartOf(BookContent content)
    {
        var plan = content.Plan.Plan;
        return new GanttChart(
            Text.Of("Peta jalan {0}–{1} menurut dimensi", plan.FirstYear, plan.LastYear), plan.FirstYear, plan.Years, [.. BarsOf(content)])
        {
            ShortTermYears = ShortTermYears,
            MediumTermYears = Math.Min(MediumTermYears, plan.Years),
            IsGrouped = true,
        };
    }

    private static IEnumerable<GanttBar> BarsOf(BookContent content) => content.Plan.Running
        .OrderBy(p => content.Plan.DimensionOf(p.DimensionCode)?.Ordinal ?? int.MaxValue)
        .ThenBy(p => p.Span()?.First ?? int.MaxValue)
        .ThenBy(p => p.Code, Comparer<string>.Create(CodeOrder.Compare))
        .Select(p => new GanttBar(content.MarkOf(p), $"{p.Code} {p.Name}", p.Span()?.First, p.Span()?.Last) { IsQuickWin = p.IsQuickWin });

    public static BookTable BandTable(BookContent content)
    {
        var first = content.Plan.Plan.FirstYear;
        List<(Text Name, Func<Programme, bool> Has)> bands =
        [
            (Text.Of("Jangka pendek"), p => p.Span()?.First < first + ShortTermYears),
            (Text.Of("Jangka menengah"), p => p.Span()?.First >= first + ShortTermYears && p.Span()?.First < first + MediumTermYears),
            (Text.Of("Jangka panjang"), p => p.Span()?.First >= first + MediumTermYears),
            (Text.Of("Belum bertahun"), p => p.Span() is null),
        ];
        return new BookTable(
            Text.Of("Program yang mulai dalam setiap jangka"),
            [
                new BookColumn(Text.Of("Jangka"), Width: 2),
                .. content.Dimensions.Select(d => new BookColumn(Text.Verbatim(d.Name), ColumnKind.Number)),
                new BookColumn(Text.Of("Jumlah"), ColumnKind.Number),
            ],
            [
                .. bands.Where(b => content.Plan.Running.Any(b.Has)).Select(b => new BookRow(
                [
                    b.Name,
                    .. content.Dimensions.Select(d => BookCell.Number(content.ProgrammesOf(d).Count(b.Has))),
                    BookCell.Number(content.Plan.Running.Count(b.Has)),
                ])),
            ]);
    }
}
