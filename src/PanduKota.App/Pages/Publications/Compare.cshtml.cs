using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.Publications.Editions;

namespace PanduKota.App.Pages.Publications;

/// <summary>What changed from one edition to another, as a list and as a Word document with tracked changes.</summary>
public sealed class CompareModel(EditionQueries editions) : RegionPage
{
    [BindProperty(SupportsGet = true, Name = "dari")]
    public Guid FromId { get; set; }

    [BindProperty(SupportsGet = true, Name = "ke")]
    public Guid ToId { get; set; }

    public EditionLine From { get; private set; } = null!;

    public EditionLine To { get; private set; } = null!;

    public EditionComparison? Found { get; private set; }

    protected override string Stage => "buku";

    protected override bool NeedsPlan => false;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (await editions.One(Region.Code, FromId, cancel) is not { } from || await editions.One(Region.Code, ToId, cancel) is not { } to)
        {
            return NotFound();
        }
        (From, To) = (from, to);
        Shell.Title = T["{0}: edisi {1} ke edisi {2}", to.Name, from.Number, to.Number];
        Shell.Crumbs.Add(new Crumb(T["Buku"], PathTo("buku")));
        Shell.Crumbs.Add(new Crumb(T["Edisi terbitan"], PathTo("buku/edisi")));
        var compared = await editions.Compare(Region.Code, FromId, ToId, cancel);
        if (!compared.IsOk)
        {
            return Refused(compared.Problems);
        }
        Found = compared.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetRedline(CancellationToken cancel)
    {
        var redline = await editions.Redline(Region.Code, FromId, ToId, cancel);
        return redline.IsOk ? File(redline.Value.Bytes, redline.Value.ContentType, redline.Value.FileName) : NotFound();
    }
}
