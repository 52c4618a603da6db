using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>Keys for programs: sealed with the server's keys, dated, for one role at one place.</summary>
public sealed class ApiKeys(IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Scheme = "ApiKey";

    private readonly IDataProtector protector = protection.CreateProtector("PanduKota.ApiKeys.v1");

    public string Make(Actor actor, TimeSpan validFor) =>
        Base64Url.EncodeToString(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(
            new Key(actor, clock.GetUtcNow().UtcDateTime + validFor))));

    /// <summary>Whose key it is; null when it was not made here or is past its date.</summary>
    public Actor? Read(string key)
    {
        try
        {
            var opened = JsonSerializer.Deserialize<Key>(protector.Unprotect(Base64Url.DecodeFromChars(key)));
            return opened is not null && opened.ValidUntilUtc > clock.GetUtcNow().UtcDateTime ? opened.Actor : null;
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The request carries a key, good or bad.</summary>
    public static bool IsUsedBy(HttpContext http) => KeyIn(http.Request) is not null;

    internal static string? KeyIn(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
    }

    private sealed record Key(Actor Actor, DateTime ValidUntilUtc);
}

/// <summary>Reads the key of a request to the API.</summary>
public sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ApiKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (ApiKeys.KeyIn(Request) is not { } key)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }
        return Task.FromResult(keys.Read(key) is { } actor
            ? AuthenticateResult.Success(new AuthenticationTicket(CurrentActor.PrincipalOf(actor), Scheme.Name))
            : AuthenticateResult.Fail("The key was not made here or is past its date."));
    }
}
