using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;

namespace PanduKota.Features.Storage.Backups;

/// <summary>What a backup holds.</summary>
/// <param name="Problems">Warnings: stored files that the store has lost.</param>
public sealed record BackupMade(string Path, long Bytes, BackupManifest Manifest, IReadOnlyList<Problem> Problems);

/// <summary>
/// Writes database and files into one zip while people go on working: SQLite through its online backup, PostgreSQL
/// through pg_dump. The change log is proven whole first, so that a backup of a tampered log is not made unnoticed.
/// </summary>
/// <remarks>Files are only ever added to the store, so those that the copied database names are all there after it.</remarks>
public sealed class MakeBackup(StorageOptions options, FileStore store, TimeProvider clock)
{
    /// <param name="path">The zip to write; must not exist yet.</param>
    /// <param name="actor">Whoever runs commands on the server.</param>
    public async Task<Outcome<BackupMade>> Run(string path, Actor actor, CancellationToken cancel)
    {
        path = Path.GetFullPath(path);
        if (File.Exists(path))
        {
            return BackupProblems.Exists(path);
        }
        await using var db = options.OpenAsItIs();
        if (!await db.Database.CanConnectAsync(cancel)
            || (await db.Database.GetAppliedMigrationsAsync(cancel)).LastOrDefault() is not { } migration)
        {
            return BackupProblems.NoDatabase();
        }
        var proof = await new VerifyLog(db).Run(actor, cancel);
        if (!proof.IsOk)
        {
            return Outcome.Refuse<BackupMade>(proof.Problems);
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var (copy, draft) = (path + ".database.part", path + ".part");
        try
        {
            if (await CopyDatabase(copy, cancel) is { } failed)
            {
                return failed;
            }
            // What the copy names is there by now; files that came in since belong to the next backup but do no harm.
            var files = await db.Files.AsNoTracking().OrderBy(f => f.Hash).Select(f => new { f.Hash, f.Name }).ToListAsync(cancel);
            List<Problem> problems = [.. files.Where(f => !store.Holds(f.Hash)).Select(f => BackupProblems.FileMissing(f.Hash, f.Name))];
            var manifest = new BackupManifest(
                BackupManifest.PresentFormat, options.Database, migration, clock.GetUtcNow().UtcDateTime,
                proof.Value.Entries, proof.Value.HeadHash, files.Count - problems.Count);
            await Pack(draft, copy, manifest, files.Select(f => f.Hash), cancel);
            File.Move(draft, path);
            return new BackupMade(path, new FileInfo(path).Length, manifest, problems);
        }
        finally
        {
            File.Delete(copy);
            File.Delete(draft);
        }
    }

    private async Task<Problem?> CopyDatabase(string to, CancellationToken cancel)
    {
        if (options.IsPostgres)
        {
            return await PostgresTool.Run("pg_dump", options, ["--format=custom", "--no-owner", "--no-privileges", "--file=" + to], cancel);
        }
        await using var from = new SqliteConnection(options.ConnectionString);
        await using var copy = new SqliteConnection($"Data Source={to};Pooling=False");
        await from.OpenAsync(cancel);
        await copy.OpenAsync(cancel);
        from.BackupDatabase(copy);
        await using var whole = copy.CreateCommand();
        // One file without its log beside it.
        whole.CommandText = "PRAGMA journal_mode = DELETE";
        await whole.ExecuteNonQueryAsync(cancel);
        return null;
    }

    private async Task Pack(string draft, string database, BackupManifest manifest, IEnumerable<string> hashes, CancellationToken cancel)
    {
        await using var file = new FileStream(draft, FileMode.Create, FileAccess.ReadWrite);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using (var entry = zip.CreateEntry(BackupManifest.Entry).Open())
            {
                await entry.WriteAsync(System.Text.Encoding.UTF8.GetBytes(StoredJson.Write(manifest)), cancel);
            }
            // pg_dump compresses by itself; stored files are mostly compressed formats.
            var level = options.IsPostgres ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
            await using (var from = File.OpenRead(database))
            await using (var to = zip.CreateEntry(BackupManifest.DatabaseEntry(options.IsPostgres), level).Open())
            {
                await from.CopyToAsync(to, cancel);
            }
            foreach (var hash in hashes)
            {
                if (store.Open(hash) is { } stored)
                {
                    await using var from = stored;
                    await using var to = zip.CreateEntry(BackupManifest.FilesFolder + hash, CompressionLevel.NoCompression).Open();
                    await from.CopyToAsync(to, cancel);
                }
            }
        }
        file.Flush(flushToDisk: true);
    }
}
