using Microsoft.EntityFrameworkCore;

namespace PanduKota.Features.Strategy;

/// <summary>
/// Which plan is meant where somebody names only the region: the one that begins last, and of those that begin in the
/// same year the one that was opened last. An older plan that is entered later, for the record, takes no one's place.
/// </summary>
public static class NewestPlan
{
    public static IOrderedQueryable<Plan> NewestFirst(this IQueryable<Plan> plans) =>
        plans.OrderByDescending(p => p.FirstYear).ThenByDescending(p => p.CreatedAtUtc);

    /// <summary>The region's newest plan without its parts, not tracked; null when it has none.</summary>
    public static Task<Plan?> NewestOf(this IQueryable<Plan> plans, string regionCode, CancellationToken cancel) =>
        plans.AsNoTracking().Where(p => p.RegionCode == regionCode).NewestFirst().FirstOrDefaultAsync(cancel);
}
