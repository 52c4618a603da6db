using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <param name="Html">The web edition, one file.</param>
/// <param name="Pdf">Null when it could not be printed; the problems say why.</param>
/// <param name="PageCount">Of the PDF.</param>
/// <param name="Problems">References that lead nowhere, why there is no PDF, where the page numbers of the docx come from.</param>
public sealed record BookFiles(byte[] Docx, string Html, byte[]? Pdf, int? PageCount, IReadOnlyList<Problem> Problems);

/// <summary>
/// Makes all editions of a book. The docx and the web edition always come; the PDF comes when the machine has a Chromium. The
/// page numbers in the contents of the docx are measured by LibreOffice where there is one, else taken from the PDF (same
/// paper, margins, letter widths; may differ by a page), else left out.
/// </summary>
public sealed class BookPress(PdfPrinter printer, OfficePages? office)
{
    public BookPress()
        : this(new PdfPrinter(), OfficePages.Find())
    {
    }

    public Task<BookFiles> Make(Book book, CancellationToken cancel) => Make(book, _ => { }, cancel);

    /// <param name="report">Told the share of the PDF that is printed, from 0 to 1.</param>
    public async Task<BookFiles> Make(Book book, Action<double> report, CancellationToken cancel)
    {
        var numbering = BookNumbering.Of(book);
        List<Problem> problems = [.. numbering.Problems];
        var printing = printer.Print(numbering, report, cancel);
        var measuring = Measure(numbering, cancel);
        var html = HtmlWriter.Write(numbering);
        // Both are waited for even when one of them is stopped: nothing of them may go on behind the caller's back.
        await Task.WhenAll(printing, measuring);
        var printed = await printing;
        var measured = await measuring;
        problems.AddRange(printed.Problems);
        var pages = measured ?? (printed.IsOk ? printed.Value.Pages : null);
        if (measured is null)
        {
            problems.Add(pages is null ? WithoutPages : FromPdf);
        }
        var docx = Docx(numbering, pages ?? new Dictionary<string, int>());
        return new BookFiles(docx, html, printed.IsOk ? printed.Value.Pdf : null, printed.IsOk ? printed.Value.PageCount : null, problems);
    }

    /// <summary>
    /// The later of two books as a Word document with every difference as a tracked change. Where LibreOffice is there to
    /// measure them, its contents have the pages of the document as it shows with all changes, else none.
    /// </summary>
    public async Task<byte[]> Redline(Book before, Book after, string author, DateTime atUtc, CancellationToken cancel)
    {
        var (earlier, later) = (BookNumbering.Of(before), BookNumbering.Of(after));
        byte[] With(IReadOnlyDictionary<string, int> pages) => DocxRedline.Write(earlier, later, pages, author, atUtc);
        var pages = office is null ? null : await office.Measure(later, With(Drafts(later)), cancel);
        return With(pages ?? new Dictionary<string, int>());
    }

    /// <summary>The docx alone, at once, without page numbers in its contents.</summary>
    public static byte[] Docx(BookNumbering numbering, IReadOnlyDictionary<string, int> pages)
    {
        using var memory = new MemoryStream();
        DocxWriter.Write(numbering, pages, memory);
        return memory.ToArray();
    }

    private static Problem FromPdf => Problem.Hint("BOOK-005",
        Text.Of("Nomor halaman daftar isi docx diambil dari PDF karena LibreOffice tidak dapat dipakai; dapat berselisih satu halaman."),
        Text.Of("Di Word: klik daftar isi, tekan F9. Di server: apt install libreoffice-writer (Debian)."));

    private static Problem WithoutPages => Problem.Hint("BOOK-006",
        Text.Of("Daftar isi docx belum bernomor halaman karena LibreOffice dan Chromium tidak dapat dipakai."),
        Text.Of("Di Word: klik daftar isi, tekan F9. Di server: apt install libreoffice-writer chromium (Debian)."));

    private async Task<IReadOnlyDictionary<string, int>?> Measure(BookNumbering numbering, CancellationToken cancel) =>
        office is null ? null : await office.Measure(numbering, Docx(numbering, Drafts(numbering)), cancel);

    /// <summary>Three digits in every place stand in for the numbers, which take as much room.</summary>
    internal static IReadOnlyDictionary<string, int> Drafts(BookNumbering numbering) =>
        Enum.GetValues<ContentsKind>().SelectMany(kind => numbering.Contents(kind, depth: 3)).ToDictionary(e => e.Id, _ => 100);
}
