using System.Text;
using PanduKota.Documents.Books;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Publications;

/// <param name="PdfHash">Null when no PDF could be printed; the problems say what to install.</param>
/// <param name="Gaps">How many places of the book are marked as missing.</param>
public sealed record BookMade(Guid Id, string DocxHash, string HtmlHash, string? PdfHash, int Gaps, IReadOnlyList<Problem> Problems);

/// <summary>
/// Makes one of the books of a plan as it is now: Word, web edition and PDF, all from one book with one numbering.
/// Without a browser to print with, Word and web edition still come.
/// </summary>
public sealed class MakeBook(PlanDb db, PlanWriter writer, KeptFiles files, BookPress press, BookContents contents, TimeProvider clock)
{
    internal const string Subject = "book";

    internal const string Deed = "book.make";

    public const string Masterplan = "masterplan";

    /// <param name="Language">"id" or "en".</param>
    /// <param name="Book">Code of the template: "masterplan", "quick-win", ...</param>
    /// <param name="Regulation">For an annex; what is not known yet is dotted.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, string Language = "id", string? Why = null, string Book = Masterplan, Regulation? Regulation = null);

    public Task<Outcome<BookMade>> Run(Request request, Actor actor, CancellationToken cancel) =>
        Run(request, actor, (_, _) => { }, cancel);

    /// <param name="report">Share done (0..1) and what is being done.</param>
    public async Task<Outcome<BookMade>> Run(
        Request request, Actor actor, Action<double, Text> report, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.MakeBook, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (BookProblems.Language(request.Language) is { } unknown)
        {
            return unknown;
        }
        report(0.05, Text.Of("Mengumpulkan isi buku"));
        var sources = await contents.Load(request.RegionCode, request.PlanId, request.Language, cancel);
        if (sources is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        if (sources.Templates.Book(request.Book) is not { } template)
        {
            return BookProblems.NoBook(request.Book, sources.Templates);
        }
        var now = clock.GetUtcNow().UtcDateTime;
        var content = sources.Content with { Regulation = request.Regulation };
        var assembled = BookAssembly.Of(sources.Templates, template, content, sources.Narratives, now);
        var printing = Text.Of("Mencetak PDF, menulis berkas Word dan edisi web");
        report(0.15, printing);
        var made = await press.Make(assembled.Book, share => report(0.15 + 0.75 * share, printing), cancel);
        report(0.95, Text.Of("Menyimpan buku"));
        List<Problem> problems = [.. assembled.Problems, .. AsWarnings(made.Problems)];
        var book = await Keep(request, content, made, problems, actor, now, cancel);
        db.Books.Add(book);
        var saved = await writer.Save(
            new ChangeNote(actor, Deed, Subject, book.Id.ToString(), request.RegionCode,
                new ChangeFields()
                    .Add("Book", null, book.Code)
                    .Add("PlanVersion", null, book.PlanVersion)
                    .Add("Language", null, book.Language)
                    .Add("Docx", null, book.DocxHash)
                    .Add("Html", null, book.HtmlHash)
                    .Add("Pdf", null, book.PdfHash),
                request.Why),
            cancel);
        return saved.IsOk
            ? new BookMade(book.Id, book.DocxHash, book.HtmlHash, book.PdfHash, assembled.Gaps, problems)
            : Outcome.Refuse<BookMade>(saved.Problems);
    }

    private async Task<Book> Keep(
        Request request, BookContent content, BookFiles made, IReadOnlyList<Problem> problems, Actor actor, DateTime now,
        CancellationToken cancel)
    {
        var name = BookFileName.Of(request.Book, content.Plan.Head, request.Language);
        return new Book
        {
            RegionCode = request.RegionCode,
            Id = Guid.CreateVersion7(),
            PlanId = request.PlanId,
            Code = request.Book,
            PlanVersion = content.Plan.Plan.Version,
            MadeAtUtc = now,
            MadeBy = actor.Name,
            Language = request.Language,
            DocxHash = await files.Keep(made.Docx, name + ".docx", KeptFiles.Docx, request.RegionCode, cancel),
            HtmlHash = await files.Keep(
                Encoding.UTF8.GetBytes(made.Html), name + ".html", KeptFiles.Html, request.RegionCode, cancel),
            PdfHash = made.Pdf is { } pdf
                ? await files.Keep(pdf, name + ".pdf", KeptFiles.Pdf, request.RegionCode, cancel)
                : null,
            PdfProblemJson = made.Pdf is null ? StoredJson.Write(PdfProblem(problems)) : null,
        };
    }

    /// <summary>Why there is no PDF: BOOK-001 to BOOK-004.</summary>
    internal static Problem PdfProblem(IReadOnlyList<Problem> problems) =>
        problems.First(p => p.Code is "BOOK-001" or "BOOK-002" or "BOOK-003" or "BOOK-004");

    /// <summary>The book is there; that its PDF is not stops nothing.</summary>
    internal static IReadOnlyList<Problem> AsWarnings(IReadOnlyList<Problem> problems) =>
        [.. problems.Select(p => p.Severity == Severity.Error ? p with { Severity = Severity.Warning } : p)];
}
