using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>Reads of programmes that pages, API and commands share.</summary>
public sealed class ProgrammeQueries(PlanDb db, LoadedPlans plans)
{
    /// <summary>Most entries of the change log that one programme shows.</summary>
    private const int HistoryShown = 50;

    /// <summary>The programmes a filter lets through, or null when there is no such plan.</summary>
    public async Task<ProgrammeList?> List(
        string regionCode, Guid planId, ProgrammeFilter filter, CancellationToken cancel)
    {
        var plan = await plans.Get(regionCode, planId, cancel);
        return plan is null ? null : ListOf(plan, filter);
    }

    /// <summary>One programme whole, or null.</summary>
    public async Task<ProgrammeDetails?> One(
        string regionCode, Guid planId, Guid programmeId, CancellationToken cancel)
    {
        var plan = await plans.Get(regionCode, planId, cancel);
        var programme = plan?.Content.Programmes.FirstOrDefault(p => p.Id == programmeId);
        return programme is null ? null : await Details(plan!, programme, cancel);
    }

    /// <summary>One programme by the plan's own code, upper or lower case alike; or null.</summary>
    public async Task<ProgrammeDetails?> OneByCode(
        string regionCode, Guid planId, string code, CancellationToken cancel)
    {
        var plan = await plans.Get(regionCode, planId, cancel);
        var programme = plan?.Content.Programmes.FirstOrDefault(
            p => string.Equals(p.Code, code.Trim(), StringComparison.OrdinalIgnoreCase));
        return programme is null ? null : await Details(plan!, programme, cancel);
    }

    /// <summary>Id of the programme with this code, upper or lower case alike; null when there is none.</summary>
    public async Task<Guid?> IdOf(string regionCode, Guid planId, string code, CancellationToken cancel) =>
        (await db.Programmes.Where(p => p.RegionCode == regionCode && p.PlanId == planId).Select(p => new { p.Id, p.Code }).ToListAsync(cancel))
            .FirstOrDefault(p => string.Equals(p.Code, code.Trim(), StringComparison.OrdinalIgnoreCase))?.Id;

    /// <summary>What the fields of a programme form offer, or null when there is no such plan.</summary>
    public async Task<ProgrammeChoices?> Choices(string regionCode, Guid planId, CancellationToken cancel)
    {
        var content = await plans.Frame(regionCode, planId, cancel);
        if (content is null)
        {
            return null;
        }
        var codes = await db.Programmes.AsNoTracking()
            .Where(p => p.RegionCode == regionCode && p.PlanId == planId)
            .Select(p => new CodeChoice(p.Code, p.Name))
            .ToListAsync(cancel);
        codes.Sort((a, b) => CodeOrder.Compare(a.Code, b.Code));
        return new ProgrammeChoices(
            content.Head,
            PlanSnapshots.DimensionsOf(content),
            [.. content.Agencies.Select(a => new AgencyChoice(a.Id, a.Name, a.ShortName, a.Kind))],
            [.. content.Plan.Goals.Select(g => new GoalChoice(g.Id, g.Code, g.Words))],
            codes,
            FundSources.All,
            Units.Default,
            NextCode(codes.Select(c => c.Code)));
    }

    /// <summary>Letter and colour of each dimension of the plan's set; empty when there is no such plan.</summary>
    public async Task<IReadOnlyList<DimensionTile>> Tiles(string regionCode, Guid planId, CancellationToken cancel) =>
    [
        .. ((await plans.Frame(regionCode, planId, cancel))?.DimensionSet.Dimensions ?? [])
            .Select(d => new DimensionTile(d.Code, d.Letter, d.Colour, d.Name)),
    ];

    /// <summary>Programme -> its indicators in order, with their targets; empty when there is no such plan.</summary>
    public async Task<ILookup<Guid, Indicator>> Indicators(string regionCode, Guid planId, CancellationToken cancel) =>
        ((await plans.Get(regionCode, planId, cancel))?.Content.Programmes ?? [])
            .SelectMany(p => p.Indicators).ToLookup(i => i.ProgrammeId);

