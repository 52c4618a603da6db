using System.Globalization;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Charts;

/// <summary>For which place a chart is drawn. Each is drawn anew, so that its words stay readable; none is shrunk.</summary>
public enum ChartWidth
{
    /// <summary>640 px: a card on a page, or the text width of an upright A4 sheet.</summary>
    Wide,

    /// <summary>328 px: a phone of 360 px.</summary>
    Narrow,

    /// <summary>960 px: the full width of a page, or a landscape A4 sheet.</summary>
    Full,
}

/// <param name="Culture">Language of the words and habit of the figures.</param>
/// <param name="IdPrefix">Begins every id in the drawing; unique on its page.</param>
public sealed record SvgOptions(CultureInfo Culture, ChartWidth Width, string IdPrefix)
{
    public double Pixels => Width switch { ChartWidth.Narrow => 328, ChartWidth.Full => 960, _ => 640 };
}

/// <summary>
/// Draws a chart as accessible SVG text: a picture with a title and a description, no style, no script, the same bytes for
/// the same chart. Colours are presentation attributes with class names beside them for the stylesheet.
/// </summary>
public static class SvgWriter
{
    public static string Write(Chart chart, SvgOptions options)
    {
        var canvas = new SvgCanvas(options.Pixels, options.Culture, options.Width == ChartWidth.Narrow);
        var height = Math.Ceiling(Draw(chart, canvas));
        var prefix = SvgCanvas.Escape(options.IdPrefix);
        var width = SvgCanvas.N(options.Pixels);
        var tall = SvgCanvas.N(height);
        var kind = options.Width switch { ChartWidth.Narrow => "narrow", ChartWidth.Full => "full", _ => "wide" };
        var title = SvgCanvas.Escape(chart.Title.In(options.Culture));
        var description = SvgCanvas.Escape(ChartDescription.Of(chart).In(options.Culture));
        var language = Languages.IsIndonesian(options.Culture) ? "id" : "en";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-{kind}\" role=\"img\" lang=\"{language}\" "
            + $"aria-labelledby=\"{prefix}-title {prefix}-desc\" viewBox=\"0 0 {width} {tall}\" width=\"{width}\" height=\"{tall}\" "
            + $"font-family=\"system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif\" font-size=\"{SvgCanvas.N(SvgCanvas.TextSize)}\">"
            + $"<title id=\"{prefix}-title\">{title}</title><desc id=\"{prefix}-desc\">{description}</desc>{canvas.Body}</svg>";
    }

    private static double Draw(Chart chart, SvgCanvas canvas) => chart switch
    {
        StackedYears stacked => StackedYearsDrawing.Draw(canvas, stacked),
        GanttChart gantt => GanttDrawing.Draw(canvas, gantt),
        RadarChart { Axes.Count: < 3 } radar => BarsDrawing.Draw(canvas, AsBars(radar)),
        RadarChart radar => RadarDrawing.Draw(canvas, radar),
        BarsChart bars => BarsDrawing.Draw(canvas, bars),
        MatrixChart matrix => MatrixDrawing.Draw(canvas, matrix),
        StripChart strip => StripDrawing.Draw(canvas, strip),
        LineChart line => LineDrawing.Draw(canvas, line),
        HistogramChart histogram => HistogramDrawing.Draw(canvas, histogram),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.GetType().Name, "No drawing for this chart."),
    };

    /// <summary>Two axes span no area, so they are shown as bars.</summary>
    private static BarsChart AsBars(RadarChart radar) =>
        new(radar.Title, Text.Verbatim(""), [.. radar.Axes.Select(a => new BarRow(a.Mark.Name, a.Now ?? 0, a.Target, a.Mark))])
        {
            ValueName = radar.NowName,
            PlannedName = radar.TargetName,
            Decimals = radar.Decimals,
        };
}
