using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Storage;
using PanduKota.Features.Storage.Backups;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Storage;

public sealed class BackupTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly TestDatabase database = new();

    private MakeBackup Backup => new(database.Options, new FileStore(database.Options.FilesFolder), database.Clock);

    public void Dispose() => database.Dispose();

    private RestoreBackup RestoreTo(StorageOptions place) => new(place, new FileStore(place.FilesFolder), database.Clock);

    private async Task<string> Save(TestScope scope, string words)
    {
        var hash = await scope.Get<KeptFiles>().Keep(Encoding.UTF8.GetBytes(words), "catatan.txt", "text/plain", Given.SampleCode, None);
        (await scope.Writer.Save(new ChangeNote(Actors.Operator, "test.keep", "test", words, null, new ChangeFields()), None)).IsOk.ShouldBeTrue();
        return hash;
    }

    private async Task<string> Filled(string name)
    {
        using var scope = database.Scope();
        await scope.Given.Plan();
        await Save(scope, "berkas pertama");
        await Save(scope, "berkas kedua");
        var made = await Backup.Run(database.PathOf(name), Actors.Operator, None);
        made.IsOk.ShouldBeTrue(string.Join("; ", made.Problems));
        (made.Value.Manifest.Files, made.Value.Manifest.LogEntries, made.Value.Problems.Count).ShouldBe((2, 2, 0));
        return made.Value.Path;
    }

    [Fact]
    public async Task A_backup_comes_back_whole_in_an_empty_place()
    {
        var zip = await Filled("utuh.zip");
        var place = database.EmptyPlace();

        var done = await RestoreTo(place).Run(zip, replace: false, Actors.Operator, None);

        done.IsOk.ShouldBeTrue(string.Join("; ", done.Problems));
        (done.Value.Files, done.Value.Proof.Entries, done.Value.Kept).ShouldBe((2, 2, null));
        await using var db = place.OpenAsItIs();
        (await db.Plans.CountAsync()).ShouldBe(1);
        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        using var was = database.Scope();
        (await db.Changes.OrderBy(c => c.Number).Select(c => c.Hash).ToListAsync())
            .ShouldBe(await was.Db.Changes.OrderBy(c => c.Number).Select(c => c.Hash).ToListAsync());
        foreach (var file in await db.Files.ToListAsync())
        {
            using var reader = new StreamReader(new FileStore(place.FilesFolder).Open(file.Hash)!);
            (await reader.ReadToEndAsync()).ShouldStartWith("berkas ");
        }
        Directory.GetFiles(Path.GetDirectoryName(zip)!, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public async Task Writing_goes_on_during_a_backup_and_what_it_holds_is_consistent()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                using var scope = database.Scope();
                await Save(scope, $"tulisan {i}");
            }
        });
        using (var scope = database.Scope())
        {
            while (await scope.Db.Changes.CountAsync() < 3)
            {
                await Task.Delay(20);
            }
        }
        var made = await Backup.Run(database.PathOf("ramai.zip"), Actors.Operator, None);
        await stop.CancelAsync();
        await writing;

        made.IsOk.ShouldBeTrue(string.Join("; ", made.Problems));
        var place = database.EmptyPlace();
        var done = await RestoreTo(place).Run(made.Value.Path, replace: false, Actors.Operator, None);
        done.IsOk.ShouldBeTrue(string.Join("; ", done.Problems));
        done.Value.Proof.Entries.ShouldBeGreaterThanOrEqualTo(made.Value.Manifest.LogEntries);
        await using var db = place.OpenAsItIs();
        var store = new FileStore(place.FilesFolder);
        (await db.Files.ToListAsync()).ShouldAllBe(f => store.Holds(f.Hash));
    }

    [Fact]
    public async Task Where_data_is_nothing_is_overwritten()
    {
        var zip = await Filled("ada.zip");
        var place = database.EmptyPlace();
        (await RestoreTo(place).Run(zip, replace: false, Actors.Operator, None)).IsOk.ShouldBeTrue();

        (await RestoreTo(place).Run(zip, replace: false, Actors.Operator, None)).Problems.Single().Code.ShouldBe("BACKUP-010");
        var replaced = await RestoreTo(place).Run(zip, replace: true, Actors.Operator, None);
        if (TestDatabase.IsPostgres)
        {
            replaced.Problems.Single().Code.ShouldBe("BACKUP-010", "a PostgreSQL database is never emptied");
            return;
        }
        replaced.IsOk.ShouldBeTrue(string.Join("; ", replaced.Problems));
        File.Exists(replaced.Value.Kept!).ShouldBeTrue("the old database lies beside");

        await using var inUse = place.OpenAsItIs();
        await inUse.Database.OpenConnectionAsync();
        await inUse.Plans.CountAsync();
        (await RestoreTo(place).Run(zip, replace: true, Actors.Operator, None)).Problems.Single().Code.ShouldBe("BACKUP-011");
    }

    [Fact]
    public async Task A_lost_file_is_told_and_the_rest_is_saved()
    {
        using var scope = database.Scope();
        var hash = await Save(scope, "akan hilang");
        File.Delete(Path.Combine(database.Options.FilesFolder, hash[..2], hash));

        var made = await Backup.Run(database.PathOf("hilang.zip"), Actors.Operator, None);

        made.Value.Problems.Single().Code.ShouldBe("BACKUP-003");
        made.Value.Manifest.Files.ShouldBe(0);
    }

    [Fact]
    public async Task A_backup_of_a_meddled_log_is_not_made()
    {
        using var scope = database.Scope();
        await Save(scope, "semula");
        await scope.Db.Database.ExecuteSqlRawAsync("UPDATE change SET why = 'diubah diam-diam'");

        (await Backup.Run(database.PathOf("curang.zip"), Actors.Operator, None)).Problems.Single().Code.ShouldBe("LOG-003");
        File.Exists(database.PathOf("curang.zip")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_no_backup_or_a_broken_one_is_refused_and_changes_nothing()
    {
        var whole = await File.ReadAllBytesAsync(await Filled("asal.zip"));
        var place = database.EmptyPlace();
        async Task<string> CodeOf(Action<ZipArchive> meddle)
        {
            var path = database.PathOf(Guid.CreateVersion7() + ".zip");
            await File.WriteAllBytesAsync(path, whole);
            using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
            {
                meddle(zip);
            }
            return (await RestoreTo(place).Run(path, replace: true, Actors.Operator, None)).Problems.Single().Code;
        }
        static void Rewrite(ZipArchive zip, string name, Func<string, string> change)
        {
            string text;
            using (var reader = new StreamReader(zip.GetEntry(name)!.Open()))
            {
                text = reader.ReadToEnd();
            }
            zip.GetEntry(name)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(change(text));
        }
        void Manifest(ZipArchive zip, Func<BackupManifest, BackupManifest> change) =>
            Rewrite(zip, "manifest.json", text => StoredJson.Write(change(StoredJson.Read<BackupManifest>(text))));

        (await CodeOf(zip => zip.GetEntry("manifest.json")!.Delete())).ShouldBe("BACKUP-006");
        (await CodeOf(zip => Rewrite(zip, "manifest.json", _ => "{"))).ShouldBe("BACKUP-006");
        (await CodeOf(zip => Rewrite(zip, "manifest.json", words => words.Replace("\"migration\"", "\"x\"")))).ShouldBe("BACKUP-006");
        if (!TestDatabase.IsPostgres)
        {
            (await CodeOf(zip => Rewrite(zip, "database.sqlite", _ => "bukan basis data"))).ShouldBe("BACKUP-006");
        }
        (await CodeOf(zip => Manifest(zip, m => m with { Format = 9 }))).ShouldBe("BACKUP-007");
        (await CodeOf(zip => Manifest(zip, m => m with { Database = m.Database == "sqlite" ? "postgres" : "sqlite" }))).ShouldBe("BACKUP-008");
        (await CodeOf(zip => Manifest(zip, m => m with { Migration = "29990101000000_Nanti" }))).ShouldBe("BACKUP-009");
        (await CodeOf(zip => Rewrite(zip, zip.Entries.First(e => e.FullName.StartsWith("files/", StringComparison.Ordinal)).FullName, text => text + "!"))).ShouldBe("BACKUP-012");

        var text = database.PathOf("teks.zip");
        await File.WriteAllTextAsync(text, "bukan zip");
        (await RestoreTo(place).Run(text, replace: true, Actors.Operator, None)).Problems.Single().Code.ShouldBe("BACKUP-006");
        (await RestoreTo(place).Run(database.PathOf("tidak-ada.zip"), replace: true, Actors.Operator, None)).Problems.Single().Code.ShouldBe("BACKUP-006");
        if (!TestDatabase.IsPostgres)
        {
            Directory.GetFiles(Path.GetDirectoryName(place.FilesFolder)!).ShouldBeEmpty();
        }
        (await CodeOf(zip => Manifest(zip, m => m with { LogEntries = 99 }))).ShouldBe("BACKUP-013");
    }
}
