using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>The planner's editing screens, by keyboard, on a phone, with a colleague beside him, and with the line cut.</summary>
public sealed class EditingTests(Browser browser) : IClassFixture<Browser>
{
    private const string Region = "/daerah/99.01";

    private static ILocator Cell(IPage page, string key, string column) =>
        page.Locator($".tabulator-cell[data-key=\"{key}\"][data-name=\"{column}\"]");

    private static Task Said(IPage page, string words) =>
        Assertions.Expect(page.Locator(".matrix-said")).ToContainTextAsync(words, new() { Timeout = 60_000 });

    private async Task<IPage> Matrix(IPage page)
    {
        await page.GotoAsync(Region + "/program/matriks");
        await Cell(page, "P-002|APBD", "2027").WaitForAsync();
        return page;
    }

    [Fact]
    public async Task The_matrix_is_edited_by_keyboard_alone_and_undone()
    {
        var page = await browser.SignedIn(1440, 900);
        await Matrix(page);
        await Browser.ShouldBeAccessible(page);

        await Cell(page, "P-002|APBD", "2026").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.TypeAsync("1,5 miliar");
        await page.Keyboard.PressAsync("Tab");
        await Said(page, "tersimpan");
        (await Cell(page, "P-002|APBD", "2027").InnerTextAsync()).ShouldBe("1.500.000.000");
        (await page.EvaluateAsync<string>("document.activeElement.dataset.name")).ShouldBe("2028");

        await page.Keyboard.TypeAsync("banyak");
        await page.Keyboard.PressAsync("Enter");
        await Said(page, "tidak terbaca sebagai rupiah");
        await page.Keyboard.PressAsync("ArrowUp");
        await Browser.ShouldBeAccessible(page);
        await page.Keyboard.PressAsync("Escape");
        (await Cell(page, "P-002|APBD", "2028").InnerTextAsync()).ShouldNotContain("banyak");

        await page.Keyboard.PressAsync("Control+z");
        await Said(page, "diurungkan");
        await page.ReloadAsync();
        await Cell(page, "P-002|APBD", "2027").WaitForAsync();
        (await Cell(page, "P-002|APBD", "2027").InnerTextAsync()).ShouldNotBe("1.500.000.000");

        // A pasted block is shown beside the plan first. The page knows which version it showed, so there is nothing to ask.
        await Cell(page, "P-002|APBD", "2026").EvaluateAsync("""
            cell => {
              const data = new DataTransfer();
              data.setData('text/plain', '111000000\t222000000');
              cell.focus();
              cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);
        await page.GetByRole(AriaRole.Heading, new() { Name = "Semua perbedaan" }).WaitForAsync();
        var seen = await page.Locator("main").InnerTextAsync();
        seen.ShouldContain("222.000.000");
        seen.ShouldNotContain("Diubah di kedua sisi");
        seen.ShouldNotContain("lebih dari sekali");
    }

    [Fact]
    public async Task Two_people_in_one_cell_of_the_matrix_see_both_values_and_overwrite_nothing_unseen()
    {
        var mine = await browser.SignedIn(360, 740, isDark: true);
        var theirs = await mine.Context.NewPageAsync();
        await Matrix(mine);
        await Matrix(theirs);
        await Type(theirs, "777000000");
        await Said(theirs, "tersimpan");

        await Type(mine, "888000000");
        await Said(mine, "Belum ada yang ditimpa");
        var both = await mine.Locator(".matrix-clash").InnerTextAsync();
        both.ShouldContain("888.000.000");
        both.ShouldContain("777.000.000");
        await Browser.ShouldBeAccessible(mine);
        await Browser.ShouldFitItsWidth(mine);
        await mine.GetByText("Pakai milik saya").ClickAsync();
        await Said(mine, "tersimpan");
        (await Cell(mine, "P-002|APBD", "2029").InnerTextAsync()).ShouldBe("888.000.000");

        static async Task Type(IPage page, string words)
        {
            await Cell(page, "P-002|APBD", "2029").FocusAsync();
            await page.Keyboard.TypeAsync(words);
            await page.Keyboard.PressAsync("Enter");
        }
    }

    [Fact]
    public async Task A_row_of_the_list_is_edited_where_it_stands()
    {
        var page = await browser.SignedIn(1440, 900);
        await page.GotoAsync(Region + "/program?cari=P-012");
        await page.GetByText("Ubah baris").First.ClickAsync();
        await page.Locator(".row-form [name=EarliestStart]").FillAsync("tahun depan");
        await page.Locator(".row-form button[type=submit]").ClickAsync();
        await page.GetByText("bukan bilangan bulat").WaitForAsync();
        await Browser.ShouldBeAccessible(page);
        await page.Locator(".row-form [name=EarliestStart]").FillAsync("2041");
        await page.Locator(".row-form button[type=submit]").ClickAsync();
        await page.Locator(".row-findings li").First.WaitForAsync();

        (await page.Locator(".row-said").InnerTextAsync()).ShouldContain("tersimpan");
        page.Url.ShouldContain("cari=P-012");
        await Browser.ShouldBeAccessible(page);
    }

    [Fact]
    public async Task Nothing_typed_is_lost_when_the_page_is_left_or_the_line_is_cut()
    {
        const string form = Region + "/program/P-040/ubah";
        var page = await browser.SignedIn();
        await page.GotoAsync(form);
        await page.Locator("[name=Partners]").FillAsync("Kampus di kecamatan");
        await State("draf tersimpan");
        await page.GotoAsync(Region + "/program");
        await page.GotoAsync(form);
        await Browser.ShouldBeAccessible(page);
        await page.GetByText("Lanjutkan draf").ClickAsync();
        (await page.Locator("[name=Partners]").InputValueAsync()).ShouldBe("Kampus di kecamatan");

        await page.Context.SetOfflineAsync(true);
        await page.Locator("[name=Location]").FillAsync("Kecamatan Sarai");
        await State("jaringan terputus");
        await page.Locator("form.programme-form button[type=submit]").First.ClickAsync();
        (await page.Locator("[name=Location]").InputValueAsync()).ShouldBe("Kecamatan Sarai");
        await page.Context.SetOfflineAsync(false);
        await State("draf tersimpan");
        await page.Locator("form.programme-form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/ubah", StringComparison.Ordinal));

        (await page.Locator("main").InnerTextAsync()).ShouldContain("Kecamatan Sarai");
        await page.GotoAsync(form);
        (await page.GetByText("Lanjutkan draf").CountAsync()).ShouldBe(0);

        Task State(string words) => Assertions.Expect(page.Locator(".draft-state")).ToContainTextAsync(words, new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task A_row_of_the_matrix_is_a_form_without_script()
    {
        var page = await browser.SignedIn(hasScript: false);
        await page.GotoAsync(Region + "/program/matriks?baris=P-003%7CAPBD#baris");
        await page.Locator("[name='Costs[APBD].Rupiah[2033]']").FillAsync("1,25 miliar");
        await page.Locator("#baris button[type=submit]").ClickAsync();
        await page.Locator(".said").WaitForAsync();

        (await page.Locator("tr[data-key='P-003|APBD']").InnerTextAsync()).ShouldContain("1.250.000.000");
    }
}
