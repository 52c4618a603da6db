using System.Diagnostics;
using System.Globalization;
using PanduKota.Bench.Books;
using PanduKota.Documents.Books;

// How long a long book takes: dotnet run -c Release --project bench/Books [runs]
// The file that Chromium prints, for profiling the browser alone: ... --project bench/Books html FILE
if (args is ["html", var path])
{
    await File.WriteAllTextAsync(path, HtmlWriter.Write(BookNumbering.Of(LongBook.Make()), HtmlOptions.Print(new Dictionary<string, int>())));
    return 0;
}
var runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
var book = LongBook.Make();
var numbering = BookNumbering.Of(book);
var printed = await new PdfPrinter().Print(numbering, CancellationToken.None);
if (!printed.IsOk)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, printed.Problems));
    return 1;
}
Console.WriteLine($"{printed.Value.PageCount} pages, {numbering.Contents(ContentsKind.Tables, 1).Count()} tables, {numbering.Contents(ContentsKind.Figures, 1).Count()} charts, {runs} runs");
await Measure("docx", () => Task.FromResult(BookPress.Docx(numbering, printed.Value.Pages).Length));
await Measure("web edition", () => Task.FromResult(HtmlWriter.Write(numbering, HtmlOptions.Web).Length));
await Measure("pdf", async () => (await new PdfPrinter().Print(numbering, CancellationToken.None)).Value.Pdf.Length);
if (OfficePages.Find() is { } office)
{
    var docx = BookPress.Docx(numbering, printed.Value.Pages);
    await Measure("pages of the docx measured by LibreOffice", async () => (await office.Measure(numbering, docx, CancellationToken.None))?.Count ?? 0);
}
await Measure("all editions", async () => (await new BookPress().Make(book, CancellationToken.None)).Docx.Length);
return 0;

async Task Measure(string what, Func<Task<int>> make)
{
    var size = await make();
    var times = new List<double>();
    for (var run = 0; run < runs; run++)
    {
        var clock = Stopwatch.StartNew();
        size = await make();
        times.Add(clock.Elapsed.TotalSeconds);
    }
    times.Sort();
    using var own = Process.GetCurrentProcess();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what}: median {times[times.Count / 2]:0.00} s, least {times[0]:0.00} s, most {times[^1]:0.00} s; {size:N0}; own peak {own.PeakWorkingSet64 / 1_048_576} MB"));
}
