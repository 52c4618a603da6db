using Microsoft.Playwright;
using PanduKota.Features.People;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>From the invitation to a passkey and a second code, in a real browser with an authenticator of its own.</summary>
public sealed class AccountJourneyTests(Browser browser) : IClassFixture<Browser>
{
    private const string Password = "kuda baterai staples biru";

    [Fact]
    public async Task An_invited_person_sets_a_password_a_passkey_and_a_second_code_and_signs_in_with_each()
    {
        var link = await browser.Invite("siti@tanahcontoh.example", "Siti Rahma", new Office(Role.Coordinator, "99.01"));
        var page = await browser.Window();
        // Passkeys belong to a name; an address in figures has none.
        var site = browser.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await GiveAuthenticator(page);

        await page.GotoAsync(site + link);
        await Browser.ShouldBeAccessible(page);
        await page.Locator("[name=New]").FillAsync(Password);
        await page.Locator("[name=Again]").FillAsync(Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/daerah/99.01", StringComparison.Ordinal));

        await page.GotoAsync(site + "/akun");
        await Browser.ShouldBeAccessible(page);
        await page.GotoAsync(site + "/akun/kunci-sandi");
        await Browser.ShouldBeAccessible(page);
        await page.Locator("[name=PasskeyName]").FillAsync("Laptop kantor");
        await page.Locator("[name=Password]").FillAsync("bukan kata sandinya");
        await page.Locator("form[data-passkey=make] button").ClickAsync();
        await page.Locator("text=AUTH-014").First.WaitForAsync();
        await page.Locator("[name=Password]").FillAsync(Password);
        await page.Locator("form[data-passkey=make] button").ClickAsync();
        await page.Locator("[role=status].said").WaitForAsync();
        (await page.Locator("#kunci").InnerTextAsync()).ShouldContain("Laptop kantor");

        await SignOut(page, site);
        await page.GotoAsync(site + "/masuk?kembali=/akun");
        await page.Locator("form[data-passkey=sign-in] button").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/akun", StringComparison.Ordinal));
        (await page.Locator("#peramban").InnerTextAsync()).ShouldContain("kunci sandi");

        await page.GotoAsync(site + "/akun/kode-kedua");
        await Browser.ShouldBeAccessible(page);
        var secret = (await page.Locator("code.secret").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.Locator("[name=Code]").FillAsync(Totp.Code(secret, Totp.StepAt(DateTime.UtcNow)));
        await page.Locator("main button[type=submit]").ClickAsync();
        var recovery = await page.Locator(".recovery-codes li").First.InnerTextAsync();
        (await page.Locator(".recovery-codes li").CountAsync()).ShouldBe(10);
        await Browser.ShouldBeAccessible(page);

        await SignOut(page, site);
        await page.GotoAsync(site + "/masuk");
        await page.Locator("[name=Email]").FillAsync("siti@tanahcontoh.example");
        await page.Locator("[name=Password]").FillAsync(Password);
        await page.Locator("form[action*=Password] button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/masuk/kode", StringComparison.Ordinal));
        await Browser.ShouldBeAccessible(page);
        await page.Locator("[name=Code]").FillAsync(recovery);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/daerah/99.01", StringComparison.Ordinal));
    }

    /// <summary>A device that holds passkeys and says yes, as a laptop with a finger on it does.</summary>
    private static async Task GiveAuthenticator(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private static async Task SignOut(IPage page, string site)
    {
        await page.GotoAsync(site + "/keluar");
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => url.TrimEnd('/') == site);
    }
}
