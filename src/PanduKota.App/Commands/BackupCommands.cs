using System.CommandLine;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage;
using PanduKota.Features.Storage.Backups;

namespace PanduKota.App.Commands;

/// <summary>`pandu backup` and `pandu restore`.</summary>
public static class BackupCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Backup(desk), Restore(desk)];

    private static PanduCommand Backup(Desk desk)
    {
        var file = new Argument<FileInfo>("file") { Description = Text.Of("Berkas zip yang ditulis; belum boleh ada.").ToString() };
        var command = new PanduCommand("backup", Text.Of("Mencadangkan basis data dan semua berkas, selagi PanduKota dipakai."),
            new Example("pandu backup cadangan-2026-11-22.zip", Text.Of("Jejak perubahan dibuktikan utuh lebih dahulu.")))
        {
            file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var (storage, path) = (desk.Settings.Storage, parsed.GetRequiredValue(file).FullName);
            var made = await new MakeBackup(storage, new FileStore(storage.FilesFolder), TimeProvider.System).Run(path, desk.Operator, cancel);
            if (!made.IsOk)
            {
                return desk.Refuse(made.Problems);
            }
            var (manifest, megabytes) = (made.Value.Manifest, made.Value.Bytes / 1e6);
            desk.Output.WriteLine(Text.Of("{0}: {1:N1} MB, {2:N0} berkas, {3:N0} entri jejak, segel terakhir {4}.",
                made.Value.Path, megabytes, manifest.Files, manifest.LogEntries, manifest.HeadHash));
            return made.Value.Problems.Count == 0 ? 0 : desk.Refuse(made.Value.Problems);
        });
        return command;
    }

    private static PanduCommand Restore(Desk desk)
    {
        var file = new Argument<FileInfo>("file") { Description = Text.Of("Cadangan yang dibuat pandu backup.").ToString() };
        var replace = new Option<bool>("--replace") { Description = Text.Of("Pindahkan basis data yang sudah ada ke samping (SQLite).").ToString() };
        var command = new PanduCommand("restore", Text.Of("Mengembalikan cadangan ke tempat yang kosong, setelah diperiksa."),
            new Example("pandu restore cadangan-2026-11-22.zip", Text.Of("Hentikan PanduKota dahulu. Sidik tiap berkas dan rantai jejak dibuktikan.")))
        {
            file, replace,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var storage = desk.Settings.Storage;
            var done = await new RestoreBackup(storage, new FileStore(storage.FilesFolder), TimeProvider.System)
                .Run(parsed.GetRequiredValue(file).FullName, parsed.GetValue(replace), desk.Operator, cancel);
            if (!done.IsOk)
            {
                return desk.Refuse(done.Problems);
            }
            desk.Output.WriteLine(Text.Of("Kembali seperti {0:d MMM yyyy HH.mm} UTC: {1:N0} berkas, {2:N0} entri jejak utuh, segel terakhir {3}.",
                done.Value.Manifest.MadeAtUtc, done.Value.Files, done.Value.Proof.Entries, done.Value.Proof.HeadHash));
            if (done.Value.Kept is { } kept)
            {
                desk.Output.WriteLine(Text.Of("Yang lama disimpan di {0}.", kept));
            }
            return 0;
        });
        return command;
    }
}
