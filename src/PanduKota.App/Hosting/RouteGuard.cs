using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.StaticAssets;
using PanduKota.App.Api;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting;

/// <summary>Asks the route's rule before the route is reached, so that a page that forgets to ask is still closed.</summary>
public static class RouteGuard
{
    public static void UseRouteRules(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.GetEndpoint() is not RouteEndpoint route || route.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            await next(http);
            return;
        }
        // A page would answer TRACE and OPTIONS as it answers GET.
        if (http.Request.Method is not ("GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE"))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        var rule = RouteRules.Of(route.RoutePattern.RawText, http.Request.Method);
        if (rule is null && RouteRules.Of(route.RoutePattern.RawText, HttpMethods.Get) is not null)
        {
            // A page that is only read.
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        if (rule is null)
        {
            throw new InvalidOperationException($"{http.Request.Method} {route.RoutePattern.RawText} has no line in RouteRules.");
        }
        if (CurrentActor.LacksFactor(http.User) && !OpenWithoutFactor.Contains("/" + route.RoutePattern.RawText?.Trim('/')))
        {
            await AskForFactor(http);
            return;
        }
        var actor = CurrentActor.From(http.User);
        if (Refusal(rule, actor, http.Request.RouteValues["region"] as string) is { } refusal)
        {
            await Refuse(http, actor, refusal);
            return;
        }
        await next(http);
    });

    /// <summary>Null when one of the acts of the rule is open to the actor here.</summary>
    public static Problem? Refusal(RouteRule rule, Actor actor, string? regionCode)
    {
        if (rule.Scope is RuleScope.Public or RuleScope.Published)
        {
            return null;
        }
        Problem? first = null;
        foreach (var act in rule.Acts)
        {
            // Of a thing we know here only whose business such things are; a region of his own stands in for its region.
            var region = rule.Scope switch { RuleScope.Region => regionCode, RuleScope.Thing => actor.RegionCode, _ => null };
            var refusal = Permission.Check(actor, act, region, actor.AgencyId);
            if (refusal is null)
            {
                return null;
            }
            first ??= refusal;
        }
        return first;
    }

    /// <summary>What stays open to somebody who has to set up a second factor first: that, leaving, and what every machine may ask.</summary>
    private static readonly HashSet<string> OpenWithoutFactor =
        ["/akun/kode-kedua", "/akun/kunci-sandi", "/keluar", "/bahasa/{language}", "/galat/{code:int}", "/health/live", "/health/ready", "/metrics"];

    private static Task AskForFactor(HttpContext http)
    {
        if (PanduWeb.IsApi(http))
        {
            return Answers.Refuse([Problem.Error("PEOPLE-026", Text.Of("Peran Anda memerlukan langkah kedua saat masuk."),
                Text.Of("Pasang kode kedua atau kunci sandi di halaman akun dahulu."))]).ExecuteAsync(http);
        }
        http.Response.Redirect("/akun/kode-kedua");
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext http, Actor actor, Problem refusal)
    {
        if (PanduWeb.IsApi(http))
        {
            return Answers.Refuse([refusal]).ExecuteAsync(http);
        }
        if (actor.Role == Role.Visitor && !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            // Whoever looks is sent to sign in; whoever writes unasked is noted.
            SecurityLog.NoteRefusal(http, [refusal]);
        }
        // The page that tells of it says why.
        http.Items[typeof(Problem)] = refusal;
        return actor.Role == Role.Visitor ? http.ChallengeAsync() : http.ForbidAsync();
    }
}
