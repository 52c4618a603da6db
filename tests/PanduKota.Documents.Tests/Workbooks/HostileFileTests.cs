using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class HostileFileTests
{
    private static readonly byte[] OleHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, byte[]> WrongKinds => new()
    {
        { "FILE-001", [] },
        { "FILE-001", "  \r\n\t \r\n"u8.ToArray() },
        { "FILE-003", "%PDF-1.7 ..."u8.ToArray() },
        { "FILE-003", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A] },
        { "FILE-003", "\r\n<html><table><tr><td>Kode</td></tr></table></html>"u8.ToArray() },
        { "FILE-003", [1, 2, 3, 0, 0, 7, 8, 5, 200, 1, 2, 3, 4, 5, 6, 7] },
        { "FILE-004", [.. OleHeader, .. new byte[600]] },
        { "FILE-005", [.. OleHeader, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[80]] },
        { "FILE-008", "PK\u0003\u0004 cut off"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public void A_file_that_is_something_else_is_named_as_what_it_is(string code, byte[] bytes) =>
        CodeOf(bytes, "data.xlsx").ShouldBe(code);

    [Fact]
    public void A_word_document_and_an_open_document_sheet_are_no_workbook()
    {
        var word = new HandMadeXlsx().With("word/document.xml", "<document/>")
            .With("[Content_Types].xml", HandMadeXlsx.ContentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
        CodeOf(word.Bytes()).ShouldBe("FILE-003");
        var open = new HandMadeXlsx();
        open.Parts.Remove("[Content_Types].xml");
        CodeOf(open.With("mimetype", "application/vnd.oasis.opendocument.spreadsheet").With("content.xml", "<x/>").Bytes()).ShouldBe("FILE-003");
    }

    [Fact]
    public void Macros_are_refused_whether_named_by_type_or_by_part()
    {
        var good = HandMadeXlsx.WithSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        CodeOf(good.With("xl/vbaProject.bin", "x").Bytes()).ShouldBe("FILE-006");
        var typed = HandMadeXlsx.WithSheet("").With(
            "[Content_Types].xml", HandMadeXlsx.ContentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        CodeOf(typed.Bytes()).ShouldBe("FILE-006");
    }

    [Fact]
    public void Links_to_other_files_are_refused() =>
        CodeOf(HandMadeXlsx.WithSheet("").With("xl/externalLinks/externalLink1.xml", "<x/>").Bytes()).ShouldBe("FILE-007");

    [Fact]
    public void A_wrong_content_type_is_refused() =>
        CodeOf(HandMadeXlsx.WithSheet("").With("[Content_Types].xml", HandMadeXlsx.ContentTypes("text/plain")).Bytes()).ShouldBe("FILE-003");

    [Fact]
    public void A_cut_off_file_is_damaged()
    {
        var whole = HandMadeXlsx.WithSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").Bytes();
        CodeOf(whole[..(whole.Length / 2)]).ShouldBe("FILE-008");
        CodeOf(whole[..^10]).ShouldBe("FILE-008");
    }

    [Fact]
    public void A_billion_laughs_are_not_told()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var made = new HandMadeXlsx().With(
            "xl/worksheets/sheet1.xml",
            $"<!DOCTYPE worksheet [<!ENTITY l0 \"ha\">{entities}]><worksheet><sheetData><row><c t=\"str\"><v>&l9;</v></c></row></sheetData></worksheet>");
        CodeOf(made.Bytes()).ShouldBe("FILE-015");
    }

    [Fact]
    public void An_entity_that_reaches_for_a_file_is_not_followed()
    {
        var made = new HandMadeXlsx().With(
            "xl/worksheets/sheet1.xml",
            "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>");
        CodeOf(made.Bytes()).ShouldBe("FILE-015");
    }

    [Fact]
    public void A_zip_bomb_stops_early() => TakesLittle("FILE-009", () => new HandMadeXlsx().OpenWith("xl/worksheets/sheet1.xml", w =>
    {
        w.Write("<worksheet><sheetData>");
        var blanks = new string(' ', 1 << 20);
        for (var i = 0; i < 400; i++)
        {
            w.Write(blanks);
            w.Write("<row/>");
        }
    }));

    [Fact]
    public void A_million_rows_are_refused_as_such() => TakesLittle("FILE-011", () => new HandMadeXlsx().OpenWith("xl/worksheets/sheet1.xml", w =>
    {
        w.Write("<worksheet><sheetData>");
        for (var i = 1; i <= 1_000_000; i++)
        {
            w.Write($"<row r=\"{i}\"><c r=\"A{i}\"><v>{i % 1000}</v></c></row>");
        }
        w.Write("</sheetData></worksheet>");
    }));

    [Fact]
    public void Ten_million_empty_rows_end_in_an_answer() => TakesLittle(null, () => new HandMadeXlsx().OpenWith("xl/worksheets/sheet1.xml", w =>
    {
        w.Write("<worksheet><sheetData>");
        for (var i = 1; i <= 10_000_000; i++)
        {
            w.Write("<row/>");
        }
        w.Write("</sheetData></worksheet>");
    }));

    [Fact]
    public void A_column_far_out_is_refused_with_its_cell()
    {
        using var file = HandMadeXlsx.WithSheet("<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>").Open();
        var problem = SafeXlsx.Read(file).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Cell).ShouldBe(("FILE-012", "XFD3"));
    }

    [Theory]
    [InlineData("nested")]
    [InlineData("names")]
    [InlineData("attributes")]
    [InlineData("attribute")]
    [InlineData("strings")]
    [InlineData("cell")]
    public void Xml_made_to_fill_the_memory_does_not(string how) => TakesLittle(
        how switch { "strings" => "FILE-014", "cell" => "FILE-018", _ => "FILE-008" },
        () => new HandMadeXlsx().OpenWith(how == "strings" ? "xl/sharedStrings.xml" : "xl/worksheets/sheet1.xml", w =>
        {
            w.Write(how == "strings" ? "<sst>" : how == "cell" ? "<worksheet><sheetData><row><c t=\"str\"><v>" : "<worksheet><sheetData>");
            if (how is "attributes" or "attribute")
            {
                w.Write(how == "attributes" ? "<row " : "<row r=\"");
            }
            for (var i = 0; i < 3_000_000; i++)
            {
                w.Write(how switch
                {
                    "nested" => "<a>",
                    "names" => $"<n{i}/>",
                    "attributes" => $"a{i}=\"\" ",
                    "strings" => $"<si><t>{i}</t></si>",
                    _ => $"x{i * 7919L}",
                });
            }
        }));

    [Fact]
    public void A_directory_of_a_hundred_thousand_entries_is_refused_unopened()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 100_000; i++)
            {
                zip.CreateEntry($"xl/{i}.xml", CompressionLevel.NoCompression);
            }
        }
        CodeOf(file.ToArray()).ShouldBe("FILE-010");
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read_to_its_end()
    {
        using var file = new MemoryStream(new byte[21 * 1024 * 1024]);
        TableFile.Read(file, "besar.xlsx").Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-002");
    }

    private static string CodeOf(byte[] bytes, string name = "data.xlsx")
    {
        using var file = new MemoryStream(bytes);
        var outcome = TableFile.Read(file, name);
        outcome.IsOk.ShouldBeFalse();
        var problem = outcome.Problems.ShouldHaveSingleItem();
        problem.Severity.ShouldBe(Severity.Error);
        problem.Mend.ShouldNotBeNull();
        return problem.Code;
    }

    private static void TakesLittle(string? code, Func<MemoryStream> make)
    {
        using var file = make();
        file.Length.ShouldBeLessThan(XlsxLimits.Default.FileBytes, "the file must be small enough to be looked into");
        // Of this thread alone: other test classes allocate at the same time, and reading is one thread's work.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var outcome = SafeXlsx.Read(file);
        clock.Stop();
        if (code is null)
        {
            outcome.Problems.Count.ShouldBeLessThanOrEqualTo(1);
        }
        else
        {
            outcome.Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
        }
        // Allocated, not held at once: the bound on what is held is far below it.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200L * 1024 * 1024);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), "answered in 2 s on a quiet machine; here only a hang counts, speed is measured in bench");
    }
}
