using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages.Regions;

/// <summary>
/// A page under /daerah/{code}: finds the region and its newest plan, asks the policy, fills the shell. Pages that need a
/// plan are sent to the region's overview while there is none.
/// </summary>
public abstract class RegionPage : PageModel
{
    public Region Region { get; private set; } = null!;

    /// <summary>The newest plan (for the public: the newest published, if any), or null.</summary>
    public Plan? NewestPlan { get; private set; }

    public Plan Plan => NewestPlan ?? throw new InvalidOperationException("This page needs a plan.");

    public Actor Actor { get; private set; } = Actor.Nobody;

    /// <summary>What stopped the last request, in words for the error summary.</summary>
    public IReadOnlyList<Problem> Problems { get; protected set; } = [];

    /// <summary>Last part of the address in the journey; "" is the overview.</summary>
    protected abstract string Stage { get; }

    protected virtual bool NeedsPlan => true;

    /// <summary>What one must be allowed to do to see the page; null where the page itself looks.</summary>
    protected virtual Act? Needs => Act.ReadRegion;

    protected Shell Shell => HttpContext.RequestServices.GetRequiredService<Shell>();

    protected Say T => HttpContext.RequestServices.GetRequiredService<Say>();

    public bool May(Act act, Guid? agencyId = null) =>
        Permission.Check(Actor, act, Region.Code, agencyId, NewestPlan?.Status) is null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = HttpContext.RequestServices;
        var (db, cancel) = (services.GetRequiredService<PlanDb>(), HttpContext.RequestAborted);
        var code = RouteData.Values["region"] as string;
        if (await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, cancel) is not { } region)
        {
            context.Result = NotFound();
            return;
        }
        (Region, Actor) = (region, services.GetRequiredService<CurrentActor>().Actor);
        NewestPlan = await Newest(db, cancel);
        if (Needs is { } act && Permission.Check(Actor, act, region.Code) is not null)
        {
            context.Result = Actor.Role == Role.Visitor ? Challenge() : Forbid();
            return;
        }
        if (NeedsPlan && NewestPlan is null)
        {
            context.Result = LocalRedirect("/daerah/" + region.Code);
            return;
        }
        await FillShell(services.GetRequiredService<JourneyQueries>(), cancel);
        await next();
    }

    /// <summary>Shows the page again with the reasons, and says so with the status.</summary>
    protected PageResult Refused(IReadOnlyList<Problem> problems)
    {
        SecurityLog.NoteRefusal(HttpContext, problems);
        Problems = problems;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>A file to take away, which says how many rows it holds.</summary>
    protected FileContentResult Counted(WorkbookFile file)
    {
        RowCount.Say(Response, file.Rows);
        return File(file.Bytes, file.ContentType, file.FileName);
    }

    protected string PathTo(string rest) => $"/daerah/{Region.Code}/{rest}";

    /// <summary>For the public the newest that is published, even while the region works on the next.</summary>
    private async Task<Plan?> Newest(PlanDb db, CancellationToken cancel)
    {
        var published = May(Act.ReadRegion) ? null : await db.Plans.Where(p => p.Status == PlanStatus.Published).NewestOf(Region.Code, cancel);
        return published ?? await db.Plans.NewestOf(Region.Code, cancel);
    }

    private async Task FillShell(JourneyQueries journey, CancellationToken cancel)
    {
        (Shell.Region, Shell.Plan, Shell.Stage) = (Region, NewestPlan, Stage);
        Shell.Journey = await journey.Of(Region.Code, NewestPlan, cancel);
        Shell.Crumbs.Add(new Crumb(T["Daerah"], "/"));
        if (Stage.Length > 0)
        {
            Shell.Crumbs.Add(new Crumb(Region.Name, "/daerah/" + Region.Code));
        }
    }
}
