using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Hosting;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

/// <summary>The real host on a free port: what a browser gets with the first page.</summary>
public sealed partial class FirstPageTests : IAsyncLifetime, IDisposable
{
    private const int MostBytes = 120 * 1024;
    private readonly string folder = Directory.CreateTempSubdirectory("pandu-web").FullName;
    private WebApplication app = null!;
    private HttpClient browser = null!;

    [Fact]
    public async Task The_first_page_with_everything_stays_below_120_KB()
    {
        var page = await browser.GetAsync("/");
        var html = await Plain(page);
        var total = await Weight(page);
        foreach (var address in Addresses().Matches(html).Select(m => m.Groups[1].Value).Where(a => a.Contains('.', StringComparison.Ordinal)).Distinct())
        {
            using var file = await browser.GetAsync(address);
            file.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            total += await Weight(file);
        }
        total.ShouldBeInRange(30 * 1024, MostBytes);
    }

    [Fact]
    public async Task No_page_carries_script_or_style_of_its_own()
    {
        foreach (var path in new[] { "/", "/masuk", "/tidak-ada" })
        {
            using var page = await browser.GetAsync(path);
            page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'self'");
            page.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
            Inline().Matches(await Plain(page)).Select(m => m.Value).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task An_unknown_address_is_told_in_plain_words()
    {
        using var page = await browser.GetAsync("/tidak-ada");
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Plain(page)).ShouldContain("Halaman tidak ditemukan");
    }

    [Fact]
    public async Task The_language_is_switched_by_a_link_and_comes_back_to_the_page()
    {
        using var switched = await browser.GetAsync("/bahasa/en?kembali=%2Fmasuk");
        switched.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        switched.Headers.Location!.ToString().ShouldBe("/masuk");
        using var page = await browser.GetAsync("/masuk");
        (await Plain(page)).ShouldContain("<html lang=\"en\">");
    }

    public async Task InitializeAsync()
    {
        app = PanduWeb.Build(["--urls", "http://127.0.0.1:0"], new PanduWebOptions(folder, IsDemo: true));
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(address),
            DefaultRequestHeaders = { { "Accept-Encoding", "gzip" }, { "Accept", "text/html,*/*" } },
        };
    }

    public void Dispose() => browser.Dispose();

    public async Task DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>As it goes over the line of an installed server: a build for development packs without squeezing.</summary>
    private static async Task<long> Weight(HttpResponseMessage answer)
    {
        var plain = await Unpacked(answer);
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(plain);
        }
        return Math.Min(plain.LongLength, packed.Length);
    }

    private static async Task<string> Plain(HttpResponseMessage answer) => Encoding.UTF8.GetString(await Unpacked(answer));

    private static async Task<byte[]> Unpacked(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (!answer.Content.Headers.ContentEncoding.Contains("gzip"))
        {
            return bytes;
        }
        await using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        await gzip.CopyToAsync(plain);
        return plain.ToArray();
    }

    [GeneratedRegex("<(?:link|script)[^>]+(?:href|src)=\"(/[^\"]+)\"")]
    private static partial Regex Addresses();

    [GeneratedRegex("<script>|<script [^>]*>[^<]|<style|\\sstyle=\"|\\son[a-z]+=\"")]
    private static partial Regex Inline();
}
