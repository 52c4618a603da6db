using System.Collections.Concurrent;
using System.Diagnostics;

namespace PanduKota.Features.Storage;

/// <summary>
/// One writer at a time in this process, in the order they came. SQLite lets only one write, and makes the others poll:
/// standing in a queue here is fairer and far quicker at the tail (docs/adr/0003-storage.md). PostgreSQL needs no queue.
/// </summary>
/// <remarks>
/// Writers take their turn on a thread of the queue's own. Handed on through the thread pool, each turn would begin behind
/// all the pages that are being made at that moment, and on a busy machine the line would stand still while nobody writes.
/// </remarks>
public sealed class WriteQueue : IDisposable
{
    private readonly BlockingCollection<Waiter>? line;
    private readonly Lazy<Thread>? writing;

    private WriteQueue(bool isOneByOne)
    {
        if (isOneByOne)
        {
            line = [];
            writing = new Lazy<Thread>(Begin);
        }
    }

    public static WriteQueue OneByOne() => new(isOneByOne: true);

    public static WriteQueue Open() => new(isOneByOne: false);

    /// <summary>
    /// Waits for the turn; disposing of the answer (with <c>await using</c>) hands it on. Never enter twice without leaving.
    /// </summary>
    public async Task<Turn> Enter(CancellationToken cancel)
    {
        if (line is null)
        {
            return new Turn(null);
        }
        var asked = Stopwatch.GetTimestamp();
        var waiter = new Waiter();
        _ = writing!.Value;
        line.Add(waiter, cancel);
        await using (cancel.Register(() => waiter.Begins.TrySetCanceled(cancel)))
        {
            await waiter.Begins.Task;
        }
        PanduMeter.Waited(Stopwatch.GetElapsedTime(asked));
        return new Turn(waiter);
    }

    public void Dispose()
    {
        // What waits is still served; the thread ends when the line is empty.
        line?.CompleteAdding();
    }

    private Thread Begin()
    {
        var thread = new Thread(() =>
        {
            foreach (var waiter in line!.GetConsumingEnumerable())
            {
                // The writer goes on here, on this thread, until he has handed the turn on or waits for something else.
                if (waiter.Begins.TrySetResult())
                {
                    waiter.Ended.Wait();
                }
                waiter.Ended.Dispose();
            }
            line.Dispose();
        })
        { IsBackground = true, Name = "PanduKota writes" };
        thread.Start();
        return thread;
    }

    internal sealed class Waiter
    {
        // Continuations run at once and in place: that is the point.
        public TaskCompletionSource Begins { get; } = new();

        public SemaphoreSlim Ended { get; } = new(0, 1);
    }

    public sealed class Turn : IAsyncDisposable
    {
        private readonly long since = Stopwatch.GetTimestamp();
        private Waiter? held;

        internal Turn(Waiter? held) => this.held = held;

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref held, null) is { } waiter)
            {
                PanduMeter.Wrote(Stopwatch.GetElapsedTime(since));
                waiter.Ended.Release();
                // What the request does next is no writing, and must not keep the thread from the next writer.
                await Task.Yield();
            }
        }
    }
}
