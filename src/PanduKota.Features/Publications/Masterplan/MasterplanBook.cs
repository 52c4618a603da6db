using PanduKota.Documents.Books;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Publications.Masterplan;

/// <summary>
/// Puts the masterplan together from what is stored. What is not stored is marked as a gap with its owner, never filled
/// with invented words.
/// </summary>
internal static class MasterplanBook
{
    public static Documents.Books.Book Of(BookContent content, DateTime createdUtc) => new(
        CoverOf(content),
        [
            new BookSection(
            [
                new ContentsList(ContentsKind.Headings), new ContentsList(ContentsKind.Tables), new ContentsList(ContentsKind.Figures),
            ]),
            new BookSection([.. OpeningChapters.Foreword(content), .. OpeningChapters.Summary(content)]),
            new BookSection([.. OpeningChapters.Profile(content)]),
            new BookSection([.. OpeningChapters.Direction(content)]),
            new BookSection([.. StrategyChapter.Of(content)]),
            new BookSection([.. ActionPlanChapter.Of(content)]) { IsLandscape = true },
            new BookSection([.. RoadmapChapter.Of(content)]) { IsLandscape = true },
            new BookSection([.. MoneyChapter.Of(content)]),
            new BookSection([.. QuickWinChapter.Of(content)]),
            new BookSection([.. AlignmentChapter.Of(content)]),
            new BookSection([.. ClosingChapters.Closing(content)]),
            new BookSection([.. MatrixAppendix.Of(content)]) { IsLandscape = true },
            new BookSection([.. ClosingChapters.Appendices(content)]),
        ])
    {
        Culture = content.Culture,
        CreatedUtc = createdUtc,
        Author = content.Plan.Region.Name,
    };

    private static BookCover CoverOf(BookContent content) => new(
        content.Plan.Region.Name,
        Text.Verbatim(TitleOf(content)),
        $"{content.Plan.Plan.FirstYear}–{content.Plan.Plan.LastYear}")
    {
        Volume = Text.Of("Buku 2: Masterplan"),
        Edition = Text.Of("Edisi {0}, isi rencana versi {1}, per {2:d MMMM yyyy}",
            content.Plan.Plan.Edition, content.Plan.Plan.Version, content.Today),
        Publisher = Text.Of("Pemerintah {0}, {1}", content.Plan.Region.Name, content.Today.Year),
        Marks = [.. content.Dimensions.Select(BookContent.MarkOf)],
        IsInvented = content.Plan.Region.IsInvented,
    };

    /// <summary>The plan's name without the region and years that the cover says anyway.</summary>
    private static string TitleOf(BookContent content)
    {
        var plan = content.Plan.Plan;
        var title = plan.Name
            .Replace(content.Plan.Region.Name, "", StringComparison.OrdinalIgnoreCase)
            .Replace($"{plan.FirstYear}–{plan.LastYear}", "", StringComparison.Ordinal)
            .Replace($"{plan.FirstYear}-{plan.LastYear}", "", StringComparison.Ordinal)
            .Replace("  ", " ", StringComparison.Ordinal).Trim(' ', ',');
        return title.Length == 0 ? plan.Name : title;
    }
}
