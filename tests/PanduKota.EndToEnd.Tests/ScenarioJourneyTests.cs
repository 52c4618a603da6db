using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>A planning meeting: suppose less money, lock a decision by dragging, ask what if, compare, look at the curve's page.</summary>
public sealed class ScenarioJourneyTests(Browser browser) : IClassFixture<Browser>
{
    private const string Region = "/daerah/99.01";

    [Fact]
    public async Task From_a_scenario_over_a_dragged_lock_and_a_slider_to_the_comparison()
    {
        var page = await browser.SignedIn();
        await page.GotoAsync(Region + "/jadwal/skenario");
        await page.Locator("#baru [name=Name]").FillAsync("Rapat anggaran");
        await page.Locator("#baru button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/skenario/", StringComparison.Ordinal));
        await Browser.ShouldBeAccessible(page);

        await page.Locator("button:has-text('Mulai mencari')").ClickAsync();
        await page.GetByText("Terapkan jadwal").WaitForAsync(new() { Timeout = 120_000 });
        var result = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(result + "?tampil=semua");
        await Browser.ShouldBeAccessible(page);
        await Drag(page);
        await WhatIf(page);
        await Compare(page, result);
    }

    /// <summary>One bar, one year to the right: the form opens with that year and asks for the reason.</summary>
    private static async Task Drag(IPage page)
    {
        var bar = page.Locator("#gantt .wide [data-key]").First;
        await bar.ScrollIntoViewIfNeededAsync();
        var (code, start, step) = (await bar.GetAttributeAsync("data-key"), await bar.GetAttributeAsync("data-start"), await bar.GetAttributeAsync("data-step"));
        var box = (await bar.BoundingBoxAsync())!;
        var width = float.Parse(step!, System.Globalization.CultureInfo.InvariantCulture);
        var (x, y) = (box.X + box.Width / 2, box.Y + box.Height / 2);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x + width * 0.6f, y, new() { Steps = 4 });
        await page.Mouse.MoveAsync(x + width * 1.05f, y, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await page.WaitForURLAsync(url => url.Contains($"kunci={code}", StringComparison.Ordinal));
        var wanted = (int.Parse(start!, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        (await page.Locator("#kunci [name=ke]").InputValueAsync()).ShouldBe(wanted);
        await Browser.ShouldBeAccessible(page);
        await page.Locator("#kunci [name=Why]").FillAsync("Sudah dianggarkan");
        await page.Locator("#kunci button[type=submit]").ClickAsync();
        await page.GetByText($"{code} dikunci mulai {wanted}.").WaitForAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("kini versi 2");
    }

    private static async Task WhatIf(IPage page)
    {
        var slider = page.Locator("#andaikan input[type=range]").First;
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Locator(".what-if-answer").WaitForAsync(new() { Timeout = 60_000 });
        (await page.Locator("#andaikan output").First.InnerTextAsync()).ShouldBe("-20 %");
        await Browser.ShouldBeAccessible(page);
    }

    private static async Task Compare(IPage page, string result)
    {
        await page.GotoAsync(Region + "/jadwal");
        await page.Locator("#baru button[type=submit]").ClickAsync();
        await page.GetByText("Terapkan jadwal").WaitForAsync(new() { Timeout = 120_000 });
        await page.GetByRole(AriaRole.Link, new() { Name = "Bandingkan" }).First.ClickAsync();
        await page.Locator($"input[value='{result[(result.LastIndexOf('/') + 1)..]}']").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bandingkan" }).ClickAsync();
        await page.GetByText("Bagian setiap dimensi").First.WaitForAsync();
        await Browser.ShouldBeAccessible(page);
        await Browser.ShouldFitItsWidth(page);
    }
}
