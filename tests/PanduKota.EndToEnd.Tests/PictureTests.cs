using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>Takes the pictures of the README from a real run: `tools/take-pictures` puts them into docs/pictures.</summary>
public sealed class PictureTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("PANDU_PICTURES") ?? Path.Combine(Repository.Root, "artifacts", "pictures");

    [Theory]
    [InlineData("depan", "/", 1440, 1000)]
    [InlineData("ikhtisar", "/daerah/99.01", 1440, 1180)]
    [InlineData("program", "/daerah/99.01/program", 1440, 900)]
    [InlineData("ubah", "/daerah/99.01/program/P-010/ubah", 1440, 1000)]
    [InlineData("pemeriksaan", "/daerah/99.01/pemeriksaan", 1440, 1000)]
    [InlineData("rpjmd", "/daerah/99.01/rpjmd", 1440, 900)]
    [InlineData("telepon", "/daerah/99.01", 390, 844)]
    public async Task A_page_is_pictured(string name, string path, int width, int height)
    {
        var page = await browser.SignedIn(width, height);
        await page.GotoAsync(path);

        await Take(page, name);
    }

    [Fact]
    public async Task A_schedule_is_made_and_pictured()
    {
        var page = await browser.SignedIn(1440, 1000);
        await page.GotoAsync("/daerah/99.01/jadwal");
        await page.Locator("#baru [name=Seconds]").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 0 });
        await page.Locator("#baru button[type=submit]").ClickAsync();
        await page.GetByText("Terapkan jadwal").WaitForAsync(new() { Timeout = 90_000 });

        await Take(page, "jadwal");
    }

    private static async Task Take(Microsoft.Playwright.IPage page, string name)
    {
        Directory.CreateDirectory(Folder);
        var file = Path.Combine(Folder, name + ".png");
        await page.ScreenshotAsync(new() { Path = file });
        new FileInfo(file).Length.ShouldBeGreaterThan(20_000);
    }
}
