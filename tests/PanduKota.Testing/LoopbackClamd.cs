using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PanduKota.Features.Storage.Scanning;

namespace PanduKota.Testing;

/// <summary>
/// Speaks clamd's protocol on a port of its own and knows one virus: EICAR's test file, wherever it stands in the bytes. For
/// what a real clamd does not do on demand: be silent, hang up, fail.
/// </summary>
public sealed class LoopbackClamd : IAsyncDisposable
{
    /// <summary>The text that every scanner takes for a virus and that does nothing.</summary>
    public const string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task serving;
    private int scanned;

    public LoopbackClamd()
    {
        listener.Start();
        serving = Serve();
    }

    public IPEndPoint Place => (IPEndPoint)listener.LocalEndpoint;

    public ScanAddress Address => new(Place);

    /// <summary>What it answers to a file, or null to hang up; without one, what it finds.</summary>
    public Func<byte[], string?>? Answers { get; set; }

    /// <summary>It takes everything and never says a word.</summary>
    public bool IsSilent { get; set; }

    public int Scanned => Volatile.Read(ref scanned);

    private static string Look(byte[] file) => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Eicar)) < 0 ? "stream: OK" : "stream: Eicar-Uji FOUND";

    private async Task Serve()
    {
        List<Task> talks = [];
        try
        {
            while (true)
            {
                talks.Add(Talk(await listener.AcceptSocketAsync(end.Token)));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException || end.IsCancellationRequested)
        {
            // The end came while it waited, or between two callers.
            await Task.WhenAll(talks);
        }
    }

    private async Task Talk(Socket socket)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            var command = await Command(stream);
            var file = command == "zINSTREAM" ? await File(stream) : [];
            if (IsSilent)
            {
                await Task.Delay(Timeout.Infinite, end.Token);
            }
            var answer = command == "zINSTREAM" ? Answers is { } said ? said(file) : Look(file) : Answers is null ? "PONG" : Answers([]);
            if (command == "zINSTREAM")
            {
                Interlocked.Increment(ref scanned);
            }
            if (answer is not null)
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer + "\0"), end.Token);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or EndOfStreamException)
        {
            // The other side has had enough, or the test is over.
        }
    }

    private async Task<string> Command(NetworkStream stream)
    {
        var words = new StringBuilder();
        var one = new byte[1];
        while (true)
        {
            await stream.ReadExactlyAsync(one, end.Token);
            if (one[0] == 0)
            {
                return words.ToString();
            }
            words.Append((char)one[0]);
        }
    }

    private async Task<byte[]> File(NetworkStream stream)
    {
        using var file = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(length, end.Token);
            var size = BinaryPrimitives.ReadInt32BigEndian(length);
            if (size == 0)
            {
                return file.ToArray();
            }
            var piece = new byte[size];
            await stream.ReadExactlyAsync(piece, end.Token);
            file.Write(piece);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await serving;
        end.Dispose();
    }
}
