using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>The way to the provider and back. By GET, since the content security policy lets no form lead elsewhere.</summary>
public static class OpenIdRoutes
{
    public static void MapOpenIdSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/masuk/openid", Begin).AllowAnonymous();
        routes.MapGet(OpenIdSignIn.CallbackPath, End).AllowAnonymous();
    }

    private static async Task<IResult> Begin(string? kembali, HttpContext http, PanduWebOptions options, OpenIdSignIn provider, CancellationToken cancel)
    {
        if (options.OpenId is null)
        {
            return Results.NotFound();
        }
        var page = await provider.Begin(http, RequestLanguage.LocalPath(kembali), cancel);
        return page.IsOk ? Results.Redirect(page.Value) : Back(page.Problems);
    }

    private static async Task<IResult> End(
        HttpContext http, PanduWebOptions options, OpenIdSignIn provider, LinkOutsideIdentity link, SignInFlow flow, SecurityLog security,
        PeopleQueries people, CancellationToken cancel)
    {
        if (options.OpenId is null)
        {
            return Results.NotFound();
        }
        var came = await provider.End(http, cancel);
        if (!came.IsOk)
        {
            security.Note(SecurityEvent.SignInRefused, http, came.Problems[0].Code, "openid");
            return Back(came.Problems);
        }
        var (person, path) = came.Value;
        var account = await link.Run(new(person.Issuer, person.Subject, person.IsEmailVerified ? person.Email : null), cancel);
        if (!account.IsOk)
        {
            security.Note(SecurityEvent.SignInRefused, http, account.Problems[0].Code, "openid");
            return Back(account.Problems);
        }
        if (!person.IsStrong && await people.Own(account.Value, cancel) is { HasSecondFactor: true })
        {
            // What the provider does not tell it has not asked for: our own code is.
            return Results.LocalRedirect(((LocalRedirectResult)flow.AskForCode(http, account.Value, SignInWay.OpenId, path)).Url);
        }
        var done = await flow.Finish(http, account.Value, SignInWay.OpenId, person.IsStrong, path);
        return done is { IsOk: true, Value: LocalRedirectResult to } ? Results.LocalRedirect(to.Url) : Back(done.Problems);
    }

    // The sign-in page says the words for the code.
    private static IResult Back(IReadOnlyList<Problem> problems) =>
        Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/masuk?galat={problems[0].Code}"));
}
