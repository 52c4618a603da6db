using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules;

/// <param name="IsOfThisVersion">The plan has not changed since; only then can it be accepted.</param>
public sealed record ScheduleHead(
    Guid Id,
    DateTime MadeAtUtc,
    string MadeBy,
    int PlanVersion,
    bool IsOfThisVersion,
    SchedulingStatus Status,
    double Objective,
    double Bound,
    double Gap,
    int Seed,
    double SecondsLimit,
    string EngineVersion,
    DateTime? AcceptedAtUtc,
    string? AcceptedBy,
    DateTime? UndoneAtUtc,
    string? UndoneBy,
    Guid? ScenarioId,
    int? ScenarioVersion,
    string? ScenarioName)
{
    /// <summary>Accepted and not undone.</summary>
    public bool IsInForce => AcceptedAtUtc is not null && UndoneAtUtc is null;
}

/// <summary>A schedule as it is shown: before and after for each programme, money against ceilings for each year.</summary>
/// <param name="CeilingSources">Fund sources that have a ceiling, "" (all together) first.</param>
public sealed record ScheduleView(
    ScheduleHead Head,
    PlanHead Plan,
    double Seconds,
    ScheduleOptions Options,
    IReadOnlyList<ScheduleLine> Lines,
    IReadOnlyList<YearMoney> Years,
    int Moved,
    int Stayed,
    int LeftOut,
    int BroughtBack,
    IReadOnlyList<Text> Conflict,
    IReadOnlyList<Problem> Notes,
    IReadOnlyList<string> CeilingSources)
{
    public bool PlanChangedSince => !Head.IsOfThisVersion;
}

/// <param name="ProgrammeId">Null when the programme is no longer in the plan.</param>
/// <param name="BeforeStart">Calendar year; null for one that was on the reserve list.</param>
/// <param name="AfterStart">Calendar year; null for one that is left out.</param>
/// <param name="TotalRupiah">All its years.</param>
/// <param name="Why">What stopped it from starting earlier, or why it is left out.</param>
/// <param name="Relief">Calendar year -> rupiah more that would bring it in; empty when that is not the reason.</param>
/// <param name="Lock">What people had decided of it.</param>
public sealed record ScheduleLine(
    Guid? ProgrammeId,
    string Code,
    string Name,
    string DimensionCode,
    string Agency,
    bool IsMandatory,
    bool IsQuickWin,
    int? BeforeStart,
    int? AfterStart,
    int DurationYears,
    long TotalRupiah,
    double Value,
    Text Why,
    IReadOnlyDictionary<int, long> Relief,
    LockNote? Lock = null)
{
    public bool HasMoved => BeforeStart is not null && AfterStart is not null && BeforeStart != AfterStart;
}

/// <param name="Ceiling">All fund sources together; null when the year has none.</param>
public sealed record YearMoney(int Year, long Before, long After, long? Ceiling);

/// <summary>Reads of schedules that pages, API and commands share.</summary>
public sealed class ScheduleQueries(PlanDb db)
{
    /// <summary>All schedules of a plan, newest first.</summary>
    public async Task<IReadOnlyList<ScheduleHead>> List(string regionCode, Guid planId, CancellationToken cancel)
    {
        var version = await db.Plans.Where(p => p.RegionCode == regionCode && p.Id == planId)
            .Select(p => p.Version).SingleOrDefaultAsync(cancel);
        var found = await db.Schedules.AsNoTracking()
            .Where(s => s.RegionCode == regionCode && s.PlanId == planId)
            .OrderByDescending(s => s.MadeAtUtc)
            .Select(s => new ScheduleHead(
                s.Id, s.MadeAtUtc, s.MadeBy, s.PlanVersion, s.PlanVersion == version, s.Status, s.Objective, s.Bound, s.Gap, s.Seed,
                s.SecondsLimit, s.EngineVersion, s.AcceptedAtUtc, s.AcceptedBy, s.UndoneAtUtc, s.UndoneBy, s.ScenarioId,
                s.ScenarioVersion, s.ScenarioName))
            .ToListAsync(cancel);
        return found;
    }

    /// <summary>One schedule with everything, or null.</summary>
    public async Task<ScheduleView?> One(string regionCode, Guid planId, Guid scheduleId, CancellationToken cancel)
    {
        var head = (await List(regionCode, planId, cancel)).FirstOrDefault(s => s.Id == scheduleId);
        if (head is null)
        {
            return null;
        }
        var stored = await db.Schedules.AsNoTracking()
            .SingleAsync(s => s.RegionCode == regionCode && s.Id == scheduleId, cancel);
        var content = await PlanContent.LoadFrame(db, regionCode, planId, cancel);
        var ids = await db.Programmes.AsNoTracking()
            .Where(p => p.RegionCode == regionCode && p.PlanId == planId)
            .ToDictionaryAsync(p => p.Code, p => p.Id, cancel);
        return ViewOf(head, stored, content!.Head, ids);
    }

