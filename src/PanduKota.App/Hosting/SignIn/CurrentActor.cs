using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>Who makes this request, as what. Nobody in particular, unless a sign-in cookie says otherwise.</summary>
public sealed class CurrentActor(IHttpContextAccessor accessor)
{
    private const string RegionClaim = "pandu:region";
    private const string AgencyClaim = "pandu:agency";

    public Actor Actor => From(accessor.HttpContext?.User);

    public bool IsSignedIn => Actor.Role != Role.Visitor;

    public static Actor From(ClaimsPrincipal? person)
    {
        if (person?.Identity?.IsAuthenticated != true
            || !Enum.TryParse<Role>(person.FindFirstValue(ClaimTypes.Role), out var role))
        {
            return Actor.Nobody;
        }
        var agency = Guid.TryParse(person.FindFirstValue(AgencyClaim), out var id) ? id : (Guid?)null;
        return new Actor(person.Identity.Name ?? role.ToString(), role, person.FindFirstValue(RegionClaim), agency);
    }

    public static ClaimsPrincipal PrincipalOf(Actor actor)
    {
        List<Claim> claims = [new(ClaimTypes.Name, actor.Name), new(ClaimTypes.Role, actor.Role.ToString())];
        if (actor.RegionCode is { } region)
        {
            claims.Add(new Claim(RegionClaim, region));
        }
        if (actor.AgencyId is { } agency)
        {
            claims.Add(new Claim(AgencyClaim, agency.ToString()));
        }
        return new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    public static Task SignIn(HttpContext http, Actor actor) =>
        http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, PrincipalOf(actor));
}
