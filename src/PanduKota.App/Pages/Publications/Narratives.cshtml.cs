using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.Publications.Narratives;

namespace PanduKota.App.Pages.Publications;

/// <summary>The sections that people write: which are there, and who owes the others.</summary>
public sealed class NarrativesModel(NarrativeQueries narratives) : RegionPage
{
    [BindProperty(SupportsGet = true, Name = "bahasa")]
    public string? LanguageAsked { get; set; }

    public string Language => LanguageAsked == "en" ? "en" : "id";

    public IReadOnlyList<NarrativeLine> Lines { get; private set; } = [];

    protected override string Stage => "buku";

    public async Task OnGet(CancellationToken cancel)
    {
        Shell.Title = T["Naskah buku"];
        Shell.Crumbs.Add(new Crumb(T["Buku"], PathTo("buku")));
        Lines = await narratives.List(Region.Code, Plan.Id, Language, cancel);
    }
}
