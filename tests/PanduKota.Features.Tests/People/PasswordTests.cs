using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PanduKota.Features.People;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.People;

public sealed class PasswordTests
{
    private static readonly CommonPasswords Common = new(() => ["sunshine", "Dragon", "qwerty", "password", "iloveyou", "leavemealone"]);

    [Theory]
    [InlineData("leavemealone")]
    [InlineData("LeaveMeAlone2026!")]
    [InlineData("123sunshine456")]
    [InlineData("sunshinedragon")]
    [InlineData("sunshine dragon")]
    [InlineData("Sunshine-Dragon-")]
    [InlineData("qwertyqwertyqwerty")]
    [InlineData("iloveyou.iloveyou")]
    public void What_is_made_of_the_list_is_common(string password) => Common.Holds(password).ShouldBeTrue();

    [Theory]
    [InlineData("kuda baterai staples biru")]
    [InlineData("sunshine kuda staples")]
    [InlineData("xdragonxqwertyx")]
    [InlineData("pagar bambu seribu bintang")]
    public void What_holds_a_listed_word_among_others_is_not(string password) => Common.Holds(password).ShouldBeFalse();

    [Fact]
    public async Task The_service_is_told_five_letters_and_its_answer_counts()
    {
        using var service = new RangeService("kata sandi yang bocor", times: 42);
        using var breached = new BreachedPasswords(new BreachService(service.Address), NullLogger<BreachedPasswords>.Instance);
        var rules = new NewPasswords(CommonPasswords.None, breached);

        var refused = await rules.Check("kata sandi yang bocor", [], "New", default);
        var good = await rules.Check("pagar bambu seribu bintang", [], "New", default);

        refused!.Code.ShouldBe("AUTH-024");
        refused.Message.Indonesian.ShouldContain("42 kali");
        good.ShouldBeNull();
        service.Asked.ShouldAllBe(path => path.Length == "/range/".Length + 5);
        service.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Padding_is_no_breach_and_a_service_that_is_away_or_broken_holds_nobody_up()
    {
        BreachedPasswords.Found("AAAA:0\r\nBBBB:7\r\nkaputt\r\nCCCC:x", "AAAA").ShouldBe(0);
        BreachedPasswords.Found("AAAA:0\r\nBBBB:7", "bbbb").ShouldBe(7);
        BreachedPasswords.Found("CCCC:x", "CCCC").ShouldBe(1);
        BreachedPasswords.Found("", "AAAA").ShouldBe(0);
        Uri address;
        using (var service = new RangeService("x", 1) { Broken = true })
        {
            address = service.Address;
            using var asked = new BreachedPasswords(new BreachService(address), NullLogger<BreachedPasswords>.Instance);
            (await asked.Times("x", default)).ShouldBe(0);
        }
        using var away = new BreachedPasswords(new BreachService(address), NullLogger<BreachedPasswords>.Instance);
        (await away.Times("x", default)).ShouldBe(0);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("https://api.pwnedpasswords.com/range", true)]
    [InlineData("http://127.0.0.1:8080/range/", true)]
    [InlineData("http://contoh.go.id/range", false)]
    [InlineData("ya", false)]
    public void The_setting_is_an_https_address_or_nothing(string? setting, bool isOk) => BreachService.Read(setting).IsOk.ShouldBe(isOk);

    /// <summary>A service on a port of its own that knows one password.</summary>
    private sealed class RangeService : IDisposable
    {
        private readonly HttpListener listener = new();

        public RangeService(string password, int times)
        {
            var port = FreePort();
            Address = new Uri($"http://127.0.0.1:{port}/range/");
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            listener.Start();
#pragma warning disable CA5350 // what such services speak
            _ = Answer(Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password))), times);
#pragma warning restore CA5350
        }

        public Uri Address { get; }

        public ConcurrentQueue<string> Asked { get; } = [];

        public bool Broken { get; init; }

        public void Dispose() => listener.Close();

        private async Task Answer(string hash, int times)
        {
            while (listener.IsListening)
            {
                HttpListenerContext context;
                try
                {
                    context = await listener.GetContextAsync();
                }
                catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
                var path = context.Request.Url!.AbsolutePath;
                Asked.Enqueue(path);
                context.Response.StatusCode = Broken ? 503 : 200;
                var lines = $"0018A45C4D1DEF81644B54AB7F969B88D65:0\r\n{(path.EndsWith(hash[..5], StringComparison.Ordinal) ? hash[5..] + ":" + times : "FFFF:1")}\r\n";
                await context.Response.OutputStream.WriteAsync(Encoding.ASCII.GetBytes(lines));
                context.Response.Close();
            }
        }

        private static int FreePort()
        {
            using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
    }
}
