using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PanduKota.Bench.Scheduling;

/// <summary>What one solver did: processor seconds to a proven gap of 1 % (null = not within the limit), best value at the end.</summary>
internal sealed record Run(double? ToOnePercent, double? Best, double? Gap, bool IsInfeasible, long Megabytes);

/// <summary>
/// Our engine, HiGHS and CBC on the same instance, one after the other in the same run, each as a process of its own,
/// start-up included. Everything is counted in processor seconds, all threads together, so that others on the machine do
/// not matter. Needs cbc, node, prlimit (util-linux) and GNU time, and "npm ci" in the folder peers.
/// </summary>
internal sealed partial class Comparison(double seconds)
{
    private const double OnePercent = 0.01;
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private readonly List<(Run Ours, Run Highs, Run Cbc)> runs = [];

    /// <summary>One row of the table of docs/methods/scheduling.md.</summary>
    public void Run(string name, string json, string lp)
    {
        var (ours, highs, cbc) = (Ours(json), Highs(lp), Cbc(lp));
        runs.Add((ours, highs, cbc));
        Console.WriteLine($"| {name} | {Time(ours)} | {Time(highs)} | {Time(cbc)} | {Value(ours)} ({Percent(ours.Gap)}) | {Value(highs)} | {Value(cbc)} | {ours.Megabytes} |");
    }

    /// <summary>Median and worst over all rows that have a plan.</summary>
    public void Sum()
    {
        var feasible = runs.Where(r => !r.Ours.IsInfeasible).ToList();
        var gaps = feasible.Select(r => r.Ours.Gap ?? 1).Order().ToList();
        var times = feasible.Select(r => r.Ours.ToOnePercent ?? double.PositiveInfinity).Order().ToList();
        var ratios = feasible.Select(r => Math.Min(r.Highs.ToOnePercent ?? seconds, r.Cbc.ToOnePercent ?? seconds) / (r.Ours.ToOnePercent ?? double.PositiveInfinity)).Order().ToList();
        var ahead = feasible.Count(r => r.Ours.Best >= Math.Max(r.Highs.Best ?? 0, r.Cbc.Best ?? 0) - 1e-6);
        if (gaps.Count > 0)
        {
            Console.WriteLine(string.Create(Plain, $"of {feasible.Count}: to 1 % median {times[times.Count / 2]:F2} worst {times[^1]:F2}; "
                + $"times faster than the faster peer (or than the limit) median {ratios[ratios.Count / 2]:F1} worst {ratios[0]:F1}; "
                + $"gap at the end median {gaps[gaps.Count / 2]:P2} worst {gaps[^1]:P2}; ahead of both on {ahead}"));
        }
    }

    private Run Ours(string json)
    {
        var (output, megabytes) = Call("dotnet", typeof(Comparison).Assembly.Location, json, "--seconds", "none", "--processor", Text(seconds));
        var progress = ProgressLine().Matches(output);
        var reached = progress.FirstOrDefault(m => Number(m, 3) is { } gap && gap <= 100 * OnePercent);
        var last = progress.LastOrDefault(m => m.Groups[2].Length > 0);
        return new(
            reached is null ? null : Number(reached, 1), last is null ? null : Number(last, 2), last is null ? null : Number(last, 3) / 100,
            output.Contains("\nInfeasible ", StringComparison.Ordinal) || output.StartsWith("Infeasible", StringComparison.Ordinal), megabytes);
    }

    /// <summary>HiGHS has no limit in processor seconds: it is ended from outside, and its log tells how far it was.</summary>
    private Run Highs(string lp)
    {
        var (output, megabytes) = Call("prlimit", $"--cpu={Math.Ceiling(seconds).ToString(Plain)}", "node", Path.Combine(PeersFolder(), "highs.mjs"), lp, "3600", "0");
        var lines = HighsLine().Matches(output);
        var reached = lines.FirstOrDefault(m => Number(m, 3) is { } gap && gap <= 100 * OnePercent);
        var last = lines.LastOrDefault();
        return new(
            reached is null ? null : Number(reached, 1), last is null ? null : Number(last, 2), last is null ? null : Number(last, 3) / 100,
            output.Contains("\nInfeasible", StringComparison.Ordinal), megabytes);
    }

    private Run Cbc(string lp)
    {
        (string Output, long Megabytes) To(double ratio) => Call("cbc", lp, "-ratio", Text(ratio), "-timeMode", "cpu", "-sec", Text(seconds), "-solve", "-quit");
        var (first, megabytes) = To(OnePercent);
        var isWithin = first.Contains("Result - Optimal solution found", StringComparison.Ordinal);
        // The gap only says when to stop: a run that met the limit instead is the run to the limit.
        var output = isWithin ? To(0).Output : first;
        return new(
            isWithin ? Number(CbcTime().Match(first), 1) : null, CbcValue().Match(output) is { Success: true } value ? Number(value, 1) : null, null,
            output.Contains("infeasible", StringComparison.Ordinal) && !CbcValue().IsMatch(output), megabytes);
    }

    private static string Time(Run run) => run.IsInfeasible ? "infeasible" : run.ToOnePercent is { } t ? t.ToString("F2", Plain) : "limit";

    private static string Value(Run run) => run.IsInfeasible ? "infeasible" : run.Best is { } v ? v.ToString("F1", Plain) : "none";

    private static string Percent(double? share) => share is { } s ? (100 * s).ToString("F2", Plain) + " %" : "-";

    private static string Text(double value) => value.ToString(Plain);

    private static double? Number(Match match, int group) =>
        match.Success && double.TryParse(match.Groups[group].Value, NumberStyles.Float, Plain, out var value) ? value : null;

    private static string PeersFolder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !Directory.Exists(Path.Combine(at.FullName, "bench", "Scheduling", "peers")))
        {
            at = at.Parent;
        }
        return Path.Combine(at?.FullName ?? ".", "bench", "Scheduling", "peers");
    }

    private static (string Output, long Megabytes) Call(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/time") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "-f", "%M", program }.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, long.Parse(errors.GetAwaiter().GetResult().Trim().Split('\n')[^1], Plain) / 1024);
    }

    [GeneratedRegex(@"processor ([\d.]+) s, best ([\d.]*) bound [\d.]+ gap ([\d.]*)")]
    private static partial Regex ProgressLine();

    [GeneratedRegex(@"(?m)^([\d.]+) .*?\d+\.\d+%\s+[-\d.e+]+\s+([-\d.e+]+)\s+([\d.]+)%")]
    private static partial Regex HighsLine();

    [GeneratedRegex(@"Time \(CPU seconds\):\s+([\d.]+)")]
    private static partial Regex CbcTime();

    [GeneratedRegex(@"Objective value:\s+([\d.]+)")]
    private static partial Regex CbcValue();
}
