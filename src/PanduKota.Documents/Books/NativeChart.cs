using System.Globalization;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

internal enum NativeKind
{
    Columns,
    StackedColumns,
    Bars,
    StackedBars,
    ShareBars,
    Lines,
    Radar,
}

internal enum NativeLook
{
    Fill,

    /// <summary>Takes room and shows nothing: what pushes the bars of a roadmap to their year.</summary>
    Invisible,
    Line,
    DashedLine,
}

/// <param name="Values">One for each category; null is an empty cell.</param>
/// <param name="Colour">"#0b6fb8".</param>
internal sealed record NativeSeries(string Name, IReadOnlyList<double?> Values, string Colour, NativeLook Look = NativeLook.Fill)
{
    /// <summary>A colour for single bars, where it differs from the series: index -> colour.</summary>
    public IReadOnlyDictionary<int, string> PointColours { get; init; } = new Dictionary<int, string>();
}

/// <summary>A chart as Word and LibreOffice know it: categories, series and an axis.</summary>
/// <param name="AxisTitle">The unit; empty for none.</param>
internal sealed record NativeChart(
    NativeKind Kind, IReadOnlyList<string> Categories, IReadOnlyList<NativeSeries> Series, string AxisTitle, double HeightCentimetres)
{
    public double? AxisMin { get; init; }

    public double? AxisMax { get; init; }

    public double? AxisStep { get; init; }

    /// <summary>Excel code, such as "#,##0".</summary>
    public string AxisFormat { get; init; } = "#,##0";

    public int GapPercent { get; init; } = 50;

    /// <summary>A roadmap has none, since it would name the invisible series; its letters are explained under it.</summary>
    public bool HasLegend { get; init; } = true;

    private const string Lake = "#0b5a74";
    private const string Planned = "#cfdde2";

    public static NativeChart Of(Chart chart, CultureInfo culture) => chart switch
    {
        StackedYears stacked => Stacked(stacked, culture),
        GanttChart gantt => Gantt(gantt, culture),
        RadarChart radar => Radar(radar, culture),
        BarsChart bars => Bars(bars, culture),
        StripChart strip => Strip(strip, culture),
        LineChart line => Lines(line, culture),
        HistogramChart histogram => Histogram(histogram, culture),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.GetType().Name, "No native chart for this chart."),
    };

    private static NativeChart Stacked(StackedYears chart, CultureInfo culture)
    {
        var unit = MoneyUnit.For(chart.Years.SelectMany((_, i) => new[] { chart.Total(i), chart.Ceiling(i) ?? 0 }));
        var series = chart.Series.Select(s => new NativeSeries(s.Mark.Name.In(culture),
            [.. chart.Years.Select((_, i) => (double?)(double)unit.In(s.Of(i)))], s.Mark.Colour)).ToList();
        if (chart.Ceilings.Any(c => c is not null))
        {
            series.Add(new NativeSeries(Text.Of("pagu indikatif").In(culture),
                [.. chart.Years.Select((_, i) => chart.Ceiling(i) is { } ceiling ? (double?)(double)unit.In(ceiling) : null)], "#17252b", NativeLook.DashedLine));
        }
        return new NativeChart(NativeKind.StackedColumns, [.. chart.Years.Select(StackedYearsDrawing.Year)], series, unit.Name.In(culture), 8.6);
    }

    private static NativeChart Gantt(GanttChart chart, CultureInfo culture)
    {
        // From the left edge of the first year to the right edge of the last: a year is one long.
        (double Start, double Length)? Span(GanttBar bar)
        {
            var start = Math.Max(bar.Start ?? int.MaxValue, chart.FirstYear);
            var end = Math.Min(bar.End ?? int.MinValue, chart.LastYear);
            return start <= end ? (start, end - start + 1) : null;
        }
        var lead = new NativeSeries(Text.Of("Mulai").In(culture), [.. chart.Bars.Select(b => Span(b)?.Start)], "#ffffff", NativeLook.Invisible);
        var marks = chart.Bars.Select(b => b.Mark).Distinct().Select(mark => new NativeSeries(mark.Name.In(culture),
            [.. chart.Bars.Select(b => b.Mark == mark ? Span(b)?.Length : null)], mark.Colour));
        return new NativeChart(NativeKind.StackedBars, [.. chart.Bars.Select(b => $"{b.Mark.Letter}  {b.Name}{(b.IsQuickWin ? "  ★" : "")}")],
            [lead, .. marks], "", 1.4 + 0.62 * chart.Bars.Count)
        {
            AxisMin = chart.FirstYear,
            AxisMax = chart.FirstYear + chart.Years,
            AxisStep = 1,
            AxisFormat = "0",
            GapPercent = 45,
            HasLegend = false,
        };
    }

    private static NativeChart Radar(RadarChart chart, CultureInfo culture)
    {
        List<NativeSeries> series = [new(chart.NowName.In(culture), [.. chart.Axes.Select(a => a.Now)], Lake, NativeLook.Line)];
        if (chart.Axes.Any(a => a.Peers is not null))
        {
            series.Add(new NativeSeries(chart.PeersName.In(culture), [.. chart.Axes.Select(a => a.Peers)], "#8b999e", NativeLook.DashedLine));
        }
        if (chart.Axes.Any(a => a.Target is not null))
        {
            series.Add(new NativeSeries(chart.TargetName.In(culture), [.. chart.Axes.Select(a => a.Target)], "#e0a100", NativeLook.DashedLine));
        }
        return new NativeChart(NativeKind.Radar, [.. chart.Axes.Select(a => a.Mark.Name.In(culture))], series, "", 9.5)
        {
            AxisMin = 0,
            AxisMax = chart.Max > 0 ? chart.Max : 1,
            AxisStep = chart.Max is > 0 and <= 6 ? 1 : chart.Max > 0 ? chart.Max / 3 : 1,
            AxisFormat = chart.Decimals > 0 ? "0.#" : "0",
        };
    }

    private static NativeChart Bars(BarsChart chart, CultureInfo culture)
    {
        List<NativeSeries> series = [];
        if (chart.Rows.Any(r => r.Planned is not null))
        {
            series.Add(new NativeSeries(chart.PlannedName.In(culture), [.. chart.Rows.Select(r => r.Planned)], Planned));
        }
        var colours = chart.Rows.Select((r, i) => (Index: i, Colour: r.Mark is { } mark && r.Tone == Tone.Plain ? mark.Colour : Paint.Of(r.Tone).Fill!))
            .ToDictionary(p => p.Index, p => p.Colour);
        series.Add(new NativeSeries(chart.ValueName.In(culture), [.. chart.Rows.Select(r => double.IsFinite(r.Value) ? (double?)r.Value : null)], Lake) { PointColours = colours });
        return new NativeChart(NativeKind.Bars, [.. chart.Rows.Select(r => r.Name.In(culture))], series, chart.Unit.In(culture), 2.2 + (series.Count > 1 ? 0.8 : 0) + 0.62 * chart.Rows.Count) { AxisMin = 0 };
    }

    private static NativeChart Strip(StripChart chart, CultureInfo culture) =>
        new(NativeKind.ShareBars, [.. chart.Rows.Select(r => r.Name.In(culture))],
            [.. chart.Parts.Select((part, i) => new NativeSeries(part.Name.In(culture),
                [.. chart.Rows.Select(r => StripDrawing.Shares(chart, r) is { Count: > 0 } shares && i < shares.Count ? (double?)shares[i] : null)], Paint.Of(part.Tone).Fill!))],
            "", 2.6 + 0.75 * chart.Rows.Count) { AxisFormat = "0%", AxisMin = 0 };

    private static NativeChart Lines(LineChart chart, CultureInfo culture) =>
        new(NativeKind.Lines, [.. chart.Years.Select(StackedYearsDrawing.Year)],
            [.. chart.Series.Select((s, i) => new NativeSeries(s.Name.In(culture), [.. chart.Years.Select((_, y) => s.Of(y))],
                Paint.Line(i, false).Stroke!, s.IsDashed ? NativeLook.DashedLine : NativeLook.Line))],
            chart.Unit.In(culture), 7.4) { AxisMin = 0 };

    private static NativeChart Histogram(HistogramChart chart, CultureInfo culture)
    {
        bool IsLate(HistogramBin bin) => chart.Promise is { } promise && bin.From >= promise;
        string Edge(double value) => value.ToString(value == Math.Floor(value) ? "N0" : "N1", culture);
        List<NativeSeries> series = [new(Text.Of(chart.Promise is null ? "jumlah" : "dalam janji").In(culture),
            [.. chart.Bins.Select(b => IsLate(b) ? null : (double?)b.Count)], "#2e7d4f")];
        if (chart.Bins.Any(IsLate))
        {
            series.Add(new NativeSeries(Text.Of("lewat janji").In(culture), [.. chart.Bins.Select(b => IsLate(b) ? (double?)b.Count : null)], "#b3261e"));
        }
        return new NativeChart(NativeKind.Columns, [.. chart.Bins.Select(b => $"{Edge(b.From)}–{Edge(b.To)}")], series,
            $"{chart.CountName.In(culture)} / {chart.Unit.In(culture)}", 7.4) { GapPercent = 6, AxisMin = 0 };
    }
}
