using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class TableExportTests
{
    private static readonly string[] Risky = ["=HYPERLINK(\"http://x\")", "+62 812", "-", "@sum", "\tx", "\rx", "'=sudah", "'aman", "biasa; \"kutip\"\nbaris"];

    private static readonly TableData Table = new(
        "Program: daftar/semua [2026] yang panjang sekali namanya",
        [new("Nama"), new("Nilai", DataKind.Number), new("Pagu", DataKind.Rupiah), new("Mulai", DataKind.Day), new("Tahun", DataKind.Year)],
        [
            .. Risky.Select(r => (IReadOnlyList<object?>)[r, 1.5m, 1_250_000_000_000L, new DateOnly(2026, 8, 17), 2026]),
            ["kosong", null, null, null, null],
            [true, 2, -5L, "belum", 2.5],
        ]);

    [Fact]
    public void A_workbook_keeps_types_and_no_text_becomes_a_formula()
    {
        using var file = new MemoryStream();
        TableExport.WriteXlsx(Table, file).ShouldBe(11);
        file.Position = 0;
        var book = SafeXlsx.Read(file).Value;
        var rows = book.Sheets[0].Rows;
        rows.Skip(1).Take(Risky.Length).Select(r => r[1].Text).ShouldBe(Risky.Select(r => r.Replace("\r", "", StringComparison.Ordinal)));
        rows.SelectMany(r => r.Cells).ShouldAllBe(c => !c.IsFormula);
        rows[1].Cells.Skip(1).Select(c => (c.Kind, c.Text)).ShouldBe([
            (CellKind.Number, "1.5"), (CellKind.Number, "1250000000000"), (CellKind.Date, "2026-08-17"), (CellKind.Number, "2026"),
        ]);
        book.Sheets[1].Rows.SelectMany(r => r.Cells).ShouldContain(c => c.Kind == CellKind.Number && c.Number == 11);
        file.Position = 0;
        using var document = SpreadsheetDocument.Open(file, false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(CsvHabit.Indonesian, ';', "1,5")]
    [InlineData(CsvHabit.International, ',', "1.5")]
    public void A_csv_guards_formulas_and_reads_back_without_loss(CsvHabit habit, char separator, string number)
    {
        using var file = new MemoryStream();
        TableExport.WriteCsv(Table, file, habit).ShouldBe(11);
        var text = Encoding.UTF8.GetString(file.ToArray());
        text.ShouldStartWith("\uFEFFNama" + separator);
        foreach (var field in text.Split("\r\n").Select(l => l.TrimStart('"')))
        {
            "=+-@\t".Contains(field.FirstOrDefault('x'), StringComparison.Ordinal).ShouldBeFalse(field);
        }
        file.Position = 0;
        var rows = CsvTable.Read(file).Value.Sheets[0].Rows;
        rows.Count.ShouldBe(12);
        rows.Skip(1).Take(Risky.Length).Select(r => r[1].Text).ShouldBe(Risky);
        rows[1][2].Text.ShouldBe(number);
        rows[1][4].Text.ShouldBe("2026-08-17");
    }

    [Fact]
    public void A_table_without_rows_is_still_a_file_that_opens()
    {
        using var file = new MemoryStream();
        TableExport.WriteXlsx(new("Kosong", [new("A")], []), file).ShouldBe(0);
        file.Position = 0;
        SafeXlsx.Read(file).IsOk.ShouldBeTrue();
    }
}
