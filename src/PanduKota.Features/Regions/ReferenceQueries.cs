using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Regions;

/// <summary>A code of the nomenclature with the regulation that says it, and whether there is something below it.</summary>
public sealed record NomenclatureLine(string Code, string Level, string? ParentCode, string Name, string Regulation, bool HasMore);

/// <summary>A part of the nomenclature.</summary>
/// <param name="Trail">From the field of government down to the code that was asked for; empty at the top and for a search.</param>
/// <param name="IsCut">More was found than is sent.</param>
public sealed record NomenclaturePart(IReadOnlyList<NomenclatureLine> Trail, IReadOnlyList<NomenclatureLine> Lines, bool IsCut);

/// <summary>
/// Reads of what all regions share: which regulations' lists are loaded, and the nomenclature. Public. Later regulations
/// amend earlier ones, so of every code the newest edition in force speaks.
/// </summary>
public sealed class ReferenceQueries(PlanDb db, TimeProvider clock)
{
    /// <summary>More lines than this are never sent in one answer.</summary>
    public const int MostLines = 1000;

    /// <summary>Newest first, those of both kinds.</summary>
    public async Task<IReadOnlyList<ReferenceEdition>> Editions(CancellationToken cancel) =>
        await db.ReferenceEditions.AsNoTracking().OrderByDescending(e => e.ValidFrom).ThenByDescending(e => e.Regulation).ToListAsync(cancel);

    /// <summary>How many codes are in force today, level by level from fields of government down.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Levels(RegionKind kind, CancellationToken cancel)
    {
        var counts = await InForce(kind).Select(e => new { e.Entry.Level, e.Entry.Code }).Distinct()
            .GroupBy(e => e.Level).Select(g => new { Level = g.Key, Codes = g.Count() }).ToListAsync(cancel);
        return counts.ToDictionary(c => c.Level, c => c.Codes);
    }

    /// <param name="kind">Provinces have another nomenclature than regencies and cities.</param>
    /// <param name="parent">Code whose children are wanted; null for the fields of government.</param>
    public async Task<NomenclaturePart> Below(string? parent, RegionKind kind, CancellationToken cancel)
    {
        var entries = parent is null
            ? InForce(kind).Where(e => e.Entry.Level == "field")
            : InForce(kind).Where(e => e.Entry.ParentCode == parent);
        var lines = await Newest(entries, kind, cancel);
        var trail = new List<NomenclatureLine>();
        for (var code = parent; code is not null && trail.Count < 6;)
        {
            var wanted = code;
            var found = await Newest(InForce(kind).Where(e => e.Entry.Code == wanted), kind, cancel);
            if (found.Count == 0)
            {
                break;
            }
            trail.Insert(0, found[0]);
            code = found[0].ParentCode;
        }
        return new NomenclaturePart(trail, [.. lines.Take(MostLines)], lines.Count > MostLines);
    }

    /// <summary>Codes that begin with the words, and names that hold each of them.</summary>
    public async Task<NomenclaturePart> Search(string words, RegionKind kind, CancellationToken cancel)
    {
        var entries = InForce(kind);
        var code = words.Trim().ToUpperInvariant();
        if (code.Length > 0 && char.IsAsciiDigit(code[0]))
        {
            entries = entries.Where(e => e.Entry.Code.StartsWith(code));
        }
        else
        {
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL, where the culture is the database's
            foreach (var word in words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                entries = entries.Where(e => e.Entry.Name.ToLower().Contains(word));
            }
#pragma warning restore CA1304, CA1311, CA1862
        }
        var lines = await Newest(entries, kind, cancel);
        return new NomenclaturePart([], [.. lines.Take(MostLines)], lines.Count > MostLines);
    }

    private IQueryable<EntryInForce> InForce(RegionKind kind)
    {
        var today = DateOnly.FromDateTime(RegionClock.LocalTime(clock.GetUtcNow().UtcDateTime, null));
        var government = kind == RegionKind.Province ? "province" : "regency_city";
        return
            from entry in db.Nomenclature.AsNoTracking()
            join edition in db.ReferenceEditions.AsNoTracking() on entry.EditionId equals edition.Id
            where entry.Government == government
                && edition.ValidFrom <= today && (edition.ValidTo == null || edition.ValidTo >= today)
            select new EntryInForce { Entry = entry, Edition = edition };
    }

    private async Task<List<NomenclatureLine>> Newest(IQueryable<EntryInForce> entries, RegionKind kind, CancellationToken cancel)
    {
        // One more than is sent tells that there is more; a code may stand in several editions, hence the factor.
        var found = await entries.OrderBy(e => e.Entry.Code).ThenByDescending(e => e.Edition.ValidFrom)
            .Select(e => new { e.Entry.Code, e.Entry.Level, e.Entry.ParentCode, e.Entry.Name, e.Edition.Regulation })
            .Take(4 * MostLines).ToListAsync(cancel);
        var newest = found.DistinctBy(e => e.Code).Take(MostLines + 1).ToList();
        var codes = newest.Select(e => e.Code).ToList();
        var parents = await InForce(kind).Where(e => e.Entry.ParentCode != null && codes.Contains(e.Entry.ParentCode))
            .Select(e => e.Entry.ParentCode!).Distinct().ToListAsync(cancel);
        var withMore = parents.ToHashSet(StringComparer.Ordinal);
        return [.. newest.Select(e => new NomenclatureLine(e.Code, e.Level, e.ParentCode, e.Name, e.Regulation, withMore.Contains(e.Code)))];
    }

    private sealed class EntryInForce
    {
        public required NomenclatureEntry Entry { get; init; }

        public required ReferenceEdition Edition { get; init; }
    }
}
