using System.Diagnostics;
using PanduKota.Bench.Crowd;
using PanduKota.Testing;

namespace PanduKota.EndToEnd.Tests;

/// <summary>HAProxy with the configuration that docs/operate hands out, as a process of its own.</summary>
internal sealed class Proxy : IDisposable
{
    private readonly Process process;

    private Proxy(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<Proxy> Before(Uri node1, Uri node2)
    {
        var address = new Uri($"http://127.0.0.1:{AppProcess.FreePort()}");
        var start = new ProcessStartInfo("/usr/sbin/haproxy", ["-db", "-f", Path.Combine(Repository.Root, "docs", "operate", "haproxy.cfg")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PANDU_PROXY_BIND"] = address.Authority;
        start.Environment["PANDU_NODE_1"] = node1.Authority;
        start.Environment["PANDU_NODE_2"] = node2.Authority;
        var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        using var http = new HttpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await Answers(http, address, patience.Token))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException("HAProxy did not start: " + await said);
            }
            await Task.Delay(50, patience.Token);
        }
        return new Proxy(process, address);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<bool> Answers(HttpClient http, Uri address, CancellationToken cancel)
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
}
