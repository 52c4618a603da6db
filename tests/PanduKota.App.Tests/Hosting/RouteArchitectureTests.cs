using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.People;
using PanduKota.Features.People;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

/// <summary>Every route has its line in RouteRules, and every line its route: whoever adds a page says who may come in.</summary>
public sealed class RouteArchitectureTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void Every_route_has_a_rule() => Routes(site)
        .Where(r => RouteRules.Of(r.Pattern, r.Method) is null)
        .Select(r => $"{r.Method} {r.Pattern} needs a line in Hosting/RouteRules.cs").ShouldBeEmpty();

    [Fact]
    public void Every_rule_has_a_route()
    {
        var lines = RouteRules.All.Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        var used = Routes(site).Select(r => (r.Method, Path: "/" + r.Pattern.Trim('/') is "/Index" ? "/" : "/" + r.Pattern.Trim('/')))
            .Select(r => lines.Contains($"{r.Method} {r.Path}") ? $"{r.Method} {r.Path}" : $"* {r.Path}");
        lines.Except(used).ShouldBeEmpty("a line that no route uses hides a slip of the pen");
    }

    [Fact]
    public void A_rule_that_is_not_public_names_an_act() =>
        RouteRules.All.Where(line => (line.Value.Scope == RuleScope.Public) != (line.Value.Acts.Count == 0)).Select(line => line.Key).ShouldBeEmpty();

    [Fact]
    public void A_region_in_the_address_is_the_region_that_is_asked_for() => RouteRules.All
        .Where(line => line.Key.Contains("{region}") && line.Value.Scope is not (RuleScope.Region or RuleScope.Published or RuleScope.Public))
        .Select(line => line.Key).ShouldBeEmpty();

    [Fact]
    public void Every_act_has_words_on_the_page_of_permissions() => Enum.GetValues<Act>().Where(act => !ActWords.Has(act)).ShouldBeEmpty();

    /// <summary>All pages, API paths and other endpoints of the running host; files of the browser apart.</summary>
    internal static IReadOnlyList<(string Method, string Pattern)> Routes(Site site)
    {
        var routes = site.Host.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null).ToList();
        routes.Count.ShouldBeGreaterThan(80);
        return
        [
            .. routes.SelectMany(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : MethodsOfPage(e))
                .Where(method => method != "HEAD").Select(method => (method, e.RoutePattern.RawText ?? ""))).Distinct(),
        ];
    }

    // A page answers GET, and POST where it has a handler for it.
    private static string[] MethodsOfPage(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.CompiledPageActionDescriptor>()?.HandlerMethods is { } handlers
            ? [.. handlers.Select(h => h.HttpMethod.ToUpperInvariant()).Where(method => method is "GET" or "POST").Append("GET").Distinct()]
            : endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null ? ["GET", "POST"] : ["GET"];
}
