using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Storage.Backups;

/// <summary>
/// The first entry of a backup, <c>manifest.json</c>. Beside it in the zip: the database (<c>database.sqlite</c>, or
/// <c>database.dump</c> as pg_dump writes it) and every stored file as <c>files/HASH</c>.
/// </summary>
/// <param name="Format">1; a restore refuses what it does not know.</param>
/// <param name="Database">"sqlite" or "postgres".</param>
/// <param name="Migration">The last migration that the database had.</param>
/// <param name="LogEntries">Entries of the change log when the backup began; the database holds these at least.</param>
/// <param name="HeadHash">Hash of the last of them.</param>
/// <param name="Files">Stored files in the backup.</param>
public sealed record BackupManifest(
    int Format, string Database, string Migration, DateTime MadeAtUtc, long LogEntries, string HeadHash, int Files)
{
    public const int PresentFormat = 1;

    public const string Entry = "manifest.json";

    public const string FilesFolder = "files/";

    public static string DatabaseEntry(bool isPostgres) => isPostgres ? "database.dump" : "database.sqlite";
}

/// <summary>Refusals BACKUP-nnn. The codes are permanent.</summary>
internal static class BackupProblems
{
    public static Problem NoDatabase() => Problem.Error("BACKUP-001",
        Text.Of("Belum ada basis data untuk dicadangkan."), Text.Of("Periksa PANDU_DATA dan PANDU_DATABASE."));

    public static Problem Exists(string path) => Problem.Error("BACKUP-002",
        Text.Of("{0} sudah ada dan tidak ditimpa.", path), Text.Of("Pilih nama lain, atau pindahkan dahulu yang lama."));

    public static Problem FileMissing(string hash, string name) => Problem.Warning("BACKUP-003",
        Text.Of("Berkas {0} ({1}) tercatat di basis data tetapi tidak ada di penyimpanan.", name, hash[..12]),
        Text.Of("Cadangan tetap dibuat tanpa berkas itu. Cari di cadangan sebelumnya."));

    public static Problem ToolMissing(string tool) => Problem.Error("BACKUP-004",
        Text.Of("Program {0} tidak ditemukan di mesin ini.", tool),
        Text.Of("Pasang klien PostgreSQL: apt install postgresql-client."));

    public static Problem ToolFailed(string tool, string said) => Problem.Error("BACKUP-005",
        Text.Of("{0} gagal: {1}", tool, said), Text.Of("Perbaiki sebabnya lalu ulangi; belum ada yang diubah."));

    public static Problem NotABackup(string path) => Problem.Error("BACKUP-006",
        Text.Of("{0} bukan cadangan PanduKota, atau rusak.", path), Text.Of("Pilih berkas yang dibuat pandu backup."));

    public static Problem OtherFormat(int format) => Problem.Error("BACKUP-007",
        Text.Of("Cadangan ini berbentuk {0}, yang belum dikenal versi ini.", format), Text.Of("Pakai PanduKota yang lebih baru."));

    public static Problem OtherDatabase(string inside, string here) => Problem.Error("BACKUP-008",
        Text.Of("Cadangan ini dari {0}, sedangkan yang dipakai di sini {1}.", inside, here),
        Text.Of("Sesuaikan PANDU_DATABASE dengan asal cadangan."));

    public static Problem Newer(string migration) => Problem.Error("BACKUP-009",
        Text.Of("Cadangan ini dari PanduKota yang lebih baru (skema {0}).", migration), Text.Of("Perbarui PanduKota di mesin ini dahulu."));

    public static Problem NotEmpty(string place, bool isPostgres) => Problem.Error("BACKUP-010",
        Text.Of("Sudah ada data di {0}.", place),
        isPostgres
            ? Text.Of("Buat basis data baru yang kosong (createdb) dan arahkan PANDU_DATABASE ke sana.")
            : Text.Of("Tambahkan --replace: yang lama dipindahkan ke samping, tidak dihapus. Atau pakai PANDU_DATA yang lain."));

    public static Problem InUse(string place) => Problem.Error("BACKUP-011",
        Text.Of("{0} sedang dipakai program lain.", place), Text.Of("Hentikan PanduKota dahulu, lalu ulangi."));

    public static Problem FileBroken(string hash) => Problem.Error("BACKUP-012",
        Text.Of("Isi berkas {0} dalam cadangan tidak sama dengan sidiknya.", hash), Text.Of("Cadangan ini rusak; pakai yang lain."));

    public static Problem LogCut(long entries) => Problem.Error("BACKUP-013",
        Text.Of("Jejak perubahan dalam cadangan tidak sampai ke entri {0} yang disebut manifesnya.", entries),
        Text.Of("Cadangan ini rusak atau diubah orang; pakai yang lain."));
}
