using System.Security.Cryptography;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PanduKota.Features.Storage;

namespace PanduKota.App.Hosting.Watching;

/// <summary>
/// Metrics, traces and logs of a running host: /metrics for a scraper that shows the token of PANDU_METRICS_TOKEN, and a
/// collector where OTEL_EXPORTER_OTLP_ENDPOINT names one. None of them holds a name of a person.
/// </summary>
public sealed class Telemetry : IHostedService, IDisposable
{
    public const string TokenSetting = "PANDU_METRICS_TOKEN";

    private const string CollectorSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
        [PanduMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "Npgsql"];

    private readonly PrometheusText? text;
    private readonly MeterProvider? metrics;
    private readonly TracerProvider? traces;
    private readonly byte[]? token;

    public Telemetry(IConfiguration settings, PanduWebOptions options)
    {
        var hasCollector = HasCollector(settings);
        token = (settings[TokenSetting] ?? options.MetricsToken) is { Length: > 0 } words ? SHA256.HashData(Encoding.UTF8.GetBytes(words)) : null;
        if (token is null && !hasCollector)
        {
            return;
        }
        var about = About();
        var builder = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(about).AddMeter(Meters);
        if (token is not null)
        {
            text = new PrometheusText();
            builder.AddReader(new BaseExportingMetricReader(text));
        }
        if (hasCollector)
        {
            builder.AddOtlpExporter();
            traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(about)
                .AddSource(PanduMeter.Name, "Microsoft.AspNetCore", "Npgsql").AddOtlpExporter().Build();
        }
        metrics = builder.Build();
    }

    /// <summary>Whether a collector on another machine takes metrics, traces and logs.</summary>
    public static bool HasCollector(IConfiguration settings) => !string.IsNullOrWhiteSpace(settings[CollectorSetting]);

    internal static ResourceBuilder About() =>
        ResourceBuilder.CreateDefault().AddService("pandukota", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString());

    /// <summary>The metrics as text; null when the caller may not see them or none are kept.</summary>
    /// <param name="shown">What the caller sent as "Authorization: Bearer ...".</param>
    public string? Gather(string? shown)
    {
        const string Scheme = "Bearer ";
        var isRight = token is not null && shown is not null && shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(token, SHA256.HashData(Encoding.UTF8.GetBytes(shown[Scheme.Length..])));
        return isRight ? text!.Gather() : null;
    }

    // Listed as a service of the host so that it is made at the start, not with the first question.
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        metrics?.Dispose();
        traces?.Dispose();
    }
}
