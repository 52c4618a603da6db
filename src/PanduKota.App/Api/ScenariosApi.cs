using PanduKota.Features.Schedules.Scenarios;

namespace PanduKota.App.Api;

/// <summary>Scenarios of a plan: ceilings, floors, capacities, options and locked decisions under which it can be scheduled.</summary>
public static class ScenariosApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var scenarios = api.MapGroup("/regions/{region}/plans/{plan}/scenarios").WithTags("Schedules");
        scenarios.MapGet("", List).WithSummary("Scenarios of a plan, the last changed first");
        scenarios.MapPost("", Create).WithSummary("Begin a scenario from the plan's ceilings, or as a copy of another");
        scenarios.MapGet("/{id:guid}", One).WithSummary("One scenario with its terms, its locked decisions and its version");
        scenarios.MapPut("/{id:guid}", Edit).WithSummary("Change a scenario; a part that is left out stays; 409 when somebody was faster");
        scenarios.MapPost("/{id:guid}/ceilings", Fill).WithSummary("Fill the ceilings from the plan, the medium-term plan, a growth rule or pasted cells");
        scenarios.MapPut("/{id:guid}/decisions/{code}", Lock).WithSummary("Lock a programme to a year or out of the plan, with the reason; \"free\" lets it go");
        scenarios.MapDelete("/{id:guid}", Remove).WithSummary("Take a scenario away; its schedules stay");
    }

    public sealed record CreateBody(string Name, Guid? CopyOf, string? Why);

    /// <param name="Version">The version that the change started from.</param>
    public sealed record EditBody(
        int Version, string? Name, IReadOnlyList<CeilingTerm>? Ceilings, IReadOnlyList<FloorTerm>? Floors, IReadOnlyList<CapacityTerm>? Capacities,
        double? Discount, bool? QuickWinsFirst, bool? KeepExisting, int? LeastQuickWins, bool? ByInstrument, string? Why);

    public sealed record FillBody(int Version, CeilingSource Source, decimal? GrowthPercent, string? Pasted, string? Why);

    public sealed record LockBody(int Version, LockKind Decision, int? StartYear, string? Why);

    private static Task<IResult> List(string region, string plan, RegionScope scope, ScenarioQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Results.Ok(await queries.List(region, found.Id, cancel)), cancel);

    private static Task<IResult> One(string region, string plan, Guid id, RegionScope scope, ScenarioQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.OrNotFound(await queries.One(region, found.Id, id, cancel)), cancel);

    private static Task<IResult> Create(string region, string plan, CreateBody body, RegionScope scope, CreateScenario create, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
            Answers.Of(
                await create.Run(new(region, found.Id, body.Name, body.CopyOf, Why: body.Why), scope.Actor, cancel),
                made => Results.Created($"/api/v1/regions/{region}/plans/{plan}/scenarios/{made.Id}", made)), cancel);

    private static Task<IResult> Edit(string region, string plan, Guid id, EditBody body, RegionScope scope, EditScenario edit, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(await edit.Run(body.On(region, found.Id, id), scope.Actor, cancel)), cancel);

    /// <summary>The request that the body means.</summary>
    public static EditScenario.Request On(this EditBody body, string region, Guid plan, Guid id) => new(
        new(region, plan, id, body.Version), body.Name, body.Ceilings, body.Floors, body.Capacities, body.Discount, body.QuickWinsFirst,
        body.KeepExisting, body.LeastQuickWins, body.ByInstrument, body.Why);

    private static Task<IResult> Fill(string region, string plan, Guid id, FillBody body, RegionScope scope, FillCeilings fill, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(
            await fill.Run(new(new(region, found.Id, id, body.Version), body.Source, body.GrowthPercent, body.Pasted, body.Why), scope.Actor, cancel)), cancel);

    private static Task<IResult> Lock(
        string region, string plan, Guid id, string code, LockBody body, RegionScope scope, LockDecision decide, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(
            await decide.Run(new(new(region, found.Id, id, body.Version), code, body.Decision, body.StartYear, body.Why), scope.Actor, cancel)), cancel);

    private static Task<IResult> Remove(
        string region, string plan, Guid id, int version, string? why, RegionScope scope, RemoveScenario remove, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(
            await remove.Run(new(new(region, found.Id, id, version), why), scope.Actor, cancel), _ => Results.NoContent()), cancel);
}
