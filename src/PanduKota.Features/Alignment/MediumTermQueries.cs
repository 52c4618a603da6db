using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Sipd;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Alignment;

/// <param name="IsLatest">The newest version of its kind and period.</param>
/// <param name="Owner">The agency whose Renstra it is, as its document names it.</param>
public sealed record MediumTermHead(
    Guid Id,
    MediumTermKind Kind,
    int FirstYear,
    int LastYear,
    int Version,
    string FileName,
    string? FileHash,
    DateTime ImportedAtUtc,
    int Programmes,
    int Indicators,
    Guid? ReceiptId,
    bool IsLatest,
    string? Owner = null,
    SipdShape? Shape = null);

/// <param name="Text">All of these words stand in code, name, field, agency or an indicator's name.</param>
public sealed record MediumTermFilter(string? FieldCode = null, Guid? AgencyId = null, string? Text = null);

/// <summary>A medium-term plan, as far as a filter lets it through.</summary>
/// <param name="CeilingByYear">Calendar year -> rupiah of the programmes shown.</param>
/// <param name="PlanCeilingByYear">The same of the whole plan.</param>
/// <param name="Strategy">Vision, missions, goals and objectives, where the plan came in a shape of SIPD.</param>
public sealed record MediumTermView(
    MediumTermHead Head,
    IReadOnlyList<MediumTermLine> Programmes,
    IReadOnlyDictionary<int, long> CeilingByYear,
    long Total,
    IReadOnlyDictionary<int, long> PlanCeilingByYear,
    IReadOnlyList<FieldChoice> Fields,
    IReadOnlyList<AgencyChoice> Agencies,
    SipdStrategy? Strategy = null);

/// <param name="Agency">Name of the agency or, where the region does not list it, the words of the file.</param>
public sealed record MediumTermLine(
    Guid Id,
    string Code,
    string Name,
    string? FieldCode,
    string? FieldName,
    Guid? AgencyId,
    string? Agency,
    IReadOnlyList<MediumTermIndicator> Indicators,
    IReadOnlyDictionary<int, long> CeilingByYear,
    long Total);

public sealed record FieldChoice(string Code, string? Name);

/// <summary>Reads of medium-term plans that pages, API and commands share.</summary>
public sealed class MediumTermQueries(PlanDb db)
{
    /// <summary>
    /// All plans of a region: the newest period first, in it the newest version first; after them the Renstra of its agencies.
    /// </summary>
    public async Task<IReadOnlyList<MediumTermHead>> Plans(string regionCode, CancellationToken cancel)
    {
        var plans = await db.MediumTermPlans.AsNoTracking().Where(p => p.RegionCode == regionCode)
            .Select(p => new
            {
                p.Id, p.Kind, p.FirstYear, p.LastYear, p.Version, p.FileName, p.FileHash, p.ImportedAtUtc, p.ReceiptId, p.OwnerCode, p.OwnerName, p.Shape,
                Programmes = p.Programmes.Count,
                Indicators = p.Programmes.SelectMany(x => x.Indicators).Count(),
            })
            .ToListAsync(cancel);
        var newest = plans.GroupBy(p => (p.Kind, p.OwnerCode, p.FirstYear)).ToDictionary(g => g.Key, g => g.Max(p => p.Version));
        return
        [
            .. plans.OrderBy(p => p.Kind == MediumTermKind.Renstra).ThenByDescending(p => p.FirstYear).ThenBy(p => p.Kind)
                .ThenBy(p => p.OwnerName, StringComparer.Ordinal).ThenBy(p => p.OwnerCode, StringComparer.Ordinal).ThenByDescending(p => p.Version)
                .Select(p => new MediumTermHead(
                    p.Id, p.Kind, p.FirstYear, p.LastYear, p.Version, p.FileName, p.FileHash, p.ImportedAtUtc, p.Programmes, p.Indicators, p.ReceiptId,
                    newest[(p.Kind, p.OwnerCode, p.FirstYear)] == p.Version,
                    p.OwnerName ?? (p.OwnerCode.Length == 0 ? null : p.OwnerCode), p.Shape)),
        ];
    }

