using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using PanduKota.App.Hosting.Watching;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>Reads the key of a request to the API: "Authorization: Bearer pk_...".</summary>
public sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ApiKeyQueries keys,
    SecurityLog security)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "ApiKey";

    /// <summary>The request carries a key, good or bad.</summary>
    public static bool IsUsedBy(HttpContext http) => KeyIn(http.Request) is not null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (KeyIn(Request) is not { } key)
        {
            return AuthenticateResult.NoResult();
        }
        if (await keys.ActorOf(key, Context.RequestAborted) is { } actor)
        {
            return AuthenticateResult.Success(new AuthenticationTicket(CurrentActor.PrincipalOf(actor), Scheme.Name));
        }
        security.Note(SecurityEvent.KeyRefused, Context, "key");
        return AuthenticateResult.Fail("The key is unknown, revoked or past its date.");
    }

    private static string? KeyIn(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
    }
}
