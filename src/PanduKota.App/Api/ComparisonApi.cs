using PanduKota.Features.Schedules.Comparison;
using PanduKota.Features.Schedules.Curves;
using PanduKota.Features.Schedules.WhatIf;

namespace PanduKota.App.Api;

/// <summary>Schedules side by side, under other ceilings, and their value against money.</summary>
public static class ComparisonApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/regions/{region}/plans/{plan}").WithTags("Schedules");
        plans.MapGet("/schedule-comparison", Compare).WithSummary("Two to four schedules side by side: ?schedule=...&schedule=...");
        plans.MapPost("/schedules/{id:guid}/what-if", Try).WithSummary("What a schedule would become under other ceilings; answered in about a second, nothing is stored");
        plans.MapPost("/schedules/{id:guid}/questions/{code}", Ask).WithSummary("Why this year, why not, what would bring it in: answered by solving again; nothing is stored");
        plans.MapPost("/schedules/{id:guid}/value-curve", Make).WithSummary("Start computing value against money; answers 202 with the job to watch");
        plans.MapGet("/schedules/{id:guid}/value-curve", Curve).WithSummary("The newest value curve of a schedule");
    }

    /// <param name="Percents">Fund source, or "" for the ceilings of all together, and percent to add.</param>
    public sealed record WhatIfBody(Dictionary<string, decimal> Percents);

    public sealed record CurveBody(double? SecondsEach, string? Why);

    private static Task<IResult> Compare(
        string region, string plan, Guid[] schedule, RegionScope scope, ScheduleComparisons comparisons, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(await comparisons.Of(region, found.Id, schedule, cancel)), cancel);

    private static Task<IResult> Try(
        string region, string plan, Guid id, WhatIfBody body, RegionScope scope, TryCeilings tryCeilings, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(await tryCeilings.Run(new(region, found.Id, id, body.Percents), scope.Actor, cancel)), cancel);

    private static Task<IResult> Ask(
        string region, string plan, Guid id, string code, RegionScope scope, AskAboutProgramme ask, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(await ask.Run(new(region, found.Id, id, code), scope.Actor, cancel)), cancel);

    private static Task<IResult> Make(string region, string plan, Guid id, CurveBody body, RegionScope scope, JobDoor jobs, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, found => jobs.ValueCurve(new(region, found.Id, id, body.SecondsEach ?? 4, body.Why), scope.Actor, cancel), cancel);

    private static Task<IResult> Curve(string region, string plan, Guid id, RegionScope scope, ValueCurveQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async _ => Answers.OrNotFound(await queries.Newest(region, id, cancel)), cancel);
}
