using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting;

/// <summary>How requests come in: whose word of the visitor counts, how TLS is spoken, and that a site of HTTPS speaks nothing else.</summary>
public static class Transport
{
    /// <summary>Forward secrecy and authenticated encryption only.</summary>
    private static readonly TlsCipherSuite[] Suites =
    [
        TlsCipherSuite.TLS_AES_256_GCM_SHA384, TlsCipherSuite.TLS_AES_128_GCM_SHA256, TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, TlsCipherSuite.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ];

    /// <summary>Where the program speaks TLS itself: 1.2 and 1.3, the recommended suites, strongest first.</summary>
    public static void UseStrongTls(this KestrelServerOptions kestrel) => kestrel.ConfigureHttpsDefaults(https =>
    {
        https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        https.OnAuthenticate = (_, tls) => Limit(tls);
    });

    private static void Limit(SslServerAuthenticationOptions tls)
    {
        // Elsewhere the system decides.
        if (OperatingSystem.IsLinux())
        {
            tls.CipherSuitesPolicy = new CipherSuitesPolicy(Suites);
        }
    }

    /// <summary>
    /// X-Forwarded-For and -Proto are believed of this machine and of the proxies that are named, and of them the last entry; from
    /// anybody else they are words of the visitor.
    /// </summary>
    public static void AddProxies(this IServiceCollection services, PanduWebOptions options) => services.PostConfigure<ForwardedHeadersOptions>(headers =>
    {
        headers.ForwardLimit = 1;
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        foreach (var network in Machines.Here.Concat(options.Proxies.Networks))
        {
            headers.KnownIPNetworks.Add(network);
        }
    });

    /// <summary>
    /// A site whose address is https answers nobody over a network without it; but for the questions of a proxy whether this node is
    /// well. It redirects nobody: what was sent has been read by then.
    /// </summary>
    public static void UseHttpsOnly(this IApplicationBuilder app, PanduWebOptions options)
    {
        if (!options.Mail.SiteAddress.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }
        app.Use((http, next) =>
        {
            if (http.Request.IsHttps || http.Request.Path.StartsWithSegments("/health") || http.Connection.RemoteIpAddress is not { } from
                || IPAddress.IsLoopback(from) || options.Encrypted.Hold(from))
            {
                return next(http);
            }
            var words = Text.Of("Situs ini hanya menjawab lewat HTTPS, di {0}. Di belakang proksi: isi PANDU_PROXY dan teruskan X-Forwarded-Proto.", options.Mail.SiteAddress);
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            http.Response.ContentType = "text/plain; charset=utf-8";
            return http.Response.WriteAsync($"{words.Indonesian}\n\n{words.English}\n");
        });
    }
}
