using PanduKota.Features.Jobs;

namespace PanduKota.App.Hosting;

/// <summary>Does the long tasks inside the web process, one after the other; `pandu work` does them elsewhere.</summary>
public sealed class JobWorker(JobRunner runner) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => runner.RunForever(stoppingToken);
}
