using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>A scenario in a list.</summary>
/// <param name="Total">Ceilings of all sources together, over the years that have one.</param>
/// <param name="NewestScheduleId">The last schedule made from it, of whatever version.</param>
public sealed record ScenarioHead(
    Guid Id, string Name, int Version, long Total, int Locks, int Floors, DateTime ChangedAtUtc, string ChangedBy, Guid? CopiedFromId,
    Guid? NewestScheduleId);

/// <summary>One scenario, to be read and changed.</summary>
public sealed record ScenarioView(
    ScenarioHead Head,
    PlanHead Plan,
    ScenarioTerms Terms,
    IReadOnlyList<LockLine> Locks,
    IReadOnlyList<ScenarioChoice> Agencies,
    IReadOnlyList<ScenarioChoice> Dimensions);

/// <summary>A locked decision with the programme's name.</summary>
/// <param name="Code">Null when the programme is no longer in the plan.</param>
public sealed record LockLine(Guid ProgrammeId, string? Code, string? Name, int? StartYear, string Why, string By, DateTime AtUtc);

public sealed record ScenarioChoice(string Id, string Name);

/// <summary>Reads of scenarios that pages, API and commands share.</summary>
public sealed class ScenarioQueries(PlanDb db)
{
    /// <summary>The scenarios of a plan, the last changed first.</summary>
    public async Task<IReadOnlyList<ScenarioHead>> List(string regionCode, Guid planId, CancellationToken cancel)
    {
        var scenarios = await db.Scenarios.AsNoTracking().Where(s => s.RegionCode == regionCode && s.PlanId == planId)
            .OrderByDescending(s => s.ChangedAtUtc).ThenBy(s => s.Name).ToListAsync(cancel);
        var schedules = await db.Schedules.AsNoTracking()
            .Where(s => s.RegionCode == regionCode && s.PlanId == planId && s.ScenarioId != null)
            .OrderBy(s => s.MadeAtUtc).Select(s => new { s.ScenarioId, s.Id }).ToListAsync(cancel);
        return [.. scenarios.Select(s => HeadOf(s, schedules.LastOrDefault(x => x.ScenarioId == s.Id)?.Id))];
    }

    /// <summary>One scenario with the names that its page needs, or null.</summary>
    public async Task<ScenarioView?> One(string regionCode, Guid planId, Guid scenarioId, CancellationToken cancel)
    {
        var scenario = await Find(db, regionCode, planId, scenarioId, cancel);
        var content = await PlanContent.LoadFrame(db, regionCode, planId, cancel);
        if (scenario is null || content is null)
        {
            return null;
        }
        var newest = await db.Schedules.Where(s => s.RegionCode == regionCode && s.ScenarioId == scenarioId)
            .OrderByDescending(s => s.MadeAtUtc).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(cancel);
        var names = await db.Programmes.AsNoTracking().Where(p => p.RegionCode == regionCode && p.PlanId == planId)
            .ToDictionaryAsync(p => p.Id, p => new { p.Code, p.Name }, cancel);
        var terms = scenario.ReadTerms();
        return new ScenarioView(
            HeadOf(scenario, newest),
            content.Head,
            terms,
            [
                .. terms.Locks.Select(l => new LockLine(
                        l.ProgrammeId, names.GetValueOrDefault(l.ProgrammeId)?.Code, names.GetValueOrDefault(l.ProgrammeId)?.Name, l.StartYear, l.Why,
                        l.By, l.AtUtc))
                    .OrderBy(l => l.Code, Comparer<string?>.Create(CodeOrder.Compare)),
            ],
            [.. content.Agencies.Select(a => new ScenarioChoice(a.Id.ToString(), a.Name))],
            [.. content.DimensionSet.Dimensions.Select(d => new ScenarioChoice(d.Code, d.Name))]);
    }

    internal static Task<Scenario?> Find(PlanDb db, string regionCode, Guid planId, Guid scenarioId, CancellationToken cancel) =>
        db.Scenarios.AsNoTracking().SingleOrDefaultAsync(s => s.RegionCode == regionCode && s.PlanId == planId && s.Id == scenarioId, cancel);

    private static ScenarioHead HeadOf(Scenario scenario, Guid? newestSchedule)
    {
        var terms = scenario.ReadTerms();
        return new ScenarioHead(
            scenario.Id, scenario.Name, scenario.Version, terms.Ceilings.Where(c => c.FundSource.Length == 0).Sum(c => c.Rupiah), terms.Locks.Count,
            terms.Floors.Count, scenario.ChangedAtUtc, scenario.ChangedBy, scenario.CopiedFromId, newestSchedule);
    }
}
