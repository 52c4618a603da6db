using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PanduKota.Features.Storage.Scanning;

/// <summary>What clamd says of a file.</summary>
public enum ScanVerdict
{
    Clean,

    Infected,

    /// <summary>It answered, but could not look into the file: too large for it, or out of memory.</summary>
    NotScanned,

    /// <summary>Nobody answers, in time or at all.</summary>
    Away,
}

/// <param name="Words">Name of what was found, or what went wrong.</param>
public sealed record ScanAnswer(ScanVerdict Verdict, string Words = "");

/// <summary>
/// Asks a ClamAV daemon over TCP or a Unix socket, in its own protocol: a command between "z" and a zero, for INSTREAM the
/// bytes in pieces with their length before each (big-endian) and an empty piece at the end; one answer up to a zero.
/// </summary>
/// <param name="patience">For one whole conversation.</param>
public sealed class Clamd(EndPoint place, TimeSpan patience)
{
    private const int Piece = 64 * 1024;
    private const int MostAnswered = 4096;

    public async Task<ScanAnswer> Scan(ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        var (answer, wrong) = await Ask("INSTREAM", file, cancel);
        const string Head = "stream: ", Found = " FOUND";
        return answer switch
        {
            null => new ScanAnswer(ScanVerdict.Away, wrong ?? ""),
            Head + "OK" => new ScanAnswer(ScanVerdict.Clean),
            _ when answer.StartsWith(Head, StringComparison.Ordinal) && answer.EndsWith(Found, StringComparison.Ordinal) && answer.Length > Head.Length + Found.Length
                => new ScanAnswer(ScanVerdict.Infected, answer[Head.Length..^Found.Length]),
            _ => new ScanAnswer(ScanVerdict.NotScanned, answer),
        };
    }

    /// <summary>Null when it answers as it should, else what went wrong.</summary>
    public async Task<string?> WhatIsWrong(CancellationToken cancel)
    {
        var (answer, wrong) = await Ask("PING", null, cancel);
        return answer == "PONG" ? null : wrong ?? answer;
    }

    /// <returns>The answer, or why there is none.</returns>
    private async Task<(string? Answer, string? Wrong)> Ask(string command, ReadOnlyMemory<byte>? file, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            using var socket = place is UnixDomainSocketEndPoint
                ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
                : new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(place, limit.Token);
            await using var stream = new NetworkStream(socket);
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"z{command}\0"), limit.Token);
            if (file is { } bytes)
            {
                await Send(stream, bytes, limit.Token);
            }
            var answer = await Receive(stream, limit.Token);
            return answer.Length > 0 ? (answer, null) : (null, "clamd closed the connection without an answer");
        }
        catch (Exception away) when (away is SocketException or IOException)
        {
            return (null, away.Message);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (null, $"no answer within {patience.TotalSeconds:0} seconds");
        }
    }

    private static async Task Send(NetworkStream stream, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        try
        {
            var length = new byte[4];
            for (var at = 0; at < bytes.Length; at += Piece)
            {
                var piece = bytes.Slice(at, Math.Min(Piece, bytes.Length - at));
                BinaryPrimitives.WriteInt32BigEndian(length, piece.Length);
                await stream.WriteAsync(length, cancel);
                await stream.WriteAsync(piece, cancel);
            }
            await stream.WriteAsync(new byte[4], cancel);
        }
        catch (IOException)
        {
            // It has heard enough, of a file that is too large for it: its answer says so, and is read next.
        }
    }

    private static async Task<string> Receive(NetworkStream stream, CancellationToken cancel)
    {
        var answer = new byte[MostAnswered];
        var length = 0;
        while (length < answer.Length && await stream.ReadAsync(answer.AsMemory(length), cancel) is var read and > 0)
        {
            var end = answer.AsSpan(length, read).IndexOf((byte)0);
            if (end >= 0)
            {
                length += end;
                break;
            }
            length += read;
        }
        // What it says goes into messages and logs.
        return string.Concat(Encoding.UTF8.GetString(answer, 0, length).Where(c => !char.IsControl(c)));
    }
}
