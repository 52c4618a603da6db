using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.Jobs;

namespace PanduKota.App.Pages.Jobs;

/// <summary>The long tasks of a region: what runs, what waits, what came of the others.</summary>
public sealed class JobsModel(JobQueries jobs) : RegionPage
{
    public IReadOnlyList<JobView> Open { get; private set; } = [];

    public IReadOnlyList<JobView> Ended { get; private set; } = [];

    protected override string Stage => "pekerjaan";

    protected override bool NeedsPlan => false;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Shell.Title = T["Pekerjaan"];
        var found = await jobs.Recent(Region.Code, Actor, cancel);
        if (!found.IsOk)
        {
            return Refused(found.Problems);
        }
        Open = [.. found.Value.Where(j => !j.HasEnded)];
        Ended = [.. found.Value.Where(j => j.HasEnded)];
        return Page();
    }
}
