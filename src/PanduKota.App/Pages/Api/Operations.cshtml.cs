using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Api;
using PanduKota.App.Hosting;

namespace PanduKota.App.Pages.Api;

/// <summary>The API as a page to read, from the routes themselves: it cannot say what is not there.</summary>
[AllowAnonymous]
public sealed class OperationsModel(EndpointDataSource endpoints, Shell shell, Say t) : PageModel
{
    public IReadOnlyList<IGrouping<string, Operation>> Groups { get; private set; } = [];

    public static string DocumentPath => ApiSetup.DocumentPath;

    public void OnGet()
    {
        shell.Title = t["API untuk program lain"];
        Groups = [.. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText?.StartsWith("/api/v1/", StringComparison.Ordinal) == true)
            .Select(Of).OfType<Operation>()
            .OrderBy(o => o.Path, StringComparer.Ordinal)
            .GroupBy(o => o.Tag)];
    }

    private static Operation? Of(RouteEndpoint endpoint)
    {
        var summary = endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary;
        var method = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is [var first, ..] ? first : null;
        return summary is null || method is null ? null : new Operation(
            endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags is [var tag, ..] ? tag : "",
            method,
            // The document writes a parameter without its constraint: {id}, not {id:guid}.
            System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!, @"\{(\w+):[^}]+\}", "{$1}").TrimEnd('/'),
            summary);
    }

    /// <summary>One thing that can be asked.</summary>
    public sealed record Operation(string Tag, string Method, string Path, string Summary);
}
