using PanduKota.Features.Schedules;

namespace PanduKota.App.Api;

/// <summary>Schedules of a plan: made by a job, looked at, taken over, undone.</summary>
public static class SchedulesApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var schedules = api.MapGroup("/regions/{region}/plans/{plan}/schedules").WithTags("Schedules");
        schedules.MapGet("", List).WithSummary("Schedules made for a plan, newest first");
        schedules.MapPost("", Make).WithSummary("Start making a schedule; answers 202 with the job to watch");
        schedules.MapGet("/{id:guid}", One).WithSummary("One schedule: starts before and after, spending, reasons, proven bound");
        schedules.MapPost("/{id:guid}/acceptance", Accept).WithSummary("Take a schedule over into the plan");
        schedules.MapDelete("/{id:guid}/acceptance", Undo).WithSummary("Undo an accepted schedule");
    }

    /// <param name="Scenario">Whose demands to keep; null for the plan's own ceilings.</param>
    public sealed record MakeBody(double? Seconds, int? Seed, string? Why, Guid? Scenario);

    public sealed record ReasonBody(string? Why);

    private static Task<IResult> List(string region, string plan, RegionScope scope, ScheduleQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Results.Ok(await queries.List(region, found.Id, cancel)), cancel);

    private static Task<IResult> One(
        string region, string plan, Guid id, RegionScope scope, ScheduleQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.OrNotFound(await queries.One(region, found.Id, id, cancel)), cancel);

    private static Task<IResult> Make(
        string region, string plan, MakeBody body, RegionScope scope, JobDoor jobs, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, found => jobs.Schedule(
            new(region, found.Id, body.Seconds ?? 10, body.Seed ?? 1, Why: body.Why, ScenarioId: body.Scenario), scope.Actor, cancel), cancel);

    private static Task<IResult> Accept(
        string region, string plan, Guid id, ReasonBody body, RegionScope scope, AcceptSchedule accept, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
            Answers.Of(await accept.Run(new(region, found.Id, id, body.Why), scope.Actor, cancel)), cancel);

    private static Task<IResult> Undo(
        string region, string plan, Guid id, string? why, RegionScope scope, UndoSchedule undo, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
            Answers.Of(await undo.Run(new(region, found.Id, id, why), scope.Actor, cancel)), cancel);
}
