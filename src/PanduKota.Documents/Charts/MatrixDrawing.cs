namespace PanduKota.Documents.Charts;

/// <summary>A heat map with the figure in every cell; a hole is an outlined cell with a dash.</summary>
internal static class MatrixDrawing
{
    public static double Draw(SvgCanvas canvas, MatrixChart chart)
    {
        canvas.Words(canvas.Say(chart.Unit), 0, 12, Paint.Muted, room: canvas.Width);
        var left = canvas.IsNarrow ? 0 : Math.Round(canvas.Width * 0.42);
        var step = (canvas.Width - left) / Math.Max(1, chart.Columns.Count);
        var greatest = chart.Rows.SelectMany(r => r.Values).OfType<double>().Where(double.IsFinite).DefaultIfEmpty(0).Max();
        var top = DrawHeads(canvas, chart, left, step);
        var y = top;
        foreach (var row in chart.Rows)
        {
            var name = canvas.Say(row.Name);
            var lines = TextWidth.Wrap(name, canvas.IsNarrow ? canvas.Width : left - 12, SvgCanvas.TextSize, canvas.IsNarrow ? 2 : 3);
            var isTall = !canvas.IsNarrow && lines.Count == 3;
            for (var i = 0; i < lines.Count; i++)
            {
                canvas.Words(lines[i], 0, y + (canvas.IsNarrow || lines.Count == 2 ? 14 : lines.Count == 1 ? 21 : 12) + i * (lines.Count == 3 ? 14 : 15), Paint.Ink);
            }
            y += canvas.IsNarrow ? 6 + 15 * lines.Count : 0;
            for (var column = 0; column < chart.Columns.Count; column++)
            {
                DrawCell(canvas, row.Of(column), greatest, left + column * step, y + (isTall ? 6 : 0), step);
            }
            y += isTall ? 48 : 36;
        }
        if (!canvas.IsNarrow && chart.Columns.All(c => c.Letter.Length == 0))
        {
            return y + 2;
        }
        return y + 6 + Legend.Draw(canvas, [.. chart.Columns.Select(c => LegendItem.Of(c, canvas.Say(c.Name)))], 0, y + 6);
    }

    private static double DrawHeads(SvgCanvas canvas, MatrixChart chart, double left, double step)
    {
        const double Top = 22;
        for (var column = 0; column < chart.Columns.Count; column++)
        {
            var mark = chart.Columns[column];
            var middle = left + (column + 0.5) * step;
            if (mark.Letter.Length > 0)
            {
                canvas.Tile(mark, middle - 9, Top);
            }
            else
            {
                canvas.Words(canvas.Say(mark.Name), middle, Top + 13, Paint.Muted, Anchor.Middle, room: step - 4);
            }
        }
        return Top + 26;
    }

    private static void DrawCell(SvgCanvas canvas, double? value, double greatest, double x, double y, double step)
    {
        if (value is not { } figure || !double.IsFinite(figure) || figure == 0)
        {
            canvas.Rect(x + 2.5, y + 2.5, step - 5, 27, Paint.Hole, 4);
            canvas.Words(value is null ? "–" : "0", x + step / 2, y + 21, Paint.BadText, Anchor.Middle);
            return;
        }
        var share = greatest > 0 ? figure / greatest : 0;
        canvas.Rect(x + 1.5, y + 1.5, step - 3, 29, Paint.Heat(share), 4);
        canvas.Words(canvas.Figure(figure, figure == Math.Floor(figure) ? 0 : 1), x + step / 2, y + 21, Paint.OnHeat(share), Anchor.Middle, isBold: true);
    }
}
