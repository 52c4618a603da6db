using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Tests.Hosting;
using PanduKota.Features.People;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.People;

/// <summary>
/// Sign-in through a real provider: its discovery, its pages, its PKCE and client rules, its keys. What a provider does only
/// when it lies is in <see cref="OpenIdTests"/>.
/// </summary>
public sealed class OpenIdProcessTests(Site site) : IClassFixture<Site>
{
    private const string Region = "99.59";

    [Theory]
    [InlineData("RS256")]
    [InlineData("ES256")]
    public async Task Who_was_invited_signs_in_on_the_pages_of_a_real_provider(string algorithm)
    {
        using var provider = await OpenIdProcess.Start(algorithm);
        await using var host = await Host(provider, "rahasia");
        var name = $"sri-{algorithm.ToLowerInvariant()}";
        await Invite(name);
        using var browser = Browser(host);

        (await browser.GetStringAsync(new Uri("/masuk", UriKind.Relative))).ShouldContain("Masuk dengan SSO Pegawai");
        (await Walk(browser, provider, name)).ShouldBe("/akun");

        (await browser.GetStringAsync(new Uri("/akun", UriKind.Relative))).ShouldContain(name);
        using var scope = site.Scope();
        var tie = await scope.Db.OutsideIdentities.SingleAsync(o => o.Subject == name);
        tie.Issuer.ShouldBe(provider.Issuer.ToString().TrimEnd('/'));
        var session = await scope.Db.SignInSessions.SingleAsync(s => s.Name == name);
        session.IsStrong.ShouldBeFalse("the provider says nothing of a second factor");
    }

    [Fact]
    public async Task Who_was_not_invited_or_has_no_proven_address_stays_outside()
    {
        using var provider = await OpenIdProcess.Start("RS256");
        await using var host = await Host(provider, "rahasia");
        await Invite("belum-terbukti");

        using var stranger = Browser(host);
        (await Walk(stranger, provider, "orang-asing")).ShouldBe("/masuk?galat=AUTH-062");
        using var unproven = Browser(host);
        (await Walk(unproven, provider, "belum-terbukti")).ShouldBe("/masuk?galat=AUTH-062");
    }

    [Fact]
    public async Task A_code_is_good_for_the_browser_that_asked_and_for_one_use_alone()
    {
        using var provider = await OpenIdProcess.Start("RS256");
        await using var host = await Host(provider, "rahasia");
        await Invite("sekali-pakai");
        using var browser = Browser(host);
        var back = await provider.SignIn(await Ask(browser), "sekali-pakai");
        back.Query.ShouldContain("iss=", Case.Sensitive, "the provider says whose answer it is");

        using var other = Browser(host);
        (await Answer(other, back)).ShouldBe("/masuk?galat=AUTH-061");
        var foreign = new Uri(back.ToString().Replace(Uri.EscapeDataString(provider.Issuer.ToString().TrimEnd('/')), "https%3A%2F%2Flain.example", StringComparison.Ordinal));
        foreign.ShouldNotBe(back);
        (await Answer(browser, foreign)).ShouldBe("/masuk?galat=AUTH-061");

        back = await provider.SignIn(await Ask(browser), "sekali-pakai");
        (await Answer(browser, back)).ShouldBe("/akun");
        (await Answer(browser, back)).ShouldBe("/masuk?galat=AUTH-061");
    }

    [Fact]
    public async Task With_a_wrong_secret_the_provider_gives_nothing_away_and_when_it_is_gone_the_page_says_so()
    {
        var provider = await OpenIdProcess.Start("RS256");
        try
        {
            await using var host = await Host(provider, "bukan ini");
            await Invite("salah-kunci");
            using var browser = Browser(host);
            (await Walk(browser, provider, "salah-kunci")).ShouldBe("/masuk?galat=AUTH-061");

            var back = await provider.SignIn(await Ask(browser), "salah-kunci");
            provider.Dispose();
            (await Answer(browser, back)).ShouldBe("/masuk?galat=AUTH-060");
            (await browser.GetStringAsync(new Uri("/masuk?galat=AUTH-060", UriKind.Relative))).ShouldContain("AUTH-060");
        }
        finally
        {
            provider.Dispose();
        }
    }

    private static HttpClient Browser(WebApplication host) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new Uri(host.Urls.First()) };

    private static async Task<Uri> Ask(HttpClient browser) =>
        (await browser.GetAsync(new Uri("/masuk/openid?kembali=/akun", UriKind.Relative))).Headers.Location.ShouldNotBeNull();

    private static async Task<string> Answer(HttpClient browser, Uri back) => (await browser.GetAsync(back)).Headers.Location.ShouldNotBeNull().ToString();

    private static async Task<string> Walk(HttpClient browser, OpenIdProcess provider, string name) =>
        await Answer(browser, await provider.SignIn(await Ask(browser), name));

    private async Task<WebApplication> Host(OpenIdProcess provider, string secret)
    {
        var host = SecondHost.Of(site.WebOptions with { OpenId = new OpenIdOptions(provider.Issuer, "pandu", secret, "SSO Pegawai") });
        await host.StartAsync();
        await provider.Register(new Uri(host.Urls.First() + OpenIdSignIn.CallbackPath));
        return host;
    }

    private async Task Invite(string name)
    {
        using var scope = site.Scope();
        await scope.Given.Region(Region);
        await site.Invite($"{name}@contoh.go.id", name, new Office(Role.Coordinator, Region));
    }
}
