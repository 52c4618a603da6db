using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules;

public sealed record ScheduleUndone(int Programmes, int PlanVersion);

/// <summary>
/// Brings every programme that an accepted schedule changed back to what it was, in one logged step. Refused when
/// somebody has worked on one of them since: his work would be lost.
/// </summary>
public sealed class UndoSchedule(PlanDb db, PlanWriter writer, TimeProvider clock)
{
    /// <summary>Most programmes that a refusal names.</summary>
    private const int MostNamed = 5;

    public sealed record Request(string RegionCode, Guid PlanId, Guid ScheduleId, string? Why = null);

    public async Task<Outcome<ScheduleUndone>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var open = await ScheduleDecision.Open(db, request.RegionCode, request.PlanId, request.ScheduleId, actor, cancel);
        if (!open.IsOk)
        {
            return Outcome.Refuse<ScheduleUndone>(open.Problems);
        }
        var (schedule, content, loaded) = open.Value;
        if (schedule.AcceptedAtUtc is null || schedule.UndoneAtUtc is not null || schedule.BeforeJson is null)
        {
            return Problem.Error("SCHEDULE-016", Text.Of("Jadwal ini sedang tidak diterapkan, jadi tidak ada yang dibatalkan."),
                Text.Of("Buka daftar jadwal dan pilih jadwal yang diterapkan."));
        }
        var before = StoredJson.Read<List<ProgrammeBefore>>(schedule.BeforeJson);
        var programmes = loaded.ToDictionary(p => p.Id);
        if (ChangedSince(before, programmes) is { } problem)
        {
            return problem;
        }
        var log = new ChangeFields().Add("Schedule", schedule.Id, null);
        foreach (var was in before)
        {
            Restore(programmes[was.ProgrammeId], was.Fields, content, log);
        }
        (schedule.UndoneAtUtc, schedule.UndoneBy) = (clock.GetUtcNow().UtcDateTime, actor.Name);
        var saved = await writer.Save(
            new ChangeNote(actor, "schedule.undo", ProgrammeLog.PlanSubject, request.PlanId.ToString(), request.RegionCode,
                log, request.Why, request.PlanId),
            cancel);
        return saved.IsOk
            ? new ScheduleUndone(before.Count, content.Plan.Version + 1)
            : Outcome.Refuse<ScheduleUndone>(saved.Problems);
    }

    private static void Restore(Programme programme, ProgrammeFields was, PlanContent content, ChangeFields log)
    {
        var changes = ProgrammeWords.Differences(
            ProgrammeWords.Of(ProgrammeFields.Of(programme), content), ProgrammeWords.Of(was, content));
        programme.Take(was);
        programme.Version++;
        ProgrammeLog.AddTo(log, programme.Id, changes, programme.Version - 1, programme.Version);
    }

    private static Problem? ChangedSince(List<ProgrammeBefore> before, Dictionary<Guid, Programme> programmes)
    {
        List<string> changed =
        [
            .. before.Where(b => programmes.GetValueOrDefault(b.ProgrammeId)?.Version != b.VersionAfter)
                .Select(b => programmes.GetValueOrDefault(b.ProgrammeId)?.Code ?? b.Fields.Code),
        ];
        return changed.Count == 0
            ? null
            : Problem.Error("SCHEDULE-017",
                Text.Of("{0:N0} program sudah diubah atau dihapus sejak jadwal diterapkan: {1}.",
                    changed.Count, string.Join(", ", changed.Take(MostNamed)) + (changed.Count > MostNamed ? ", …" : "")),
                Text.Of("Ubah tahun program-program itu satu per satu, atau susun jadwal baru."));
    }
}
