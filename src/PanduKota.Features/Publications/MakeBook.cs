using System.Text;
using PanduKota.Documents.Books;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications.Masterplan;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Publications;

/// <param name="PdfHash">Null when no PDF could be printed; the problems say what to install.</param>
public sealed record BookMade(Guid Id, string DocxHash, string HtmlHash, string? PdfHash, IReadOnlyList<Problem> Problems);

/// <summary>
/// Makes the masterplan book of a plan as it is now: Word, web edition and PDF, all from one book with one numbering.
/// Without a browser to print with, Word and web edition still come.
/// </summary>
public sealed class MakeBook(PlanDb db, PlanWriter writer, KeptFiles files, BookPress press, TimeProvider clock)
{
    internal const string Subject = "book";

    internal const string Deed = "book.make";

    /// <param name="Language">"id" or "en".</param>
    public sealed record Request(string RegionCode, Guid PlanId, string Language = "id", string? Why = null);

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
        if (request.Language is not ("id" or "en"))
        {
            return Problem.Error("BOOK-020", Text.Of("Bahasa buku “{0}” tidak dikenal.", request.Language),
                Text.Of("Pilih id (Indonesia) atau en (Inggris)."), new Place(Field: "Language"));
        }
        report(0.05, Text.Of("Mengumpulkan isi buku"));
        var content = await Load(request, cancel);
        if (content is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        var now = clock.GetUtcNow().UtcDateTime;
        report(0.15, Text.Of("Mencetak PDF, menulis berkas Word dan edisi web"));
        var made = await press.Make(MasterplanBook.Of(content, now), cancel);
        report(0.95, Text.Of("Menyimpan buku"));
        var problems = AsWarnings(made.Problems);
        var book = await Keep(request, content, made, problems, actor, now, cancel);
        db.Books.Add(book);
        var saved = await writer.Save(
            new ChangeNote(actor, Deed, Subject, book.Id.ToString(), request.RegionCode,
                new ChangeFields()
                    .Add("PlanVersion", null, book.PlanVersion)
                    .Add("Language", null, book.Language)
                    .Add("Docx", null, book.DocxHash)
                    .Add("Html", null, book.HtmlHash)
                    .Add("Pdf", null, book.PdfHash),
                request.Why),
            cancel);
        return saved.IsOk
            ? new BookMade(book.Id, book.DocxHash, book.HtmlHash, book.PdfHash, problems)
            : Outcome.Refuse<BookMade>(saved.Problems);
    }

    private async Task<Book> Keep(
        Request request, BookContent content, BookFiles made, IReadOnlyList<Problem> problems, Actor actor, DateTime now,
        CancellationToken cancel)
    {
        var name = BookFileName.Of(content.Plan.Head, request.Language);
        return new Book
        {
            RegionCode = request.RegionCode,
            Id = Guid.CreateVersion7(),
            PlanId = request.PlanId,
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
            PdfProblemJson = made.Pdf is null ? StoredJson.Write(problems.First(p => p.Severity == Severity.Warning)) : null,
        };
    }

    private async Task<BookContent?> Load(Request request, CancellationToken cancel)
    {
        var plan = await PlanContent.Load(db, request.RegionCode, request.PlanId, cancel);
        if (plan is null)
        {
            return null;
        }
        var findings = PlanFindings.Check(plan);
        var heads = await new MediumTermQueries(db).Plans(request.RegionCode, cancel);
        var mediumTerm = new List<MediumTermPlan>();
        foreach (var head in heads.Where(h => h.IsLatest && h.FirstYear <= plan.Plan.LastYear && h.LastYear >= plan.Plan.FirstYear))
        {
            mediumTerm.Add(await MediumTermQueries.Load(db, request.RegionCode, head.Id, cancel));
        }
        mediumTerm.Sort((a, b) => a.FirstYear.CompareTo(b.FirstYear));
        return new BookContent(
            plan,
            PlanFigures.Of(plan, findings),
            findings,
            mediumTerm,
            DateOnly.FromDateTime(RegionClock.LocalTime(clock.GetUtcNow().UtcDateTime, request.RegionCode)),
            request.Language == "en" ? Languages.English : Languages.Indonesian);
    }

    /// <summary>The book is there; that its PDF is not stops nothing.</summary>
    private static IReadOnlyList<Problem> AsWarnings(IReadOnlyList<Problem> problems) =>
        [.. problems.Select(p => p.Severity == Severity.Error ? p with { Severity = Severity.Warning } : p)];
}
