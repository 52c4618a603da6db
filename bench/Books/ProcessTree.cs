using System.Globalization;

namespace PanduKota.Bench.Books;

/// <summary>
/// What this process with its children takes, from /proc: memory as PSS (what several processes share is shared out between them,
/// so that nothing counts twice), and processor time of all that lived long enough to be seen.
/// </summary>
internal sealed class ProcessTree : IDisposable
{
    private readonly Dictionary<int, double> seconds = [];
    private readonly double before;
    private readonly bool isWeighed;
    private readonly CancellationTokenSource stop = new();
    private readonly Task watching;

    /// <param name="isWeighed">Memory too; that is costly to ask for, so times are taken without.</param>
    public ProcessTree(bool isWeighed)
    {
        this.isWeighed = isWeighed;
        before = Processor(Environment.ProcessId);
        watching = Task.Run(Watch);
    }

    /// <summary>Greatest sum of PSS, MB.</summary>
    public double PeakMegabytes { get; private set; }

    /// <summary>Greatest part of it that is theirs alone and not a file of the system that can be dropped and read again, MB.</summary>
    public double PeakOwnMegabytes { get; private set; }

    public double Seconds => seconds.Values.Sum() - before;

    /// <summary>Nothing counts any more.</summary>
    public void Stop()
    {
        stop.Cancel();
        watching.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        Stop();
        stop.Dispose();
    }

    private async Task Watch()
    {
        while (!stop.IsCancellationRequested)
        {
            var (all, own) = (0.0, 0.0);
            foreach (var id in Tree())
            {
                var (pss, anonymous) = isWeighed ? Memory(id) : default;
                (all, own) = (all + pss, own + anonymous);
                seconds[id] = Math.Max(seconds.GetValueOrDefault(id), Processor(id));
            }
            (PeakMegabytes, PeakOwnMegabytes) = (Math.Max(PeakMegabytes, all), Math.Max(PeakOwnMegabytes, own));
            await Task.Delay(50, CancellationToken.None);
        }
    }

    private static List<int> Tree()
    {
        var parents = new List<(int Id, int Parent)>();
        foreach (var folder in Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(n => char.IsAsciiDigit(n![0])))
        {
            if (Stat(folder!) is { } stat)
            {
                parents.Add((int.Parse(folder!, CultureInfo.InvariantCulture), int.Parse(stat[1], CultureInfo.InvariantCulture)));
            }
        }
        var kids = parents.ToLookup(p => p.Parent, p => p.Id);
        var found = new List<int>();
        var open = new Stack<int>([Environment.ProcessId]);
        while (open.TryPop(out var id))
        {
            found.Add(id);
            foreach (var kid in kids[id])
            {
                open.Push(kid);
            }
        }
        return found;
    }

    private static (double Pss, double Own) Memory(int id)
    {
        try
        {
            var lines = File.ReadAllLines($"/proc/{id}/smaps_rollup").Select(l => l.Split(':', StringSplitOptions.TrimEntries)).Where(l => l.Length == 2)
                .ToDictionary(l => l[0], l => l[1]);
            double Of(string name) => lines.TryGetValue(name, out var size) ? double.Parse(size.Split(' ')[0], CultureInfo.InvariantCulture) / 1024 : 0;
            return (Of("Pss"), Of("Pss_Anon") + Of("Pss_Shmem"));
        }
        catch (IOException)
        {
            return (0, 0);
        }
    }

    private static double Processor(int id) => Stat(id.ToString(CultureInfo.InvariantCulture)) is { } stat
        ? (double.Parse(stat[11], CultureInfo.InvariantCulture) + double.Parse(stat[12], CultureInfo.InvariantCulture)) / 100 : 0;

    /// <summary>The fields behind the name of the program, which may hold blanks.</summary>
    private static string[]? Stat(string id)
    {
        try
        {
            var words = File.ReadAllText($"/proc/{id}/stat");
            return words[(words.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
