using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Strategy;

/// <summary>A plan in a list.</summary>
public sealed record PlanRow(
    string RegionCode,
    Guid Id,
    string Name,
    int FirstYear,
    int LastYear,
    PlanStatus Status,
    int Edition,
    int Version,
    int Programmes);

/// <summary>Reads of plans that pages, API and commands share. What is published is public; the rest is the region's.</summary>
public sealed class PlanQueries(PlanDb db)
{
    /// <summary>A plan with its missions, goals and ceilings, in order; without an id the region's latest.</summary>
    public async Task<Outcome<Plan>> Get(string regionCode, Guid? planId, Actor actor, CancellationToken cancel)
    {
        var readable = Readable(regionCode, actor);
        var plan = await readable.AsSplitQuery()
            .Include(p => p.Missions.OrderBy(m => m.Number)).Include(p => p.Goals)
            .Include(p => p.Ceilings.OrderBy(c => c.Year).ThenBy(c => c.FundSource))
            .Where(p => planId == null || p.Id == planId)
            .NewestFirst()
            .FirstOrDefaultAsync(cancel);
        if (plan is null)
        {
            // A draft that is there, but not for this reader: say that, so that he knows whom to ask.
            var refusal = Permission.Check(actor, Act.ReadRegion, regionCode);
            return refusal is not null && await AnyPlan(regionCode, planId, cancel)
                ? refusal
                : StrategyProblems.NoPlan();
        }
        plan.Goals.Sort((a, b) => CompareCodes(a.Code, b.Code));
        return plan;
    }

    /// <summary>The plans of a region that the actor may see, newest first.</summary>
    public async Task<IReadOnlyList<PlanRow>> OfRegion(string regionCode, Actor actor, CancellationToken cancel) =>
        await Readable(regionCode, actor)
            .NewestFirst()
            .Select(p => new PlanRow(p.RegionCode, p.Id, p.Name, p.FirstYear, p.FirstYear + p.Years - 1, p.Status, p.Edition,
                p.Version, db.Programmes.Count(x => x.RegionCode == p.RegionCode && x.PlanId == p.Id)))
            .Take(100)
            .ToListAsync(cancel);

    private IQueryable<Plan> Readable(string regionCode, Actor actor)
    {
        var plans = db.Plans.AsNoTracking().Where(p => p.RegionCode == regionCode);
        return Permission.Check(actor, Act.ReadRegion, regionCode) is null
            ? plans
            : plans.Where(p => p.Status == PlanStatus.Published);
    }

    private Task<bool> AnyPlan(string regionCode, Guid? planId, CancellationToken cancel) =>
        db.Plans.AnyAsync(p => p.RegionCode == regionCode && (planId == null || p.Id == planId), cancel);

    // S2 before S10.
    private static int CompareCodes(string a, string b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
}
