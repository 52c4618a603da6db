using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>
/// The program as a process of its own, killed without warning in the middle of its work and started again: nothing that
/// was answered is lost, nothing is half there, nothing is done twice.
/// </summary>
public sealed partial class KilledProcessTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "pandu-killed-" + Guid.CreateVersion7().ToString("N"));
    private Process? server;

    private string Data => Path.Combine(folder, "demo");

    private StorageOptions Storage => new("sqlite", "Data Source=" + Path.Combine(Data, "pandu.db"), Path.Combine(Data, "files"));

    public void Dispose()
    {
        Kill();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_schedule_a_book_and_an_import_survive_kill_9()
    {
        Directory.CreateDirectory(folder);
        var address = await Start();
        using var api = await Key();

        // In the middle of the search for a schedule, and of the printing of a book.
        var schedule = await Begin(api, $"{address}/api/v1/regions/99.01/plans/latest/schedules", new { seconds = 6, seed = 1 });
        await Until(api, $"{address}/api/v1/jobs/{schedule}", job => job.GetProperty("share").GetDouble() > 0.1);
        Kill();
        address = await Start();
        await Done(api, $"{address}/api/v1/jobs/{schedule}");

        var book = await Begin(api, $"{address}/api/v1/regions/99.01/plans/latest/books", new { language = "id" });
        await Until(api, $"{address}/api/v1/jobs/{book}", job => job.GetProperty("share").GetDouble() > 0.2);
        Kill();
        address = await Start();
        await Done(api, $"{address}/api/v1/jobs/{book}");

        // At several moments of an import: the whole workbook is in, or nothing of it is.
        var workbook = await File.ReadAllBytesAsync(Path.Combine(Repository.SampleFolder, "program.xlsx"));
        await Empty(api, address);
        foreach (var milliseconds in new[] { 80, 400 })
        {
            var sending = Import(api, address, workbook);
            await Task.Delay(milliseconds);
            Kill();
            var wasAnswered = await WasAnswered(sending);
            address = await Start();
            var there = await CountProgrammes();
            there.ShouldBeOneOf(0, 83);
            (wasAnswered && there == 0).ShouldBeFalse("what was answered must be there");
            await Empty(api, address);
        }
        (await Import(api, address, workbook)).EnsureSuccessStatusCode();
        (await CountProgrammes()).ShouldBe(83);
        Kill();

        await using var db = Storage.OpenAsItIs();
        (await db.Programmes.CountAsync()).ShouldBe(83, "what was answered is there after the last kill");
        (await db.Schedules.CountAsync()).ShouldBe(1);
        (await db.Books.CountAsync()).ShouldBe(1);
        (await new VerifyLog(db).Run(new Actor("uji", Role.Operator), CancellationToken.None)).IsOk.ShouldBeTrue();
    }

    /// <summary>The first time as a demonstration, which puts the sample region in; then as it is.</summary>
    private async Task<string> Start()
    {
        server = Directory.Exists(Data) ? Run("serve", "--urls", "http://127.0.0.1:5740") : Run("demo", "--port", "5740");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (AddressIn().Match(line) is { Success: true } address)
            {
                // Read on, so that the process never waits for a full pipe.
                _ = server.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = server.StandardError.ReadToEndAsync(CancellationToken.None);
                return address.Value;
            }
        }
        throw new InvalidOperationException("It did not start: " + await server.StandardError.ReadToEndAsync(patience.Token));
    }

    [GeneratedRegex(@"http://[a-z0-9.]+:\d+")]
    private static partial Regex AddressIn();

    private void Kill()
    {
        // SIGKILL, to the program and to what it started.
        server?.Kill(entireProcessTree: true);
        server?.WaitForExit();
        server?.Dispose();
        server = null;
    }

    private Process Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository.Root, "src", "PanduKota.App", "bin", "Release", "net10.0", "PanduKota.App.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PANDU_DATA"] = arguments[0] == "demo" ? folder : Data;
        start.Environment["PANDU_JOB_LEASE"] = "5";
        start.Environment.Remove("PANDU_DATABASE");
        return Process.Start(start)!;
    }

    private async Task<HttpClient> Key()
    {
        using var command = Run("api-key", "--name", "uji", "--role", "coordinator", "--region", "99.01");
        var key = (await command.StandardOutput.ReadToEndAsync()).Trim();
        await command.WaitForExitAsync();
        var api = new HttpClient();
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Split('\n')[^1].Trim());
        return api;
    }

    private static async Task<string> Begin(HttpClient api, string path, object body)
    {
        var answer = await api.PostAsJsonAsync(new Uri(path), body);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private static async Task<JsonElement> Until(HttpClient api, string path, Func<JsonElement, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (true)
        {
            var job = await api.GetFromJsonAsync<JsonElement>(new Uri(path), patience.Token);
            if (isSo(job))
            {
                return job;
            }
            string.Equals(job.GetProperty("state").GetString(), "failed", StringComparison.OrdinalIgnoreCase).ShouldBeFalse(job.ToString());
            await Task.Delay(50, patience.Token);
        }
    }

    private static Task Done(HttpClient api, string path) =>
        Until(api, path, job => string.Equals(job.GetProperty("state").GetString(), "done", StringComparison.OrdinalIgnoreCase));

    private static Task<HttpResponseMessage> Import(HttpClient api, string address, byte[] workbook)
    {
        var body = new ByteArrayContent(workbook);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return api.PostAsync(new Uri($"{address}/api/v1/regions/99.01/plans/latest/programmes/import?fileName=program.xlsx"), body);
    }

    private static async Task<bool> WasAnswered(Task<HttpResponseMessage> sending)
    {
        try
        {
            return (await sending).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task Empty(HttpClient api, string address)
    {
        var programmes = $"{address}/api/v1/regions/99.01/plans/latest/programmes";
        var list = await api.GetFromJsonAsync<JsonElement>(new Uri(programmes));
        foreach (var line in list.GetProperty("lines").EnumerateArray())
        {
            var code = line.GetProperty("code").GetString();
            var version = (await api.GetFromJsonAsync<JsonElement>(new Uri($"{programmes}/{code}"))).GetProperty("version").GetInt32();
            (await api.DeleteAsync(new Uri($"{programmes}/{code}?startedFromVersion={version}&why=uji"))).EnsureSuccessStatusCode();
        }
    }

    private async Task<int> CountProgrammes()
    {
        await using var db = Storage.OpenAsItIs();
        return await db.Programmes.CountAsync();
    }
}
