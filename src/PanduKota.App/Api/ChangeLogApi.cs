using PanduKota.App.Hosting;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.App.Api;

/// <summary>Who changed what, when and why.</summary>
public static class ChangeLogApi
{
    public const int MostRows = 500;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/regions/{region}/changes", List).WithTags("Change log").WithSummary("Changes of a region, newest first, at most 500 below a number");
        api.MapGet("/regions/{region}/changes/export", Export).WithTags("Change log")
            .WithSummary("All changes of a region that a filter lets through, as xlsx or csv, one row for each field");
        api.MapGet("/regions/{region}/plans/{plan}/as-of", AsOf).WithTags("Change log")
            .WithSummary("A plan as it was at a moment (at, UTC)");
        api.MapGet("/change-log/proof", async (string? seal, VerifyLog verify, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await verify.Run(current.Actor, cancel, seal))).WithTags("Change log")
            .WithSummary("Walks the whole hash chain: proves it whole, and that a kept seal still stands in it, or names the first broken entry");
    }

    private static async Task<IResult> Export(
        string region, string? by, string? subjectKind, Guid? programme, string? format, ExportChanges export, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(
            await export.Run(
                new(region, new ChangeFilter(by, subjectKind, programme), TableFiles.KindOf(format)), current.Actor, cancel),
            RowCount.AsFile);

    private static Task<IResult> AsOf(
        string region, string plan, DateTimeOffset at, RegionScope scope, PlanAsOf asOf, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
            Answers.Of(await asOf.Run(region, found.Id, at.UtcDateTime, scope.Actor, cancel)), cancel);

    private static async Task<IResult> List(
        string region, long? before, string? subjectId, PlanDb db, CurrentActor current, HttpResponse response, CancellationToken cancel)
    {
        if (Permission.Check(current.Actor, Act.ReadChangeLog, region) is { } refusal)
        {
            return Answers.Refuse([refusal]);
        }
        var changes = db.Changes.AsNoTracking().Where(c => c.RegionCode == region);
        if (subjectId is not null)
        {
            changes = changes.Where(c => c.SubjectId == subjectId);
        }
        // The answer holds the newest of them only; how many there are in all is said beside it.
        RowCount.Say(response, await changes.CountAsync(cancel));
        if (before is { } number)
        {
            changes = changes.Where(c => c.Number < number);
        }
        return Results.Ok(await changes.OrderByDescending(c => c.Number).Take(MostRows).ToListAsync(cancel));
    }
}
