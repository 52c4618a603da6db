namespace PanduKota.Documents.Charts;

internal static class LineDrawing
{
    private const double Top = 34;

    public static double Draw(SvgCanvas canvas, LineChart chart)
    {
        var height = canvas.IsNarrow ? 170.0 : 210.0;
        var bottom = Top + height;
        var scale = Scale.UpTo(chart.Series.SelectMany(s => s.Values).OfType<double>().Where(double.IsFinite).DefaultIfEmpty(0).Max());
        canvas.Words(canvas.Say(chart.Unit), 0, 12, Paint.Muted, room: canvas.Width);
        var left = 12 + scale.Ticks.Max(t => TextWidth.Of(canvas.Figure(t, scale.Decimals), SvgCanvas.TextSize));
        foreach (var tick in scale.Ticks)
        {
            var y = bottom - scale.Length(tick, height);
            canvas.Line(left, y, canvas.Width, y, tick == 0 ? Paint.Axis : Paint.Grid);
            canvas.Words(canvas.Figure(tick, scale.Decimals), left - 8, y + 4, Paint.Muted, Anchor.End);
        }
        var step = (canvas.Width - left) / Math.Max(1, chart.Years.Count);
        var every = Math.Max(1, (int)Math.Ceiling(34 / step));
        for (var i = 0; i < chart.Years.Count; i += every)
        {
            canvas.Words(StackedYearsDrawing.Year(chart.Years[i]), left + (i + 0.5) * step, bottom + 18, Paint.Muted, Anchor.Middle);
        }
        var labels = new List<(double X, double Y)>();
        for (var index = 0; index < chart.Series.Count; index++)
        {
            DrawSeries(canvas, chart, index, i => left + (i + 0.5) * step, v => bottom - scale.Length(v, height), labels);
        }
        var items = chart.Series.Select((s, i) => new LegendItem(canvas.Say(s.Name), Swatch.Line, Paint.Line(i, s.IsDashed))).ToList();
        return bottom + 34 + Legend.Draw(canvas, items, 0, bottom + 34);
    }

    private static void DrawSeries(SvgCanvas canvas, LineChart chart, int index, Func<int, double> x, Func<double, double> y,
        List<(double X, double Y)> labels)
    {
        var series = chart.Series[index];
        var run = new List<(double X, double Y)>();
        (double X, double Y, double Value)? last = null;
        for (var i = 0; i <= chart.Years.Count; i++)
        {
            if (i < chart.Years.Count && series.Of(i) is { } value && double.IsFinite(value))
            {
                run.Add((x(i), y(value)));
                last = (x(i), y(value), value);
                continue;
            }
            if (run.Count > 1)
            {
                canvas.Polyline(run, Paint.Line(index, series.IsDashed));
            }
            run.ForEach(p => canvas.Circle(p.X, p.Y, 3.5, Paint.Dot(index)));
            run = [];
        }
        if (last is { } end)
        {
            // The lower of two figures that would touch goes beneath its point.
            var isAbove = labels.All(l => Math.Abs(l.X - end.X) >= 40 || end.Y + 26 <= l.Y || end.Y - 24 >= l.Y);
            var isLower = labels.Any(l => Math.Abs(l.X - end.X) < 40 && end.Y - 9 >= l.Y);
            var place = (X: Math.Min(end.X, canvas.Width - 16), Y: isAbove ? end.Y - 9 : isLower ? end.Y + 19 : end.Y - 24);
            labels.Add(place);
            canvas.Words(canvas.Figure(end.Value, chart.Decimals), place.X, place.Y, Paint.Ink, Anchor.Middle, isBold: true);
        }
    }
}
