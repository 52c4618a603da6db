using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Hosting;
using PanduKota.Features.People;
using PanduKota.Features.Storage;
using PanduKota.Features.Storage.Backups;
using PanduKota.Testing;

namespace PanduKota.Fuzz;

/// <summary>
/// Readers behind the running server, with a database of their own: bodies and queries of the API, forms and queries of the
/// pages, and backups. Each answer below 500 is one; a server error is not.
/// </summary>
public sealed partial class ServedReaders : IAsyncDisposable
{
    private const string Region = "99.01";

    // These answer within seconds and not within milliseconds, as they should: they solve, print or send.
    private static readonly string[] Slow = ["/what-if", "/questions/", "/value-curve", "/schedules", "/books", "/editions"];

    private readonly TestDatabase database = new();
    private WebApplication? app;
    private HttpClient program = null!, person = null!;
    private string token = "";

    public static IReadOnlyList<string> Names { get; } = ["api", "pages", "backup"];

    public async Task<IReadOnlyList<Reader>> Start()
    {
        app = PanduWeb.Build(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None", "--Logging:Console:LogLevel:Default=None", "--Logging:Console:LogLevel:Microsoft=None"],
            new PanduWebOptions(Path.GetDirectoryName(database.Options.FilesFolder)!, TestDatabase.IsPostgres ? database.Options.ConnectionString : null)
            {
                SignInsPerMinute = int.MaxValue, PublicPostsPerMinute = int.MaxValue, WritesPerMinute = int.MaxValue,
            });
        await app.StartAsync();
        await Fill();
        return
        [
            new("api", [.. ApiRequests()], DamageApi, file => Ask(program, file), "UploadedFile.Read"),
            new("pages", [.. await PageRequests()], DamagePage, file => Ask(person, file)),
            new("backup", await Backups(), Mutations.Package, Restore, "RestoreBackup.Run"),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
            program.Dispose();
            person.Dispose();
        }
        database.Dispose();
    }

