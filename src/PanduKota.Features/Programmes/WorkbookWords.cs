using PanduKota.Documents.Workbooks;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Programmes;

/// <summary>Between a plan and the words of its workbook: what the drop-downs offer, and a programme as rows of the sheet.</summary>
internal static class WorkbookWords
{
    private static readonly Dictionary<string, string> NoCells = [];

    /// <summary>"S1 Layanan publik cepat": the code makes it short to pick, the words make it plain.</summary>
    public static string GoalWords(Goal goal) => $"{goal.Code} {goal.Words}";

    public static string KindWords(ProgrammeKind kind) => kind switch
    {
        ProgrammeKind.Existing => "Eksisting",
        ProgrammeKind.Improved => "Pengembangan",
        _ => "Baru",
    };

    public static ProgrammeKind? KindOf(string? words) => words?.Trim().ToUpperInvariant() switch
    {
        "EKSISTING" => ProgrammeKind.Existing,
        "PENGEMBANGAN" => ProgrammeKind.Improved,
        "BARU" => ProgrammeKind.New,
        _ => null,
    };

    /// <param name="agency">Only this one is offered; null for all of the region.</param>
    public static WorkbookChoices ChoicesOf(PlanContent content, Agency? agency) => new(
        content.Region.Name,
        content.Plan.FirstYear,
        content.Plan.Years,
        PlanSnapshots.DimensionsOf(content),
        [.. content.Plan.Goals.Select(GoalWords)],
        agency is null
            ? [.. content.Agencies.Select(a => a.Name)]
            : [agency.Name, .. content.Agencies.Where(a => a.Id != agency.Id).Select(a => a.Name)],
        FundSources.All,
        Units.Default);

    /// <summary>What the money of some programmes is held against: the ceilings, and what all others of the plan take.</summary>
    public static PlanMoney MoneyOf(PlanContent content, IReadOnlyList<Programme> shown)
    {
        var ids = shown.Select(p => p.Id).ToHashSet();
        return new(
            content.CeilingByYear,
            content.Running.Where(p => !ids.Contains(p.Id)).SelectMany(p => p.CostLines).GroupBy(c => c.Year).ToDictionary(y => y.Key, y => y.Sum(c => c.Rupiah)));
    }

    public static ProgrammeRow RowOf(Programme programme, PlanContent content) => new(
        0,
        programme.Code,
        programme.Name,
        content.DimensionOf(programme.DimensionCode)?.Name,
        content.SubDimensionOf(programme)?.Name,
        content.GoalOf(programme.GoalId) is { } goal ? GoalWords(goal) : null,
        programme.Description,
        KindWords(programme.Kind),
        content.AgencyOf(programme.LeadAgencyId)?.Name,
        [.. programme.SupportingAgencies.Select(s => content.AgencyOf(s.AgencyId)!.Name).Order(StringComparer.Ordinal)],
        programme.Partners,
        programme.NomenclatureCode,
        programme.Location,
        programme.Risk,
        [.. programme.Predecessors.Select(d => d.PredecessorCode)],
        programme.EarliestStart,
        programme.LatestStart,
        programme.IsMandatory,
        programme.IsQuickWin,
        programme.IsReserve,
        programme.ValuePoints,
        programme.StatedTotalRupiah,
        [
            .. programme.Indicators.Select(i => new IndicatorRow(
                0, i.Name, i.Unit, i.Direction, i.BaselineText, i.Baseline,
                i.Targets.ToDictionary(t => t.Year, t => new TargetFacts(t.Words, t.Value)), NoCells, i.Id)),
        ],
        [
            .. programme.CostLines.GroupBy(c => c.FundSource).Select(g => new CostRow(
                0, g.Key, g.ToDictionary(c => c.Year, c => c.Rupiah), NoCells)),
        ],
        NoCells,
        programme.Id,
        Charter: programme.Charter is { } charter ? CharterRows.RowOf(charter) : null)
    {
        Version = programme.Version,
    };

    public static IEnumerable<ActionRow> ActionsOf(Programme programme) => programme.Actions.Select(a =>
        new ActionRow(0, programme.Code, a.Step, a.Output, a.Owner, a.Start, a.End, a.Id, programme.Id) { Version = programme.Version });
}
