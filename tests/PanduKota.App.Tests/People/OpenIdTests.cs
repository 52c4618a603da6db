using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Tests.Hosting;
using PanduKota.Features.People;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.People;

/// <summary>An OpenID provider on a port of its own: discovery, authorize, token, keys. It signs everybody in as <see cref="Who"/>.</summary>
public sealed class Provider : IDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly Dictionary<string, (string Nonce, string Challenge)> asked = [];
    private WebApplication app = null!;

    public string Issuer => app.Urls.First();

    /// <summary>What its description says of itself; null for the truth.</summary>
    public string? CalledIssuer { get; set; }

    public (string Subject, string Email, bool Verified) Who { get; set; } = ("s-1", "openid@contoh.go.id", true);

    /// <summary>How the provider says that he signed in: values of "amr".</summary>
    public string[]? Methods { get; set; }

    /// <summary>A way in which the token is false; null for a good one.</summary>
    public string? Fault { get; set; }

    public async Task Start()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/.well-known/openid-configuration", () => new Dictionary<string, object>
        {
            ["issuer"] = CalledIssuer ?? Issuer, ["authorization_endpoint"] = Issuer + "/authorize", ["token_endpoint"] = Issuer + "/token", ["jwks_uri"] = Issuer + "/jwks",
            ["response_types_supported"] = new[] { "code" }, ["subject_types_supported"] = new[] { "public" }, ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        });
        app.MapGet("/jwks", () =>
        {
            var open = key.ExportParameters(false);
            return new { keys = new[] { new { kty = "RSA", use = "sig", kid = "k1", alg = "RS256", n = Base64UrlEncoder.Encode(open.Modulus), e = Base64UrlEncoder.Encode(open.Exponent) } } };
        });
        app.MapGet("/authorize", (string redirect_uri, string state, string nonce, string code_challenge) =>
        {
            var code = Guid.CreateVersion7().ToString();
            asked[code] = (nonce, code_challenge);
            return Results.Redirect($"{redirect_uri}?code={code}&state={Uri.EscapeDataString(state)}");
        });
        app.MapPost("/token", async (HttpContext http) =>
        {
            var form = await http.Request.ReadFormAsync();
            var isClient = http.Request.Headers.Authorization == "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("pandu:rahasia"));
            if (!isClient || !asked.Remove(form["code"].ToString(), out var known)
                || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != known.Challenge)
            {
                return Results.BadRequest(new { error = "invalid_grant" });
            }
            return Results.Ok(new { access_token = "a", token_type = "Bearer", id_token = Token(known.Nonce) });
        });
        await app.StartAsync();
    }

    public async Task Stop() => await app.DisposeAsync();

    public void Dispose() => key.Dispose();

    private string Token(string nonce)
    {
        using var foreign = RSA.Create(2048);
        var now = DateTime.UtcNow;
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Fault == "issuer" ? "https://lain.example" : Issuer,
            Audience = Fault == "audience" ? "lain" : "pandu",
            IssuedAt = Fault == "old" ? now.AddHours(-2) : now,
            NotBefore = Fault == "old" ? now.AddHours(-2) : now,
            Expires = Fault == "old" ? now.AddHours(-1) : now.AddMinutes(5),
            Claims = new Dictionary<string, object>
            {
                ["amr"] = Methods ?? ["pwd"],
                ["azp"] = Fault == "party" ? "lain" : "pandu", ["sub"] = Who.Subject, ["email"] = Who.Email, ["email_verified"] = Who.Verified, ["nonce"] = Fault == "nonce" ? "lain" : nonce,
            },
            TokenType = Fault == "kind" ? "at+jwt" : "JWT",
            SigningCredentials = Fault == "unsigned" ? null : new SigningCredentials(new RsaSecurityKey((Fault == "signature" ? foreign : key).ExportParameters(true)) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256),
        });
        return token;
    }
}

public sealed class OpenIdTests(Site site) : IClassFixture<Site>, IAsyncLifetime, IDisposable
{
    private readonly Provider provider = new();
    private WebApplication host = null!;

    [Fact]
    public async Task Who_was_invited_comes_in_through_the_provider_and_is_known_again_by_its_number()
    {
        await Invite("openid@contoh.go.id");
        var first = await Walk();
        provider.Who = ("s-1", "alamat-baru@contoh.go.id", true);
        var again = await Walk();

        first.ShouldBe("/daerah/99.58");
        again.ShouldBe("/daerah/99.58", "issuer and subject count, not the e-mail of the day");
        using var scope = site.Scope();
        var tie = await scope.Db.OutsideIdentities.SingleAsync(o => o.Subject == "s-1");
        tie.Issuer.ShouldBe(provider.Issuer);
        (await scope.Db.Changes.CountAsync(c => c.What == "person.link-provider" && c.SubjectId == tie.AccountId.ToString())).ShouldBe(1);
    }

