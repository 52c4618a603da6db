using System.Text;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class ProgrammeProblemTests
{
    private const string Heads = "Kode;Nama program;OPD penanggung jawab;Jenis;Nilai manfaat;Indikator;Satuan;Arah;Kondisi awal;Target 2026;Target 2027;Sumber dana;Pagu 2026;Pagu 2027;Jumlah pagu\n";

    private const string Good = "P-9;Baik;Bappeda;Baru;80;Indikator;%;Naik;1;2;3;APBD;1000000;2000000;3000000\n";

    [Theory]
    [InlineData("PROG-001", "A2", ";Tanpa kode;;;;;;;;;;;;;")]
    [InlineData("PROG-002", "B2", "P-1;;Bappeda;;;I;%;Naik;1;2;3;;;;")]
    [InlineData("PROG-005", "F2", "P-1;Satu;;;;;%;;;2;3;;;;")]
    [InlineData("PROG-006", "L2", "P-1;Satu;;;;;;;;;;;1000000;;")]
    [InlineData("PROG-008", "D2", "P-1;Satu;;Lama sekali;;;;;;;;;;;")]
    [InlineData("PROG-009", "H2", "P-1;Satu;;;;I;%;Menyamping;1;2;3;;;;")]
    [InlineData("PROG-010", "H2", "P-1;Satu;;;;I;%;;1;2;3;;;;")]
    [InlineData("PROG-015", "E2", "P-1;Satu;;;101;;;;;;;;;;")]
    [InlineData("PROG-016", "M2", "P-1;Satu;;;;;;;;;;APBD;-1000000;;")]
    [InlineData("NUM-001", "M2", "P-1;Satu;;;;;;;;;;APBD;seratus;;")]
    [InlineData("NUM-008", "M2", "P-1;Satu;;;;;;;;;;APBD;1,5;;")]
    [InlineData("NUM-012", "N2", "P-1;Satu;;;;;;;;;;APBD;1000000;#REF!;")]
    public void A_row_that_is_wrong_is_told_with_its_cell_and_the_others_come_in(string code, string cell, string row)
    {
        var read = Read(Heads + row + "\n" + Good);
        var problem = read.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Cell).ShouldBe((code, cell));
        problem.Mend.ShouldNotBeNull();
        var good = read.Programmes.Single(p => p.Code == "P-9");
        (good.StatedTotalRupiah, good.Costs[0].Rupiah[2027], good.Indicators[0].Targets[2027].Value).ShouldBe((3_000_000L, 2_000_000L, 3m));
    }

    [Fact]
    public void One_code_with_two_names_is_two_rows_and_a_problem()
    {
        var read = Read(Heads + "P-1;Satu;;;;;;;;;;;;;\nP-1;Lain;;;;;;;;;;;;;\np-1;SATU;Bappeda;;;;;;;;;;;;\n");
        read.Programmes.Select(p => (p.Code, p.Name, p.LeadAgency)).ShouldBe([("P-1", "Satu", "Bappeda"), ("P-1", "Lain", null)]);
        var problem = read.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Cell, problem.Severity).ShouldBe(("PROG-003", "A3", Severity.Error));
    }

    [Fact]
    public void A_row_before_any_programme_belongs_to_none() =>
        Codes(Heads + ";;;;;Indikator;%;Naik;1;2;3;;;;\n" + Good).ShouldBe(["PROG-004"]);

    [Fact]
    public void One_fund_source_on_two_rows_is_added_up_and_said()
    {
        var read = Read(Heads + "P-1;Satu;;;;;;;;;;APBD;1000000;;\n;;;;;;;;;;;apbd;500000;250000;\n");
        read.Programmes[0].Costs.ShouldHaveSingleItem().Rupiah.ShouldBe(new Dictionary<int, long> { [2026] = 1_500_000, [2027] = 250_000 });
        read.Problems.ShouldHaveSingleItem().Code.ShouldBe("PROG-007");
    }

    [Fact]
    public void A_further_row_that_says_something_else_is_told_and_not_taken()
    {
        var read = Read(Heads + "P-1;Satu;Bappeda;;;I;%;Naik;1;2;3;;;;\nP-1;Satu;Dinas Kominfo;;;J;%;Naik;1;2;3;;;;\n");
        read.Programmes[0].LeadAgency.ShouldBe("Bappeda");
        read.Programmes[0].Indicators.Count.ShouldBe(2);
        var problem = read.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Cell).ShouldBe(("PROG-014", "C3"));
    }

    [Fact]
    public void Money_is_read_as_people_write_it_and_a_total_row_is_left_out()
    {
        var read = Read(Heads + "P-1;Satu;;;;;;;;;;APBD;Rp 1,2 M;350 jt;Rp1.550.000.000,-\n;JUMLAH;;;;;;;;;;;1200000000;350000000;\n");
        var programme = read.Programmes.ShouldHaveSingleItem();
        programme.Costs[0].Rupiah.ShouldBe(new Dictionary<int, long> { [2026] = 1_200_000_000, [2027] = 350_000_000 });
        programme.StatedTotalRupiah.ShouldBe(1_550_000_000);
        read.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Ratios_are_kept_as_words_and_ambiguous_targets_are_asked_about()
    {
        var read = Read(Heads + "P-1;Satu;;;;Rasio;unit;Tetap;2.3:1000;2.3:1000;;;;;\nP-2;Dua;;;;Angka;unit;Naik;1.234;2.345;;;;;\n");
        read.Programmes[0].Indicators[0].Targets[2026].ShouldBe(new TargetFacts("2.3:1000", null));
        read.Programmes[1].Indicators[0].Targets[2026].ShouldBe(new TargetFacts("2.345", null));
        read.Problems.Select(p => (p.Code, p.Place.Cell)).ShouldBe([("NUM-003", "J3"), ("NUM-003", "I3")]);
    }

    [Fact]
    public void A_year_that_only_one_kind_of_column_has_is_told() =>
        Codes("Kode;Nama program;Target 2026;Pagu 2026;Pagu 2027\nP-1;Satu;;;\n").ShouldBe(["PROG-011"]);

    [Fact]
    public void A_sheet_without_any_target_column_says_so_once() =>
        Codes("Kode;Nama program;Pagu 2026;Pagu 2027\nP-1;Satu;;\n").ShouldBe(["PROG-020"]);

    [Fact]
    public void A_sheet_without_years_or_with_a_mistyped_one_is_refused()
    {
        Codes("Kode;Nama program\nP-1;Satu\n").ShouldBe(["PROG-017"]);
        Codes("Kode;Nama program;Pagu 2026;Pagu 2072\nP-1;Satu;;\n").ShouldBe(["PROG-018"]);
    }

    [Fact]
    public void Merged_cells_and_failed_formulas_are_told_with_their_cells()
    {
        using var file = HandMadeXlsx.WithSheet(
            Row(1, "Kode", "Nama program", "OPD penanggung jawab", "Sumber dana", "Pagu 2026", "Pagu 2027") +
            """<row r="2"><c r="A2" t="inlineStr"><is><t>P-1</t></is></c><c r="B2" t="inlineStr"><is><t>Satu</t></is></c><c r="C2" t="e"><f>X!A1</f><v>#REF!</v></c><c r="D2" t="inlineStr"><is><t>APBD</t></is></c><c r="E2"><v>1000000</v></c></row>""" +
            """<row r="3"><c r="A3" t="inlineStr"><is><t>P-2</t></is></c><c r="B3" t="inlineStr"><is><t>Dua</t></is></c><c r="D3" t="inlineStr"><is><t>APBD</t></is></c><c r="E3"><f>1+1</f></c></row>""",
            """<mergeCells><mergeCell ref="E2:F2"/><mergeCell ref="C2:C3"/></mergeCells>""").Open();
        var read = ProgrammeWorkbookReader.Read(file, "x.xlsx").Value;
        read.Problems.Select(p => (p.Code, p.Place.Sheet, p.Place.Cell)).ShouldBe(
            [("PROG-020", "Data", null), ("PROG-012", "Data", "E2"), ("PROG-013", "Data", "C2"), ("NUM-012", "Data", "E3")],
            ignoreOrder: true);
        read.Programmes.Select(p => p.Code).ShouldBe(["P-1", "P-2"]);
    }

    [Fact]
    public void Steps_that_point_nowhere_or_say_nothing_are_told()
    {
        var made = HandMadeXlsx.WithSheet(
            Row(1, "Kode", "Nama program", "Pagu 2026", "Target 2026") + Row(2, "P-1", "Satu") +
            Row(20, "Kode program", "Langkah", "Mulai", "Selesai"));
        made.Parts["xl/worksheets/sheet2.xml"] = HandMadeXlsx.Sheet(
            Row(1, "Kode program", "Langkah", "Mulai", "Selesai") + Row(2, "P-1", "Menyusun", "17 Agustus 2026", "1 Juni 2026") + Row(3, "P-7", "Menguji", "", "") + Row(4, "P-1", "", "5 Mei 2026", "") + Row(5, "", "Melatih", "kapan-kapan", ""));
        made.Parts["xl/workbook.xml"] = made.Parts["xl/workbook.xml"].Replace("</sheets>", "<sheet name=\"Rencana Aksi\" sheetId=\"2\" r:id=\"rId9\"/></sheets>", StringComparison.Ordinal);
        made.Parts["xl/_rels/workbook.xml.rels"] = made.Parts["xl/_rels/workbook.xml.rels"].Replace("</Relationships>", "<Relationship Id=\"rId9\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>", StringComparison.Ordinal);
        made.Parts["xl/worksheets/sheet1.xml"] = HandMadeXlsx.Sheet(Row(1, "Kode", "Nama program", "Pagu 2026", "Target 2026") + Row(2, "P-1", "Satu"));
        using var file = made.Open();
        var read = ProgrammeWorkbookReader.Read(file, "x.xlsx").Value;
        read.Problems.Select(p => (p.Code, p.Place.Cell)).ShouldBe([("PROG-033", "D2"), ("PROG-030", "A3"), ("PROG-031", "B4"), ("NUM-015", "C5")]);
        read.Actions.Select(a => (a.ProgrammeCode, a.Step, a.Start)).ShouldBe([
            ("P-1", "Menyusun", new DateOnly(2026, 8, 17)), ("P-7", "Menguji", null), ("P-1", "Melatih", null),
        ]);
    }

    private static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">" + string.Concat(texts.Select(t => t.Length == 0 ? "<c/>" : $"<c t=\"inlineStr\"><is><t>{t}</t></is></c>")) + "</row>";

    private static IEnumerable<string> Codes(string csv)
    {
        var outcome = ProgrammeWorkbookReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "program.csv");
        return (outcome.IsOk ? outcome.Value.Problems : outcome.Problems).Select(p => p.Code);
    }

    private static ProgrammeWorkbook Read(string csv)
    {
        var outcome = ProgrammeWorkbookReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "program.csv");
        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        return outcome.Value;
    }
}
