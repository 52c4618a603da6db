namespace PanduKota.Engines.PlanChecks;

/// <summary>Everything a plan check may look at, loaded before any rule runs. Nothing here changes while rules run.</summary>
/// <param name="FirstYear">First calendar year of the plan.</param>
/// <param name="Years">How many years, 1..20.</param>
/// <param name="Units">Units the region writes; empty means <see cref="PlanChecks.Units.Default"/>. Their synonyms are known too.</param>
/// <param name="ComingYear">The year that quick wins are due for (PLAN-050, 052); null means the first of the plan.</param>
public sealed record PlanSnapshot(
    int FirstYear,
    int Years,
    IReadOnlyList<DimensionFacts> Dimensions,
    IReadOnlyList<ProgrammeFacts> Programmes,
    IReadOnlyList<CeilingFacts> Ceilings,
    IReadOnlyCollection<string> Units,
    PlanCheckSettings Settings,
    int? ComingYear = null)
{
    public int LastYear => FirstYear + Years - 1;
}

/// <summary>Limits that a region may set otherwise; the defaults are those of docs/methods/plan-checks.md.</summary>
/// <param name="JumpFactor">A target that grows by more than this factor in one year is probably a slip (PLAN-012).</param>
/// <param name="UnitSlipFactor">A cost this many times its agency's median is probably in the wrong unit (PLAN-024).</param>
public sealed record PlanCheckSettings(decimal JumpFactor = 5m, decimal UnitSlipFactor = 1000m);

/// <summary>A dimension of the plan's dimension set, with the codes of its sub-dimensions.</summary>
public sealed record DimensionFacts(string Code, string Name, IReadOnlyList<SubDimensionFacts> SubDimensions);

public sealed record SubDimensionFacts(string Code, string Name);

/// <param name="DimensionCode">Null when none was given.</param>
/// <param name="LeadAgency">Name of the lead agency, or null.</param>
/// <param name="StatedTotalRupiah">The ten-year total as the planner wrote it, if he did.</param>
/// <param name="PredecessorCodes">Programmes that must have finished before this one starts.</param>
/// <param name="Cells">Where each field stood in the last workbook, when known: field name -> "Sheet!D14".</param>
public sealed record ProgrammeFacts(
    Guid Id,
    string Code,
    string Name,
    string? DimensionCode,
    string? SubDimensionCode,
    string? LeadAgency,
    int? EarliestStart,
    int? LatestStart,
    bool IsMandatory,
    bool IsQuickWin,
    long? StatedTotalRupiah,
    IReadOnlyList<IndicatorFacts> Indicators,
    IReadOnlyList<CostFacts> Costs,
    IReadOnlyList<string> PredecessorCodes,
    IReadOnlyDictionary<string, string>? Cells = null);

/// <summary>Which way an indicator is meant to move.</summary>
public enum Direction
{
    Up,
    Down,
    Keep,
}

/// <param name="Baseline">As a number, where it is one.</param>
/// <param name="Targets">Calendar year -> target; a year without target is absent.</param>
public sealed record IndicatorFacts(
    string Name,
    string? Unit,
    Direction Direction,
    decimal? Baseline,
    string? BaselineText,
    IReadOnlyDictionary<int, TargetFacts> Targets)
{
    /// <summary>A target counts when anything at all was written: "2.3:1000" is one too.</summary>
    public bool HasTarget(int year) => 
        Targets.TryGetValue(year, out var target) && (target.Value is not null || !string.IsNullOrWhiteSpace(target.Text));

    /// <summary>The targets that are numbers, by year.</summary>
    public IEnumerable<(int Year, decimal Value)> NumberTargets() =>
        Targets.Where(t => t.Value.Value is not null).OrderBy(t => t.Key).Select(t => (t.Key, t.Value.Value!.Value));
}

/// <param name="Text">As it was written ("2.3:1000").</param>
/// <param name="Value">As a number, where it is one.</param>
public sealed record TargetFacts(string Text, decimal? Value);

/// <summary>Whole rupiah of one fund source in one calendar year.</summary>
public sealed record CostFacts(int Year, string FundSource, long Rupiah);

/// <summary>Money available in a calendar year; without fund source it is the ceiling of all sources together.</summary>
public sealed record CeilingFacts(int Year, string? FundSource, long Rupiah);