    /// <summary>The instance as the engine was given it, for anyone's own solver; null when there is no such schedule.</summary>
    public async Task<SchedulingInstance?> Instance(
        string regionCode, Guid planId, Guid scheduleId, CancellationToken cancel)
    {
        var json = await db.Schedules.AsNoTracking()
            .Where(s => s.RegionCode == regionCode && s.PlanId == planId && s.Id == scheduleId)
            .Select(s => s.InstanceJson).SingleOrDefaultAsync(cancel);
        return json is null ? null : SchedulingInstanceJson.Read(json).Value;
    }

    private static ScheduleView ViewOf(
        ScheduleHead head, Schedule stored, PlanHead plan, IReadOnlyDictionary<string, Guid> ids)
    {
        var instance = SchedulingInstanceJson.Read(stored.InstanceJson).Value;
        var answer = StoredJson.Read<SchedulingAnswer>(stored.AnswerJson);
        var notes = StoredJson.Read<ScheduleNotes>(stored.NotesJson);
        var reasons = answer.Reasons.ToDictionary(r => r.ProgrammeId);
        List<ScheduleLine> lines =
        [
            .. instance.Programmes.Select(p => LineOf(p, answer, reasons.GetValueOrDefault(p.Id), notes, ids))
                .OrderBy(l => l.Code, Comparer<string>.Create(CodeOrder.Compare)),
        ];
        return new ScheduleView(
            head,
            plan,
            answer.Seconds,
            new ScheduleOptions(
                instance.Discount,
                QuickWinsFirst: instance.Programmes.Any(p => p.IsQuickWin && p.LatestStart == instance.FirstYear),
                instance.Capacities.FirstOrDefault(c => c.Agency is null)?.MostRunning,
                KeepExisting: instance.Programmes.Any(p => p.FixedStart is not null && notes.Locks?.Any(l => l.ProgrammeCode == p.Id) != true),
                notes.ByInstrument),
            lines,
            [
                .. plan.AllYears.Select(year => new YearMoney(
                    year,
                    notes.SpendingBefore.GetValueOrDefault(year),
                    answer.SpendingByYear.GetValueOrDefault(year) + notes.FixedSpending.GetValueOrDefault(year),
                    notes.Ceilings.TryGetValue(year, out var ceiling) ? ceiling : null)),
            ],
            lines.Count(l => l.HasMoved),
            lines.Count(l => l.BeforeStart is not null && l.BeforeStart == l.AfterStart),
            lines.Count(l => l.AfterStart is null),
            lines.Count(l => l.BeforeStart is null && l.AfterStart is not null),
            answer.Conflict,
            notes.Problems,
            [.. instance.Ceilings.Select(c => c.FundSource ?? "").Distinct(StringComparer.Ordinal).OrderBy(s => s.Length > 0).ThenBy(FundSources.OrderOf)]);
    }

    private static ScheduleLine LineOf(
        CandidateProgramme programme,
        SchedulingAnswer answer,
        ProgrammeReason? reason,
        ScheduleNotes notes,
        IReadOnlyDictionary<string, Guid> ids) => new(
        ids.TryGetValue(programme.Id, out var id) ? id : null,
        programme.Id,
        programme.Name,
        programme.Dimension,
        programme.Agency,
        programme.IsMandatory,
        programme.IsQuickWin,
        notes.StartsBefore.TryGetValue(programme.Id, out var before) ? before : null,
        answer.Starts.TryGetValue(programme.Id, out var after) ? after : null,
        programme.DurationYears,
        programme.Costs.Sum(c => c.Total),
        programme.Value,
        WhyOf(reason, notes.Locks?.FirstOrDefault(l => l.ProgrammeCode == programme.Id)),
        reason?.Relief ?? new Dictionary<int, long>(),
        notes.Locks?.FirstOrDefault(l => l.ProgrammeCode == programme.Id));

    /// <summary>What people decided is said as they gave it; the engine knows only that there is no way.</summary>
    private static Text WhyOf(ProgrammeReason? reason, LockNote? decision) =>
        reason is null ? Text.Of("Tidak ada jadwal yang memenuhi semua tuntutan.")
        : decision is null ? reason.Why
        : decision.StartYear is { } year
            ? Text.Of("Dikunci mulai {0} oleh {1}: {2}", year.ToString(CultureInfo.InvariantCulture), decision.By, decision.Why)
            : Text.Of("Dikunci di luar rencana oleh {0}: {1}", decision.By, decision.Why);
}
