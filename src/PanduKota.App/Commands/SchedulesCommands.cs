using System.CommandLine;
using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.Schedules;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Commands;

/// <summary>`pandu schedule`: of a region's plan, or of an instance file that needs no database.</summary>
public static class SchedulesCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Schedule(desk), .. StoredScheduleCommands.All(desk), Accept(desk), Undo(desk)];

    private static PanduCommand Schedule(Desk desk)
    {
        var what = new Argument<string>("what")
        {
            Description = Text.Of("Kode daerah, atau berkas JSON dengan bentuk di docs/methods/scheduling.md.").ToString(),
        };
        var options = new ScheduleCommandOptions();
        var command = new PanduCommand("schedule", Text.Of("Mencari tahun mulai setiap program di bawah pagu tahunan, dengan bukti jaraknya dari yang terbaik."),
            new Example("pandu schedule 99.01 --seconds 10", Text.Of("Menjadwalkan rencana daerah dan menyimpan hasilnya untuk ditinjau.")),
            new Example("pandu schedule soal.json --gap 0.01 --json", Text.Of("Berhenti bila terbukti paling jauh 1 % dari yang terbaik; satu objek JSON.")),
            new Example("pandu schedule soal.json --export-lp soal.lp", Text.Of("Menulis model untuk penyelesai lain, tanpa menyelesaikan.")))
        {
            what, options.Seconds, options.Seed, options.Gap, options.Json, options.ExportLp, options.ExportMps, options.Check,
            options.Scenario,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var name = parsed.GetRequiredValue(what);
            return File.Exists(name) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? await ScheduleFile.Run(desk, new FileInfo(name), options.Of(parsed), cancel)
                : await OfRegion(desk, name, options.Of(parsed), cancel);
        });
        return command;
    }

    private static async Task<int> OfRegion(Desk desk, string regionCode, ScheduleWishes wishes, CancellationToken cancel)
    {
        var plan = await desk.PlanOf(regionCode, cancel);
        if (!plan.IsOk)
        {
            return desk.Refuse(plan.Problems);
        }
        Guid? scenario = null;
        if (wishes.Scenario is { } wanted)
        {
            await using var scope = await desk.Open(cancel);
            var found = await ScenariosCommands.Find(scope.ServiceProvider, plan.Value, wanted, cancel);
            if (!found.IsOk)
            {
                return desk.Refuse(found.Problems);
            }
            scenario = found.Value.Id;
        }
        var status = SchedulingStatus.None;
        var code = await desk.Do<MakeSchedule, ScheduleMade>(
            useCase => useCase.Run(new(plan.Value.RegionCode, plan.Value.Id, wishes.Seconds ?? 10, wishes.Seed, ScenarioId: scenario), desk.Operator, cancel),
            made =>
            {
                status = made.Status;
                foreach (var note in made.Notes)
                {
                    Desk.Say(desk.Output, note);
                }
                desk.Output.WriteLine(made.Status == SchedulingStatus.Infeasible
                    ? Text.Of("Terbukti tidak ada jadwal yang memenuhi semua syarat. Rinciannya di halaman Penjadwalan.")
                    : Text.Of("Jadwal {0} tersimpan; paling jauh {1} % dari yang terbaik. Tinjau di halaman Penjadwalan, lalu terima.",
                        made.Id, (made.Gap * 100).ToString("0.00", CultureInfo.CurrentCulture)));
            },
            cancel);
        return code != 0 ? code : ExitCode(status);
    }

    internal static int ExitCode(SchedulingStatus status) => status switch
    {
        SchedulingStatus.Optimal or SchedulingStatus.Feasible => 0,
        SchedulingStatus.Infeasible => 2,
        _ => 1,
    };

    private static PanduCommand Accept(Desk desk) => Decision<AcceptSchedule, ScheduleAccepted>(
        desk,
        "accept-schedule",
        Text.Of("Memakai sebuah jadwal: biaya dan target program pindah ke tahun mulainya yang baru."),
        new Example("pandu accept-schedule 99.01 019a... --why \"Rapat Dewan 12 Nov\"", Text.Of("Satu langkah yang tercatat dan dapat dibatalkan.")),
        (useCase, plan, id, why, cancel) => useCase.Run(new(plan.RegionCode, plan.Id, id, why), desk.Operator, cancel),
        done => Text.Of("{0} program pindah tahun, {1} masuk daftar cadangan.", done.Moved, done.LeftOut));

    private static PanduCommand Undo(Desk desk) => Decision<UndoSchedule, ScheduleUndone>(
        desk,
        "undo-schedule",
        Text.Of("Membatalkan jadwal yang sudah dipakai; rencana kembali seperti sebelumnya."),
        new Example("pandu undo-schedule 99.01 019a... --why \"Pagu berubah\"", Text.Of("Pembatalan pun tercatat.")),
        (useCase, plan, id, why, cancel) => useCase.Run(new(plan.RegionCode, plan.Id, id, why), desk.Operator, cancel),
        done => Text.Of("{0} program dikembalikan.", done.Programmes));

    /// <summary>A decision about one schedule of a region's newest plan, with its reason.</summary>
    private static PanduCommand Decision<TUseCase, TResult>(
        Desk desk,
        string name,
        Text description,
        Example example,
        Func<TUseCase, Plan, Guid, string?, CancellationToken, Task<Outcome<TResult>>> run,
        Func<TResult, Text> said)
        where TUseCase : notnull
    {
        var (region, why) = (Options.Region(), Options.Why());
        var id = new Argument<Guid>("schedule") { Description = Text.Of("Nomor jadwal.").ToString() };
        var command = new PanduCommand(name, description, example) { region, id, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            return plan.IsOk
                ? await desk.Do<TUseCase, TResult>(
                    useCase => run(useCase, plan.Value, parsed.GetRequiredValue(id), parsed.GetValue(why), cancel),
                    done => desk.Output.WriteLine(said(done)),
                    cancel)
                : desk.Refuse(plan.Problems);
        });
        return command;
    }
}

