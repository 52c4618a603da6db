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
        List<SheetTable> tables = isPartial ? [table] : [table, .. TableFinder.Twins(opened.Value, ProgrammeShape.Programmes, table, problems)];
        var programmes = new ProgrammeCopies(problems);
        foreach (var each in tables)
        {
            problems.AddRange(each == table ? [] : each.Problems);
            problems.AddRange(MergedCells.Over(each));
            problems.AddRange(identity is null ? [] : TypedSums(each));
            programmes.Add(new ProgrammeRows(each, problems, habits ?? ReadingHabits.None, identity is not null, isPartial).Read());
        }
        var (actions, actionSheets) = ReadActions(opened.Value, programmes.All, problems, identity is not null);
        var years = tables.SelectMany(t => t.Years).ToList();
        var (first, last) = years.Count == 0 ? (0, -1) : (years.Min(), years.Max());
        return new ProgrammeWorkbook(
            first, last - first + 1, programmes.All, actions, problems, identity,
            CostYears: tables.SelectMany(t => t.Years.Where(y => t.Column(ProgrammeShape.Cost, y) is not null)).ToHashSet(), ActionSheets: actionSheets);
    }

    /// <summary>The sums above the table of a file of ours are formulas; figures there were typed over them.</summary>
    private static IEnumerable<Problem> TypedSums(SheetTable table)
    {
        var money = table.Years.Select(y => table.Column(ProgrammeShape.Cost, y)).Append(table.Column(ProgrammeShape.StatedTotal)).OfType<int>().ToHashSet();
        return table.Sheet.Rows.TakeWhile(r => r.Number < table.FirstHeadRow)
            .SelectMany(r => r.Cells.Where(c => money.Contains(c.Column) && c is { Kind: CellKind.Number, IsFormula: false })
                .Select(c => ProgrammeProblems.Computed(CellWords.Line(c) ?? "", new Place(table.Sheet.Name, CellAddress.Of(r.Number, c.Column), r.Number))));
    }

    private static (List<ActionRow> Actions, List<string> Sheets) ReadActions(WorkbookSheets file, IReadOnlyList<ProgrammeRow> programmes, List<Problem> problems, bool isOurs)
    {
        var found = TableFinder.Find(file with { Problems = [] }, ProgrammeShape.Actions);
        if (!found.IsOk)
        {
            return ([], []);
        }
        List<SheetTable> tables = [found.Value, .. TableFinder.Twins(file, ProgrammeShape.Actions, found.Value, problems)];
        var actions = new List<ActionRow>();
        foreach (var table in tables)
        {
            // An action plan without a row is no reason to say anything.
            problems.AddRange(table.Problems.Where(p => p.Code != "FILE-042"));
            actions.AddRange(new ActionRows(table, programmes, problems, isOurs).Read());
        }
        return (actions, [.. tables.Select(t => t.Sheet.Name).OfType<string>()]);
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

/// <summary>The programmes of all sheets of a file, each once, with its copies on other sheets beside it.</summary>
internal sealed class ProgrammeCopies(List<Problem> problems)
{
    private readonly List<ProgrammeRow> all = [];
    private readonly Dictionary<string, int> byCode = new(StringComparer.OrdinalIgnoreCase);

    public List<ProgrammeRow> All => all;

    public void Add(IEnumerable<ProgrammeRow> sheet)
    {
        foreach (var row in sheet.ToList())
        {
            if (!byCode.TryGetValue(row.Code, out var at) || all[at].Sheet == row.Sheet)
            {
                if (row.Code.Length > 0)
                {
                    byCode.TryAdd(row.Code, all.Count);
                }
                all.Add(row);
            }
            else if (HeadWords.Plain(all[at].Name) == HeadWords.Plain(row.Name) || row.Name.Length == 0)
            {
                all[at] = all[at] with { Copies = [.. all[at].Copies, row with { Copies = [] }, .. row.Copies] };
            }
            else
            {
                problems.Add(ProgrammeProblems.SameCode(
                    row.Code, all[at].Name, all[at].Number, row.Name, new Place(row.Sheet, row.Cells.GetValueOrDefault(ProgrammeShape.Code)?.Split('!')[^1], row.Number, row.Code)));
                all.Add(row);
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