    private async Task Fill()
    {
        var address = new Uri(app!.Urls.First());
        using var scope = database.Scope();
        var agency = await scope.Given.Agency(regionCode: Region);
        var plan = await scope.Given.Plan(Region, ceilings: [(2026, 100)], goals: ["Tujuan"]);
        await scope.Given.Programme(plan, "P-001", lead: agency, costs: [(2026, 50)], targets: [(2026, 10)]);
        await scope.Given.Programme(plan, "P-002", costs: [(2027, 50)], predecessors: ["P-001"]);
        var secret = Secrets.New();
        scope.Db.ApiKeys.Add(new ApiKey
        {
            Id = Guid.CreateVersion7(), SecretHash = Secrets.HashOf(secret), Prefix = secret[..9], Name = "uji", Role = Role.Operator, MadeBy = "uji",
            MadeAtUtc = DateTime.UnixEpoch, ValidUntilUtc = DateTime.UnixEpoch.AddYears(500),
        });
        await scope.Db.SaveChangesAsync();
        program = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        program.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        person = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = address };
        await using var services = app.Services.CreateAsyncScope();
        var link = await services.ServiceProvider.GetRequiredService<OneTimeLinks>().Make(Actors.Operator, TimeSpan.FromHours(1), Actors.Operator, CancellationToken.None);
        token = Token().Match(await person.GetStringAsync("/masuk/" + link)).Groups[1].Value;
        await person.PostAsync("/masuk/" + link + "?handler=Link", new StringContent("__RequestVerificationToken=" + token, Encoding.UTF8, "application/x-www-form-urlencoded"));
        token = Token().Match(await person.GetStringAsync("/keluar")).Groups[1].Value;
    }

    /// <summary>"METHOD /path?query" and, below, the body.</summary>
    private IEnumerable<byte[]> ApiRequests()
    {
        foreach (var endpoint in app!.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText is { } path && path.StartsWith("/api/v1", StringComparison.Ordinal) && !path.Contains("**", StringComparison.Ordinal)))
        {
            foreach (var method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
            {
                var path = Filled(endpoint.RoutePattern.RawText!);
                if (method is not "GET" && Slow.Any(slow => path.Contains(slow, StringComparison.Ordinal)))
                {
                    continue;
                }
                var body = endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } type ? SampleJson.Of(type)
                    : path.EndsWith("/import", StringComparison.Ordinal) ? Readers.Text(Corpus.ProgrammeTables[0]) : "";
                yield return Corpus.Bytes($"{method} {path}?page=1&text=x&sort=code&year=2026&format=csv&version=1&from=2026-01-01&language=en&date=2026-01-01&startedFromVersion=1\n{body}");
            }
        }
    }

    /// <summary>Every form that stands on a page, with the values in it, and the pages themselves with their queries.</summary>
    private async Task<IReadOnlyList<byte[]>> PageRequests()
    {
        List<byte[]> found = [];
        foreach (var pattern in app!.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null).Select(e => e.RoutePattern.RawText!).Distinct())
        {
            var path = "/" + Filled(pattern).TrimStart('/');
            if (path.Contains("keluar", StringComparison.Ordinal) || path.Contains("galat", StringComparison.Ordinal))
            {
                continue;
            }
            found.Add(Corpus.Bytes($"GET {path}?kembali=/&halaman=2&cari=x&tahun=2026&urut=nama&jenis=csv&tanggal=2026-01-01&dimensi=GOV&opd=x&baris=P-001&galat=AUTH-061\n"));
            using var page = await person.GetAsync(path);
            var html = await page.Content.ReadAsStringAsync();
            foreach (Match form in Form().Matches(html))
            {
                var action = Attribute(form.Groups[1].Value, "action") is { Length: > 0 } other ? WebUtility.HtmlDecode(other) : path;
                var fields = Input().Matches(form.Groups[2].Value).Select(i => (Name: Attribute(i.Value, "name"), Value: Attribute(i.Value, "value") ?? ""))
                    .Where(i => i.Name is { Length: > 0 } and not "__RequestVerificationToken").Select(i => $"{Uri.EscapeDataString(WebUtility.HtmlDecode(i.Name!))}={Uri.EscapeDataString(WebUtility.HtmlDecode(i.Value))}");
                if (form.Groups[1].Value.Contains("post", StringComparison.OrdinalIgnoreCase) && action.StartsWith('/') && !action.Contains("/keluar", StringComparison.Ordinal)
                    && !action.EndsWith("/jadwal", StringComparison.Ordinal) && !action.EndsWith("/buku", StringComparison.Ordinal))
                {
                    found.Add(Corpus.Bytes($"POST {action}\n{string.Join('&', fields)}"));
                }
            }
        }
        return found;
    }

    private static byte[] DamageApi(byte[] file, Random random)
    {
        var (head, body) = BodyReader.Split(file);
        return random.Next(3) == 0 || body.Length == 0 ? [.. Query(head, random), (byte)'\n', .. body]
            : head.Contains("/import", StringComparison.Ordinal) ? [.. Corpus.Bytes(head + "\n"), .. Mutations.Table(body, random)]
            : [.. Corpus.Bytes(head + "\n"), .. Mutations.Json(body, random)];
    }

    private static byte[] DamagePage(byte[] file, Random random)
    {
        var (head, body) = BodyReader.Split(file);
        return random.Next(4) == 0 || body.Length == 0 ? [.. Query(head, random), (byte)'\n', .. body] : [.. Corpus.Bytes(head + "\n"), .. Mutations.Form(body, random)];
    }

    private static byte[] Query(string head, Random random)
    {
        var (path, query) = head.Split('?', 2) is [var p, var q] ? (p, q) : (head, "a=b");
        return random.Next(4) == 0
            ? Corpus.Bytes(Segment().Replace(path, _ => "/" + (Uri.TryCreate("http://x/" + Atoms.Any(random), UriKind.Absolute, out var any) ? any.AbsolutePath.TrimStart('/') : "x"), 1, Math.Min(path.Length, random.Next(path.Length) + 8)) + "?" + query)
            : [.. Corpus.Bytes(path + "?"), .. Mutations.Form(Corpus.Bytes(query), random)];
    }

    private void Ask(HttpClient client, byte[] file)
    {
        var (head, body) = BodyReader.Split(file);
        if (head.Split(' ', 2) is not [var method, var path] || !Uri.TryCreate(client.BaseAddress, path.ReplaceLineEndings(""), out var address))
        {
            return;
        }
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method != "GET")
        {
            var isPage = client == person;
            request.Content = new ByteArrayContent(isPage ? [.. body, .. Corpus.Bytes("&__RequestVerificationToken=" + token)] : body);
            request.Content.Headers.ContentType = new(isPage ? "application/x-www-form-urlencoded" : path.Contains("/import", StringComparison.Ordinal) ? "application/octet-stream" : "application/json");
        }
        using var answer = client.Send(request);
        if ((int)answer.StatusCode >= 500)
        {
            throw new InvalidOperationException($"{(int)answer.StatusCode} from\n at {method} {Values().Replace(path.Split('?')[0], "/X")}");
        }
    }

    /// <summary>One whole backup and, more often, the same with a database of a few bytes: manifest and files are what is taken apart.</summary>
    private async Task<IReadOnlyList<byte[]>> Backups()
    {
        using var scope = database.Scope();
        var path = database.PathOf("cadangan.zip");
        var made = await new MakeBackup(database.Options, new FileStore(database.Options.FilesFolder), TimeProvider.System).Run(path, Actors.Operator, CancellationToken.None);
        if (!made.IsOk)
        {
            throw new InvalidOperationException(string.Join("; ", made.Problems));
        }
        using var zip = System.IO.Compression.ZipFile.OpenRead(path);
        using var manifest = new StreamReader(zip.GetEntry(BackupManifest.Entry)!.Open());
        var light = Corpus.Zip(
            (BackupManifest.Entry, await manifest.ReadToEndAsync()), (BackupManifest.DatabaseEntry(TestDatabase.IsPostgres), "SQLite format 3\0"),
            (BackupManifest.FilesFolder + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Corpus.Bytes("berkas"))), "berkas"), ("../../keluar.txt", "x"));
        return [await File.ReadAllBytesAsync(path), .. Enumerable.Repeat(light, 15)];
    }

    private void Restore(byte[] file)
    {
        var path = database.PathOf("rusak.zip");
        File.WriteAllBytes(path, file);
        var place = database.PathOf("tempat");
        Directory.CreateDirectory(place);
        var options = new StorageOptions("sqlite", $"Data Source={Path.Combine(place, "pandu.db")}", Path.Combine(place, "files"));
        var restored = Task.Run(() => new RestoreBackup(options, new FileStore(options.FilesFolder), TimeProvider.System).Run(path, false, Actors.Operator, CancellationToken.None)).GetAwaiter().GetResult();
        Readers.Said(restored);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(place, recursive: true);
    }

    private static string Filled(string pattern) => Value().Replace(pattern, m => m.Groups[1].Value switch
    {
        "region" => Region,
        "plan" when !m.Value.Contains(":guid", StringComparison.Ordinal) => "latest",
        "kode" or "code" => "P-001",
        "key" => "latar-belakang",
        "token?" => "",
        _ => m.Value.Contains(":guid", StringComparison.Ordinal) ? "01a20340-d3b7-7962-b577-e4772a317f00" : "x",
    });

    private static string? Attribute(string tag, string name) => Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"") is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<form([^>]*)>(.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<(?:input|textarea|select|button)\\b[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex(@"\{([a-zA-Z]+\??)[^}]*\}")]
    private static partial Regex Value();

    [GeneratedRegex("/[^/ ?]+")]
    private static partial Regex Segment();

    [GeneratedRegex("/[^/a-z][^/]*")]
    private static partial Regex Values();
}
