using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PanduKota.App.Hosting;
using PanduKota.Engines;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

public sealed class WatchingTests(WatchingTests.Watched site) : IClassFixture<WatchingTests.Watched>
{
    public sealed class Watched : Site
    {
        protected override string[] Settings => ["--PANDU_METRICS_TOKEN=rahasia-uji"];
    }

    [Fact]
    public async Task Health_is_told_to_anybody_without_reasons()
    {
        var visitor = site.Visitor();
        (await visitor.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var ready = JsonDocument.Parse(await visitor.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
        ready.RootElement.GetProperty("status").GetString().ShouldBe("Healthy");
        ready.RootElement.GetProperty("checks").GetProperty("database").GetString().ShouldBe("Healthy");
        ready.RootElement.GetProperty("checks").GetProperty("files").GetString().ShouldBe("Healthy");
    }

    [Fact]
    public async Task Metrics_are_for_whoever_shows_the_token_and_name_nobody()
    {
        using var scope = site.Scope();
        await scope.Given.Agency("Dinas Rahasia", "99.71");
        var person = await site.Person(Actors.Coordinator("99.71"));
        await person.GetStringAsync(new Uri("/daerah/99.71/opd", UriKind.Relative));
        var path = new Uri("/metrics", UriKind.Relative);
        (await site.Visitor().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Asks("salah").GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var text = await Asks("rahasia-uji").GetStringAsync(path);

        text.ShouldContain("# TYPE http_server_request_duration_seconds histogram");
        text.Split('\n').ShouldContain(line => line.StartsWith("http_server_request_duration_seconds_bucket{", StringComparison.Ordinal)
            && line.Contains("http_route=\"daerah/{region}/opd\"", StringComparison.OrdinalIgnoreCase) && line.Contains("le=\"+Inf\"", StringComparison.Ordinal));
        text.ShouldNotContain("99.71");
        text.ShouldNotContain("koordinator");
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            double.TryParse(line.AsSpan(line.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture, out var value).ShouldBeTrue(line);
            double.IsFinite(value).ShouldBeTrue(line);
        }
    }

    [Fact]
    public async Task A_slip_in_the_settings_is_told_in_plain_words_and_without_the_password()
    {
        var here = new PanduWebOptions(site.PathOf("data")) { Secrets = new([new byte[32]]) };
        (await StartChecks.Of(here with { Secrets = null }, new Dictionary<string, string>(), CancellationToken.None)).Single().Code.ShouldBe("HOST-015");
        (await StartChecks.Of(here with { Secrets = null, IsDemo = true }, new Dictionary<string, string>(), CancellationToken.None)).ShouldBeEmpty();
        async Task<IReadOnlyList<Problem>> Of(PanduWebOptions options, params (string, string)[] environment) =>
            await StartChecks.Of(options, environment.ToDictionary(e => e.Item1, e => e.Item2), CancellationToken.None);

        (await Of(here, ("PANDU_DATA", "x"), ("HOME", "y"))).ShouldBeEmpty();
        (await Of(here, ("PANDU_DATBASE", "x"), ("PANDU_CHROMIUM", "/tidak/ada"))).Select(p => (p.Code, p.Severity))
            .ShouldBe([("HOST-007", Severity.Warning), ("HOST-006", Severity.Warning)]);
        (await Of(here, ("PANDU_JOB_LEASE", "1"))).Single().Code.ShouldBe("HOST-008");
        (await Of(here, ("PANDU_JOB_LEASE", "30"))).ShouldBeEmpty();
        var file = site.PathOf("bukan-folder");
        await File.WriteAllTextAsync(file, "");
        (await Of(here with { DataFolder = Path.Combine(file, "data") })).Single().Code.ShouldBe("HOST-003");
        foreach (var words in new[] { "postgres://pandu:rahasia@host/db", "Host=", "Hots=localhost;Password=rahasia" })
        {
            var unread = (await Of(here with { Database = words })).Single();
            unread.Code.ShouldBe("HOST-004", words);
            unread.ToString().ShouldNotContain("rahasia");
        }
        var away = (await Of(here with { Database = "Host=127.0.0.1;Port=1;Database=x;Username=y;Password=rahasia" })).Single();
        (away.Code, away.ToString().Contains("rahasia", StringComparison.Ordinal)).ShouldBe(("HOST-005", false));
    }

    [Fact]
    public async Task A_database_over_the_network_without_a_checked_certificate_and_a_server_set_to_development_are_told()
    {
        var here = new PanduWebOptions(site.PathOf("data2")) { Secrets = new([new byte[32]]) };
        async Task<IReadOnlyList<string>> Of(string? database, bool isDemo = false) => [.. (await StartChecks.Of(
            here with { Database = database, IsDemo = isDemo }, new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" }, CancellationToken.None)).Select(p => p.Code)];

        (await Of("Host=basisdata.invalid;Database=x;Username=y")).ShouldBe(["HOST-018", "HOST-017", "HOST-005"]);
        (await Of("Host=basisdata.invalid;Database=x;Username=y;SSL Mode=VerifyFull")).ShouldBe(["HOST-018", "HOST-005"]);
        (await Of("Host=127.0.0.1;Port=1;Database=x;Username=y")).ShouldBe(["HOST-018", "HOST-005"]);
        (await Of(null, isDemo: true)).ShouldBeEmpty();
    }

    private HttpClient Asks(string token)
    {
        var client = site.Visitor();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
