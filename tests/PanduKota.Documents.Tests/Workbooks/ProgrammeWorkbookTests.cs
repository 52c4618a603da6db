using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Xlsx;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class ProgrammeWorkbookTests
{
    [Fact]
    public void What_is_written_is_read_back_as_it_was()
    {
        var read = Read(Write(ProgrammeSamples.Rows, ProgrammeSamples.Actions));
        read.Problems.ShouldBeEmpty();
        (read.FirstYear, read.Years).ShouldBe((2026, 3));
        read.Programmes.Select(Plain).ShouldBe(ProgrammeSamples.Rows.Select(Plain));
        read.Actions.Select(a => a with { Number = 0, Sheet = null, Cell = null }).ShouldBe(ProgrammeSamples.Actions);
    }

    [Fact]
    public void A_second_round_gives_the_same_bytes()
    {
        var first = Write(ProgrammeSamples.Rows, ProgrammeSamples.Actions);
        var read = Read(first);
        Write(read.Programmes, read.Actions).ShouldBe(first);
    }

    [Fact]
    public void Cells_are_kept_under_the_names_that_the_checks_use()
    {
        var programme = Read(Write(ProgrammeSamples.Rows, [])).Programmes[0];
        programme.Number.ShouldBe(5);
        programme.Cells["name"].ShouldBe("Program!B5");
        programme.Cells["leadAgency"].ShouldBe("Program!I5");
        programme.Cells["target:1:2027"].ShouldBe("Program!Z6");
        programme.Cells["cost:APBN/DAK:2027"].ShouldBe("Program!AD6");
        programme.Cells["statedTotal"].ShouldBe("Program!AF5");
    }

    [Fact]
    public void The_empty_template_has_no_programmes_and_says_only_that()
    {
        var read = Read(Write([], []));
        read.Programmes.ShouldBeEmpty();
        read.Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-042");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_workbook_is_valid_by_the_letter_of_the_standard(bool isFilled)
    {
        using var file = new MemoryStream(isFilled ? Write(ProgrammeSamples.Rows, ProgrammeSamples.Actions) : Write([], []));
        using var document = SpreadsheetDocument.Open(file, false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void The_template_offers_its_lists_and_computes_its_totals()
    {
        using var file = new MemoryStream(Write(ProgrammeSamples.Rows, []));
        var book = SafeXlsx.Read(file).Value;
        book.Sheets.Select(s => s.Name).ShouldBe(["Petunjuk", "Program", "Rencana Aksi", "Daftar"]);
        book.Names.Where(n => n.Name.StartsWith("Daftar", StringComparison.Ordinal)).Select(n => (n.Name, n.Refers)).ShouldBe([
            ("DaftarArah", "Daftar!$G$2:$G$4"), ("DaftarDimensi", "Daftar!$A$2:$A$3"), ("DaftarDimensiSub", "Daftar!$B$2:$B$5"),
            ("DaftarJenis", "Daftar!$F$2:$F$4"), ("DaftarOPD", "Daftar!$E$2:$E$4"), ("DaftarSasaran", "Daftar!$D$2:$D$3"),
            ("DaftarSatuan", "Daftar!$J$2:$J$4"), ("DaftarSubdimensi", "Daftar!$C$2:$C$5"), ("DaftarSumberDana", "Daftar!$H$2:$H$4"),
            ("DaftarYaTidak", "Daftar!$I$2:$I$3"),
        ]);
        var totals = book.Sheets[1].Rows.Where(r => r.Number is >= 5 and <= 7).Select(r => r[32]).ToList();
        totals.Select(c => c.Number).ShouldBe([2_500_000_001, 900_000_000, 500_000_000]);
        totals.ShouldAllBe(c => c.IsFormula);
    }

    [Fact]
    public void Columns_may_be_moved_and_rows_sorted_and_the_sheet_renamed()
    {
        var csv = "Pagu 2026;Nama program;Sumber dana;Kode;Indikator;Arah;Target 2026;Kondisi awal\n" +
            "250.000.000;;CSR;P-1;;;;\n" +
            "1,2 M;Satu;APBD;P-1;Indikator A;Turun;1,5;2,5\n" +
            ";;;;Indikator B;Naik;2;1\n";
        var read = Read(System.Text.Encoding.UTF8.GetBytes(csv));
        var programme = read.Programmes.ShouldHaveSingleItem();
        programme.Name.ShouldBe("Satu");
        programme.Costs.Select(c => (c.FundSource, c.Rupiah[2026])).ShouldBe([("CSR", 250_000_000L), ("APBD", 1_200_000_000L)]);
        programme.Indicators.Select(i => (i.Name, i.Baseline)).ShouldBe([("Indikator A", 2.5m), ("Indikator B", 1m)]);
        programme.Cells["name"].ShouldBe("B3");
        read.Problems.ShouldBeEmpty();
    }

    private static byte[] Write(IReadOnlyList<ProgrammeRow> rows, IReadOnlyList<ActionRow> actions)
    {
        using var file = new MemoryStream();
        ProgrammeWorkbookWriter.Write(ProgrammeSamples.Choices, rows, actions, file);
        return file.ToArray();
    }

    private static ProgrammeWorkbook Read(byte[] bytes)
    {
        var outcome = ProgrammeWorkbookReader.Read(new MemoryStream(bytes), "");
        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        return outcome.Value;
    }

    /// <summary>Everything of a programme that a planner sees, as one text, so that two can be compared.</summary>
    private static string Plain(ProgrammeRow p) =>
        $"{p.Code}|{p.Name}|{p.Dimension}|{p.SubDimension}|{p.Goal}|{p.Description}|{p.Kind}|{p.LeadAgency}|{string.Join('+', p.SupportingAgencies)}|{p.Partners}|{p.NomenclatureCode}|{p.Location}|{p.Risk}|{string.Join('+', p.Predecessors)}|{p.EarliestStart}|{p.LatestStart}|{p.IsMandatory}|{p.IsQuickWin}|{p.IsReserve}|{p.ValuePoints}|{p.StatedTotalRupiah}\n"
        + string.Join('\n', p.Indicators.Select(i => $"{i.Name}|{i.Unit}|{i.Direction}|{i.BaselineText}|{i.Baseline}|{string.Join('+', i.Targets.OrderBy(t => t.Key))}")) + "\n"
        + string.Join('\n', p.Costs.Select(c => $"{c.FundSource}|{string.Join('+', c.Rupiah.OrderBy(r => r.Key))}"));
}
