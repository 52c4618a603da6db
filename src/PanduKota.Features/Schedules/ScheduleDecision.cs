using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules;

/// <summary>What is said when there is no such schedule, by every door.</summary>
public static class ScheduleRefusals
{
    public static Problem NoSchedule { get; } = Problem.Error(
        "SCHEDULE-404", Text.Of("Jadwal itu tidak ada."), Text.Of("Buka daftar jadwal rencana ini."));
}

/// <summary>A schedule that somebody may take over into the plan or take back, with all that it may change.</summary>
/// <param name="Programmes">Tracked, with everything in them, in order.</param>
internal sealed record ScheduleDecision(Schedule Schedule, PlanContent Content, IReadOnlyList<Programme> Programmes)
{
    /// <summary>For accepting and undoing alike: the plan and the schedule must be there, and the person must be allowed to decide.</summary>
    public static async Task<Outcome<ScheduleDecision>> Open(
        PlanDb db, string regionCode, Guid planId, Guid scheduleId, Actor actor, CancellationToken cancel)
    {
        var content = await PlanContent.LoadFrame(db, regionCode, planId, cancel);
        var schedule = await db.Schedules.SingleOrDefaultAsync(
            s => s.RegionCode == regionCode && s.PlanId == planId && s.Id == scheduleId, cancel);
        if (content is null || schedule is null)
        {
            return content is null ? ProgrammeRefusals.NoPlan : ScheduleRefusals.NoSchedule;
        }
        if (Permission.Check(actor, Act.AcceptSchedule, regionCode, planStatus: content.Plan.Status) is { } refusal)
        {
            return refusal;
        }
        var programmes = await db.Programmes.WithEverything()
            .Where(p => p.RegionCode == regionCode && p.PlanId == planId).ToListAsync(cancel);
        programmes.ForEach(p => p.PutInOrder());
        return new ScheduleDecision(schedule, content, programmes);
    }
}
