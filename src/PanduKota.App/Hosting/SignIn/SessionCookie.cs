using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>
/// The cookie of a browser that is signed in. It names a session and nothing else; who that is and what he may do is read
/// from the database at every request, so that a lock, an ended office or a sign-out holds at once, on every node.
/// </summary>
public static class SessionCookie
{
    public const string Name = HostCookies.Ours + "masuk";

    public static void Set(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = Name;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = Lifetimes.Session;
        cookie.SlidingExpiration = false;
        cookie.LoginPath = "/masuk";
        cookie.ReturnUrlParameter = "kembali";
        // A program that shows a key is who the key says, whatever cookies it carries.
        cookie.ForwardDefaultSelector = http => ApiKeyAuthentication.IsUsedBy(http) ? ApiKeyAuthentication.SchemeName : null;
        cookie.Events.OnValidatePrincipal = LookUp;
        // A person who is signed in but may not is told so, and is not sent to sign in again.
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            var why = (context.HttpContext.Items[typeof(Problem)] as Problem)?.Code ?? "forbidden";
            context.HttpContext.RequestServices.GetRequiredService<SecurityLog>().Note(SecurityEvent.AccessRefused, context.HttpContext, why);
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        var toSignIn = cookie.Events.OnRedirectToLogin;
        cookie.Events.OnRedirectToLogin = context =>
        {
            if (!PanduWeb.IsApi(context.HttpContext))
            {
                return toSignIn(context);
            }
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
    }

    /// <summary>Signs this browser in. The cookie that it had before is replaced, so that no planted one lives on.</summary>
    public static async Task SignIn(HttpContext http, SignInSession session)
    {
        await EndPresent(http);
        var names = new ClaimsIdentity([new Claim(CurrentActor.SessionClaim, session.Id.ToString())], CookieAuthenticationDefaults.AuthenticationScheme);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(names));
    }

    /// <summary>Ends the session, on the server too, and takes the cookie back.</summary>
    public static async Task SignOut(HttpContext http)
    {
        await EndPresent(http);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private static async Task EndPresent(HttpContext http)
    {
        if (CurrentActor.SessionOf(http.User) is { } present)
        {
            await http.RequestServices.GetRequiredService<Features.Storage.SignInRecords>().End(present, http.RequestAborted);
        }
    }

    private static async Task LookUp(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
        var session = CurrentActor.SessionOf(context.Principal) is { } id ? await sessions.Present(id, context.HttpContext.RequestAborted) : null;
        if (session is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return;
        }
        context.ReplacePrincipal(CurrentActor.PrincipalOf(session.Actor, session.Id, session.LacksFactor));
    }
}
