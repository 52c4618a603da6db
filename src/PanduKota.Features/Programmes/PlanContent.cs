using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Programmes;

/// <summary>What a page must say of a plan wherever it shows something of it.</summary>
public sealed record PlanHead(
    string RegionCode,
    string RegionName,
    bool IsInvented,
    Guid PlanId,
    string Name,
    int FirstYear,
    int Years,
    int Version,
    int Edition,
    PlanStatus Status)
{
    public int LastYear => FirstYear + Years - 1;

    /// <summary>The calendar years of the plan, in order.</summary>
    public IEnumerable<int> AllYears => Enumerable.Range(FirstYear, Years);

    internal static PlanHead Of(Region region, Plan plan) => new(
        region.Code, region.Name, region.IsInvented, plan.Id, plan.Name, plan.FirstYear, plan.Years, plan.Version,
        plan.Edition, plan.Status);
}

/// <summary>A whole plan as it is stored, read once and not tracked: what checks, figures, schedules and books start from.</summary>
internal sealed record PlanContent(
    Region Region,
    Plan Plan,
    DimensionSet DimensionSet,
    IReadOnlyList<Agency> Agencies,
    IReadOnlyList<Programme> Programmes)
{
    private readonly Dictionary<Guid, Agency> agencyById = Agencies.ToDictionary(a => a.Id);

    public PlanHead Head => PlanHead.Of(Region, Plan);

    /// <summary>Those that count: the programmes that are not on the reserve list.</summary>
    public IEnumerable<Programme> Running => Programmes.Where(p => !p.IsReserve);

    public Agency? AgencyOf(Guid? id) => id is { } key ? agencyById.GetValueOrDefault(key) : null;

    public Dimension? DimensionOf(string? code) =>
        DimensionSet.Dimensions.FirstOrDefault(d => d.Code == code);

    public SubDimension? SubDimensionOf(Programme programme) =>
        DimensionOf(programme.DimensionCode)?.SubDimensions.FirstOrDefault(s => s.Code == programme.SubDimensionCode)
        ?? DimensionSet.Dimensions.SelectMany(d => d.SubDimensions)
            .FirstOrDefault(s => s.Code == programme.SubDimensionCode);

    public Goal? GoalOf(Guid? id) => Plan.Goals.FirstOrDefault(g => g.Id == id);

    /// <summary>Ceilings of all fund sources together, by calendar year.</summary>
    public IReadOnlyDictionary<int, long> CeilingByYear =>
        Plan.Ceilings.Where(c => c.FundSource.Length == 0).ToDictionary(c => c.Year, c => c.Rupiah);

    /// <summary>The plan with everything in it, or null when there is no such plan.</summary>
    public static async Task<PlanContent?> Load(PlanDb db, string regionCode, Guid planId, CancellationToken cancel)
    {
        var frame = await LoadFrame(db, regionCode, planId, cancel);
        if (frame is null)
        {
            return null;
        }
        var programmes = await db.Programmes.AsNoTracking().WithEverything()
            .Where(p => p.RegionCode == regionCode && p.PlanId == planId)
            .ToListAsync(cancel);
        programmes.Sort((a, b) => CodeOrder.Compare(a.Code, b.Code));
        programmes.ForEach(p => p.PutInOrder());
        return frame with { Programmes = programmes };
    }

    /// <summary>True for things that <see cref="LoadFrame"/> reads.</summary>
    public static bool IsOfFrame(object stored) =>
        stored is Strategy.Plan or Mission or Goal or PlanCeiling or Regions.Region or Agency or Strategy.DimensionSet or Dimension or SubDimension;

    /// <summary>The same frame with the plan's own row as it is now: every save inside a plan counts its version up.</summary>
    public async Task<PlanContent?> ReadPlanAgain(PlanDb db, CancellationToken cancel)
    {
        var again = await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.RegionCode == Plan.RegionCode && p.Id == Plan.Id, cancel);
        again?.Missions.AddRange(Plan.Missions);
        again?.Goals.AddRange(Plan.Goals);
        again?.Ceilings.AddRange(Plan.Ceilings);
        return again is null ? null : this with { Plan = again, Programmes = [] };
    }

    /// <summary>The plan without its programmes.</summary>
    public static async Task<PlanContent?> LoadFrame(
        PlanDb db, string regionCode, Guid planId, CancellationToken cancel)
    {
        var plan = await db.Plans.AsNoTracking().AsSplitQuery()
            .Include(p => p.Missions).Include(p => p.Goals).Include(p => p.Ceilings)
            .SingleOrDefaultAsync(p => p.RegionCode == regionCode && p.Id == planId, cancel);
        if (plan is null)
        {
            return null;
        }
        var region = await db.Regions.AsNoTracking().SingleAsync(r => r.Code == regionCode, cancel);
        var dimensions = await db.DimensionSets.AsNoTracking().AsSplitQuery()
            .Include(s => s.Dimensions).ThenInclude(d => d.SubDimensions)
            .SingleAsync(s => s.Code == plan.DimensionSetCode, cancel);
        var agencies = await db.Agencies.AsNoTracking().Where(a => a.RegionCode == regionCode).ToListAsync(cancel);

        agencies.Sort((a, b) => string.Compare(a.Name, b.Name, StringComparison.OrdinalIgnoreCase));
        plan.Missions.Sort((a, b) => a.Number.CompareTo(b.Number));
        plan.Goals.Sort((a, b) => CodeOrder.Compare(a.Code, b.Code));
        dimensions.Dimensions.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        dimensions.Dimensions.ForEach(d => d.SubDimensions.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal)));
        return new PlanContent(region, plan, dimensions, agencies, []);
    }
}

