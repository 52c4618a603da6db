using System.Text.Json.Serialization;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Charts;

/// <summary>
/// A picture as facts, before anything is drawn: <see cref="SvgWriter"/> draws it for page and PDF, the docx writer makes
/// it a native chart, <see cref="ChartTable.Of"/> gives the figures behind it.
/// </summary>
/// <param name="Title">What the picture shows; in a book the caption says it.</param>
[JsonDerivedType(typeof(StackedYears), "stacked-years")]
[JsonDerivedType(typeof(GanttChart), "gantt-chart")]
[JsonDerivedType(typeof(RadarChart), "radar-chart")]
[JsonDerivedType(typeof(BarsChart), "bars-chart")]
[JsonDerivedType(typeof(MatrixChart), "matrix-chart")]
[JsonDerivedType(typeof(StripChart), "strip-chart")]
[JsonDerivedType(typeof(LineChart), "line-chart")]
[JsonDerivedType(typeof(HistogramChart), "histogram-chart")]
public abstract record Chart(Text Title)
{
    /// <summary>What a reader who cannot see the drawing should know; null lets the chart say its main figures itself.</summary>
    public Text? Description { get; init; }
}

/// <summary>A dimension, or another thing that is always shown with the same letter and colour.</summary>
/// <param name="Letter">On its tile, one or two characters: G B E L S N. Empty for a thing without a tile.</param>
/// <param name="Name">"Smart Governance".</param>
/// <param name="Colour">"#0b6fb8"; at least 4.5:1 under white letters.</param>
public sealed record Mark(string Letter, Text Name, string Colour);

/// <summary>How a figure is to be taken; drawn as colour and always said in words as well.</summary>
public enum Tone
{
    Plain,
    Good,
    Attention,
    Bad,
    Muted,
}

/// <summary>Spending by year and dimension against the ceiling. Years over the ceiling are marked with the excess.</summary>
/// <param name="Years">Calendar years, in order.</param>
/// <param name="Series">One for each dimension, from the bottom of the column up.</param>
/// <param name="Ceilings">Whole rupiah for each year; null where no ceiling is known. Empty: no ceiling at all.</param>
public sealed record StackedYears(
    Text Title, IReadOnlyList<int> Years, IReadOnlyList<YearSeries> Series, IReadOnlyList<long?> Ceilings) : Chart(Title)
{
    /// <summary>The scale reaches at least this far, whole rupiah: so two charts side by side can be compared.</summary>
    public long ScaleTo { get; init; }

    /// <summary>Whole rupiah of all series in the year at the index.</summary>
    public long Total(int index) => Series.Sum(s => s.Of(index));

    public long? Ceiling(int index) => index < Ceilings.Count ? Ceilings[index] : null;

    /// <summary>Whole rupiah above the ceiling, or 0.</summary>
    public long Excess(int index) => Ceiling(index) is { } ceiling ? Math.Max(0, Total(index) - ceiling) : 0;
}

/// <param name="Rupiah">Whole rupiah for each year of the chart; a missing or negative figure is drawn as 0.</param>
public sealed record YearSeries(Mark Mark, IReadOnlyList<long> Rupiah)
{
    public long Of(int index) => index < Rupiah.Count ? Math.Max(0, Rupiah[index]) : 0;
}

/// <summary>The roadmap: one bar for each programme over the years of the plan, in the order given.</summary>
/// <param name="FirstYear">First calendar year of the plan.</param>
/// <param name="Years">How many years, 1..20.</param>
public sealed record GanttChart(Text Title, int FirstYear, int Years, IReadOnlyList<GanttBar> Bars) : Chart(Title)
{
    /// <summary>Years of the short term, from the first.</summary>
    public int ShortTermYears { get; init; } = 1;

    /// <summary>Years up to the end of the medium term, from the first; what is left is the long term.</summary>
    public int MediumTermYears { get; init; } = 5;

    /// <summary>Writes a heading with the name of the dimension wherever the mark changes.</summary>
    public bool IsGrouped { get; init; }

    public int LastYear => FirstYear + Years - 1;

    /// <summary>
    /// The same chart cut into parts of at most so many lines, headings of groups counted. A group that fits a part of its own
    /// is not torn apart.
    /// </summary>
    public IReadOnlyList<GanttChart> Parts(int lines)
    {
        var parts = new List<List<GanttBar>>();
        var used = lines;
        Mark? last = null;
        for (var i = 0; i < Bars.Count; i++)
        {
            var bar = Bars[i];
            var needed = IsGrouped && (bar.Mark != last || used >= lines) ? 2 : 1;
            var group = IsGrouped && bar.Mark != last ? 1 + Bars.Skip(i).TakeWhile(b => b.Mark == bar.Mark).Count() : 0;
            if (used + needed > lines || (group <= lines && used + group > lines))
            {
                parts.Add([]);
                used = 0;
                needed = IsGrouped ? 2 : 1;
            }
            parts[^1].Add(bar);
            used += needed;
            last = bar.Mark;
        }
        return parts.Count < 2 ? [this] : [.. parts.Select(p => this with { Bars = p })];
    }
}

