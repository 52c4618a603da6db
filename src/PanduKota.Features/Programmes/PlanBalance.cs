using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes;

/// <summary>Share of programmes beside share of money, percent: a dimension with many lines and no money stands out. The same picture on the page and in the book.</summary>
public static class PlanBalance
{
    public static RadarChart Of(PlanOverview plan)
    {
        List<DimensionFigures> dimensions = [.. plan.Dimensions.Where(d => d.Code is not null)];
        var axes = dimensions.Select(d => new RadarAxis(
            new Mark(d.Letter, Text.Verbatim(d.Name), d.Colour), Percent(d.Programmes, plan.Programmes), Percent(d.Total, plan.Total))).ToList();
        var most = axes.Select(a => Math.Max(a.Now ?? 0, a.Target ?? 0)).DefaultIfEmpty(0).Max();
        return new RadarChart(Text.Of("Keseimbangan enam dimensi"), axes, Math.Max(20, Math.Ceiling(most / 10) * 10))
        {
            NowName = Text.Of("Bagian program (%)"),
            TargetName = Text.Of("Bagian belanja (%)"),
            Decimals = 0,
        };
    }

    private static double Percent(long part, long whole) => whole == 0 ? 0 : part * 100.0 / whole;
}
