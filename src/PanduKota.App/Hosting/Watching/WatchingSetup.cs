using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenTelemetry.Logs;
using PanduKota.Features.Storage;
using PanduKota.Features.Storage.Scanning;

namespace PanduKota.App.Hosting.Watching;

/// <summary>
/// For those who look after the machine: /health/live (the process answers), /health/ready (database reached and up to
/// date, files can be written; Degraded while the virus scanner is away and uploads are refused) and /metrics.
/// </summary>
public static class WatchingSetup
{
    private const string Ready = "ready";

    /// <summary>Name of the check of the virus scanner; there is none where none is set.</summary>
    public const string VirusScan = "virus-scan";

    /// <summary>
    /// Sends each line of the log to the collector, where one is set, as it is written: whoever breaks into this machine cannot take
    /// back what has left it.
    /// </summary>
    public static void AddCollector(this ILoggingBuilder logs, IConfiguration settings)
    {
        if (Telemetry.HasCollector(settings))
        {
            logs.AddOpenTelemetry(lines =>
            {
                lines.SetResourceBuilder(Telemetry.About());
                lines.IncludeFormattedMessage = true;
                lines.AddOtlpExporter();
            });
        }
    }

    public static void AddWatching(this IServiceCollection services, PanduWebOptions options)
    {
        var checks = services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", tags: [Ready])
            .AddCheck<FilesHealth>("files", tags: [Ready]);
        if (options.VirusScan.Place is not null)
        {
            // Everything but uploads goes on without it: no reason to take the node away from those who plan.
            checks.AddCheck<VirusScanHealth>(VirusScan, HealthStatus.Degraded, [Ready]);
        }
        services.AddSingleton<Telemetry>();
        services.AddHostedService(all => all.GetRequiredService<Telemetry>());
    }

    public static void MapWatching(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Say }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains(Ready), ResponseWriter = Say }).AllowAnonymous();
        app.MapGet("/metrics", (HttpContext http, Telemetry telemetry) => telemetry.Gather(http.Request.Headers.Authorization) is { } text
            ? Results.Text(text, "text/plain; version=0.0.4; charset=utf-8")
            : Results.NotFound()).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>Which check failed, without its reasons: those stand in the log, for the public they are none of its business.</summary>
    private static Task Say(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(JsonSerializer.Serialize(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(e => e.Key, e => e.Value.Status.ToString()),
        }));
    }

    private sealed class DatabaseHealth(PlanDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!await db.Database.CanConnectAsync(cancellationToken))
            {
                return HealthCheckResult.Unhealthy("The database cannot be reached.");
            }
            var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
            return pending.Any() ? HealthCheckResult.Unhealthy("The database is of an older version.") : HealthCheckResult.Healthy();
        }
    }

    private sealed class VirusScanHealth(UploadScan scan) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await scan.WhatIsWrong(cancellationToken) is { } why
                ? new HealthCheckResult(context.Registration.FailureStatus, "Files cannot be scanned: " + why)
                : HealthCheckResult.Healthy();
    }

    private sealed class FilesHealth(StorageOptions storage) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                Directory.CreateDirectory(storage.FilesFolder);
                var probe = Path.Combine(storage.FilesFolder, $".health-{Guid.CreateVersion7():N}");
                await File.WriteAllTextAsync(probe, "", cancellationToken);
                File.Delete(probe);
                return HealthCheckResult.Healthy();
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                return HealthCheckResult.Unhealthy("Files cannot be written.", refused);
            }
        }
    }
}
