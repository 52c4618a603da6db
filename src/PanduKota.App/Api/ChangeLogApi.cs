using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.App.Api;

/// <summary>Who changed what, when and why.</summary>
public static class ChangeLogApi
{
    public const int MostRows = 500;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/regions/{region}/changes", List).WithTags("Change log").WithSummary("Changes of a region, newest first, at most 500 below a number");
        api.MapGet("/change-log/proof", async (VerifyLog verify, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await verify.Run(current.Actor, cancel))).WithTags("Change log")
            .WithSummary("Walks the whole hash chain: proves it whole or names the first broken entry");
    }

    private static async Task<IResult> List(
        string region, long? before, string? subjectId, PlanDb db, CurrentActor current, CancellationToken cancel)
    {
        if (Permission.Check(current.Actor, Act.ReadChangeLog, region) is { } refusal)
        {
            return Answers.Refuse([refusal]);
        }
        var changes = db.Changes.AsNoTracking().Where(c => c.RegionCode == region);
        if (before is { } number)
        {
            changes = changes.Where(c => c.Number < number);
        }
        if (subjectId is not null)
        {
            changes = changes.Where(c => c.SubjectId == subjectId);
        }
        return Results.Ok(await changes.OrderByDescending(c => c.Number).Take(MostRows).ToListAsync(cancel));
    }
}
