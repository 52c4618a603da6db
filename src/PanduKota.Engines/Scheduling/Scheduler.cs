using PanduKota.Engines.Scheduling.Search;

namespace PanduKota.Engines.Scheduling;

/// <summary>Finds which programmes to take and when each starts, with a proof of how far from the best that can be.</summary>
public static class Scheduler
{
    /// <summary>Stored with every answer; raised whenever the same input could give another one.</summary>
    public const string EngineVersion = "3";

    /// <summary>
    /// The answer depends on instance, seed, rounds and warm start alone, whatever the number of threads, unless seconds
    /// or the token end the run earlier.
    /// </summary>
    /// <param name="warmStart">An earlier answer for a like instance; where it still fits it is the first plan.</param>
    /// <exception cref="ArgumentException">The instance has problems by <see cref="SchedulingInstanceChecks"/>.</exception>
    public static SchedulingAnswer Solve(
        SchedulingInstance instance,
        int seed,
        SchedulingLimits limits,
        IProgress<SchedulingProgress>? progress,
        CancellationToken cancel,
        SchedulingAnswer? warmStart = null)
    {
        if (SchedulingInstanceChecks.Check(instance) is [var problem, ..])
        {
            throw new ArgumentException($"Check the instance before solving it: {problem}", nameof(instance));
        }
        using var clock = new SearchClock(limits, cancel);
        var run = new SchedulingRun(instance, seed, clock, progress, warmStart);
        var answer = run.Answer();
        if (ScheduleChecker.Check(instance, answer) is [var wrong, ..])
        {
            throw new InvalidOperationException($"The engine's own answer failed its check: {wrong}");
        }
        return answer with { Seconds = clock.Seconds };
    }
}
