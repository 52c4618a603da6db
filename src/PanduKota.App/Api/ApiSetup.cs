using Microsoft.OpenApi;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Api;

/// <summary>The JSON door: /api/v1, its OpenAPI document, and who may use it how.</summary>
public static class ApiSetup
{
    public const string DocumentPath = "/api/v1/openapi.json";

    public static void AddPanduApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => JsonBodies.ReadStrictly(json.SerializerOptions));
        // What cannot be read is answered below, with its place; the framework alone says no more than 400.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = operation => operation.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true;
            document.AddDocumentTransformer((description, _, _) => Describe(description));
        });
        services.AddScoped<RegionScope>();
        services.AddScoped<JobDoor>();
    }

    private static Task Describe(OpenApiDocument description)
    {
        description.Info.Title = "PanduKota";
        description.Info.Version = "v1";
        description.Info.Description =
            "The same use cases as the pages and the commands, with the same refusals. Refusals are problem details "
            + "(RFC 9457) with a list \"problems\"; each has a permanent code, a message and a mending in Indonesian and English, "
            + "and a place. Money is whole rupiah, years are calendar years, times are UTC. "
            + "Send a key as \"Authorization: Bearer ...\" (pandu api-key).";
        return Task.CompletedTask;
    }

    public static void MapPanduApi(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api/v1", StringComparison.Ordinal), branch => branch.Use(AnswerWhatCannotBeRead));
        app.MapOpenApi(DocumentPath).AllowAnonymous();
        var api = app.MapGroup("/api/v1").AddEndpointFilter(RefuseForeignForms).DisableAntiforgery();
        RegionsApi.Map(api);
        StrategyApi.Map(api);
        AlignmentApi.Map(api);
        ProgrammesApi.Map(api);
        MatrixApi.Map(api);
        DraftsApi.Map(api);
        SchedulesApi.Map(api);
        ScenariosApi.Map(api);
        ComparisonApi.Map(api);
        ValuesApi.Map(api);
        PublicationsApi.Map(api);
        NarrativesApi.Map(api);
        EditionsApi.Map(api);
        JobsApi.Map(api);
        ChangeLogApi.Map(api);
        PeopleApi.Map(api);
        // What is not there answers in the language of the API, not with a page.
        app.Map("/api/v1/{**rest}", () => Results.Problem(statusCode: StatusCodes.Status404NotFound)).ExcludeFromDescription();
    }

    private static async Task AnswerWhatCannotBeRead(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException unread) when (!context.Response.HasStarted)
        {
            // Bodies are read before the filter below is asked, and who may not write is told that first.
            var answer = Foreign(context) is { } foreign ? Answers.Refuse([foreign]) : Answers.Refuse([UnreadRequest.Of(unread)], unread.StatusCode);
            await answer.ExecuteAsync(context);
        }
    }

    /// <summary>
    /// A browser that is signed in by cookie may write through the API only from our own pages; a page elsewhere could
    /// otherwise make it write. Keys are sent by programs on purpose and need no such care.
    /// </summary>
    private static async ValueTask<object?> RefuseForeignForms(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Foreign(context.HttpContext) is { } refusal ? Answers.Refuse([refusal]) : await next(context);

    private static Problem? Foreign(HttpContext http)
    {
        var isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        return isRead || ApiKeyAuthentication.IsUsedBy(http) || http.Request.Headers["Sec-Fetch-Site"] == "same-origin"
            ? null
            : Problem.Error("PEOPLE-020",
                Text.Of("Perubahan lewat API memerlukan kunci, atau harus dari halaman PanduKota sendiri."),
                Text.Of("Minta kunci kepada pengelola (pandu api-key), lalu kirim sebagai Authorization: Bearer."));
    }
}
