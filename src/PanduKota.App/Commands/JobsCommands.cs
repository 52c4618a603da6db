using System.CommandLine;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;

namespace PanduKota.App.Commands;

/// <summary>What long tasks are doing, and the receipts of what came in.</summary>
public static class JobsCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Jobs(desk), Receipt(desk)];

    private static PanduCommand Jobs(Desk desk)
    {
        var region = Options.Region();
        var command = new PanduCommand("jobs", Text.Of("Menyebut pekerjaan panjang sebuah daerah, yang terbaru dulu."),
            new Example("pandu jobs 99.01", Text.Of("Keadaan, kemajuan, dan siapa yang memintanya.")))
        {
            region,
        };
        command.SetAction((parsed, cancel) => desk.Do<JobQueries, IReadOnlyList<JobView>>(
            jobs => jobs.Recent(parsed.GetRequiredValue(region), desk.Operator, cancel),
            jobs =>
            {
                foreach (var job in jobs)
                {
                    desk.Output.WriteLine($"{job.Id}  {job.State,-9} {job.Share:P0}  {job.Title} ({job.AskedBy})");
                }
                desk.Output.WriteLine(Text.Of("{0} pekerjaan.", jobs.Count));
            },
            cancel));
        return command;
    }

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
