using PanduKota.App.Hosting;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Publications.Editions;

namespace PanduKota.App.Api;

/// <summary>Published editions: for the region to publish and compare, for everybody to read and check.</summary>
public static class EditionsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/regions/{region}/plans/{plan}/editions").WithTags("Editions");
        plans.MapGet("", List).WithSummary("Published editions of a plan's books, newest first");
        plans.MapPost("", Publish).WithSummary("Publish an edition of a book, frozen with its data; answers 202 with the job to watch");
        var region = api.MapGroup("/regions/{region}/editions").WithTags("Editions");
        region.MapGet("/{from:guid}/changes/{to:guid}", Changes).WithSummary("What changed between two editions: programmes, years, money, indicators");
        region.MapGet("/{from:guid}/redline/{to:guid}", Redline).WithSummary("The later edition as docx with every difference as a tracked change");
        var open = api.MapGroup("/editions").WithTags("Editions").AllowAnonymous();
        open.MapGet("/{token}", async (string token, EditionQueries queries, CancellationToken cancel) =>
            Answers.OrNotFound(await queries.ByToken(token, cancel))).WithSummary("A published edition with the SHA-256 of its files; open to everybody");
        open.MapGet("/{token}/files/{format}", File).WithSummary("A file of a published edition: docx, pdf, html, data or book; open to everybody");
        open.MapGet("", WithFile).WithSummary("The editions that hold a file with this SHA-256; open to everybody");
    }

    /// <param name="Book">Code of the template; masterplan where it is left out.</param>
    public sealed record PublishBody(string? Book, string Why, string? Language, Regulation? Regulation, bool? WithoutPdf);

    private static Task<IResult> List(string region, string plan, RegionScope scope, EditionQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Results.Ok(await queries.List(region, found.Id, cancel)), cancel);

    private static Task<IResult> Publish(
        string region, string plan, PublishBody body, RegionScope scope, JobDoor jobs, PanduWebOptions options, HttpRequest request, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, found => jobs.Edition(
            new(region, found.Id, body.Book ?? MakeBook.Masterplan, SiteAddress.Of(options, request), body.Why, body.Language ?? "id", body.Regulation, body.WithoutPdf ?? false),
            scope.Actor, cancel), cancel);

    private static Task<IResult> Changes(
        string region, Guid from, Guid to, RegionScope scope, EditionQueries queries, CancellationToken cancel) =>
        scope.Read(region, async () => Answers.Of(await queries.Compare(region, from, to, cancel)), cancel);

    private static Task<IResult> Redline(
        string region, Guid from, Guid to, RegionScope scope, EditionQueries queries, CancellationToken cancel) =>
        scope.Read(region, async () => Answers.Of(
            await queries.Redline(region, from, to, cancel), file => Results.File(file.Bytes, file.ContentType, file.FileName)), cancel);

    private static async Task<IResult> File(string token, string format, EditionQueries queries, CancellationToken cancel) =>
        Enum.TryParse<EditionFormat>(format, ignoreCase: true, out var wanted) && Enum.IsDefined(wanted)
            && await queries.ByToken(token, cancel) is { } edition && await queries.File(edition.RegionCode, edition.Id, wanted, cancel) is { } file
            ? Results.File(file.Bytes, file.ContentType, file.FileName)
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);

    private static async Task<IResult> WithFile(string sha256, EditionQueries queries, CancellationToken cancel) =>
        Results.Ok(await queries.WithFile(sha256.ToLowerInvariant(), cancel));
}
