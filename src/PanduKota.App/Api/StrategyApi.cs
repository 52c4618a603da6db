using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Api;

/// <summary>The ten-year plan itself: its years, words, goals and ceilings, and its way from draft to published.</summary>
public static class StrategyApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/regions/{region}/plans").WithTags("Plans");
        plans.MapGet("", async (string region, PlanQueries queries, CurrentActor current, CancellationToken cancel) =>
            Results.Ok(await queries.OfRegion(region, current.Actor, cancel))).WithSummary("Plans of a region that you may see");
        plans.MapGet("/{plan:guid}", async (string region, Guid plan, PlanQueries queries, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await queries.Get(region, plan, current.Actor, cancel))).WithSummary("A plan with vision, missions, goals and ceilings");
        plans.MapGet("/latest", async (string region, PlanQueries queries, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await queries.Get(region, null, current.Actor, cancel))).WithSummary("The region's latest plan");
        plans.MapPost("", Create).WithSummary("Open a plan for a region and a period");
        plans.MapPut("/{plan:guid}", Edit).WithSummary("Change name, vision, missions, goals, ceilings; 409 when somebody was faster");
        plans.MapPost("/{plan:guid}/status", Advance).WithSummary("Move the edition one step on, or send it back with a reason");
    }

    public sealed record CreateBody(int FirstYear, int? Years, string? DimensionSet, string? Name, string? Why);

    public sealed record EditBody(
        int EditVersion,
        string? Name,
        string? Vision,
        IReadOnlyList<EditPlan.MissionWords>? Missions,
        IReadOnlyList<EditPlan.GoalWords>? Goals,
        IReadOnlyList<EditPlan.CeilingAmount>? Ceilings,
        string? Why);

    public sealed record StatusBody(int EditVersion, PlanStatus To, string? Why);

    private static async Task<IResult> Create(
        string region, CreateBody body, CreatePlan create, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(
            await create.Run(new(region, body.FirstYear, body.Years ?? 10, body.DimensionSet, body.Name, body.Why), current.Actor, cancel),
            plan => Results.Created($"/api/v1/regions/{region}/plans/{plan.Id}", plan));

    private static async Task<IResult> Edit(
        string region, Guid plan, EditBody body, EditPlan edit, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await edit.Run(
            new(region, plan, body.EditVersion, body.Name, body.Vision, body.Missions, body.Goals, body.Ceilings, body.Why),
            current.Actor, cancel));

    private static async Task<IResult> Advance(
        string region, Guid plan, StatusBody body, AdvancePlan advance, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await advance.Run(new(region, plan, body.EditVersion, body.To, body.Why), current.Actor, cancel));
}
