using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.Jobs;

namespace PanduKota.App.Pages.Jobs;

/// <summary>What came into a region, when, by whom, and how much of it was written.</summary>
public sealed class ReceiptsModel(Receipts receipts) : RegionPage
{
    public IReadOnlyList<StoredReceipt> List { get; private set; } = [];

    protected override string Stage => "tanda-terima";

    protected override bool NeedsPlan => false;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Shell.Title = T["Tanda terima"];
        var found = await receipts.Recent(Region.Code, Actor, cancel);
        if (!found.IsOk)
        {
            return Refused(found.Problems);
        }
        List = found.Value;
        return Page();
    }
}
