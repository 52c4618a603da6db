using System.CommandLine;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Commands;

/// <summary>The programme workbook out and in, the filtered list out, and the checks.</summary>
public static class ProgrammesCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) =>
        [NewWorkbook(desk), ImportProgrammes(desk), ExportProgrammes(desk), CheckCommand.Make(desk)];

    private static PanduCommand NewWorkbook(Desk desk)
    {
        var region = Options.Region();
        var output = Options.Output();
        var filled = new Option<bool>("--filled") { Description = Text.Of("Isi dengan program yang sudah ada.").ToString() };
        var agency = new Option<string?>("--agency") { Description = Text.Of("Hanya untuk satu OPD (nama atau singkatan).").ToString() };
        var command = new PanduCommand("new-workbook", Text.Of("Menulis buku kerja program (xlsx) untuk diisi OPD."),
            new Example("pandu new-workbook 99.01 --output program.xlsx", Text.Of("Buku kerja kosong dengan pilihan dan petunjuk.")),
            new Example("pandu new-workbook 99.01 --filled --agency Dinkes --output dinkes.xlsx",
                Text.Of("Program Dinas Kesehatan yang sudah ada, untuk diperbaiki.")))
        {
            region, output, filled, agency,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            if (!plan.IsOk)
            {
                return desk.Refuse(plan.Problems);
            }
            var agencyId = await desk.AgencyOf(plan.Value.RegionCode, parsed.GetValue(agency), cancel);
            if (!agencyId.IsOk)
            {
                return desk.Refuse(agencyId.Problems);
            }
            return await desk.DoFile<NewWorkbook>(
                useCase => useCase.Run(new(plan.Value.RegionCode, plan.Value.Id, parsed.GetValue(filled), agencyId.Value), desk.Operator, cancel),
                parsed.GetValue(output), cancel);
        });
        return command;
    }

    private static PanduCommand ImportProgrammes(Desk desk)
    {
        var region = Options.Region();
        var file = Options.File();
        var whole = new Option<bool>("--all-or-nothing") { Description = Text.Of("Tolak semuanya bila ada satu baris yang ditolak.").ToString() };
        var why = Options.Why();
        var command = new PanduCommand("import-programmes", Text.Of("Memasukkan buku kerja program yang sudah diisi ke rencana."),
            new Example("pandu import-programmes 99.01 program.xlsx --why \"Hasil bimtek III\"",
                Text.Of("Baris yang benar masuk; yang perlu dibetulkan disebut dengan lembar dan selnya.")))
        {
            region, file, whole, why,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            var bytes = await Desk.ReadFile(parsed.GetRequiredValue(file), cancel);
            if (!plan.IsOk || !bytes.IsOk)
            {
                return desk.Refuse([.. plan.Problems, .. bytes.Problems]);
            }
            var rejected = 0;
            var code = await desk.Do<ImportProgrammes, ImportProgrammes.Answer>(
                useCase => useCase.Run(
                    new(plan.Value.RegionCode, plan.Value.Id, bytes.Value, parsed.GetRequiredValue(file).Name, parsed.GetValue(whole),
                        parsed.GetValue(why)),
                    desk.Operator, cancel),
                answer =>
                {
                    desk.Say(answer.Receipt);
                    rejected = answer.Rejected;
                    desk.Output.WriteLine(Text.Of("{0} program baru, {1} berubah, {2} tetap, {3} ditolak. Tanda terima: {4}",
                        answer.New, answer.Changed, answer.Unchanged, answer.Rejected, answer.ReceiptId));
                },
                cancel);
            return code != 0 || rejected > 0 ? 1 : 0;
        });
        return command;
    }

    private static PanduCommand ExportProgrammes(Desk desk)
    {
        var region = Options.Region();
        var output = Options.Output();
        var text = new Option<string?>("--text") { Description = Text.Of("Hanya program yang memuat kata ini.").ToString() };
        var dimension = new Option<string?>("--dimension") { Description = Text.Of("Hanya satu dimensi (kodenya).").ToString() };
        var command = new PanduCommand("export-programmes", Text.Of("Menulis daftar program ke xlsx atau csv."),
            new Example("pandu export-programmes 99.01 --output program.csv", Text.Of("Semua program; jumlah barisnya disebut.")))
        {
            region, output, text, dimension,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            if (!plan.IsOk)
            {
                return desk.Refuse(plan.Problems);
            }
            var target = parsed.GetValue(output);
            var kind = TableFiles.KindOf(target);
            var filter = new ProgrammeFilter(DimensionCode: parsed.GetValue(dimension), Text: parsed.GetValue(text));
            return await desk.DoFile<ExportProgrammes>(
                useCase => useCase.Run(new(plan.Value.RegionCode, plan.Value.Id, filter, kind), desk.Operator, cancel), target, cancel);
        });
        return command;
    }
}
