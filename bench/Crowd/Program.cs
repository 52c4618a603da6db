using System.Diagnostics;
using System.Globalization;
using PanduKota.Bench.Crowd;

// Many planners at once on SQLite: dotnet run -c Release --project bench/Crowd [planners] [seconds] [path of PanduKota.App.dll]
// Half of them save the form of a programme (opened before, shown after), half a cell of the matrix, each once a second.
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50;
var seconds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 60;
AppProcess.Program = args.Length > 2 ? Path.GetFullPath(args[2]) : AppProcess.Program;

using var town = new Town();
await town.Prepare(CancellationToken.None);
using var app = await AppProcess.Serve(town.Settings, CancellationToken.None);
using var coordinator = await town.Coordinator(app.Address);
var planners = await Town.Planners(coordinator, count, CancellationToken.None);
foreach (var (i, planner) in planners.Index())
{
    planner.Door = i % 2 == 0 ? Door.Form : Door.Matrix;
}
// The first requests of a fresh process compile what they run; people who come in the morning do that.
var warming = await Crowd.Work(planners, TimeSpan.FromSeconds(20), CancellationToken.None);
await Task.Delay(1000);

var (before, clock) = (app.ProcessorTime(), Stopwatch.StartNew());
var saves = await Crowd.Work(planners, TimeSpan.FromSeconds(seconds), CancellationToken.None);
var (took, used) = (clock.Elapsed, app.ProcessorTime() - before);
var memory = app.PeakMemoryMib();
var queue = await app.Figures("pandu_writes_");
app.Kill();

Say($"{count} planners, each saving every second for {seconds} s; {Environment.ProcessorCount} processors, shared with the crowd");
Say($"{"",-28}{"count",8}{"p50 ms",9}{"p95 ms",9}{"p99 ms",9}{"max ms",9}");
Row("saves, all", [.. saves.Select(s => s.Took.TotalMilliseconds)]);
Row("  form of the programme", [.. saves.Where(s => s.Door == Door.Form).Select(s => s.Took.TotalMilliseconds)]);
Row("  cell of the matrix", [.. saves.Where(s => s.Door == Door.Matrix).Select(s => s.Took.TotalMilliseconds)]);
Row("opening the form", [.. planners.SelectMany(p => p.Opened)]);
Row("the page after saving", [.. planners.SelectMany(p => p.Shown)]);
Say($"{saves.Count / took.TotalSeconds:0.0} saves/s of {count} wanted; {saves.Count(s => !s.IsSaved)} not saved; processors {100 * used / took:0} %, {used.TotalMilliseconds / saves.Count:0.0} ms a save with its pages; memory of the process {memory} MiB at most");
Say($"one writer at a time: waited {queue["pandu_writes_wait_seconds_sum"] / queue["pandu_writes_wait_seconds_count"] * 1000:0.0} ms for the turn, held it {queue["pandu_writes_duration_seconds_sum"] / queue["pandu_writes_duration_seconds_count"] * 1000:0.0} ms, on average");

var audit = await Audit.Of(town, [.. warming, .. saves], CancellationToken.None);
Say($"after kill -9: {(audit.Faults.Count == 0 ? "nothing lost, nothing doubled" : $"{audit.Faults.Count} FAULTS")}; the chain of {audit.Entries} entries is {(audit.Entries > 0 ? "whole" : "BROKEN")}");
foreach (var fault in audit.Faults.Take(20))
{
    Say($"{fault}");
}
return audit.Faults.Count == 0 ? 0 : 1;

static void Row(string what, List<double> milliseconds)
{
    milliseconds.Sort();
    Say($"{what,-28}{milliseconds.Count,8}{At(0.50),9:0}{At(0.95),9:0}{At(0.99),9:0}{At(1),9:0}");

    double At(double share) => milliseconds.Count == 0 ? 0 : milliseconds[Math.Min(milliseconds.Count - 1, (int)Math.Ceiling(share * milliseconds.Count) - 1)];
}

static void Say(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));
