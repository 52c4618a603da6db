using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Regions;

namespace PanduKota.App.Pages.Publications;

/// <summary>Makes a book as a job, and hands out the books that were made.</summary>
public sealed class IndexModel(
    BookQueries books, BookTemplates templates, NarrativeQueries narratives, JobQueue jobs, TimeProvider clock) : RegionPage
{
    [BindProperty(Name = "bahasa")]
    public string Language { get; set; } = "id";

    [BindProperty(Name = "buku")]
    public string Book { get; set; } = MakeBook.Masterplan;

    [BindProperty(Name = "nomor")]
    public string? Number { get; set; }

    [BindProperty(Name = "tahunPeraturan")]
    public string? RegulationYear { get; set; }

    [BindProperty(Name = "tentang")]
    public string? About { get; set; }

    public BookTemplateSet Templates { get; private set; } = null!;

    /// <summary>Narratives that the templates ask for, and how many of them are written.</summary>
    public int Asked { get; private set; }

    public int Written { get; private set; }

    public IReadOnlyList<BookLine> Books { get; private set; } = [];

    protected override string Stage => "buku";

    public async Task OnGet(CancellationToken cancel)
    {
        Shell.Title = T["Buku rencana induk"];
        Templates = await templates.On(DateOnly.FromDateTime(RegionClock.LocalTime(clock.GetUtcNow().UtcDateTime, Region.Code)), cancel);
        var lines = await narratives.List(Region.Code, Plan.Id, "id", cancel);
        (Asked, Written) = (lines.Count, lines.Count(l => l.Letters > 0));
        Books = await books.List(Region.Code, Plan.Id, cancel);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (Permission.Check(Actor, Act.MakeBook, Region.Code) is { } refusal)
        {
            await OnGet(cancel);
            return Refused([refusal]);
        }
        int? year = null;
        if (!string.IsNullOrWhiteSpace(RegulationYear))
        {
            if (!int.TryParse(RegulationYear, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) || typed is < 1945 or > 2200)
            {
                await OnGet(cancel);
                return Refused([Problem.Error("FORM-007", Text.Of("Tahun peraturan diisi empat angka, misalnya 2026."), null, new Place(Field: "tahunPeraturan"))]);
            }
            year = typed;
        }
        await OnGet(cancel);
        if (Templates.Book(Book) is not { } template)
        {
            return NotFound();
        }
        var request = new MakeBook.Request(
            Region.Code, Plan.Id, Language == "en" ? "en" : "id", Book: Book, Regulation: new Regulation(Number, year, About));
        var job = await jobs.Enqueue(
            BookJob.JobKind, request, Region.Code, Actor, Text.Of("Membuat buku {0}: {1}", BookNames.Of(template), Plan.Name), cancel);
        return LocalRedirect(PathTo("pekerjaan/" + job));
    }

    public Task<IActionResult> OnGetDocx(Guid buku, CancellationToken cancel) => Hand(buku, BookFormat.Docx, cancel);

    public Task<IActionResult> OnGetPdf(Guid buku, CancellationToken cancel) => Hand(buku, BookFormat.Pdf, cancel);

    public async Task<IActionResult> OnGetWeb(Guid buku, CancellationToken cancel)
    {
        if (await books.File(Region.Code, buku, BookFormat.Html, cancel) is not { } file)
        {
            return NotFound();
        }
        Response.Headers.ContentSecurityPolicy = EditionModel.BookPolicy;
        return File(file.Bytes, file.ContentType);
    }

    private async Task<IActionResult> Hand(Guid book, BookFormat format, CancellationToken cancel) =>
        await books.File(Region.Code, book, format, cancel) is { } file ? File(file.Bytes, file.ContentType, file.FileName) : NotFound();
}
