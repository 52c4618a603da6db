using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting;

/// <summary>
/// What an installation has not set that level 2 of OWASP ASVS asks for (docs/operate/security.md). None of it stops anybody; the
/// page of the system lists it for whoever answers for it.
/// </summary>
public static class Hardening
{
    public static IReadOnlyList<Text> Missing(PanduWebOptions options, bool hasCollector) =>
    [
        .. new (bool IsMissing, Text Words)[]
        {
            (options.VirusScan.Place is null, Text.Of("Unggahan tidak dipindai virus: PANDU_VIRUS_SCAN belum diisi.")),
            (options.Secrets.Keys.Count == 0, Text.Of("Rahasia di basis data tidak disegel: PANDU_SECRET_KEY belum diisi.")),
            (!options.SecondFactor.IsOfAll, Text.Of("Tidak semua peran diminta langkah kedua: PANDU_SECOND_FACTOR belum berisi all.")),
            (options.CodeSlack != CodeSlack.None, Text.Of("Kode dari ponsel berlaku sampai 90 detik: PANDU_CODE_SLACK belum berisi none.")),
            (options.Breaches.Address is null, Text.Of("Kata sandi baru tidak ditanyakan ke layanan kebocoran: PANDU_BREACHED_PASSWORDS belum diisi.")),
            (!options.Mail.SiteAddress.StartsWith("https://", StringComparison.OrdinalIgnoreCase), Text.Of("Situs ini belum hanya HTTPS: PANDU_SITE belum berisi alamat https.")),
            (!hasCollector, Text.Of("Log keamanan tidak dikirim ke mesin lain: OTEL_EXPORTER_OTLP_ENDPOINT belum diisi.")),
        }.Where(line => line.IsMissing).Select(line => line.Words),
    ];
}
