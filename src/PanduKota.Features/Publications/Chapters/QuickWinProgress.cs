using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>
/// How far each quick win has come on its way from where it began to its target, beside how far it should be, by the last month
/// that has a figure. Indicators in minutes, percent and tons stand on one scale that way, whichever way is better.
/// </summary>
internal static class QuickWinProgress
{
    /// <summary>Null while no quick win has a figure for a month.</summary>
    public static BookFigure? Of(BookContent content)
    {
        List<BarRow> rows = [.. QuickWinChapter.Of(content.Plan).Select(p => RowOf(p, content)).OfType<BarRow>()];
        return rows.Count == 0 ? null : new BookFigure(new BarsChart(Text.Of("Kemajuan Quick Win menuju target setahun"), Text.Of("persen"), rows)
        {
            ValueName = Text.Of("Tercapai"),
            PlannedName = Text.Of("Direncanakan"),
        });
    }

    private static BarRow? RowOf(Programme programme, BookContent content)
    {
        if (programme.Charter is not { Baseline: { } from, Target: { } to } charter || from == to
            || charter.Months.Where(m => m.Actual is not null).MaxBy(m => m.Month) is not { } last)
        {
            return null;
        }
        double Share(decimal now) => (double)Math.Max(0, (now - from) / (to - from) * 100);
        return new BarRow(
            Text.Of("{0}, {1}", programme.Code, CharterNames.Month(last.Month)), Share(last.Actual!.Value), last.Planned is { } planned ? Share(planned) : null,
            content.MarkOf(programme));
    }
}
