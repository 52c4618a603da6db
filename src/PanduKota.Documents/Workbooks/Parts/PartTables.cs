using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>A table of a workbook that shows parts of programmes.</summary>
/// <param name="Part">What its rows hold.</param>
/// <param name="Years">Field and title of its year columns.</param>
internal sealed record PartTable(ProgrammeParts Part, TableShape Shape, IReadOnlyList<(string Field, string Title)> Years);

/// <summary>Which tables the workbooks of each purpose have, and what a file without a purpose of its own seems to be.</summary>
internal static class PartTables
{
    private static readonly ColumnShape[] programme = [.. ProgrammeShape.Programmes.Columns
        .Where(c => c.Field is ProgrammeShape.Code or ProgrammeShape.Name or ProgrammeShape.LeadAgency or ProgrammeShape.Mark)
        .Select(c => c with { IsNeeded = c.Field == ProgrammeShape.Code })];

    private static readonly PartTable targets = new(
        ProgrammeParts.Indicators,
        new(Text.Of("tabel target"), TargetSheets.TargetSheet,
            [.. programme, Needed(ProgrammeShape.Indicator), Known(ProgrammeShape.Unit), Known(ProgrammeShape.Direction), Known(ProgrammeShape.Baseline)],
            [Year(ProgrammeShape.Target)]),
        [(ProgrammeShape.Target, "Target")]);

    private static readonly PartTable costs = new(
        ProgrammeParts.Costs,
        new(Text.Of("tabel pagu"), TargetSheets.CostSheet,
            [.. programme, Needed(ProgrammeShape.FundSource), Known(ProgrammeShape.Reserve), Known(ProgrammeShape.StatedTotal)],
            [Year(ProgrammeShape.Cost)]),
        [(ProgrammeShape.Cost, "Pagu")]);

    private static readonly PartTable charters = new(
        ProgrammeParts.Charter,
        new(Text.Of("tabel piagam Quick Win"), CharterShape.SheetName,
            [.. programme, .. CharterShape.Columns], []),
        []);

    private static readonly PartTable months = new(
        ProgrammeParts.Charter,
        new(Text.Of("tabel indikator bulanan"), CharterShape.MonthSheetName,
            [.. programme, .. CharterShape.MonthColumns], []),
        []);

    /// <summary>None for the matrix, which is read whole.</summary>
    public static IReadOnlyList<PartTable> Of(WorkbookPurpose purpose) => purpose switch
    {
        WorkbookPurpose.TargetsAndCosts => [targets, costs],
        WorkbookPurpose.QuickWinCharters => [charters, months],
        _ => [],
    };

    /// <summary>
    /// What a file is for: as its hidden sheet says or, where that was lost, as the heads of its tables show. Targets on one
    /// sheet and money on another are no matrix, which has both in one table; a promise to citizens is only in a charter.
    /// </summary>
    public static WorkbookPurpose PurposeOf(WorkbookSheets file, WorkbookIdentity? identity)
    {
        if (identity is not null)
        {
            return identity.Purpose;
        }
        if (TableFinder.Find(file, charters.Shape).IsOk)
        {
            return WorkbookPurpose.QuickWinCharters;
        }
        if (file.Sheets.Count < 2)
        {
            return WorkbookPurpose.Matrix;
        }
        return TableFinder.Find(file, targets.Shape) is { IsOk: true } target && TableFinder.Find(file, costs.Shape) is { IsOk: true } cost
            && target.Value.Sheet.Name != cost.Value.Sheet.Name && !cost.Value.Years.Any(y => target.Value.Column(ProgrammeShape.Cost, y) is not null)
            ? WorkbookPurpose.TargetsAndCosts
            : WorkbookPurpose.Matrix;
    }

    private static ColumnShape Known(string field) => ProgrammeShape.Programmes.Columns.First(c => c.Field == field) with { IsNeeded = false };

    private static ColumnShape Needed(string field) => Known(field) with { IsNeeded = true };

    private static YearShape Year(string field) => ProgrammeShape.Programmes.Years.First(y => y.Field == field) with { IsNeeded = true };
}
