using System.CommandLine;
using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Commands;

/// <summary>The change log: proven, taken away, and the plan as it was.</summary>
public static class ChangeLogCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Verify(desk), Export(desk), AsOf(desk)];

    private static PanduCommand Verify(Desk desk)
    {
        var seal = new Option<string?>("--seal") { Description = Text.Of("Segel yang pernah disimpan; harus masih ada dalam rantai.").ToString() };
        var command = new PanduCommand("verify-log", Text.Of("Membuktikan jejak perubahan utuh, atau menyebut entri pertama yang rusak."),
            new Example("pandu verify-log", Text.Of("Simpan segel terakhirnya di tempat lain sebagai bukti.")),
            new Example("pandu verify-log --seal 6b1f...", Text.Of("Segel yang dulu disimpan harus masih ada dalam rantai.")))
        {
            seal,
        };
        command.SetAction((parsed, cancel) => desk.Do<VerifyLog, LogProof>(
            useCase => useCase.Run(desk.Operator, cancel, parsed.GetValue(seal)),
            proof =>
            {
                desk.Output.WriteLine(Text.Of("Utuh: {0} entri, segel terakhir {1}.", proof.Entries, proof.HeadHash));
                if (proof.SealNumber is { } number)
                {
                    desk.Output.WriteLine(Text.Of("Segel yang disimpan adalah segel entri nomor {0}.", number));
                }
            },
            cancel));
        return command;
    }

    private static PanduCommand Export(Desk desk)
    {
        var (region, output, commas) = (Options.Region(), Options.Output(), Options.Commas());
        var by = new Option<string?>("--by") { Description = Text.Of("Hanya perubahan oleh orang ini.").ToString() };
        var command = new PanduCommand("export-changes", Text.Of("Menulis jejak perubahan sebuah daerah sebagai tabel, satu baris untuk satu isian."),
            new Example("pandu export-changes 99.01 -o jejak.xlsx", Text.Of("xlsx, atau csv bila nama berkasnya berakhir .csv.")))
        {
            region, by, output, commas,
        };
        command.SetAction((parsed, cancel) =>
        {
            var file = parsed.GetValue(output);
            return desk.DoFile<ExportChanges>(
                useCase => useCase.Run(
                    new(parsed.GetRequiredValue(region), new ChangeFilter(parsed.GetValue(by)), TableFiles.KindOf(file, parsed.GetValue(commas))), desk.Operator, cancel),
                file, cancel);
        });
        return command;
    }

    private static PanduCommand AsOf(Desk desk)
    {
        var (region, output, commas) = (Options.Region(), Options.Output(), Options.Commas());
        var at = new Argument<string>("at") { Description = Text.Of("Tanggal tttt-bb-hh (sampai akhir hari itu), atau saat UTC seperti 2026-11-22T03:00:00Z.").ToString() };
        var command = new PanduCommand("plan-as-of", Text.Of("Menulis program rencana seperti keadaannya pada suatu tanggal."),
            new Example("pandu plan-as-of 99.01 2026-11-22 -o dahulu.xlsx", Text.Of("Disusun dari jejak perubahan.")))
        {
            region, at, output, commas,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var (code, words, file) = (parsed.GetRequiredValue(region), parsed.GetRequiredValue(at), parsed.GetValue(output));
            var plan = await desk.PlanOf(code, cancel);
            var moment = Moment(words, code);
            if (!plan.IsOk || !moment.IsOk)
            {
                return desk.Refuse([.. plan.Problems, .. moment.Problems]);
            }
            return await desk.DoFile<PlanAsOf>(
                async useCase =>
                {
                    var then = await useCase.Run(code, plan.Value.Id, moment.Value, desk.Operator, cancel);
                    return then.IsOk ? PlanAsOf.ToFile(then.Value, TableFiles.KindOf(file, parsed.GetValue(commas))) : Outcome.Refuse<WorkbookFile>(then.Problems);
                },
                file, cancel);
        });
        return command;
    }

    private static Outcome<DateTime> Moment(string words, string regionCode)
    {
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return PlanAsOf.EndOf(day, regionCode);
        }
        return DateTimeOffset.TryParse(words, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.UtcDateTime
            : Problem.Error("HOST-002", Text.Of("\"{0}\" bukan tanggal.", words), Text.Of("Tulis seperti 2025-05-01."));
    }
}
