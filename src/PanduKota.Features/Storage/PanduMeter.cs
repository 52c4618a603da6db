using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PanduKota.Features.Storage;

/// <summary>
/// What the product counts of itself. No name of a person, region or programme goes into a figure: only kinds of things.
/// </summary>
public static class PanduMeter
{
    public const string Name = "PanduKota";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Saved =
        Meter.CreateCounter<long>("pandu.changes.saved", description: "Changes written with their entry in the change log.");

    private static readonly Counter<long> Refused =
        Meter.CreateCounter<long>("pandu.changes.refused", description: "Changes refused because somebody else was faster.");

    private static readonly Histogram<double> Jobs =
        Meter.CreateHistogram<double>("pandu.jobs.duration", "s", "Jobs that ended, by kind and how.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600] });

    private static readonly Counter<long> Security =
        Meter.CreateCounter<long>("pandu.security.events", description: "Refused sign-ins, forged requests and the like, by kind.");

    private static readonly Histogram<double> Waits = Turns("pandu.writes.wait", "How long writers waited for their turn, in this process.");

    private static readonly Histogram<double> Writes = Turns("pandu.writes.duration", "How long a writer held the turn, to the end of the transaction.");

    /// <summary>One span for each job.</summary>
    public static ActivitySource Spans { get; } = new(Name);

    internal static void ChangeSaved(string what) => Saved.Add(1, new KeyValuePair<string, object?>("what", what));

    internal static void ChangeRefused(string subjectKind) => Refused.Add(1, new KeyValuePair<string, object?>("subject", subjectKind));

    public static void SecurityEvent(string what) => Security.Add(1, new KeyValuePair<string, object?>("event", what));

    internal static void Waited(TimeSpan time) => Waits.Record(time.TotalSeconds);

    internal static void Wrote(TimeSpan time) => Writes.Record(time.TotalSeconds);

    internal static void JobEnded(string kind, string how, TimeSpan time) =>
        Jobs.Record(time.TotalSeconds, new("kind", kind), new("how", how));

    private static Histogram<double> Turns(string name, string description) => Meter.CreateHistogram(
        name, "s", description, advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5] });
}
