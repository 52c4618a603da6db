using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>Who somebody is at the provider, after everything about it was checked.</summary>
/// <param name="IsStrong">The provider says that two factors, or one that cannot be given away, were shown.</param>
public sealed record OutsidePerson(string Issuer, string Subject, string? Email, bool IsEmailVerified, bool IsStrong = false);

/// <summary>
/// Sign-in at a provider: authorization code with PKCE, state and nonce; the token's signature, issuer, audience and life are
/// checked with the provider's published keys; what the token leaves unsaid of the e-mail is asked of the provider's page about
/// the person. The framework's own handler cannot be had as a package, its parts can.
/// </summary>
public sealed class OpenIdSignIn(PanduWebOptions options, SealedCookie cookie, TimeProvider clock, ILogger<OpenIdSignIn> log) : IDisposable
{
    public const string CallbackPath = "/masuk/openid/kembali";

    private static readonly HashSet<string> StrongMethods = ["mfa", "otp", "hwk", "sc"];

    private const string Asked = HostCookies.Ours + "openid";

    // A redirect would lead the code and our secret to an address that nobody has set.
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(15), MaxResponseContentBufferSize = 1024 * 1024 };
    private ConfigurationManager<OpenIdConnectConfiguration>? described;

    private OpenIdOptions Provider => options.OpenId ?? throw new InvalidOperationException("No OpenID provider is set.");

    /// <summary>The provider's page to send the browser to.</summary>
    public async Task<Outcome<string>> Begin(HttpContext context, string backPath, CancellationToken cancel)
    {
        try
        {
            if (await Description(cancel) is not { } provider)
            {
                return Refused();
            }
            var asked = new AskedFor(Random(), Random(), Random(), backPath);
            cookie.Put(context, Asked, JsonSerializer.Serialize(asked), TimeSpan.FromMinutes(10));
            return QueryHelpers.AddQueryString(provider.AuthorizationEndpoint, new Dictionary<string, string?>
            {
                ["client_id"] = Provider.ClientId,
                ["response_type"] = "code",
                ["scope"] = "openid profile email",
                ["redirect_uri"] = ReturnAddress(context),
                ["state"] = asked.State,
                ["nonce"] = asked.Nonce,
                ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(asked.Verifier))),
                ["code_challenge_method"] = "S256",
            });
        }
        catch (Exception fault) when (IsAway(fault))
        {
            log.LogWarning(fault, "The OpenID provider does not answer.");
            return Away();
        }
    }

    /// <summary>Who came back, and to which page he wanted to go.</summary>
    public async Task<Outcome<(OutsidePerson Person, string BackPath)>> End(HttpContext context, CancellationToken cancel)
    {
        var asked = cookie.Take(context, Asked) is { } words ? JsonSerializer.Deserialize<AskedFor>(words) : null;
        var query = context.Request.Query;
        if (asked is null || query["state"] != asked.State || query["code"].ToString() is not { Length: > 0 } code)
        {
            return Refused();
        }
        try
        {
            if (await Description(cancel) is not { } provider)
            {
                return Refused();
            }
            if (IsFromAnother(provider, query["iss"]))
            {
                log.LogWarning("The answer names another issuer than PANDU_OPENID_ISSUER.");
                return Refused();
            }
            var tokens = await Tokens(provider, context, code, asked.Verifier, cancel);
            var person = tokens?.Identity is { } identity ? await Check(provider, identity, asked.Nonce) : null;
            if (person is { Email: null } && tokens!.Access is { } access)
            {
                person = await WithEmail(provider, person, access, cancel);
            }
            return person is null ? Refused() : (person, asked.BackPath);
        }
        catch (Exception fault) when (IsAway(fault))
        {
            log.LogWarning(fault, "The OpenID provider does not answer.");
            return Away();
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<TokenAnswer?> Tokens(OpenIdConnectConfiguration provider, HttpContext context, string code, string verifier, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, provider.TokenEndpoint);
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = ReturnAddress(context), ["code_verifier"] = verifier,
        };
        if (Provider.Secret is { } secret)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(Provider.ClientId)}:{Uri.EscapeDataString(secret)}")));
        }
        else
        {
            form["client_id"] = Provider.ClientId;
        }
        request.Content = new FormUrlEncodedContent(form);
        using var answer = await http.SendAsync(request, cancel);
        if (!answer.IsSuccessStatusCode)
        {
            log.LogWarning("The OpenID provider answered {Status} to the code.", (int)answer.StatusCode);
            return null;
        }
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancel));
        return new TokenAnswer(Words(json.RootElement, "id_token"), Words(json.RootElement, "access_token"));
    }

    /// <summary>
    /// A provider that follows the standard to the letter leaves the e-mail out of the token when there is a page to ask
    /// (OpenID Connect Core 5.4). Only what it says of the same person counts (5.3.2).
    /// </summary>
    private async Task<OutsidePerson?> WithEmail(OpenIdConnectConfiguration provider, OutsidePerson person, string access, CancellationToken cancel)
    {
        if (!Uri.TryCreate(provider.UserInfoEndpoint, UriKind.Absolute, out var page) || !(page.Scheme == Uri.UriSchemeHttps || page.IsLoopback))
        {
            return person;
        }
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", access);
        using var answer = await http.SendAsync(request, cancel);
        if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType != "application/json")
        {
            log.LogWarning("The OpenID provider answered {Status} to the question who came.", (int)answer.StatusCode);
            return person;
        }
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancel));
        if (Words(json.RootElement, "sub") != person.Subject)
        {
            log.LogWarning("The OpenID provider spoke of somebody else than who came.");
            return null;
        }
        // Some providers write true as a word.
        var isVerified = json.RootElement.TryGetProperty("email_verified", out var verified)
            && (verified.ValueKind == JsonValueKind.True || (verified.ValueKind == JsonValueKind.String && verified.GetString() == "true"));
        return person with { Email = Words(json.RootElement, "email"), IsEmailVerified = isVerified };
    }

    private static string? Words(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private async Task<OutsidePerson?> Check(OpenIdConnectConfiguration provider, string token, string nonce)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var verdict = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = Provider.ClientId,
            IssuerSigningKeys = provider.SigningKeys,
            // Never "none", and never a key of ours taken for a shared secret.
            ValidAlgorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromMinutes(2),
            LifetimeValidator = (from, to, _, p) => to is { } end && end + p.ClockSkew > now && (from is not { } start || start - p.ClockSkew < now),
        });
        if (!verdict.IsValid)
        {
            log.LogWarning(verdict.Exception, "The OpenID provider's token does not hold.");
            // Keys may have been changed: the next try reads them anew.
            Described().RequestRefresh();
            return null;
        }
        var read = (JsonWebToken)verdict.SecurityToken;
        if (!IsIdentityToken(read))
        {
            log.LogWarning("The OpenID provider sent a token of another kind, or for another program.");
            return null;
        }
        var claims = read.Claims.GroupBy(c => c.Type).ToDictionary(g => g.Key, g => g.First().Value);
        return claims.GetValueOrDefault("nonce") == nonce && claims.GetValueOrDefault("sub") is { Length: > 0 } subject
            ? new OutsidePerson(provider.Issuer, subject, claims.GetValueOrDefault("email"), string.Equals(claims.GetValueOrDefault("email_verified"), "true", StringComparison.OrdinalIgnoreCase), IsStrong(read))
            : null;
    }

    /// <summary>Null when whoever answers there calls himself somebody else than who was set.</summary>
    private async Task<OpenIdConnectConfiguration?> Description(CancellationToken cancel)
    {
        var provider = await Described().GetConfigurationAsync(cancel);
        if (provider.Issuer?.TrimEnd('/') == Provider.Issuer.ToString().TrimEnd('/'))
        {
            return provider;
        }
        log.LogWarning("The OpenID provider calls itself another issuer than PANDU_OPENID_ISSUER.");
        return null;
    }

    // RFC 9207: an answer that says whose it is must be of the provider that was asked.
    private static bool IsFromAnother(OpenIdConnectConfiguration provider, string? issuer) => issuer is not null && issuer != provider.Issuer;

    // An access or logout token of the same provider is no proof of who somebody is.
    private bool IsIdentityToken(JsonWebToken token) =>
        (string.IsNullOrEmpty(token.Typ) || string.Equals(token.Typ, "JWT", StringComparison.OrdinalIgnoreCase))
        && (!token.TryGetPayloadValue<string>("azp", out var party) || party == Provider.ClientId);

    // What the provider says of how he signed in (RFC 8176); where it says nothing, a password alone is taken for granted.
    private bool IsStrong(JsonWebToken token) =>
        token.Claims.Any(c => c.Type == "amr" && StrongMethods.Contains(c.Value)) || token.Claims.Any(c => c.Type == "acr" && Provider.StrongClasses.Contains(c.Value));

    private ConfigurationManager<OpenIdConnectConfiguration> Described() => described ??= new ConfigurationManager<OpenIdConnectConfiguration>(
        Provider.Issuer.ToString().TrimEnd('/') + "/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(http) { RequireHttps = !Provider.Issuer.IsLoopback });

    private static string ReturnAddress(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{CallbackPath}";

    private static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private static bool IsAway(Exception fault) => fault is HttpRequestException or IOException or JsonException or TaskCanceledException { CancellationToken.IsCancellationRequested: false }
        || (fault is InvalidOperationException && fault.Message.StartsWith("IDX", StringComparison.Ordinal));

    private static Problem Away() =>
        Problem.Error("AUTH-060", Text.Of("Penyedia masuk sedang tidak menjawab."), Text.Of("Coba lagi sebentar, atau masuk dengan kata sandi."));

    private static Problem Refused() =>
        Problem.Error("AUTH-061", Text.Of("Jawaban penyedia masuk tidak dapat diterima."), Text.Of("Mulai lagi dari halaman masuk."));

    private sealed record TokenAnswer(string? Identity, string? Access);

    private sealed record AskedFor(string State, string Nonce, string Verifier, string BackPath);
}
