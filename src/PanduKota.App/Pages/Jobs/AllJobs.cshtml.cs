using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.Jobs;

/// <summary>Leads people of a region to its jobs; shows those who care for the whole system the jobs of no region.</summary>
[AllowAnonymous]
public sealed class AllJobsModel(JobQueries jobs, CurrentActor current, Shell shell, Say t) : PageModel
{
    public IReadOnlyList<JobView> Jobs { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (current.Actor.RegionCode is { } region)
        {
            return LocalRedirect($"/daerah/{region}/pekerjaan");
        }
        shell.Title = t["Pekerjaan seluruh sistem"];
        shell.Crumbs.Add(new Crumb(t["Daerah"], "/"));
        var found = await jobs.Recent(null, current.Actor, cancel);
        if (!found.IsOk)
        {
            return current.Actor.Role == Role.Visitor ? Challenge() : Forbid();
        }
        Jobs = found.Value;
        return Page();
    }
}
