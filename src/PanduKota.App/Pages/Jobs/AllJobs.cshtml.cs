using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.Jobs;

/// <summary>Leads people of a region to its jobs; shows those who care for the whole system the jobs of no region.</summary>
[AllowAnonymous]
public sealed class AllJobsModel(JobQueries jobs, JobQueue queue, CurrentActor current, Shell shell, Say t) : PageModel
{
    public IReadOnlyList<JobView> Jobs { get; private set; } = [];

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public Task<IActionResult> OnPostBatal(Guid id, CancellationToken cancel) => Do(() => queue.Cancel(id, current.Actor, cancel), cancel);

    public Task<IActionResult> OnPostUlangi(Guid id, CancellationToken cancel) => Do(() => queue.Repeat(id, current.Actor, cancel), cancel);

    private async Task<IActionResult> Do<T>(Func<Task<Outcome<T>>> deed, CancellationToken cancel)
    {
        var done = await deed();
        if (done.IsOk)
        {
            return LocalRedirect("/pekerjaan");
        }
        Problems = done.Problems;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(cancel);
    }

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
