using PanduKota.Documents.Workbooks.Parts;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>
/// Reads a programme workbook: the matrix (sheet Program) and, when it is there, the action plan (sheet Rencana Aksi).
/// A CSV of the matrix is read too, and a workbook that shows only a part of each programme. Good rows come in whatever is wrong with others; each problem has its sheet and cell.
/// </summary>
public static class ProgrammeWorkbookReader
{
    /// <summary>A slip of the finger in a head (2206) must not make a plan of 180 years.</summary>
    internal const int MostYears = 30;

    /// <param name="file">Read to its end, not closed.</param>
    /// <param name="fileName">Only used to tell people when it belies the contents.</param>
    /// <param name="isPartial">A block of cells, which need not have a column for any year.</param>
    /// <param name="habits">What a person has said of figures with two readings.</param>
    public static Outcome<ProgrammeWorkbook> Read(
        Stream file, string fileName, XlsxLimits? limits = null, ReadingHabits? habits = null, bool isPartial = false)
    {
        var opened = TableFile.Read(file, fileName, limits);
        if (!opened.IsOk)
        {
            return Outcome.Refuse<ProgrammeWorkbook>(opened.Problems);
        }
        var identity = IdentitySheet.Read(opened.Value);
        if (!isPartial && PartTables.PurposeOf(opened.Value, identity) is var purpose and not WorkbookPurpose.Matrix)
        {
            return PartWorkbookReader.Read(opened.Value, purpose, identity, habits ?? ReadingHabits.None);
        }
        var found = TableFinder.Find(opened.Value, ProgrammeShape.Programmes);
        if (!found.IsOk)
        {
            return Outcome.Refuse<ProgrammeWorkbook>(found.Problems);
        }
        var table = found.Value;
        var heads = new Place(table.Sheet.Name, Row: table.HeadRow);
        if (table.Years.Count == 0 && !isPartial)
        {
            return ProgrammeProblems.NoYears(heads);
        }
        if (table.Years.Count > 0 && table.Years[^1] - table.Years[0] >= MostYears)
        {
            return ProgrammeProblems.TooManyYears(table.Years[0], table.Years[^1], heads);
        }
        List<Problem> problems = [.. table.Problems];
        if (!isPartial)
        {
            AddMissingYears(table, [(ProgrammeShape.Target, "Target"), (ProgrammeShape.Cost, "Pagu")], problems);
        }
        problems.AddRange(MergedCells.Over(table));
        var programmes = new ProgrammeRows(table, problems, habits ?? ReadingHabits.None).Read();
        var (actions, actionSheet) = ReadActions(opened.Value, programmes, problems);
        var (first, last) = table.Years.Count == 0 ? (0, -1) : (table.Years[0], table.Years[^1]);
        return new ProgrammeWorkbook(
            first, last - first + 1, programmes, actions, problems, identity,
            CostYears: table.Years.Where(y => table.Column(ProgrammeShape.Cost, y) is not null).ToHashSet(), ActionSheet: actionSheet);
    }

    private static (List<ActionRow> Actions, string? Sheet) ReadActions(WorkbookSheets file, IReadOnlyList<ProgrammeRow> programmes, List<Problem> problems)
    {
        var found = TableFinder.Find(file with { Problems = [] }, ProgrammeShape.Actions);
        if (!found.IsOk)
        {
            return ([], null);
        }
        // An action plan without a row is no reason to say anything.
        problems.AddRange(found.Value.Problems.Where(p => p.Code != "FILE-042"));
        return (new ActionRows(found.Value, programmes, problems).Read(), found.Value.Sheet.Name);
    }

    /// <param name="of">Field and title of the columns that stand once for each year.</param>
    internal static void AddMissingYears(SheetTable table, IReadOnlyList<(string Field, string Title)> of, List<Problem> problems)
    {
        var heads = new Place(table.Sheet.Name, Row: table.HeadRow);
        foreach (var (field, title) in of)
        {
            if (table.Years.All(y => table.Column(field, y) is null))
            {
                problems.Add(ProgrammeProblems.NoYearsOf(title, heads));
                continue;
            }
            for (var year = table.Years[0]; year <= table.Years[^1]; year++)
            {
                if (table.Column(field, year) is null)
                {
                    problems.Add(ProgrammeProblems.YearsDiffer(year, title, heads with { Year = year }));
                }
            }
        }
    }
}

/// <summary>Finds merged cells that hide where a value belongs.</summary>
internal static class MergedCells
{
    private const int MostReported = 50;

    /// <summary>
    /// Merges over several columns of the table, and merges downwards in columns of figures. A name or agency merged over
    /// the rows of its own programme reads as it is meant and is left alone.
    /// </summary>
    public static IEnumerable<Problem> Over(SheetTable table)
    {
        var used = table.UsedColumns.ToHashSet();
        var figures = table.Years
            .SelectMany(y => (int?[])[table.Column(ProgrammeShape.Target, y), table.Column(ProgrammeShape.Cost, y)])
            .Append(table.Column(ProgrammeShape.Indicator)).Append(table.Column(ProgrammeShape.FundSource))
            .OfType<int>().ToHashSet();
        var rows = table.Rows.Select(r => r.Number).ToHashSet();
        return table.Sheet.Merged
            .Where(m => m.LastRow > table.HeadRow && m.FirstColumn <= table.Heads.Keys.Max() && rows.Contains(m.FirstRow))
            .Where(m => HoldsSeveral(m, used) || (m.LastRow > m.FirstRow && HoldsOne(m, figures)))
            .Take(MostReported)
            .Select(m => ProgrammeProblems.Merged(
                m.ToString(), new Place(table.Sheet.Name, CellAddress.Of(m.FirstRow, m.FirstColumn), m.FirstRow)));
    }

    private static bool HoldsSeveral(CellRange range, HashSet<int> columns) =>
        columns.Count(c => c >= range.FirstColumn && c <= range.LastColumn) > 1;

    private static bool HoldsOne(CellRange range, HashSet<int> columns) =>
        columns.Any(c => c >= range.FirstColumn && c <= range.LastColumn);
}