internal static class ProgrammeReading
{
    /// <summary>A programme with all its parts, in a few queries instead of one huge product.</summary>
    public static IQueryable<Programme> WithEverything(this IQueryable<Programme> programmes) => programmes
        .AsSplitQuery()
        .Include(p => p.SupportingAgencies)
        .Include(p => p.Indicators).ThenInclude(i => i.Targets)
        .Include(p => p.CostLines)
        .Include(p => p.Predecessors)
        .Include(p => p.Charter!).ThenInclude(c => c.Months)
        .Include(p => p.Actions);

    /// <summary>Puts the parts into the order in which people wrote them; the database promises none.</summary>
    public static void PutInOrder(this Programme programme)
    {
        programme.Indicators.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        programme.Indicators.ForEach(i => i.Targets.Sort((a, b) => a.Year.CompareTo(b.Year)));
        programme.CostLines.Sort((a, b) => (FundSources.OrderOf(a.FundSource), a.Year)
            .CompareTo((FundSources.OrderOf(b.FundSource), b.Year)));
        programme.Predecessors.Sort((a, b) => CodeOrder.Compare(a.PredecessorCode, b.PredecessorCode));
        programme.Actions.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        programme.Charter?.Months.Sort((a, b) => a.Month.CompareTo(b.Month));
    }

    public static long TotalRupiah(this Programme programme) => programme.CostLines.Sum(c => c.Rupiah);

    /// <summary>Calendar year -> rupiah of all fund sources; years without money are absent.</summary>
    public static SortedDictionary<int, long> CostByYear(this Programme programme) => new(
        programme.CostLines.GroupBy(c => c.Year).ToDictionary(y => y.Key, y => y.Sum(c => c.Rupiah)));

    /// <summary>First and last calendar year with money or, where there is none at all, with a target.</summary>
    public static (int First, int Last)? Span(this Programme programme)
    {
        var years = programme.CostLines.Where(c => c.Rupiah != 0).Select(c => c.Year).ToList();
        if (years.Count == 0)
        {
            years = [.. programme.Indicators.SelectMany(i => i.Targets).Select(t => t.Year)];
        }
        return years.Count == 0 ? null : (years.Min(), years.Max());
    }
}

/// <summary>Codes as people count: P-2 before P-10.</summary>
internal static class CodeOrder
{
    public static int Compare(string? a, string? b)
    {
        var (left, right) = (Split(a), Split(b));
        var byWords = string.Compare(left.Words, right.Words, StringComparison.OrdinalIgnoreCase);
        return byWords != 0 ? byWords
            : left.Number != right.Number ? left.Number.CompareTo(right.Number)
            : string.CompareOrdinal(a, b);
    }

    private static (string Words, long Number) Split(string? code)
    {
        var text = code ?? "";
        var digits = 0;
        while (digits < text.Length && digits < 18 && char.IsAsciiDigit(text[text.Length - 1 - digits]))
        {
            digits++;
        }
        return digits == 0 ? (text, -1) : (text[..^digits], long.Parse(text[^digits..], CultureInfo.InvariantCulture));
    }
}
