using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>
/// Programmes that this process has read before, shared by all requests. Every change of a programme counts its version up
/// in the database, so a short look at the versions tells which ones must be read again, whoever on whatever node changed
/// them: a save costs the reading of one programme and not of the whole plan.
/// </summary>
/// <remarks>What it hands out is read by many at once and must never be changed; whoever edits reads a tracked one.</remarks>
public sealed class PlanMemory : IDisposable
{
    /// <summary>Of all plans together: some 100 MB. What has not been looked at for longest goes first.</summary>
    private const int MostProgrammes = 10_000;

    /// <summary>More than these are read faster by the plan than by their ids.</summary>
    private const int MostById = 20;

    private readonly MemoryCache plans = new(new MemoryCacheOptions { SizeLimit = MostProgrammes });

    /// <summary>All programmes of a plan as they are stored now, in the order of their codes.</summary>
    internal async Task<IReadOnlyList<Programme>> Programmes(PlanDb db, string regionCode, Guid planId, CancellationToken cancel)
    {
        var ofPlan = db.Programmes.AsNoTracking().Where(p => p.RegionCode == regionCode && p.PlanId == planId);
        var stored = await ofPlan.Select(p => new { p.Id, p.Version }).ToListAsync(cancel);
        var known = plans.Get<IReadOnlyDictionary<Guid, Programme>>((regionCode, planId)) ?? new Dictionary<Guid, Programme>();
        var stale = stored.Where(s => known.GetValueOrDefault(s.Id)?.Version != s.Version).Select(s => s.Id).ToList();
        var read = stale.Count switch
        {
            0 => [],
            <= MostById => await ofPlan.Where(p => stale.Contains(p.Id)).WithEverything().ToListAsync(cancel),
            _ => await ofPlan.WithEverything().ToListAsync(cancel),
        };
        read.ForEach(p => p.PutInOrder());
        var fresh = read.ToDictionary(p => p.Id);
        // One that was deleted between the two looks is in neither.
        List<Programme> programmes = [.. stored.Select(s => fresh.GetValueOrDefault(s.Id) ?? known.GetValueOrDefault(s.Id)).OfType<Programme>()];
        if (read.Count > 0 || known.Count != stored.Count)
        {
            plans.Set((regionCode, planId), (IReadOnlyDictionary<Guid, Programme>)programmes.ToDictionary(p => p.Id),
                new MemoryCacheEntryOptions { Size = programmes.Count + 1 });
        }
        programmes.Sort((a, b) => CodeOrder.Compare(a.Code, b.Code));
        return programmes;
    }

    public void Dispose() => plans.Dispose();
}
