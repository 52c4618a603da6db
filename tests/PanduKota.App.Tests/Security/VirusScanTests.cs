using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Commands;
using PanduKota.App.Hosting;
using PanduKota.App.Tests.Hosting;
using PanduKota.Engines;
using PanduKota.Features.Storage.Scanning;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>Where a scanner is set, no file of a person gets past it: not by a page, not by the API, not by a command.</summary>
public sealed partial class VirusScanTests(VirusScanTests.Scanned site) : IClassFixture<VirusScanTests.Scanned>
{
    private const string Region = "99.61";

    private static readonly byte[] Virus = Encoding.ASCII.GetBytes("Nomor;Nama\n1;" + LoopbackClamd.Eicar + "\n");

    public sealed class Scanned : WatchedSite
    {
        public LoopbackClamd Clamd { get; } = new();

        protected override ScanAddress VirusScan => Clamd.Address;

        protected override void Dispose(bool disposing)
        {
            Clamd.DisposeAsync().AsTask().GetAwaiter().GetResult();
            base.Dispose(disposing);
        }
    }

    /// <summary>Pages that take a file, where they are and what else their form demands.</summary>
    private static readonly Dictionary<string, (string Path, string Field, Dictionary<string, string> Fields)> Pages = new()
    {
        ["Upload"] = ($"/daerah/{Region}/program/unggah", "berkas", []),
        ["Alignment"] = ($"/daerah/{Region}/rpjmd", "berkas", []),
        ["Agencies"] = ($"/daerah/{Region}/opd", "berkas", []),
        ["BookTemplateSets"] = ("/acuan/templat-buku", "berkas", []),
        ["Reference"] = ("/acuan", "berkas", new() { ["Regulation"] = "Uji", ["ValidFrom"] = "2026-01-01", ["List"] = "Regions" }),
    };

