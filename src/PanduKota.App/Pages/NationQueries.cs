using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines.Words;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages;

public enum RegionProgress
{
    NoPlan,
    Writing,
    Approved,
}

/// <summary>A region in a list, with how far its newest plan is.</summary>
public sealed record RegionLine(
    string Code, string Name, RegionKind Kind, string? ProvinceName, long? Population, bool IsInvented, RegionProgress Progress,
    int? FirstYear, int? LastYear);

/// <param name="Column">Place on the tile map, 1-based; 0 for a province that the map does not know yet.</param>
public sealed record ProvinceTile(string Code, string Name, string ShortName, int Column, int Row, int Regions, int Writing, int Approved)
{
    public int WithPlan => Writing + Approved;
}

/// <summary>The nation at a glance: reads of the front page only.</summary>
public sealed class NationQueries(PlanDb db)
{
    public const int MostFound = 60;

    /// <summary>Provinces at about their place on the map of Indonesia: code -> (short name, column, row).</summary>
    private static readonly Dictionary<string, (string Name, int Column, int Row)> Places = new()
    {
        ["11"] = ("Aceh", 1, 1), ["12"] = ("Sumut", 2, 2), ["13"] = ("Sumbar", 2, 3), ["14"] = ("Riau", 3, 2), ["15"] = ("Jambi", 3, 3),
        ["16"] = ("Sumsel", 4, 4), ["17"] = ("Bengkulu", 3, 4), ["18"] = ("Lampung", 4, 5), ["19"] = ("Babel", 5, 3), ["21"] = ("Kepri", 4, 2),
        ["31"] = ("Jakarta", 5, 5), ["32"] = ("Jabar", 6, 6), ["33"] = ("Jateng", 7, 6), ["34"] = ("DIY", 7, 7), ["35"] = ("Jatim", 8, 6),
        ["36"] = ("Banten", 5, 6), ["51"] = ("Bali", 9, 7), ["52"] = ("NTB", 10, 7), ["53"] = ("NTT", 11, 7),
        ["61"] = ("Kalbar", 6, 2), ["62"] = ("Kalteng", 7, 3), ["63"] = ("Kalsel", 8, 4), ["64"] = ("Kaltim", 8, 2), ["65"] = ("Kaltara", 8, 1),
        ["71"] = ("Sulut", 11, 1), ["72"] = ("Sulteng", 10, 3), ["73"] = ("Sulsel", 9, 5), ["74"] = ("Sultra", 10, 4), ["75"] = ("Gorontalo", 10, 2),
        ["76"] = ("Sulbar", 9, 4), ["81"] = ("Maluku", 12, 4), ["82"] = ("Malut", 12, 2), ["91"] = ("Papua", 15, 3), ["92"] = ("Papbar", 13, 3),
        ["93"] = ("Papsel", 15, 5), ["94"] = ("Papteng", 14, 4), ["95"] = ("Pappeg", 15, 4), ["96"] = ("PBD", 13, 2),
    };

    public async Task<IReadOnlyList<ProvinceTile>> Provinces(CancellationToken cancel)
    {
        var regions = await db.Regions.AsNoTracking().Where(r => !r.IsInvented)
            .Select(r => new { r.Code, r.Name, r.Kind, r.ProvinceCode }).ToListAsync(cancel);
        var progress = await Progress(cancel);
        var parts = regions.Where(r => r.Kind != RegionKind.Province).ToLookup(r => r.ProvinceCode);
        return
        [
            .. from province in regions
               where province.Kind == RegionKind.Province
               orderby province.Code
               let all = parts[province.Code].Select(r => progress.GetValueOrDefault(r.Code).Progress).ToList()
               let place = Places.GetValueOrDefault(province.Code, (Name: province.Name, Column: 0, Row: 0))
               select new ProvinceTile(province.Code, province.Name, place.Name, place.Column, place.Row, all.Count,
                   all.Count(p => p == RegionProgress.Writing), all.Count(p => p == RegionProgress.Approved)),
        ];
    }

    /// <summary>Regions whose name or code holds the words, or those of a province; invented ones first.</summary>
    public async Task<(IReadOnlyList<RegionLine> Lines, int All)> Find(string? words, string? provinceCode, CancellationToken cancel)
    {
        var regions = await db.Regions.AsNoTracking().ToListAsync(cancel);
        var names = regions.ToDictionary(r => r.Code, r => r.Name);
        var progress = await Progress(cancel);
        var sought = words?.Trim() ?? "";
        var found = regions
            .Where(r => provinceCode is null || r.ProvinceCode == provinceCode || r.Code == provinceCode)
            .Where(r => sought.Length == 0 || r.Code.StartsWith(sought, StringComparison.Ordinal)
                || Languages.Indonesian.CompareInfo.IndexOf(r.Name, sought, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0)
            .OrderByDescending(r => r.IsInvented).ThenBy(r => r.Kind != RegionKind.Province).ThenBy(r => r.Code, StringComparer.Ordinal)
            .ToList();
        return ([.. found.Take(MostFound).Select(r => Line(r, names, progress))], found.Count);
    }

    /// <summary>The invented region for showing and learning, and real regions that have a plan.</summary>
    public async Task<IReadOnlyList<RegionLine>> WithPlan(CancellationToken cancel)
    {
        var progress = await Progress(cancel);
        var codes = progress.Keys.ToList();
        var regions = await db.Regions.AsNoTracking()
            .Where(r => codes.Contains(r.Code) || r.IsInvented && r.Kind != RegionKind.Province).ToListAsync(cancel);
        var names = await db.Regions.AsNoTracking().Where(r => r.Kind == RegionKind.Province).ToDictionaryAsync(r => r.Code, r => r.Name, cancel);
        return [.. regions.OrderByDescending(r => r.IsInvented).ThenBy(r => r.Code, StringComparer.Ordinal).Take(12).Select(r => Line(r, names, progress))];
    }

    private async Task<Dictionary<string, (RegionProgress Progress, int First, int Last)>> Progress(CancellationToken cancel)
    {
        var plans = await db.Plans.AsNoTracking()
            .Select(p => new { p.RegionCode, p.Status, p.FirstYear, p.Years, p.CreatedAtUtc }).ToListAsync(cancel);
        return plans.GroupBy(p => p.RegionCode).ToDictionary(g => g.Key, g =>
        {
            var newest = g.MaxBy(p => (p.FirstYear, p.CreatedAtUtc))!;
            var isApproved = g.Any(p => p.Status is PlanStatus.CouncilApproved or PlanStatus.Published);
            return (isApproved ? RegionProgress.Approved : RegionProgress.Writing, newest.FirstYear, newest.FirstYear + newest.Years - 1);
        });
    }

    private static RegionLine Line(
        Region region, Dictionary<string, string> names, Dictionary<string, (RegionProgress Progress, int First, int Last)> progress)
    {
        var hasPlan = progress.TryGetValue(region.Code, out var plan);
        return new RegionLine(region.Code, region.Name, region.Kind, region.ProvinceCode is { } p ? names.GetValueOrDefault(p) : null,
            region.Population, region.IsInvented, plan.Progress, hasPlan ? plan.First : null, hasPlan ? plan.Last : null);
    }
}
