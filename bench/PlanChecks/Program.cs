using System.Diagnostics;
using System.Globalization;
using PanduKota.Engines.PlanChecks;

// Medians of many runs of the plan checks over an invented plan: dotnet run -c Release --project bench/PlanChecks
const int Programmes = 500, WarmUp = 200, Repeats = 500;

var plan = BigPlan.Of(Programmes, seed: 20261122);
var findings = PlanChecker.Check(plan);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{Programmes} programmes, {plan.Programmes.Sum(p => p.Indicators.Count)} indicators, {plan.Programmes.Sum(p => p.Costs.Count)} cost lines, {findings.Count} findings; {Environment.ProcessorCount} cores, .NET {Environment.Version}"));

Report("all rules, whole plan", () => PlanChecker.Check(plan).Count);
var changed = plan.Programmes[250].Id;
Report("one changed programme", () => PlanChecker.CheckProgramme(plan, changed).Count);
foreach (var rule in PlanChecker.All)
{
    Report(rule.Code, () => rule.Check(plan).Count());
}

static void Report(string what, Func<int> run)
{
    var kept = 0;
    for (var i = 0; i < WarmUp; i++)
    {
        kept += run();
    }
    var milliseconds = new double[Repeats];
    for (var i = 0; i < Repeats; i++)
    {
        var from = Stopwatch.GetTimestamp();
        kept += run();
        milliseconds[i] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }
    Array.Sort(milliseconds);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-24} median {milliseconds[Repeats / 2],8:0.000} ms   95 % {milliseconds[Repeats * 95 / 100],8:0.000} ms   ({kept / (WarmUp + Repeats)} findings)"));
}