    /// <summary>One plan with its programmes, or null.</summary>
    public async Task<MediumTermView?> Plan(
        string regionCode, Guid planId, MediumTermFilter filter, CancellationToken cancel)
    {
        var head = (await Plans(regionCode, cancel)).FirstOrDefault(p => p.Id == planId);
        if (head is null)
        {
            return null;
        }
        var plan = await Load(db, regionCode, planId, cancel);
        var agencies = await db.Agencies.AsNoTracking().Where(a => a.RegionCode == regionCode)
            .ToDictionaryAsync(a => a.Id, cancel);
        List<MediumTermProgramme> shown = [.. plan.Programmes.Where(p => Matches(p, filter, agencies))];
        var ceilings = CeilingByYear(plan, shown);
        return new MediumTermView(
            head,
            [.. shown.Select(p => LineOf(p, plan, agencies))],
            ceilings,
            ceilings.Values.Sum(),
            CeilingByYear(plan, plan.Programmes),
            [
                .. plan.Programmes.Where(p => p.FieldCode is not null).GroupBy(p => p.FieldCode!)
                    .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new FieldChoice(g.Key, g.First().FieldName)),
            ],
            [
                .. plan.Programmes.Where(p => p.AgencyId is not null).Select(p => agencies[p.AgencyId!.Value]).Distinct()
                    .OrderBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase)
                    .Select(a => new AgencyChoice(a.Id, a.Name, a.ShortName, a.Kind)),
            ],
            plan.Frame is null ? null : SipdStrategy.Of(plan.Frame, plan.FirstYear));
    }

    /// <summary>The whole plan in the order of its file. It must exist.</summary>
    internal static async Task<MediumTermPlan> Load(PlanDb db, string regionCode, Guid planId, CancellationToken cancel)
    {
        var plan = await db.MediumTermPlans.AsNoTracking().AsSplitQuery()
            .Include(p => p.Programmes).ThenInclude(p => p.Indicators).ThenInclude(i => i.Targets)
            .SingleAsync(p => p.RegionCode == regionCode && p.Id == planId, cancel);
        foreach (var programme in plan.Programmes)
        {
            programme.Indicators.Sort((a, b) => a.Row.CompareTo(b.Row));
            programme.Indicators.ForEach(i => i.Targets.Sort((a, b) => a.Year.CompareTo(b.Year)));
        }
        plan.Programmes.Sort((a, b) => FirstRow(a).CompareTo(FirstRow(b)));
        return plan;
    }

    /// <summary>Every calendar year of the plan -> sum of the ceilings on all indicator lines.</summary>
    internal static SortedDictionary<int, long> CeilingByYear(MediumTermPlan plan, IEnumerable<MediumTermProgramme> programmes)
    {
        var years = Enumerable.Range(plan.FirstYear, plan.LastYear - plan.FirstYear + 1);
        var sums = new SortedDictionary<int, long>(years.ToDictionary(y => y, _ => 0L));
        foreach (var target in programmes.SelectMany(p => p.Indicators).SelectMany(i => i.Targets))
        {
            sums[target.Year] = sums.GetValueOrDefault(target.Year) + (target.CeilingRupiah ?? 0);
        }
        return sums;
    }

    private static int FirstRow(MediumTermProgramme programme) =>
        programme.Indicators.Count == 0 ? int.MaxValue : programme.Indicators[0].Row;

    private static MediumTermLine LineOf(
        MediumTermProgramme programme, MediumTermPlan plan, Dictionary<Guid, Agency> agencies)
    {
        var ceilings = CeilingByYear(plan, [programme]);
        return new MediumTermLine(
            programme.Id, programme.Code, programme.Name, programme.FieldCode, programme.FieldName, programme.AgencyId,
            NameOf(programme, agencies), programme.Indicators, ceilings, ceilings.Values.Sum());
    }

    private static string? NameOf(MediumTermProgramme programme, Dictionary<Guid, Agency> agencies) =>
        programme.AgencyId is { } id && agencies.TryGetValue(id, out var agency) ? agency.Name : programme.AgencyWords;

    private static bool Matches(MediumTermProgramme programme, MediumTermFilter filter, Dictionary<Guid, Agency> agencies)
    {
        if ((!string.IsNullOrEmpty(filter.FieldCode) && programme.FieldCode != filter.FieldCode)
            || (filter.AgencyId is not null && programme.AgencyId != filter.AgencyId))
        {
            return false;
        }
        string?[] places =
        [
            programme.Code, programme.Name, programme.FieldName, NameOf(programme, agencies),
            .. programme.Indicators.Select(i => i.Name),
        ];
        return (filter.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => places.Any(p => p?.Contains(word, StringComparison.CurrentCultureIgnoreCase) == true));
    }
}
