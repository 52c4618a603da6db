using PanduKota.Documents.Books;
using PanduKota.Engines;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

public sealed class BookPressTests
{
    [Fact]
    public async Task Without_chromium_and_libreoffice_the_docx_and_the_web_edition_still_come()
    {
        var files = await new BookPress(new PdfPrinter(null, TimeSpan.FromSeconds(1)), null).Make(BookSample.Masterplan(6), CancellationToken.None);
        files.Pdf.ShouldBeNull();
        files.Docx.Length.ShouldBeGreaterThan(10_000);
        files.Html.ShouldContain("Rencana Induk Kota Cerdas");
        files.Problems.Select(p => p.Code).ShouldBe(["BOOK-001", "BOOK-006"]);
        files.Problems[^1].Severity.ShouldBe(Severity.Hint);
    }

    [ChromiumFact]
    public async Task Two_books_at_once_do_not_disturb_each_other()
    {
        var press = new BookPress();
        var books = await Task.WhenAll(press.Make(BookSample.Masterplan(6), CancellationToken.None), press.Make(BookSample.Masterplan(24), CancellationToken.None));
        books.ShouldAllBe(b => !b.Problems.Any(p => p.Severity == Severity.Error));
        books[1].PageCount!.Value.ShouldBeGreaterThan(books[0].PageCount!.Value);
    }

    [ChromiumFact]
    public async Task A_book_that_is_no_longer_wanted_stops_at_once()
    {
        var root = Directory.CreateTempSubdirectory("stopped-book-").FullName;
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var press = new BookPress(new PdfPrinter { WorkRoot = root }, new OfficePages("soffice", TimeSpan.FromSeconds(60)) { WorkRoot = root });
        await Should.ThrowAsync<OperationCanceledException>(() => press.Make(BookSample.Masterplan(80), stop.Token));
        Directory.GetFileSystemEntries(root).ShouldBeEmpty();
        Directory.Delete(root);
    }

    [LibreOfficeFact]
    public async Task The_pages_in_the_contents_of_the_docx_are_those_of_its_own_layout()
    {
        var office = OfficePages.Find()!;
        var numbering = BookNumbering.Of(BookSample.Masterplan(12));
        var pages = await office.Measure(numbering, BookPress.Docx(numbering, new Dictionary<string, int>()), CancellationToken.None);
        pages.ShouldNotBeNull();
        var again = await office.Measure(numbering, BookPress.Docx(numbering, pages), CancellationToken.None);
        again.ShouldBe(pages);
        pages.Count.ShouldBe(Enum.GetValues<ContentsKind>().Sum(kind => numbering.Contents(kind, 3).Count()));
    }
}
