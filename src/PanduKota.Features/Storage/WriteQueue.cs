namespace PanduKota.Features.Storage;

/// <summary>
/// One writer at a time in this process, in the order they came. SQLite lets only one write, and makes the others poll:
/// standing in a queue here is fairer and far quicker at the tail (docs/adr/0003-storage.md). PostgreSQL needs no queue.
/// </summary>
public sealed class WriteQueue : IDisposable
{
    private readonly SemaphoreSlim? turn;

    private WriteQueue(SemaphoreSlim? turn) => this.turn = turn;

    public static WriteQueue OneByOne() => new(new SemaphoreSlim(1, 1));

    public static WriteQueue Open() => new(null);

    /// <summary>Waits for the turn; disposing of the answer hands it on. Never enter twice without leaving.</summary>
    public async Task<Turn> Enter(CancellationToken cancel)
    {
        if (turn is not null)
        {
            await turn.WaitAsync(cancel);
        }
        return new Turn(turn);
    }

    public void Dispose() => turn?.Dispose();

    public sealed class Turn : IDisposable
    {
        private SemaphoreSlim? held;

        internal Turn(SemaphoreSlim? held) => this.held = held;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
