using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>The last steps of every way in: begin the session, set the cookie, go where the person wanted to go.</summary>
public sealed class SignInFlow(Sessions sessions, SealedCookie cookie, SecurityLog security)
{
    private const string Half = HostCookies.Ours + "kode";

    /// <summary>The page to go to, or why the account cannot be signed in now.</summary>
    /// <param name="isStrong">Two factors were shown.</param>
    public async Task<Outcome<IActionResult>> Finish(HttpContext http, Guid accountId, SignInWay way, bool isStrong, string? back)
    {
        var session = await sessions.Start(accountId, way, Device.Of(http.Request), isStrong, http.RequestAborted);
        if (!session.IsOk)
        {
            security.Note(SecurityEvent.SignInRefused, http, session.Problems[0].Code, accountId.ToString());
            return Outcome.Refuse<IActionResult>(session.Problems);
        }
        await SessionCookie.SignIn(http, session.Value);
        security.Note(SecurityEvent.SignedIn, http, way.ToString(), accountId.ToString());
        return Outcome.Ok<IActionResult>(new LocalRedirectResult(Home(session.Value.Actor, back)));
    }

    /// <summary>Signs in somebody who has no account: by a link or a role card.</summary>
    public async Task<IActionResult> Finish(HttpContext http, Actor actor, SignInWay way, string? back)
    {
        var session = await sessions.Start(actor, way, Device.Of(http.Request), http.RequestAborted);
        await SessionCookie.SignIn(http, session);
        security.Note(SecurityEvent.SignedIn, http, way.ToString(), session.Id.ToString());
        return new LocalRedirectResult(RequestLanguage.LocalPath(back));
    }

    /// <summary>The first factor was right, the code is still to come: remembered for a few minutes in a sealed cookie.</summary>
    public IActionResult AskForCode(HttpContext http, Guid accountId, SignInWay way, string? back)
    {
        cookie.Put(http, Half, $"{accountId} {way} {RequestLanguage.LocalPath(back)}", Lifetimes.SecondFactor);
        return new LocalRedirectResult("/masuk/kode");
    }

    /// <summary>Whose code is awaited, how he came, and where he goes afterwards.</summary>
    public (Guid AccountId, SignInWay Way, string Back)? Awaited(HttpContext http) =>
        cookie.Read(http, Half)?.Split(' ', 3) is [var id, var way, var back] && Guid.TryParse(id, out var account) && Enum.TryParse<SignInWay>(way, out var came)
            ? (account, came, back)
            : null;

    public void ForgetAwaited(HttpContext http) => cookie.Take(http, Half);

    // Without a wish a person goes to where his work is.
    private static string Home(Actor actor, string? back)
    {
        var path = RequestLanguage.LocalPath(back);
        return path == "/" && actor.RegionCode is { } region ? "/daerah/" + region : path;
    }
}
