using Microsoft.EntityFrameworkCore;

namespace PanduKota.Features.Strategy;

/// <summary>Which plan is meant where somebody names only the region: the one that was opened last.</summary>
public static class NewestPlan
{
    /// <summary>The region's newest plan without its parts, not tracked; null when it has none.</summary>
    public static Task<Plan?> NewestOf(this IQueryable<Plan> plans, string regionCode, CancellationToken cancel) =>
        plans.AsNoTracking().Where(p => p.RegionCode == regionCode).OrderByDescending(p => p.CreatedAtUtc).FirstOrDefaultAsync(cancel);
}
