using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PanduKota.App.Hosting;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>The demonstration, started as `pandu demo` starts it, and a real Chromium in front of it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "pandu-journey-" + Guid.CreateVersion7().ToString("N"));
    private WebApplication app = null!;
    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;

    public string Address { get; private set; } = "";

    /// <summary>Services of the running host.</summary>
    public IServiceProvider Services => app.Services;

    public async Task InitializeAsync()
    {
        var options = new PanduWebOptions(folder, IsDemo: true);
        app = PanduWeb.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Error"], options);
        await app.StartAsync();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var somebody = new Actor("uji", Role.Operator);
            (await scope.ServiceProvider.GetRequiredService<InstallShippedReference>().Run(somebody, default)).IsOk.ShouldBeTrue();
            (await scope.ServiceProvider.GetRequiredService<InstallSampleRegion>().Run(Repository.Samples, somebody, default)).IsOk.ShouldBeTrue();
        }
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
    public async Task<IPage> Window(int width = 1280, int height = 900, bool isDark = false, bool hasScript = true)
    {
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            AcceptDownloads = true,
            ReducedMotion = ReducedMotion.Reduce,
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
    public static async Task ShouldBeAccessible(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        result.Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Target))}")
            .ShouldBeEmpty($"axe on {page.Url}");
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
}
