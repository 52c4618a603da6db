using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Api;

/// <summary>The sections of the books that people write, what they may refer to, and the templates that ask for them.</summary>
public static class NarrativesApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var narratives = api.MapGroup("/regions/{region}/plans/{plan}").WithTags("Books");
        narratives.MapGet("/narratives", List).WithSummary("Sections that the templates ask for, with owner and state");
        narratives.MapGet("/narratives/{key}", One).WithSummary("A section as Markdown, with its version");
        narratives.MapPut("/narratives/{key}", Save).WithSummary("Write a section; 409 when somebody was faster, 422 with lines for references that do not exist");
        narratives.MapPost("/narratives/{key}/preview", Preview).WithSummary("A section as HTML, with the numbers of its book; nothing is saved");
        narratives.MapGet("/book-references", References).WithSummary("Names that sections may refer to, with their present values");
        api.MapGet("/book-templates", async (BookTemplates templates, CancellationToken cancel) => Results.Ok(await templates.All(cancel)))
            .WithTags("Books").WithSummary("Sets of book templates: which books, chapters and sections, valid from when").AllowAnonymous();
        api.MapPost("/book-templates/import", ImportTemplates).WithTags("Books")
            .WithSummary("Bring in a set of book templates (the request body is the JSON); a set with the same code is replaced");
    }

    /// <param name="Version">The version that the writer started from; 0 for a section that was not written yet.</param>
    public sealed record SaveBody(int Version, string Markdown, Guid? OwnerAgencyId, string? Language, string? Why);

    public sealed record PreviewBody(string Markdown, string? Language);

    private static async Task<IResult> ImportTemplates(
        string? why, HttpRequest request, ImportBookTemplates import, CurrentActor current, CancellationToken cancel)
    {
        var bytes = await UploadedFile.Read(request, cancel);
        return bytes.IsOk ? Answers.Of(await import.Run(new(bytes.Value, why), current.Actor, cancel)) : Answers.Refuse(bytes.Problems);
    }

    private static Task<IResult> List(
        string region, string plan, string? language, RegionScope scope, NarrativeQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Results.Ok(await queries.List(region, found.Id, language ?? "id", cancel)), cancel);

    private static Task<IResult> One(
        string region, string plan, string key, string? language, RegionScope scope, NarrativeQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
            Answers.OrNotFound(await queries.One(region, found.Id, key, language ?? "id", cancel)), cancel);

    private static Task<IResult> Save(
        string region, string plan, string key, SaveBody body, RegionScope scope, SaveNarrative save, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async (Plan found) => Answers.Of(await save.Run(
            new(region, found.Id, key, body.Version, body.Markdown, body.OwnerAgencyId, body.Language ?? "id", body.Why), scope.Actor, cancel)), cancel);

    private static Task<IResult> Preview(
        string region, string plan, string key, PreviewBody body, RegionScope scope, NarrativeQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(
            await queries.Preview(region, found.Id, key, body.Language ?? "id", body.Markdown, cancel),
            html => Results.Text(html, "text/html; charset=utf-8")), cancel);

    private static Task<IResult> References(
        string region, string plan, string? language, string? key, RegionScope scope, NarrativeQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
            Results.Ok(await queries.References(region, found.Id, language ?? "id", key, cancel)), cancel);
}
