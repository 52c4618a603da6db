using PanduKota.Features.Programmes.Values;

namespace PanduKota.App.Api;

/// <summary>The value of programmes: instrument, scores, and the value that they amount to.</summary>
public static class ValuesApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var values = api.MapGroup("/regions/{region}/plans/{plan}").WithTags("Values");
        values.MapGet("/value-instrument", Instrument).WithSummary("Criteria, scales, weights, comparisons and their consistency ratio");
        values.MapPut("/value-instrument", Save).WithSummary("Write the next version: compared pair by pair, or typed; 409 when somebody was faster");
        values.MapGet("/programme-values", Values).WithSummary("Scores of every programme, and its value with what each criterion adds");
        values.MapPut("/programme-values", Score).WithSummary("Store scores of one or many programmes; all or nothing");
    }

    public sealed record SaveBody(int Version, Weighting Weighting, IReadOnlyList<Comparison>? Comparisons, Dictionary<string, decimal>? Percents, string? Why);

    public sealed record ScoreBody(IReadOnlyList<ScoreProgrammes.Row> Rows, string? Why);

    private static Task<IResult> Instrument(string region, string plan, RegionScope scope, ValueQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Results.Ok(await queries.Instrument(region, found.Id, cancel)), cancel);

    private static Task<IResult> Save(string region, string plan, SaveBody body, RegionScope scope, SaveInstrument save, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(
            await save.Run(new(region, found.Id, body.Version, body.Weighting, body.Comparisons, body.Percents, body.Why), scope.Actor, cancel)), cancel);

    private static Task<IResult> Values(string region, string plan, RegionScope scope, ValueQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Results.Ok(await queries.Programmes(region, found.Id, cancel)), cancel);

    private static Task<IResult> Score(string region, string plan, ScoreBody body, RegionScope scope, ScoreProgrammes score, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(await score.Run(new(region, found.Id, body.Rows, body.Why), scope.Actor, cancel)), cancel);
}
