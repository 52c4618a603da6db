using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PanduKota.Documents.Books;
using PanduKota.Features.People;
using PanduKota.Features.Publications.Editions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>Every page, as it meets the eye: on a phone, in the dark, in English, without script, and light enough.</summary>
public sealed class PagesTests(Browser browser) : IClassFixture<Browser>
{
    private const string Region = "/daerah/99.01";

    public static TheoryData<string> Pages =>
    [
        "/", "/masuk", "/api", Region, Region + "/program", Region + "/program?lihat=target", Region + "/program/matriks", Region + "/program/matriks?lihat=pokok", Region + "/program/P-001",
        Region + "/program/P-001/ubah", Region + "/program/P-001/piagam", Region + "/rpjmd", Region + "/pemeriksaan", Region + "/jadwal", Region + "/jadwal/skenario", Region + "/jadwal/banding",
        Region + "/nilai", Region + "/nilai/instrumen", Region + "/program/P-001/nilai",
        Region + "/buku", Region + "/buku/naskah", Region + "/buku/naskah/latar-belakang", Region + "/buku/edisi",
        Region + "/opd", Region + "/opd/baru", Region + "/pekerjaan", Region + "/tanda-terima", Region + "/jejak", Region + "/jejak/pada", "/acuan?kode=1.02", "/acuan/templat-buku",
        "/masuk/lupa", "/hak-akses", "/kunci-api", Region + "/orang", "/sistem", Region + "/program/unggah",
    ];

    private static string RoleFor(string path) => path == "/sistem" ? "operator" : "koordinator";

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_fits_a_phone_and_is_accessible_there_in_the_dark(string path)
    {
        var page = await browser.SignedIn(360, 740, isDark: true, role: RoleFor(path));
        var answer = await page.GotoAsync(path);

        answer!.Status.ShouldBe(200, path);
        await Browser.ShouldFitItsWidth(page);
        await Browser.ShouldBeAccessible(page);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_speaks_english_without_a_leftover_and_says_nothing_to_the_console(string path)
    {
        var page = await browser.SignedIn(role: RoleFor(path));
        List<string> complaints = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync("/bahasa/en?kembali=" + Uri.EscapeDataString(path));

        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        complaints.ShouldBeEmpty(path);
        await Browser.ShouldBeAccessible(page);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_scan_finds_what_is_broken()
    {
        var page = await browser.Window(isDark: true);
        await page.SetContentAsync("<html lang=id><title>Uji</title><main><h1>Uji</h1><img src=x><input><p style='color:#777;background:#888'>pudar</p></main>");

        (await Browser.Findings(page)).Select(f => f.Split(':')[0]).ShouldBe(["color-contrast", "image-alt", "label"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_planner_mends_a_programme_without_script()
    {
        var page = await browser.SignedIn(hasScript: false);
        await page.GotoAsync(Region + "/program/P-021/ubah");
        await page.Locator("[name=Location]").FillAsync("Kecamatan Sarai");
        await page.Locator("form.programme-form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/ubah", StringComparison.Ordinal));

        (await page.Locator("main").InnerTextAsync()).ShouldContain("Kecamatan Sarai");
    }

    [Fact]
    public async Task Two_tabs_on_one_programme_lose_nothing()
    {
        var first = await browser.SignedIn();
        var second = await first.Context.NewPageAsync();
        await first.GotoAsync(Region + "/program/P-030/ubah");
        await second.GotoAsync(Region + "/program/P-030/ubah");
        await first.Locator("[name=Partners]").FillAsync("Mitra dari tab pertama");
        await first.Locator("form.programme-form button[type=submit]").First.ClickAsync();
        await first.WaitForURLAsync(url => !url.Contains("/ubah", StringComparison.Ordinal));

        await second.Locator("[name=Partners]").FillAsync("Mitra dari tab kedua");
        await second.Locator("form.programme-form button[type=submit]").First.ClickAsync();
        // The draft goes first and the form after it, so the answer is waited for and not the next moment.
        await second.Locator("table.conflict").WaitForAsync();

        var words = await second.Locator("main").InnerTextAsync();
        words.ShouldContain("Mitra dari tab pertama");
        (await second.ContentAsync()).ShouldContain("Mitra dari tab kedua");
        await Browser.ShouldBeAccessible(second);
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_the_content_and_the_menu()
    {
        var page = await browser.Window();
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        (await page.EvaluateAsync<string>("location.hash")).ShouldNotBeEmpty("the first stop is the link that skips to the content");
    }

    [Fact]
    public async Task Whoever_scans_the_code_of_a_published_book_is_told_whether_his_file_is_it()
    {
        var edition = await Publish();
        var page = await browser.Window(360, 740, isDark: true);
        await page.GotoAsync("/edisi/" + edition.Token);
        await Browser.ShouldFitItsWidth(page);
        await Browser.ShouldBeAccessible(page);
        var file = await page.APIRequest.GetAsync($"{browser.Address}/edisi/{edition.Token}?handler=File&bentuk=Docx");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "buku.docx", MimeType = "application/octet-stream", Buffer = await file.BodyAsync() });
        await page.Locator("form[data-hashes] button").ClickAsync();

        await page.Locator(".hash-result.said").WaitForAsync();
        (await page.Locator(".hash-result").InnerTextAsync()).ShouldContain("Berkas ini adalah edisi 1 dari");
        await Browser.ShouldBeAccessible(page);
    }

    /// <summary>An edition of the sample's masterplan, approved for the moment of publishing only.</summary>
    private async Task<PublishedEdition> Publish()
    {
        await using var scope = browser.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlanDb>();
        var plan = await db.Plans.AsNoTracking().FirstAsync(p => p.RegionCode == "99.01");
        Task Set(PlanStatus status) => db.Plans.Where(p => p.Id == plan.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Status, status));
        await Set(PlanStatus.CouncilApproved);
        var publish = ActivatorUtilities.CreateInstance<PublishBook>(
            scope.ServiceProvider, new BookPress(new PdfPrinter(null, TimeSpan.FromSeconds(1)), office: null));
        var published = await publish.Run(
            new("99.01", plan.Id, "ringkasan-eksekutif", browser.Address, "Uji", WithoutPdf: true), new Actor("uji", Role.Operator), default);
        await Set(plan.Status);
        return published.Value;
    }
}
