using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Hosting;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;

namespace PanduKota.EndToEnd.Tests;

/// <summary>The sample region, installed once as `pandu demo` installs it; each class of tests walks in a copy of its own.</summary>
internal static class Demonstration
{
    private static readonly Lazy<Task<string>> Installed = new(Install);

    /// <summary>Puts the data of the demonstration into a new folder.</summary>
    public static async Task CopyTo(string folder)
    {
        var from = await Installed.Value;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    private static async Task<string> Install()
    {
        var folder = Browser.NewFolder();
        await using (var app = PanduWeb.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Error"], new PanduWebOptions(folder, IsDemo: true)))
        {
            await app.StartAsync();
            await using var scope = app.Services.CreateAsyncScope();
            var somebody = new Actor("uji", Role.Operator);
            (await scope.ServiceProvider.GetRequiredService<InstallShippedReference>().Run(somebody, default)).IsOk.ShouldBeTrue();
            (await scope.ServiceProvider.GetRequiredService<InstallSampleRegion>().Run(Repository.SampleFolder, somebody, default)).IsOk.ShouldBeTrue();
            (await scope.ServiceProvider.GetRequiredService<InstallSamplePeople>().Run(Repository.SampleFolder, somebody, default)).IsOk.ShouldBeTrue();
            await app.StopAsync();
        }
        // The last connection that closes brings everything into the one file.
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
