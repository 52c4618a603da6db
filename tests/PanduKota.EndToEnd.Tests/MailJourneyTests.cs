using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PanduKota.Bench.Crowd;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>
/// The program as a process of its own and a real mail server (aiosmtpd, STARTTLS and a password demanded) beside it: who is
/// invited comes in with the link of his letter, and who forgot his password gets back in with the next.
/// </summary>
public sealed partial class MailJourneyTests : IDisposable
{
    private const string Email = "rudi@tapanulitengah.example";
    private const string First = "kuda baterai staples biru";
    private const string Second = "perahu lentera sumur hijau";

    private readonly string folder = Path.Combine(Path.GetTempPath(), "pandu-letters-" + Guid.CreateVersion7().ToString("N"));

    [Fact]
    public async Task Invitation_and_forgotten_password_go_by_letter_through_a_real_mail_server()
    {
        using var mail = await MailServer.Start();
        var settings = new Dictionary<string, string>
        {
            ["PANDU_DATA"] = folder,
            ["PANDU_SMTP"] = $"smtp://pandu:r%40hasia@localhost:{mail.Port}",
            ["PANDU_MAIL_FROM"] = "pandukota@tapanulitengah.example",
            // How an operator makes the program trust the certificate of his own mail server.
            ["SSL_CERT_FILE"] = mail.Certificate,
        };
        using var app = await AppProcess.Serve(settings, CancellationToken.None);

        await AppProcess.Run(settings, "invite", "--email", Email, "--name", "Rudi Hartono", "--role", "bappeda", "--region", "12.01", "--mail", "--site", app.Address.ToString().TrimEnd('/'));
        var invitation = await Letter(mail, 1);
        invitation.ShouldContain($"To: \"Rudi Hartono\" <{Email}>");
        using var person = Browser(app);
        (await Post(person, LinkIn(invitation, "/undangan/"), ("New", First), ("Again", First))).Headers.Location!.ToString().ShouldStartWith("/");
        (await person.GetAsync(new Uri("/akun", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var forgetful = Browser(app);
        (await Post(forgetful, "/masuk/lupa", ("Email", Email))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var reset = await Letter(mail, 2);
        var link = LinkIn(reset, "/sandi-baru/");
        (await Post(forgetful, link, ("New", Second), ("Again", Second))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await forgetful.GetAsync(new Uri("/akun", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var later = Browser(app);
        (await SignIn(later, First)).ShouldBeFalse("the old password is gone");
        (await SignIn(later, Second)).ShouldBeTrue();
        (await Page(later, link)).ShouldContain("AUTH-", Case.Sensitive, "a link is good for one use");
        // Whoever asks for somebody without an account hears the same, and no letter goes out.
        (await Post(later, "/masuk/lupa", ("Email", "bukan-siapa-siapa@tapanulitengah.example"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        mail.Letters.Count.ShouldBe(2);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static HttpClient Browser(AppProcess app) => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = app.Address };

    private static async Task<string> Page(HttpClient browser, string path) =>
        await (await browser.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync();

    private static async Task<bool> SignIn(HttpClient browser, string password) =>
        (await Post(browser, "/masuk?handler=Password", ("Email", Email), ("Password", password))).StatusCode == HttpStatusCode.Redirect;

    private static async Task<HttpResponseMessage> Post(HttpClient browser, string path, params (string Name, string Value)[] fields)
    {
        var token = Antiforgery().Match(await Page(browser, path.Split('?')[0])).Groups[1].Value;
        token.ShouldNotBeEmpty(path);
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        return await browser.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    private static async Task<string> Letter(MailServer mail, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (mail.Letters.Count < count)
        {
            await Task.Delay(100, patience.Token);
        }
        return mail.Letters[^1];
    }

    private static string LinkIn(string letter, string path)
    {
        var parts = letter.ReplaceLineEndings("\n").Split("\n\n", 2);
        parts[0].ShouldContain("base64");
        var words = Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Replace("\n", "", StringComparison.Ordinal)));
        var link = Link().Matches(words).Select(m => new Uri(m.Value)).FirstOrDefault(u => u.AbsolutePath.StartsWith(path, StringComparison.Ordinal));
        return link.ShouldNotBeNull(words).AbsolutePath;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Antiforgery();

    [GeneratedRegex(@"https?://[^\s]+")]
    private static partial Regex Link();
}
