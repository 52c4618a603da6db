namespace PanduKota.Documents.Charts;

internal static class RadarDrawing
{
    private const int Rings = 4;

    public static double Draw(SvgCanvas canvas, RadarChart chart)
    {
        var radius = canvas.IsNarrow ? 82.0 : 118.0;
        var middle = (X: canvas.Width / 2, Y: radius + 48);
        var max = chart.Max > 0 && double.IsFinite(chart.Max) ? chart.Max : 1;
        (double X, double Y) At(int axis, double share)
        {
            var angle = -Math.PI / 2 + axis * 2 * Math.PI / chart.Axes.Count;
            return (middle.X + radius * share * Math.Cos(angle), middle.Y + radius * share * Math.Sin(angle));
        }

        for (var ring = 1; ring <= Rings; ring++)
        {
            canvas.Polygon(chart.Axes.Select((_, i) => At(i, ring / (double)Rings)), Paint.Grid with { Fill = "none" });
        }
        for (var i = 0; i < chart.Axes.Count; i++)
        {
            var end = At(i, 1);
            canvas.Line(middle.X, middle.Y, end.X, end.Y, Paint.Grid);
        }
        for (var ring = 1; ring <= Rings; ring++)
        {
            var figure = max * ring / Rings;
            canvas.Words(canvas.Figure(figure, figure == Math.Floor(figure) ? 0 : 1), middle.X - 5,
                middle.Y - radius * ring / Rings + 12, Paint.Muted, Anchor.End, size: 12);
        }
        DrawSeries(canvas, chart, a => a.Now, Paint.Now, max, At);
        DrawSeries(canvas, chart, a => a.Peers, Paint.Peers, max, At);
        DrawSeries(canvas, chart, a => a.Target, Paint.Target, max, At);
        for (var i = 0; i < chart.Axes.Count; i++)
        {
            if (chart.Axes[i].Now is { } now)
            {
                var point = At(i, Math.Clamp(now / max, 0, 1));
                canvas.Circle(point.X, point.Y, 4.5, Paint.Colour(chart.Axes[i].Mark));
            }
            DrawLabel(canvas, chart, chart.Axes[i], At(i, 1 + 16 / radius), middle.X);
        }
        var bottom = middle.Y + radius + 44;
        return bottom + Legend.Draw(canvas, LegendOf(canvas, chart), 0, bottom);
    }

    private static void DrawSeries(SvgCanvas canvas, RadarChart chart, Func<RadarAxis, double?> value, Paint paint, double max,
        Func<int, double, (double X, double Y)> at)
    {
        var points = chart.Axes.Select((a, i) => (Index: i, Value: value(a)))
            .Where(p => p.Value is { } v && double.IsFinite(v))
            .Select(p => at(p.Index, Math.Clamp(p.Value!.Value / max, 0, 1))).ToList();
        if (points.Count >= 3)
        {
            canvas.Polygon(points, paint);
        }
        else
        {
            points.ForEach(p => canvas.Circle(p.X, p.Y, 4, paint with { Dash = null }));
        }
    }

    /// <summary>Name and figure outside the corner: on two lines, the figure bold.</summary>
    private static void DrawLabel(SvgCanvas canvas, RadarChart chart, RadarAxis axis, (double X, double Y) place, double middle)
    {
        var anchor = Math.Abs(place.X - middle) < 8 ? Anchor.Middle : place.X > middle ? Anchor.Start : Anchor.End;
        var room = anchor == Anchor.Middle ? canvas.Width : anchor == Anchor.Start ? canvas.Width - place.X : place.X;
        var isAbove = anchor == Anchor.Middle && place.Y < canvas.Width / 4;
        var lines = TextWidth.Wrap(canvas.Say(axis.Mark.Name), room, SvgCanvas.TextSize, anchor == Anchor.Middle ? 1 : 2);
        var y = anchor != Anchor.Middle ? place.Y - 2 - 15 * (lines.Count - 1) : isAbove ? place.Y - 12 : place.Y + 8;
        foreach (var line in lines)
        {
            canvas.Words(line, place.X, y, Paint.Muted, anchor, room: room);
            y += 15;
        }
        var figure = axis.Now is { } now && double.IsFinite(now) ? canvas.Figure(now, chart.Decimals) : "–";
        canvas.Words(figure, place.X, y, Paint.Ink, anchor, isBold: true);
    }

    private static List<LegendItem> LegendOf(SvgCanvas canvas, RadarChart chart)
    {
        var items = new List<LegendItem> { new(canvas.Say(chart.NowName), Swatch.Line, Paint.Now) };
        if (chart.Axes.Any(a => a.Target is not null))
        {
            items.Add(new LegendItem(canvas.Say(chart.TargetName), Swatch.Line, Paint.Target));
        }
        if (chart.Axes.Any(a => a.Peers is not null))
        {
            items.Add(new LegendItem(canvas.Say(chart.PeersName), Swatch.Line, Paint.Peers));
        }
        return items;
    }
}
