using PanduKota.Engines;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Programmes;

/// <summary>All figures of a plan in one go, for overview pages and the book.</summary>
public sealed class PlanFigures(LoadedPlans plans)
{
    /// <summary>The figures, or null when there is no such plan.</summary>
    public async Task<PlanOverview?> Load(string regionCode, Guid planId, CancellationToken cancel) =>
        await plans.Get(regionCode, planId, cancel) is { } plan
            ? Of(plan.Content, plan.Findings)
            : null;

    internal static PlanOverview Of(PlanContent content, IReadOnlyList<Problem> problems)
    {
        List<Programme> running = [.. content.Running];
        var counts = FindingCounts.Of(problems);
        var findings = PlanFindings.ByProgrammeOf(problems);
        return new PlanOverview(
            content.Head,
            content.Plan.Vision,
            running.Count,
            content.Programmes.Count - running.Count,
            running.Where(p => p.LeadAgencyId is not null).Select(p => p.LeadAgencyId).Distinct().Count(),
            running.Count(p => p.IsQuickWin),
            running.Sum(p => p.Indicators.Count),
            running.Sum(p => p.TotalRupiah()),
            [.. content.Head.AllYears],
            DimensionsOf(content, running),
            ProgrammeQueries.SumByYear(content, running),
            running.SelectMany(p => p.CostLines).GroupBy(c => c.FundSource)
                .OrderBy(g => FundSources.OrderOf(g.Key)).ToDictionary(g => g.Key, g => g.Sum(c => c.Rupiah)),
            content.CeilingByYear,
            OverCeilingsOf(content, running),
            new SortedDictionary<int, int>(content.Head.AllYears.ToDictionary(
                year => year, year => running.Count(p => p.CostLines.Any(c => c.Year == year && c.Rupiah != 0)))),
            counts.Errors,
            counts.Warnings,
            counts.Hints,
            AgenciesOf(content, running, findings),
            QuickWinsOf(content, running, findings));
    }

    private static IReadOnlyList<DimensionFigures> DimensionsOf(PlanContent content, List<Programme> running)
    {
        List<DimensionFigures> figures = [.. content.DimensionSet.Dimensions.Select(d => FiguresOf(d, content, running))];
        List<Programme> without = [.. running.Where(p => content.DimensionOf(p.DimensionCode) is null)];
        if (without.Count > 0)
        {
            figures.Add(new DimensionFigures(
                null, "?", "", "", "#5b6b73", "question-circle", without.Count, without.Count(p => p.IsQuickWin),
                without.Sum(p => p.TotalRupiah()), ProgrammeQueries.SumByYear(content, without), []));
        }
        return figures;
    }

    private static DimensionFigures FiguresOf(Dimension dimension, PlanContent content, List<Programme> running)
    {
        List<Programme> own = [.. running.Where(p => p.DimensionCode == dimension.Code)];
        return new DimensionFigures(
            dimension.Code,
            dimension.Letter,
            dimension.Name,
            dimension.IndonesianName,
            dimension.Colour,
            dimension.Icon,
            own.Count,
            own.Count(p => p.IsQuickWin),
            own.Sum(p => p.TotalRupiah()),
            ProgrammeQueries.SumByYear(content, own),
            [
                .. dimension.SubDimensions.Select(s => new SubDimensionFigures(
                    s.Code, s.Name, s.EnglishName,
                    own.Count(p => p.SubDimensionCode == s.Code),
                    own.Where(p => p.SubDimensionCode == s.Code).Sum(p => p.TotalRupiah()))),
            ]);
    }

    private static IReadOnlyList<OverCeiling> OverCeilingsOf(PlanContent content, List<Programme> running)
    {
        List<CostLine> costs = [.. running.SelectMany(p => p.CostLines)];
        return
        [
            .. from ceiling in content.Plan.Ceilings
               let source = ceiling.FundSource.Length == 0 ? null : ceiling.FundSource
               let spent = costs.Where(c => c.Year == ceiling.Year && (source is null || c.FundSource == source))
                   .Sum(c => c.Rupiah)
               where spent > ceiling.Rupiah
               orderby ceiling.Year, source
               select new OverCeiling(ceiling.Year, source, spent, ceiling.Rupiah),
        ];
    }

    private static IReadOnlyList<AgencyFigures> AgenciesOf(
        PlanContent content, List<Programme> running, IReadOnlyDictionary<Guid, IReadOnlyList<Problem>> findings) =>
    [
        .. running.GroupBy(p => p.LeadAgencyId)
            .Select(own =>
            {
                var agency = content.AgencyOf(own.Key);
                var counts = FindingCounts.Of([.. own.SelectMany(p => findings.GetValueOrDefault(p.Id, []))]);
                return new AgencyFigures(
                    own.Key,
                    agency?.Name,
                    agency?.ShortName,
                    own.Count(),
                    own.Count(p => findings.GetValueOrDefault(p.Id, []).All(f => f.Severity != Severity.Error)),
                    own.Sum(p => p.TotalRupiah()),
                    counts.Errors,
                    counts.Warnings);
            })
            .OrderBy(a => a.Name is null)
            .ThenBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase),
    ];

    private static IReadOnlyList<QuickWinLine> QuickWinsOf(
        PlanContent content, List<Programme> running, IReadOnlyDictionary<Guid, IReadOnlyList<Problem>> findings) =>
    [
        .. running.Where(p => p.IsQuickWin).Select(p => new QuickWinLine(
            p.Id,
            p.Code,
            p.Name,
            p.DimensionCode,
            content.AgencyOf(p.LeadAgencyId)?.Name,
            p.Span()?.First,
            p.TotalRupiah(),
            findings.TryGetValue(p.Id, out var own) ? own.Max(f => f.Severity) : null)),
    ];
}
