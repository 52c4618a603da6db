using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules.WhatIf;

/// <summary>What would become of a schedule under other ceilings. Nothing of it is stored.</summary>
/// <param name="ObjectiveBefore">Worth of the schedule as it is.</param>
/// <param name="Changes">Programmes that start in another year, drop out, or come in.</param>
public sealed record WhatIfAnswer(
    SchedulingStatus Status,
    double ObjectiveBefore,
    double Objective,
    double Gap,
    double Seconds,
    int Moved,
    int Dropped,
    int CameIn,
    IReadOnlyList<WhatIfChange> Changes,
    IReadOnlyList<WhatIfYear> Years,
    IReadOnlyList<Text> Conflict);

/// <param name="Before">Calendar start year of the schedule; null where it is left out.</param>
/// <param name="After">The same under the other ceilings.</param>
public sealed record WhatIfChange(string Code, string Name, int? Before, int? After, long TotalRupiah);

/// <param name="Ceiling">All fund sources together, as changed; null when the year has none.</param>
public sealed record WhatIfYear(int Year, long Before, long After, long? Ceiling);

/// <summary>
/// Answers "what if the ceilings were so much higher or lower" about a schedule, while the person waits: a search of few
/// rounds that starts from the schedule as it is.
/// </summary>
public sealed class TryCeilings(PlanDb db, SolveTurns turns)
{
    /// <summary>Work of the search; the seconds end it where the machine is busy.</summary>
    private static readonly SchedulingLimits Limits = new(Seconds: 1.5, Rounds: 3, TargetGap: 0.002, Threads: 1);

    private const decimal Least = -50, Most = 100;

    /// <param name="Percents">Fund source, or "" for the ceilings of all together -> percent to add: -10.</param>
    public sealed record Request(string RegionCode, Guid PlanId, Guid ScheduleId, IReadOnlyDictionary<string, decimal> Percents);

    public async Task<Outcome<WhatIfAnswer>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.MakeSchedule, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var stored = await db.Schedules.AsNoTracking().SingleOrDefaultAsync(
            s => s.RegionCode == request.RegionCode && s.PlanId == request.PlanId && s.Id == request.ScheduleId, cancel);
        if (stored is null)
        {
            return ScheduleRefusals.NoSchedule;
        }
        var instance = SchedulingInstanceJson.Read(stored.InstanceJson).Value;
        if (Refused(request, instance) is { Count: > 0 } problems)
        {
            return problems;
        }
        var turn = turns.Enter(actor);
        if (!turn.IsOk)
        {
            return Outcome.Refuse<WhatIfAnswer>(turn.Problems);
        }
        using (turn.Value)
        {
            var (before, notes) = (StoredJson.Read<SchedulingAnswer>(stored.AnswerJson), StoredJson.Read<ScheduleNotes>(stored.NotesJson));
            var question = ScaledCeilings.Of(instance, notes, request.Percents);
            var after = await Task.Run(() => Scheduler.Solve(question, stored.Seed, Limits, null, cancel, before), cancel);
            cancel.ThrowIfCancellationRequested();
            return AnswerOf(question, before, after, notes);
        }
    }

    private static List<Problem> Refused(Request request, SchedulingInstance instance)
    {
        var known = instance.Ceilings.Select(c => c.FundSource ?? ScaledCeilings.AllSources).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. request.Percents.Where(p => p.Value is < Least or > Most).Select(p => Problem.Error("SCHEDULE-043",
                Text.Of("Perubahan pagu harus {0} sampai {1} persen.", Least, Most), Text.Of("Pilih angka di antaranya."), new Place(Field: "pagu-" + p.Key))),
            .. request.Percents.Keys.Where(k => !known.Contains(k)).Select(k => Problem.Error("SCHEDULE-044",
                Text.Of("Jadwal ini tidak punya pagu untuk “{0}”.", k.Length == 0 ? Text.Of("Semua sumber") : Text.Verbatim(k)),
                Text.Of("Pilih sumber dana yang berpagu."), new Place(Field: "pagu-" + k))),
        ];
    }

    private static WhatIfAnswer AnswerOf(SchedulingInstance question, SchedulingAnswer before, SchedulingAnswer after, ScheduleNotes notes)
    {
        int? Start(SchedulingAnswer answer, string code) => answer.Starts.TryGetValue(code, out var year) ? year : null;
        var hasAnswer = after.Status is SchedulingStatus.Optimal or SchedulingStatus.Feasible;
        List<WhatIfChange> changes = hasAnswer
            ?
            [
                .. question.Programmes.Select(p => new WhatIfChange(p.Id, p.Name, Start(before, p.Id), Start(after, p.Id), p.Costs.Sum(c => c.Total)))
                    .Where(c => c.Before != c.After).OrderBy(c => c.Code, Comparer<string>.Create(CodeOrder.Compare)),
            ]
            : [];
        var ceilings = question.Ceilings.Where(c => c.FundSource is null).ToDictionary(c => c.Year, c => c.Amount);
        return new WhatIfAnswer(
            after.Status, before.Objective, after.Objective, after.Gap, after.Seconds,
            changes.Count(c => c is { Before: not null, After: not null }), changes.Count(c => c.After is null), changes.Count(c => c.Before is null),
            changes,
            [
                .. Enumerable.Range(question.FirstYear, question.Years).Select(y =>
                {
                    var others = notes.FixedSpending.GetValueOrDefault(y);
                    return new WhatIfYear(
                        y, before.SpendingByYear.GetValueOrDefault(y) + others, after.SpendingByYear.GetValueOrDefault(y) + others,
                        ceilings.TryGetValue(y, out var ceiling) ? ceiling + others : null);
                }),
            ],
            after.Conflict);
    }
}
