using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>Who makes this request, as what. Nobody in particular, unless a session or a key says otherwise.</summary>
public sealed class CurrentActor(IHttpContextAccessor accessor)
{
    public const string SessionClaim = "pandu:session";
    private const string LacksFactorClaim = "pandu:lacks-factor";
    private const string RegionClaim = "pandu:region";
    private const string AgencyClaim = "pandu:agency";
    private const string AccountClaim = "pandu:account";

    public Actor Actor => From(accessor.HttpContext?.User);

    public bool IsSignedIn => Actor.Role != Role.Visitor;

    /// <summary>The browser's session; null for programs and visitors.</summary>
    public Guid? SessionId => SessionOf(accessor.HttpContext?.User);

    public static Actor From(ClaimsPrincipal? person)
    {
        if (person?.Identity?.IsAuthenticated != true
            || !Enum.TryParse<Role>(person.FindFirstValue(ClaimTypes.Role), out var role))
        {
            return Actor.Nobody;
        }
        return new Actor(person.Identity.Name ?? role.ToString(), role, person.FindFirstValue(RegionClaim), Id(person, AgencyClaim), Id(person, AccountClaim));
    }

    public static Guid? SessionOf(ClaimsPrincipal? person) => person is null ? null : Id(person, SessionClaim);

    /// <summary>His role demands a second factor that he has not shown: only setting one up is open.</summary>
    public static bool LacksFactor(ClaimsPrincipal person) => person.HasClaim(LacksFactorClaim, "1");

    public static ClaimsPrincipal PrincipalOf(Actor actor, Guid? sessionId = null, bool lacksFactor = false)
    {
        List<Claim> claims = [new(ClaimTypes.Name, actor.Name), new(ClaimTypes.Role, actor.Role.ToString())];
        foreach (var (name, value) in new[]
        {
            (RegionClaim, actor.RegionCode), (AgencyClaim, actor.AgencyId?.ToString()), (AccountClaim, actor.AccountId?.ToString()), (SessionClaim, sessionId?.ToString()),
            (LacksFactorClaim, lacksFactor ? "1" : null),
        })
        {
            if (value is not null)
            {
                claims.Add(new Claim(name, value));
            }
        }
        return new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    private static Guid? Id(ClaimsPrincipal person, string claim) => Guid.TryParse(person.FindFirstValue(claim), out var id) ? id : null;
}
