namespace PanduKota.Documents.Charts;

/// <summary>The name beside its bar on a page, above it on a phone; the figure always stands behind the bar.</summary>
internal static class BarsDrawing
{
    public static double Draw(SvgCanvas canvas, BarsChart chart)
    {
        var unit = canvas.Say(chart.Unit);
        var top = unit.Length > 0 ? 24.0 : 4.0;
        canvas.Words(unit, 0, 12, Paint.Muted, room: canvas.Width);
        var hasMarks = chart.Rows.Any(r => r.Mark is { Letter.Length: > 0 });
        var hasPlans = chart.Rows.Any(r => r.Planned is not null);
        var scale = Scale.UpTo(chart.Rows.SelectMany(r => new[] { r.Value, r.Planned ?? 0 }).Where(double.IsFinite).DefaultIfEmpty(0).Max());
        var figures = chart.Rows.Select(r => Figures(canvas, chart, r)).ToList();
        var left = canvas.IsNarrow ? 0 : Math.Round(canvas.Width * 0.36);
        var right = canvas.Width - 8 - figures.Select(f => TextWidth.Of(f, SvgCanvas.TextSize * 1.06)).DefaultIfEmpty(0).Max();
        var height = canvas.IsNarrow ? 48.0 : 20.0;
        var thick = canvas.IsNarrow ? 18.0 : 14.0;
        for (var i = 0; i < chart.Rows.Count; i++)
        {
            var row = chart.Rows[i];
            var y = top + i * height;
            var indent = hasMarks ? 26.0 : 0;
            if (row.Mark is { Letter.Length: > 0 } mark)
            {
                canvas.Tile(mark, 0, y + 1);
            }
            canvas.Words(canvas.Say(row.Name), indent, y + (canvas.IsNarrow ? 15 : 14), Paint.Ink, room: (canvas.IsNarrow ? canvas.Width : left) - indent - 10);
            var barTop = canvas.IsNarrow ? y + 23 : y + 3;
            canvas.Rect(left, barTop, right - left, thick, Paint.Track, 4);
            canvas.Rect(left, barTop, scale.Length(row.Planned ?? 0, right - left), thick, Paint.Planned, 4);
            var paint = row.Mark is not null && row.Tone == Tone.Plain ? Paint.Colour(row.Mark) : Paint.Of(row.Tone);
            canvas.Rect(left, hasPlans ? barTop + 4 : barTop, scale.Length(row.Value, right - left), hasPlans ? thick - 8 : thick, paint, hasPlans ? 3 : 4);
            canvas.Words(figures[i], canvas.Width, barTop + (canvas.IsNarrow ? 13 : 11), Paint.Ink, Anchor.End, isBold: true);
        }
        var bottom = top + chart.Rows.Count * height;
        if (!hasPlans)
        {
            return bottom + 2;
        }
        LegendItem[] items =
        [
            new(canvas.Say(chart.ValueName), Swatch.Box, Paint.Bar), new(canvas.Say(chart.PlannedName), Swatch.Box, Paint.Planned),
        ];
        return bottom + 6 + Legend.Draw(canvas, items, 0, bottom + 6);
    }

    private static string Figures(SvgCanvas canvas, BarsChart chart, BarRow row)
    {
        var value = double.IsFinite(row.Value) ? canvas.Figure(row.Value, chart.Decimals) : "–";
        return row.Planned is { } planned ? $"{value} / {canvas.Figure(planned, chart.Decimals)}" : value;
    }
}
