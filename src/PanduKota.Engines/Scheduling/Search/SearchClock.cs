using System.Diagnostics;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>Time and work that a run may still use; a deadline also cancels the work that is under way.</summary>
internal sealed class SearchClock : IDisposable
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly SchedulingLimits limits;
    private readonly CancellationTokenSource source;

    public SearchClock(SchedulingLimits limits, CancellationToken cancel)
    {
        this.limits = limits;
        Caller = cancel;
        source = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        if (limits.Seconds is { } seconds)
        {
            source.CancelAfter(TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 86_400)));
        }
    }

    /// <summary>Cancelled by the caller or by the deadline.</summary>
    public CancellationToken Cancel => source.Token;

    /// <summary>Cancelled by the caller alone.</summary>
    public CancellationToken Caller { get; }

    public double Seconds => watch.Elapsed.TotalSeconds;

    public double SecondsLeft => limits.Seconds is { } seconds ? seconds - Seconds : double.PositiveInfinity;

    public int Threads => Math.Max(1, limits.Threads);

    public double TargetGap => limits.TargetGap;

    public bool MayStartRound(int round) =>
        !source.IsCancellationRequested && SecondsLeft > 0 && (limits.Rounds is null || round < limits.Rounds);

    public void Dispose() => source.Dispose();
}
