using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>
/// Locks a programme in a scenario, to a start year or out of the plan, with the reason; or lets it go again. The next
/// schedule of the scenario keeps to it.
/// </summary>
public sealed class LockDecision(ScenarioWriting writing)
{
    /// <param name="ProgrammeCode">"P-014".</param>
    /// <param name="Decision">To a year, out of the plan, or let go.</param>
    /// <param name="StartYear">For <see cref="LockKind.Start"/>.</param>
    public sealed record Request(ScenarioRef Scenario, string ProgrammeCode, LockKind Decision, int? StartYear = null, string? Why = null);

    public async Task<Outcome<SavedScenario>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var open = await writing.Open(request.Scenario, actor, withProgrammes: true, cancel);
        if (!open.IsOk)
        {
            return Outcome.Refuse<SavedScenario>(open.Problems);
        }
        var programme = open.Value.Content.Programmes
            .FirstOrDefault(p => string.Equals(p.Code, request.ProgrammeCode.Trim(), StringComparison.OrdinalIgnoreCase));
        if (programme is null)
        {
            return ProgrammeRefusals.NoProgramme;
        }
        var terms = open.Value.Terms;
        if (Refused(request, programme, open.Value) is { } problem)
        {
            return problem;
        }
        List<LockedDecision> locks = [.. terms.Locks.Where(l => l.ProgrammeId != programme.Id)];
        if (request.Decision != LockKind.Free)
        {
            locks.Add(new LockedDecision(
                programme.Id, request.Decision == LockKind.Start ? request.StartYear : null, request.Why!.Trim(), actor.Name, writing.Now));
        }
        return await writing.Save(
            open.Value, open.Value.Scenario.Name, terms with { Locks = locks },
            request.Decision == LockKind.Free ? "scenario.unlock" : "scenario.lock", actor, request.Why, cancel);
    }

    private static Problem? Refused(Request request, Programme programme, OpenScenario open)
    {
        if (request.Decision == LockKind.Free)
        {
            return open.Terms.LockOf(programme.Id) is null ? ScenarioProblems.NotLocked(programme.Code) : null;
        }
        if (string.IsNullOrWhiteSpace(request.Why) || request.Why.Length > ScenarioRules.LongestReason)
        {
            return ScenarioProblems.NoReason("Why");
        }
        var plan = open.Content.Plan;
        if (!ScheduleInstances.IsSchedulable(programme, plan))
        {
            return ScenarioProblems.NotSchedulable(programme.Code);
        }
        if (request.Decision == LockKind.Out)
        {
            return programme.IsMandatory ? ScenarioProblems.MandatoryOut(programme.Code) : null;
        }
        var (first, last) = programme.Span()!.Value;
        var lastStart = plan.LastYear - (last - first);
        return request.StartYear is { } start && start >= plan.FirstYear && start <= lastStart
            ? null
            : ScenarioProblems.LockOutside(programme.Code, request.StartYear ?? 0, plan.FirstYear, lastStart);
    }
}

public enum LockKind
{
    /// <summary>Nobody has decided; the search may.</summary>
    Free,

    /// <summary>Starts in the named year.</summary>
    Start,

    /// <summary>Not in the plan.</summary>
    Out,
}
