using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Schedules.WhatIf;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules.Curves;

public sealed record ValueCurveMade(Guid Id, Guid ScheduleId, IReadOnlyList<CurvePoint> Points);

/// <summary>Solves the question of a schedule at ceilings of 60 % to 140 %, and keeps worth and proven bound of each.</summary>
public sealed class MakeValueCurve(PlanDb db, PlanWriter writer, TimeProvider clock)
{
    internal const string Deed = "schedule.curve";

    private const int First = 60, Last = 140, Step = 10;

    private const double MostSeconds = 60;

    /// <param name="SecondsEach">How long each point may be searched, 1..60.</param>
    public sealed record Request(string RegionCode, Guid PlanId, Guid ScheduleId, double SecondsEach = 4, string? Why = null);

    public Task<Outcome<ValueCurveMade>> Run(Request request, Actor actor, CancellationToken cancel) => Run(request, actor, null, cancel);

    /// <param name="progress">Told how many points are done, of how many.</param>
    public async Task<Outcome<ValueCurveMade>> Run(Request request, Actor actor, Action<int, int>? progress, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.MakeSchedule, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (request.SecondsEach is not (>= 1 and <= MostSeconds))
        {
            return Problem.Error("SCHEDULE-050", Text.Of("Lama pencarian setiap titik harus 1 sampai {0:N0} detik.", MostSeconds),
                Text.Of("Untuk rencana biasa, 4 detik sudah cukup."), new Place(Field: "SecondsEach"));
        }
        var schedule = await db.Schedules.AsNoTracking().SingleOrDefaultAsync(
            s => s.RegionCode == request.RegionCode && s.PlanId == request.PlanId && s.Id == request.ScheduleId, cancel);
        if (schedule is null)
        {
            return ScheduleRefusals.NoSchedule;
        }
        var points = await Task.Run(() => Solve(schedule, request.SecondsEach, progress, cancel), cancel);
        cancel.ThrowIfCancellationRequested();
        var curve = new ValueCurve
        {
            RegionCode = request.RegionCode,
            Id = Guid.CreateVersion7(),
            ScheduleId = schedule.Id,
            MadeAtUtc = clock.GetUtcNow().UtcDateTime,
            MadeBy = actor.Name,
            SecondsEach = request.SecondsEach,
            Seed = schedule.Seed,
            EngineVersion = Scheduler.EngineVersion,
            PointsJson = StoredJson.Write(points),
        };
        db.ValueCurves.Add(curve);
        var saved = await writer.Save(
            new ChangeNote(actor, Deed, MakeSchedule.Subject, schedule.Id.ToString(), request.RegionCode,
                new ChangeFields().Add("Points", null, points.Count).Add("EngineVersion", null, curve.EngineVersion), request.Why),
            cancel);
        return saved.IsOk ? new ValueCurveMade(curve.Id, schedule.Id, points) : Outcome.Refuse<ValueCurveMade>(saved.Problems);
    }

    /// <summary>
    /// From little money to much: a plan that keeps the lower ceilings keeps the higher ones, so each search starts from the
    /// last plan, and worth never falls. What is proven for more money holds for less too.
    /// </summary>
    private static List<CurvePoint> Solve(Schedule schedule, double seconds, Action<int, int>? progress, CancellationToken cancel)
    {
        var instance = SchedulingInstanceJson.Read(schedule.InstanceJson).Value;
        var notes = StoredJson.Read<ScheduleNotes>(schedule.NotesJson);
        var sources = instance.Ceilings.Select(c => c.FundSource ?? ScaledCeilings.AllSources).Distinct(StringComparer.Ordinal).ToList();
        var limits = new SchedulingLimits(seconds, Rounds: null, TargetGap: 0.002);
        var (points, last) = (new List<CurvePoint>(), (SchedulingAnswer?)null);
        var count = (Last - First) / Step + 1;
        for (var percent = First; percent <= Last; percent += Step)
        {
            progress?.Invoke(points.Count, count);
            var scaled = ScaledCeilings.Of(instance, notes, sources.ToDictionary(s => s, _ => (decimal)(percent - 100)));
            var answer = Scheduler.Solve(scaled, schedule.Seed, limits, null, cancel, last);
            cancel.ThrowIfCancellationRequested();
            last = answer.Starts.Count > 0 ? answer : last;
            points.Add(new CurvePoint(
                percent, answer.Status, answer.Objective, answer.Bound, answer.Starts.Count, answer.SpendingByYear.Values.Sum()));
        }
        for (var i = points.Count - 2; i >= 0; i--)
        {
            points[i] = points[i] with { Bound = Math.Min(points[i].Bound, points[i + 1].HasPlan ? points[i + 1].Bound : points[i].Bound) };
        }
        return points;
    }
}

/// <summary>Makes a curve as a job; its payload is a <see cref="MakeValueCurve.Request"/>.</summary>
public sealed class ValueCurveJob(MakeValueCurve make) : IJobHandler
{
    public const string JobKind = "value-curve";

    public string Kind => JobKind;

    public async Task<Outcome<JobResult>> Run(JobRun run, CancellationToken cancel)
    {
        var request = run.Payload<MakeValueCurve.Request>();
        var made = await make.Run(
            request, run.Actor, (done, of) => run.Report((double)done / of, Text.Of("Menghitung titik {0} dari {1}", done + 1, of)), cancel);
        return made.IsOk
            ? Outcome.Ok(new JobResult(PathOf(request.RegionCode, made.Value.ScheduleId)))
            : Outcome.Refuse<JobResult>(made.Problems);
    }

    public JobResult? ResultOf(Change saved) =>
        saved is { What: MakeValueCurve.Deed, RegionCode: { } region } && Guid.TryParse(saved.SubjectId, out var id)
            ? new JobResult(PathOf(region, id))
            : null;

    /// <summary>Where the curve stands on the page of its schedule.</summary>
    private static string PathOf(string regionCode, Guid scheduleId) => ScheduleJob.PathOf(regionCode, scheduleId) + "#kurva";
}

/// <summary>A curve as it is shown.</summary>
public sealed record ValueCurveView(Guid Id, DateTime MadeAtUtc, string MadeBy, double SecondsEach, string EngineVersion, IReadOnlyList<CurvePoint> Points);

/// <summary>Reads of curves that pages, API and commands share.</summary>
public sealed class ValueCurveQueries(PlanDb db)
{
    /// <summary>The newest curve of a schedule, or null.</summary>
    public async Task<ValueCurveView?> Newest(string regionCode, Guid scheduleId, CancellationToken cancel)
    {
        var curve = await db.ValueCurves.AsNoTracking().Where(c => c.RegionCode == regionCode && c.ScheduleId == scheduleId)
            .OrderByDescending(c => c.MadeAtUtc).FirstOrDefaultAsync(cancel);
        return curve is null
            ? null
            : new ValueCurveView(curve.Id, curve.MadeAtUtc, curve.MadeBy, curve.SecondsEach, curve.EngineVersion, StoredJson.Read<List<CurvePoint>>(curve.PointsJson));
    }
}
