using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;

namespace PanduKota.Features.Schedules;

/// <summary>Makes a schedule as a job; its payload is a <see cref="MakeSchedule.Request"/>.</summary>
public sealed class ScheduleJob(MakeSchedule make) : IJobHandler
{
    public const string JobKind = "schedule";

    public string Kind => JobKind;

    public async Task<Outcome<JobResult>> Run(JobRun run, CancellationToken cancel)
    {
        var request = run.Payload<MakeSchedule.Request>();
        run.Report(0, Text.Of("Menyiapkan data rencana"));
        var made = await make.Run(request, run.Actor, new Told(run, request.Seconds), cancel);
        return made.IsOk
            ? Outcome.Ok(new JobResult(PathOf(request.RegionCode, made.Value.Id)), made.Value.Notes)
            : Outcome.Refuse<JobResult>(made.Problems);
    }

    public JobResult? ResultOf(Change saved) =>
        saved is { What: MakeSchedule.Deed, RegionCode: { } region } && Guid.TryParse(saved.SubjectId, out var id)
            ? new JobResult(PathOf(region, id))
            : null;

    /// <summary>The page of a schedule.</summary>
    public static string PathOf(string regionCode, Guid scheduleId) => $"/daerah/{regionCode}/jadwal/{scheduleId}";

    private sealed class Told(JobRun run, double secondsLimit) : IProgress<SchedulingProgress>
    {
        public void Report(SchedulingProgress value) => run.Report(
            value.Seconds / secondsLimit,
            value.Gap is { } gap
                ? Text.Of("Mencari jadwal terbaik; jarak dari batas atas {0:P2}", gap)
                : Text.Of("Mencari jadwal pertama yang memenuhi semua pagu"));
    }
}
