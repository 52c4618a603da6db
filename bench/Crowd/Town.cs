using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Hosting;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Testing;

namespace PanduKota.Bench.Crowd;

/// <summary>The place where a crowd works: a temporary folder, or a PostgreSQL database, with the sample region in it.</summary>
public sealed class Town : IDisposable
{
    public const string Region = "99.01";

    private readonly string folder = Path.Combine(Path.GetTempPath(), "pandu-crowd-" + Guid.CreateVersion7().ToString("N"));
    private readonly string? database;

    /// <param name="database">Connection string of an empty PostgreSQL database; null for SQLite in the folder.</param>
    public Town(string? database = null) => this.database = database;

    /// <summary>Version of each programme before anybody works, by code.</summary>
    public IReadOnlyDictionary<string, int> Versions { get; private set; } = new Dictionary<string, int>();

    public StorageOptions Storage => new PanduWebOptions(folder, database).Storage;

    /// <summary>
    /// What a node is told. Addresses of the people come from the proxy in front, so that the limit on sign-ins counts each
    /// of them for himself.
    /// </summary>
    public IReadOnlyDictionary<string, string> Settings
    {
        get
        {
            var settings = new Dictionary<string, string>
            {
                ["PANDU_DATA"] = folder, ["PANDU_JOB_LEASE"] = "5", ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true",
            };
            if (database is not null)
            {
                settings["PANDU_DATABASE"] = database;
            }
            return settings;
        }
    }

    /// <summary>Reference data and the sample region, through the use cases that put them into a demonstration.</summary>
    public async Task Prepare(CancellationToken cancel)
    {
        await using var services = PanduServices.ForCommands(new PanduWebOptions(folder, database));
        await using var scope = services.CreateAsyncScope();
        var somebody = new Actor("uji", Role.Operator);
        await scope.ServiceProvider.GetRequiredService<PlanDb>().Migrate(cancel);
        var shipped = await scope.ServiceProvider.GetRequiredService<InstallShippedReference>().Run(somebody, cancel);
        var sample = await scope.ServiceProvider.GetRequiredService<InstallSampleRegion>().Run(Repository.SampleFolder, somebody, cancel);
        if (!shipped.IsOk || !sample.IsOk)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, [.. shipped.Problems, .. sample.Problems]));
        }
        Versions = await scope.ServiceProvider.GetRequiredService<PlanDb>().Programmes.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Version, cancel);
    }

    /// <summary>A program with the key of the region's coordinator.</summary>
    public async Task<HttpClient> Coordinator(Uri address)
    {
        var key = await AppProcess.Run(Settings, "api-key", "--name", "Kerumunan", "--role", "coordinator", "--region", Region);
        var api = new HttpClient { BaseAddress = address };
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Split('\n')[^1].Trim());
        return api;
    }

    /// <summary>
    /// Planners of agencies, each with an account of his own that he has set a password for and is signed in with, and with
    /// a programme of his agency.
    /// </summary>
    public static async Task<IReadOnlyList<Planner>> Planners(HttpClient coordinator, int count, CancellationToken cancel)
    {
        var list = await coordinator.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/regions/{Region}/plans/latest/programmes", UriKind.Relative), cancel);
        var programmes = list.GetProperty("lines").EnumerateArray()
            .Where(l => l.GetProperty("leadAgencyId").ValueKind == JsonValueKind.String)
            .Select(l => (Code: l.GetProperty("code").GetString()!, Agency: l.GetProperty("leadAgencyId").GetGuid()))
            .Take(count).ToList();
        if (programmes.Count < count)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The sample region has {programmes.Count} programmes with an agency, not {count}."));
        }
        var planners = new Planner[count];
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancel }, async (i, stop) =>
        {
            var (code, agency) = programmes[i];
            var invited = await coordinator.PostAsJsonAsync(new Uri("/api/v1/people", UriKind.Relative), new
            {
                email = $"perencana{i}@tanahcontoh.example", name = $"Perencana {i}", office = new { role = "planner", regionCode = Region, agencyId = agency },
            }, stop);
            var answer = await invited.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(stop);
            planners[i] = new Planner(coordinator.BaseAddress!, i, code);
            await planners[i].TakeUp(answer.GetProperty("token").GetString()!, stop);
        });
        return planners;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
