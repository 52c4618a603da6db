using System.CommandLine;
using PanduKota.App.Pages.Jobs;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;

namespace PanduKota.App.Commands;

/// <summary>What long tasks are doing, and the receipts of what came in.</summary>
public static class JobsCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Jobs(desk), Cancel(desk), Repeat(desk), Receipts(desk), Receipt(desk)];

    private static PanduCommand Jobs(Desk desk)
    {
        var (region, json) = (OwnerOfMany(), Options.Json());
        var command = new PanduCommand("jobs", Text.Of("Menyebut pekerjaan panjang sebuah daerah, yang terbaru dulu."),
            new Example("pandu jobs 99.01", Text.Of("Keadaan, kemajuan, dan siapa yang memintanya.")),
            new Example("pandu jobs", Text.Of("Yang bukan milik satu daerah, misalnya surel.")))
        {
            region, json,
        };
        command.SetAction((parsed, cancel) => desk.Do<JobQueries, IReadOnlyList<JobView>>(
            jobs => jobs.Recent(parsed.GetValue(region), desk.Operator, cancel),
            jobs =>
            {
                if (parsed.GetValue(json))
                {
                    desk.SayJson(jobs);
                    return;
                }
                foreach (var job in jobs)
                {
                    desk.Output.WriteLine($"{job.Id}  {job.State,-9} {job.Share:P0}  {job.Title} ({job.AskedBy})");
                }
                desk.Output.WriteLine(Text.Of("{0} pekerjaan.", jobs.Count));
            },
            cancel));
        return command;
    }

    private static PanduCommand Cancel(Desk desk)
    {
        var id = JobNumber();
        var command = new PanduCommand("cancel-job", Text.Of("Menghentikan pekerjaan yang menunggu atau sedang berjalan."),
            new Example("pandu cancel-job 019a...", Text.Of("Nomornya ada pada pandu jobs.")))
        {
            id,
        };
        command.SetAction((parsed, cancel) => desk.Do<JobQueue, JobState>(
            jobs => jobs.Cancel(parsed.GetRequiredValue(id), desk.Operator, cancel),
            state => desk.Output.WriteLine(state == JobState.Running
                ? Text.Of("Pekerjaan diminta berhenti; ia berhenti pada langkah berikutnya.")
                : Text.Of("Pekerjaan itu kini: {0}.", JobWords.Word(state))), cancel));
        return command;
    }

    private static PanduCommand Repeat(Desk desk)
    {
        var id = JobNumber();
        var command = new PanduCommand("repeat-job", Text.Of("Meminta lagi pekerjaan yang gagal atau dibatalkan."),
            new Example("pandu repeat-job 019a...", Text.Of("Dikerjakan oleh pandu serve atau pandu work.")))
        {
            id,
        };
        command.SetAction((parsed, cancel) => desk.Do<JobQueue, Guid>(
            jobs => jobs.Repeat(parsed.GetRequiredValue(id), desk.Operator, cancel),
            again => desk.Output.WriteLine(Text.Of("Diminta lagi sebagai pekerjaan {0}.", again)), cancel));
        return command;
    }

    private static PanduCommand Receipts(Desk desk)
    {
        var (region, json) = (OwnerOfMany(), Options.Json());
        var command = new PanduCommand("receipts", Text.Of("Menyebut tanda terima sebuah daerah, yang terbaru dulu."),
            new Example("pandu receipts 99.01", Text.Of("Apa yang masuk, kapan, oleh siapa, dan berapa yang ditulis.")),
            new Example("pandu receipts", Text.Of("Daftar yang dipakai semua daerah: wilayah dan nomenklatur.")))
        {
            region, json,
        };
        command.SetAction((parsed, cancel) => desk.Do<Receipts, IReadOnlyList<StoredReceipt>>(
            receipts => receipts.Recent(parsed.GetValue(region), desk.Operator, cancel),
            list =>
            {
                if (parsed.GetValue(json))
                {
                    desk.SayJson(list.Select(r => new { r.Id, r.Kind, r.AtUtc, r.By, r.FileName, r.RowsIn, r.Written, r.Unchanged, r.Rejected }));
                    return;
                }
                foreach (var receipt in list)
                {
                    desk.Output.WriteLine($"{receipt.Id}  {receipt.AtUtc:yyyy-MM-dd HH:mm}Z  {JobWords.Kind(receipt.Kind)} {receipt.FileName} ({receipt.By})");
                    desk.Output.WriteLine(Text.Of("  {0} masuk, {1} ditulis, {2} tidak berubah, {3} ditolak",
                        receipt.RowsIn, receipt.Written, receipt.Unchanged, receipt.Rejected));
                }
                desk.Output.WriteLine(Text.Of("{0} tanda terima.", list.Count));
            },
            cancel));
        return command;
    }

    private static Argument<string?> OwnerOfMany() => new("region")
    {
        Description = Text.Of("Kode daerah; kosong berarti yang bukan milik satu daerah.").ToString(),
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static Argument<Guid> JobNumber() => new("job") { Description = Text.Of("Nomor pekerjaan.").ToString() };

    private static PanduCommand Receipt(Desk desk)
    {
        var id = new Argument<Guid>("receipt") { Description = Text.Of("Nomor tanda terima.").ToString() };
        var command = new PanduCommand("receipt", Text.Of("Menampilkan sebuah tanda terima."),
            new Example("pandu receipt 019a...", Text.Of("Yang masuk, ditulis, tidak berubah, ditolak, dan sebabnya.")))
        {
            id,
        };
        command.SetAction((parsed, cancel) => desk.Do<Receipts, ReceiptView>(
            receipts => receipts.Load(parsed.GetRequiredValue(id), desk.Operator, cancel), view => desk.Say(view.Receipt), cancel));
        return command;
    }
}
