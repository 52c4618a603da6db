using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PanduKota.Documents.Charts;
using PanduKota.Documents.Tests.Books;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Charts;

public sealed partial class SvgWriterTests
{
    public static TheoryData<int, ChartWidth> EveryChart()
    {
        var data = new TheoryData<int, ChartWidth>();
        for (var i = 0; i < ChartSamples.All.Count; i++)
        {
            foreach (var width in Enum.GetValues<ChartWidth>())
            {
                data.Add(i, width);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void A_drawing_is_well_formed_named_and_without_style_or_script(int index, ChartWidth width)
    {
        foreach (var culture in Languages.All)
        {
            var chart = ChartSamples.All[index];
            var svg = Svg(chart, culture, width);
            var root = XDocument.Parse(svg).Root!;
            var names = root.Attribute("aria-labelledby")!.Value.Split(' ');
            root.Attribute("role")!.Value.ShouldBe("img");
            foreach (var name in names)
            {
                root.Elements().Single(e => e.Attribute("id")?.Value == name).Value.ShouldNotBeEmpty();
            }
            root.DescendantsAndSelf().SelectMany(e => e.Attributes()).ShouldNotContain(a => a.Name.LocalName == "style");
            root.Descendants().Select(e => e.Name.LocalName).ShouldBeSubsetOf(
                ["title", "desc", "rect", "line", "circle", "text", "polyline", "polygon"]);
            svg.ShouldNotContain("NaN", Case.Sensitive);
            svg.ShouldBe(Svg(chart, culture, width));
        }
    }

    [Theory]
    [MemberData(nameof(EveryChart))]
    public void Nothing_is_drawn_outside_the_picture_and_no_word_is_smaller_than_twelve_pixels(int index, ChartWidth width)
    {
        var root = XDocument.Parse(Svg(ChartSamples.All[index], Languages.Indonesian, width)).Root!;
        var box = root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        foreach (var rect in root.Descendants().Where(e => e.Name.LocalName == "rect"))
        {
            (Of(rect, "x") >= -0.1 && Of(rect, "x") + Of(rect, "width") <= box[2] + 0.1).ShouldBeTrue(rect.ToString());
            (Of(rect, "y") >= -0.1 && Of(rect, "y") + Of(rect, "height") <= box[3] + 0.1).ShouldBeTrue(rect.ToString());
        }
        foreach (var text in root.Descendants().Where(e => e.Name.LocalName == "text"))
        {
            var size = text.Attribute("font-size") is { } own ? Number(own.Value) : Of(root, "font-size");
            size.ShouldBeGreaterThanOrEqualTo(12);
            var shown = text.Nodes().OfType<XText>().First().Value;
            var room = TextWidth.Of(shown, size);
            var start = text.Attribute("text-anchor")?.Value switch
            {
                "middle" => Of(text, "x") - room / 2,
                "end" => Of(text, "x") - room,
                _ => Of(text, "x"),
            };
            (start >= -8 && start + room <= box[2] + 8).ShouldBeTrue($"{shown} at {start:0} of {room:0}");
        }
    }

    [Fact]
    public void Figures_follow_the_language()
    {
        Svg(ChartSamples.Radar, Languages.Indonesian).ShouldContain(">3,1<");
        Svg(ChartSamples.Radar, Languages.English).ShouldContain(">3.1<");
    }

    [Fact]
    public void A_year_over_its_ceiling_shows_the_excess()
    {
        var chart = new StackedYears(Text.Verbatim("Belanja"), [2026, 2027],
            [new YearSeries(ChartSamples.Dimensions[0], [50_000_000_000, 65_800_000_000])], [60_000_000_000, 60_000_000_000]);
        chart.Excess(0).ShouldBe(0);
        chart.Excess(1).ShouldBe(5_800_000_000);
        Svg(chart, Languages.Indonesian).ShouldContain(">+5,8<");
        ChartDescription.Of(chart).Indonesian.ShouldContain("lewat pagu pada 2027");
    }

    [Fact]
    public void Charts_without_any_figure_are_still_drawn()
    {
        var none = Text.Verbatim("Kosong");
        Chart[] empty =
        [
            new StackedYears(none, [], [], []), new StackedYears(none, [2026], [], []), new GanttChart(none, 2026, 10, []),
            new RadarChart(none, [], 0), new RadarChart(none, [.. ChartSamples.Dimensions.Select(d => new RadarAxis(d, null))], 0),
            new BarsChart(none, none, []), new BarsChart(none, none, [new BarRow(none, double.NaN)]), new MatrixChart(none, none, [], []),
            new StripChart(none, [], []), new StripChart(none, [new(none, Tone.Good)], [new StripRow(none, [0])]),
            new LineChart(none, none, [], []), new LineChart(none, none, [2026], [new LineSeries(none, [double.PositiveInfinity])]),
            new HistogramChart(none, none, none, [], 48), new HistogramChart(none, none, none, [new HistogramBin(3, 3, 0)]),
        ];
        foreach (var chart in empty)
        {
            foreach (var width in Enum.GetValues<ChartWidth>())
            {
                XDocument.Parse(Svg(chart, Languages.Indonesian, width)).Root!.ToString().ShouldNotContain("NaN", Case.Sensitive);
                ChartTable.Of(chart).Caption.Indonesian.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Names_cannot_break_out_of_the_drawing_and_long_ones_keep_their_full_length_in_a_title()
    {
        var name = "<script>alert(1)</script> & \"nama\" yang sangat panjang sekali sehingga tidak mungkin muat \u0001 di kolomnya";
        var chart = new GanttChart(Text.Verbatim(name), 2026, 10, [new GanttBar(ChartSamples.Dimensions[0] with { Colour = "url(x)" }, name, 2026, 2027)]);
        var svg = Svg(chart, Languages.Indonesian, ChartWidth.Narrow);
        svg.ShouldNotContain("<script");
        svg.ShouldNotContain("url(");
        svg.ShouldContain("…");
        XDocument.Parse(svg).Descendants().Last(e => e.Name.LocalName == "title").Value.ShouldContain("di kolomnya");
    }

    [Fact]
    public void A_roadmap_that_is_parted_keeps_a_dimension_together_when_it_fits_one_part()
    {
        GanttBar[] bars = [.. new[] { 13, 14, 3, 2 }.SelectMany((count, d) => Enumerable.Range(0, count).Select(i => new GanttBar(ChartSamples.Dimensions[d], $"P{d}-{i}", 2026, 2027)))];
        var parts = new GanttChart(Text.Verbatim("Peta jalan"), 2026, 10, bars) { IsGrouped = true }.Parts(16);

        parts.Select(p => p.Bars.Count).ShouldBe([13, 14, 5]);
        parts.SelectMany(p => p.Bars).ShouldBe(bars);
    }

    [Fact]
    public void Five_hundred_programmes_are_drawn_on_one_page_or_cut_into_parts()
    {
        var chart = ChartSamples.Roadmap(500);
        Regex.Count(Svg(chart, Languages.Indonesian), "tahun belum ditentukan").ShouldBeGreaterThan(10);
        var parts = chart.Parts(24).ToList();
        parts.Sum(p => p.Bars.Count).ShouldBe(500);
        parts.Count.ShouldBe(21);
    }

    [Fact]
    public void A_bar_outside_the_years_of_the_plan_says_so_instead_of_vanishing()
    {
        var chart = new GanttChart(Text.Verbatim("Peta"), 2026, 10, [new GanttBar(ChartSamples.Dimensions[0], "Terlambat", 2040, 2041)]);
        Svg(chart, Languages.Indonesian).ShouldContain("di luar tahun rencana: 2040–2041");
    }

    [Fact]
    public void Every_class_of_every_drawing_is_documented()
    {
        var documented = File.ReadAllText(Repository.Path("docs/methods/books.md"));
        var used = ChartSamples.All.SelectMany(c => Classes().Matches(Svg(c, Languages.Indonesian)).SelectMany(m => m.Groups[1].Value.Split(' '))).Distinct();
        foreach (var name in used)
        {
            documented.ShouldContain(Regex.Replace(name, "(heat|line|dot)-[0-9]$|mark-[A-Z]$", m => m.Value[..(m.Value.IndexOf('-', StringComparison.Ordinal) + 1)]), Case.Sensitive);
        }
    }

    [GeneratedRegex("class=\"([^\"]*)\"")]
    private static partial Regex Classes();

    private static string Svg(Chart chart, CultureInfo culture, ChartWidth width = ChartWidth.Wide) =>
        SvgWriter.Write(chart, new SvgOptions(culture, width, "c1"));

    private static double Of(XElement element, string attribute) => Number(element.Attribute(attribute)!.Value);

    private static double Number(string figure) => double.Parse(figure, CultureInfo.InvariantCulture);
}