/// <param name="Start">First calendar year; null when the programme has no years yet.</param>
/// <param name="End">Last calendar year; null when the programme has no years yet.</param>
public sealed record GanttBar(Mark Mark, string Name, int? Start, int? End)
{
    public bool IsQuickWin { get; init; }

    /// <summary>Names the bar to a script on its page, which may let people drag it; null for a bar that nobody moves.</summary>
    public string? Key { get; init; }

    /// <summary>Where the bar stood before a schedule moved it; drawn as an outline.</summary>
    public int? StartBefore { get; init; }

    public int? EndBefore { get; init; }

    public bool HasMoved => StartBefore is not null && EndBefore is not null && (StartBefore != Start || EndBefore != End);
}

/// <summary>Figures of the dimensions on one scale, now, as wanted, and beside comparable regions.</summary>
/// <param name="Max">End of the scale, which begins at 0.</param>
public sealed record RadarChart(Text Title, IReadOnlyList<RadarAxis> Axes, double Max) : Chart(Title)
{
    public Text NowName { get; init; } = Text.Of("Sekarang");

    public Text TargetName { get; init; } = Text.Of("Target");

    public Text PeersName { get; init; } = Text.Of("Daerah setara");

    /// <summary>Digits behind the decimal sign.</summary>
    public int Decimals { get; init; } = 1;
}

public sealed record RadarAxis(Mark Mark, double? Now, double? Target = null, double? Peers = null);

/// <summary>Horizontal bars: what is, and behind it what was planned.</summary>
/// <param name="Unit">Said once: "program", "persen".</param>
public sealed record BarsChart(Text Title, Text Unit, IReadOnlyList<BarRow> Rows) : Chart(Title)
{
    public Text ValueName { get; init; } = Text.Of("Berjalan");

    public Text PlannedName { get; init; } = Text.Of("Direncanakan");

    public int Decimals { get; init; }
}

public sealed record BarRow(Text Name, double Value, double? Planned = null, Mark? Mark = null, Tone Tone = Tone.Plain);

/// <summary>How much of each row stands in each column, darker for more; an empty cell is a hole and is shown as one.</summary>
/// <param name="Unit">Said once: "program".</param>
public sealed record MatrixChart(
    Text Title, Text Unit, IReadOnlyList<Mark> Columns, IReadOnlyList<MatrixRow> Rows) : Chart(Title);

public sealed record MatrixRow(Text Name, IReadOnlyList<double?> Values)
{
    public double? Of(int column) => column < Values.Count ? Values[column] : null;
}

/// <summary>Shares of a whole for each row, such as the chance of a safe, an edge and an outside place.</summary>
public sealed record StripChart(Text Title, IReadOnlyList<StripPart> Parts, IReadOnlyList<StripRow> Rows) : Chart(Title);

public sealed record StripPart(Text Name, Tone Tone);

/// <param name="Shares">One for each part; made to add up to the whole when drawn.</param>
public sealed record StripRow(Text Name, IReadOnlyList<double> Shares);

/// <summary>Figures over the years, such as an index.</summary>
/// <param name="Unit">Said once: "nilai 0-100".</param>
public sealed record LineChart(Text Title, Text Unit, IReadOnlyList<int> Years, IReadOnlyList<LineSeries> Series) : Chart(Title)
{
    public int Decimals { get; init; } = 1;

    /// <summary>What stands along the lower edge where it is not years: whole figures such as percent.</summary>
    public Text AxisName { get; init; } = Text.Of("Tahun");
}

/// <param name="Values">One for each year; null where there is none, and the line has a gap.</param>
public sealed record LineSeries(Text Name, IReadOnlyList<double?> Values)
{
    /// <summary>A target or a comparison rather than a measurement.</summary>
    public bool IsDashed { get; init; }

    public double? Of(int index) => index < Values.Count ? Values[index] : null;
}

/// <summary>How many took how long, with the promise that was made.</summary>
/// <param name="Unit">Of the bins: "jam".</param>
/// <param name="Promise">Where the promise stands, in the unit of the bins.</param>
public sealed record HistogramChart(
    Text Title, Text Unit, Text CountName, IReadOnlyList<HistogramBin> Bins, double? Promise = null) : Chart(Title);

/// <summary>From (included) to (not included).</summary>
public sealed record HistogramBin(double From, double To, int Count);
