using System.Globalization;
using PanduKota.Bench.Workbooks;

// Reading and writing workbooks beside exceljs and openpyxl, each task in a process of its own, all on the same files:
//   cd bench/Workbooks/peers && npm ci --ignore-scripts && cd ../../..
//   dotnet run -c Release --project bench/Workbooks [rounds] [python with openpyxl]
// With a task's name and a file it does that one alone and says what it took.
if (args is [var task, var path] && Tasks.All.TryGetValue(task, out var run))
{
    run(path);
    return 0;
}

var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
var python = args.Length > 1 ? args[1] : "python3";
var folder = Directory.CreateTempSubdirectory("pandu-bench").FullName;
var own = Environment.ProcessPath!;
var peers = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(own)!, "..", "..", "..", "peers"));
try
{
    var table = Path.Combine(folder, "table.xlsx");
    _ = Measure.Once(own, "write", table);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{Tasks.Rows:N0} rows x {Tasks.Columns} columns ({new FileInfo(table).Length / 1024.0 / 1024:0.0} MB); {Environment.ProcessorCount} cores, .NET {Environment.Version}; median of {rounds}, peak of all"));
    Console.WriteLine("task                    by            wall s   processor s   peak MB     count");
    foreach (var name in Tasks.All.Keys)
    {
        string At(string file) => name == "read" ? table : Path.Combine(folder, file);
        var contestants = new List<(string By, Func<Run?> Do)> { ("PanduKota", () => Measure.Once(own, name, At("own.xlsx"))) };
        if (name is "read" or "write")
        {
            contestants.Add(("exceljs", () => Measure.Once("node", Path.Combine(peers, "exceljs.mjs"), name, At("js.xlsx"))));
            contestants.Add(("openpyxl", () => Measure.Once(python, Path.Combine(peers, "openpyxl_peer.py"), name, At("py.xlsx"))));
        }
        var runs = contestants.ToDictionary(c => c.By, _ => new List<Run?>());
        for (var round = 0; round < rounds; round++)
        {
            contestants.ForEach(c => runs[c.By].Add(c.Do()));
        }
        contestants.ForEach(c => Measure.Report(name, c.By, runs[c.By]));
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}
return 0;
