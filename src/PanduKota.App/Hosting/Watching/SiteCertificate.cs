using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting.Watching;

/// <summary>Looks at the certificate of the site's own address as a browser does.</summary>
public static class SiteCertificate
{
    /// <summary>Time enough to get another one.</summary>
    private const int DaysBefore = 21;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Null when browsers will trust it for some weeks still.</summary>
    /// <param name="trust">Whom to trust; null for whom this machine trusts.</param>
    public static async Task<Text?> WhatIsWrong(Uri site, DateTimeOffset now, CancellationToken cancel, X509ChainPolicy? trust = null)
    {
        var (errors, ends) = (SslPolicyErrors.None, DateTime.MaxValue);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(site.IdnHost, site.Port, limit.Token);
            await using var tls = new SslStream(client.GetStream());
            await tls.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = site.IdnHost,
                    CertificateChainPolicy = trust,
                    RemoteCertificateValidationCallback = (_, certificate, _, found) =>
                    {
                        (errors, ends) = (found, (certificate as X509Certificate2)?.NotAfter ?? ends);
                        return found == SslPolicyErrors.None;
                    },
                },
                limit.Token);
        }
        catch (AuthenticationException) when (errors != SslPolicyErrors.None)
        {
            return errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
                ? Text.Of("Sertifikat situs bukan untuk {0}.", site.Host)
                : Text.Of("Sertifikat situs {0} tidak dipercaya, atau sudah berakhir.", site.Host);
        }
        catch (Exception away) when (away is SocketException or IOException or AuthenticationException || (away is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return Text.Of("Sertifikat situs {0} belum dapat diperiksa dari mesin ini: {1}", site.Host, away.Message);
        }
        return ends < now.AddDays(DaysBefore).LocalDateTime ? Text.Of("Sertifikat situs {0} berakhir {1:d MMM yyyy}.", site.Host, ends) : null;
    }
}
