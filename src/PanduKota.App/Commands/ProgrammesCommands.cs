using System.CommandLine;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.RoundTrip;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Commands;

/// <summary>The programme workbook out and in, the filtered list out, and the checks.</summary>
public static class ProgrammesCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) =>
        [.. ProgrammeListCommands.All(desk), NewWorkbook(desk), ImportProgrammes(desk), ExportProgrammes(desk), CheckCommand.Make(desk)];

    private static PanduCommand NewWorkbook(Desk desk)
    {
        var region = Options.Region();
        var output = Options.Output();
        var filled = new Option<bool>("--filled") { Description = Text.Of("Isi dengan program yang sudah ada.").ToString() };
        var agency = new Option<string?>("--agency") { Description = Text.Of("Hanya untuk satu OPD (nama atau singkatan).").ToString() };
        var purpose = new Option<WorkbookPurpose>("--purpose")
        {
            Description = Text.Of("Untuk apa: {0}.", string.Join(", ", WorkbookPurposes.All.Select(p => char.ToLowerInvariant(p.ToString()[0]) + p.ToString()[1..]))).ToString(),
            DefaultValueFactory = _ => WorkbookPurpose.Matrix,
        };
        var command = new PanduCommand("new-workbook", Text.Of("Menulis buku kerja program (xlsx) untuk diisi OPD."),
            new Example("pandu new-workbook 99.01 --output program.xlsx", Text.Of("Buku kerja kosong dengan pilihan dan petunjuk.")),
            new Example("pandu new-workbook 99.01 --filled --agency Dinkes --output dinkes.xlsx",
                Text.Of("Program Dinas Kesehatan yang sudah ada, untuk diperbaiki.")),
            new Example("pandu new-workbook 99.01 --purpose targetsAndCosts --output target.xlsx",
                Text.Of("Target dan pagu tahunan semua program; import-programmes mengenalinya sendiri.")))
        {
            region, output, filled, agency, purpose,
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
                useCase => useCase.Run(new(plan.Value.RegionCode, plan.Value.Id, parsed.GetValue(filled), agencyId.Value, parsed.GetValue(purpose)), desk.Operator, cancel),
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
        var preview = new Option<bool>("--preview") { Description = Text.Of("Hanya menunjukkan perbedaannya; tidak menulis apa pun.").ToString() };
        var conflicts = new Option<CellOrigin>("--conflicts")
        {
            Description = Text.Of("Sel yang diubah di berkas dan di rencana: file, plan, atau both (dibiarkan terbuka).").ToString(), DefaultValueFactory = _ => CellOrigin.Both,
        };
        var part = new Option<bool>("--partial") { Description = Text.Of("Baris hanya menyebut sebagian: sumber dana dan indikator yang tidak disebut tetap.").ToString() };
        var dot = new Option<NumberHabit>("--decimal")
        {
            Description = Text.Of("Tanda desimal bila angka dapat dibaca dua cara: commaDecimal atau dotDecimal.").ToString(), DefaultValueFactory = _ => NumberHabit.Unknown,
        };
        var remove = new Option<string[]>("--remove")
        {
            Description = Text.Of("Kode program yang barisnya dihapus dari berkas dan hendak dihapus juga dari rencana.").ToString(), AllowMultipleArgumentsPerToken = true,
        };
        var command = new PanduCommand("import-programmes", Text.Of("Memasukkan buku kerja program yang sudah diisi ke rencana."),
            new Example("pandu import-programmes 99.01 program.xlsx --why \"Hasil bimtek III\"",
                Text.Of("Baris yang benar masuk; yang perlu dibetulkan disebut dengan lembar dan selnya.")),
            new Example("pandu import-programmes 99.01 program.xlsx --preview", Text.Of("Sel demi sel: datang dari berkas, lebih baru di rencana, atau bentrok.")))
        {
            region, file, whole, why, preview, conflicts, remove, part, dot,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            var bytes = await desk.TakeIn(parsed.GetRequiredValue(file), cancel);
            if (!plan.IsOk || !bytes.IsOk)
            {
                return desk.Refuse([.. plan.Problems, .. bytes.Problems]);
            }
            var name = parsed.GetRequiredValue(file).Name;
            var habit = parsed.GetValue(dot) is NumberHabit.CommaDecimal or NumberHabit.DotDecimal ? parsed.GetValue(dot) : NumberHabit.Unknown;
            var reading = ImportChoices.None with { Habits = new ReadingHabits(habit, habit), IsPartial = parsed.GetValue(part) };
            var choices = reading with { Others = parsed.GetValue(conflicts) };
            List<string> codes = [.. parsed.GetValue(remove) ?? []];
            if (parsed.GetValue(preview) || codes.Count > 0)
            {
                var seen = await Look(desk, plan.Value, bytes.Value, name, reading, cancel);
                if (!seen.IsOk)
                {
                    return desk.Refuse(seen.Problems);
                }
                if (parsed.GetValue(preview))
                {
                    Say(desk, seen.Value);
                    return 0;
                }
                var missing = seen.Value.Missing;
                if (codes.Find(c => missing.All(m => !string.Equals(m.Code, c, StringComparison.OrdinalIgnoreCase))) is { } stray)
                {
                    return desk.Refuse(Problem.Error("IMPORT-012", Text.Of("Program {0} tidak dihapus dari berkas ini.", stray),
                        Text.Of("Yang barisnya dihapus: {0}", string.Join(", ", missing.Select(m => m.Code)))));
                }
                choices = choices with
                {
                    Removals = missing.Where(m => codes.Contains(m.Code, StringComparer.OrdinalIgnoreCase)).Select(m => m.ProgrammeId).ToHashSet(),
                };
            }
            var rejected = 0;
            var code = await desk.Do<ImportProgrammes, ImportProgrammes.Answer>(
                useCase => useCase.Run(
                    new(plan.Value.RegionCode, plan.Value.Id, bytes.Value, name, parsed.GetValue(whole), parsed.GetValue(why), choices),
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

    private static async Task<Outcome<WorkbookPreview>> Look(
        Desk desk, Plan plan, byte[] bytes, string name, ImportChoices choices, CancellationToken cancel)
    {
        await using var scope = await desk.Open(cancel);
        return await scope.ServiceProvider.GetRequiredService<PreviewWorkbook>().Run(
            new(plan.RegionCode, plan.Id, bytes, name, choices), desk.Operator, cancel);
    }

    private static void Say(Desk desk, WorkbookPreview preview)
    {
        desk.Output.WriteLine(PurposeNames.Of(preview.Purpose));
        foreach (var row in preview.Rows)
        {
            desk.Output.WriteLine($"{row.Code} {row.Name} ({row.Kind})");
            foreach (var cell in row.Cells)
            {
                var mark = cell.Origin switch { CellOrigin.File => "<-", CellOrigin.Plan => "==", _ => "!!" };
                desk.Output.WriteLine($"  {mark} {cell.Label}: {FieldNames.Say(cell.Field, cell.Stored)} | {FieldNames.Say(cell.Field, cell.InFile)}{(cell.By is null ? "" : $" ({cell.By})")}");
            }
        }
        foreach (var missing in preview.Missing)
        {
            desk.Output.WriteLine(Text.Of("{0} {1}: barisnya dihapus dari berkas", missing.Code, missing.Name));
        }
        foreach (var problem in preview.Problems)
        {
            Desk.Say(desk.Output, problem);
        }
        desk.Output.WriteLine(Text.Of("{0} baru, {1} berubah, {2} sama, {3} belum dapat diterima, {4} sel bentrok; belum ada yang ditulis.",
            preview.Count(PreviewKind.New), preview.Count(PreviewKind.Changed), preview.Unchanged + preview.Count(PreviewKind.Newer),
            preview.Count(PreviewKind.Rejected), preview.Conflicts.Count()));
    }

    private static PanduCommand ExportProgrammes(Desk desk)
    {
        var region = Options.Region();
        var (output, commas) = (Options.Output(), Options.Commas());
        var text = new Option<string?>("--text") { Description = Text.Of("Hanya program yang memuat kata ini.").ToString() };
        var dimension = new Option<string?>("--dimension") { Description = Text.Of("Hanya satu dimensi (kodenya).").ToString() };
        var command = new PanduCommand("export-programmes", Text.Of("Menulis daftar program ke xlsx atau csv."),
            new Example("pandu export-programmes 99.01 --output program.csv", Text.Of("Semua program; jumlah barisnya disebut.")))
        {
            region, output, commas, text, dimension,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            if (!plan.IsOk)
            {
                return desk.Refuse(plan.Problems);
            }
            var target = parsed.GetValue(output);
            var kind = TableFiles.KindOf(target, parsed.GetValue(commas));
            var filter = new ProgrammeFilter(DimensionCode: parsed.GetValue(dimension), Text: parsed.GetValue(text));
            return await desk.DoFile<ExportProgrammes>(
                useCase => useCase.Run(new(plan.Value.RegionCode, plan.Value.Id, filter, kind), desk.Operator, cancel), target, cancel);
        });
        return command;
    }
}
