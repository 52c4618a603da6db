using System.CommandLine;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;

namespace PanduKota.App.Commands;

/// <summary>The medium-term plan (RPJMD or RPD) of a region, in.</summary>
public static class AlignmentCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [ImportMediumTermPlan(desk)];

    private static PanduCommand ImportMediumTermPlan(Desk desk)
    {
        var region = Options.Region();
        var file = Options.File();
        var isInterim = new Option<bool>("--rpd") { Description = Text.Of("Dokumennya RPD, bukan RPJMD.").ToString() };
        var why = Options.Why();
        var command = new PanduCommand("import-rpjmd", Text.Of("Memasukkan RPJMD atau RPD dari csv atau xlsx, utuh."),
            new Example("pandu import-rpjmd 35.10 rpjmd.csv", Text.Of("Setiap keanehan disebut dengan nomor barisnya; tidak ada yang dibetulkan diam-diam.")))
        {
            region, file, isInterim, why,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var bytes = await Desk.ReadFile(parsed.GetRequiredValue(file), cancel);
            if (!bytes.IsOk)
            {
                return desk.Refuse(bytes.Problems);
            }
            var kind = parsed.GetValue(isInterim) ? MediumTermKind.Rpd : MediumTermKind.Rpjmd;
            return await desk.Do<ImportMediumTermPlan, ImportMediumTermPlan.Answer>(
                useCase => useCase.Run(
                    new(parsed.GetRequiredValue(region), bytes.Value, parsed.GetRequiredValue(file).Name, kind, parsed.GetValue(why)),
                    desk.Operator, cancel),
                answer =>
                {
                    desk.Say(answer.Receipt);
                    if (answer.Unchanged)
                    {
                        desk.Output.WriteLine(Text.Of("Berkas ini sudah pernah dimasukkan; tidak ada yang ditulis."));
                    }
                },
                cancel);
        });
        return command;
    }
}
