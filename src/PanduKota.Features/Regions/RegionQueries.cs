using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Regions;

/// <summary>Reads of the list of regions that API and commands share. Public.</summary>
public sealed class RegionQueries(PlanDb db)
{
    /// <summary>More are never sent in one answer; the nation has 552.</summary>
    public const int MostRows = 1000;

    /// <summary>By code, those first whose code comes first.</summary>
    /// <param name="text">A whole code, or a part of a name; null for all.</param>
    /// <param name="provinceCode">Only regencies and cities of this province; null for all.</param>
    public async Task<IReadOnlyList<Region>> Find(string? text, string? provinceCode, CancellationToken cancel)
    {
        var regions = db.Regions.AsNoTracking();
        if (provinceCode is not null)
        {
            regions = regions.Where(r => r.ProvinceCode == provinceCode);
        }
        if (!string.IsNullOrWhiteSpace(text))
        {
            var wanted = text.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL, where the culture is the database's
            regions = regions.Where(r => r.Code == wanted || r.Name.ToLower().Contains(wanted));
#pragma warning restore CA1304, CA1311, CA1862
        }
        return await regions.OrderBy(r => r.Code).Take(MostRows).ToListAsync(cancel);
    }

    /// <summary>The region with this code, or null.</summary>
    public async Task<Region?> One(string code, CancellationToken cancel) =>
        await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, cancel);
}
