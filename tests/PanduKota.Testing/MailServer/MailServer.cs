using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PanduKota.Testing;

/// <summary>
/// aiosmtpd, a real mail server, as a process of its own (mail_server.py): it demands STARTTLS and a password, and keeps what it
/// took as a Maildir. Its certificate is made here and trusted by nobody who is not told of <see cref="Certificate"/>.
/// </summary>
public sealed class MailServer : IDisposable
{
    private readonly string folder;
    private readonly Process process;

    private MailServer(string folder, Process process, int port) => (this.folder, this.process, Port) = (folder, process, port);

    public int Port { get; }

    /// <summary>Path of the certificate (PEM), valid for localhost and 127.0.0.1.</summary>
    public string Certificate => Path.Combine(folder, "server.pem");

    /// <summary>The letters that were taken, as they came.</summary>
    public IReadOnlyList<string> Letters => Directory.Exists(Arrived) ? [.. Directory.GetFiles(Arrived).Order(StringComparer.Ordinal).Select(File.ReadAllText)] : [];

    private string Arrived => Path.Combine(folder, "surat", "new");

    public static async Task<MailServer> Start()
    {
        var folder = Path.Combine(Path.GetTempPath(), "pandu-mail-" + Guid.CreateVersion7().ToString("N"));
        Directory.CreateDirectory(folder);
        await MakeCertificate(folder);
        var script = Path.Combine(Repository.Root, "tests", "PanduKota.Testing", "MailServer", "mail_server.py");
        string[] arguments = [script, Path.Combine(folder, "surat"), Path.Combine(folder, "server.pem"), Path.Combine(folder, "server.key")];
        var process = Process.Start(new ProcessStartInfo(Python, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        return await process.StandardOutput.ReadLineAsync() is { } port
            ? new MailServer(folder, process, int.Parse(port, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("The mail server did not start: " + await errors);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // Debian's own, for which its packages are made; another may stand before it in the path.
    private const string Python = "/usr/bin/python3";

    private static async Task MakeCertificate(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=surel.uji", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        await File.WriteAllTextAsync(Path.Combine(folder, "server.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(folder, "server.key"), key.ExportPkcs8PrivateKeyPem());
    }
}
