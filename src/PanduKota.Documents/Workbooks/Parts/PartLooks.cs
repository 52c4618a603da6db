using System.Globalization;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>Columns, looks and formulas that the sheets of all parts share.</summary>
internal static class PartLooks
{
    public const string Wrong = "F8D7D3", WrongColour = "B3261E", Doubtful = "FBE3CC";

    private const string Lines = "D9DEDC", Shown = "EEF1F0";

    public static readonly MatrixGroup Programme = new("Program", "0B5A74");
    public static readonly MatrixGroup Indicator = new("Indikator", "00855F");
    public static readonly MatrixGroup Money = new("Pagu (rupiah penuh)", "C2500A");

    public static readonly CellStyle Words = new(Border: Lines, IsWrapped: true, IsOpen: true);
    public static readonly CellStyle Choice = new(Border: Lines, Across: Across.Centre, IsOpen: true);
    public static readonly CellStyle Figure = new(Border: Lines, Across: Across.Right, IsOpen: true);
    public static readonly CellStyle Rupiah = new(Border: Lines, NumberFormat: "#,##0", IsOpen: true);
    public static readonly CellStyle Computed = new(Border: Lines, NumberFormat: "#,##0", Fill: Shown, IsBold: true);
    private static readonly CellStyle shownCode = new(IsBold: true, Border: Lines, NumberFormat: "@", Fill: Shown);
    private static readonly CellStyle shownWords = new(Border: Lines, IsWrapped: true, Fill: Shown);
    private static readonly CellStyle hidden = new(NumberFormat: "@");

    /// <summary>Which programme a row is: code, name and agency, locked in the rows that are written.</summary>
    public static IEnumerable<PartColumn<TLine>> ProgrammeColumns<TLine>(Func<TLine, ProgrammeRow> programme, bool mayAddRows)
    {
        const string locked = "Kode dan nama program hanya ditunjukkan; keduanya diubah di buku kerja matriks program.";
        yield return new(new(ProgrammeShape.Code, null, "Kode *", Programme, 10, true, shownCode), l => programme(l).Code, ColumnUse.Shown)
        {
            SpareList = mayAddRows ? ProgrammeLists.Codes : null,
            Hint = "Kode program yang ditambah barisnya. Buku kerja ini tidak menambah program.",
            Error = locked,
        };
        yield return new(new(ProgrammeShape.Name, null, "Nama program", Programme, 38, false, shownWords), l => programme(l).Name, ColumnUse.Shown)
        {
            SpareFormula = row => ProgrammeLists.Find(ProgrammeLists.Names, row), Error = locked,
        };
        yield return new(new(ProgrammeShape.LeadAgency, null, "OPD penanggung jawab", Programme, 32, false, shownWords), l => programme(l).LeadAgency, ColumnUse.Shown)
        {
            SpareFormula = row => ProgrammeLists.Find(ProgrammeLists.Agencies, row),
        };
    }

    /// <summary>The hidden column that says which row is which.</summary>
    public static PartColumn<TLine> Mark<TLine>(Func<TLine, string?> mark) =>
        new(new(ProgrammeShape.Mark, null, "_pandu", Programme, 8, false, hidden), mark);

    public static string Head(string title, int year) => string.Create(CultureInfo.InvariantCulture, $"{title} {year}");

    public static Highlight UnknownCode<TLine>(PartSheet<TLine> sheet) => new(
        sheet.Range(ProgrammeShape.Code),
        $"AND({sheet.Cell(ProgrammeShape.Code)}<>\"\",COUNTIF({ProgrammeLists.Codes},{sheet.Cell(ProgrammeShape.Code)})=0)", new(Wrong, WrongColour, true));
}

/// <summary>The programmes of a workbook on its sheet Daftar: what a new row may be of, and what its name is.</summary>
internal static class ProgrammeLists
{
    public const string Codes = "DaftarProgram", Names = "DaftarNamaProgram", Agencies = "DaftarOPDProgram";

    public static IEnumerable<ChoiceList> Of(IReadOnlyList<ProgrammeRow> programmes) =>
    [
        new(Codes, "Kode program", 14, [.. programmes.Select(p => p.Code)]),
        new(Names, "Nama program", 48, [.. programmes.Select(p => p.Name)]),
        // A list has no holes, so that its places are those of the codes.
        new(Agencies, "OPD program", 40, [.. programmes.Select(p => p.LeadAgency ?? "–")]),
    ];

    /// <summary>What a list says of the programme whose code stands in column A of a row.</summary>
    public static string Find(string list, int row) => string.Create(
        CultureInfo.InvariantCulture, $"IF($A{row}=\"\",\"\",IFERROR(INDEX({list},MATCH($A{row},{Codes},0)),\"?\"))");
}
