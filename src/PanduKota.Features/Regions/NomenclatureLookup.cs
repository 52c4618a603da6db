using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Regions;

/// <summary>What a code of the nomenclature is called, and by which regulation.</summary>
public sealed record NomenclatureName(string Code, string Level, string Name, string Regulation);

/// <summary>
/// Names of nomenclature codes at a day: the newest edition that is in force then and knows the code. Later regulations
/// amend earlier ones, so an older edition still answers for what the newer ones do not name.
/// </summary>
public sealed class NomenclatureLookup(PlanDb db)
{
    /// <summary>A programme of support that every field of government has: 1.02.01 stands in the list as X.XX.01.</summary>
    private const string AnyField = "X.XX";

    /// <summary>The name, or null when no edition in force knows the code.</summary>
    public async Task<NomenclatureName?> Find(string code, RegionKind kind, DateOnly at, CancellationToken cancel) =>
        (await Find([code], kind, at, cancel)).GetValueOrDefault(code);

    /// <summary>Code -> name, for those of the codes that are known.</summary>
    /// <param name="kind">Provinces have another nomenclature than regencies and cities.</param>
    public async Task<IReadOnlyDictionary<string, NomenclatureName>> Find(
        IReadOnlyCollection<string> codes, RegionKind kind, DateOnly at, CancellationToken cancel)
    {
        var government = kind == RegionKind.Province ? "province" : "regency_city";
        var asked = codes.SelectMany(c => new[] { c, General(c) }).Distinct().ToList();
        var found = await (
                from entry in db.Nomenclature.AsNoTracking()
                join edition in db.ReferenceEditions on entry.EditionId equals edition.Id
                where entry.Government == government && asked.Contains(entry.Code)
                    && edition.ValidFrom <= at && (edition.ValidTo == null || edition.ValidTo >= at)
                orderby edition.ValidFrom descending
                select new NomenclatureName(entry.Code, entry.Level, entry.Name, edition.Regulation))
            .ToListAsync(cancel);

        var newest = found.DistinctBy(n => n.Code).ToDictionary(n => n.Code);
        return codes.Distinct().Where(c => newest.ContainsKey(c) || newest.ContainsKey(General(c)))
            .ToDictionary(c => c, c => newest.GetValueOrDefault(c) ?? newest[General(c)] with { Code = c });
    }

    private static string General(string code)
    {
        var parts = code.Split('.');
        return parts.Length < 2 ? code : string.Join('.', [AnyField, .. parts[2..]]);
    }
}
