using PanduKota.Engines.Words;

namespace PanduKota.Documents.Charts;

internal static class HistogramDrawing
{
    private const double Top = 44;

    public static double Draw(SvgCanvas canvas, HistogramChart chart)
    {
        var height = canvas.IsNarrow ? 150.0 : 190.0;
        var bottom = Top + height;
        var scale = Scale.UpTo(chart.Bins.Select(b => (double)b.Count).DefaultIfEmpty(0).Max());
        canvas.Words(canvas.Say(chart.CountName), 0, 12, Paint.Muted, room: canvas.Width);
        var left = 12 + scale.Ticks.Max(t => TextWidth.Of(canvas.Figure(t, scale.Decimals), SvgCanvas.TextSize));
        foreach (var tick in scale.Ticks)
        {
            var y = bottom - scale.Length(tick, height);
            canvas.Line(left, y, canvas.Width, y, tick == 0 ? Paint.Axis : Paint.Grid);
            canvas.Words(canvas.Figure(tick, scale.Decimals), left - 8, y + 4, Paint.Muted, Anchor.End);
        }
        var right = canvas.Width - 14;
        var from = chart.Bins.Select(b => b.From).DefaultIfEmpty(0).Min();
        var to = chart.Bins.Select(b => b.To).DefaultIfEmpty(1).Max();
        var span = to - from > 0 ? to - from : 1;
        double X(double value) => left + Math.Clamp((value - from) / span, 0, 1) * (right - left);
        var shown = double.NegativeInfinity;
        foreach (var bin in chart.Bins)
        {
            var isLate = chart.Promise is { } promise && bin.From >= promise;
            canvas.Rect(X(bin.From) + 1, bottom - scale.Length(bin.Count, height), X(bin.To) - X(bin.From) - 2,
                scale.Length(bin.Count, height), isLate ? Paint.Of(Tone.Bad) : Paint.Of(Tone.Good), 2);
            if (X(bin.From) - shown >= 34)
            {
                canvas.Words(canvas.Figure(bin.From, Whole(bin.From)), X(bin.From), bottom + 18, Paint.Muted, Anchor.Middle);
                shown = X(bin.From);
            }
        }
        canvas.Words(canvas.Say(chart.Unit), right, bottom + 36, Paint.Muted, Anchor.End);
        if (chart.Promise is { } line && double.IsFinite(line))
        {
            canvas.Line(X(line), Top - 10, X(line), bottom, Paint.Promise);
            var words = canvas.Say(Text.Of("janji {0}", canvas.Figure(line, Whole(line)) + " " + canvas.Say(chart.Unit)));
            var anchor = X(line) > canvas.Width * 0.6 ? Anchor.End : Anchor.Start;
            canvas.Words(words, X(line) + (anchor == Anchor.End ? -6 : 6), Top - 4, Paint.Ink, anchor, isBold: true);
        }
        return bottom + 44;
    }

    private static int Whole(double value) => value == Math.Floor(value) ? 0 : 1;
}
