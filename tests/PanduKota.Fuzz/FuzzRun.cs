using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace PanduKota.Fuzz;

/// <summary>Puts damaged inputs through a reader. The same seed gives the same inputs on every machine.</summary>
public static class FuzzRun
{
    private const int Chunk = 500;
    private const int MostSlips = 10;

    /// <summary>Which file, and then one number for each damage: what FsCheck makes up.</summary>
    private static readonly Gen<int[]> Scripts = Gen.Choose(0, int.MaxValue - 1).ArrayOf().Where(script => script.Length > 0).Resize(6);

    public static RunResult Of(Reader reader, int inputs, int seed, Action<int>? told = null)
    {
        var clock = Stopwatch.StartNew();
        var (slips, kinds, most, slowest, done) = (new List<Slip>(), new HashSet<string>(), 0L, TimeSpan.Zero, 0);
        var started = 0L;
        var worker = new Thread(
            () =>
            {
                for (; done < inputs && slips.Count < MostSlips; told?.Invoke(done))
                {
                    foreach (var script in Gen.Sample(Scripts, Math.Min(Chunk, inputs - done), new Rnd((ulong)(uint)seed, ((ulong)(uint)done << 1) | 1), 6))
                    {
                        Interlocked.Exchange(ref started, Stopwatch.GetTimestamp());
                        var (before, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
                        var input = Input(reader, script);
                        (before, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
                        var slip = Try(reader, input);
                        var (allocated, took) = (GC.GetAllocatedBytesForCurrentThread() - before, Stopwatch.GetElapsedTime(began));
                        (most, slowest) = (Math.Max(most, allocated), took > slowest ? took : slowest);
                        slip ??= allocated > reader.MostAllocated ? $"allocated {allocated / 1024 / 1024} MB" : null;
                        // The same fault is told once.
                        if (slip is not null && kinds.Add(Kind(slip)))
                        {
                            slips.Add(Smallest(reader, slip, script));
                        }
                        done++;
                    }
                }
            },
            64 * 1024 * 1024)
        { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromSeconds(1)))
        {
            if (Interlocked.Read(ref started) is var at and not 0 && Stopwatch.GetElapsedTime(at) > reader.Patience)
            {
                return new RunResult(reader.Name, done, [.. slips, new Slip($"hangs at input {done} of seed {seed}", [], [])], most, reader.Patience, clock.Elapsed);
            }
        }
        return new RunResult(reader.Name, done, slips, most, slowest, clock.Elapsed);
    }

    /// <summary>The input that a script stands for.</summary>
    public static byte[] Input(Reader reader, IReadOnlyList<int> script)
    {
        var file = reader.Valid[script[0] % reader.Valid.Count];
        for (var i = 1; i < script.Count; i++)
        {
            file = reader.Damage(file, new Random(script[i]));
        }
        return file;
    }

    private static string? Try(Reader reader, byte[] input)
    {
        try
        {
            reader.Read(input);
            return null;
        }
#pragma warning disable CA1031 // whatever it throws is what is looked for
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
#pragma warning restore CA1031
    }

    // The exception and where it was thrown; the words in it differ from input to input.
    private static string Kind(string slip) => slip.Split(':')[0] + string.Join('|', slip.Split('\n').Where(l => l.Contains(" at ", StringComparison.Ordinal)).Take(3));

    private static Slip Smallest(Reader reader, string slip, IReadOnlyList<int> script)
    {
        for (var i = script.Count - 1; i > 0; i--)
        {
            List<int> shorter = [.. script.Take(i), .. script.Skip(i + 1)];
            if (Try(reader, Input(reader, shorter)) is { } same && Kind(same) == Kind(slip))
            {
                (script, slip) = (shorter, same);
            }
        }
        return new Slip(slip, script, Input(reader, script));
    }
}