    [Fact]
    public async Task Who_was_not_invited_or_whose_e_mail_is_not_verified_stays_outside()
    {
        await Invite("belum-terbukti@contoh.go.id");
        provider.Who = ("s-2", "orang-asing@contoh.go.id", true);
        (await Walk()).ShouldBe("/masuk?galat=AUTH-062");
        provider.Who = ("s-3", "belum-terbukti@contoh.go.id", false);
        (await Walk()).ShouldBe("/masuk?galat=AUTH-062");
    }

    [Theory]
    [InlineData("issuer")]
    [InlineData("audience")]
    [InlineData("old")]
    [InlineData("nonce")]
    [InlineData("signature")]
    [InlineData("unsigned")]
    [InlineData("kind")]
    [InlineData("party")]
    public async Task A_token_that_is_false_in_any_way_opens_nothing(string fault)
    {
        await Invite($"{fault}@contoh.go.id");
        provider.Who = ("s-" + fault, $"{fault}@contoh.go.id", true);
        provider.Fault = fault;
        (await Walk()).ShouldBe("/masuk?galat=AUTH-061");
        provider.Fault = null;
        (await Walk()).ShouldBe("/daerah/99.58", "and the good one does");
    }

    [Fact]
    public async Task What_the_provider_has_not_asked_for_is_asked_for_here()
    {
        await Invite("kuat@contoh.go.id");
        provider.Who = ("s-kuat", "kuat@contoh.go.id", true);
        (await Walk()).ShouldBe("/daerah/99.58", "without a second code of his own nothing more is asked");
        using (var scope = site.Scope())
        {
            var account = await scope.Db.Accounts.SingleAsync(a => a.EmailKey == "kuat@contoh.go.id");
            (account.TotpSecret, account.TotpSinceUtc) = (Totp.NewSecret(), DateTime.UtcNow);
            await scope.Db.SaveChangesAsync();
        }

        (await Walk()).ShouldBe("/masuk/kode");
        provider.Methods = ["pwd", "otp", "mfa"];
        (await Walk()).ShouldBe("/daerah/99.58");
        using var later = site.Scope();
        var sessions = await later.Db.SignInSessions.Where(s => s.Name == "kuat").OrderBy(s => s.Id).Select(s => s.IsStrong).ToListAsync();
        sessions.ShouldBe([false, true]);
    }

    [Fact]
    public async Task A_provider_that_calls_itself_another_issuer_is_not_believed()
    {
        provider.CalledIssuer = "https://lain.example";
        using var browser = Browser();

        (await browser.GetAsync(new Uri("/masuk/openid", UriKind.Relative))).Headers.Location!.ToString().ShouldBe("/masuk?galat=AUTH-061");
    }

    [Fact]
    public async Task An_answer_that_this_browser_did_not_ask_for_is_refused()
    {
        await Invite("paksa@contoh.go.id");
        provider.Who = ("s-9", "paksa@contoh.go.id", true);
        using var other = Browser();
        var away = (await other.GetAsync(new Uri("/masuk/openid", UriKind.Relative))).Headers.Location!;
        using var plain = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var back = (await plain.GetAsync(away)).Headers.Location!;
        using var victim = Browser();

        (await victim.GetAsync(back)).Headers.Location!.ToString().ShouldBe("/masuk?galat=AUTH-061");
        (await victim.GetStringAsync(new Uri("/masuk?galat=AUTH-061", UriKind.Relative))).ShouldContain("AUTH-061");
    }

    public async Task InitializeAsync()
    {
        await provider.Start();
        host = SecondHost.Of(site.WebOptions with { OpenId = new OpenIdOptions(new Uri(provider.Issuer), "pandu", "rahasia", "SSO Pegawai") });
        await host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await provider.Stop();
    }

    public void Dispose() => provider.Dispose();

    private HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new Uri(host.Urls.First()) };

    private async Task Invite(string email)
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.58");
        await site.Invite(email, email.Split('@')[0], new Office(Role.Coordinator, "99.58"));
    }

    /// <summary>From the button over the provider back to us; the page to which one is sent in the end.</summary>
    private async Task<string> Walk()
    {
        using var browser = Browser();
        (await browser.GetStringAsync(new Uri("/masuk", UriKind.Relative))).ShouldContain("Masuk dengan SSO Pegawai");
        var away = await browser.GetAsync(new Uri("/masuk/openid", UriKind.Relative));
        using var plain = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var back = (await plain.GetAsync(away.Headers.Location)).Headers.Location!;
        var done = await browser.GetAsync(back);
        return done.Headers.Location!.ToString();
    }
}
