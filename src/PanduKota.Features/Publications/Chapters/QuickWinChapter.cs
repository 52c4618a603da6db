using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>Programmes whose benefit citizens feel within a year.</summary>
internal static class QuickWinChapter
{
    public static IEnumerable<Block> Of(BookContent content)
    {
        var first = content.Plan.Plan.FirstYear;
        List<Programme> quickWins = [.. Of(content.Plan)];
        if (quickWins.Count == 0)
        {
            yield return new Gap(Text.Of("Quick Win untuk tahun {0}", first), "Diskominfo");
            yield break;
        }
        yield return Paragraph.Of(Text.Of(
            "{0:N0} program percepatan berikut dirasakan warga dalam satu tahun. Lazimnya ada satu untuk setiap dimensi.", quickWins.Count));
        List<string> empty =
        [
            .. content.Dimensions.Where(d => quickWins.All(p => p.DimensionCode != d.Code)).Select(d => d.Name),
        ];
        if (empty.Count > 0)
        {
            yield return new Callout(Tone.Attention, Text.Of("Dimensi yang belum punya Quick Win"), [Text.Verbatim(string.Join(", ", empty) + ".")]);
        }
        yield return TableOf(content);
        if (QuickWinProgress.Of(content) is { } progress)
        {
            yield return progress;
        }
    }

    public static IEnumerable<Programme> Of(PlanContent plan) => plan.Running.Where(p => p.IsQuickWin);

    public static BookTable TableOf(BookContent content)
    {
        var first = content.Plan.Plan.FirstYear;
        return new BookTable(
            Text.Of("Quick Win"),
            [
                new BookColumn(Text.Verbatim(""), ColumnKind.Short, 0.5), new BookColumn(Text.Of("Program"), Width: 3),
                new BookColumn(Text.Of("OPD penanggung jawab"), Width: 2.8), new BookColumn(Text.Of("Indikator"), Width: 2.4),
                new BookColumn(Text.Of("Kondisi awal"), ColumnKind.Short), new BookColumn(Text.Of("Target {0}", first), ColumnKind.Short),
                new BookColumn(Text.Of("Dana {0}", first), ColumnKind.Money, 1.1),
            ],
            [.. Of(content.Plan).Select(p => RowOf(p, first, content))]);
    }

    private static BookRow RowOf(Programme programme, int year, BookContent content)
    {
        var indicator = programme.Indicators.FirstOrDefault();
        var target = indicator?.Targets.Find(t => t.Year == year);
        return new BookRow(
        [
            BookCell.Tile(content.MarkOf(programme)),
            $"{programme.Code} {programme.Name}",
            content.AgencyOf(programme),
            indicator is null ? null : indicator.Unit is null ? indicator.Name : $"{indicator.Name} ({indicator.Unit})",
            indicator is null ? BookCell.Empty : content.BaselineOf(indicator),
            target is not null ? content.TargetOf(target) : BookCell.Of(Text.Of("belum diisi")) with { Tone = Tone.Attention },
            BookCell.Money(programme.CostLines.Where(c => c.Year == year).Sum(c => c.Rupiah)),
        ]);
    }
}
