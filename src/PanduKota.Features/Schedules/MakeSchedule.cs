using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules;

/// <param name="Seconds">Time it took.</param>
public sealed record ScheduleMade(
    Guid Id, SchedulingStatus Status, double Gap, int Taken, int LeftOut, double Seconds, IReadOnlyList<Problem> Notes);

/// <summary>
/// Lets the engine find start years for a plan's programmes under its ceilings, has the answer checked, and keeps it with
/// everything needed to get it again. The plan itself stays as it is until somebody accepts the schedule.
/// </summary>
public sealed class MakeSchedule(PlanDb db, PlanWriter writer, ScheduleInstances instances, TimeProvider clock)
{
    internal const string Subject = "schedule";

    internal const string Deed = "schedule.make";

    private const double MostSeconds = 600;

    /// <param name="Seconds">How long it may search, 1..600; it stops earlier when the best plan is proven.</param>
    /// <param name="Seed">The same seed, plan and work give the same answer.</param>
    /// <param name="Options">For a schedule of the plan's own ceilings; a scenario has its own.</param>
    /// <param name="ScenarioId">Whose demands to keep; null for the plan's own ceilings.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, double Seconds = 10, int Seed = 1, ScheduleOptions? Options = null, string? Why = null,
        Guid? ScenarioId = null);

    public Task<Outcome<ScheduleMade>> Run(Request request, Actor actor, CancellationToken cancel) =>
        Run(request, actor, null, cancel);

    public async Task<Outcome<ScheduleMade>> Run(
        Request request, Actor actor, IProgress<SchedulingProgress>? progress, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.MakeSchedule, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (Refused(request) is { Count: > 0 } problems)
        {
            return problems;
        }
        var content = await PlanContent.Load(db, request.RegionCode, request.PlanId, cancel);
        if (content is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        var scenario = request.ScenarioId is { } id
            ? await ScenarioQueries.Find(db, request.RegionCode, request.PlanId, id, cancel)
            : null;
        if (request.ScenarioId is not null && scenario is null)
        {
            return ScenarioProblems.NoScenario;
        }
        var terms = scenario?.ReadTerms() ?? ScenarioTerms.Of(content.Plan, request.Options ?? new ScheduleOptions());
        var draft = await instances.Of(content, terms, cancel);
        if (!draft.IsOk)
        {
            return Outcome.Refuse<ScheduleMade>(draft.Problems);
        }
        var instance = draft.Value.Instance;
        var limits = new SchedulingLimits(request.Seconds, Rounds: null);
        var answer = await Task.Run(() => Scheduler.Solve(instance, request.Seed, limits, progress, cancel), cancel);
        // Somebody who cancels wants no schedule, not a poorer one.
        cancel.ThrowIfCancellationRequested();

        var schedule = ScheduleOf(request, scenario, terms, draft.Value, answer, actor);
        CheckStored(schedule);
        db.Schedules.Add(schedule);
        var saved = await writer.Save(
            new ChangeNote(actor, Deed, Subject, schedule.Id.ToString(), request.RegionCode,
                new ChangeFields()
                    .Add("PlanVersion", null, schedule.PlanVersion)
                    .Add("Scenario", null, schedule.ScenarioName)
                    .Add("ScenarioVersion", null, schedule.ScenarioVersion)
                    .Add("Seed", null, schedule.Seed)
                    .Add("Status", null, schedule.Status)
                    .Add("Objective", null, schedule.Objective)
                    .Add("Bound", null, schedule.Bound),
                request.Why),
            cancel);
        return saved.IsOk
            ? new ScheduleMade(schedule.Id, answer.Status, answer.Gap, answer.Starts.Count,
                instance.Programmes.Count - answer.Starts.Count, answer.Seconds, draft.Value.Notes)
            : Outcome.Refuse<ScheduleMade>(saved.Problems);
    }

    private static List<Problem> Refused(Request request)
    {
        var found = new List<Problem>();
        var options = request.Options ?? new ScheduleOptions();
        if (request.Seconds is not (>= 1 and <= MostSeconds))
        {
            found.Add(Problem.Error("SCHEDULE-012", Text.Of("Lama pencarian harus 1 sampai {0:N0} detik.", MostSeconds),
                Text.Of("Untuk rencana biasa, 10 detik sudah cukup."), new Place(Field: "Seconds")));
        }
        if (options.Discount is not (> 0 and <= 1))
        {
            found.Add(Problem.Error("SCHEDULE-013", Text.Of("Faktor diskonto harus lebih dari 0 dan paling besar 1."),
                Text.Of("Pakai misalnya 0,97."), new Place(Field: "Options.Discount")));
        }
        if (options.MostRunningPerAgency < 1)
        {
            found.Add(Problem.Error("SCHEDULE-014", Text.Of("Batas program berjalan per OPD paling sedikit 1."),
                Text.Of("Kosongkan bila tidak dibatasi."), new Place(Field: "Options.MostRunningPerAgency")));
        }
        return found;
    }

    private Schedule ScheduleOf(
        Request request, Scenario? scenario, ScenarioTerms terms, ScheduleDraft draft, SchedulingAnswer answer, Actor actor) => new()
    {
        RegionCode = request.RegionCode,
        Id = Guid.CreateVersion7(),
        PlanId = request.PlanId,
        PlanVersion = draft.PlanVersion,
        ScenarioId = scenario?.Id,
        ScenarioVersion = scenario?.Version,
        ScenarioName = scenario?.Name,
        MadeAtUtc = clock.GetUtcNow().UtcDateTime,
        MadeBy = actor.Name,
        InstanceJson = SchedulingInstanceJson.Write(draft.Instance),
        Seed = request.Seed,
        SecondsLimit = request.Seconds,
        Status = answer.Status,
        Objective = answer.Objective,
        Bound = answer.Bound,
        Gap = answer.Gap,
        AnswerJson = StoredJson.Write(answer),
        EngineVersion = answer.EngineVersion,
        NotesJson = StoredJson.Write(new ScheduleNotes(
            draft.Notes, draft.StartsBefore, draft.SpendingBefore, draft.FixedSpending,
            draft.Ceilings.Where(c => c.FundSource.Length == 0).ToDictionary(c => c.Year, c => c.Rupiah), draft.Ceilings, draft.Locks, terms.ByInstrument)),
    };

    /// <summary>What is kept must be what was found: the checker looks at the stored words, not at the objects.</summary>
    private static void CheckStored(Schedule schedule)
    {
        var instance = SchedulingInstanceJson.Read(schedule.InstanceJson).Value;
        if (ScheduleChecker.Check(instance, StoredJson.Read<SchedulingAnswer>(schedule.AnswerJson)) is [var wrong, ..])
        {
            throw new InvalidOperationException($"A schedule failed its check after it was written down: {wrong}");
        }
    }
}
