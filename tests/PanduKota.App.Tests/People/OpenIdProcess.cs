using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using PanduKota.Testing;
using Shouldly;

namespace PanduKota.App.Tests.People;

/// <summary>oidc-provider, a certified OpenID provider, as a process of its own on loopback (OpenIdProvider/provider.mjs), with its own pages to sign in.</summary>
internal sealed partial class OpenIdProcess : IDisposable
{
    private readonly Process process;
    private bool isEnded;

    private OpenIdProcess(Process process, Uri issuer) => (this.process, Issuer) = (process, issuer);

    public Uri Issuer { get; }

    /// <param name="algorithm">With which it signs its tokens: RS256 or ES256.</param>
    public static async Task<OpenIdProcess> Start(string algorithm)
    {
        var folder = Path.Combine(Repository.Root, "tests", "PanduKota.App.Tests", "OpenIdProvider");
        var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "provider.mjs"), algorithm])
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        return await process.StandardOutput.ReadLineAsync() is { } address
            ? new OpenIdProcess(process, new Uri(address))
            : throw new InvalidOperationException("The provider did not start: " + await errors);
    }

    /// <summary>What an operator does once at his provider: names the program and its return address.</summary>
    public async Task Register(Uri returnAddress)
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsJsonAsync(new Uri(Issuer, "/reg"), new { redirect_uris = new[] { returnAddress } });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Somebody at a browser: signs in on the provider's page, agrees on the next, and is sent back.</summary>
    /// <returns>The address to which the provider sends the browser in the end.</returns>
    public async Task<Uri> SignIn(Uri asked, string name)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() });
        var at = asked;
        for (var step = 0; step < 12; step++)
        {
            var page = await browser.GetAsync(at);
            if (page.Headers.Location is null)
            {
                var html = await page.Content.ReadAsStringAsync();
                page.IsSuccessStatusCode.ShouldBeTrue(html);
                var form = Form().Match(html);
                form.Success.ShouldBeTrue(html);
                using var filled = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["prompt"] = Prompt().Match(html).Groups[1].Value, ["login"] = name, ["password"] = "apa saja",
                });
                page = await browser.PostAsync(new Uri(at, form.Groups[1].Value), filled);
            }
            at = new Uri(at, page.Headers.Location.ShouldNotBeNull());
            if (at.Authority != Issuer.Authority)
            {
                return at;
            }
        }
        throw new InvalidOperationException($"The provider never sent the browser back; it was last at {at}.");
    }

    public void Dispose()
    {
        if (isEnded)
        {
            return;
        }
        isEnded = true;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex("""<form[^>]* action="([^"]+)"[^>]* method="post">""")]
    private static partial Regex Form();

    [GeneratedRegex("""name="prompt" value="([^"]+)"/>""")]
    private static partial Regex Prompt();
}
