using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.Watching;
using PanduKota.App.Tests.People;
using PanduKota.Features.Mailing;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>How requests come in and logs go out: whose headers count, which TLS is spoken, that HTTPS stays HTTPS.</summary>
public sealed class TransportTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("127.0.0.1", "203.0.113.9", "198.51.100.1, 203.0.113.9")]
    [InlineData("::ffff:10.0.0.9", "203.0.113.9", "198.51.100.1, 203.0.113.9")]
    [InlineData("10.1.7.7", "203.0.113.9", "203.0.113.9")]
    [InlineData("10.2.7.7", null, "203.0.113.9")]
    [InlineData("198.51.100.77", null, "127.0.0.1")]
    public async Task Only_a_proxy_that_is_named_speaks_for_a_visitor_and_its_last_word_counts(string from, string? believed, string header)
    {
        await using var host = Build(site.WebOptions with { Proxies = Machines.Read("10.0.0.9,10.1.0.0/16", "x", takesNames: false).Value }, "--ForwardedHeaders_Enabled=true");
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(from) } };
        http.Request.Headers["X-Forwarded-For"] = header;
        http.Request.Headers["X-Forwarded-Proto"] = "https";

        await new ForwardedHeadersMiddleware(_ => Task.CompletedTask, NullLoggerFactory.Instance, host.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>()).Invoke(http);

        http.Connection.RemoteIpAddress.ShouldBe(IPAddress.Parse(believed ?? from));
        http.Request.IsHttps.ShouldBe(believed is not null);
    }

    [Fact]
    public async Task A_site_of_https_answers_nobody_over_a_network_without_it()
    {
        await using var host = Build(site.WebOptions with { Mail = new MailOptions("", SiteAddress: "https://pandu.daerah.go.id") }, "--ForwardedHeaders_Enabled=true");
        await host.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host.Urls.First()) };

        foreach (var path in new[] { "/", "/masuk", "/api/v1/regions", "/site.css", "/metrics" })
        {
            var refused = await Ask(path, "http");
            (refused.StatusCode, refused.Headers.Location).ShouldBe((HttpStatusCode.Forbidden, null), path);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("https://pandu.daerah.go.id");
            (await Ask(path, "https")).StatusCode.ShouldNotBe(HttpStatusCode.Forbidden, path);
        }
        (await Ask("/health/ready", "http")).StatusCode.ShouldBe(HttpStatusCode.OK, "the proxy asks whether the node is well");
        (await client.GetAsync(new Uri("/masuk", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK, "nothing crosses a network on the machine itself");

        async Task<HttpResponseMessage> Ask(string path, string proto)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("X-Forwarded-For", "203.0.113.9");
            request.Headers.Add("X-Forwarded-Proto", proto);
            return await client.SendAsync(request);
        }
    }

    [Fact]
    public async Task Tls_of_our_own_is_1_2_or_1_3_with_recommended_suites()
    {
        if (!OperatingSystem.IsLinux())
        {
            // Elsewhere the system decides over the suites.
            return;
        }
        using var certificate = Certificate();
        var print = certificate.GetCertHashString();
        await using var host = await Secure(certificate);
        var port = new Uri(host.Urls.Single()).Port;

        (await Speaks(SslProtocols.None)).ShouldBe(SslProtocols.Tls13);
        (await Speaks(SslProtocols.Tls12, TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256)).ShouldBe(SslProtocols.Tls12);
        (await Speaks(SslProtocols.Tls12, TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256, TlsCipherSuite.TLS_RSA_WITH_AES_128_GCM_SHA256)).ShouldBeNull("no forward secrecy, no authenticated encryption");

        async Task<SslProtocols?> Speaks(SslProtocols protocol, params TlsCipherSuite[] suites)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port);
            await using var tls = new SslStream(client.GetStream());
            try
            {
                await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
                {
                    TargetHost = "localhost", EnabledSslProtocols = protocol, RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == print,
#pragma warning disable CA1416 // Linux, as asked above
                    CipherSuitesPolicy = suites.Length == 0 ? null : new CipherSuitesPolicy(suites),
#pragma warning restore CA1416
                });
                return tls.SslProtocol;
            }
            catch (Exception refused) when (refused is AuthenticationException or IOException)
            {
                return null;
            }
        }
    }

    [Fact]
    public async Task The_certificate_of_the_site_is_looked_at_as_a_browser_does()
    {
        using var certificate = Certificate();
        await using var host = await Secure(certificate);
        var here = new Uri(host.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        X509ChainPolicy Trusted()
        {
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            policy.CustomTrustStore.Add(certificate);
            return policy;
        }
        async Task<string?> Wrong(Uri at, DateTimeOffset now, X509ChainPolicy? trust) => (await SiteCertificate.WhatIsWrong(at, now, default, trust))?.English;

        (await Wrong(here, DateTimeOffset.UtcNow, null))!.ShouldContain("is not trusted");
        (await Wrong(new Uri(host.Urls.Single()), DateTimeOffset.UtcNow, Trusted()))!.ShouldContain("is not for 127.0.0.1");
        (await Wrong(here, DateTimeOffset.UtcNow, Trusted())).ShouldBeNull();
        (await Wrong(here, DateTimeOffset.UtcNow.AddDays(90), Trusted()))!.ShouldContain("ends");
        await host.StopAsync();
        (await Wrong(here, DateTimeOffset.UtcNow, Trusted()))!.ShouldContain("cannot be looked at");
        // And whoever answers for the system is told.
        await using var other = Build(site.WebOptions with { Mail = new MailOptions("", SiteAddress: here.ToString().TrimEnd('/')) });
        await other.StartAsync();
        using var person = await site.Person(Actors.Operator);
        (await person.GetStringAsync(new Uri(other.Urls.First() + "/sistem"))).ShouldContain("belum dapat diperiksa dari mesin ini");
    }

    [Fact]
    public async Task The_log_goes_to_the_collector_as_it_is_written_and_names_nobody()
    {
        ConcurrentQueue<string> came = [];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/{**path}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            came.Enqueue(request.Path + " " + Encoding.UTF8.GetString(body.ToArray()));
            return Results.Bytes([], "application/x-protobuf");
        });
        await collector.StartAsync();
        var host = Build(site.WebOptions, $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Urls.First()}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", "--Logging:LogLevel:PanduKota.Security=Information");
        await host.StartAsync();
        using (var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new Uri(host.Urls.First()) })
        {
            await SignInPageTests.SignIn(browser, "rahasia94@contoh.go.id", "bukan sandi siapa-siapa");
        }
        // What waits is sent before the host has gone.
        await host.DisposeAsync();

        var logs = string.Join('\n', came.Where(line => line.StartsWith("/v1/logs ", StringComparison.Ordinal)));
        logs.ShouldContain(SecurityLog.Category);
        logs.ShouldContain("SignInRefused");
        logs.ShouldContain("AUTH-010");
        logs.ShouldContain("pandukota");
        logs.ShouldNotContain("rahasia94");
        logs.ShouldNotContain("bukan sandi");
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90));
    }

    private async Task<WebApplication> Secure(X509Certificate2 certificate)
    {
        var file = site.PathOf($"tls-{Guid.CreateVersion7():N}.pfx");
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12, "uji"));
        var host = Build(site.WebOptions, "--urls=https://127.0.0.1:0", $"--Kestrel:Certificates:Default:Path={file}", "--Kestrel:Certificates:Default:Password=uji");
        await host.StartAsync();
        return host;
    }

    private static WebApplication Build(PanduWebOptions options, params string[] settings) =>
        PanduWeb.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Error", .. settings], options);
}
