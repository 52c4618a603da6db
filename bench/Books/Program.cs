using System.Diagnostics;
using System.Globalization;
using PanduKota.Bench.Books;
using PanduKota.Documents.Books;

// How long a long book takes, and how much memory: dotnet run -c Release --project bench/Books [runs]
// The files themselves, to look at: ... --project bench/Books files FOLDER
// Only the masterplan of 500 programmes:    ... --project bench/Books big
// Only the PDF, three times:                ... --project bench/Books pdf
// One PDF with its memory, and nothing else before it in the process: ... --project bench/Books once
var runs = args is [var asked, ..] && int.TryParse(asked, CultureInfo.InvariantCulture, out var number) ? number : args switch { ["big"] => 1, ["pdf"] => 3, _ => 5 };
var book = LongBook.Make();
var numbering = BookNumbering.Of(book);
if (args is ["files", var folder])
{
    var made = await new BookPress().Make(book, CancellationToken.None);
    await File.WriteAllTextAsync(Path.Combine(folder, "buku.html"), made.Html);
    await File.WriteAllBytesAsync(Path.Combine(folder, "buku.docx"), made.Docx);
    await File.WriteAllBytesAsync(Path.Combine(folder, "buku.pdf"), made.Pdf ?? []);
    return made.Pdf is null ? 1 : 0;
}
if (args is ["big"])
{
    await BigBook.Measure(Measure);
    return 0;
}
var printer = new PdfPrinter();
if (args is ["once"])
{
    using var whole = new ProcessTree(isWeighed: true);
    var once = Stopwatch.StartNew();
    var alone = await printer.Print(numbering, CancellationToken.None);
    once.Stop();
    whole.Stop();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"pdf, the first thing this process does: {once.Elapsed.TotalSeconds:0.00} s; processor {whole.Seconds:0.00} s; {alone.Value.PageCount} pages; peak PSS {whole.PeakMegabytes:0} MB, of which own {whole.PeakOwnMegabytes:0} MB"));
    return 0;
}
var printed = await printer.Print(numbering, CancellationToken.None);
if (!printed.IsOk)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, printed.Problems));
    return 1;
}
Console.WriteLine($"{printed.Value.PageCount} pages, {numbering.Contents(ContentsKind.Tables, 1).Count()} tables, {numbering.Contents(ContentsKind.Figures, 1).Count()} charts, {runs} runs, browser {PdfPrinter.FindBrowser()}, load of the machine {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
if (args is ["pdf"])
{
    await Measure("pdf", Pdf);
    return 0;
}
var docx = BookPress.Docx(numbering, printed.Value.Pages);
await Measure("docx", () => Task.FromResult(BookPress.Docx(numbering, printed.Value.Pages).Length));
await Measure("web edition", () => Task.FromResult(HtmlWriter.Write(numbering).Length));
await Measure("pdf", Pdf);
await Measure("two pdf at once", async () => (await Task.WhenAll(Pdf(), Pdf())).Sum());
if (OfficePages.Find() is { } office)
{
    await Measure("LibreOffice: our docx to pdf", async () => (await office.LayOut(docx, CancellationToken.None))?.Length ?? 0);
}
if (Peer() is { } peer)
{
    await Measure("docx for npm: the same text and tables, no charts", peer);
}
await Measure("all editions", async () => (await new BookPress().Make(book, CancellationToken.None)).Docx.Length);
await BigBook.Measure(Measure);
return 0;

async Task<int> Pdf() => (await printer.Print(numbering, CancellationToken.None)).Value.Pdf.Length;

// npm ci in bench/Books/peers brings the library; without it this line is left out, and said so.
static Func<Task<int>>? Peer()
{
    var folder = Path.Combine(Path.GetDirectoryName(SourceFile())!, "peers");
    if (OutsideProgram.Find("node") is not { } node || !Directory.Exists(Path.Combine(folder, "node_modules")))
    {
        Console.WriteLine("docx for npm: left out; run npm ci --ignore-scripts in bench/Books/peers");
        return null;
    }
    return async () =>
    {
        var target = Path.Combine(Path.GetTempPath(), $"peer-{Guid.CreateVersion7():N}.docx");
        var run = await OutsideProgram.Run(node, [Path.Combine(folder, "docx.mjs"), target, LongBook.RowsPerTable.ToString(CultureInfo.InvariantCulture)], TimeSpan.FromMinutes(2), CancellationToken.None);
        Console.WriteLine($"  (without starting Node: {run.Said} ms)");
        var size = (int)new FileInfo(target).Length;
        File.Delete(target);
        return size;
    };
}

static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

async Task Measure(string what, Func<Task<int>> make)
{
    var size = 0;
    var times = new List<double>();
    var seconds = 0.0;
    for (var run = 0; run < runs; run++)
    {
        using var tree = new ProcessTree(isWeighed: false);
        var clock = Stopwatch.StartNew();
        size = await make();
        times.Add(clock.Elapsed.TotalSeconds);
        tree.Stop();
        seconds += tree.Seconds / runs;
    }
    GC.Collect();
    using var weighed = new ProcessTree(isWeighed: true);
    await make();
    weighed.Stop();
    times.Sort();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what}: median {times[times.Count / 2]:0.00} s, least {times[0]:0.00} s, most {times[^1]:0.00} s; processor {seconds:0.00} s; {size:N0}; peak PSS {weighed.PeakMegabytes:0} MB, of which own {weighed.PeakOwnMegabytes:0} MB (all processes, this one included)"));
}
