using System.Globalization;
using System.Text;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <param name="Pages">Id of a heading, table or figure -> its page.</param>
public sealed record PrintedBook(byte[] Pdf, int PageCount, IReadOnlyDictionary<string, int> Pages);

/// <summary>
/// Prints a book as a tagged PDF with outline and right page numbers in its contents, by a headless Chromium of the machine.
/// The pieces of the book are printed one after the other in one browser, so that it needs memory for one piece; contents come
/// last, when all pages are known. Refusals: BOOK-001 no browser, BOOK-002 the browser failed twice, BOOK-003 it took too
/// long, BOOK-004 its PDF is not readable here.
/// </summary>
/// <param name="browser">Full path of Chromium, Chrome or Edge; null when the machine has none.</param>
/// <param name="atMost">Time for the whole book; 150 pages need about five seconds.</param>
public sealed class PdfPrinter(string? browser, TimeSpan atMost)
{
    /// <summary>Folder for its temporary files; null is that of the machine.</summary>
    public string? WorkRoot { get; init; }

    /// <summary>Told the process of each browser that is started, for those who measure it.</summary>
    public Action<int>? Started { get; init; }

    /// <summary>The variable that names the browser, before any search.</summary>
    public const string BrowserVariable = "PANDU_CHROMIUM";

    /// <summary>The shell without a window comes first: it needs half the memory.</summary>
    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge", "msedge"];

    public PdfPrinter()
        : this(FindBrowser(), TimeSpan.FromSeconds(90))
    {
    }

    /// <summary>The browser named by PANDU_CHROMIUM, or the first known one on the PATH.</summary>
    public static string? FindBrowser() =>
        Environment.GetEnvironmentVariable(BrowserVariable) is { Length: > 0 } named ? named : OutsideProgram.Find(Names);

    public Task<Outcome<PrintedBook>> Print(BookNumbering numbering, CancellationToken cancel) => Print(numbering, _ => { }, cancel);

    /// <param name="report">Told the share of the book that is printed, from 0 to 1.</param>
    public async Task<Outcome<PrintedBook>> Print(BookNumbering numbering, Action<double> report, CancellationToken cancel)
    {
        if (OperatingSystem.IsWindows() || browser is null || !File.Exists(browser))
        {
            return NoBrowser();
        }
        using var folder = new WorkFolder(WorkRoot);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(atMost);
        var work = new PrintWork(numbering);
        BrowserGoneException? gone = null;
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            try
            {
                // A fresh profile for each attempt: a crash may leave a lock in the old one.
                return await Print(work, folder, "profil-" + attempt.ToString(CultureInfo.InvariantCulture), report, limit.Token) is { } book
                    ? book
                    : Problem.Error("BOOK-004", Text.Of("PDF dari Chromium tidak dapat dibaca kembali untuk nomor halaman daftar isi."),
                        Text.Of("Pasang Chromium dari distribusi sistem (Debian: apt install chromium), lalu coba lagi."));
            }
            catch (BrowserGoneException lost)
            {
                gone = lost;
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                return Problem.Error("BOOK-003",
                    Text.Of("Chromium belum selesai mencetak PDF setelah {0} detik dan dihentikan.", (int)atMost.TotalSeconds),
                    Text.Of("Coba lagi saat server tidak sibuk. Buku docx dan edisi web tetap tersedia."));
            }
        }
        return Problem.Error("BOOK-002",
            Text.Of("Chromium gagal mencetak PDF, dua kali (kode {0}): {1}", gone!.Code, gone.Message),
            Text.Of("Buku docx dan edisi web tetap tersedia. Periksa pemasangan Chromium dengan perintah: chromium --headless --dump-dom about:blank"));
    }

    /// <summary>What is printed already stays when the browser has to be started again.</summary>
    private async Task<PrintedBook?> Print(PrintWork work, WorkFolder folder, string profile, Action<double> report, CancellationToken cancel)
    {
        byte[] frame;
        await using (var pipe = BrowserPipe.Start(browser!, Arguments(folder.File(profile))))
        {
            Started?.Invoke(pipe.ProcessId);
            async Task<byte[]> Paper(string html, bool isTagged)
            {
                await File.WriteAllTextAsync(folder.File("buku.html"), html, new UTF8Encoding(false), cancel);
                return await pipe.Print(new Uri(folder.File("buku.html")).AbsoluteUri, isTagged, cancel);
            }
            while (work.Next() is { } part)
            {
                if (!work.Keep(part, await Paper(work.Html(part), isTagged: true)))
                {
                    return null;
                }
                report(work.Share);
            }
            frame = await Paper(work.Frame(), isTagged: false);
        }
        // The browser is gone before the whole file is put together: the machine never holds both.
        return await work.Join(frame) is { } pdf ? new PrintedBook(pdf, work.PageCount, work.Pages) : null;
    }

    private static List<string> Arguments(string profile)
    {
        List<string> arguments =
        [
            "--headless", "--disable-gpu", "--disable-software-rasterizer", "--in-process-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-breakpad", "--no-first-run", "--no-default-browser-check",
            // No script runs in a book. What laying pages out leaves behind is cleared away at 16 MB: without a bound the browser
            // first lets it grow to three times what it needs.
            "--js-flags=--jitless --single-threaded-gc --max-heap-size=16",
            // No window but the one that prints: the ordinary browser would open one with a page, and a list under its address line.
            "--no-startup-window", "--enable-features=NetworkServiceInProcess2",
            "--disable-features=SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
            // The book needs nothing from outside; whatever asks for it gets nothing.
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=" + profile,
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
        Text.Of("Pasang dengan: apt install chromium-headless-shell (Debian; chromium biasa juga dapat, dengan memori lebih banyak), atau isi variabel {0} dengan letak Chrome atau Edge. Buku docx dan edisi web tetap tersedia.", BrowserVariable));
}
