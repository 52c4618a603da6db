using System.Globalization;
using Npgsql;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage;
using PanduKota.Features.Storage.Scanning;

namespace PanduKota.App.Hosting;

/// <summary>
/// Looks at the settings before anything is opened, so that a slip is told in plain words and not as a stack trace.
/// Refusals HOST-nnn; a connection string is never repeated, since it holds a password.
/// </summary>
public static class StartChecks
{
    /// <summary>Every setting of ours that the environment may hold.</summary>
    public static IReadOnlySet<string> Settings => Known;

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "PANDU_DATA", "PANDU_HOME", "PANDU_DATABASE", "PANDU_DEMO", "PANDU_LANG", "PANDU_CHROMIUM", "PANDU_LOG", "PANDU_METRICS_TOKEN",
        "PANDU_SITE", "PANDU_SMTP", "PANDU_MAIL_FROM", "PANDU_OPENID_ISSUER", "PANDU_OPENID_CLIENT", "PANDU_OPENID_SECRET", "PANDU_OPENID_NAME",
        PanduWebOptions.LeaseVariable, "PANDU_SECRET_KEY", "PANDU_SECRET_KEY_FILE", "PANDU_SECOND_FACTOR", "PANDU_BREACHED_PASSWORDS", "PANDU_OPENID_ACR", "PANDU_VIRUS_SCAN",
        "PANDU_CODE_SLACK", "PANDU_PROXY", OpenNetworks.Setting, "PANDU_DATABASE_FILE", "PANDU_SMTP_FILE", "PANDU_OPENID_SECRET_FILE", "PANDU_METRICS_TOKEN_FILE",
        "PANDU_TEST_DATABASE", "PANDU_TEST_POSTGRES",
    };

    /// <param name="environment">Name -> value of the process's environment.</param>
    /// <param name="listensAt">Where the host is about to listen.</param>
    /// <returns>Errors that must stop the start, and warnings that need not.</returns>
    public static async Task<IReadOnlyList<Problem>> Of(
        PanduWebOptions options, IReadOnlyDictionary<string, string> environment, CancellationToken cancel, string? listensAt = null)
    {
        List<Problem> found =
        [
            .. environment.Keys.Where(name => name.StartsWith("PANDU_", StringComparison.Ordinal) && !IsKnown(name)).Order(StringComparer.Ordinal)
                .Select(name => Problem.Warning("HOST-007", Text.Of("{0} bukan pengaturan yang dikenal, dan diabaikan.", name),
                    Text.Of("Periksa ejaannya di docs/operate."))),
            .. options.Wrong,
        ];
        if (CannotWrite(options.DataFolder) is { } reason)
        {
            found.Add(Problem.Error("HOST-003", Text.Of("Folder data {0} tidak dapat ditulisi: {1}", options.DataFolder, reason),
                Text.Of("Pilih folder lain dengan PANDU_DATA, atau beri izin menulis kepada akun yang menjalankan PanduKota.")));
        }
        if (environment.TryGetValue("PANDU_CHROMIUM", out var chromium) && !File.Exists(chromium))
        {
            found.Add(Problem.Warning("HOST-006", Text.Of("PANDU_CHROMIUM menunjuk {0}, yang tidak ada.", chromium),
                Text.Of("PDF belum dapat dibuat. Betulkan jalurnya, atau kosongkan agar dicari sendiri.")));
        }
        if (environment.TryGetValue(PanduWebOptions.LeaseVariable, out var lease)
            && !(int.TryParse(lease, CultureInfo.InvariantCulture, out var seconds) && PanduWebOptions.IsLease(seconds)))
        {
            found.Add(Problem.Error("HOST-008", Text.Of("PANDU_JOB_LEASE berisi \"{0}\", bukan 5 sampai 3600 detik.", lease),
                Text.Of("Isi angka detik, atau kosongkan untuk satu menit.")));
        }
        if (environment.TryGetValue("ASPNETCORE_ENVIRONMENT", out var mode) && mode == "Development" && !options.IsDemo)
        {
            found.Add(Problem.Warning("HOST-018", Text.Of("ASPNETCORE_ENVIRONMENT=Development: halaman galat memperlihatkan isi program."),
                Text.Of("Hapus pengaturan itu di peladen yang dipakai orang.")));
        }
        if (!options.IsDemo && options.Secrets.Keys.Count == 0)
        {
            found.Add(Problem.Warning("HOST-015", Text.Of("Rahasia kode kedua dan kunci penyegel terbaca di basis data dan cadangannya: PANDU_SECRET_KEY belum diisi."),
                Text.Of("Buat kunci dengan: openssl rand -base64 32; simpan di luar basis data dan cadangannya (docs/operate/security.md).")));
        }
        if (options.VirusScan.Place is { } scanner && await new Clamd(scanner, TimeSpan.FromSeconds(3)).WhatIsWrong(cancel) is { } silent)
        {
            // No reason to stay down: it may be loading its signatures still.
            found.Add(Problem.Warning("HOST-023", Text.Of("Pemindai virus di {0} tidak menjawab: {1}", options.VirusScan, silent),
                Text.Of("Unggahan ditolak sampai ia menjawab. Periksa apakah clamd berjalan dan PANDU_VIRUS_SCAN benar.")));
        }
        found.AddRange(SecretFiles.Exposed(environment));
        found.AddRange(OpenNetworks.Of(options, environment, listensAt));
        if (options.Database is { } database && await WrongDatabase(database, cancel) is { } wrong)
        {
            found.Add(wrong);
        }
        return found;
    }

    // Settings of other hosts may follow the same beginning: PANDU_ alone claims only names without a further section.
    private static bool IsKnown(string name) => Known.Contains(name) || name.Contains("__", StringComparison.Ordinal);

    private static string? CannotWrite(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Guid.CreateVersion7():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return refused.Message;
        }
    }

    private static async Task<Problem?> WrongDatabase(string connectionString, CancellationToken cancel)
    {
        NpgsqlConnectionStringBuilder to;
        try
        {
            to = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception slip) when (slip is ArgumentException or FormatException)
        {
            return Problem.Error("HOST-004", Text.Of("PANDU_DATABASE tidak terbaca sebagai alamat PostgreSQL."),
                Text.Of("Tulis seperti Host=localhost;Database=pandukota;Username=pandu;Password=..."));
        }
        if (string.IsNullOrEmpty(to.Host) || string.IsNullOrEmpty(to.Database))
        {
            return Problem.Error("HOST-004", Text.Of("PANDU_DATABASE tidak terbaca sebagai alamat PostgreSQL."),
                Text.Of("Tulis seperti Host=localhost;Database=pandukota;Username=pandu;Password=..."));
        }
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Timeout = 10, Pooling = false }.ConnectionString);
            await connection.OpenAsync(cancel);
            return await PostgresRights.TooMany(connection, cancel) is [_, ..] rights
                ? Problem.Warning("HOST-030", Text.Of("Akun PostgreSQL yang dipakai boleh lebih daripada yang perlu: {0}.", string.Join(", ", rights)),
                    Text.Of("Pakai akun tersendiri yang hanya memiliki basis data PanduKota."))
                : null;
        }
        catch (Exception refused) when (refused is NpgsqlException or TimeoutException)
        {
            return Problem.Error("HOST-005",
                Text.Of("PostgreSQL di {0}:{1}, basis data {2}, tidak dapat dibuka: {3}", to.Host, to.Port.ToString(CultureInfo.InvariantCulture), to.Database, refused.Message),
                Text.Of("Periksa apakah PostgreSQL berjalan, basis datanya sudah dibuat, dan nama serta sandinya benar."));
        }
    }
}
