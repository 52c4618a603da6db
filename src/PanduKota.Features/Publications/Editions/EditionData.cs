using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Publications.Chapters;

namespace PanduKota.Features.Publications.Editions;

/// <summary>The plan as an edition was made of it, kept with the edition. Only ever added to: old editions are read again.</summary>
public sealed record EditionData(
    string PlanName,
    int PlanVersion,
    int FirstYear,
    int Years,
    string Vision,
    IReadOnlyList<EditionMission> Missions,
    IReadOnlyList<EditionGoal> Goals,
    IReadOnlyList<EditionCeiling> Ceilings,
    IReadOnlyList<EditionProgramme> Programmes)
{
    internal static EditionData Of(BookContent content)
    {
        var (plan, all) = (content.Plan.Plan, content.Plan);
        return new EditionData(
            plan.Name, plan.Version, plan.FirstYear, plan.Years, plan.Vision,
            [.. plan.Missions.Select(m => new EditionMission(m.Number, m.Words))],
            [.. plan.Goals.Select(g => new EditionGoal(g.Id, g.Code, g.Words, g.Indicator, g.Baseline, g.Target, g.Unit))],
            [.. plan.Ceilings.OrderBy(c => (c.FundSource, c.Year)).Select(c => new EditionCeiling(c.Year, c.FundSource, c.Rupiah))],
            [.. all.Programmes.Select(p => Of(p, all))]);
    }

    private static EditionProgramme Of(Programme programme, PlanContent plan) => new(
        programme.Id, programme.Code, programme.Name, plan.DimensionOf(programme.DimensionCode)?.Name, plan.AgencyOf(programme.LeadAgencyId)?.Name,
        plan.GoalOf(programme.GoalId)?.Code, programme.IsQuickWin, programme.IsReserve, programme.Span()?.First, programme.Span()?.Last,
        [
            .. programme.Indicators.Select(i => new EditionIndicator(
                i.Id, i.Name, i.Unit, i.BaselineText, new SortedDictionary<int, string>(i.Targets.ToDictionary(t => t.Year, t => t.Words)))),
        ],
        [.. programme.CostLines.Select(c => new EditionCost(c.Year, c.FundSource, c.Rupiah))])
    {
        Charter = programme.Charter is { } charter ? Of(CharterFields.Of(charter)) : null,
    };

    private static EditionCharter Of(CharterFields charter) => new(
        charter.Problem, charter.ServiceBefore, charter.ServiceAfter, charter.Promise, charter.Beneficiaries, charter.Owner, charter.LegalBasis,
        charter.Sustainability, charter.Status, charter.Year, charter.Kpi, charter.KpiUnit, charter.Baseline, charter.Target,
        new SortedDictionary<int, EditionMonth>(charter.Months.ToDictionary(m => m.Key, m => new EditionMonth(m.Value.Planned, m.Value.Actual))));
}

public sealed record EditionMission(int Number, string Words);

public sealed record EditionGoal(Guid Id, string Code, string Words, string? Indicator, string? Baseline, string? Target, string? Unit);

public sealed record EditionCeiling(int Year, string FundSource, long Rupiah);

/// <param name="First">First calendar year with money or a target; null for none.</param>
public sealed record EditionProgramme(
    Guid Id,
    string Code,
    string Name,
    string? Dimension,
    string? Lead,
    string? Goal,
    bool IsQuickWin,
    bool IsReserve,
    int? First,
    int? Last,
    IReadOnlyList<EditionIndicator> Indicators,
    IReadOnlyList<EditionCost> Costs)
{
    /// <summary>Null for a programme without one, and in editions of the time before charters were kept.</summary>
    public EditionCharter? Charter { get; init; }

    public long Total => Costs.Sum(c => c.Rupiah);

    public IReadOnlyDictionary<int, long> ByYear() => Costs.GroupBy(c => c.Year).ToDictionary(g => g.Key, g => g.Sum(c => c.Rupiah));
}

public sealed record EditionIndicator(Guid Id, string Name, string? Unit, string? Baseline, IReadOnlyDictionary<int, string> Targets);

public sealed record EditionCost(int Year, string FundSource, long Rupiah);

/// <summary>The charter of a quick win; figures as written.</summary>
public sealed record EditionCharter(
    string? Problem,
    string? ServiceBefore,
    string? ServiceAfter,
    string? Promise,
    string? Beneficiaries,
    string? Owner,
    string? LegalBasis,
    string? Sustainability,
    CharterStatus Status,
    int? Year,
    string? Kpi,
    string? KpiUnit,
    string? Baseline,
    string? Target,
    IReadOnlyDictionary<int, EditionMonth> Months);

/// <summary>What was planned for a month, and what came of it.</summary>
public sealed record EditionMonth(string? Planned, string? Actual);
