using System.Globalization;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>Reads the money of a programme, one row for each fund source.</summary>
internal sealed class CostReader
{
    private readonly SheetTable table;
    private readonly List<Problem> problems;
    private readonly FigureColumns money, totals;
    private readonly bool isOurs;

    /// <param name="isOurs">Totals are formulas that we have put there; what was typed over them is told of and does not count.</param>
    public CostReader(SheetTable table, List<Problem> problems, NumberHabit habit, bool isOurs)
    {
        (this.table, this.problems, this.isOurs) = (table, problems, isOurs);
        var columns = table.Years.Select(y => table.Column(ProgrammeShape.Cost, y)).OfType<int>().ToList();
        var total = table.Column(ProgrammeShape.StatedTotal);
        var unit = columns.Count == 0 ? 1 : RupiahUnit.Of(table, columns[0]);
        money = FigureColumns.Learn(table, columns, NumberKind.WholeRupiah, rupiahPerUnit: unit, habit: habit);
        totals = FigureColumns.Learn(
            table,
            total is { } column ? [column] : [],
            NumberKind.WholeRupiah,
            rupiahPerUnit: total is { } c ? RupiahUnit.Of(table, c) is var own and not 1 ? own : unit : 1,
            habit: habit);
        if (unit != 1)
        {
            problems.Add(FileProblems.CountsIn(unit, new Place(table.Sheet.Name, Row: table.HeadRow)));
        }
    }

    public List<CostRow> Read(ProgrammeLines lines, Dictionary<string, string> programmeCells)
    {
        var read = new List<CostRow>();
        foreach (var row in lines.Rows)
        {
            var rupiah = ReadYears(lines, row);
            TellOfTypedTotal(lines, row, rupiah.Values.Sum());
            var source = table.Cell(row, ProgrammeShape.FundSource) is { Kind: not CellKind.Error } cell ? CellWords.Line(cell) : null;
            if (rupiah.Count == 0)
            {
                if (source is not null)
                {
                    // A fund source whose money was cleared still stands there.
                    AddCells(programmeCells, source, CellsOf(row));
                }
                continue;
            }
            var at = table.At(row, ProgrammeShape.FundSource) with { ProgrammeCode = lines.Code };
            if (source is null && rupiah.Values.Any(v => v != 0))
            {
                problems.Add(ProgrammeProblems.NoFundSource(lines.Code, at));
            }
            else if (source is null)
            {
                continue;
            }
            var cells = CellsOf(row);
            var same = read.FindIndex(c => string.Equals(c.FundSource, source ?? "", StringComparison.OrdinalIgnoreCase));
            if (same >= 0)
            {
                problems.Add(ProgrammeProblems.SameFundSource(lines.Code, source ?? "–", read[same].Number, at));
                read[same] = read[same] with { Rupiah = Sum(read[same].Rupiah, rupiah) };
                continue;
            }
            read.Add(new(row.Number, source ?? "", rupiah, cells));
            AddCells(programmeCells, source, cells);
        }
        return read;
    }

    private static void AddCells(Dictionary<string, string> programmeCells, string? source, Dictionary<string, string> cells)
    {
        foreach (var (key, address) in cells.Where(c => c.Key.StartsWith("cost:", StringComparison.Ordinal)))
        {
            programmeCells[$"cost:{source}:{key["cost:".Length..]}"] = address;
        }
    }

    /// <summary>
    /// The sum of the totals on the programme's money rows, as written; null when a row with money has none. A total that
    /// a formula could not compute is no statement of anybody.
    /// </summary>
    public long? StatedTotal(ProgrammeLines lines, Dictionary<string, string> programmeCells)
    {
        if (table.Column(ProgrammeShape.StatedTotal) is not { } column)
        {
            return null;
        }
        programmeCells[ProgrammeShape.StatedTotal] =
            ProgrammeRowReader.FullAddress(table, CellAddress.Of(lines.First.Number, column));
        long? sum = null;
        foreach (var row in isOurs ? [] : lines.Rows)
        {
            var cell = row[column];
            var hasMoney = table.Years.Any(y => table.Cell(row, ProgrammeShape.Cost, y) is { IsEmpty: false, Kind: not CellKind.Error });
            if (cell.IsEmpty || (cell.Kind == CellKind.Error && cell.IsFormula))
            {
                if (hasMoney)
                {
                    return null;
                }
                continue;
            }
            var reading = totals.Read(cell);
            if (reading.ProblemAt(table.At(row, ProgrammeShape.StatedTotal) with { ProgrammeCode = lines.Code }) is { } problem)
            {
                problems.Add(problem);
            }
            if (reading.State == ReadingState.Value && reading.Rupiah is { } rupiah)
            {
                sum = (sum ?? 0) + rupiah;
            }
            else if (reading.State != ReadingState.Empty)
            {
                return null;
            }
        }
        return sum;
    }

    private void TellOfTypedTotal(ProgrammeLines lines, SheetRow row, long sum)
    {
        if (!isOurs || table.Column(ProgrammeShape.StatedTotal) is not { } column || row[column] is not { IsEmpty: false, IsFormula: false } cell
            || CellWords.Line(cell) is not { } typed || totals.Read(cell).Rupiah == sum)
        {
            return;
        }
        problems.Add(ProgrammeProblems.Computed(typed, table.At(row, ProgrammeShape.StatedTotal) with { ProgrammeCode = lines.Code }));
    }

    private Dictionary<int, long> ReadYears(ProgrammeLines lines, SheetRow row)
    {
        var rupiah = new Dictionary<int, long>();
        foreach (var year in table.Years)
        {
            var cell = table.Cell(row, ProgrammeShape.Cost, year);
            if (cell.IsEmpty)
            {
                continue;
            }
            var reading = money.Read(cell);
            var at = table.At(row, ProgrammeShape.Cost, year) with { ProgrammeCode = lines.Code };
            if (reading.ProblemAt(at) is { } problem)
            {
                problems.Add(problem);
            }
            if (reading.State != ReadingState.Value || reading.Rupiah is not { } amount)
            {
                continue;
            }
            if (amount < 0)
            {
                problems.Add(ProgrammeProblems.NegativeCost(at));
                continue;
            }
            rupiah[year] = amount;
        }
        return rupiah;
    }

    private Dictionary<string, string> CellsOf(SheetRow row)
    {
        var cells = new Dictionary<string, string>();
        foreach (var year in table.Years)
        {
            if (table.Column(ProgrammeShape.Cost, year) is { } column)
            {
                cells[string.Create(CultureInfo.InvariantCulture, $"cost:{year}")] =
                    ProgrammeRowReader.FullAddress(table, CellAddress.Of(row.Number, column));
            }
        }
        foreach (var (field, key) in ((string, string)[])[(ProgrammeShape.FundSource, "fundSource"), (ProgrammeShape.StatedTotal, "total")])
        {
            if (table.Address(row, field) is { } address)
            {
                cells[key] = ProgrammeRowReader.FullAddress(table, address);
            }
        }
        return cells;
    }

    private static Dictionary<int, long> Sum(IReadOnlyDictionary<int, long> one, Dictionary<int, long> other) =>
        one.Keys.Union(other.Keys).ToDictionary(y => y, y => one.GetValueOrDefault(y) + other.GetValueOrDefault(y));
}
