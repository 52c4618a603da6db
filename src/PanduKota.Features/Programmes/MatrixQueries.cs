using System.Globalization;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.Features.Programmes;

/// <summary>Reads the ten-year matrix for the page that edits it, and the rows of one programme after an edit.</summary>
public sealed class MatrixQueries(LoadedPlans plans)
{
    /// <summary>Fields of the view of basics, in the order of its columns.</summary>
    public static IReadOnlyList<string> Basics { get; } =
        ["Name", "DimensionCode", "LeadAgencyId", "Kind", "EarliestStart", "LatestStart"];

    /// <param name="fundSource">Shows every programme with this source alone; null shows each with the sources it has.</param>
    /// <returns>Null when there is no such plan.</returns>
    public async Task<ProgrammeMatrix?> Get(
        string regionCode, Guid planId, MatrixView view, string? fundSource, ProgrammeFilter filter, Actor actor, CancellationToken cancel) =>
        await plans.Get(regionCode, planId, cancel) is { } plan
            && PlanFindings.ByProgrammeOf(plan.Findings) is var findings
            ? MatrixOf(plan, filter.Of(plan.Content, findings), findings, view, fundSource, actor)
            : null;

    /// <summary>The rows of one programme and the totals beside them; null when it is gone.</summary>
    public async Task<ProgrammeMatrix?> OfProgramme(
        string regionCode, Guid planId, Guid programmeId, MatrixView view, string? fundSource, Actor actor, CancellationToken cancel) =>
        await plans.Get(regionCode, planId, cancel) is { } plan
            ? MatrixOf(plan, plan.Content.Programmes.Where(p => p.Id == programmeId), PlanFindings.ByProgrammeOf(plan.FindingsOf(programmeId)), view, fundSource, actor)
            : null;

    private static ProgrammeMatrix MatrixOf(
        LoadedPlan plan, IEnumerable<Programme> shown, IReadOnlyDictionary<Guid, IReadOnlyList<Problem>> findings, MatrixView view, string? fundSource,
        Actor actor)
    {
        var source = view == MatrixView.Costs && FundSources.All.Contains(fundSource ?? "") ? fundSource : null;
        return new ProgrammeMatrix(
            plan.Content.Head,
            view,
            source,
            plan.Content.Programmes.Count,
            view == MatrixView.Basics ? Basics : [.. plan.Content.Head.AllYears.Select(Plain)],
            [.. shown.SelectMany(p => RowsOf(p, plan.Content, view, source, findings.GetValueOrDefault(p.Id, []), actor))],
            view == MatrixView.Costs ? TotalsOf(plan.Content, source) : null);
    }

    private static IEnumerable<MatrixRow> RowsOf(
        Programme programme, PlanContent content, MatrixView view, string? source, IReadOnlyList<Problem> findings, Actor actor)
    {
        var fields = ProgrammeFields.Of(programme);
        var years = content.Head.AllYears.ToList();
        List<Problem> placed = [.. findings.Select(AtCell)];
        var row = new MatrixRow(
            programme.Code,
            programme.Id,
            programme.Code,
            programme.Name,
            programme.DimensionCode,
            programme.Version,
            Permission.Check(actor, Act.EditProgramme, programme.RegionCode, programme.LeadAgencyId, content.Plan.Status) is null,
            programme.IsReserve,
            programme.IsQuickWin,
            null,
            null,
            [],
            placed);
        return view switch
        {
            MatrixView.Costs => SourcesOf(fields, source).Select(s => row with
            {
                Key = $"{programme.Code}|{s}",
                Part = s,
                Cells = [.. years.Select(y => CellOf(fields, $"Costs[{s}].Rupiah[{Plain(y)}]", placed))],
            }),
            MatrixView.Targets when fields.Indicators.Count > 0 => fields.Indicators.Select((indicator, i) => row with
            {
                Key = $"{programme.Code}|{Plain(i)}",
                Part = indicator.Name,
                Unit = indicator.Unit,
                Cells = [.. years.Select(y => CellOf(fields, $"Indicators[{Plain(i)}].Targets[{Plain(y)}]", placed))],
            }),
            MatrixView.Targets => [row],
            _ => [row with { Cells = [.. Basics.Select(f => CellOf(fields, f, placed))] }],
        };
    }

    /// <summary>A programme without any money can be given some from the regional budget, where most of it comes from.</summary>
    private static IReadOnlyList<string> SourcesOf(ProgrammeFields fields, string? source) =>
        source is not null ? [source]
        : fields.Costs.Count > 0 ? [.. fields.Costs.Select(c => c.FundSource)]
        : [FundSources.All[0]];

    private static MatrixCell CellOf(ProgrammeFields fields, string field, List<Problem> placed) => new(
        field,
        ProgrammeCells.Words(fields, field) ?? "",
        placed.Where(p => p.Place.Field == field).Select(p => (Severity?)p.Severity).Max());

    private static MatrixTotals TotalsOf(PlanContent content, string? source) => new(
        new SortedDictionary<int, long>(content.Head.AllYears.ToDictionary(y => y, y => content.Running.SelectMany(p => p.CostLines)
            .Where(c => c.Year == y && (source is null || c.FundSource == source)).Sum(c => c.Rupiah))),
        content.Plan.Ceilings.Where(c => c.FundSource == (source ?? "")).ToDictionary(c => c.Year, c => c.Rupiah));

    /// <summary>Plan checks name fields in their own short words ("cost:APBD:2028").</summary>
    private static Problem AtCell(Problem problem)
    {
        var field = problem.Place.Field?.Split(':') switch
        {
            ["target", var indicator, var year] => $"Indicators[{indicator}].Targets[{year}]",
            ["cost", var fund, var year] => $"Costs[{fund}].Rupiah[{year}]",
            ["name"] => "Name",
            ["dimension"] or ["subDimension"] => "DimensionCode",
            ["leadAgency"] => "LeadAgencyId",
            ["earliestStart"] => "EarliestStart",
            ["latestStart"] => "LatestStart",
            _ => problem.Place.Field,
        };
        return field == problem.Place.Field ? problem : problem with { At = problem.Place with { Field = field } };
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
