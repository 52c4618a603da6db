using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;

namespace PanduKota.App.Pages;

/// <summary>The front page: the nation by province, search, and the regions at work.</summary>
[AllowAnonymous]
public sealed class FrontModel(NationQueries nation, Shell shell, Say t) : PageModel
{
    [BindProperty(Name = "cari", SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(Name = "provinsi", SupportsGet = true)]
    public string? Province { get; set; }

    public IReadOnlyList<ProvinceTile> Provinces { get; private set; } = [];

    public ProvinceTile? Chosen => Provinces.FirstOrDefault(p => p.Code == Province);

    /// <summary>What was searched for, or the regions at work when nothing was.</summary>
    public IReadOnlyList<RegionLine> Lines { get; private set; } = [];

    public int Found { get; private set; }

    public bool IsSearch => !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrWhiteSpace(Province);

    public async Task OnGet(CancellationToken cancel)
    {
        (shell.Title, shell.HasOwnHeading) = (IsSearch ? t["Cari daerah"] : "PanduKota", true);
        Provinces = await nation.Provinces(cancel);
        if (IsSearch)
        {
            (Lines, Found) = await nation.Find(Words, string.IsNullOrWhiteSpace(Province) ? null : Province, cancel);
            return;
        }
        Lines = await nation.WithPlan(cancel);
        Found = Lines.Count;
    }
}
