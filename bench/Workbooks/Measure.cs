using System.Diagnostics;
using System.Globalization;

namespace PanduKota.Bench.Workbooks;

/// <summary>What a process says of one task: wall and processor seconds, how many it dealt with, greatest resident memory.</summary>
internal sealed record Run(double Wall, double Processor, int Count, double Megabytes);

/// <summary>Runs tasks in processes of their own, one after the other in turns, so that a busy machine is busy for all of them.</summary>
internal static class Measure
{
    /// <summary>"wall processor count peakMB", as the peers say it too.</summary>
    public static void Say(TimeSpan wall, TimeSpan processor, int count) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{wall.TotalSeconds:0.000} {processor.TotalSeconds:0.000} {count} {PeakMegabytes():0}"));

    public static TimeSpan Processor()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }

    public static Run? Once(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = process.StandardOutput.ReadToEnd().Trim().Split(' ');
            process.WaitForExit();
            return process.ExitCode == 0 && said is [var wall, var processor, var count, var megabytes]
                ? new(Number(wall), Number(processor), (int)Number(count), Number(megabytes))
                : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public static void Report(string task, string by, IReadOnlyList<Run?> runs)
    {
        if (runs.OfType<Run>().ToList() is not { Count: > 0 } good || good.Count < runs.Count)
        {
            Console.WriteLine($"{task,-22}  {by,-10}  not measured: it could not be run");
            return;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{task,-22}  {by,-10}  {Median(good, r => r.Wall),8:0.00}  {Median(good, r => r.Processor),12:0.00}  {good.Max(r => r.Megabytes),8:0}   {good[0].Count,7:N0}"));
    }

    private static double Median(List<Run> runs, Func<Run, double> of) => runs.Select(of).Order().ElementAt(runs.Count / 2);

    private static double PeakMegabytes() => File.ReadLines("/proc/self/status").Where(l => l.StartsWith("VmHWM", StringComparison.Ordinal))
        .Select(l => Number(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) / 1024).Single();

    private static double Number(string words) => double.Parse(words, CultureInfo.InvariantCulture);
}
