using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Chapters;

namespace PanduKota.App.Api;

/// <summary>Books of a plan that were made.</summary>
public static class PublicationsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/regions/{region}/plans/{plan}/books", List).WithTags("Books").WithSummary("Books made from a plan, newest first");
        api.MapPost("/regions/{region}/plans/{plan}/books", Make).WithTags("Books").WithSummary("Start making the book; answers 202 with the job to watch");
        api.MapGet("/regions/{region}/books/{id:guid}/{format}", File).WithTags("Books").WithSummary("A book as docx, pdf or html");
    }

    /// <param name="Book">Code of the template; masterplan where it is left out.</param>
    /// <param name="Regulation">Number, year and subject for an annex.</param>
    public sealed record MakeBody(string? Language, string? Why, string? Book, Regulation? Regulation);

    private static Task<IResult> List(string region, string plan, RegionScope scope, BookQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Results.Ok(await queries.List(region, found.Id, cancel)), cancel);

    private static Task<IResult> Make(
        string region, string plan, MakeBody body, RegionScope scope, JobDoor jobs, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, found => jobs.Book(
            new(region, found.Id, body.Language ?? "id", body.Why, body.Book ?? MakeBook.Masterplan, body.Regulation), scope.Actor, cancel), cancel);

    private static Task<IResult> File(
        string region, Guid id, string format, RegionScope scope, BookQueries queries, CancellationToken cancel) =>
        scope.Read(region, async () =>
            Enum.TryParse<BookFormat>(format, ignoreCase: true, out var wanted) && await queries.File(region, id, wanted, cancel) is { } file
                ? Results.File(file.Bytes, file.ContentType, file.FileName)
                : Results.Problem(statusCode: StatusCodes.Status404NotFound), cancel);
}