    internal static ProgrammeList ListOf(LoadedPlan plan, ProgrammeFilter filter)
    {
        var content = plan.Content;
        var findings = PlanFindings.ByProgrammeOf(plan.Findings);
        var found = filter.Of(content, findings);
        var counted = found.Where(p => !p.IsReserve).ToList();
        return new ProgrammeList(
            content.Head,
            content.Programmes.Count,
            [.. found.Select(p => LineOf(p, content, FindingCounts.Of(findings.GetValueOrDefault(p.Id, []))))],
            SumByYear(content, counted),
            counted.Sum(p => p.TotalRupiah()),
            SumByYear(content, content.Running),
            content.CeilingByYear);
    }

    /// <summary>Every year of the plan -> rupiah; money outside the plan's years has its own entries.</summary>
    internal static SortedDictionary<int, long> SumByYear(PlanContent content, IEnumerable<Programme> programmes)
    {
        var sums = new SortedDictionary<int, long>(content.Head.AllYears.ToDictionary(y => y, _ => 0L));
        foreach (var cost in programmes.SelectMany(p => p.CostLines))
        {
            sums[cost.Year] = sums.GetValueOrDefault(cost.Year) + cost.Rupiah;
        }
        return sums;
    }

    private static ProgrammeLine LineOf(Programme programme, PlanContent content, FindingCounts findings)
    {
        var span = programme.Span();
        return new ProgrammeLine(
            programme.Id,
            programme.Code,
            programme.Name,
            programme.DimensionCode,
            content.DimensionOf(programme.DimensionCode)?.Name,
            programme.SubDimensionCode,
            content.SubDimensionOf(programme)?.Name,
            programme.LeadAgencyId,
            content.AgencyOf(programme.LeadAgencyId)?.Name,
            content.GoalOf(programme.GoalId)?.Code,
            programme.Kind,
            programme.IsQuickWin,
            programme.IsMandatory,
            programme.IsReserve,
            span?.First,
            span?.Last,
            programme.TotalRupiah(),
            programme.CostByYear(),
            programme.Indicators.Count,
            findings.Errors,
            findings.Warnings,
            findings.Hints,
            programme.Version);
    }

    private async Task<ProgrammeDetails> Details(LoadedPlan plan, Programme programme, CancellationToken cancel) => new(
        plan.Content.Head,
        programme.Id,
        programme.Version,
        ProgrammeFields.Of(programme),
        plan.Content.DimensionOf(programme.DimensionCode)?.Name,
        plan.Content.SubDimensionOf(programme)?.Name,
        plan.Content.GoalOf(programme.GoalId)?.Words,
        plan.Content.AgencyOf(programme.LeadAgencyId)?.Name,
        [.. programme.SupportingAgencies.Select(s => plan.Content.AgencyOf(s.AgencyId)!.Name).Order(StringComparer.CurrentCulture)],
        plan.FindingsOf(programme.Id),
        [
            .. (await ProgrammeLog.Of(db, programme.PlanId, programme.Id, HistoryShown, cancel)).Select(h => new ProgrammeChange(
                h.Entry.AtUtc, h.Entry.By, h.Entry.What, h.Entry.Why,
                [.. h.Fields.Where(f => f.Field != ProgrammeLog.VersionField)])),
        ]);

    /// <summary>The next free code in the habit of the plan: P-081 after P-080.</summary>
    internal static string NextCode(IEnumerable<string> codes)
    {
        var last = codes.Where(c => c.StartsWith("P-", StringComparison.Ordinal) && c.Length is > 2 and < 12)
            .Select(c => int.TryParse(c[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty(0)
            .Max();
        return "P-" + (last + 1).ToString("000", CultureInfo.InvariantCulture);
    }
}
