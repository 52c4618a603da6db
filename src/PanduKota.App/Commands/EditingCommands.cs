using System.CommandLine;
using PanduKota.App.Api;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Commands;

/// <summary>Showing and changing one programme or the plan itself, with JSON in the shape of the API.</summary>
public static class EditingCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) =>
        [Show(desk), Add(desk), Edit(desk), Remove(desk), ShowCharter(desk), WriteCharter(desk), EditThePlan(desk), Advance(desk)];

    private static PanduCommand Show(Desk desk)
    {
        var (region, code) = (Options.Region(), Code());
        var command = new PanduCommand("programme", Text.Of("Menampilkan satu program sebagai JSON, dengan versi dan temuannya."),
            new Example("pandu programme 99.01 P-010", Text.Of("Bagian fields dapat diubah lalu dikirim dengan edit-programme.")))
        {
            region, code,
        };
        command.SetAction((parsed, cancel) => OnProgramme(desk, parsed.GetRequiredValue(region), parsed.GetRequiredValue(code),
            (_, programme) =>
            {
                desk.Output.WriteLine(JsonInput.Write(new { programme.Id, programme.Version, programme.Fields, programme.Findings }));
                return Task.FromResult(0);
            },
            cancel));
        return command;
    }

    private static PanduCommand Add(Desk desk)
    {
        var (region, file) = (Options.Region(), Options.File());
        var command = new PanduCommand("add-programme", Text.Of("Menambah satu program dari JSON."),
            new Example("pandu add-programme 99.01 program.json", Text.Of("Isi: {{\"fields\": {{\"code\": \"P-900\", \"name\": \"...\"}}, \"why\": \"...\"}}")))
        {
            region, file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            var body = await JsonInput.Read<ProgrammesApi.AddBody>(parsed.GetRequiredValue(file), cancel);
            return plan.IsOk && body.IsOk
                ? await desk.Do<AddProgramme, SavedProgramme>(
                    useCase => useCase.Run(new(plan.Value.RegionCode, plan.Value.Id, body.Value.Fields, body.Value.Why), desk.Operator, cancel),
                    saved => SaySaved(desk, saved), cancel)
                : desk.Refuse([.. plan.Problems, .. body.Problems]);
        });
        return command;
    }

    private static PanduCommand Edit(Desk desk)
    {
        var (region, code, file) = (Options.Region(), Code(), Options.File());
        var command = new PanduCommand("edit-programme", Text.Of("Mengubah satu program dari JSON; ditolak bila orang lain lebih dulu mengubahnya."),
            new Example("pandu edit-programme 99.01 P-010 program.json", Text.Of("Isi: startedFromVersion, fields, dan why, seperti pada API.")))
        {
            region, code, file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var body = await JsonInput.Read<ProgrammesApi.EditBody>(parsed.GetRequiredValue(file), cancel);
            return body.IsOk
                ? await OnProgramme(desk, parsed.GetRequiredValue(region), parsed.GetRequiredValue(code), (plan, programme) =>
                    desk.Do<EditProgramme, SavedProgramme>(
                        useCase => useCase.Run(
                            new(plan.RegionCode, plan.Id, programme.Id, body.Value.StartedFromVersion, body.Value.Fields, body.Value.Why),
                            desk.Operator, cancel),
                        saved => SaySaved(desk, saved), cancel), cancel)
                : desk.Refuse(body.Problems);
        });
        return command;
    }

    private static PanduCommand Remove(Desk desk)
    {
        var (region, code, why) = (Options.Region(), Code(), Options.Why());
        var command = new PanduCommand("remove-programme", Text.Of("Menghapus satu program; alasannya wajib."),
            new Example("pandu remove-programme 99.01 P-010 --why \"Digabung dengan P-011\"", Text.Of("Tercatat di jejak perubahan.")))
        {
            region, code, why,
        };
        command.SetAction((parsed, cancel) => OnProgramme(desk, parsed.GetRequiredValue(region), parsed.GetRequiredValue(code),
            (plan, programme) => desk.Do<RemoveProgramme, RemovedProgramme>(
                useCase => useCase.Run(
                    new(plan.RegionCode, plan.Id, programme.Id, programme.Version, parsed.GetValue(why)), desk.Operator, cancel),
                _ => desk.Output.WriteLine(Text.Of("Program {0} dihapus.", programme.Fields.Code)), cancel),
            cancel));
        return command;
    }

    private static PanduCommand ShowCharter(Desk desk)
    {
        var (region, code) = (Options.Region(), Code());
        var command = new PanduCommand("charter", Text.Of("Menampilkan piagam satu Quick Win sebagai JSON, dengan versi programnya."),
            new Example("pandu charter 99.01 P-046", Text.Of("Bagian charter dapat diubah lalu dikirim dengan edit-charter.")))
        {
            region, code,
        };
        command.SetAction((parsed, cancel) => OnProgramme(desk, parsed.GetRequiredValue(region), parsed.GetRequiredValue(code),
            (_, programme) =>
            {
                desk.Output.WriteLine(JsonInput.Write(new ProgrammesApi.CharterAnswer(
                    programme.Fields.Code, programme.Version, programme.Fields.IsQuickWin, programme.Fields.Charter)));
                return Task.FromResult(0);
            },
            cancel));
        return command;
    }

    private static PanduCommand WriteCharter(Desk desk)
    {
        var (region, code, file) = (Options.Region(), Code(), Options.File());
        var command = new PanduCommand("edit-charter", Text.Of("Menulis piagam satu Quick Win dari JSON; ditolak bila orang lain lebih dulu mengubahnya."),
            new Example("pandu edit-charter 99.01 P-046 piagam.json", Text.Of("Isi: startedFromVersion, charter, dan why, seperti pada API.")))
        {
            region, code, file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var body = await JsonInput.Read<ProgrammesApi.CharterBody>(parsed.GetRequiredValue(file), cancel);
            return body.IsOk
                ? await OnProgramme(desk, parsed.GetRequiredValue(region), parsed.GetRequiredValue(code), (plan, programme) =>
                    desk.Do<EditCharter, SavedProgramme>(
                        useCase => useCase.Run(
                            new(plan.RegionCode, plan.Id, programme.Id, body.Value.StartedFromVersion, body.Value.Charter, body.Value.Why),
                            desk.Operator, cancel),
                        saved => SaySaved(desk, saved), cancel), cancel)
                : desk.Refuse(body.Problems);
        });
        return command;
    }

    private static PanduCommand EditThePlan(Desk desk)
    {
        var (region, file) = (Options.Region(), Options.File());
        var command = new PanduCommand("edit-plan", Text.Of("Mengubah nama, visi, misi, sasaran, atau pagu rencana dari JSON."),
            new Example("pandu edit-plan 99.01 rencana.json", Text.Of("Isi: editVersion dan bagian yang diubah, seperti pada API.")))
        {
            region, file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            var body = await JsonInput.Read<StrategyApi.EditBody>(parsed.GetRequiredValue(file), cancel);
            return plan.IsOk && body.IsOk
                ? await desk.Do<EditPlan, Plan>(
                    useCase => useCase.Run(
                        new(plan.Value.RegionCode, plan.Value.Id, body.Value.EditVersion, body.Value.Name, body.Value.Vision, body.Value.Missions,
                            body.Value.Goals, body.Value.Ceilings, body.Value.Why),
                        desk.Operator, cancel),
                    saved => desk.Output.WriteLine(Text.Of("Rencana tersimpan, versi {0}.", saved.EditVersion)), cancel)
                : desk.Refuse([.. plan.Problems, .. body.Problems]);
        });
        return command;
    }

    private static PanduCommand Advance(Desk desk)
    {
        var (region, why) = (Options.Region(), Options.Why());
        var to = new Argument<PlanStatus>("status")
        {
            Description = Text.Of("draft, agencySubmitted, bappedaChecked, mentorReviewed, councilApproved, published, atau revised.").ToString(),
        };
        var command = new PanduCommand("advance-plan", Text.Of("Memajukan edisi rencana satu langkah, atau mengembalikannya dengan alasan."),
            new Example("pandu advance-plan 99.01 agencySubmitted", Text.Of("Ditolak selama pemeriksaan masih menemukan kesalahan.")))
        {
            region, to, why,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            return plan.IsOk
                ? await desk.Do<AdvancePlan, Plan>(
                    useCase => useCase.Run(
                        new(plan.Value.RegionCode, plan.Value.Id, plan.Value.EditVersion, parsed.GetRequiredValue(to), parsed.GetValue(why)),
                        desk.Operator, cancel),
                    saved => desk.Output.WriteLine($"{saved.Name}: {PlanStep.Name(saved.Status)}"), cancel)
                : desk.Refuse(plan.Problems);
        });
        return command;
    }

    private static Argument<string> Code() => new("code") { Description = Text.Of("Kode program, misalnya P-010.").ToString() };

    private static void SaySaved(Desk desk, SavedProgramme saved)
    {
        desk.Output.WriteLine(saved.Changed
            ? Text.Of("Program {0} tersimpan, versi {1}.", saved.Code, saved.Version)
            : Text.Of("Program {0} tidak berubah.", saved.Code));
        foreach (var finding in saved.Findings)
        {
            Desk.Say(desk.Output, finding);
        }
    }

    private static async Task<int> OnProgramme(
        Desk desk, string region, string code, Func<Plan, ProgrammeDetails, Task<int>> then, CancellationToken cancel)
    {
        var plan = await desk.PlanOf(region, cancel);
        if (!plan.IsOk)
        {
            return desk.Refuse(plan.Problems);
        }
        await using var scope = await desk.Open(cancel);
        var programme = await scope.ServiceProvider.GetRequiredService<ProgrammeQueries>().OneByCode(region, plan.Value.Id, code, cancel);
        return programme is null
            ? desk.Refuse(Engines.Problem.Error("PROG-404", Text.Of("Program {0} tidak ada di rencana ini.", code), Text.Of("Periksa kodenya di matriks program.")))
            : await then(plan.Value, programme);
    }
}
