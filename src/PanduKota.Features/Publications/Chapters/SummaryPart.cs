using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>The plan in a few great figures, one table and, for the short book, two charts.</summary>
internal static class SummaryPart
{
    public static IEnumerable<Block> Of(BookContent content)
    {
        var figures = content.Figures;
        yield return KeyFiguresOf(content);
        if (content.Parts.IsSupersetOf(["pendanaan", "peta-jalan", "matriks"]))
        {
            yield return Paragraph.Of(Text.Of(
                "Rencana ini memuat {0:N0} program dalam {1:N0} dimensi untuk {2} sampai {3}. Sebaran dananya ada di ",
                figures.Programmes, content.Dimensions.Count, content.Plan.Plan.FirstYear, content.Plan.Plan.LastYear),
                Inline.To("dana"), Text.Of(", urutan pelaksanaannya di "), Inline.To("peta-jalan"),
                Text.Of(", dan rincian setiap program di "), Inline.To("matriks"), Text.Verbatim("."));
        }
        yield return DimensionTable(content);
        if (figures.Programmes > 0)
        {
            yield return new BookFigure(PlanBalance.Of(figures));
        }
    }

    /// <summary>How ready the programmes of each dimension are, as scored on the value instrument; a gap until somebody has scored them.</summary>
    public static IEnumerable<Block> Readiness(BookContent content)
    {
        if (content.Readiness is not { } readiness)
        {
            yield break;
        }
        if (readiness.Scored == 0)
        {
            yield return new Gap(Text.Of("Skor kesiapan program (kriteria “{0}” pada instrumen nilai)", readiness.Criterion), "Bappeda");
            yield break;
        }
        yield return Paragraph.Of(Text.Of(
            "{0:N0} dari {1:N0} program sudah diberi skor pada kriteria “{2}”, dari 1 (baru gagasan) sampai 5 (siap mulai).",
            readiness.Scored, readiness.Programmes, readiness.Criterion));
        yield return new BookFigure(readiness.Chart);
    }

    public static KeyFigures KeyFiguresOf(BookContent content)
    {
        var figures = content.Figures;
        return new KeyFigures(
        [
            new KeyFigure(Text.Of("Program"), Text.Of("{0:N0}", figures.Programmes), Text.Of("{0:N0} indikator", figures.Indicators)),
            new KeyFigure(Text.Of("OPD penanggung jawab"), Text.Of("{0:N0}", figures.Agencies)),
            new KeyFigure(Text.Of("Quick Win"), Text.Of("{0:N0}", figures.QuickWins)),
            new KeyFigure(Text.Of("Kebutuhan dana"), Text.Of("{0}", new Rupiah(figures.Total)),
                Text.Of("{0}–{1}", content.Plan.Plan.FirstYear, content.Plan.Plan.LastYear)),
        ]);
    }

    public static BookTable DimensionTable(BookContent content)
    {
        var figures = content.Figures;
        return new BookTable(
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

    /// <summary>How many programmes serve each mission in each dimension; a hole is a mission that a dimension leaves alone.</summary>
    public static IEnumerable<Block> Coverage(BookContent content)
    {
        if (content.Plan.Plan.Missions.Count == 0 || content.Plan.Plan.Goals.Count == 0)
        {
            yield return new Gap(Text.Of("Misi dan sasaran, sehingga cakupan misi oleh setiap dimensi"), "Bappeda");
            yield break;
        }
        yield return new BookFigure(CoverageChart(content));
    }

    public static MatrixChart CoverageChart(BookContent content)
    {
        var missionOf = content.Plan.Plan.Goals.ToDictionary(g => g.Id, g => g.MissionNumber);
        return new MatrixChart(
            Text.Of("Cakupan misi oleh dimensi"), Text.Of("program"), [.. content.Dimensions.Select(BookContent.MarkOf)],
            [
                .. content.Plan.Plan.Missions.Select(m => new Documents.Charts.MatrixRow(
                    Text.Verbatim($"{BookContent.Year(m.Number)}. {m.Words}"),
                    [
                        .. content.Dimensions.Select(d => content.ProgrammesOf(d).Count(
                            p => p.GoalId is { } goal && missionOf.GetValueOrDefault(goal) == m.Number) is var count and > 0 ? count : (double?)null),
                    ])),
            ]);
    }

    /// <summary>Programmes with money in each year, before those that have a target in it: how much is carried at once, and what is promised without money.</summary>
    public static IEnumerable<Block> Running(BookContent content) => [new BookFigure(RunningChart(content))];

    public static BarsChart RunningChart(BookContent content) => new(
        Text.Of("Program yang berjalan setiap tahun"), Text.Of("program"),
        [.. content.Figures.Years.Select(y => new BarRow(Text.Verbatim(BookContent.Year(y)), content.Figures.RunningByYear.GetValueOrDefault(y), PlannedIn(content, y)))])
    {
        ValueName = Text.Of("Berdana"),
        PlannedName = Text.Of("Punya target"),
    };

    private static double PlannedIn(BookContent content, int year) =>
        content.Plan.Running.Count(p => p.Indicators.Any(i => i.Targets.Any(t => t.Year == year && (t.Value is not null || t.Words.Length > 0))));
}
