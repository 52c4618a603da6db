using System.Text;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class CsvTableTests
{
    [Theory]
    [InlineData("kode,nama\n1,Satu\n2,Dua\n")]
    [InlineData("kode;nama\r\n1;Satu\r\n2;Dua")]
    [InlineData("kode\tnama\r1\tSatu\r2\tDua\r")]
    [InlineData("sep=;\r\nkode;nama\r\n1;Satu\r\n2;Dua\r\n")]
    [InlineData("kode|nama\n1|Satu\n\n\n2|Dua\n\n")]
    [InlineData("\uFEFFkode;nama;\n1;Satu;\n2;Dua;\n;;\n")]
    public void Any_separator_is_found_and_empty_lines_do_not_matter(string text) =>
        Texts(Read(Encoding.UTF8.GetBytes(text))).ShouldBe([["kode", "nama"], ["1", "Satu"], ["2", "Dua"]]);

    [Fact]
    public void Semicolons_win_over_the_commas_of_decimals() =>
        Texts(Read("nama;nilai\nA;1,5\nB;2,5\nC;3,5\n"u8.ToArray()))[1].ShouldBe(["A", "1,5"]);

    [Fact]
    public void Quotes_hold_separators_quotes_and_lines() =>
        Texts(Read("a,b\n\"satu, \"\"dua\"\"\",\"baris\r\nkedua\"\n5\" pipa,=\"0012\"\n"u8.ToArray()))
            .ShouldBe([["a", "b"], ["satu, \"dua\"", "baris\r\nkedua"], ["5\" pipa", "0012"]]);

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_numbers_them()
    {
        var rows = Read("sep=,\na,b\n\n\"x\ny\",1\nz,2\n"u8.ToArray()).Sheets[0].Rows;
        rows.Select(r => r.Number).ShouldBe([2, 4, 5]);
    }

    [Fact]
    public void Latin_letters_of_windows_are_read_rightly_and_said()
    {
        byte[] bytes = [.. "nama,tempat\nCaf"u8, 0xE9, .. " "u8, 0x93, .. "Tua"u8, 0x94, .. ",Bandung\n"u8];
        var read = Read(bytes);
        Texts(read)[1][0].ShouldBe("Café “Tua”");
        read.Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-020");
    }

    [Fact]
    public void Utf16_is_read_with_and_without_its_mark()
    {
        const string text = "kode;nama\n1;Café\n";
        byte[][] files =
        [
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            Encoding.Unicode.GetBytes(text),
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            Encoding.BigEndianUnicode.GetBytes(text),
        ];
        foreach (var file in files)
        {
            Texts(Read(file)).ShouldBe([["kode", "nama"], ["1", "Café"]]);
        }
    }

    [Fact]
    public void Letters_that_were_lost_before_are_reported() =>
        Read("kode,nama\n1,Caf\uFFFD\n"u8.ToArray()).Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-021");

    [Fact]
    public void An_open_quote_is_refused_with_its_row()
    {
        var problem = CsvTable.Read(new MemoryStream("a,b\n1,\"dua\n3,4\n"u8.ToArray())).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Row).ShouldBe(("FILE-019", 2));
    }

    [Fact]
    public void A_million_lines_are_refused_as_too_many_rows()
    {
        var text = new StringBuilder("a,b\n");
        for (var i = 0; i < 1_000_000; i++)
        {
            text.Append(i % 1000).Append(",x\n");
        }
        CsvTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()))).Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-011");
    }

    [Fact]
    public void The_contents_decide_and_a_wrong_name_is_only_mentioned()
    {
        var read = TableFile.Read(new MemoryStream("a,b\n1,2\n"u8.ToArray()), "rpjmd.xlsx");
        read.Value.Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-024");
    }

    private static WorkbookSheets Read(byte[] bytes) => CsvTable.Read(new MemoryStream(bytes)).Value;

    private static List<List<string>> Texts(WorkbookSheets read) => [.. read.Sheets[0].Rows.Select(r => r.Cells.Select(c => c.Text).ToList())];
}
