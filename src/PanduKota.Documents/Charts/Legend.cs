namespace PanduKota.Documents.Charts;

/// <summary>What stands before a word of the legend.</summary>
internal enum Swatch
{
    Tile,
    Line,
    Box,
    Star,
}

/// <param name="Mark">For a tile.</param>
internal sealed record LegendItem(string Words, Swatch Swatch, Paint Paint, Mark? Mark = null)
{
    public static LegendItem Of(Mark mark, string words) =>
        new(words, mark.Letter.Length > 0 ? Swatch.Tile : Swatch.Box, Paint.Colour(mark), mark);
}

/// <summary>Draws the legend beneath a chart, as many items on a line as fit.</summary>
internal static class Legend
{
    private const double LineHeight = 26;

    /// <returns>The height it took.</returns>
    public static double Draw(SvgCanvas canvas, IReadOnlyList<LegendItem> items, double left, double top)
    {
        if (items.Count == 0)
        {
            return 0;
        }
        var x = left;
        var y = top;
        foreach (var item in items)
        {
            var lead = item.Swatch == Swatch.Line ? 32.0 : 24.0;
            var room = canvas.Width - left;
            var wide = Math.Min(room, lead + TextWidth.Of(item.Words, SvgCanvas.TextSize));
            if (x > left && x + wide > canvas.Width)
            {
                x = left;
                y += LineHeight;
            }
            DrawSwatch(canvas, item, x, y);
            canvas.Words(item.Words, x + lead, y + 14, Paint.Ink, room: room - lead);
            x += wide + 16;
        }
        return y + LineHeight - top;
    }

    private static void DrawSwatch(SvgCanvas canvas, LegendItem item, double x, double y)
    {
        switch (item.Swatch)
        {
            case Swatch.Tile when item.Mark is not null:
                canvas.Tile(item.Mark, x, y);
                break;
            case Swatch.Line:
                canvas.Line(x, y + 9, x + 26, y + 9, item.Paint);
                break;
            case Swatch.Star:
                canvas.Star(x + 9, y + 9, 8, item.Paint);
                break;
            default:
                canvas.Rect(x + 1, y + 2, 16, 14, item.Paint, 3);
                break;
        }
    }
}
