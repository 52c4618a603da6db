using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Receipts;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using Comment = DocumentFormat.OpenXml.Spreadsheet.Comment;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class AnnotatedWorkbookTests
{
    private static readonly List<Problem> Problems =
    [
        Problem.Error("PROG-003", Text.Verbatim("Kode <P-001> ganda & salah."), Text.Verbatim("Beri kode lain."), new Place("Program", "A6", 6)),
        Problem.Warning("NUM-004", Text.Verbatim("Dua arti."), null, new Place("Program", "A6", 6)),
        Problem.Warning("PROG-012", Text.Verbatim("Sel digabung."), null, new Place("Program", null, 7)),
        Problem.Hint("FILE-044", Text.Verbatim("Kolom tidak dikenal.")),
        Problem.Error("PROG-031", Text.Verbatim("Belum ada langkah."), null, new Place("Rencana Aksi", "C9", 9)),
    ];

    [Fact]
    public void Each_cell_that_needs_work_gets_a_note_and_the_receipt_lists_everything()
    {
        var annotated = Annotate(Template(), Problems, out var count);
        count.ShouldBe(3);
        using var document = SpreadsheetDocument.Open(new MemoryStream(annotated), false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var notes = document.WorkbookPart!.WorksheetParts.SelectMany(p => p.WorksheetCommentsPart?.Comments.Descendants<Comment>() ?? []).ToDictionary(c => c.Reference!.Value!, c => c.InnerText);
        notes.Keys.ShouldBe(["A6", "A7", "C9"], ignoreOrder: true);
        notes["A6"].ShouldBe("Kode <P-001> ganda & salah.\n→ Beri kode lain. (PROG-003)\n\nDua arti. (NUM-004)");

        var book = SafeXlsx.Read(new MemoryStream(annotated)).Value;
        var receipt = book.Sheets[^1];
        receipt.Name.ShouldBe("Tanda terima");
        receipt.Rows.Select(r => r[2].Text).Where(t => t.Contains('-', StringComparison.Ordinal)).ShouldBe(["PROG-003", "PROG-031", "NUM-004", "PROG-012", "FILE-044"], ignoreOrder: true);
    }

    [Fact]
    public void The_contents_stay_as_they_were_and_can_be_read_again()
    {
        var annotated = Annotate(Template(), Problems, out _);
        var read = ProgrammeWorkbookReader.Read(new MemoryStream(annotated), "").Value;
        read.Programmes.Select(p => p.Name).ShouldBe(ProgrammeSamples.Rows.Select(p => p.Name));
        read.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Notes_that_were_there_are_kept_beside_ours()
    {
        var once = Annotate(Template(), Problems, out _);
        var twice = Annotate(once, [Problem.Hint("X-001", Text.Verbatim("Lagi."), null, new Place("Program", "A6", 6))], out _);
        using var document = SpreadsheetDocument.Open(new MemoryStream(twice), false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).ShouldBeEmpty();
        var part = document.WorkbookPart!.WorksheetParts.Where(p => p.WorksheetCommentsPart is not null)
            .Select(p => p.WorksheetCommentsPart!.Comments.Descendants<Comment>().ToDictionary(c => c.Reference!.Value!, c => c.InnerText))
            .Single(c => c.ContainsKey("A6"));
        part["A6"].ShouldStartWith("Lagi. (X-001)");
        part["A6"].ShouldContain("ganda & salah");
        part.ShouldContainKey("A7");
        SafeXlsx.Read(new MemoryStream(twice)).Value.Sheets.Select(s => s.Name).TakeLast(2).ShouldBe(["Tanda terima", "Tanda terima 2"]);
    }

    [Fact]
    public void A_csv_comes_back_as_a_workbook_with_notes()
    {
        var annotated = Annotate("kode;nama\nP-1;=1+1\n"u8.ToArray(), [Problem.Error("PROG-002", Text.Verbatim("Nama kosong."), null, new Place(null, "B2", 2))], out var count);
        count.ShouldBe(1);
        var book = SafeXlsx.Read(new MemoryStream(annotated)).Value;
        book.Sheets[0].Rows[1].Cells.Select(c => (c.Text, c.IsFormula)).ShouldBe([("P-1", false), ("=1+1", false)]);
        using var zip = new ZipArchive(new MemoryStream(annotated));
        zip.GetEntry("xl/pandukota-comments1.xml").ShouldNotBeNull();
    }

    [Fact]
    public void Counts_of_the_receipt_stand_on_its_sheet()
    {
        using var output = new MemoryStream();
        var receipt = new Receipt(Text.Verbatim("Unggah program"), [new ReceiptLine(Text.Verbatim("Program"), 5, 2, 1)], []);
        AnnotatedWorkbook.Write(new MemoryStream(Template()), Problems, output, receipt).IsOk.ShouldBeTrue();
        output.Position = 0;
        var rows = SafeXlsx.Read(output).Value.Sheets[^1].Rows;
        rows[0][1].Text.ShouldBe("Unggah program");
        rows.Single(r => r[1].Text == "Program").Cells.Skip(1).Select(c => c.Number).ShouldBe([8, 5, 2, 1]);
    }

    [Fact]
    public void What_cannot_be_read_is_not_written_either()
    {
        using var output = new MemoryStream();
        AnnotatedWorkbook.Write(new MemoryStream("PK\u0003\u0004"u8.ToArray()), Problems, output).Problems.ShouldHaveSingleItem().Code.ShouldBe("FILE-008");
        output.Length.ShouldBe(0);
    }

    private static byte[] Template()
    {
        using var file = new MemoryStream();
        ProgrammeWorkbookWriter.Write(ProgrammeSamples.Choices, ProgrammeSamples.Rows, ProgrammeSamples.Actions, file);
        return file.ToArray();
    }

    private static byte[] Annotate(byte[] original, IReadOnlyList<Problem> problems, out int count)
    {
        using var output = new MemoryStream();
        var outcome = AnnotatedWorkbook.Write(new MemoryStream(original), problems, output);
        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        count = outcome.Value;
        return output.ToArray();
    }
}
