using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Books;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Editions;

/// <param name="Address">Public page of the edition, which its QR code names.</param>
public sealed record PublishedEdition(Guid Id, int Number, string Token, string Address, int Gaps, IReadOnlyList<Problem> Problems);

/// <summary>
/// Publishes an edition of a book: makes it with its number and QR code, and freezes it with its data. Only of a plan that
/// the council has approved, and never without its PDF unless that is asked for.
/// </summary>
public sealed class PublishBook(PlanDb db, PlanWriter writer, KeptFiles files, BookPress press, BookContents contents, TimeProvider clock)
{
    internal const string Subject = "edition";

    internal const string Deed = "edition.publish";

    /// <summary>Letters and digits that nobody takes for one another.</summary>
    private const string TokenLetters = "23456789abcdefghjkmnpqrstuvwxyz";

    /// <param name="Site">Address under which citizens reach this site: https://kotacerdas.contoh.go.id.</param>
    /// <param name="WithoutPdf">Publish although no PDF can be printed.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, string Book, string Site, string? Why, string Language = "id", Regulation? Regulation = null, bool WithoutPdf = false);

    public Task<Outcome<PublishedEdition>> Run(Request request, Actor actor, CancellationToken cancel) =>
        Run(request, actor, (_, _) => { }, cancel);

    /// <param name="report">Share done (0..1) and what is being done.</param>
    public async Task<Outcome<PublishedEdition>> Run(
        Request request, Actor actor, Action<double, Text> report, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.PublishBook, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (BookProblems.Language(request.Language) is { } unknown)
        {
            return unknown;
        }
        var sources = await contents.Load(request.RegionCode, request.PlanId, request.Language, cancel);
        if (sources is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        var refusals = ProblemsBefore(request, actor, sources.Content.Plan.Plan.Status, sources.Templates);
        if (refusals.Count > 0)
        {
            return Outcome.Refuse<PublishedEdition>(refusals);
        }
        var template = sources.Templates.Book(request.Book)!;
        var last = await db.Editions.Where(e => e.RegionCode == request.RegionCode && e.PlanId == request.PlanId
            && e.Code == request.Book && e.Language == request.Language).MaxAsync(e => (int?)e.Number, cancel) ?? 0;
        var token = RandomNumberGenerator.GetString(TokenLetters, 10);
        var address = $"{request.Site.TrimEnd('/')}/edisi/{token}";
        var now = clock.GetUtcNow().UtcDateTime;
        var content = sources.Content with { Edition = new EditionMark(last + 1, address), Regulation = request.Regulation };
        var assembled = BookAssembly.Of(sources.Templates, template, content, sources.Narratives, now);
        var printing = Text.Of("Mencetak PDF, menulis berkas Word dan edisi web");
        report(0.15, printing);
        var made = await press.Make(assembled.Book, share => report(0.15 + 0.75 * share, printing), cancel);
        if (made.Pdf is null && !request.WithoutPdf)
        {
            return BookProblems.NoPdf(MakeBook.PdfProblem(made.Problems));
        }
        report(0.95, Text.Of("Membekukan edisi dengan datanya"));
        var edition = await Freeze(request, template, content, assembled, made, token, actor, now, cancel);
        db.Editions.Add(edition);
        var saved = await writer.Save(
            new ChangeNote(actor, Deed, Subject, edition.Id.ToString(), request.RegionCode,
                new ChangeFields().Add("Book", null, edition.Code).Add("Number", null, edition.Number).Add("Language", null, edition.Language)
                    .Add("PlanVersion", null, edition.PlanVersion).Add("Docx", null, edition.DocxHash).Add("Html", null, edition.HtmlHash)
                    .Add("Pdf", null, edition.PdfHash).Add("Data", null, edition.DataHash),
                request.Why),
            cancel);
        return saved.IsOk
            ? new PublishedEdition(edition.Id, edition.Number, token, address, edition.Gaps, [.. assembled.Problems, .. MakeBook.AsWarnings(made.Problems)])
            : Outcome.Refuse<PublishedEdition>(saved.Problems);
    }

    /// <summary>What can be said before anything is made; whoever starts a job asks it first.</summary>
    public static IReadOnlyList<Problem> ProblemsBefore(Request request, Actor actor, PlanStatus status, BookTemplateSet templates)
    {
        if (Permission.Check(actor, Act.PublishBook, request.RegionCode) is { } refusal)
        {
            return [refusal];
        }
        List<Problem> problems = [];
        if (templates.Book(request.Book) is null)
        {
            problems.Add(BookProblems.NoBook(request.Book, templates));
        }
        if (string.IsNullOrWhiteSpace(request.Why))
        {
            problems.Add(BookProblems.NoReason);
        }
        if (!Uri.TryCreate(request.Site, UriKind.Absolute, out var site) || site.Scheme is not ("http" or "https"))
        {
            problems.Add(BookProblems.NoAddress(request.Site));
        }
        if (status is not (PlanStatus.CouncilApproved or PlanStatus.Published))
        {
            problems.Add(BookProblems.NotApproved);
        }
        return problems;
    }

    private async Task<BookEdition> Freeze(
        Request request, BookTemplate template, BookContent content, AssembledBook assembled, BookFiles made, string token, Actor actor,
        DateTime now, CancellationToken cancel)
    {
        var name = $"{BookFileName.Of(request.Book, content.Plan.Head, request.Language)}-edisi-{BookContent.Year(content.Edition!.Number)}";
        Task<string> Keep(byte[] bytes, string ending, string type) => files.Keep(bytes, name + ending, type, request.RegionCode, cancel);
        return new BookEdition
        {
            RegionCode = request.RegionCode,
            Id = Guid.CreateVersion7(),
            PlanId = request.PlanId,
            Code = request.Book,
            Language = request.Language,
            Number = content.Edition.Number,
            Token = token,
            NameJson = StoredJson.Write(BookNames.Of(template)),
            PublishedAtUtc = now,
            PublishedBy = actor.Name,
            Why = request.Why!.Trim(),
            PlanVersion = content.Plan.Plan.Version,
            Gaps = assembled.Gaps,
            DocxHash = await Keep(made.Docx, ".docx", KeptFiles.Docx),
            HtmlHash = await Keep(Encoding.UTF8.GetBytes(made.Html), ".html", KeptFiles.Html),
            PdfHash = made.Pdf is { } pdf ? await Keep(pdf, ".pdf", KeptFiles.Pdf) : null,
            BookHash = await Keep(BookJson.Write(assembled.Book), ".book.json", KeptFiles.Json),
            DataHash = await Keep(Encoding.UTF8.GetBytes(StoredJson.Write(EditionData.Of(content))), ".json", KeptFiles.Json),
        };
    }
}
