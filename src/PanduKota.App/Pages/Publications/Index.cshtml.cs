using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Publications;

namespace PanduKota.App.Pages.Publications;

/// <summary>Makes the masterplan book as a job, and hands out the books that were made.</summary>
public sealed class IndexModel(BookQueries books, JobQueue jobs) : RegionPage
{
    /// <summary>The web edition brings its own style and nothing else; it may not run or load anything.</summary>
    private const string BookPolicy = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'";

    [BindProperty(Name = "bahasa")]
    public string Language { get; set; } = "id";

    public IReadOnlyList<BookLine> Books { get; private set; } = [];

    protected override string Stage => "buku";

    public async Task OnGet(CancellationToken cancel)
    {
        Shell.Title = T["Buku rencana induk"];
        Books = await books.List(Region.Code, Plan.Id, cancel);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (Permission.Check(Actor, Act.MakeBook, Region.Code) is { } refusal)
        {
            await OnGet(cancel);
            return Refused([refusal]);
        }
        var request = new MakeBook.Request(Region.Code, Plan.Id, Language == "en" ? "en" : "id");
        var job = await jobs.Enqueue(BookJob.JobKind, request, Region.Code, Actor, Text.Of("Membuat buku {0}", Plan.Name), cancel);
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
        Response.Headers.ContentSecurityPolicy = BookPolicy;
        return File(file.Bytes, file.ContentType);
    }

    private async Task<IActionResult> Hand(Guid book, BookFormat format, CancellationToken cancel) =>
        await books.File(Region.Code, book, format, cancel) is { } file ? File(file.Bytes, file.ContentType, file.FileName) : NotFound();
}
