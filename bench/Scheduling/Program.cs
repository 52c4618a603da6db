using System.Diagnostics;
using System.Globalization;
using PanduKota.Bench.Scheduling;
using PanduKota.Engines.Scheduling;

// usage: Scheduling FILE.json [--seconds S|none] [--processor S] [--rounds R] [--gap G] [--seed N] [--threads T] [--reasons]
//        Scheduling compare GENERATOR.py PYTHON SECONDS FOLDER SEED/COUNT...     beside CBC and HiGHS, in processor seconds
//        Scheduling kinds SECONDS FOLDER SEED/COUNT...                           the same for each kind of demand, own instances
//        Scheduling whatif SECONDS FILE.json...                                  small changes answered from an earlier answer
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
double Number(int at) => double.Parse(args[at], CultureInfo.InvariantCulture);
switch (args[0])
{
    case "compare":
        var table = new Comparison(Number(3));
        foreach (var pair in args[5..])
        {
            var (json, lp) = (Path.Combine(args[4], pair.Replace('/', '-') + ".json"), Path.Combine(args[4], pair.Replace('/', '-') + ".lp"));
            await File.WriteAllTextAsync(json, Generate(pair, "json"));
            await File.WriteAllTextAsync(lp, Generate(pair, "lp"));
            table.Run(pair, json, lp);
        }
        table.Sum();
        return 0;
    case "kinds":
        foreach (var kind in InstanceMaker.Kinds)
        {
            var rows = new Comparison(Number(1));
            foreach (var pair in args[3..].Select(p => p.Split('/')))
            {
                var instance = InstanceMaker.Make(int.Parse(pair[0], CultureInfo.InvariantCulture), int.Parse(pair[1], CultureInfo.InvariantCulture), kind);
                var (json, lp) = (Path.Combine(args[2], instance.Name + ".json"), Path.Combine(args[2], instance.Name + ".lp"));
                await File.WriteAllTextAsync(json, SchedulingInstanceJson.Write(instance));
                await File.WriteAllTextAsync(lp, SchedulingFormats.Lp(instance));
                rows.Run($"{kind} {pair[0]}/{pair[1]}", json, lp);
            }
            rows.Sum();
        }
        return 0;
    case "whatif":
        foreach (var file in args[2..])
        {
            WhatIf.Run(SchedulingInstanceJson.Read(await File.ReadAllTextAsync(file)).Value, Path.GetFileNameWithoutExtension(file), Number(1));
        }
        return 0;
    default:
        return await OneRun.Of(args);
}

string Generate(string pair, string form)
{
    var start = new ProcessStartInfo(args[2]) { RedirectStandardOutput = true };
    foreach (var argument in (string[])[args[1], .. pair.Split('/'), form])
    {
        start.ArgumentList.Add(argument);
    }
    using var process = Process.Start(start)!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{args[1]} ended with {process.ExitCode}.");
}
