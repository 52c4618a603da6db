using PanduKota.Engines.Words;

namespace PanduKota.Documents.Charts;

/// <summary>The figures behind a chart, for the reader who wants them exact or cannot see the drawing.</summary>
/// <param name="Caption">Title of the chart, with the unit where all figures share one.</param>
/// <param name="Rows">As many cells in each as there are heads; the first cell names the row.</param>
public sealed record ChartTable(Text Caption, IReadOnlyList<Text> Heads, IReadOnlyList<IReadOnlyList<Text>> Rows)
{
    /// <summary>How many columns from the left hold words; the others hold figures and are set right.</summary>
    public int WordColumns { get; init; } = 1;

    public static ChartTable Of(Chart chart) => chart switch
    {
        StackedYears stacked => Stacked(stacked),
        GanttChart gantt => Gantt(gantt),
        RadarChart radar => Radar(radar),
        BarsChart bars => Bars(bars),
        MatrixChart matrix => new ChartTable(WithUnit(matrix.Title, matrix.Unit), [Text.Verbatim(""), .. matrix.Columns.Select(c => c.Name)],
            [.. matrix.Rows.Select(r => Row(r.Name, matrix.Columns.Select((_, i) => Figure(r.Of(i)))))]),
        StripChart strip => new ChartTable(WithUnit(strip.Title, Text.Of("persen")), [Text.Verbatim(""), .. strip.Parts.Select(p => p.Name)],
            [.. strip.Rows.Select(r => Strip(strip, r))]),
        LineChart line => new ChartTable(WithUnit(line.Title, line.Unit), [line.AxisName, .. line.Series.Select(s => s.Name)],
            [.. line.Years.Select((y, i) => Row(Year(y), line.Series.Select(s => ChartDescription.Or(s.Of(i), line.Decimals))))]),
        HistogramChart histogram => new ChartTable(histogram.Title, [histogram.Unit, histogram.CountName],
            [.. histogram.Bins.Select(b => Row(Span(b), [ChartDescription.Figure(b.Count, 0)]))]),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.GetType().Name, "No table for this chart."),
    };

    private static ChartTable Stacked(StackedYears chart)
    {
        var unit = MoneyUnit.For(StackedYearsDrawing.Amounts(chart));
        Text Money(long amount) => Text.Said(unit.Say(amount, Languages.Indonesian, 1), unit.Say(amount, Languages.English, 1));
        var hasCeiling = chart.Ceilings.Any(c => c is not null);
        List<Text> heads = [Text.Of("Tahun"), .. chart.Series.Select(s => s.Mark.Name), Text.Of("Jumlah")];
        if (hasCeiling)
        {
            heads.AddRange([Text.Of("Pagu"), Text.Of("Lewat pagu")]);
        }
        var rows = chart.Years.Select((year, i) =>
        {
            var cells = chart.Series.Select(s => Money(s.Of(i))).Append(Money(chart.Total(i))).ToList();
            if (hasCeiling)
            {
                cells.Add(chart.Ceiling(i) is { } ceiling ? Money(ceiling) : Text.Verbatim("–"));
                cells.Add(chart.Excess(i) > 0 ? Money(chart.Excess(i)) : Text.Verbatim("–"));
            }
            return Row(Year(year), cells);
        });
        return new ChartTable(WithUnit(chart.Title, unit.Name), heads, [.. rows]);
    }

    private static ChartTable Gantt(GanttChart chart)
    {
        var hasMoved = chart.Bars.Any(b => b.HasMoved);
        List<Text> heads = [Text.Of("Program"), Text.Of("Dimensi"), Text.Of("Mulai"), Text.Of("Selesai"), Text.Verbatim("Quick Win")];
        if (hasMoved)
        {
            heads.AddRange([Text.Of("Mulai sebelumnya"), Text.Of("Selesai sebelumnya")]);
        }
        var rows = chart.Bars.Select(b => Row(Text.Verbatim(b.Name),
        [
            b.Mark.Name, Year(b.Start), Year(b.End), b.IsQuickWin ? Text.Of("ya") : Text.Verbatim("–"),
            .. hasMoved ? new[] { Year(b.StartBefore), Year(b.EndBefore) } : [],
        ]));
        return new ChartTable(chart.Title, heads, [.. rows]) { WordColumns = 2 };
    }

    private static ChartTable Radar(RadarChart chart)
    {
        var hasTarget = chart.Axes.Any(a => a.Target is not null);
        var hasPeers = chart.Axes.Any(a => a.Peers is not null);
        List<Text> heads = [Text.Of("Dimensi"), chart.NowName];
        heads.AddRange(hasTarget ? [chart.TargetName] : []);
        heads.AddRange(hasPeers ? [chart.PeersName] : []);
        var rows = chart.Axes.Select(a => Row(a.Mark.Name,
        [
            ChartDescription.Or(a.Now, chart.Decimals),
            .. hasTarget ? new[] { ChartDescription.Or(a.Target, chart.Decimals) } : [],
            .. hasPeers ? new[] { ChartDescription.Or(a.Peers, chart.Decimals) } : [],
        ]));
        return new ChartTable(chart.Title, heads, [.. rows]);
    }

    private static ChartTable Bars(BarsChart chart)
    {
        var hasPlans = chart.Rows.Any(r => r.Planned is not null);
        List<Text> heads = [Text.Verbatim(""), chart.ValueName];
        heads.AddRange(hasPlans ? [chart.PlannedName] : []);
        var rows = chart.Rows.Select(r => Row(r.Name,
        [
            ChartDescription.Or(r.Value, chart.Decimals),
            .. hasPlans ? new[] { ChartDescription.Or(r.Planned, chart.Decimals) } : [],
        ]));
        return new ChartTable(WithUnit(chart.Title, chart.Unit), heads, [.. rows]);
    }

    private static IReadOnlyList<Text> Strip(StripChart chart, StripRow row)
    {
        var shares = StripDrawing.Shares(chart, row);
        return Row(row.Name, chart.Parts.Select((_, i) => i < shares.Count ? ChartDescription.Figure(shares[i] * 100, 0) : Text.Verbatim("–")));
    }

    private static Text WithUnit(Text title, Text unit) =>
        unit.Indonesian.Length == 0 ? title : Text.Of("{0} ({1})", title, unit);

    private static Text Span(HistogramBin bin)
    {
        Text Edge(double value) => ChartDescription.Figure(value, value == Math.Floor(value) ? 0 : 1);
        return Text.Of("{0}–{1}", Edge(bin.From), Edge(bin.To));
    }

    private static IReadOnlyList<Text> Row(Text name, IEnumerable<Text> cells) => [name, .. cells];

    private static Text Year(int? year) => Text.Verbatim(year is { } known ? StackedYearsDrawing.Year(known) : "–");

    private static Text Figure(double? value) => ChartDescription.Or(value, value is { } v && v == Math.Floor(v) ? 0 : 1);
}
