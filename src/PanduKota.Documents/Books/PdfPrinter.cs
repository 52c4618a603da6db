using System.Text;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <param name="Pages">Id of a heading, table or figure -> its page.</param>
public sealed record PrintedBook(byte[] Pdf, int PageCount, IReadOnlyDictionary<string, int> Pages);

/// <summary>
/// Prints a book as a tagged PDF with outline and right page numbers in its contents, by a headless Chromium of the machine.
/// Refusals: BOOK-001 no browser, BOOK-002 the browser failed twice, BOOK-003 it took too long, BOOK-004 its PDF is not
/// readable here.
/// </summary>
/// <param name="browser">Full path of Chromium, Chrome or Edge; null when the machine has none.</param>
/// <param name="atMost">Time for one print; a book of 150 pages needs about two seconds.</param>
public sealed class PdfPrinter(string? browser, TimeSpan atMost)
{
    /// <summary>Folder for its temporary files; null is that of the machine.</summary>
    public string? WorkRoot { get; init; }

    /// <summary>The variable that names the browser, before any search.</summary>
    public const string BrowserVariable = "PANDU_CHROMIUM";

    /// <summary>Contents may move their own entries by a page at most a few times.</summary>
    private const int MostPasses = 4;

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge", "msedge"];

    public PdfPrinter()
        : this(FindBrowser(), TimeSpan.FromSeconds(90))
    {
    }

    /// <summary>The browser named by PANDU_CHROMIUM, or the first known one on the PATH.</summary>
    public static string? FindBrowser() =>
        Environment.GetEnvironmentVariable(BrowserVariable) is { Length: > 0 } named ? named : OutsideProgram.Find(Names);

    public async Task<Outcome<PrintedBook>> Print(BookNumbering numbering, CancellationToken cancel)
    {
        if (browser is null || !File.Exists(browser))
        {
            return NoBrowser();
        }
        using var folder = new WorkFolder(WorkRoot);
        IReadOnlyDictionary<string, int> pages = new Dictionary<string, int>();
        for (var pass = 1; ; pass++)
        {
            var html = HtmlWriter.Write(numbering, pass == 1 ? HtmlOptions.Draft : HtmlOptions.Print(pages));
            await File.WriteAllTextAsync(folder.File("buku.html"), html, new UTF8Encoding(false), cancel);
            var printed = await PrintOnce(folder, isDraft: pass == 1, cancel);
            if (!printed.IsOk)
            {
                return printed;
            }
            var isSettled = pass > 1 && printed.Value.Pages.All(p => pages.TryGetValue(p.Key, out var before) && before == p.Value);
            if (isSettled || pass == MostPasses)
            {
                return printed;
            }
            pages = printed.Value.Pages;
        }
    }

    private async Task<Outcome<PrintedBook>> PrintOnce(WorkFolder folder, bool isDraft, CancellationToken cancel)
    {
        var target = folder.File("buku.pdf");
        OutsideRun run = new(null, false, "");
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            File.Delete(target);
            // A fresh profile for each attempt: a crash may leave a lock in the old one.
            run = await OutsideProgram.Run(browser!, Arguments(folder, attempt, isDraft), atMost, cancel);
            if (run.IsTimeout)
            {
                return Problem.Error("BOOK-003",
                    Text.Of("Chromium belum selesai mencetak PDF setelah {0} detik dan dihentikan.", (int)atMost.TotalSeconds),
                    Text.Of("Coba lagi saat server tidak sibuk. Buku docx dan edisi web tetap tersedia."));
            }
            if (run.ExitCode == 0 && File.Exists(target))
            {
                var pdf = await File.ReadAllBytesAsync(target, cancel);
                return PdfPages.Read(pdf) is { } read
                    ? new PrintedBook(pdf, read.Count, read.Places)
                    : Problem.Error("BOOK-004", Text.Of("PDF dari Chromium tidak dapat dibaca kembali untuk nomor halaman daftar isi."),
                        Text.Of("Pasang Chromium dari distribusi sistem (Debian: apt install chromium), lalu coba lagi."));
            }
        }
        return Problem.Error("BOOK-002",
            Text.Of("Chromium gagal mencetak PDF, dua kali (kode {0}): {1}", run.ExitCode ?? -1, LastLine(run.Said)),
            Text.Of("Buku docx dan edisi web tetap tersedia. Periksa pemasangan Chromium dengan perintah: chromium --headless --dump-dom about:blank"));
    }

    /// <summary>The first print only tells where things stand, so it needs no tags and outline.</summary>
    private static List<string> Arguments(WorkFolder folder, int attempt, bool isDraft)
    {
        List<string> arguments =
        [
            "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--no-default-browser-check",
            // The book needs nothing from outside; whatever asks for it gets nothing.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=" + folder.File("profil-" + attempt.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            "--no-pdf-header-footer",
            .. isDraft ? ["--disable-pdf-tagging"] : new[] { "--generate-pdf-document-outline", "--export-tagged-pdf" },
            "--print-to-pdf=" + folder.File("buku.pdf"), new Uri(folder.File("buku.html")).AbsoluteUri,
        ];
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            // Chromium refuses its sandbox to root; an ordinary user keeps it.
            arguments.Insert(0, "--no-sandbox");
        }
        return arguments;
    }

    private static Problem NoBrowser() => Problem.Error("BOOK-001",
        Text.Of("PDF belum dapat dicetak karena Chromium tidak ditemukan di server."),
        Text.Of("Pasang dengan: apt install chromium (Debian), atau isi variabel {0} dengan letak Chrome atau Edge. Buku docx dan edisi web tetap tersedia.", BrowserVariable));

    private static string LastLine(string said) =>
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "-";
}
