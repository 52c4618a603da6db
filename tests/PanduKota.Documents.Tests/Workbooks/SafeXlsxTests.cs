using PanduKota.Documents.Workbooks.Xlsx;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class SafeXlsxTests
{
    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-421]dd\ mmmm\ yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;Rp &quot;#,##0;[Red]-#,##0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>
        """;

    [Fact]
    public void Every_kind_of_cell_is_read_as_what_it_is()
    {
        using var file = HandMadeXlsx.WithSheet("""
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>tulis </t><r><t>langsung</t></r><rPh><t>x</t></rPh></is></c><c r="D2"><v>94.519999999999996</v></c><c r="E2" t="b"><v>1</v></c></row>
            <row r="5" hidden="1"><c r="A5" s="1"><v>46000</v></c><c r="B5" s="2"><v>1250000</v></c><c r="C5" s="3"><v>0.85</v></c><c r="D5" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="E5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F5" s="4"><v>46000.5</v></c></row>
            <row r="6"><c r="A6"/><c r="B6" s="1"/></row>
            """, """<mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells>""")
            .With("xl/sharedStrings.xml", """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>Kota_x0020_</t></r><r><t>cerdas</t></r></si></sst>""")
            .With("xl/styles.xml", Styles)
            .Open();

        var sheet = Read(file).Sheets.ShouldHaveSingleItem();

        sheet.Name.ShouldBe("Data");
        sheet.Rows.Select(r => (r.Number, r.IsHidden)).ShouldBe([(2, false), (5, true)]);
        sheet.Rows[0].Cells.Select(c => (c.Column, c.Kind, c.Text)).ShouldBe([
            (1, CellKind.Text, "Kota cerdas"), (2, CellKind.Text, "tulis langsung"), (4, CellKind.Number, "94.52"), (5, CellKind.Boolean, "TRUE"),
        ]);
        sheet.Rows[1].Cells.Select(c => (c.Kind, c.Text, c.IsFormula, c.IsPercent)).ShouldBe([
            (CellKind.Date, "2025-12-09", false, false),
            (CellKind.Number, "1250000", false, false),
            (CellKind.Number, "0.85", false, true),
            (CellKind.Error, "#DIV/0!", true, false),
            (CellKind.Text, "ab", true, false),
            (CellKind.Date, "2025-12-09 12:00", false, false),
        ]);
        sheet.Merged.ShouldHaveSingleItem().ToString().ShouldBe("B2:D3");
        sheet.Rows[0][3].IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Days_of_the_1904_system_are_the_same_days()
    {
        using var file = HandMadeXlsx.WithSheet("""<row r="1"><c r="A1" s="1"><v>44538</v></c></row>""")
            .With("xl/styles.xml", Styles)
            .With("xl/workbook.xml", HandMadeXlsx.Workbook("""<workbookPr date1904="1"/>"""))
            .Open();
        Read(file).Sheets[0].Rows[0].Cells[0].Text.ShouldBe("2025-12-09");
    }

    [Fact]
    public void Defined_names_and_hidden_sheets_are_kept()
    {
        using var file = HandMadeXlsx.WithSheet("""<row><c t="inlineStr"><is><t>tanpa alamat</t></is></c><c><v>2</v></c></row>""")
            .With("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Lama" sheetId="1" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="OPD">Daftar!$A$2:$A$7</definedName></definedNames></workbook>
                """)
            .Open();
        var book = Read(file);
        book.Sheets[0].IsHidden.ShouldBeTrue();
        book.Sheets[0].Rows[0].Cells.Select(c => c.Text).ShouldBe(["tanpa alamat", "2"]);
        book.Names.ShouldBe([new DefinedName("OPD", "Daftar!$A$2:$A$7")]);
    }

    [Theory]
    [InlineData("General", false, false)]
    [InlineData("dd/mm/yyyy", true, false)]
    [InlineData("[h]:mm", true, false)]
    [InlineData("\"Rp\" #,##0", false, false)]
    [InlineData("[Red]0.00%", false, true)]
    [InlineData("#,##0\\ \"hari\"", false, false)]
    [InlineData("_-* #,##0_-", false, false)]
    public void A_format_shows_a_day_or_a_percentage_or_neither(string code, bool isDay, bool isPercent)
    {
        var kind = CellFormats.KindOf(code);
        (kind == CellFormatKind.Day, kind == CellFormatKind.Percent).ShouldBe((isDay, isPercent));
    }

    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("$D$14", 14, 4)]
    [InlineData("XFD1048576", 1048576, 16384)]
    public void Addresses_are_read_and_written_alike(string address, int row, int column)
    {
        CellAddress.TryParse(address, out var r, out var c).ShouldBeTrue();
        (r, c).ShouldBe((row, column));
        CellAddress.Of(row, column).ShouldBe(address.Replace("$", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A0")]
    [InlineData("1")]
    [InlineData("AAAA1")]
    [InlineData("A1048577")]
    [InlineData("A-1")]
    [InlineData("")]
    public void What_is_no_address_is_not_read_as_one(string address) =>
        CellAddress.TryParse(address, out _, out _).ShouldBeFalse();

    private static WorkbookSheets Read(Stream file)
    {
        var outcome = SafeXlsx.Read(file);
        outcome.Problems.ShouldBeEmpty();
        return outcome.Value;
    }
}
