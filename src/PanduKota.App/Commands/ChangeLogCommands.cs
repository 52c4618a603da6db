using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;

namespace PanduKota.App.Commands;

/// <summary>`pandu verify-log`.</summary>
public static class ChangeLogCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk)
    {
        var command = new PanduCommand("verify-log", Text.Of("Membuktikan jejak perubahan utuh, atau menyebut entri pertama yang rusak."),
            new Example("pandu verify-log", Text.Of("Simpan segel terakhirnya di tempat lain sebagai bukti.")));
        command.SetAction((_, cancel) => desk.Do<VerifyLog, LogProof>(
            useCase => useCase.Run(desk.Operator, cancel),
            proof => desk.Output.WriteLine(Text.Of("Utuh: {0} entri, segel terakhir {1}.", proof.Entries, proof.HeadHash)),
            cancel));
        return [command];
    }
}
