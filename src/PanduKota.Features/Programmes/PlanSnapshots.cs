using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>Makes of a stored plan what the plan checks look at. Programmes on the reserve list are not part of it.</summary>
public sealed class PlanSnapshots(PlanDb db)
{
    /// <summary>The snapshot, or null when there is no such plan.</summary>
    public async Task<PlanSnapshot?> Load(string regionCode, Guid planId, CancellationToken cancel) =>
        await PlanContent.Load(db, regionCode, planId, cancel) is { } content ? Of(content) : null;

    internal static PlanSnapshot Of(PlanContent content) => new(
        content.Plan.FirstYear,
        content.Plan.Years,
        DimensionsOf(content),
        [.. content.Running.Select(p => FactsOf(p, content))],
        [
            .. content.Plan.Ceilings
                .Select(c => new CeilingFacts(c.Year, c.FundSource.Length == 0 ? null : c.FundSource, c.Rupiah))
                .OrderBy(c => c.Year),
        ],
        [],
        new PlanCheckSettings());

    internal static IReadOnlyList<DimensionFacts> DimensionsOf(PlanContent content) =>
    [
        .. content.DimensionSet.Dimensions.Select(d => new DimensionFacts(
            d.Code, d.Name, [.. d.SubDimensions.Select(s => new SubDimensionFacts(s.Code, s.Name))])),
    ];

    private static ProgrammeFacts FactsOf(Programme programme, PlanContent content) => new(
        programme.Id,
        programme.Code,
        programme.Name,
        programme.DimensionCode,
        programme.SubDimensionCode,
        content.AgencyOf(programme.LeadAgencyId)?.Name,
        programme.EarliestStart,
        programme.LatestStart,
        programme.IsMandatory,
        programme.IsQuickWin,
        programme.StatedTotalRupiah,
        [.. programme.Indicators.Select(FactsOf)],
        [.. programme.CostLines.Select(c => new CostFacts(c.Year, c.FundSource, c.Rupiah))],
        [.. programme.Predecessors.Select(d => d.PredecessorCode)]);

    private static IndicatorFacts FactsOf(Indicator indicator) => new(
        indicator.Name,
        indicator.Unit,
        indicator.Direction,
        indicator.Baseline,
        indicator.BaselineText,
        indicator.Targets.ToDictionary(t => t.Year, t => new TargetFacts(t.Words, t.Value)));
}
