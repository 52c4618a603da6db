using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>Begins a scenario: from the plan's own ceilings, or as a copy of another one with all its terms and locks.</summary>
public sealed class CreateScenario(PlanDb db, ScenarioWriting writing)
{
    /// <param name="CopyOf">The scenario to copy; null begins with the plan's indicative ceilings.</param>
    /// <param name="Options">For one that is no copy; null takes the usual ones.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, string Name, Guid? CopyOf = null, ScheduleOptions? Options = null, string? Why = null);

    public async Task<Outcome<SavedScenario>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.EditScenario, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (await PlanContent.LoadFrame(db, request.RegionCode, request.PlanId, cancel) is not { } content)
        {
            return ProgrammeRefusals.NoPlan;
        }
        var terms = ScenarioTerms.Of(content.Plan, request.Options ?? new ScheduleOptions());
        if (request.CopyOf is { } source)
        {
            var copied = await db.Scenarios.AsNoTracking().SingleOrDefaultAsync(
                s => s.RegionCode == request.RegionCode && s.PlanId == request.PlanId && s.Id == source, cancel);
            if (copied is null)
            {
                return ScenarioProblems.NoScenario;
            }
            terms = copied.ReadTerms();
        }
        return await writing.Add(content, request.Name.Trim(), terms, request.CopyOf, actor, request.Why, cancel);
    }
}
