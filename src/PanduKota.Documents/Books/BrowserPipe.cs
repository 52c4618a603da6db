using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace PanduKota.Documents.Books;

/// <summary>The browser ended, could not be started, or refused what it was asked.</summary>
internal sealed class BrowserGoneException(int code, string said) : IOException(said)
{
    public int Code { get; } = code;
}

/// <summary>
/// One headless browser for one job, spoken to by the DevTools protocol over two pipes: nobody else on the machine can talk
/// to it, as they could over a port. It never outlives this object.
/// </summary>
internal sealed class BrowserPipe : IAsyncDisposable
{
    /// <summary>The browser reads from descriptor 3 and writes to 4; the shell puts what it was given there.</summary>
    private const string Plumbing = "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null 1>&2";

    /// <summary>Small enough that a message of it, four thirds as long, is no large object to the memory of this process.</summary>
    private const int ChunkBytes = 60_000;

    private readonly Process process;
    private readonly ConcurrentDictionary<long, TaskCompletionSource<JsonElement>> asked = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> loads = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim writing = new(1);
    private readonly Task<string> errors;
    private readonly Task reading;
    private long last;
    private volatile bool isGone;

    private BrowserPipe(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
        reading = Task.Run(ReadAll);
    }

    public int ProcessId => process.Id;

    public static BrowserPipe Start(string browser, IEnumerable<string> arguments)
    {
        var process = new Process
        {
            StartInfo = new ProcessStartInfo("/bin/sh", ["-c", Plumbing, browser, .. arguments, "--remote-debugging-pipe"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                CreateNoWindow = true,
            },
        };
        process.Start();
        return new BrowserPipe(process);
    }

    /// <summary>Prints the page at an address.</summary>
    /// <param name="isTagged">With the structure that screen readers follow.</param>
    public async Task<byte[]> Print(string address, bool isTagged, CancellationToken cancel)
    {
        await CloseAll(cancel);
        var target = (await Call("Target.createTarget", new { url = "about:blank" }, null, cancel)).GetProperty("targetId").GetString()!;
        var session = (await Call("Target.attachToTarget", new { targetId = target, flatten = true }, null, cancel)).GetProperty("sessionId").GetString()!;
        var loaded = loads.GetOrAdd(session, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await Call("Inspector.enable", new { }, session, cancel);
        await Call("Page.enable", new { }, session, cancel);
        await Call("Page.navigate", new { url = address }, session, cancel);
        await loaded.Task.WaitAsync(cancel);
        var printed = await Call(
            "Page.printToPDF",
            new { printBackground = true, preferCSSPageSize = true, generateTaggedPDF = isTagged, generateDocumentOutline = false, transferMode = "ReturnAsStream" },
            session, cancel);
        var pdf = await ReadStream(printed.GetProperty("stream").GetString()!, session, cancel);
        loads.TryRemove(session, out _);
        return pdf;
    }

    /// <summary>A page that is done gives its memory back with its process, before the next one begins. The open pipe keeps the browser.</summary>
    private async Task CloseAll(CancellationToken cancel)
    {
        var all = await Call("Target.getTargets", new { }, null, cancel);
        foreach (var page in all.GetProperty("targetInfos").EnumerateArray().Where(t => t.GetProperty("type").GetString() == "page"))
        {
            await Call("Target.closeTarget", new { targetId = page.GetProperty("targetId").GetString() }, null, cancel);
        }
    }

    private async Task<byte[]> ReadStream(string handle, string session, CancellationToken cancel)
    {
        var chunks = new List<byte[]>();
        while (true)
        {
            var chunk = await Call("IO.read", new { handle, size = ChunkBytes }, session, cancel);
            var data = chunk.GetProperty("data");
            chunks.Add(chunk.TryGetProperty("base64Encoded", out var packed) && packed.GetBoolean()
                ? data.GetBytesFromBase64() : Encoding.Latin1.GetBytes(data.GetString()!));
            if (chunk.GetProperty("eof").GetBoolean())
            {
                await Call("IO.close", new { handle }, session, cancel);
                var all = new byte[chunks.Sum(c => c.Length)];
                var at = 0;
                foreach (var c in chunks)
                {
                    c.CopyTo(all, at);
                    at += c.Length;
                }
                return all;
            }
        }
    }

    private async Task<JsonElement> Call(string method, object parameters, string? session, CancellationToken cancel)
    {
        var id = Interlocked.Increment(ref last);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked[id] = answer;
        byte[] words =
        [
            .. session is null
                ? JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters })
                : JsonSerializer.SerializeToUtf8Bytes(new { id, method, sessionId = session, @params = parameters }),
            0,
        ];
        await writing.WaitAsync(cancel);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(words, cancel);
            await process.StandardInput.BaseStream.FlushAsync(cancel);
        }
        catch (IOException)
        {
            await Lose();
        }
        finally
        {
            writing.Release();
        }
        if (isGone)
        {
            await Lose();
        }
        return await answer.Task.WaitAsync(cancel);
    }

    private async Task ReadAll()
    {
        var source = process.StandardOutput.BaseStream;
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            while (await source.ReadAsync(buffer) is var size and > 0)
            {
                var from = 0;
                for (var end = Array.IndexOf(buffer, (byte)0, 0, size); end >= 0; end = Array.IndexOf(buffer, (byte)0, from, size - from))
                {
                    message.Write(buffer, from, end - from);
                    Take(message.GetBuffer().AsMemory(0, (int)message.Length));
                    message.SetLength(0);
                    from = end + 1;
                }
                message.Write(buffer, from, size - from);
            }
        }
        catch (Exception broken) when (broken is IOException or JsonException)
        {
            // Ends like a browser that has closed its pipe: whoever waits is told.
        }
        await Lose();
    }

    private void Take(ReadOnlyMemory<byte> message)
    {
        using var parsed = JsonDocument.Parse(message);
        var root = parsed.RootElement;
        if (root.TryGetProperty("id", out var id) && asked.TryRemove(id.GetInt64(), out var answer))
        {
            if (root.TryGetProperty("error", out var refused))
            {
                answer.SetException(new BrowserGoneException(0, refused.GetProperty("message").GetString() ?? "-"));
            }
            else
            {
                answer.SetResult(root.GetProperty("result").Clone());
            }
        }
        else if (root.TryGetProperty("method", out var method))
        {
            var session = root.TryGetProperty("sessionId", out var known) ? known.GetString()! : "";
            if (method.ValueEquals("Page.loadEventFired") && loads.TryGetValue(session, out var loaded))
            {
                loaded.TrySetResult();
            }
            else if (method.ValueEquals("Inspector.targetCrashed"))
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Tells everybody who waits that there will be no answer, with the end of what the browser said.</summary>
    private async Task Lose()
    {
        isGone = true;
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
        await process.WaitForExitAsync();
        var said = (await errors).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "-";
        var gone = new BrowserGoneException(process.ExitCode, said);
        foreach (var id in asked.Keys)
        {
            if (asked.TryRemove(id, out var answer))
            {
                answer.TrySetException(gone);
            }
        }
        foreach (var load in loads.Values)
        {
            load.TrySetException(gone);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
        await reading;
        process.Dispose();
        writing.Dispose();
    }
}
