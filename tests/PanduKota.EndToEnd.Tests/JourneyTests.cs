using Microsoft.Playwright;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>What people do with the plan, from the workbook to the book, in a real browser. One region, in this order.</summary>
public sealed class JourneyTests(Browser browser) : IClassFixture<Browser>
{
    private const string Region = "/daerah/99.01";

    [Fact]
    public async Task From_the_workbook_over_the_findings_and_the_schedule_to_the_book()
    {
        var page = await browser.SignedIn();

        await Overview(page);
        await Import(page);
        await Mend(page);
        await Schedule(page);
        await Book(page);
    }

    private static async Task Overview(IPage page)
    {
        await page.GotoAsync(Region);
        (await page.TitleAsync()).ShouldContain("Tanah Contoh");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("83");
        await Browser.ShouldBeAccessible(page);
    }

    /// <summary>A hurried colleague's file: the good rows come in, the bad ones are named with their cells.</summary>
    private static async Task Import(IPage page)
    {
        await page.GotoAsync(Region + "/program");
        await Browser.ShouldBeAccessible(page);
        await page.GotoAsync(Region + "/program/unggah");
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(Repository.SampleFolder, "program-salah.xlsx"));
        await Browser.ShouldBeAccessible(page);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        // First the differences, with nothing written yet.
        await page.GetByRole(AriaRole.Heading, new() { Name = "Periksa sebelum menulis" }).WaitForAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("I16");
        await Browser.ShouldBeAccessible(page);
        await page.GetByText("Tulis ke rencana").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/tanda-terima/", StringComparison.Ordinal));
        var receipt = await page.Locator("main").InnerTextAsync();
        receipt.ShouldContain("I16");
        receipt.ShouldContain("PROG-003");
        await Browser.ShouldBeAccessible(page);
        var annotated = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Unduh dengan catatan").ClickAsync());
        new FileInfo((await annotated.PathAsync())!).Length.ShouldBeGreaterThan(10_000);

        // Back to the careful version, so that what follows stands on the sample as it is described.
        await page.GotoAsync(Region + "/program/unggah");
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(Repository.SampleFolder, "program.xlsx"));
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.GetByText("Tulis ke rencana").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/tanda-terima/", StringComparison.Ordinal));
    }

    /// <summary>From the finding straight to the field, and the finding is gone.</summary>
    private static async Task Mend(IPage page)
    {
        await page.GotoAsync(Region + "/pemeriksaan");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("PLAN-010");
        await Browser.ShouldBeAccessible(page);
        await page.GotoAsync(Region + "/program/P-010/ubah");
        await Browser.ShouldBeAccessible(page);
        await page.Locator("[name='Indicators[1].Targets[2031]']").FillAsync("95");
        await page.Locator("form.programme-form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/ubah", StringComparison.Ordinal));
        await page.GotoAsync(Region + "/pemeriksaan");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("PLAN-010");
    }

    private static async Task Schedule(IPage page)
    {
        await page.GotoAsync(Region + "/jadwal");
        await Browser.ShouldBeAccessible(page);
        await page.Locator("#baru [name=Seconds]").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await page.Locator("#baru button[type=submit]").ClickAsync();
        // The page of the job moves on to the result by itself.
        await page.GetByText("Terapkan jadwal").WaitForAsync(new() { Timeout = 120_000 });
        var words = await page.Locator("main").InnerTextAsync();
        words.ShouldContain("2029");
        await Browser.ShouldBeAccessible(page);
        await page.Locator(".decision [name=Why]").FillAsync("Rapat Dewan Smart City");
        await page.GetByText("Terapkan jadwal").ClickAsync();
        await page.GetByText("Jadwal ini diterapkan").WaitForAsync();
        await page.GotoAsync(Region + "/pemeriksaan");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("PLAN-021");
    }

    private static async Task Book(IPage page)
    {
        await page.GotoAsync(Region + "/buku");
        await Browser.ShouldBeAccessible(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Buat buku" }).ClickAsync();
        var pdf = page.Locator("main a[href*='handler=Pdf']").First;
        await pdf.WaitForAsync(new() { Timeout = 180_000 });
        await Browser.ShouldBeAccessible(page);
        (await Downloaded(page, pdf)).ShouldStartWith("%PDF");
        (await Downloaded(page, page.Locator("main a[href*='handler=Docx']").First)).ShouldStartWith("PK");
    }

    private static async Task<string> Downloaded(IPage page, ILocator link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        var bytes = await File.ReadAllBytesAsync((await download.PathAsync())!);
        bytes.Length.ShouldBeGreaterThan(50_000);
        return System.Text.Encoding.ASCII.GetString(bytes, 0, 4);
    }
}
