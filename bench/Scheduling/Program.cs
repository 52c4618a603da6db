using System.Diagnostics;
using System.Globalization;
using PanduKota.Bench.Scheduling;
using PanduKota.Engines.Scheduling;

// usage: Scheduling FILE.json [--seconds S] [--rounds R] [--gap G] [--seed N] [--threads T]   one run, its progress as lines
//        Scheduling compare GENERATOR.py PYTHON SECONDS FOLDER SEED/COUNT...                  beside CBC and HiGHS
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args[0] == "compare")
{
    var comparison = new Comparison(args[1], args[2], double.Parse(args[3], CultureInfo.InvariantCulture), args[4]);
    foreach (var pair in args[5..].Select(a => a.Split('/')))
    {
        comparison.Run(int.Parse(pair[0], CultureInfo.InvariantCulture), int.Parse(pair[1], CultureInfo.InvariantCulture));
    }
    return 0;
}
var clock = Stopwatch.StartNew();
string Option(string name, string otherwise) => Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] : otherwise;
var outcome = SchedulingInstanceJson.Read(await File.ReadAllTextAsync(args[0]));
if (!outcome.IsOk)
{
    foreach (var problem in outcome.Problems)
    {
        Console.Error.WriteLine(problem);
    }
    return 1;
}
var limits = new SchedulingLimits(
    Option("--seconds", "10") is var s && s != "none" ? double.Parse(s, CultureInfo.InvariantCulture) : null,
    Option("--rounds", "none") is var r && r != "none" ? int.Parse(r, CultureInfo.InvariantCulture) : null,
    double.Parse(Option("--gap", "0"), CultureInfo.InvariantCulture),
    int.Parse(Option("--threads", "2"), CultureInfo.InvariantCulture));
var answer = Scheduler.Solve(
    outcome.Value, int.Parse(Option("--seed", "1"), CultureInfo.InvariantCulture), limits, new Lines(), CancellationToken.None);
var started = Process.GetCurrentProcess();
Console.WriteLine($"{answer.Status} objective {answer.Objective:F2} bound {answer.Bound:F2} gap {answer.Gap:P3} solve {answer.Seconds:F2} s "
    + $"process {clock.Elapsed.TotalSeconds:F2} s memory {started.PeakWorkingSet64 >> 20} MB");
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

internal sealed class Lines : IProgress<SchedulingProgress>
{
    public void Report(SchedulingProgress value) =>
        Console.WriteLine($"{value.Seconds:F2} s, processor {Environment.CpuUsage.TotalTime.TotalSeconds:F2} s, best {value.Best:F2} bound {value.Bound:F2} gap {value.Gap:P3}");
}
