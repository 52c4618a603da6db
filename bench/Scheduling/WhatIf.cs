using System.Diagnostics;
using PanduKota.Engines.Scheduling;

namespace PanduKota.Bench.Scheduling;

/// <summary>How soon, and how well, a small change of a solved instance is answered from the earlier answer.</summary>
internal static class WhatIf
{
    /// <summary>Solves, then changes one thing at a time: every ceiling by a fifth up and down, and one programme locked a year later.</summary>
    public static void Run(SchedulingInstance instance, string name, double seconds)
    {
        var before = Scheduler.Solve(instance, 1, new(null, 25), null, CancellationToken.None);
        Console.WriteLine($"{name}: before {before.Objective:F1}, gap {before.Gap:P2}");
        foreach (var (said, changed) in Changes(instance, before))
        {
            var (wall, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime.TotalSeconds);
            var warm = Scheduler.Solve(changed, 1, new(seconds, null), null, CancellationToken.None, before);
            var used = Environment.CpuUsage.TotalTime.TotalSeconds - processor;
            var took = wall.Elapsed.TotalSeconds;
            var cold = Scheduler.Solve(changed, 1, new(seconds, null), null, CancellationToken.None);
            Console.WriteLine($"| {name} | {said} | {took:F2} / {used:F2} | {warm.Status} {warm.Objective:F1} ({warm.Gap:P2}) | {cold.Status} {cold.Objective:F1} ({cold.Gap:P2}) |");
        }
    }

    private static IEnumerable<(string Said, SchedulingInstance Changed)> Changes(SchedulingInstance instance, SchedulingAnswer before)
    {
        foreach (var percent in new[] { 80, 95, 105, 120 })
        {
            var year = instance.FirstYear + 3;
            yield return ($"ceiling {year} at {percent} %", instance with
            {
                Ceilings = [.. instance.Ceilings.Select(c => c.Year == year && c.FundSource is null ? c with { Amount = c.Amount * percent / 100 } : c)],
            });
            yield return ($"all ceilings at {percent} %", instance with
            {
                Ceilings = [.. instance.Ceilings.Select(c => c with { Amount = c.Amount * percent / 100 })],
            });
        }
        var locked = instance.Programmes.First(p => before.Starts.TryGetValue(p.Id, out var start) && start + p.DurationYears <= instance.LastYear
            && !instance.Precedences.Any(o => o.Before == p.Id || o.After == p.Id));
        yield return ($"{locked.Id} locked a year later", instance with
        {
            Programmes = [.. instance.Programmes.Select(p => p.Id == locked.Id ? p with { FixedStart = before.Starts[p.Id] + 1 } : p)],
        });
    }
}
