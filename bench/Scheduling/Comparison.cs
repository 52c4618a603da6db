using System.Diagnostics;
using System.Globalization;

namespace PanduKota.Bench.Scheduling;

/// <summary>
/// Our engine, CBC and HiGHS on the same instances, one after the other in the same run, each as a process of its own
/// (start-up included). Needs cbc and node on the path, GNU time, and "npm ci" in the folder peers.
/// </summary>
internal sealed class Comparison(string generator, string python, double seconds, string folder)
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>One line: to 1 % (wall / processor seconds) and objective after the time limit, for each solver.</summary>
    public void Run(int seed, int count)
    {
        var (json, lp) = (Path.Combine(folder, $"{seed}-{count}.json"), Path.Combine(folder, $"{seed}-{count}.lp"));
        File.WriteAllText(json, Call(python, generator, $"{seed}", $"{count}", "json").Output);
        File.WriteAllText(lp, Call(python, generator, $"{seed}", $"{count}", "lp").Output);
        var cells = new List<string> { $"{seed}/{count}" };
        foreach (var gap in new[] { "0.01", "0" })
        {
            var ours = Call("dotnet", Environment.ProcessPath is { } self && self.EndsWith(".dll", StringComparison.Ordinal) ? self : typeof(Comparison).Assembly.Location,
                json, "--seconds", Text(seconds), "--gap", gap);
            var highs = Call("node", Path.Combine(PeersFolder(), "highs.mjs"), lp, Text(seconds), gap);
            var cbc = Call("cbc", lp, "-ratio", gap, "-timeMode", "elapsed", "-sec", Text(seconds), "-solve", "-quit");
            cells.Add($"ours {Figures(ours)} {After(ours.Output, "objective ")} gap {After(ours.Output, "gap ", last: true)}");
            cells.Add($"HiGHS {Figures(highs)} {highs.Output.Trim()}");
            cells.Add($"CBC {Figures(cbc)} {After(cbc.Output, "Objective value:")}");
        }
        Console.WriteLine(string.Join(" | ", cells));
    }

    private static string Text(double value) => value.ToString(Plain);

    private static string Figures((string Output, double Wall, double Processor, long Megabytes) run) =>
        string.Create(Plain, $"{run.Wall:F2} s / {run.Processor:F2} s / {run.Megabytes} MB");

    private static string After(string text, string label, bool last = false)
    {
        var at = last ? text.LastIndexOf(label, StringComparison.Ordinal) : text.IndexOf(label, StringComparison.Ordinal);
        return at < 0 ? "none" : text[(at + label.Length)..].TrimStart().Split([' ', '\n'])[0];
    }

    private static string PeersFolder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !Directory.Exists(Path.Combine(at.FullName, "bench", "Scheduling", "peers")))
        {
            at = at.Parent;
        }
        return Path.Combine(at?.FullName ?? ".", "bench", "Scheduling", "peers");
    }

    private static (string Output, double Wall, double Processor, long Megabytes) Call(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/time") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "-f", "%e %U %S %M", program }.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var figures = errors.GetAwaiter().GetResult().Trim().Split('\n')[^1].Split(' ').Select(f => double.Parse(f, Plain)).ToArray();
        return (output, figures[0], figures[1] + figures[2], (long)figures[3] / 1024);
    }
}
