using PanduKota.Documents.Workbooks.Parts;
using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Documents.Workbooks;

/// <summary>
/// One programme as the workbook holds it (matrix T10), read or about to be written. Texts are trimmed; what could not be
/// read is null and has a problem on its cell. Agencies, dimensions and goals are the words of the sheet, not yet resolved.
/// </summary>
/// <param name="Number">Row of the sheet, from 1; 0 for a row that was not read from a file.</param>
/// <param name="IsReserve">On the list of those that come next when money turns up (cadangan).</param>
/// <param name="StatedTotalRupiah">Sum of the totals of all its money rows, as written; null when one of them has none.</param>
/// <param name="Cells">
/// Field, named as in <see cref="PlanSnapshot"/> checks (name, leadAgency, unit:0, target:0:2028, cost:APBD:2028), ->
/// address: "Program!D14", or "D14" for a CSV.
/// </param>
/// <param name="Id">Of the programme, from the hidden column; null where the row has none.</param>
/// <param name="Says">The parts that the file speaks of for this programme; null leaves that to the file as a whole.</param>
/// <param name="Charter">Of a quick win, where the file speaks of it.</param>
public sealed record ProgrammeRow(
    int Number,
    string Code,
    string Name,
    string? Dimension,
    string? SubDimension,
    string? Goal,
    string? Description,
    string? Kind,
    string? LeadAgency,
    IReadOnlyList<string> SupportingAgencies,
    string? Partners,
    string? NomenclatureCode,
    string? Location,
    string? Risk,
    IReadOnlyList<string> Predecessors,
    int? EarliestStart,
    int? LatestStart,
    bool IsMandatory,
    bool IsQuickWin,
    bool IsReserve,
    int? ValuePoints,
    long? StatedTotalRupiah,
    IReadOnlyList<IndicatorRow> Indicators,
    IReadOnlyList<CostRow> Costs,
    IReadOnlyDictionary<string, string> Cells,
    Guid? Id = null,
    ProgrammeParts? Says = null,
    CharterRow? Charter = null)
{
    /// <summary>Version of the programme that the row shows, from the hidden column; null where the row has none.</summary>
    public int? Version { get; init; }

    /// <summary>Where the row stands; null in a CSV.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// The same programme once more, when the rows of two copies of a workbook were put together in one. A copy holds only
    /// the rows that were there before: what it does not hold it says nothing of.
    /// </summary>
    public IReadOnlyList<ProgrammeRow> Copies { get; init; } = [];

    /// <summary>A copy that may as well be a further row of money, added by hand: where it differs, a person is asked.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>A programme of which the file shows only some parts.</summary>
    internal static ProgrammeRow Partly(int number, string code, string name, Guid? id, ProgrammeParts says, IReadOnlyDictionary<string, string> cells) => new(
        number, code, name, null, null, null, null, null, null, [], null, null, null, null, [], null, null, false, false, false, null, null,
        [], [], cells, id, says);
}

/// <summary>Parts of a programme that stand in tables of their own.</summary>
[Flags]
public enum ProgrammeParts
{
    None = 0,
    Indicators = 1,
    Costs = 2,
    Charter = 4,
}

/// <summary>
/// The charter of a quick win as a sheet holds it. A field that the file has no column for is absent; an empty cell is null.
/// </summary>
/// <param name="Words">Field of <see cref="CharterShape"/> -> words.</param>
/// <param name="Figures">Baseline, target and months -> as written and, where it is one, as a number.</param>
public sealed record CharterRow(IReadOnlyDictionary<string, string?> Words, IReadOnlyDictionary<string, TargetFacts?> Figures);

/// <param name="Targets">Calendar year -> as written and, where it is one, as a number.</param>
/// <param name="Cells">name, unit, direction, baseline, target:2028 -> address.</param>
public sealed record IndicatorRow(
    int Number,
    string Name,
    string? Unit,
    Direction Direction,
    string? BaselineText,
    decimal? Baseline,
    IReadOnlyDictionary<int, TargetFacts> Targets,
    IReadOnlyDictionary<string, string> Cells,
    Guid? Id = null);

/// <param name="FundSource">One of the drop-down, or as written; "" when it was left blank (that has a problem).</param>
/// <param name="Rupiah">Calendar year -> whole rupiah.</param>
/// <param name="Cells">fundSource, cost:2028, total -> address.</param>
public sealed record CostRow(
    int Number,
    string FundSource,
    IReadOnlyDictionary<int, long> Rupiah,
    IReadOnlyDictionary<string, string> Cells);

/// <summary>A step of the action plan (rencana aksi) of a programme.</summary>
public sealed record ActionRow(
    int Number, string ProgrammeCode, string Step, string? Output, string? Owner, DateOnly? Start, DateOnly? End, Guid? Id = null, Guid? ProgrammeId = null)
{
    /// <summary>Version of the programme that the row shows; null where the row has none.</summary>
    public int? Version { get; init; }

    /// <summary>Where the row stands; null in a CSV.</summary>
    public string? Sheet { get; init; }

    /// <summary>Cell of the step.</summary>
    public string? Cell { get; init; }
}

/// <summary>A programme workbook as read: rows, and problems with their cells. Rows with errors are in it too.</summary>
/// <param name="FirstYear">First of the year columns; 0, with 0 years, when a block of cells has none.</param>
/// <param name="Identity">What the file knows of itself; null for one that somebody has made himself.</param>
/// <param name="Purpose">What the file is for, as it says itself or as its heads show.</param>
/// <param name="CostYears">Years that have a column of money; null for all of the file.</param>
/// <param name="ActionSheets">Where the action plan was found.</param>
public sealed record ProgrammeWorkbook(
    int FirstYear,
    int Years,
    IReadOnlyList<ProgrammeRow> Programmes,
    IReadOnlyList<ActionRow> Actions,
    IReadOnlyList<Problem> Problems,
    WorkbookIdentity? Identity = null,
    WorkbookPurpose Purpose = WorkbookPurpose.Matrix,
    IReadOnlySet<int>? CostYears = null,
    IReadOnlyList<string>? ActionSheets = null);

/// <summary>What the drop-downs of a programme workbook offer, and what the guidance sheet says it is for.</summary>
public sealed record WorkbookChoices(
    string RegionName,
    int FirstYear,
    int Years,
    IReadOnlyList<DimensionFacts> Dimensions,
    IReadOnlyList<string> Goals,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> FundSources,
    IReadOnlyList<string> Units);

/// <summary>What the money of a workbook is held against.</summary>
/// <param name="Ceilings">Calendar year -> rupiah for all programmes of the plan; a year without ceiling is absent.</param>
/// <param name="Elsewhere">Calendar year -> rupiah of the programmes that are not in the workbook.</param>
public sealed record PlanMoney(IReadOnlyDictionary<int, long> Ceilings, IReadOnlyDictionary<int, long> Elsewhere);
