using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;

namespace PanduKota.Features.Storage.Backups;

/// <summary>What was put back.</summary>
/// <param name="Kept">Where the database that was there before lies now; null when there was none.</param>
public sealed record Restored(BackupManifest Manifest, LogProof Proof, int Files, string? Kept);

/// <summary>
/// Puts a backup back into an empty place. Each file is held against its hash and the change log against its own chain
/// and the manifest before anything takes the place of what was there; what was there is moved aside, never deleted.
/// </summary>
public sealed class RestoreBackup(StorageOptions options, FileStore store, TimeProvider clock)
{
    /// <param name="replace">SQLite: move an existing database aside.</param>
    public async Task<Outcome<Restored>> Run(string path, bool replace, Actor actor, CancellationToken cancel)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var manifest = await Manifest(zip, path, cancel);
            return manifest.IsOk ? await Restore(zip, manifest.Value, replace, actor, cancel) : Outcome.Refuse<Restored>(manifest.Problems);
        }
        catch (Exception broken) when (broken is InvalidDataException or FileNotFoundException or DirectoryNotFoundException or JsonException or SqliteException)
        {
            return BackupProblems.NotABackup(path);
        }
    }

    private async Task<Outcome<BackupManifest>> Manifest(ZipArchive zip, string path, CancellationToken cancel)
    {
        if (zip.GetEntry(BackupManifest.Entry) is not { Length: < 100_000 } entry
            || zip.GetEntry(BackupManifest.DatabaseEntry(options.IsPostgres)) is null
                && zip.GetEntry(BackupManifest.DatabaseEntry(!options.IsPostgres)) is null)
        {
            return BackupProblems.NotABackup(path);
        }
        using var text = new StreamReader(entry.Open());
        var manifest = StoredJson.Read<BackupManifest>(await text.ReadToEndAsync(cancel));
        // JSON that leaves members out comes with nulls, whatever the types promise.
        if (manifest is { Database: null } or { Migration: null } or { HeadHash: null })
        {
            return BackupProblems.NotABackup(path);
        }
        if (manifest.Format != BackupManifest.PresentFormat)
        {
            return BackupProblems.OtherFormat(manifest.Format);
        }
        if (manifest.Database != options.Database)
        {
            return BackupProblems.OtherDatabase(manifest.Database, options.Database);
        }
        await using var db = options.OpenAsItIs();
        return db.Database.GetMigrations().Contains(manifest.Migration) ? manifest : BackupProblems.Newer(manifest.Migration);
    }

    private async Task<Outcome<Restored>> Restore(
        ZipArchive zip, BackupManifest manifest, bool replace, Actor actor, CancellationToken cancel)
    {
        if (await Occupied(replace, cancel) is { } occupied)
        {
            return occupied;
        }
        var draft = Path.Combine(Path.GetTempPath(), "pandu-restore-" + Guid.CreateVersion7().ToString("N"));
        if (!options.IsPostgres)
        {
            SqlitePragmas.PrepareFolder(options.ConnectionString);
            draft = SqlitePath + ".restore.part";
        }
        try
        {
            await using (var from = zip.GetEntry(BackupManifest.DatabaseEntry(options.IsPostgres))!.Open())
            await using (var to = File.Create(draft))
            {
                await from.CopyToAsync(to, cancel);
            }
            var files = await Files(zip, cancel);
            return files.IsOk
                ? options.IsPostgres
                    ? await IntoPostgres(draft, manifest, files.Value, actor, cancel)
                    : await IntoSqlite(draft, manifest, files.Value, actor, cancel)
                : Outcome.Refuse<Restored>(files.Problems);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private string SqlitePath => Path.GetFullPath(new SqliteConnectionStringBuilder(options.ConnectionString).DataSource);

    /// <summary>Whether something is there already, and somebody at work on it.</summary>
    private async Task<Problem?> Occupied(bool replace, CancellationToken cancel)
    {
        if (options.IsPostgres)
        {
            await using var db = options.OpenAsItIs();
            var tables = await db.Database
                .SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM information_schema.tables WHERE table_schema = 'public'")
                .SingleAsync(cancel);
            return tables > 0 ? BackupProblems.NotEmpty(db.Database.GetDbConnection().Database, isPostgres: true) : null;
        }
        if (!File.Exists(SqlitePath))
        {
            return null;
        }
        if (!replace)
        {
            return BackupProblems.NotEmpty(SqlitePath, isPostgres: false);
        }
        try
        {
            // Leaving the write-ahead log needs the database alone: it fails while any other connection is open.
            await using var alone = new SqliteConnection(options.ConnectionString + ";Pooling=False;Default Timeout=1");
            await alone.OpenAsync(cancel);
            await using var command = alone.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            return (string?)await command.ExecuteScalarAsync(cancel) == "delete" ? null : BackupProblems.InUse(SqlitePath);
        }
        catch (SqliteException)
        {
            return BackupProblems.InUse(SqlitePath);
        }
    }

    private async Task<Outcome<int>> Files(ZipArchive zip, CancellationToken cancel)
    {
        var files = 0;
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith(BackupManifest.FilesFolder, StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            await using (var from = entry.Open())
            {
                await from.CopyToAsync(bytes, cancel);
            }
            var hash = entry.FullName[BackupManifest.FilesFolder.Length..];
            if (Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())) != hash)
            {
                return BackupProblems.FileBroken(hash);
            }
            // Under its hash it disturbs nobody, should the restore be refused after this.
            await store.Put(bytes.ToArray(), cancel);
            files++;
        }
        return files;
    }

    private async Task<Outcome<Restored>> IntoSqlite(
        string draft, BackupManifest manifest, int files, Actor actor, CancellationToken cancel)
    {
        var proof = await Proof(options with { ConnectionString = $"Data Source={draft};Pooling=False" }, manifest, actor, cancel);
        if (!proof.IsOk)
        {
            return Outcome.Refuse<Restored>(proof.Problems);
        }
        foreach (var rest in new[] { "-wal", "-shm" })
        {
            File.Delete(draft + rest);
        }
        string? kept = null;
        if (File.Exists(SqlitePath))
        {
            kept = $"{SqlitePath}.before-{clock.GetUtcNow().UtcDateTime:yyyyMMdd-HHmmss}";
            File.Move(SqlitePath, kept);
        }
        File.Move(draft, SqlitePath);
        return new Restored(manifest, proof.Value, files, kept);
    }

    private async Task<Outcome<Restored>> IntoPostgres(
        string draft, BackupManifest manifest, int files, Actor actor, CancellationToken cancel)
    {
        var database = new Npgsql.NpgsqlConnectionStringBuilder(options.ConnectionString).Database;
        var failed = await PostgresTool.Run(
            "pg_restore", options, ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--dbname=" + database, draft], cancel);
        if (failed is not null)
        {
            return failed;
        }
        var proof = await Proof(options, manifest, actor, cancel);
        return proof.IsOk ? new Restored(manifest, proof.Value, files, null) : Outcome.Refuse<Restored>(proof.Problems);
    }

    /// <summary>The chain of the restored log is whole and reaches the entry that the manifest names.</summary>
    private static async Task<Outcome<LogProof>> Proof(
        StorageOptions restored, BackupManifest manifest, Actor actor, CancellationToken cancel)
    {
        await using var db = restored.OpenAsItIs();
        var proof = await new VerifyLog(db).Run(actor, cancel);
        if (!proof.IsOk)
        {
            return proof;
        }
        var head = await db.Changes.AsNoTracking().Where(c => c.Number == manifest.LogEntries).Select(c => c.Hash).SingleOrDefaultAsync(cancel);
        return manifest.LogEntries == 0 || head == manifest.HeadHash ? proof : BackupProblems.LogCut(manifest.LogEntries);
    }
}
