using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PanduKota.App.Hosting;
using PanduKota.Features.People;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>The demonstration, started as `pandu demo` starts it, and a real Chromium in front of it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    private readonly string folder = NewFolder();
    private readonly Dictionary<string, Task<string>> cookies = [];
    private WebApplication app = null!;
    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;

    public string Address { get; private set; } = "";

    /// <summary>Services of the running host.</summary>
    public IServiceProvider Services => app.Services;

    public async Task InitializeAsync()
    {
        await Demonstration.CopyTo(folder);
        app = PanduWeb.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Error"], new PanduWebOptions(folder, IsDemo: true));
        await app.StartAsync();
        Address = app.Urls.First();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000);
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("PANDU_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A window of its own: own cookies, own size, in the language and colours asked for.</summary>
    public Task<IPage> Window(int width = 1280, int height = 900, bool isDark = false, bool hasScript = true) =>
        Window(width, height, isDark, hasScript, cookies: null);

    /// <summary>
    /// The same, signed in with a role card already. The card is clicked once for all windows of a role: they are tabs of
    /// one person.
    /// </summary>
    public async Task<IPage> SignedIn(int width = 1280, int height = 900, bool isDark = false, bool hasScript = true, string role = "koordinator")
    {
        Task<string> signedIn;
        lock (cookies)
        {
            signedIn = cookies.TryGetValue(role, out var known) ? known : cookies[role] = TakeCard(role);
        }
        return await Window(width, height, isDark, hasScript, await signedIn);
    }

    private async Task<string> TakeCard(string role)
    {
        var page = await Window();
        await SignIn(page, role);
        var state = await page.Context.StorageStateAsync();
        await page.Context.CloseAsync();
        return state;
    }

    private async Task<IPage> Window(int width, int height, bool isDark, bool hasScript, string? cookies)
    {
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            AcceptDownloads = true,
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = cookies,
        });
        // Generous: only a hang counts here, on a machine that builds and prints at the same time.
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>Invites somebody as the administrator would; answers the path of the link.</summary>
    public async Task<string> Invite(string email, string name, Office office)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var invited = await scope.ServiceProvider.GetRequiredService<InvitePerson>().Run(new(email, name, office), new Actor("uji", Role.Operator), default);
        return "/undangan/" + invited.Value.Token;
    }

    /// <summary>Signs in with one of the role cards of the demonstration.</summary>
    public static async Task SignIn(IPage page, string role = "koordinator")
    {
        await page.GotoAsync("/masuk");
        await page.Locator($"button[name=peran][value={role}]").ClickAsync();
        await page.WaitForURLAsync(url => !url.EndsWith("/masuk", StringComparison.Ordinal));
    }

    /// <summary>No finding of axe on the page as it stands: WCAG 2.2 A and AA.</summary>
    public static async Task ShouldBeAccessible(IPage page) => (await Findings(page)).ShouldBeEmpty($"axe on {page.Url}");

    /// <summary>What axe finds, a line for each rule that is broken.</summary>
    public static async Task<IReadOnlyList<string>> Findings(IPage page)
    {
        // Handed to the page as one piece of script: its .NET wrapper calls in and out so often that a scan takes ten times
        // as long. Only what is broken is told; what passed would be most of the answer. No page of ours has a frame.
        page.Frames.Count.ShouldBe(1, "a page with frames needs axe in each of them");
        await page.EvaluateAsync(AxeScript + ";undefined");
        var violations = await page.EvaluateAsync<JsonElement>(
            """
            async () => (await axe.run(document, {
                resultTypes: ['violations'],
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            })).violations.map(v => `${v.id}: ${v.help} at ${v.nodes.slice(0, 3).map(n => n.target).join(' | ')}`)
            """);
        return [.. violations.EnumerateArray().Select(v => v.GetString()!)];
    }

    /// <summary>The page does not scroll sideways; what is wide scrolls inside itself.</summary>
    public static async Task ShouldFitItsWidth(IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .ShouldBeLessThanOrEqualTo(0, $"{page.Url} scrolls sideways");

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    internal static string NewFolder() => Path.Combine(Path.GetTempPath(), "pandu-journey-" + Guid.CreateVersion7().ToString("N"));
}
