namespace PanduKota.Documents.Charts;

/// <summary>One strip for each row, cut by shares; the share of the first part stands behind it.</summary>
internal static class StripDrawing
{
    public static double Draw(SvgCanvas canvas, StripChart chart)
    {
        var left = canvas.IsNarrow ? 0 : Math.Round(canvas.Width * 0.34);
        var right = canvas.Width - 50;
        var height = canvas.IsNarrow ? 48.0 : 28.0;
        for (var i = 0; i < chart.Rows.Count; i++)
        {
            var y = i * height;
            var top = canvas.IsNarrow ? y + 22 : y + 2;
            var row = chart.Rows[i];
            canvas.Words(canvas.Say(row.Name), 0, y + 15, Paint.Ink, room: (canvas.IsNarrow ? canvas.Width : left) - 10);
            canvas.Rect(left, top, right - left, 18, Paint.Track, 3);
            var shares = Shares(chart, row);
            var x = left;
            for (var part = 0; part < shares.Count; part++)
            {
                var width = shares[part] * (right - left);
                canvas.Rect(x, top, Math.Max(0, width - 1), 18, Paint.Of(chart.Parts[part].Tone), 2);
                x += width;
            }
            canvas.Words(shares.Count == 0 ? "–" : canvas.Figure(shares[0] * 100, 0) + " %", canvas.Width, top + 13, Paint.Ink, Anchor.End, isBold: true);
        }
        var bottom = chart.Rows.Count * height + 8;
        return bottom + Legend.Draw(canvas,
            [.. chart.Parts.Select(p => new LegendItem(canvas.Say(p.Name), Swatch.Box, Paint.Of(p.Tone)))], 0, bottom);
    }

    /// <summary>The shares made to add up to 1; empty when there is nothing to share.</summary>
    public static IReadOnlyList<double> Shares(StripChart chart, StripRow row)
    {
        var shares = row.Shares.Take(chart.Parts.Count).Select(s => double.IsFinite(s) && s > 0 ? s : 0).ToList();
        var sum = shares.Sum();
        return sum > 0 ? [.. shares.Select(s => s / sum)] : [];
    }
}
