using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PanduKota.Testing;

namespace PanduKota.Bench.Crowd;

/// <summary>The program as a process of its own, as it runs on a server: started, looked at, killed.</summary>
public sealed class AppProcess : IDisposable
{
    private const string MetricsToken = "kerumunan";

    private readonly Process process;

    private AppProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>The built program, beside its sources; another one may be named.</summary>
    public static string Program { get; set; } = Path.Combine(Repository.Root, "src", "PanduKota.App", "bin", "Release", "net10.0", "PanduKota.App.dll");

    public Uri Address { get; }

    public int Id => process.Id;

    /// <summary>Starts serving on a free port, and waits until it answers that it is ready.</summary>
    /// <param name="settings">Of the environment: PANDU_DATA and what else is to differ from the usual.</param>
    public static async Task<AppProcess> Serve(IReadOnlyDictionary<string, string> settings, CancellationToken cancel)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Start(settings, "serve", "--urls", address.ToString().TrimEnd('/'));
        var said = Drain(process);
        var app = new AppProcess(process, address);
        using var http = new HttpClient();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (!await IsReady(http, address, patience.Token))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException("It did not start: " + await said);
            }
            await Task.Delay(100, patience.Token);
        }
        return app;
    }

    /// <summary>Runs one command of `pandu` and answers what it printed.</summary>
    public static async Task<string> Run(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        using var process = Start(settings, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException(await error + output);
    }

    /// <summary>Most memory that the process has held so far, in MiB.</summary>
    public long PeakMemoryMib()
    {
        process.Refresh();
        return process.PeakWorkingSet64 / 1_048_576;
    }

    /// <summary>Time of the processors that it has used so far.</summary>
    public TimeSpan ProcessorTime()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    /// <summary>What the process counts of itself: name of a metric without labels -> its value.</summary>
    /// <param name="beginning">Of the names.</param>
    public async Task<IReadOnlyDictionary<string, double>> Figures(string beginning)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", MetricsToken);
        var lines = (await http.GetStringAsync(new Uri(Address, "/metrics"))).Split('\n');
        return lines.Where(l => l.StartsWith(beginning, StringComparison.Ordinal) && !l.Contains('{', StringComparison.Ordinal)).Select(l => l.Split(' '))
            .ToDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture));
    }

    /// <summary>SIGKILL: no time to finish anything.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }
        process.Dispose();
    }

    /// <summary>A port that is free at this moment.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static async Task<bool> IsReady(HttpClient http, Uri address, CancellationToken cancel)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/health/ready"), cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }

    private static Process Start(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // As a server's environment: nothing of this run's own settings.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PANDU_", StringComparison.Ordinal) || k.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }
        start.Environment["PANDU_METRICS_TOKEN"] = MetricsToken;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }
        return Process.Start(start) ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{Program} was not started."));
    }

    /// <summary>Read to the end, so that the process never waits for a full pipe.</summary>
    private static async Task<string> Drain(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        return await process.StandardError.ReadToEndAsync() + await output;
    }
}
