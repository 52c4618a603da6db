using PanduKota.Engines.Words;

namespace PanduKota.Documents.Charts;

/// <summary>Names beside the bars on a page; on a phone each name stands above its bar.</summary>
internal static class GanttDrawing
{
    private const double Head = 24;

    public static double Draw(SvgCanvas canvas, GanttChart chart)
    {
        var plot = new Plot(canvas, chart);
        var rows = Rows(chart);
        var bottom = Head + rows.Count * plot.RowHeight + 4;
        plot.DrawGround(bottom);
        var y = Head + 4;
        foreach (var (heading, bar) in rows)
        {
            if (heading is not null)
            {
                canvas.Words(canvas.Say(heading.Name), 0, y + plot.RowHeight - 9, Paint.Ink, isBold: true, room: canvas.Width);
            }
            else
            {
                plot.DrawRow(bar!, y);
            }
            y += plot.RowHeight;
        }
        return bottom + Legend.Draw(canvas, LegendOf(canvas, chart), 0, bottom + 12) + 12;
    }

    private static List<(Mark? Heading, GanttBar? Bar)> Rows(GanttChart chart)
    {
        var rows = new List<(Mark?, GanttBar?)>();
        Mark? last = null;
        foreach (var bar in chart.Bars)
        {
            if (chart.IsGrouped && bar.Mark != last)
            {
                rows.Add((bar.Mark, null));
                last = bar.Mark;
            }
            rows.Add((null, bar));
        }
        return rows;
    }

    private static List<LegendItem> LegendOf(SvgCanvas canvas, GanttChart chart)
    {
        var items = chart.IsGrouped ? [] : chart.Bars.Select(b => b.Mark).Distinct()
            .Select(m => LegendItem.Of(m, canvas.Say(m.Name))).ToList();
        items.AddRange(Bands(chart).Select(band => new LegendItem(canvas.Say(band.Name), Swatch.Box, band.Paint)));
        if (chart.Bars.Any(b => b.IsQuickWin))
        {
            items.Add(new LegendItem("Quick Win", Swatch.Star, Paint.Star));
        }
        if (chart.Bars.Any(b => b.HasMoved))
        {
            items.Add(new LegendItem(canvas.Say(Text.Of("sebelum dijadwalkan")), Swatch.Box, Paint.Before));
        }
        return items;
    }

    /// <summary>First and last year of each term that the plan reaches.</summary>
    public static IEnumerable<(Text Name, int From, int To, Paint Paint)> Bands(GanttChart chart)
    {
        var terms = new[]
        {
            (Name: "jangka pendek ({0})", From: 0, To: chart.ShortTermYears - 1, Paint.ShortTerm),
            (Name: "jangka menengah ({0})", From: chart.ShortTermYears, To: chart.MediumTermYears - 1, Paint.MediumTerm),
            (Name: "jangka panjang ({0})", From: chart.MediumTermYears, To: chart.Years - 1, Paint.LongTerm),
        };
        foreach (var (name, from, to, paint) in terms)
        {
            var first = chart.FirstYear + Math.Max(0, from);
            var last = chart.FirstYear + Math.Min(to, chart.Years - 1);
            if (first <= last)
            {
                yield return (Text.Of(name, Years(first, last)), first, last, paint);
            }
        }
    }

    private static string Years(int first, int last) =>
        first == last ? StackedYearsDrawing.Year(first) : $"{first}–{last}";

    /// <summary>Where the years stand, and how a row is drawn.</summary>
    private sealed class Plot(SvgCanvas canvas, GanttChart chart)
    {
        private readonly double left = canvas.IsNarrow ? 0 : Math.Round(canvas.Width * 0.4);

        public double RowHeight => canvas.IsNarrow ? 46 : 26;

        private double Step => (canvas.Width - left) / Math.Max(1, chart.Years);

        private double X(int year) => left + (year - chart.FirstYear) * Step;

        public void DrawGround(double bottom)
        {
            foreach (var (_, from, to, paint) in Bands(chart))
            {
                canvas.Rect(X(from), Head, X(to + 1) - X(from), bottom - Head, paint);
            }
            var every = (int)Math.Ceiling(32 / Step);
            for (var i = 0; i < chart.Years; i++)
            {
                canvas.Line(left + i * Step, Head, left + i * Step, bottom, Paint.Grid);
                if (i % every == 0)
                {
                    var year = StackedYearsDrawing.Year(chart.FirstYear + i);
                    canvas.Words(year, left + (i + 0.5 * every) * Step, 15, Paint.Muted, Anchor.Middle);
                }
            }
        }

        public void DrawRow(GanttBar bar, double y)
        {
            canvas.Tile(bar.Mark, 0, y + 1);
            canvas.Words(bar.Name, 26, y + 15, Paint.Ink, room: (canvas.IsNarrow ? canvas.Width : left) - 34);
            var top = canvas.IsNarrow ? y + 23 : y + 2;
            if (bar.HasMoved && bar.Start is not null && Span(bar.StartBefore!.Value, bar.EndBefore!.Value) is { } before)
            {
                canvas.Rect(before.X, top - 1, before.Width, 18, Paint.Before, 6);
            }
            if (bar.Start is not { } start || bar.End is not { } end)
            {
                canvas.Words(canvas.Say(Text.Of("tahun belum ditentukan")), left + 6, top + 12, Paint.Muted, room: canvas.Width - left - 8);
                return;
            }
            if (Span(start, end) is not { } span)
            {
                canvas.Words(canvas.Say(Text.Of("di luar tahun rencana: {0}", Years(start, end))), left + 6, top + 12,
                    Paint.BadText, room: canvas.Width - left - 8);
                return;
            }
            canvas.Rect(span.X, top + 1, span.Width, 14, Paint.Colour(bar.Mark), 5, DataOf(bar, start, end));
            if (bar.IsQuickWin)
            {
                DrawStar(span.X, span.Width, top + 8);
            }
        }

        /// <summary>Which bar it is, where it starts, and between which years it may start.</summary>
        private IEnumerable<(string Name, string Value)> DataOf(GanttBar bar, int start, int end) => bar.Key is null
            ? []
            :
            [
                ("key", bar.Key), ("step", SvgCanvas.N(Step)), ("start", StackedYearsDrawing.Year(start)), ("first", StackedYearsDrawing.Year(chart.FirstYear)),
                ("last", StackedYearsDrawing.Year(chart.LastYear - (end - start))),
            ];

        /// <summary>Behind the bar where there is room, else before it, else on it.</summary>
        private void DrawStar(double x, double width, double middle)
        {
            var isRoomAfter = x + width + 20 <= canvas.Width;
            var place = isRoomAfter ? x + width + 11 : x - 20 >= left ? x - 11 : x + width - 11;
            canvas.Star(place, middle, 8, Paint.Star);
        }

        /// <summary>The part of a span of years that lies in the plan; null when none of it does.</summary>
        private (double X, double Width)? Span(int start, int end)
        {
            var first = Math.Max(start, chart.FirstYear);
            var last = Math.Min(end, chart.LastYear);
            return first > last ? null : (X(first) + 2, (last - first + 1) * Step - 4);
        }
    }
}
