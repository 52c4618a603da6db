using System.Globalization;
using PanduKota.Fuzz;
using PanduKota.Testing;

// tools/fuzz [--inputs N] [--seed N] [--reader NAME]: all readers, or one; ends with a table, and 1 when something slipped.
string Option(string name, string otherwise) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
var inputs = int.Parse(Option("--inputs", "100000"), CultureInfo.InvariantCulture);
var seed = int.Parse(Option("--seed", "20261122"), CultureInfo.InvariantCulture);
var only = Option("--reader", "");
var folder = Path.Combine(Repository.Root, "artifacts", "fuzz");
Directory.CreateDirectory(folder);
var slipped = 0;
Console.WriteLine("| Reader | Inputs | Slips | Time | Slowest input | Most allocated |");
Console.WriteLine("|---|---|---|---|---|---|");
foreach (var name in Readers.Pure.Select(r => r.Name).Concat(ServedReaders.Names).Where(n => only.Length == 0 || n == only))
{
    var (reader, result) = ServedReaders.Names.Contains(name) ? await Served(name) : Pure(Readers.Pure.Single(r => r.Name == name));
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {result.Reader} | {result.Inputs:N0} | {result.Slips.Count} | {result.Took.TotalSeconds:N0} s | {result.Slowest.TotalMilliseconds:N0} ms | {result.MostAllocated / 1e6:N1} MB |"));
    foreach (var (slip, i) in result.Slips.Select((s, i) => (s, i)))
    {
        var file = Path.Combine(folder, $"{reader.Name}-{seed}-{i}.bin");
        await File.WriteAllBytesAsync(file, slip.Input);
        Console.Error.WriteLine($"{reader.Name}, seed {seed}, script [{string.Join(", ", slip.Script)}], input in {file}:\n{slip.What}\n");
    }
    slipped += result.Slips.Count;
}
return slipped == 0 ? 0 : 1;

(Reader Reader, RunResult Result) Pure(Reader reader) => (reader, FuzzRun.Of(reader, inputs, seed));

// A fresh server and database every few thousand inputs: what was written would slow down what is read.
async Task<(Reader Reader, RunResult Result)> Served(string name)
{
    const int slice = 4_000;
    RunResult? all = null;
    Reader? last = null;
    for (var done = 0; done < inputs; done += slice)
    {
        await using var served = new ServedReaders();
        last = (await served.Start()).Single(r => r.Name == name);
        var part = FuzzRun.Of(last, Math.Min(slice, inputs - done), seed + (done / slice));
        all = all is null ? part : part with
        {
            Inputs = all.Inputs + part.Inputs, Slips = [.. all.Slips, .. part.Slips], Took = all.Took + part.Took,
            MostAllocated = Math.Max(all.MostAllocated, part.MostAllocated), Slowest = part.Slowest > all.Slowest ? part.Slowest : all.Slowest,
        };
        if (all.Slips.Count > 20)
        {
            break;
        }
    }
    return (last!, all!);
}
