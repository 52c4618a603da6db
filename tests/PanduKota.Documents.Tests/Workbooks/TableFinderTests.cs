using System.Text;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class TableFinderTests
{
    private static readonly TableShape Shape = new(
        Text.Verbatim("tabel uji"),
        "Uji",
        [new("code", "Kode", true), new("name", "Nama program", true, "program"), new("start", "Kondisi awal", false, "baseline"), new("total", "Jumlah pagu", false)],
        [new("target", "Target", true), new("money", "Pagu", false, "rp", "pagu indikatif")]);

    [Theory]
    [InlineData("Kode,Nama program,Target 2026,Target 2027")]
    [InlineData("KODE*,program,target_2026,2027 (Target)")]
    [InlineData("\"Kode \",\"Nama\nProgram\",Target Tahun 2026,TARGET TH. 2027")]
    public void Heads_are_known_by_their_letters(string heads)
    {
        var table = Find($"{heads}\nP-1,Satu,1,2\n");
        table.Years.ShouldBe([2026, 2027]);
        (table.Column("code"), table.Column("name"), table.Column("target", 2027)).ShouldBe((1, 2, 4));
        table.Rows.ShouldHaveSingleItem().Number.ShouldBe(heads.Contains('\n', StringComparison.Ordinal) ? 2 : 2);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_below_a_title_with_strangers_between()
    {
        var table = Find("MATRIKS PROGRAM,,,,\nKabupaten Contoh,,,,\n,,,,\nTarget 2030,Catatan kami,Nama Program,Kode,Baseline 2025\n5,x,Satu,P-1,3\n");
        (table.HeadRow, table.Column("code"), table.Column("start"), table.Column("target", 2030)).ShouldBe((4, 4, 5, 1));
        table.Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-044");
    }

    [Fact]
    public void Two_lines_of_heads_with_groups_are_put_together()
    {
        var table = Find("Kode,Program,Target,,Pagu Indikatif (Rp),,Kondisi awal\n,,2026,2027,2026,2027,\n(1),(2),(3),(4),(5),(6),(7)\nP-1,Satu,1,2,3,4,0\n");
        (table.Column("target", 2026), table.Column("target", 2027), table.Column("money", 2026), table.Column("money", 2027)).ShouldBe((3, 4, 5, 6));
        table.Column("start").ShouldBe(7);
        table.Rows.ShouldHaveSingleItem().Number.ShouldBe(4);
    }

    [Fact]
    public void Three_lines_with_year_groups_over_target_and_money_are_put_together()
    {
        var table = Find("Kode,Program,Target dan Pagu Indikatif,,,\n,,2026,,2027,\n,,Target,Rp,Target,Rp\nP-1,Satu,1,2,3,4\n");
        (table.Column("target", 2026), table.Column("money", 2026), table.Column("target", 2027), table.Column("money", 2027)).ShouldBe((3, 4, 5, 6));
        table.HeadRow.ShouldBe(3);
    }

    [Fact]
    public void Merged_group_heads_reach_over_their_columns()
    {
        using var file = HandMadeXlsx.WithSheet(
            Row(1, "MATRIKS") + Row(3, "Kode", "Nama program", "Target", "", "Pagu") + Row(4, "", "", "2026", "2027", "2026", "2027") + Row(5, "P-1", "Satu", "1", "2", "3", "4"),
            """<mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="C3:D3"/><mergeCell ref="E3:F3"/></mergeCells>""").Open();
        var table = TableFinder.Find(TableFile.Read(file, "").Value, Shape).Value;
        (table.Column("target", 2027), table.Column("money", 2027)).ShouldBe((4, 6));
        table.Rows.ShouldHaveSingleItem().Number.ShouldBe(5);
    }

    [Fact]
    public void A_missing_column_is_named_with_what_was_found()
    {
        var problem = TableFinder.Find(Open("Kode,Uraian,Target 2026\n1,a,2\n"), Shape).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("FILE-041");
        problem.Message.Indonesian.ShouldContain("Nama program");
        problem.Message.Indonesian.ShouldContain("Uraian");
    }

    [Fact]
    public void A_file_without_any_known_head_is_no_such_table() =>
        TableFinder.Find(Open("apel,jeruk\n1,2\n"), Shape).Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-040");

    [Fact]
    public void A_column_that_is_there_twice_is_read_once_and_said()
    {
        var table = Find("Kode,Program,Target 2026,Target 2026\nP,Q,1,2\n");
        table.Column("target", 2026).ShouldBe(3);
        var problem = table.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Cell).ShouldBe(("FILE-043", "D1"));
    }

    [Fact]
    public void A_table_without_rows_says_so() =>
        Find("Kode,Program,Target 2026\n").Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-042");

    [Theory]
    [InlineData("Pagu 2026 (juta rupiah)", 1_000_000)]
    [InlineData("Pagu 2026 (Rp ribu)", 1_000)]
    [InlineData("Pagu 2026 (Rp)", 1)]
    [InlineData("Pagu 2026", 1)]
    public void The_head_says_in_what_a_column_counts(string head, long unit)
    {
        var table = Find($"Kode,Program,Target 2026,{head}\nP,Q,1,2\n");
        RupiahUnit.Of(table, table.Column("money", 2026)!.Value).ShouldBe(unit);
    }

    [Fact]
    public void A_line_above_the_table_may_say_it_too()
    {
        var table = Find("Rencana program (dalam jutaan rupiah),,,\nKode,Program,Target 2026,Pagu 2026\nP,Q,1,2\n");
        RupiahUnit.Of(table, table.Column("money", 2026)!.Value).ShouldBe(1_000_000);
    }

    private static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">" + string.Concat(texts.Select(t => t.Length == 0 ? "<c/>" : $"<c t=\"inlineStr\"><is><t>{t}</t></is></c>")) + "</row>";

    private static PanduKota.Documents.Workbooks.Xlsx.WorkbookSheets Open(string csv) =>
        CsvTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv))).Value;

    private static SheetTable Find(string csv)
    {
        var outcome = TableFinder.Find(Open(csv), Shape);
        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        return outcome.Value;
    }
}
