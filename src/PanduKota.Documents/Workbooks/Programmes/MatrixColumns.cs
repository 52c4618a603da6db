using System.Globalization;
using PanduKota.Documents.Workbooks.Writing;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>A group of columns under one coloured head.</summary>
internal sealed record MatrixGroup(string Title, string Colour);

/// <param name="Field">Field of <see cref="ProgrammeShape"/>.</param>
/// <param name="Year">For the columns that stand once for each year.</param>
/// <param name="IsAsked">Every programme needs it.</param>
internal sealed record MatrixColumn(
    string Field, int? Year, string Head, MatrixGroup Group, double Width, bool IsAsked, CellStyle Style);

/// <summary>The columns of the sheet Program, in the order in which a planner fills them.</summary>
internal sealed class MatrixColumns
{
    private const string Lines = "D9DEDC";

    private static readonly MatrixGroup Identity = new("Program", "0B5A74");
    private static readonly MatrixGroup Doers = new("Pelaksana", "6A4EA3");
    private static readonly MatrixGroup Timing = new("Waktu dan prioritas", "B14A86");
    private static readonly MatrixGroup Indicators = new("Indikator dan target (satu baris untuk satu indikator)", "00855F");
    private static readonly MatrixGroup Money = new("Pagu (satu baris untuk satu sumber dana, rupiah penuh)", "C2500A");

    private static readonly CellStyle Words = new(Border: Lines, IsWrapped: true, IsOpen: true);
    private static readonly CellStyle Code = new(IsBold: true, Border: Lines, IsOpen: true, NumberFormat: "@");
    private static readonly CellStyle Choice = new(Border: Lines, Across: Across.Centre, IsOpen: true);
    private static readonly CellStyle Year = new(Border: Lines, Across: Across.Centre, NumberFormat: "0", IsOpen: true);
    private static readonly CellStyle Figure = new(Border: Lines, Across: Across.Right, IsOpen: true);
    private static readonly CellStyle Rupiah = new(Border: Lines, NumberFormat: "#,##0", IsOpen: true);
    private static readonly CellStyle Hidden = new(NumberFormat: "@");
    private static readonly CellStyle Computed = new(Border: Lines, NumberFormat: "#,##0", Fill: "EEF1F0", IsBold: true);

    private readonly Dictionary<(string Field, int? Year), int> places = [];

    public MatrixColumns(int firstYear, int years)
    {
        All = [.. Build(firstYear, years)];
        for (var i = 0; i < All.Count; i++)
        {
            places[(All[i].Field, All[i].Year)] = i + 1;
        }
    }

    public IReadOnlyList<MatrixColumn> All { get; }

    /// <summary>Column number, from 1.</summary>
    public int this[string field, int? year = null] => places[(field, year)];

    public string Letters(string field, int? year = null) => CellAddress.Column(this[field, year]);

    private static IEnumerable<MatrixColumn> Build(int firstYear, int years)
    {
        yield return Of(ProgrammeShape.Code, Identity, 10, Code, isAsked: true);
        yield return Of(ProgrammeShape.Name, Identity, 38, Words, isAsked: true);
        yield return Of(ProgrammeShape.Dimension, Identity, 19, Words, isAsked: true);
        yield return Of(ProgrammeShape.SubDimension, Identity, 19, Words, isAsked: true);
        yield return Of(ProgrammeShape.Goal, Identity, 30, Words);
        yield return Of(ProgrammeShape.Description, Identity, 42, Words);
        yield return Of(ProgrammeShape.Kind, Identity, 14, Choice, isAsked: true);
        yield return Of(ProgrammeShape.Nomenclature, Identity, 17, Words with { NumberFormat = "@" });
        yield return Of(ProgrammeShape.LeadAgency, Doers, 30, Words, isAsked: true);
        yield return Of(ProgrammeShape.SupportingAgencies, Doers, 30, Words);
        yield return Of(ProgrammeShape.Partners, Doers, 24, Words);
        yield return Of(ProgrammeShape.Location, Doers, 22, Words);
        yield return Of(ProgrammeShape.Risk, Doers, 28, Words);
        yield return Of(ProgrammeShape.Predecessors, Timing, 14, Words with { NumberFormat = "@" });
        yield return Of(ProgrammeShape.EarliestStart, Timing, 11, Year);
        yield return Of(ProgrammeShape.LatestStart, Timing, 11, Year);
        yield return Of(ProgrammeShape.Mandatory, Timing, 9, Choice);
        yield return Of(ProgrammeShape.QuickWin, Timing, 9, Choice);
        yield return Of(ProgrammeShape.Reserve, Timing, 11, Choice);
        yield return Of(ProgrammeShape.ValuePoints, Timing, 13, Year, note: "1–100");
        yield return Of(ProgrammeShape.Indicator, Indicators, 38, Words, isAsked: true);
        yield return Of(ProgrammeShape.Unit, Indicators, 11, Choice, isAsked: true);
        yield return Of(ProgrammeShape.Direction, Indicators, 9, Choice, isAsked: true);
        yield return Of(ProgrammeShape.Baseline, Indicators, 11, Figure, isAsked: true);
        for (var year = firstYear; year < firstYear + years; year++)
        {
            yield return new(ProgrammeShape.Target, year, Head("Target", year), Indicators, 11, true, Figure);
        }
        yield return Of(ProgrammeShape.FundSource, Money, 15, Choice, isAsked: true);
        for (var year = firstYear; year < firstYear + years; year++)
        {
            yield return new(ProgrammeShape.Cost, year, Head("Pagu", year), Money, 17, false, Rupiah);
        }
        yield return Of(ProgrammeShape.StatedTotal, Money, 19, Computed);
        yield return Of(ProgrammeShape.Mark, Money, 8, Hidden);
    }

    private static MatrixColumn Of(
        string field, MatrixGroup group, double width, CellStyle style, bool isAsked = false, string? note = null)
    {
        var title = ProgrammeShape.Programmes.Columns.First(c => c.Field == field).Title;
        return new(field, null, title + (isAsked ? " *" : "") + (note is null ? "" : $" ({note})"), group, width, isAsked, style);
    }

    private static string Head(string title, int year) => string.Create(CultureInfo.InvariantCulture, $"{title} {year}");
}
