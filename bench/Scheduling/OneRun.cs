using System.Globalization;
using PanduKota.Engines.Scheduling;

namespace PanduKota.Bench.Scheduling;

/// <summary>Solves one file and writes its progress as lines.</summary>
internal static class OneRun
{
    public static async Task<int> Of(string[] args)
    {
        var outcome = SchedulingInstanceJson.Read(await File.ReadAllTextAsync(args[0]));
        if (!outcome.IsOk)
        {
            foreach (var problem in outcome.Problems)
            {
                Console.Error.WriteLine(problem);
            }
            return 1;
        }
        var limits = new SchedulingLimits(Number(args, "--seconds", 10), (int?)Number(args, "--rounds", null), Number(args, "--gap", 0)!.Value, (int)Number(args, "--threads", 2)!.Value);
        using var source = new CancellationTokenSource();
        using var watch = Number(args, "--processor", null) is { } most ? WatchProcessor(most, source) : null;
        var answer = Scheduler.Solve(outcome.Value, (int)Number(args, "--seed", 1)!.Value, limits, new Lines(), source.Token);
        Console.WriteLine($"{answer.Status} objective {answer.Objective:F2} bound {answer.Bound:F2} gap {answer.Gap:P3} solve {answer.Seconds:F2} s "
            + $"processor {Environment.CpuUsage.TotalTime.TotalSeconds:F2} s memory {Environment.WorkingSet >> 20} MB");
        if (args.Contains("--reasons"))
        {
            foreach (var reason in answer.Reasons)
            {
                Console.WriteLine($"{reason.ProgrammeId}: {reason.Why.Indonesian}");
            }
        }
        foreach (var line in answer.Conflict)
        {
            Console.WriteLine(line.Indonesian);
        }
        return answer.Status == SchedulingStatus.Infeasible ? 2 : 0;
    }

    private static Timer WatchProcessor(double seconds, CancellationTokenSource source) => new(
        _ =>
        {
            if (Environment.CpuUsage.TotalTime.TotalSeconds >= seconds)
            {
                source.Cancel();
            }
        },
        null, 20, 20);

    private static double? Number(string[] args, string name, double? otherwise) =>
        Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] == "none" ? null : double.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

    private sealed class Lines : IProgress<SchedulingProgress>
    {
        public void Report(SchedulingProgress value) => Console.WriteLine(
            $"{value.Seconds:F2} s, processor {Environment.CpuUsage.TotalTime.TotalSeconds:F2} s, best {value.Best:F2} bound {value.Bound:F2} gap {value.Gap:P3}");
    }
}
