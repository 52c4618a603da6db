using PanduKota.Features.Alignment;

namespace PanduKota.App.Api;

/// <summary>Medium-term plans (RPJMD, RPD) of a region.</summary>
public static class AlignmentApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/regions/{region}/medium-term-plans").WithTags("Medium-term plans");
        plans.MapGet("", List).WithSummary("Medium-term plans of a region, newest version of each period first");
        plans.MapGet("/{id:guid}", One).WithSummary("One medium-term plan with programmes, indicators and yearly ceilings");
        plans.MapPost("/import", Import).WithSummary("Bring in an RPJMD or RPD table (the request body is the csv or xlsx)");
    }

    private static Task<IResult> List(string region, RegionScope scope, MediumTermQueries queries, CancellationToken cancel) =>
        scope.Read(region, async () => Results.Ok(await queries.Plans(region, cancel)), cancel);

    private static Task<IResult> One(
        string region, Guid id, string? field, Guid? agency, string? text, RegionScope scope, MediumTermQueries queries, CancellationToken cancel) =>
        scope.Read(region, async () =>
            Answers.OrNotFound(await queries.Plan(region, id, new MediumTermFilter(field, agency, text), cancel)), cancel);

    private static Task<IResult> Import(
        string region, string? fileName, string? kind, string? why, HttpRequest request, RegionScope scope, ImportMediumTermPlan import,
        CancellationToken cancel) =>
        scope.Read(region, async () =>
        {
            var bytes = await UploadedFile.Read(request, cancel);
            return bytes.IsOk
                ? Answers.Of(await import.Run(
                    new(region, bytes.Value, fileName ?? "rpjmd.csv",
                        string.Equals(kind, "rpd", StringComparison.OrdinalIgnoreCase) ? MediumTermKind.Rpd : MediumTermKind.Rpjmd, why),
                    scope.Actor, cancel))
                : Answers.Refuse(bytes.Problems);
        }, cancel);
}
