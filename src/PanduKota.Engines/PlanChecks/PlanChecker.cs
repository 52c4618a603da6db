namespace PanduKota.Engines.PlanChecks;

/// <summary>Runs the rules of docs/methods/plan-checks.md over a plan.</summary>
public static class PlanChecker
{
    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<IPlanCheck> All { get; } =
    [
        new NoLeadAgency(),
        new WrongDimension(),
        new EmptyDimension(),
        new MissingTarget(),
        new TargetAgainstDirection(),
        new TargetJump(),
        new PercentageOutOfRange(),
        new OutsidePlanYears(),
        new UnknownUnit(),
        new WrongStartWindow(),
        new CostWithoutTarget(),
        new OverYearlyCeiling(),
        new OverFundCeiling(),
        new SameCostEveryYear(),
        new CostInWrongUnit(),
        new WrongTotal(),
        new WrongPredecessor(),
        new NearDuplicate(),
        new NoQuickWin(),
        new LateQuickWin(),
    ];

    /// <summary>All findings, the worst first, then by code, programme, year and field.</summary>
    public static IReadOnlyList<Problem> Check(PlanSnapshot plan) => InOrder(All.SelectMany(c => c.Check(plan)));

    /// <summary>
    /// The findings that stand on one programme: those of <see cref="Check"/> with its id. Findings of the whole plan
    /// (empty dimensions, ceilings, missing quick wins) come from <see cref="Check"/> alone.
    /// </summary>
    /// <returns>Nothing when the plan has no such programme.</returns>
    public static IReadOnlyList<Problem> CheckProgramme(PlanSnapshot plan, Guid programmeId) =>
        plan.Programmes.FirstOrDefault(p => p.Id == programmeId) is { } programme
            ? InOrder(All.OfType<IProgrammeCheck>().SelectMany(c => c.Check(plan, programme)))
            : [];

    private static List<Problem> InOrder(IEnumerable<Problem> problems) =>
    [
        .. problems
            .OrderByDescending(p => p.Severity)
            .ThenBy(p => p.Code, StringComparer.Ordinal)
            .ThenBy(p => p.Place.ProgrammeCode, StringComparer.Ordinal)
            .ThenBy(p => p.Place.ProgrammeId)
            .ThenBy(p => p.Place.Year)
            .ThenBy(p => p.Place.Field, StringComparer.Ordinal),
    ];
}
