using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Publications;

/// <summary>Writes one section of the books, with how it will look beside it and what it may refer to under it.</summary>
public sealed class NarrativeModel(NarrativeQueries narratives, SaveNarrative save, PlanDb db) : RegionPage
{
    [BindProperty(SupportsGet = true, Name = "bahasa")]
    public string? LanguageAsked { get; set; }

    [BindProperty(Name = "versi")]
    public int Version { get; set; }

    [BindProperty(Name = "Markdown")]
    public string? Typed { get; set; }

    [BindProperty(Name = "pemilik")]
    public string? Owner { get; set; }

    [BindProperty(Name = "alasan")]
    public string? Why { get; set; }

    public string Language => LanguageAsked == "en" ? "en" : "id";

    public string Markdown => Typed ?? "";

    public NarrativeDetails Stored { get; private set; } = null!;

    /// <summary>What somebody else saved in the meantime; null while nobody has.</summary>
    public NarrativeDetails? Theirs { get; private set; }

    public string Preview { get; private set; } = "";

    public IReadOnlyList<ReferenceLine> References { get; private set; } = [];

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public bool MayEdit => May(Act.EditNarrative, Stored.Line.OwnerAgencyId);

    /// <summary>Whoever may write every section of the region may also say who writes one.</summary>
    public bool MayAssign => Permission.ReachOf(Actor.Role, Act.EditNarrative) is Reach.Region or Reach.All;

    protected override string Stage => "buku";

    public async Task<IActionResult> OnGet(string key, CancellationToken cancel)
    {
        if (!await Load(key, cancel))
        {
            return NotFound();
        }
        (Typed, Version, Owner) = (Stored.Markdown, Stored.Line.Version, Stored.Line.OwnerAgencyId?.ToString());
        return await Show(key, cancel);
    }

    /// <summary>Shows how the text will look; nothing is saved.</summary>
    public async Task<IActionResult> OnPostPreview(string key, CancellationToken cancel) =>
        await Load(key, cancel) ? await Show(key, cancel) : NotFound();

    public async Task<IActionResult> OnPost(string key, CancellationToken cancel)
    {
        if (!await Load(key, cancel))
        {
            return NotFound();
        }
        var saved = await save.Run(
            new(Region.Code, Plan.Id, key, Version, Markdown, Guid.TryParse(Owner, out var agency) ? agency : null, Language, Why), Actor, cancel);
        if (saved.IsOk)
        {
            TempData["Said"] = saved.Value.HasChanged ? T["Naskah tersimpan, versi {0}.", saved.Value.Version] : T["Naskah tidak berubah."];
            return LocalRedirect(PathTo($"buku/naskah/{key}?bahasa={Language}"));
        }
        if (saved.Problems.Any(p => p.Code == PlanWriter.ConflictCode))
        {
            // The next save starts from what stands there now: the writer has it before his eyes.
            (Theirs, Version) = (Stored, Stored.Line.Version);
            ModelState.Clear();
        }
        await Show(key, cancel);
        return Refused(AtText(saved.Problems));
    }

    private async Task<bool> Load(string key, CancellationToken cancel)
    {
        if (await narratives.One(Region.Code, Plan.Id, key, Language, cancel) is not { } found)
        {
            return false;
        }
        Stored = found;
        Shell.Title = Language == "en" ? $"{found.Line.Title} (English)" : found.Line.Title.ToString();
        Shell.Crumbs.Add(new Crumb(T["Buku"], PathTo("buku")));
        Shell.Crumbs.Add(new Crumb(T["Naskah"], PathTo("buku/naskah")));
        References = await narratives.References(Region.Code, Plan.Id, Language, key, cancel);
        var agencies = await db.Agencies.AsNoTracking().Where(a => a.RegionCode == Region.Code).OrderBy(a => a.Name).ToListAsync(cancel);
        Agencies = [.. agencies.Select(a => new Choice(a.Id.ToString(), a.Name))];
        return true;
    }

    /// <summary>Whatever name a reference has, it is mended in the one field.</summary>
    private static List<Problem> AtText(IReadOnlyList<Problem> problems) =>
        [.. problems.Select(p => p.Code.StartsWith("BOOK-", StringComparison.Ordinal) ? p with { At = p.Place with { Field = "Markdown" } } : p)];

    private async Task<IActionResult> Show(string key, CancellationToken cancel)
    {
        var shown = await narratives.Preview(Region.Code, Plan.Id, key, Language, Markdown, cancel);
        if (!shown.IsOk)
        {
            return Refused(AtText(shown.Problems));
        }
        Preview = shown.Value;
        return Page();
    }
}
