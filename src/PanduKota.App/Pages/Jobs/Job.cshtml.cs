using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.Jobs;

namespace PanduKota.App.Pages.Jobs;

/// <summary>One long task: how far it is, to be cancelled or asked for again. Leaving the page does not stop it.</summary>
public sealed class JobModel(JobQueries jobs, JobQueue queue) : RegionPage
{
    public JobView Job { get; private set; } = null!;

    protected override string Stage => "pekerjaan";

    protected override bool NeedsPlan => false;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancel)
    {
        if (!await Find(id, cancel))
        {
            return NotFound();
        }
        Name();
        return Page();
    }

    /// <summary>The card alone, asked for every second while the job runs; sends the reader on to the result.</summary>
    public async Task<IActionResult> OnGetBagian(Guid id, bool tetap, CancellationToken cancel)
    {
        if (!await Find(id, cancel))
        {
            return NotFound();
        }
        if (!tetap && Job is { State: JobState.Done, ResultPath: { } path })
        {
            Response.Headers["HX-Redirect"] = path;
        }
        return Partial("_JobCard", new JobCard(Job, Region.Code, tetap));
    }

    public async Task<IActionResult> OnPostBatal(Guid id, CancellationToken cancel)
    {
        if (!await Find(id, cancel))
        {
            return NotFound();
        }
        var cancelled = await queue.Cancel(id, Actor, cancel);
        if (!cancelled.IsOk)
        {
            Name();
            return Refused(cancelled.Problems);
        }
        return LocalRedirect(PathTo($"pekerjaan/{id}"));
    }

    public async Task<IActionResult> OnPostUlangi(Guid id, CancellationToken cancel)
    {
        if (!await Find(id, cancel))
        {
            return NotFound();
        }
        var again = await queue.Repeat(id, Actor, cancel);
        if (!again.IsOk)
        {
            Name();
            return Refused(again.Problems);
        }
        return LocalRedirect(PathTo($"pekerjaan/{again.Value}"));
    }

    private async Task<bool> Find(Guid id, CancellationToken cancel)
    {
        var found = await jobs.Get(id, Actor, cancel);
        if (!found.IsOk || found.Value.RegionCode != Region.Code)
        {
            return false;
        }
        Job = found.Value;
        return true;
    }

    private void Name()
    {
        Shell.Title = Job.Title.ToString();
        Shell.Crumbs.Add(new(T["Pekerjaan"], PathTo("pekerjaan")));
    }
}

/// <summary>A job as its card shows it.</summary>
/// <param name="Stays">The card stands among others: it links to the result and does not lead there by itself.</param>
public sealed record JobCard(JobView Job, string RegionCode, bool Stays);
