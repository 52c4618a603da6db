using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules;

/// <param name="Moved">Programmes whose years changed.</param>
/// <param name="LeftOut">Programmes that went to the reserve list.</param>
/// <param name="BroughtBack">Programmes that came from the reserve list into the plan.</param>
/// <param name="TargetsDropped">Targets that fell outside the plan's years; undoing brings them back.</param>
public sealed record ScheduleAccepted(int Moved, int LeftOut, int BroughtBack, int TargetsDropped, int PlanVersion);

/// <summary>
/// Takes a schedule over into the plan, in one logged step: money and targets of each programme move to its new years. A
/// programme that was left out is kept whole on the reserve list, where it costs nothing until somebody finds money for it.
/// </summary>
public sealed class AcceptSchedule(PlanDb db, PlanWriter writer, TimeProvider clock)
{
    public sealed record Request(string RegionCode, Guid PlanId, Guid ScheduleId, string? Why = null);

    public async Task<Outcome<ScheduleAccepted>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var open = await ScheduleDecision.Open(db, request.RegionCode, request.PlanId, request.ScheduleId, actor, cancel);
        if (!open.IsOk)
        {
            return Outcome.Refuse<ScheduleAccepted>(open.Problems);
        }
        var (schedule, content, programmes) = open.Value;
        if (Refused(schedule, content) is { } problem)
        {
            return problem;
        }
        var move = Decide(schedule, programmes, content);

        (schedule.AcceptedAtUtc, schedule.AcceptedBy) = (clock.GetUtcNow().UtcDateTime, actor.Name);
        (schedule.UndoneAtUtc, schedule.UndoneBy) = (null, null);
        schedule.BeforeJson = StoredJson.Write(move.Before);
        var saved = await writer.Save(
            new ChangeNote(actor, "schedule.accept", ProgrammeLog.PlanSubject, request.PlanId.ToString(), request.RegionCode,
                move.Log.Add("Schedule", null, schedule.Id).Add("Scenario", null, schedule.ScenarioName), request.Why, request.PlanId),
            cancel);
        return saved.IsOk
            ? Outcome.Ok(
                new ScheduleAccepted(move.Moved, move.LeftOut, move.BroughtBack, move.Notes.Count, content.Plan.Version + 1), move.Notes)
            : Outcome.Refuse<ScheduleAccepted>(saved.Problems);
    }

    private static Problem? Refused(Schedule schedule, PlanContent content)
    {
        if (schedule.Status is not (SchedulingStatus.Optimal or SchedulingStatus.Feasible))
        {
            return Problem.Error("SCHEDULE-010", Text.Of("Jadwal ini tidak memuat jawaban yang dapat diterapkan."),
                Text.Of("Longgarkan pagu atau batas mulai, lalu susun jadwal lagi."));
        }
        return schedule.PlanVersion == content.Plan.Version
            ? null
            : Problem.Error("SCHEDULE-011",
                Text.Of("Rencana sudah berubah sejak jadwal ini disusun (versi {0}, sekarang versi {1}).",
                    schedule.PlanVersion, content.Plan.Version),
                Text.Of("Susun jadwal baru dari isi rencana sekarang."));
    }

    /// <summary>Changes the loaded programmes to what the schedule says.</summary>
    private static Move Decide(Schedule schedule, IReadOnlyList<Programme> programmes, PlanContent content)
    {
        var starts = StoredJson.Read<SchedulingAnswer>(schedule.AnswerJson).Starts;
        var asked = SchedulingInstanceJson.Read(schedule.InstanceJson).Value.Programmes.Select(p => p.Id).ToHashSet();
        var move = new Move();
        foreach (var programme in programmes.Where(p => asked.Contains(p.Code)))
        {
            var before = ProgrammeFields.Of(programme);
            var isTaken = starts.TryGetValue(programme.Code, out var start);
            var years = isTaken ? start - programme.Span()!.Value.First : 0;
            var shifted = ProgrammeShift.By(before, years, content.Plan.FirstYear, content.Plan.LastYear);
            var after = shifted.Fields with { IsReserve = !isTaken };
            var changes = ProgrammeWords.Differences(ProgrammeWords.Of(before, content), ProgrammeWords.Of(after, content));
            if (changes.Count == 0)
            {
                continue;
            }
            programme.Take(after);
            programme.Version++;
            move.Count(programme, before, years, isTaken, shifted);
            ProgrammeLog.AddTo(move.Log, programme.Id, changes, programme.Version - 1, programme.Version);
        }
        return move;
    }

    private sealed class Move
    {
        public List<ProgrammeBefore> Before { get; } = [];

        public List<Problem> Notes { get; } = [];

        public ChangeFields Log { get; } = [];

        public int Moved { get; private set; }

        public int LeftOut { get; private set; }

        public int BroughtBack { get; private set; }

        public void Count(Programme programme, ProgrammeFields before, int years, bool isTaken, ShiftedProgramme shifted)
        {
            Before.Add(new ProgrammeBefore(programme.Id, programme.Version, before));
            Moved += years != 0 ? 1 : 0;
            LeftOut += isTaken ? 0 : 1;
            BroughtBack += isTaken && before.IsReserve ? 1 : 0;
            Notes.AddRange(shifted.DroppedTargets.Select(t => Problem.Warning("SCHEDULE-015",
                Text.Of("Target {0} indikator “{1}” dari program {2} jatuh di luar tahun rencana dan dilepas.",
                    t.Year, t.Indicator, programme.Code),
                Text.Of("Target itu kembali bila penerapan jadwal dibatalkan."),
                new Place(ProgrammeCode: programme.Code, ProgrammeId: programme.Id, Year: t.Year))));
        }
    }
}
