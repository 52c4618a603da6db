using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Regions;

/// <summary>The pictures of a plan on its pages, as facts; the chart helper draws them.</summary>
public static class PlanCharts
{
    public static Mark MarkOf(DimensionFigures dimension) => new(dimension.Letter, NameOf(dimension), dimension.Colour);

    public static Text NameOf(DimensionFigures dimension) =>
        dimension.Code is null ? Text.Of("Tanpa dimensi") : Text.Verbatim(dimension.Name);

    /// <summary>Money by year and dimension under the dotted line of the ceilings.</summary>
    public static StackedYears Money(PlanOverview plan) => new(
        Text.Of("Belanja per tahun menurut dimensi terhadap pagu indikatif"), plan.Years,
        [.. plan.Dimensions.Select(d => new YearSeries(MarkOf(d), [.. plan.Years.Select(y => d.ByYear.GetValueOrDefault(y))]))],
        plan.CeilingByYear.Count == 0
            ? []
            : [.. plan.Years.Select(y => plan.CeilingByYear.TryGetValue(y, out var ceiling) ? ceiling : (long?)null)]);

    /// <summary>The roadmap of these programmes, in the order given.</summary>
    public static GanttChart Roadmap(PlanOverview plan, IEnumerable<ProgrammeLine> lines)
    {
        var marks = plan.Dimensions.Where(d => d.Code is not null).ToDictionary(d => d.Code!, MarkOf);
        var nothing = new Mark("?", Text.Of("Tanpa dimensi"), "#5b6b73");
        return new GanttChart(Text.Of("Peta jalan {0}–{1}", plan.Plan.FirstYear, plan.Plan.LastYear), plan.Plan.FirstYear, plan.Plan.Years,
            [.. lines.Select(l => new GanttBar(l.DimensionCode is { } code ? marks.GetValueOrDefault(code, nothing) : nothing,
                l.Name, l.FirstYear, l.LastYear) { IsQuickWin = l.IsQuickWin })]);
    }
}
