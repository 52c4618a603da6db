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
await using var served = new ServedReaders();
foreach (var reader in Readers.Pure.Concat(only.Length == 0 || ServedReaders.Names.Contains(only) ? await served.Start() : []).Where(r => only.Length == 0 || r.Name == only))
{
    var result = FuzzRun.Of(reader, inputs, seed);
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