/// <summary>What the caller of `pandu schedule` wishes.</summary>
internal sealed record ScheduleWishes(
    double? Seconds, int Seed, double Gap, bool Json, FileInfo? ExportLp, FileInfo? ExportMps, FileInfo? Check, string? Scenario = null);

/// <summary>The options of `pandu schedule`.</summary>
internal sealed class ScheduleCommandOptions
{
    public Option<double?> Seconds { get; } = new("--seconds") { Description = Text.Of("Waktu mencari, detik (bawaan 10).").ToString() };

    public Option<int> Seed { get; } = new("--seed") { Description = Text.Of("Angka awal; angka yang sama memberi jalan yang sama.").ToString(), DefaultValueFactory = _ => 1 };

    public Option<double> Gap { get; } = new("--gap") { Description = Text.Of("Berhenti bila jarak ini terbukti, misalnya 0.01.").ToString() };

    public Option<bool> Json { get; } = Options.Json();

    public Option<FileInfo?> ExportLp { get; } = new("--export-lp") { Description = Text.Of("Menulis model CPLEX LP ke berkas.").ToString() };

    public Option<FileInfo?> ExportMps { get; } = new("--export-mps") { Description = Text.Of("Menulis model MPS ke berkas.").ToString() };

    public Option<FileInfo?> Check { get; } = new("--check") { Description = Text.Of("Memeriksa berkas jawaban, tanpa mencari.").ToString() };

    public Option<string?> Scenario { get; } = new("--scenario") { Description = Text.Of("Nama atau nomor skenario; hanya untuk rencana sebuah daerah.").ToString() };

    public ScheduleWishes Of(ParseResult parsed) => new(
        parsed.GetValue(Seconds), parsed.GetValue(Seed), parsed.GetValue(Gap), parsed.GetValue(Json),
        parsed.GetValue(ExportLp), parsed.GetValue(ExportMps), parsed.GetValue(Check), parsed.GetValue(Scenario));
}
