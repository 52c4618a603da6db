using PanduKota.Engines.Numbers;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Programmes;

/// <summary>
/// The content of a programme apart from its place in the plan: what forms and the API send, what is compared, and what
/// a conflict shows. Figures of indicators are as people type them; money is whole rupiah; years are calendar years.
/// </summary>
/// <param name="Charter">Of a quick win; null says nothing of it, so that whoever does not know it leaves it as it is.</param>
public sealed record ProgrammeFields(
    string Code,
    string Name,
    string? DimensionCode = null,
    string? SubDimensionCode = null,
    Guid? GoalId = null,
    string? Description = null,
    ProgrammeKind Kind = ProgrammeKind.New,
    Guid? LeadAgencyId = null,
    IReadOnlyList<Guid>? SupportingAgencyIds = null,
    string? Partners = null,
    string? NomenclatureCode = null,
    string? Location = null,
    string? Risk = null,
    int? EarliestStart = null,
    int? LatestStart = null,
    bool IsMandatory = false,
    bool IsQuickWin = false,
    bool IsReserve = false,
    int? ValuePoints = null,
    long? StatedTotalRupiah = null,
    IReadOnlyList<IndicatorFields>? Indicators = null,
    IReadOnlyList<CostFields>? Costs = null,
    IReadOnlyList<string>? PredecessorCodes = null,
    IReadOnlyList<ActionFields>? Actions = null,
    CharterFields? Charter = null)
{
    public IReadOnlyList<Guid> SupportingAgencyIds { get; init; } = SupportingAgencyIds ?? [];

    public IReadOnlyList<IndicatorFields> Indicators { get; init; } = Indicators ?? [];

    /// <summary>One for each fund source.</summary>
    public IReadOnlyList<CostFields> Costs { get; init; } = Costs ?? [];

    public IReadOnlyList<string> PredecessorCodes { get; init; } = PredecessorCodes ?? [];

    public IReadOnlyList<ActionFields> Actions { get; init; } = Actions ?? [];

    /// <summary>
    /// The same without what carries nothing: blanks around texts, empty rows, years without money or target.
    /// </summary>
    internal ProgrammeFields Tidy() => this with
    {
        Code = Code.Trim(),
        Name = Name.Trim(),
        DimensionCode = Filled(DimensionCode),
        SubDimensionCode = Filled(SubDimensionCode),
        Description = Filled(Description),
        SupportingAgencyIds = [.. SupportingAgencyIds.Distinct().Order()],
        Partners = Filled(Partners),
        NomenclatureCode = Filled(NomenclatureCode),
        Location = Filled(Location),
        Risk = Filled(Risk),
        Indicators = [.. Indicators.Where(i => !i.IsBlank()).Select(i => new IndicatorFields(
            i.Name.Trim(), Filled(i.Unit), i.Direction, Filled(i.Baseline),
            i.Targets.Where(t => Filled(t.Value) is not null).ToDictionary(t => t.Key, t => t.Value.Trim()), i.Id))],
        Costs = [.. Costs.Select(c => new CostFields(c.FundSource, c.Rupiah.Where(r => r.Value != 0).ToDictionary()))
            .Where(c => c.Rupiah.Count > 0)],
        PredecessorCodes =
        [
            .. PredecessorCodes.Select(c => c.Trim()).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ],
        Actions = [.. Actions.Where(a => !a.IsBlank()).Select(a => a with
        {
            Step = a.Step.Trim(), Output = Filled(a.Output), Owner = Filled(a.Owner),
        })],
        Charter = Charter?.Tidy(),
    };

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>What a stored programme holds. Its parts must have been loaded.</summary>
    public static ProgrammeFields Of(Programme programme) => new(
        programme.Code,
        programme.Name,
        programme.DimensionCode,
        programme.SubDimensionCode,
        programme.GoalId,
        programme.Description,
        programme.Kind,
        programme.LeadAgencyId,
        [.. programme.SupportingAgencies.Select(s => s.AgencyId).Order()],
        programme.Partners,
        programme.NomenclatureCode,
        programme.Location,
        programme.Risk,
        programme.EarliestStart,
        programme.LatestStart,
        programme.IsMandatory,
        programme.IsQuickWin,
        programme.IsReserve,
        programme.ValuePoints,
        programme.StatedTotalRupiah,
        [.. programme.Indicators.OrderBy(i => i.Ordinal).Select(IndicatorFields.Of)],
        [
            .. programme.CostLines.GroupBy(c => c.FundSource).OrderBy(g => FundSources.OrderOf(g.Key))
                .Select(g => new CostFields(g.Key, g.OrderBy(c => c.Year).ToDictionary(c => c.Year, c => c.Rupiah))),
        ],
        [.. programme.Predecessors.Select(d => d.PredecessorCode).Order(StringComparer.Ordinal)],
        [
            .. programme.Actions.OrderBy(a => a.Ordinal)
                .Select(a => new ActionFields(a.Step, a.Output, a.Owner, a.Start, a.End, a.Id)),
        ],
        programme.Charter is { } charter ? CharterFields.Of(charter) : null);
}

/// <param name="Baseline">As typed: "92", "2,5", "2.3:1000".</param>
/// <param name="Targets">Calendar year -> as typed; a year without target is absent or empty.</param>
/// <param name="Id">Of the stored indicator that this one goes on with; null finds it by its place, or adds one.</param>
public sealed record IndicatorFields(
    string Name,
    string? Unit,
    Direction Direction,
    string? Baseline,
    IReadOnlyDictionary<int, string> Targets,
    Guid? Id = null)
{
    /// <summary>A row of a form that nobody filled in.</summary>
    internal bool IsBlank() =>
        string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Unit) && string.IsNullOrWhiteSpace(Baseline)
        && Targets.Values.All(string.IsNullOrWhiteSpace);

    /// <summary>Years with a target in order, and the readings of baseline and targets: the baseline comes first.</summary>
    internal (IReadOnlyList<int> Years, IReadOnlyList<Reading> Readings) Read()
    {
        List<int> years = [.. Targets.Keys.Order()];
        return (years, TypedFigure.Read([Baseline, .. years.Select(y => Targets[y])]));
    }

    internal static IndicatorFields Of(Indicator indicator) => new(
        indicator.Name,
        indicator.Unit,
        indicator.Direction,
        indicator.BaselineText is { } words ? TypedFigure.Show(words, indicator.Baseline) : null,
        indicator.Targets.OrderBy(t => t.Year).ToDictionary(t => t.Year, t => TypedFigure.Show(t.Words, t.Value)),
        indicator.Id);
}

/// <param name="Rupiah">Calendar year -> whole rupiah; a year without money is absent.</param>
public sealed record CostFields(string FundSource, IReadOnlyDictionary<int, long> Rupiah);

/// <summary>A step of the action plan.</summary>
/// <param name="Id">Of the stored step that this one goes on with; null finds it by its place, or adds one.</param>
public sealed record ActionFields(
    string Step, string? Output = null, string? Owner = null, DateOnly? Start = null, DateOnly? End = null, Guid? Id = null)
{
    /// <summary>A row of a form that nobody filled in.</summary>
    internal bool IsBlank() =>
        string.IsNullOrWhiteSpace(Step) && string.IsNullOrWhiteSpace(Output) && string.IsNullOrWhiteSpace(Owner)
        && Start is null && End is null;
}
