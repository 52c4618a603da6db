using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PanduKota.App.Hosting;
using PanduKota.Engines;
using PanduKota.Features.Mailing;
using PanduKota.Features.People;
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

    [Fact]
    public async Task What_would_cross_a_network_unencrypted_stops_the_start_unless_the_network_encrypts()
    {
        var here = new PanduWebOptions(site.PathOf("data3")) { Secrets = new([new byte[32]]) };
        async Task<IReadOnlyList<(string Code, Severity Severity)>> Of(PanduWebOptions options, string? listensAt = null, params (string, string)[] environment) =>
            [.. (await StartChecks.Of(options, environment.ToDictionary(e => e.Item1, e => e.Item2), CancellationToken.None, listensAt)).Select(p => (p.Code, p.Severity))];
        var encrypted = Machines.Read("surel.invalid, 10.9.0.0/16", "x", takesNames: true).Value;
        var mail = here with { Mail = new MailOptions("", new Uri("smtp://surel.invalid:25?tls=none")) };
        (string, string) collector = ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://10.9.1.1:4317");

        (await Of(mail)).ShouldBe([("HOST-028", Severity.Error)]);
        (await Of(mail with { Encrypted = encrypted })).ShouldBeEmpty();
        (await Of(here with { Mail = new MailOptions("", new Uri("smtp://127.0.0.1:25?tls=none")) })).ShouldBeEmpty();
        (await Of(here with { Mail = new MailOptions("", new Uri("smtp://surel.invalid:587")) })).ShouldBeEmpty();
        (await Of(here, null, collector)).ShouldBe([("HOST-028", Severity.Error)]);
        (await Of(here with { Encrypted = encrypted }, null, collector)).ShouldBeEmpty();
        (await Of(here, null, ("OTEL_EXPORTER_OTLP_ENDPOINT", "https://10.9.1.1:4317"))).ShouldBeEmpty();
        (await Of(here, "http://127.0.0.1:5080;http://localhost:5081;https://0.0.0.0:5443;http://[::1]:5082")).ShouldBeEmpty();
        foreach (var open in new[] { "http://0.0.0.0:5080", "http://*:80", "https://0.0.0.0:5443;http://10.0.0.11:5080" })
        {
            (await Of(here, open, ("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true"))).ShouldBe([("HOST-029", Severity.Warning), ("HOST-027", Severity.Warning)], open);
            (await Of(here with { Encrypted = encrypted, Proxies = encrypted }, open, ("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true"))).ShouldBeEmpty(open);
        }
        var database = here with { Database = "Host=basisdata.invalid;Database=x;Username=y" };
        (await Of(database)).ShouldBe([("HOST-017", Severity.Error), ("HOST-005", Severity.Error)]);
        (await Of(database with { Encrypted = Machines.Read("basisdata.invalid", "x", takesNames: true).Value })).ShouldBe([("HOST-005", Severity.Error)]);
        here.With(name => name == "PANDU_PROXY" ? "proksi.daerah.go.id" : null).Wrong.Single().Code.ShouldBe("HOST-024", "headers come from numbers, not from names");
        here.With(name => name == "PANDU_ENCRYPTED_NETWORK" ? "bukan alamat!" : null).Wrong.Single().Code.ShouldBe("HOST-024");
        here.With(name => name == "PANDU_CODE_SLACK" ? "sedikit" : null).Wrong.Single().Code.ShouldBe("HOST-031");
    }

    [Fact]
    public async Task A_secret_comes_from_a_file_as_well_and_one_that_is_open_to_all_is_told()
    {
        if (OperatingSystem.IsWindows())
        {
            // Files there have no such bits.
            return;
        }
        var here = new PanduWebOptions(site.PathOf("data4"));
        var (file, empty) = (site.PathOf("rahasia-smtp"), site.PathOf("rahasia-kosong"));
        await File.WriteAllTextAsync(file, "smtp://pandu:sandi@surel.invalid:587\n");
        await File.WriteAllTextAsync(empty, "\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        PanduWebOptions With(params (string, string)[] given) => here.With(name => given.FirstOrDefault(g => g.Item1 == name).Item2);

        var read = With(("PANDU_SMTP_FILE", file), ("PANDU_MAIL_FROM", "pandu@daerah.go.id"), ("PANDU_METRICS_TOKEN_FILE", file));
        (read.Wrong.Count, read.Mail.Server!.UserInfo, read.MetricsToken).ShouldBe((0, "pandu:sandi", "smtp://pandu:sandi@surel.invalid:587"));
        foreach (var wrong in new[] { With(("PANDU_OPENID_SECRET_FILE", "/tidak/ada")), With(("PANDU_OPENID_SECRET_FILE", empty)), With(("PANDU_METRICS_TOKEN_FILE", file), ("PANDU_METRICS_TOKEN", "x")) })
        {
            wrong.Wrong.Single().Code.ShouldBe("HOST-025");
        }
        var environment = new Dictionary<string, string> { ["PANDU_SMTP_FILE"] = file };
        (await StartChecks.Of(here with { IsDemo = true }, environment, CancellationToken.None)).ShouldBeEmpty();
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        (await StartChecks.Of(here with { IsDemo = true }, environment, CancellationToken.None)).Select(p => (p.Code, p.Severity)).ShouldBe([("HOST-026", Severity.Warning)]);
        // Whatever setting holds a secret has a file of its own.
        SecretFiles.Settings.Except(StartChecks.Settings).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_account_of_the_database_that_may_too_much_is_told()
    {
        if (!TestDatabase.IsPostgres)
        {
            return;
        }
        var role = "pandu_sedikit_" + Guid.CreateVersion7().ToString("N")[20..];
        var here = site.WebOptions with { IsDemo = true };
        async Task<string[]> Of(string connection) =>
            [.. (await StartChecks.Of(here with { Database = connection }, new Dictionary<string, string>(), CancellationToken.None)).Select(p => p.Code)];
        await using var source = new Npgsql.NpgsqlConnection(here.Database);
        await source.OpenAsync();
        await using (var make = new Npgsql.NpgsqlCommand($"create role {role} login", source))
        {
            await make.ExecuteNonQueryAsync();
        }
        try
        {
            (await Of(here.Database!)).ShouldBe(["HOST-030"]);
            (await Of(new Npgsql.NpgsqlConnectionStringBuilder(here.Database) { Username = role, Pooling = false }.ConnectionString)).ShouldBeEmpty();
        }
        finally
        {
            await using var drop = new Npgsql.NpgsqlCommand($"drop role {role}", source);
            await drop.ExecuteNonQueryAsync();
        }
    }

    [Fact]
    public void What_an_installation_has_not_set_for_level_2_is_listed()
    {
        var bare = new PanduWebOptions("x");
        Hardening.Missing(bare, hasCollector: false).Count.ShouldBe(7);
        var whole = bare.With(name => name switch
        {
            "PANDU_VIRUS_SCAN" => "/run/clamav/clamd.ctl", "PANDU_SECOND_FACTOR" => "all", "PANDU_CODE_SLACK" => "none", "PANDU_SITE" => "https://pandu.daerah.go.id",
            "PANDU_BREACHED_PASSWORDS" => "https://api.pwnedpasswords.com/range", "PANDU_SECRET_KEY" => Convert.ToBase64String(new byte[32]), _ => null,
        });
        whole.Wrong.ShouldBeEmpty();
        Hardening.Missing(whole, hasCollector: true).ShouldBeEmpty();
        Hardening.Missing(whole with { SecondFactor = SecondFactorDemand.Usual }, hasCollector: true).Single().English.ShouldContain("PANDU_SECOND_FACTOR");
    }

    private HttpClient Asks(string token)
    {
        var client = site.Visitor();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