    [Fact]
    public async Task No_page_and_no_path_of_the_api_takes_an_infected_file()
    {
        using var scope = site.Scope();
        await scope.Given.Plan(Region);
        using var person = await site.Person(Actors.Operator);
        using var program = site.Program(Actors.Operator);
        List<string> taken = [];
        foreach (var (path, field, fields) in Pages.Values)
        {
            var token = await Site.FormToken(person, path);
            using var form = new MultipartFormDataContent { { new StringContent(token.Value), token.Key }, { new ByteArrayContent(Virus), field, "opd.csv" } };
            foreach (var (name, value) in fields)
            {
                form.Add(new StringContent(value), name);
            }
            using var answer = await person.PostAsync(new Uri(path, UriKind.Relative), form);
            await Refused(path, answer);
        }
        using var pasted = await Site.Post(person, $"/daerah/{Region}/program/unggah", "?handler=Tempel", new KeyValuePair<string, string>("isi", Encoding.UTF8.GetString(Virus)));
        await Refused("pasted", pasted);
        var doors = Doors().ToList();
        foreach (var (method, path) in doors)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path + "?fileName=opd.csv&regulation=Uji&validFrom=2026-01-01") { Content = new ByteArrayContent(Virus) };
            using var answer = await program.SendAsync(request);
            await Refused(path, answer);
        }

        taken.ShouldBeEmpty();
        doors.Count.ShouldBeGreaterThanOrEqualTo(6);
        site.Clamd.Scanned.ShouldBeGreaterThanOrEqualTo(doors.Count + Pages.Count + 1);
        (await scope.Db.Files.AnyAsync()).ShouldBeFalse("nothing of it is kept");
        Directory.Exists(site.Options.FilesFolder).ShouldBeFalse();
        site.Lines.ShouldContain(line => line.StartsWith("Warning InfectedFile InfectedFile FILE-060:"));

        async Task Refused(string path, HttpResponseMessage answer)
        {
            var words = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.UnprocessableEntity || !words.Contains(UploadScan.InfectedCode, StringComparison.Ordinal))
            {
                taken.Add($"{path}: {(int)answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task While_the_scanner_is_away_files_are_refused_and_everybody_who_should_is_told()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.62");
        using var person = await site.Person(Actors.Operator);
        using var program = site.Program(Actors.Operator);
        var (import, ready, system) = (new Uri("/api/v1/regions/99.62/agencies/import?fileName=opd.csv", UriKind.Relative), new Uri("/health/ready", UriKind.Relative), new Uri("/sistem", UriKind.Relative));
        (await State()).ShouldBe((HttpStatusCode.OK, "Healthy", "Healthy"));
        site.Clamd.Answers = _ => null;
        try
        {
            using var refused = await program.PostAsync(import, new StringContent("Nomor;Nama\n1;Dinas Uji\n"));
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await refused.Content.ReadAsStringAsync()).ShouldContain(UploadScan.AwayCode);
            // Planning goes on, so that the proxy keeps the node.
            (await State()).ShouldBe((HttpStatusCode.OK, "Degraded", "Degraded"));
            (await person.GetStringAsync(system)).ShouldContain("bermasalah");
            (await StartChecks.Of(site.WebOptions with { IsDemo = true, Database = null }, new Dictionary<string, string>(), default))
                .Select(p => (p.Code, p.Severity)).ShouldBe([("HOST-023", Severity.Warning)]);
            site.Lines.ShouldContain(line => line.StartsWith("Warning ScanFailed ScanFailed FILE-061:"));
        }
        finally
        {
            site.Clamd.Answers = null;
        }
        using var taken = await program.PostAsync(import, new StringContent("Nomor;Nama\n1;Dinas Uji\n"));
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await person.GetStringAsync(system)).ShouldNotContain("bermasalah");

        async Task<(HttpStatusCode, string?, string?)> State()
        {
            using var answer = await program.GetAsync(ready);
            using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            return (answer.StatusCode, said.RootElement.GetProperty("status").GetString(), said.RootElement.GetProperty("checks").GetProperty(App.Hosting.Watching.WatchingSetup.VirusScan).GetString());
        }
    }

    [Fact]
    public async Task A_command_takes_no_infected_file_in()
    {
        var path = site.PathOf("opd.csv");
        await File.WriteAllBytesAsync(path, Virus);
        using var scope = site.Scope();
        await scope.Given.Plan("99.63");
        var error = new StringWriter();
        await using var desk = new Desk(site.WebOptions, new StringWriter(), error);

        (await new CommandLine(desk).Run(["import-agencies", "99.63", path], default)).ShouldBe(1);
        error.ToString().ShouldContain(UploadScan.InfectedCode);
    }

    [Fact]
    public async Task Where_none_is_set_the_page_of_the_system_says_so_and_a_slip_stops_the_start()
    {
        await using var plain = SecondHost.Of(site.WebOptions with { VirusScan = null });
        await plain.StartAsync();
        using var person = await site.Person(Actors.Operator);
        // The same database, and so the same sign-in.
        using var page = await person.GetAsync(new Uri(plain.Urls.First() + "/sistem"));
        (await page.Content.ReadAsStringAsync()).ShouldContain("Unggahan tidak dipindai virus");
        using var ready = JsonDocument.Parse(await person.GetStringAsync(new Uri(plain.Urls.First() + "/health/ready")));
        ready.RootElement.GetProperty("checks").TryGetProperty(App.Hosting.Watching.WatchingSetup.VirusScan, out _).ShouldBeFalse();
        site.WebOptions.With(name => name == "PANDU_VIRUS_SCAN" ? "bukan alamat" : null).Wrong.Select(p => p.Code).ShouldBe(["HOST-022"]);
        site.WebOptions.With(name => name == "PANDU_VIRUS_SCAN" ? "clamd://127.0.0.1:3310" : null).VirusScan.ToString().ShouldBe("127.0.0.1:3310");
    }

    [Fact]
    public void Bytes_of_a_person_come_through_the_one_door_that_scans()
    {
        // The check of a published file takes its hash and looks no further.
        string[] doors = ["src/PanduKota.App/Api/UploadedFile.cs", "src/PanduKota.App/Pages/Publications/Edition.cshtml.cs"];

        SourceTree.Files.Where(f => f.StartsWith("src/PanduKota.App/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal))
            .Where(f => Opens().IsMatch(SourceTree.Read(f))).ShouldBe(doors, ignoreOrder: true);
        // And the pages walked above are all that take one.
        SourceTree.Files.Where(f => f.StartsWith("src/PanduKota.App/Pages/", StringComparison.Ordinal) && f.EndsWith(".cshtml.cs", StringComparison.Ordinal) && SourceTree.Read(f).Contains("IFormFile", StringComparison.Ordinal))
            .Select(f => f.Split('/')[^1] == "Index.cshtml.cs" ? f.Split('/')[^2] : f.Split('/')[^1].Split('.')[0]).ShouldBe([.. Pages.Keys, "Edition"], ignoreOrder: true);
        // A command that brings a file in has it scanned; those that only look at one need not.
        SourceTree.Files.Where(f => f.StartsWith("src/PanduKota.App/Commands/", StringComparison.Ordinal) && SourceTree.Read(f).Contains("Desk.ReadFile", StringComparison.Ordinal))
            .Select(f => f.Split('/')[^1]).ShouldBe(["EditionsCommands.cs", "JsonInput.cs", "ScheduleFile.cs"], ignoreOrder: true);
    }

    /// <summary>Paths whose handler takes the body itself.</summary>
    private IEnumerable<(string Method, string Path)> Doors() =>
        from endpoint in site.Host.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal)
        // Wants to know the address of the site and no body.
        where !endpoint.RoutePattern.RawText!.EndsWith("/editions/", StringComparison.Ordinal)
        where endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters().Any(p => p.ParameterType == typeof(HttpRequest)) == true
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
        where method is "POST" or "PUT"
        select (method, endpoint.RoutePattern.RawText!.Replace("{region}", Region, StringComparison.Ordinal).Replace("{plan}", "latest", StringComparison.Ordinal));

    [GeneratedRegex(@"\.OpenReadStream\(|\.Form\.Files|(?:equest|http)\.Body\b|BodyReader\b|ReadFormAsync|\b[Bb]erkas!?\.CopyTo")]
    private static partial Regex Opens();
}
