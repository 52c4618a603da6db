using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>
/// Reads a workbook that shows parts of programmes into the same rows as the matrix: what a table does not speak of, a row
/// does not say.
/// </summary>
internal static class PartWorkbookReader
{
    public static Outcome<ProgrammeWorkbook> Read(
        WorkbookSheets file, WorkbookPurpose purpose, WorkbookIdentity? identity, ReadingHabits habits)
    {
        var problems = new List<Problem>();
        var tables = new List<(PartTable Part, SheetTable Table)>();
        var lacking = new List<Problem>();
        foreach (var part in PartTables.Of(purpose))
        {
            // What is odd about the file as a whole is said once.
            var found = TableFinder.Find(file with { Problems = tables.Count == 0 ? file.Problems : [] }, part.Shape);
            if (found.IsOk)
            {
                tables.Add((part, found.Value));
                // An empty sheet keeps what is stored; that is no reason to say anything.
                problems.AddRange(found.Value.Problems.Where(p => p.Code != "FILE-042"));
                foreach (var twin in TableFinder.Twins(file, part.Shape, found.Value, problems))
                {
                    tables.Add((part, twin));
                    problems.AddRange(twin.Problems);
                }
            }
            else
            {
                lacking.AddRange(found.Problems);
            }
        }
        if (tables.Count == 0)
        {
            return Outcome.Refuse<ProgrammeWorkbook>(lacking);
        }
        // One table alone is read; of the other it is said that it is not there.
        problems.AddRange(lacking.Select(p => p with { Severity = Severity.Warning }));
        List<int> years = [.. tables.SelectMany(t => t.Table.Years).Distinct().Order()];
        if (years.Count > 0 && years[^1] - years[0] >= ProgrammeWorkbookReader.MostYears)
        {
            return ProgrammeProblems.TooManyYears(years[0], years[^1], new Place(tables[0].Table.Sheet.Name, Row: tables[0].Table.HeadRow));
        }
        var programmes = new List<ProgrammeRow>();
        var (seen, places) = (new HashSet<(string, string)>(), new Dictionary<string, int>());
        foreach (var (part, table) in tables)
        {
            ProgrammeWorkbookReader.AddMissingYears(table, part.Years, problems);
            problems.AddRange(MergedCells.Over(table));
            Add(part, table, identity, habits, problems, programmes, seen, places);
        }
        var costYears = tables.Where(t => t.Part.Part == ProgrammeParts.Costs).SelectMany(t => t.Table.Years).ToHashSet();
        return new ProgrammeWorkbook(
            years.FirstOrDefault(), years.Count == 0 ? 0 : years[^1] - years[0] + 1, programmes, [], problems, identity, purpose, costYears);
    }

    /// <param name="places">Code in capitals -> its place among the programmes.</param>
    /// <param name="seen">Codes that a table of the same shape has spoken of already: what another one says is a copy.</param>
    private static void Add(
        PartTable part, SheetTable table, WorkbookIdentity? identity, ReadingHabits habits, List<Problem> problems, List<ProgrammeRow> programmes,
        HashSet<(string Sheet, string Code)> seen, Dictionary<string, int> places)
    {
        var rows = new PartRows(table, identity, problems, part.Part == ProgrammeParts.Charter ? RowKind.Charter : RowKind.Part).Read();
        var read = Reader(part.Part, table, habits, problems, identity is not null);
        foreach (var lines in rows.SelectMany(r => r.Copies.Prepend(r)))
        {
            var at = places.GetValueOrDefault(lines.Code.ToUpperInvariant(), -1);
            var version = ProgrammeRowReader.VersionOf(table, lines);
            // Rows of another version have another base, and so are compared on their own.
            var isOther = at >= 0 && version is not null && programmes[at].Version is { } first && first != version;
            if (!seen.Add((part.Shape.SheetName ?? "", lines.Code.ToUpperInvariant())) || isOther)
            {
                programmes[at] = programmes[at] with { Copies = [.. programmes[at].Copies, Row(null)] };
            }
            else if (at < 0)
            {
                places[lines.Code.ToUpperInvariant()] = programmes.Count;
                programmes.Add(Row(null));
            }
            else
            {
                programmes[at] = Row(programmes[at]);
            }

            ProgrammeRow Row(ProgrammeRow? known)
            {
                var cells = known is null ? new Dictionary<string, string>() : new Dictionary<string, string>(known.Cells);
                foreach (var field in (string[])[ProgrammeShape.Code, ProgrammeShape.Name])
                {
                    if (table.Address(lines.First, field) is { } address)
                    {
                        cells.TryAdd(field, ProgrammeRowReader.FullAddress(table, address));
                    }
                }
                var row = known ?? ProgrammeRow.Partly(lines.First.Number, lines.Code, lines.Name, lines.Mark, ProgrammeParts.None, cells) with
                {
                    Version = version, Sheet = table.Sheet.Name, IsDoubtful = lines.IsDoubtful,
                };
                return read(row with { Says = row.Says | part.Part, Cells = cells }, lines, cells);
            }
        }
    }

    /// <summary>Reads what the rows of a table say of one programme into its row.</summary>
    private static Func<ProgrammeRow, ProgrammeLines, Dictionary<string, string>, ProgrammeRow> Reader(
        ProgrammeParts part, SheetTable table, ReadingHabits habits, List<Problem> problems, bool isOurs)
    {
        switch (part)
        {
            case ProgrammeParts.Indicators:
                var indicators = new IndicatorReader(table, problems, habits.Targets);
                return (row, lines, cells) => row with { Indicators = indicators.Read(lines, cells) };
            case ProgrammeParts.Costs:
                var costs = new CostReader(table, problems, habits.Money, isOurs);
                return (row, lines, cells) => row with { Costs = costs.Read(lines, cells) };
            default:
                var charters = new CharterReader(table, problems, habits.Targets);
                return (row, lines, cells) => row with { Charter = charters.Read(row.Charter, lines, cells) };
        }
    }
}
