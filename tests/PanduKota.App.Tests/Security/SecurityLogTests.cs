using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PanduKota.App.Hosting.Watching;
using PanduKota.App.Tests.People;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>A site whose log of security events is kept.</summary>
public class WatchedSite : Site
{
    public ConcurrentQueue<string> Lines { get; } = [];

    protected override string[] Settings => ["--Logging:LogLevel:PanduKota.Security=Information"];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host.GetRequiredService<ILoggerFactory>().AddProvider(new Keeper(Lines));
    }

    private sealed class Keeper(ConcurrentQueue<string> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Kept(categoryName == SecurityLog.Category ? lines : []);

        public void Dispose()
        {
            // The lines are read after the site has gone.
        }
    }

    private sealed class Kept(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {eventId.Name} {formatter(state, exception)}");
    }
}

public sealed class SecurityLogTests(WatchedSite site) : IClassFixture<WatchedSite>
{
    private const string Email = "log47@contoh.go.id";

    [Fact]
    public async Task Sign_ins_refusals_forgeries_and_hostile_files_are_noted_without_names()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.47");
        await scope.Given.Plan("99.48");
        await site.Member(Email, "Nama Rahasia", new Office(Role.Coordinator, "99.47"));
        using var browser = site.Visitor();

        await SignInPageTests.SignIn(browser, Email, "salah salah salah");
        await SignInPageTests.SignIn(browser, Email, "kuda baterai staples biru");
        await browser.GetAsync(new Uri("/daerah/99.48/program", UriKind.Relative));
        await browser.PostAsync(new Uri("/akun?handler=Password", UriKind.Relative), new FormUrlEncodedContent([new("a", "b")]));
        await browser.PostAsync(new Uri("/api/v1/regions/99.47/agencies", UriKind.Relative), new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
        using var stranger = site.Visitor();
        stranger.DefaultRequestHeaders.Authorization = new("Bearer", "bukan-kunci");
        await stranger.GetAsync(new Uri("/api/v1/regions/99.47/agencies", UriKind.Relative));
        using var program = site.Program(Actors.Coordinator("99.47"));
        await program.PostAsync(new Uri("/api/v1/regions/99.47/plans/latest/programmes/import?fileName=a.xlsx", UriKind.Relative), new ByteArrayContent(Macros()));
        await Site.Post(browser, "/keluar", "");

        foreach (var (level, what, reason) in new[]
        {
            ("Warning", "SignInRefused", "AUTH-010"), ("Information", "SignedIn", "Password"), ("Warning", "AccessRefused", "PEOPLE-003"),
            ("Warning", "ForgedRequest", "form-token"), ("Warning", "ForgedRequest", "PEOPLE-020"), ("Warning", "KeyRefused", "key"),
            ("Warning", "HostileFile", "FILE-006"), ("Information", "SignedOut", "asked"),
        })
        {
            site.Lines.ShouldContain(line => line.StartsWith($"{level} {what} {what} {reason}:"), $"{what} {reason}\n{string.Join('\n', site.Lines)}");
        }
        var all = string.Join('\n', site.Lines);
        foreach (var hidden in new[] { Email, "Nama Rahasia", "salah salah", "kuda baterai", "bukan-kunci", "127.0.0.1," })
        {
            all.ShouldNotContain(hidden, Case.Insensitive);
        }
        all.ShouldContain(SecurityLog.Pseudonym(Email.ToUpperInvariant() + " "), Case.Sensitive, "the same person is the same, however he types");
        all.ShouldContain("network 127.0.0.0/24");
        site.Lines.ShouldAllBe(line => !line.Contains('\n') && !line.Contains('\r'));
    }

    [Theory]
    [InlineData("203.0.113.77", "203.0.113.0/24")]
    [InlineData("::ffff:203.0.113.77", "203.0.113.0/24")]
    [InlineData("2001:db8:1:2:3::4", "2001:db8:1::/48")]
    public void An_address_is_kept_as_its_network(string address, string network) => SecurityLog.NetworkOf(IPAddress.Parse(address)).ShouldBe(network);

    private static byte[] Macros()
    {
        using var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = new StreamWriter(zip.CreateEntry("[Content_Types].xml").Open()))
            {
                types.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>");
            }
            zip.CreateEntry("xl/vbaProject.bin").Open().Dispose();
        }
        return file.ToArray();
    }
}
