using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules;

internal static class ScheduleRefusals
{
    public static Problem NoSchedule { get; } = Problem.Error(
        "SCHEDULE-404", Text.Of("Jadwal itu tidak ada."), Text.Of("Buka daftar jadwal rencana ini."));

    public static Task<Schedule?> Find(
        PlanDb db, string regionCode, Guid planId, Guid scheduleId, CancellationToken cancel) =>
        db.Schedules.SingleOrDefaultAsync(
            s => s.RegionCode == regionCode && s.PlanId == planId && s.Id == scheduleId, cancel);
}
