using System.Net;
using PanduKota.App.Hosting;
using PanduKota.App.Tests.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

public sealed class SignInLimitTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Guessing_is_slowed_down_by_address_and_reading_is_not()
    {
        var options = new PanduWebOptions(
            Path.GetDirectoryName(database.Options.FilesFolder)!, TestDatabase.IsPostgres ? database.Options.ConnectionString : null) { SignInsPerMinute = 3 };
        await using var host = SecondHost.Of(options);
        await host.StartAsync();
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new Uri(host.Urls.First()) };
        List<HttpStatusCode> answers = [];
        HttpResponseMessage last = null!;
        // More than the minute allows, and enough that a minute which turns in between does not let them all through.
        for (var i = 0; i < 8; i++)
        {
            last = await SignInPageTests.SignIn(browser, $"orang{i}@contoh.go.id", "salah salah salah");
            answers.Add(last.StatusCode);
        }

        answers.ShouldContain(HttpStatusCode.UnprocessableEntity);
        answers.ShouldContain(HttpStatusCode.TooManyRequests);
        if (last.StatusCode == HttpStatusCode.TooManyRequests)
        {
            last.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
            (await last.Content.ReadAsStringAsync()).ShouldContain("Terlalu banyak percobaan");
        }
        (await browser.GetAsync(new Uri("/masuk", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
