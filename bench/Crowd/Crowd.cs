using System.Collections.Concurrent;

namespace PanduKota.Bench.Crowd;

/// <summary>Many planners at work at the same time.</summary>
public static class Crowd
{
    /// <summary>
    /// Everybody saves once a second, each at his own moment of it. Who waits longer than that for an answer saves again as
    /// soon as he has it.
    /// </summary>
    /// <param name="isOver">Told after every save; true stops everybody after the save he is at.</param>
    public static async Task<IReadOnlyList<Save>> Work(
        IReadOnlyList<Planner> planners, TimeSpan howLong, CancellationToken cancel, Func<Save, bool>? isOver = null)
    {
        var saves = new ConcurrentQueue<Save>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        stop.CancelAfter(howLong);
        await Task.WhenAll(planners.Select((planner, i) => Task.Run(async () =>
        {
            try
            {
                await Task.Delay(TimeSpan.FromSeconds((double)i / planners.Count), stop.Token);
                // From his own moment on: timers that were made together would tick together.
                using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
                do
                {
                    // Begun is finished: the end of the run cuts nobody off.
                    var save = await planner.SaveOnce(cancel);
                    saves.Enqueue(save);
                    if (isOver?.Invoke(save) == true)
                    {
                        await stop.CancelAsync();
                    }
                }
                while (await second.WaitForNextTickAsync(stop.Token));
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                // The run is over.
            }
        }, cancel)));
        return [.. saves];
    }
}
