using System.Net;
using Npgsql;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting;

/// <summary>
/// What would cross a network for everybody on it to read: the database, mail, the collector, the virus scanner, and the pages
/// themselves. Networks that encrypt by themselves (a VPN) are named in PANDU_ENCRYPTED_NETWORK.
/// </summary>
internal static class OpenNetworks
{
    public const string Setting = "PANDU_ENCRYPTED_NETWORK";

    /// <param name="listensAt">Where the host is about to listen, with semicolons; null where it listens nowhere.</param>
    public static IEnumerable<Problem> Of(PanduWebOptions options, IReadOnlyDictionary<string, string> environment, string? listensAt)
    {
        bool IsSafe(string? host) => Machines.IsHere(host) || options.Encrypted.Hold(host!);
        if (options.Database is { } database && HostWithoutTls(database) is { } server && !IsSafe(server))
        {
            yield return Problem.Error("HOST-017", Text.Of("Sambungan ke PostgreSQL di {0} melewati jaringan tanpa sertifikat yang diperiksa.", server),
                Text.Of("Tambahkan SSL Mode=VerifyFull (dan Root Certificate bila perlu) pada PANDU_DATABASE, atau sebut mesinnya di {0} bila jaringannya sendiri terenkripsi.", Setting));
        }
        if (options.Mail.Server is { } mail && mail.Query.Contains("tls=none", StringComparison.OrdinalIgnoreCase) && !IsSafe(mail.Host))
        {
            yield return Open("PANDU_SMTP", mail.Host);
        }
        if (environment.TryGetValue("OTEL_EXPORTER_OTLP_ENDPOINT", out var collector) && Uri.TryCreate(collector, UriKind.Absolute, out var to) && to.Scheme == "http" && !IsSafe(to.Host))
        {
            yield return Open("OTEL_EXPORTER_OTLP_ENDPOINT", to.Host);
        }
        var scanner = options.VirusScan.Place switch { IPEndPoint number => number.Address.ToString(), DnsEndPoint name => name.Host, _ => null };
        if (scanner is not null && !IsSafe(scanner))
        {
            yield return Open("PANDU_VIRUS_SCAN", scanner);
        }
        var open = (listensAt ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(IsOpen);
        if (open is not null && options.Encrypted.IsEmpty)
        {
            yield return Problem.Warning("HOST-029", Text.Of("PanduKota mendengarkan di {0}: halaman dan sandi melewati jaringan tanpa enkripsi.", open),
                Text.Of("Dengarkan di 127.0.0.1 di belakang proksi, atau di https, atau sebut jaringannya di {0} bila ia sendiri terenkripsi.", Setting));
        }
        if (open is not null && options.Proxies.IsEmpty && environment.TryGetValue("ASPNETCORE_FORWARDEDHEADERS_ENABLED", out var forwards) && forwards.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            yield return Problem.Warning("HOST-027", Text.Of("Kepala X-Forwarded hanya dipercaya dari mesin ini sendiri: PANDU_PROXY belum diisi."),
                Text.Of("Sebut alamat proksinya, misalnya PANDU_PROXY=10.0.0.9; tanpa itu setiap pengunjung terlihat sebagai proksi dan HTTPS tidak dikenali."));
        }
    }

    private static Problem Open(string setting, string host) => Problem.Error("HOST-028", Text.Of("{0} mengirim ke {1} melewati jaringan tanpa enkripsi.", setting, host),
        Text.Of("Pakai TLS, atau sebut mesinnya di {0} bila jaringannya sendiri terenkripsi.", OpenNetworks.Setting));

    // "http://*:5080" and "http://+:80" are no URI.
    private static bool IsOpen(string address) => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        && !(Uri.TryCreate(address, UriKind.Absolute, out var at) && Machines.IsHere(at.Host));

    /// <summary>Null when it is read nowhere, or certificates are checked.</summary>
    private static string? HostWithoutTls(string connectionString)
    {
        try
        {
            var to = new NpgsqlConnectionStringBuilder(connectionString);
            return to.SslMode is SslMode.VerifyCA or SslMode.VerifyFull ? null : to.Host?.Split(',').FirstOrDefault(host => !Machines.IsHere(host.Trim())) ?? null;
        }
        catch (Exception slip) when (slip is ArgumentException or FormatException)
        {
            // Told where it is opened.
            return null;
        }
    }
}
