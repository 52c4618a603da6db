using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Api;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Publications;

/// <summary>The templates that all books follow, set by set with the time each is valid; a new set comes in as JSON.</summary>
[AllowAnonymous]
public sealed class BookTemplateSetsModel(BookTemplates templates, ImportBookTemplates import, CurrentActor current, Shell shell, Say t) : PageModel
{
    [BindProperty]
    public string? Why { get; set; }

    public IReadOnlyList<BookTemplateSet> Sets { get; private set; } = [];

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public bool MayImport => Permission.Check(current.Actor, Act.ImportReference) is null;

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    /// <summary>One set in the layout in which it comes in, to be changed and sent back.</summary>
    public async Task<IActionResult> OnGetJson(string kode, CancellationToken cancel)
    {
        var set = (await templates.All(cancel)).FirstOrDefault(s => s.Code == kode);
        return set is null ? NotFound() : File(Encoding.UTF8.GetBytes(StoredJson.Write(set)), "application/json", $"templat-buku-{set.Code}.json");
    }

    public async Task<IActionResult> OnPost(IFormFile? berkas, CancellationToken cancel)
    {
        if (Permission.Check(current.Actor, Act.ImportReference) is { } refusal)
        {
            return current.Actor.Role == Role.Visitor ? Challenge() : await Refuse([refusal], cancel);
        }
        if (berkas is null || berkas.Length == 0)
        {
            return await Refuse([Problem.Error("FILE-000", Text.Of("Berkas belum dipilih, atau kosong."), Text.Of("Pilih berkas JSON templat buku."))], cancel);
        }
        var bytes = await UploadedFile.Read(HttpContext, berkas, cancel);
        if (!bytes.IsOk)
        {
            return await Refuse(bytes.Problems, cancel);
        }
        var taken = await import.Run(new(bytes.Value, Why), current.Actor, cancel);
        if (!taken.IsOk)
        {
            return await Refuse(taken.Problems, cancel);
        }
        TempData["Said"] = t["Templat {0} tersimpan: {1} buku, {2} naskah.", taken.Value.Code, taken.Value.Books.Count, taken.Value.Narratives.Count];
        return LocalRedirect("/acuan/templat-buku");
    }

    private async Task<IActionResult> Refuse(IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        SecurityLog.NoteRefusal(HttpContext, problems);
        await Show(cancel);
        Problems = [.. problems.Select(p => p.Place.Field is null ? p with { At = p.Place with { Field = "berkas" } } : p)];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task Show(CancellationToken cancel)
    {
        shell.Title = t["Templat buku"];
        shell.Crumbs.Add(new Crumb(t["Daerah"], "/"));
        shell.Crumbs.Add(new Crumb(t["Data acuan"], "/acuan"));
        Sets = await templates.All(cancel);
    }
}
