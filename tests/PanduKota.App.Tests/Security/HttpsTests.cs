using System.Net;
using System.Text.RegularExpressions;
using PanduKota.App.Hosting;
using PanduKota.Features.People;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>A site behind a proxy that speaks HTTPS to the world.</summary>
public sealed class ProxiedSite : Site
{
    protected override string[] Settings => ["--ForwardedHeaders_Enabled=true"];
}

/// <summary>What changes when the visitor came by HTTPS.</summary>
public sealed partial class HttpsTests(ProxiedSite site) : IClassFixture<ProxiedSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/masuk")]
    [InlineData("/api/v1/regions")]
    [InlineData("/site.css")]
    [InlineData("/tidak-ada")]
    public async Task Every_answer_binds_browsers_to_https_for_a_year_and_over_http_none_does(string path)
    {
        using var browser = new SecureBrowser(site.Address);
        using var plain = site.Visitor();

        (await browser.Get(path)).Headers.GetValues("Strict-Transport-Security").Single().ShouldBe("max-age=31536000; includeSubDomains");
        (await plain.GetAsync(new Uri(path, UriKind.Relative))).Headers.Contains("Strict-Transport-Security").ShouldBeFalse("over HTTP the header means nothing");
    }

    [Fact]
    public async Task Every_cookie_belongs_to_this_host_alone_and_signing_in_works_with_them()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.41");
        await site.Member("aman41@contoh.go.id", "Aman", new Office(Role.Viewer, "99.41"));
        using var browser = new SecureBrowser(site.Address);

        await browser.Get("/bahasa/en");
        await browser.Post("/masuk", "?handler=PasskeyOptions");
        var signedIn = await browser.Post("/masuk", "?handler=Password", ("Email", "aman41@contoh.go.id"), ("Password", "kuda baterai staples biru"));
        await browser.Post("/akun", "?handler=EndSessions", ("EndPassword", "kuda baterai staples biru"));

        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.Get("/akun")).StatusCode.ShouldBe(HttpStatusCode.OK);
        browser.Given.Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var cookie in browser.Given)
        {
            cookie.ShouldStartWith(HostCookies.Prefix + HostCookies.Ours);
            cookie.ShouldContain("; path=/;");
            cookie.ShouldContain("; secure");
            cookie.ShouldContain("; samesite=");
            cookie.ShouldContain("; httponly");
            cookie.ShouldNotContain("; domain=", Case.Insensitive);
            cookie.Split(';')[0].Length.ShouldBeLessThan(4096);
        }
        // What a neighbour under the same domain plants has no prefix, and is nobody's.
        using var planted = new SecureBrowser(site.Address);
        foreach (var (name, value) in browser.Kept)
        {
            planted.Kept[name[HostCookies.Prefix.Length..]] = value;
        }
        (await planted.Get("/akun")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Leaving_clears_what_the_browser_kept()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.42");
        await site.Member("keluar42@contoh.go.id", "Keluar", new Office(Role.Viewer, "99.42"));
        using var browser = new SecureBrowser(site.Address);
        await browser.Post("/masuk", "?handler=Password", ("Email", "keluar42@contoh.go.id"), ("Password", "kuda baterai staples biru"));

        var left = await browser.Post("/keluar", "");

        left.Headers.GetValues("Clear-Site-Data").Single().ShouldBe("\"cache\", \"storage\"");
        (await browser.Get("/akun")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>Keeps cookies by hand: the client's own container would not send secure ones to this plain port.</summary>
    private sealed partial class SecureBrowser : IDisposable
    {
        private readonly HttpClient http;

        public SecureBrowser(Uri address)
        {
            http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
            http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
            http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        }

        public List<string> Given { get; } = [];

        public Dictionary<string, string> Kept { get; } = [];

        public Task<HttpResponseMessage> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

        public async Task<HttpResponseMessage> Post(string page, string handler, params (string Name, string Value)[] fields)
        {
            var token = Token().Match(await (await Get(page)).Content.ReadAsStringAsync()).Groups[1].Value;
            return await Send(new HttpRequestMessage(HttpMethod.Post, page + handler)
            {
                Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]),
            });
        }

        public void Dispose() => http.Dispose();

        private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
        {
            if (Kept.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", Kept.Select(c => $"{c.Key}={c.Value}")));
            }
            var answer = await http.SendAsync(request);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
            {
                var (name, value) = (cookie.Split('=')[0], cookie.Split(';')[0].Split('=', 2)[1]);
                if (value.Length == 0)
                {
                    Kept.Remove(name);
                    continue;
                }
                Given.Add(cookie);
                Kept[name] = value;
            }
            return answer;
        }

        [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
        private static partial Regex Token();
    }
}
