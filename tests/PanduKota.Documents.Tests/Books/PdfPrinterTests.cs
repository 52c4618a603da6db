using System.Diagnostics;
using System.Text;
using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
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
    public async Task A_path_where_there_is_no_browser_is_refused_like_a_machine_without_one()
    {
        var refused = await new PdfPrinter("/tidak/ada/chromium", TimeSpan.FromSeconds(5)).Print(BookNumbering.Of(BookSample.Masterplan(6)), CancellationToken.None);
        refused.Problems[0].Code.ShouldBe("BOOK-001");
    }

    [ChromiumFact]
    public async Task A_printed_book_has_the_pages_that_its_contents_say()
    {
        var numbering = BookNumbering.Of(BookSample.Masterplan(12));
        var printed = await new PdfPrinter().Print(numbering, CancellationToken.None);
        printed.IsOk.ShouldBeTrue(string.Join("; ", printed.Problems));
        using var pdf = new PdfReading(printed.Value.Pdf);

        pdf.Complaints().ShouldBeEmpty();
        (pdf.Pages, pdf.Title, pdf.Language).ShouldBe((printed.Value.PageCount, "Rencana Induk Kota Cerdas Kabupaten Tanah Contoh 2026–2035", "id"));
        var book = numbering.Book;
        var entries = numbering.Contents(ContentsKind.Headings, 3)
            .Select(e => (Words: $"{(e.Number is { } n ? book.Say(n) + " " : "")}{book.Say(e.Words)}", Heading: book.Say(e.Words), e.Id)).ToList();
        pdf.Outline.Select(o => (o.Words, o.Page)).ShouldBe(entries.Select(e => (e.Words, printed.Value.Pages[e.Id])));
        pdf.Outline.Select(o => o.Level).Distinct().Count().ShouldBeGreaterThan(1, "sections are folded under their chapters");
        foreach (var (_, heading, id) in entries)
        {
            Squeezed(pdf.Words(printed.Value.Pages[id])).ShouldContain(Squeezed(heading), Case.Sensitive, $"the heading stands on the page that is named ({id})");
        }
        // What stands in the contents is what is true: the last figure of each line.
        var contents = Squeezed(string.Join(' ', Enumerable.Range(2, printed.Value.Pages[entries[0].Id] - 2).Select(pdf.Words)));
        foreach (var (words, _, id) in entries)
        {
            contents.ShouldContain(Squeezed($"{words}{printed.Value.Pages[id]}"));
        }
        pdf.Words(1).ShouldNotContain("Halaman 1 dari", customMessage: "a cover has neither head nor foot");
        for (var page = 2; page <= pdf.Pages; page++)
        {
            pdf.Words(page).ShouldContain($"Halaman {page} dari {pdf.Pages}");
            pdf.Words(page).ShouldContain("daerah rekaan");
        }
    }

    [ChromiumFact]
    public async Task Words_that_look_like_the_language_of_the_file_stay_words()
    {
        const string Odd = "Uji (12 0 R) \\ endobj >> stream ( node00000001 /P 3 0 R";
        var chart = new BarsChart(Text.Verbatim(Odd), Text.Verbatim(Odd), [new BarRow(Text.Verbatim("a"), 1)]) { Description = Text.Verbatim(Odd) };
        var book = new Book(BookSample.Cover, [new BookSection([new ContentsList(ContentsKind.Headings)]), new BookSection([new Heading(1, Text.Verbatim(Odd)), new BookFigure(chart)])]);

        var printed = await new PdfPrinter().Print(BookNumbering.Of(book), CancellationToken.None);

        printed.IsOk.ShouldBeTrue(string.Join("; ", printed.Problems));
        using var pdf = new PdfReading(printed.Value.Pdf);
        pdf.Complaints().ShouldBeEmpty();
        pdf.Outline.Single().ShouldBe(("Bab 1 " + Odd, 3, 0));
        Squeezed(pdf.Words(3)).ShouldContain(Squeezed(Odd));
    }

    [ChromiumFact]
    public async Task A_browser_that_is_killed_in_the_middle_is_started_again_and_the_book_is_whole()
    {
        var browsers = new List<int>();
        var isKilled = false;
        void Kill(double share)
        {
            if (!isKilled && share > 0.3)
            {
                isKilled = true;
                using var browser = Process.GetProcessById(browsers[0]);
                browser.Kill(entireProcessTree: true);
            }
        }
        var numbering = BookNumbering.Of(BookSample.Masterplan(12));
        var printed = await new PdfPrinter { Started = browsers.Add }.Print(numbering, Kill, CancellationToken.None);

        browsers.Count.ShouldBe(2);
        printed.IsOk.ShouldBeTrue(string.Join("; ", printed.Problems));
        using var pdf = new PdfReading(printed.Value.Pdf);
        pdf.Complaints().ShouldBeEmpty();
        pdf.Outline.Count.ShouldBe(numbering.Contents(ContentsKind.Headings, 3).Count());
    }

    [ChromiumFact]
    public async Task A_browser_that_is_killed_each_time_leaves_docx_and_web_edition_and_says_so()
    {
        var killer = new PdfPrinter
        {
            Started = id =>
            {
                using var browser = Process.GetProcessById(id);
                browser.Kill(entireProcessTree: true);
            },
        };
        var files = await new BookPress(killer, office: null).Make(BookSample.Masterplan(6), CancellationToken.None);

        files.Problems.Select(p => p.Code).ShouldBe(["BOOK-002", "BOOK-006"]);
        files.Pdf.ShouldBeNull();
        files.Docx.Length.ShouldBeGreaterThan(10_000);
        files.Html.ShouldContain("Rencana Induk Kota Cerdas");
    }

    [ChromiumFact]
    public async Task A_book_that_takes_too_long_is_stopped_with_its_browser()
    {
        var browsers = new List<int>();
        var refused = await new PdfPrinter(PdfPrinter.FindBrowser(), TimeSpan.FromMilliseconds(1)) { Started = browsers.Add }
            .Print(BookNumbering.Of(BookSample.Masterplan(6)), CancellationToken.None);

        refused.Problems.Single().Code.ShouldBe("BOOK-003");
        browsers.ShouldAllBe(id => !Directory.Exists($"/proc/{id}"));
    }

    /// <summary>Readers of PDF guess where a blank is; what counts is the letters.</summary>
    private static string Squeezed(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));

    [Fact]
    public void Bytes_that_are_no_pdf_have_no_pages()
    {
        PdfPages.Read([]).ShouldBeNull();
        PdfPages.Read(Encoding.ASCII.GetBytes("%PDF-1.4\nstartxref\n99999\n%%EOF")).ShouldBeNull();
        PdfPages.Read(Encoding.ASCII.GetBytes("%PDF-1.4\nxref\n0 1\n0 65535 f \ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF")).ShouldBeNull();
    }
}
