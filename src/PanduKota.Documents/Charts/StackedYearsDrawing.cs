using System.Globalization;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Charts;

/// <summary>Columns by year on a page; on a phone the years become rows, so that ten of them stay readable.</summary>
internal static class StackedYearsDrawing
{
    private const double Top = 40;
    private const double PlotHeight = 220;

    public static double Draw(SvgCanvas canvas, StackedYears chart)
    {
        var unit = MoneyUnit.For(Amounts(chart));
        canvas.Words(canvas.Say(unit.Name), 0, 12, Paint.Muted);
        var end = canvas.IsNarrow ? DrawRows(canvas, chart, unit) : DrawColumns(canvas, chart, unit);
        return end + Legend.Draw(canvas, LegendOf(canvas, chart), 0, end + 10) + 10;
    }

    /// <summary>Totals, ceilings and the reach that was asked for: what decides the scale.</summary>
    public static IEnumerable<long> Amounts(StackedYears chart) =>
        chart.Years.SelectMany((_, i) => new[] { chart.Total(i), chart.Ceiling(i) ?? 0 }).Append(chart.ScaleTo);

    private static Scale ScaleOf(StackedYears chart, MoneyUnit unit) =>
        Scale.UpTo((double)unit.In(Amounts(chart).DefaultIfEmpty(0).Max()));

    private static double DrawColumns(SvgCanvas canvas, StackedYears chart, MoneyUnit unit)
    {
        var scale = ScaleOf(chart, unit);
        var bottom = Top + PlotHeight;
        var left = 12 + scale.Ticks.Max(t => TextWidth.Of(canvas.Figure(t, scale.Decimals), SvgCanvas.TextSize));
        foreach (var tick in scale.Ticks)
        {
            var y = bottom - scale.Length(tick, PlotHeight);
            canvas.Line(left, y, canvas.Width, y, tick == 0 ? Paint.Axis : Paint.Grid);
            canvas.Words(canvas.Figure(tick, scale.Decimals), left - 8, y + 4, Paint.Muted, Anchor.End);
        }
        if (chart.Years.Count == 0)
        {
            return bottom + 10;
        }
        var step = (canvas.Width - left) / chart.Years.Count;
        for (var i = 0; i < chart.Years.Count; i++)
        {
            DrawColumn(canvas, chart, unit, i, left + (i + 0.5) * step, step, y => bottom - scale.Length(y, PlotHeight));
        }
        var every = (int)Math.Ceiling(34 / step);
        for (var i = 0; i < chart.Years.Count; i += every)
        {
            canvas.Words(Year(chart.Years[i]), left + (i + 0.5) * step, bottom + 18, Paint.Muted, Anchor.Middle);
        }
        DrawCeiling(canvas, chart, i => left + i * step, step, i => bottom - scale.Length((double)unit.In(chart.Ceiling(i)!.Value), PlotHeight));
        return bottom + 26;
    }

    private static void DrawColumn(SvgCanvas canvas, StackedYears chart, MoneyUnit unit, int year, double middle, double step,
        Func<double, double> place)
    {
        var width = Math.Min(38, step * 0.66);
        var sum = 0L;
        foreach (var series in chart.Series)
        {
            var low = place((double)unit.In(sum));
            sum += series.Of(year);
            var high = place((double)unit.In(sum));
            canvas.Rect(middle - width / 2, high, width, Math.Max(low - high - 0.8, series.Of(year) > 0 ? 0.4 : 0), Paint.Colour(series.Mark), 1.5);
        }
        if (chart.Excess(year) > 0)
        {
            var top = place((double)unit.In(sum));
            canvas.Line(middle - width / 2, top, middle + width / 2, top, Paint.Excess);
            canvas.Words("+" + unit.Say(chart.Excess(year), canvas.Culture, 1), middle, top - 7, Paint.BadText, Anchor.Middle, isBold: true);
        }
    }

    /// <summary>A stair of the known ceilings, broken where a year has none.</summary>
    private static void DrawCeiling(SvgCanvas canvas, StackedYears chart, Func<int, double> left, double step, Func<int, double> height)
    {
        var points = new List<(double, double)>();
        for (var i = 0; i <= chart.Years.Count; i++)
        {
            if (i < chart.Years.Count && chart.Ceiling(i) is not null)
            {
                points.Add((left(i) + 2, height(i)));
                points.Add((left(i) + step - 2, height(i)));
            }
            else if (points.Count > 0)
            {
                canvas.Polyline(points, Paint.Ceiling);
                points = [];
            }
        }
    }

    private static double DrawRows(SvgCanvas canvas, StackedYears chart, MoneyUnit unit)
    {
        const double Left = 42, RowHeight = 34, First = 26;
        var scale = ScaleOf(chart, unit);
        var totals = chart.Years.Select((_, i) => unit.Say(chart.Total(i), canvas.Culture, 1)).ToList();
        var right = canvas.Width - 8 - totals.Concat(["+0,0"]).Max(t => TextWidth.Of(t, SvgCanvas.TextSize * 1.06));
        for (var i = 0; i < chart.Years.Count; i++)
        {
            var y = First + i * RowHeight;
            canvas.Words(Year(chart.Years[i]), 0, y + 15, Paint.Muted);
            canvas.Rect(Left, y, right - Left, 20, Paint.Track, 3);
            var sum = 0L;
            foreach (var series in chart.Series)
            {
                var from = scale.Length((double)unit.In(sum), right - Left);
                sum += series.Of(i);
                var to = scale.Length((double)unit.In(sum), right - Left);
                canvas.Rect(Left + from, y, Math.Max(0, to - from - 0.8), 20, Paint.Colour(series.Mark), 1.5);
            }
            if (chart.Ceiling(i) is { } ceiling)
            {
                var x = Left + scale.Length((double)unit.In(ceiling), right - Left);
                canvas.Line(x, y - 4, x, y + 24, Paint.Ceiling);
            }
            var isOver = chart.Excess(i) > 0;
            canvas.Words(totals[i], canvas.Width, isOver ? y + 9 : y + 15, Paint.Ink, Anchor.End);
            if (isOver)
            {
                canvas.Words("+" + unit.Say(chart.Excess(i), canvas.Culture, 1), canvas.Width, y + 24, Paint.BadText, Anchor.End, isBold: true);
            }
        }
        return First + chart.Years.Count * RowHeight;
    }

    private static List<LegendItem> LegendOf(SvgCanvas canvas, StackedYears chart)
    {
        var items = chart.Series.Select(s => LegendItem.Of(s.Mark, canvas.Say(s.Mark.Name))).ToList();
        if (chart.Ceilings.Any(c => c is not null))
        {
            items.Add(new LegendItem(canvas.Say(Text.Of("pagu indikatif")), Swatch.Line, Paint.Ceiling));
        }
        if (!canvas.IsNarrow && chart.Years.Where((_, i) => chart.Excess(i) > 0).Any())
        {
            items.Add(new LegendItem(canvas.Say(Text.Of("lewat pagu")), Swatch.Line, Paint.Excess));
        }
        return items;
    }

    internal static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
