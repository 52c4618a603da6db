using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.App.Api;

/// <summary>The ten-year matrix, cell by cell: what the page of the matrix reads and saves.</summary>
public static class MatrixApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var plan = api.MapGroup("/regions/{region}/plans/{plan}").WithTags("Programmes");
        plan.MapGet("/matrix", Get).WithSummary("The ten-year matrix: costs, targets or basics, with totals and ceilings by year");
        plan.MapPatch("/programmes/{code}/cells", Edit)
            .WithSummary("Change single cells of a programme; 409 with both values where somebody else changed the same cell");
    }

    /// <summary>What the rows hold, as query parameters: view is costs, targets or basics.</summary>
    public sealed record Shape(string? View, string? FundSource)
    {
        public MatrixView ViewOrCosts => Enum.TryParse<MatrixView>(View, ignoreCase: true, out var view) ? view : MatrixView.Costs;
    }

    public sealed record CellsBody(int StartedFromVersion, IReadOnlyList<EditCells.Cell> Cells, string? Why);

    /// <param name="Said">"tersimpan 14.03", by the clock of the region.</param>
    /// <param name="Rows">The rows of the programme as they are now, with what the plan checks say of it.</param>
    public sealed record EditedCells(string Code, int Version, bool Changed, IReadOnlyList<MatrixRow> Rows, MatrixTotals? Totals, Text Said);

    private static Task<IResult> Get(
        string region, string plan, [AsParameters] Shape shape, [AsParameters] ProgrammesApi.Filter filter, RegionScope scope, MatrixQueries queries,
        CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.OrNotFound(await queries.Get(
            region, found.Id, shape.ViewOrCosts, shape.FundSource, filter.ToFilter(), scope.Actor, cancel)), cancel);

    private static Task<IResult> Edit(
        string region, string plan, string code, [AsParameters] Shape shape, CellsBody body, RegionScope scope, ProgrammeQueries programmes,
        EditCells edit, MatrixQueries queries, TimeProvider clock, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
        {
            if (await programmes.IdOf(region, found.Id, code, cancel) is not { } id)
            {
                return Results.Problem(statusCode: StatusCodes.Status404NotFound);
            }
            var request = new EditCells.Request(region, found.Id, id, body.StartedFromVersion, body.Cells, body.Why);
            var saved = await edit.Run(request, scope.Actor, cancel);
            if (!saved.IsOk && saved.Problems.All(p => p.Code != PlanWriter.ConflictCode))
            {
                return Answers.Refuse(saved.Problems);
            }
            var now = (await queries.OfProgramme(region, found.Id, id, shape.ViewOrCosts, shape.FundSource, scope.Actor, cancel))!;
            return saved.IsOk
                ? Results.Ok(new EditedCells(saved.Value.Code, saved.Value.Version, saved.Value.Changed, now.Rows, now.Totals, RegionClock.SavedAt(clock.GetUtcNow().UtcDateTime, region)))
                : Conflict(saved.Problems, await edit.Compare(request, cancel), now);
        }, cancel);

    private static IResult Conflict(IReadOnlyList<Problem> problems, EditConflict? conflict, ProgrammeMatrix now) => Results.Problem(
        statusCode: StatusCodes.Status409Conflict,
        title: problems[0].Message.ToString(),
        extensions: new Dictionary<string, object?>
        {
            ["problems"] = problems, ["conflict"] = conflict, ["rows"] = now.Rows, ["totals"] = now.Totals,
        });
}
