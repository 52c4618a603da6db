using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace PanduKota.App.Hosting.Watching;

/// <summary>
/// The metrics as text in the exposition format 0.0.4 of Prometheus, gathered when somebody asks. The sums are
/// OpenTelemetry's; only the writing is ours, since its own exporter for this cannot be had.
/// </summary>
[ExportModes(ExportModes.Pull)]
internal sealed class PrometheusText : BaseExporter<Metric>, IPullMetricExporter
{
    private readonly Lock oneAtATime = new();
    private StringBuilder text = new();

    public Func<int, bool>? Collect { get; set; }

    /// <summary>All metrics as they are now.</summary>
    public string Gather()
    {
        lock (oneAtATime)
        {
            text = new StringBuilder();
            Collect?.Invoke(Timeout.Infinite);
            return text.ToString();
        }
    }

    public override ExportResult Export(in Batch<Metric> batch)
    {
        foreach (var metric in batch)
        {
            var name = NameOf(metric);
            text.Append("# HELP ").Append(name).Append(' ').Append(metric.Description.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
            text.Append("# TYPE ").Append(name).Append(' ').Append(KindOf(metric.MetricType)).Append('\n');
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                Write(name, metric.MetricType, in point);
            }
        }
        return ExportResult.Success;
    }

    private void Write(string name, MetricType type, ref readonly MetricPoint point)
    {
        var labels = Labels(point.Tags);
        switch (type)
        {
            case MetricType.Histogram:
                var below = 0L;
                foreach (var bucket in point.GetHistogramBuckets())
                {
                    below += bucket.BucketCount;
                    var bound = double.IsPositiveInfinity(bucket.ExplicitBound) ? "+Inf" : Figure(bucket.ExplicitBound);
                    Line(name + "_bucket", [.. labels, ("le", bound)], below.ToString(CultureInfo.InvariantCulture));
                }
                Line(name + "_sum", labels, Figure(point.GetHistogramSum()));
                Line(name + "_count", labels, point.GetHistogramCount().ToString(CultureInfo.InvariantCulture));
                break;
            case MetricType.LongSum or MetricType.LongSumNonMonotonic:
                Line(name, labels, point.GetSumLong().ToString(CultureInfo.InvariantCulture));
                break;
            case MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic:
                Line(name, labels, Figure(point.GetSumDouble()));
                break;
            case MetricType.LongGauge:
                Line(name, labels, point.GetGaugeLastValueLong().ToString(CultureInfo.InvariantCulture));
                break;
            case MetricType.DoubleGauge:
                Line(name, labels, Figure(point.GetGaugeLastValueDouble()));
                break;
            default:
                throw new NotSupportedException($"Metrics of type {type} are not written.");
        }
    }

    private void Line(string name, List<(string Name, string Value)> labels, string value)
    {
        text.Append(name);
        if (labels.Count > 0)
        {
            text.Append('{').AppendJoin(',', labels.Select(l => $"{l.Name}=\"{Escaped(l.Value)}\"")).Append('}');
        }
        text.Append(' ').Append(value).Append('\n');
    }

    private static List<(string Name, string Value)> Labels(ReadOnlyTagCollection tags)
    {
        var labels = new List<(string, string)>();
        foreach (var tag in tags)
        {
            labels.Add((Plain(tag.Key), Convert.ToString(tag.Value, CultureInfo.InvariantCulture) ?? ""));
        }
        return labels;
    }

    private static string NameOf(Metric metric)
    {
        var unit = metric.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        var isCounter = metric.MetricType is MetricType.LongSum or MetricType.DoubleSum;
        return Plain(metric.Name) + unit + (isCounter ? "_total" : "");
    }

    private static string KindOf(MetricType type) => type switch
    {
        MetricType.Histogram => "histogram",
        MetricType.LongSum or MetricType.DoubleSum => "counter",
        _ => "gauge",
    };

    private static string Plain(string name) => new([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);

    private static string Figure(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Escaped(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
