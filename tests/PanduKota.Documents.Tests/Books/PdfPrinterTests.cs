using System.Text;
using PanduKota.Documents.Books;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

public sealed class PdfPrinterTests
{
    [Fact]
    public async Task Without_a_browser_the_refusal_says_what_to_install()
    {
        var refused = await new PdfPrinter(null, TimeSpan.FromSeconds(5)).Print(BookNumbering.Of(BookSample.Masterplan(6)), CancellationToken.None);
        refused.IsOk.ShouldBeFalse();
        refused.Problems[0].Code.ShouldBe("BOOK-001");
        refused.Problems[0].Mend!.Indonesian.ShouldContain("apt install chromium");
    }

    [Fact]
    public async Task A_browser_that_fails_is_tried_twice_and_then_refused()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }
        var refused = await new PdfPrinter("/bin/false", TimeSpan.FromSeconds(5)).Print(BookNumbering.Of(BookSample.Masterplan(6)), CancellationToken.None);
        refused.Problems[0].Code.ShouldBe("BOOK-002");
    }

    [Fact]
    public async Task A_printed_book_has_the_pages_that_its_contents_say()
    {
        if (PdfPrinter.FindBrowser() is null)
        {
            return;
        }
        var numbering = BookNumbering.Of(BookSample.Masterplan(12));
        var printed = await new PdfPrinter().Print(numbering, CancellationToken.None);
        printed.IsOk.ShouldBeTrue(string.Join("; ", printed.Problems));
        Encoding.Latin1.GetString(printed.Value.Pdf, 0, 5).ShouldBe("%PDF-");
        var entries = numbering.Contents(ContentsKind.Headings, 3).ToList();
        foreach (var entry in entries)
        {
            printed.Value.Pages[entry.Id].ShouldBeInRange(2, printed.Value.PageCount);
        }
        entries.Select(e => printed.Value.Pages[e.Id]).ShouldBeInOrder();
        Encoding.Latin1.GetString(printed.Value.Pdf).ShouldContain("/MarkInfo");
        Encoding.Latin1.GetString(printed.Value.Pdf).ShouldContain("/Outlines");
    }

    [Fact]
    public void Bytes_that_are_no_pdf_have_no_pages()
    {
        PdfPages.Read([]).ShouldBeNull();
        PdfPages.Read(Encoding.ASCII.GetBytes("%PDF-1.4\nstartxref\n99999\n%%EOF")).ShouldBeNull();
        PdfPages.Read(Encoding.ASCII.GetBytes("%PDF-1.4\nxref\n0 1\n0 65535 f \ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF")).ShouldBeNull();
    }
}
