using PanduKota.Engines.Words;

namespace PanduKota.Documents.Charts;

/// <summary>What a chart says to a reader who cannot see it: its main figures in one or two sentences.</summary>
public static class ChartDescription
{
    public static Text Of(Chart chart) => chart.Description ?? chart switch
    {
        StackedYears stacked => Stacked(stacked),
        GanttChart gantt => Gantt(gantt),
        RadarChart radar => Text.Of("Diagram radar {0} sumbu pada skala 0 sampai {1:0.##}: {2}.", radar.Axes.Count, radar.Max,
            Joined(radar.Axes.Select(a => Text.Of("{0} {1}", a.Mark.Name, Or(a.Now, radar.Decimals))))),
        BarsChart bars => Text.Of("Diagram batang: {0}.",
            Joined(bars.Rows.Take(12).Select(r => Text.Of("{0} {1}", r.Name, Or(r.Value, bars.Decimals))))),
        MatrixChart matrix => Text.Of("Matriks {0} baris dan {1} kolom; {2} sel masih kosong.", matrix.Rows.Count, matrix.Columns.Count,
            matrix.Rows.Sum(r => matrix.Columns.Where((_, i) => r.Of(i) is null or 0).Count())),
        StripChart strip => Text.Of("Diagram pita {0} baris; bagian: {1}.", strip.Rows.Count, Joined(strip.Parts.Select(p => p.Name))),
        LineChart line => Text.Of("Diagram garis {0} tahun: {1}.", line.Years.Count, Joined(line.Series.Select(s =>
            Text.Of("{0} terakhir {1}", s.Name, Or(s.Values.LastOrDefault(v => v is not null), line.Decimals))))),
        HistogramChart histogram => Histogram(histogram),
        _ => chart.Title,
    };

    private static Text Stacked(StackedYears chart)
    {
        if (chart.Years.Count == 0)
        {
            return Text.Of("Belum ada tahun untuk digambar.");
        }
        var total = new Rupiah(chart.Years.Select((_, i) => chart.Total(i)).Sum());
        var over = chart.Years.Where((_, i) => chart.Excess(i) > 0).ToList();
        var first = StackedYearsDrawing.Year(chart.Years[0]);
        var last = StackedYearsDrawing.Year(chart.Years[^1]);
        return over.Count == 0
            ? Text.Of("Batang bertumpuk per tahun {0} sampai {1}, seluruhnya {2}; tidak ada tahun yang lewat pagu.", first, last, total)
            : Text.Of("Batang bertumpuk per tahun {0} sampai {1}, seluruhnya {2}; lewat pagu pada {3}.", first, last, total,
                string.Join(", ", over.Select(StackedYearsDrawing.Year)));
    }

    private static Text Gantt(GanttChart chart) => Text.Of(
        "Peta jalan {0} program, {1} sampai {2}; {3} Quick Win, {4} belum punya tahun.", chart.Bars.Count,
        StackedYearsDrawing.Year(chart.FirstYear), StackedYearsDrawing.Year(chart.LastYear),
        chart.Bars.Count(b => b.IsQuickWin), chart.Bars.Count(b => b.Start is null || b.End is null));

    private static Text Histogram(HistogramChart chart)
    {
        var all = chart.Bins.Sum(b => b.Count);
        return chart.Promise is { } promise
            ? Text.Of("{0} pelayanan, {1} selesai dalam janji {2:0.##} {3}.", all,
                chart.Bins.Where(b => b.To <= promise).Sum(b => b.Count), promise, chart.Unit)
            : Text.Of("{0} pelayanan dalam {1} kelompok waktu.", all, chart.Bins.Count);
    }

    internal static Text Or(double? value, int decimals) =>
        value is { } figure && double.IsFinite(figure) ? Figure(figure, decimals) : Text.Verbatim("–");

    internal static Text Figure(double value, int decimals) => Text.Said(
        value.ToString("N" + decimals, Languages.Indonesian), value.ToString("N" + decimals, Languages.English));

    private static Text Joined(IEnumerable<Text> texts)
    {
        var all = texts.ToList();
        return Text.Said(string.Join(", ", all.Select(t => t.Indonesian)), string.Join(", ", all.Select(t => t.English)));
    }
}
