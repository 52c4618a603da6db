using System.Globalization;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>Reads the cells of one programme's rows. Columns of figures are learnt from the whole table beforehand.</summary>
internal sealed class ProgrammeRowReader
{
    private readonly SheetTable table;
    private readonly List<Problem> problems;
    private readonly FigureColumns years, answers, points;
    private readonly IndicatorReader indicators;
    private readonly CostReader costs;

    public ProgrammeRowReader(SheetTable table, List<Problem> problems, ReadingHabits habits, bool isOurs)
    {
        (this.table, this.problems) = (table, problems);
        years = Learn(NumberKind.Year, ProgrammeShape.EarliestStart, ProgrammeShape.LatestStart);
        answers = Learn(NumberKind.YesNo, ProgrammeShape.Mandatory, ProgrammeShape.QuickWin, ProgrammeShape.Reserve);
        points = Learn(NumberKind.Decimal, ProgrammeShape.ValuePoints);
        indicators = new(table, problems, habits.Targets);
        costs = new(table, problems, habits.Money, isOurs);
    }

    public ProgrammeRow Build(ProgrammeLines lines)
    {
        var cells = new Dictionary<string, string>();
        var readIndicators = indicators.Read(lines, cells);
        var readCosts = costs.Read(lines, cells);
        return new(
            lines.First.Number,
            Keep(cells, lines.First, ProgrammeShape.Code, lines.Code),
            Keep(cells, lines.First, ProgrammeShape.Name, lines.Name),
            Words(lines, ProgrammeShape.Dimension, cells),
            Words(lines, ProgrammeShape.SubDimension, cells),
            Words(lines, ProgrammeShape.Goal, cells),
            Words(lines, ProgrammeShape.Description, cells, keepLines: true),
            ReadKind(lines, cells),
            Words(lines, ProgrammeShape.LeadAgency, cells),
            List(lines, ProgrammeShape.SupportingAgencies, cells, ';'),
            Words(lines, ProgrammeShape.Partners, cells),
            Words(lines, ProgrammeShape.Nomenclature, cells),
            Words(lines, ProgrammeShape.Location, cells),
            Words(lines, ProgrammeShape.Risk, cells, keepLines: true),
            List(lines, ProgrammeShape.Predecessors, cells, ';', ','),
            Figure(lines, ProgrammeShape.EarliestStart, years, cells)?.Year,
            Figure(lines, ProgrammeShape.LatestStart, years, cells)?.Year,
            Figure(lines, ProgrammeShape.Mandatory, answers, cells)?.IsYes ?? false,
            Figure(lines, ProgrammeShape.QuickWin, answers, cells)?.IsYes ?? false,
            Figure(lines, ProgrammeShape.Reserve, answers, cells)?.IsYes ?? false,
            ReadPoints(lines, cells),
            costs.StatedTotal(lines, cells),
            readIndicators,
            readCosts,
            cells,
            lines.Rows.Select(r => RowMark.Read(table.Words(r, ProgrammeShape.Mark)).Programme).FirstOrDefault(id => id is not null))
        {
            Version = VersionOf(table, lines), Sheet = table.Sheet.Name, IsDoubtful = lines.IsDoubtful,
        };
    }

    /// <summary>A copy without its first row says nothing of the programme itself, only of the indicators and money it holds.</summary>
    public ProgrammeRow BuildCopy(ProgrammeLines lines, string name)
    {
        var copy = Build(lines);
        // A row that only names an indicator, beside money, says nothing of it.
        copy = copy with { Indicators = [.. copy.Indicators.Where(i => i.Unit is not null || i.BaselineText is not null || i.Targets.Count > 0)] };
        return lines.Rows.Exists(r => table.Words(r, ProgrammeShape.Name) is not null)
            ? copy
            : copy with { Name = name, Cells = copy.Cells.Where(c => c.Key == ProgrammeShape.Code || c.Key.Contains(':', StringComparison.Ordinal)).ToDictionary() };
    }

    internal static int? VersionOf(SheetTable table, ProgrammeLines lines) =>
        lines.Rows.Select(r => RowMark.Read(table.Words(r, ProgrammeShape.Mark)))
            .Where(m => lines.Mark is null || m.Programme == lines.Mark).Select(m => m.Version).FirstOrDefault(v => v is not null);

    private FigureColumns Learn(NumberKind kind, params string[] fields) =>
        FigureColumns.Learn(table, fields.Select(f => table.Column(f)).OfType<int>(), kind);

    private string Keep(Dictionary<string, string> cells, SheetRow row, string field, string words)
    {
        Note(cells, row, field);
        return words;
    }

    private void Note(Dictionary<string, string> cells, SheetRow row, string field)
    {
        if (table.Address(row, field) is { } address)
        {
            cells[field] = FullAddress(table, address);
        }
    }

    public static string FullAddress(SheetTable table, string address) =>
        table.Sheet.Name is { } sheet ? $"{sheet}!{address}" : address;

    /// <summary>The first filled cell of a field in the programme's rows; later ones that say something else are reported.</summary>
    private SheetCell First(ProgrammeLines lines, string field, Dictionary<string, string> cells, out SheetRow row)
    {
        row = lines.First;
        SheetCell kept = default;
        foreach (var line in lines.Rows)
        {
            var cell = table.Cell(line, field);
            if (CellWords.Line(cell) is not { } words)
            {
                continue;
            }
            if (cell.Kind == CellKind.Error)
            {
                problems.Add(ProgrammeProblems.FormulaError(words, At(lines, line, field)));
            }
            else if (kept.IsEmpty)
            {
                (kept, row) = (cell, line);
            }
            else if (HeadWords.Plain(words) != HeadWords.Plain(kept.Text))
            {
                problems.Add(ProgrammeProblems.IgnoredRepeat(lines.Code, words, CellWords.Line(kept)!, At(lines, line, field)));
            }
        }
        Note(cells, row, field);
        return kept;
    }

    private string? Words(ProgrammeLines lines, string field, Dictionary<string, string> cells, bool keepLines = false)
    {
        var cell = First(lines, field, cells, out _);
        return keepLines ? CellWords.Lines(cell) : CellWords.Line(cell);
    }

    private List<string> List(ProgrammeLines lines, string field, Dictionary<string, string> cells, params char[] separators)
    {
        var words = CellWords.Lines(First(lines, field, cells, out _));
        return words is null
            ? []
            : [.. words.Split([.. separators, '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
    }

    private Reading? Figure(ProgrammeLines lines, string field, FigureColumns figures, Dictionary<string, string> cells)
    {
        var cell = First(lines, field, cells, out var row);
        if (cell.IsEmpty)
        {
            return null;
        }
        var reading = figures.Read(cell);
        if (reading.ProblemAt(At(lines, row, field)) is { } problem)
        {
            problems.Add(problem);
        }
        return reading.State == ReadingState.Value ? reading : null;
    }

    private string? ReadKind(ProgrammeLines lines, Dictionary<string, string> cells)
    {
        var words = CellWords.Line(First(lines, ProgrammeShape.Kind, cells, out var row));
        if (words is null)
        {
            return null;
        }
        var known = ProgrammeShape.Kinds.FirstOrDefault(k => string.Equals(k, words, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            problems.Add(ProgrammeProblems.UnknownKind(words, At(lines, row, ProgrammeShape.Kind)));
        }
        return known ?? words;
    }

    private int? ReadPoints(ProgrammeLines lines, Dictionary<string, string> cells)
    {
        if (Figure(lines, ProgrammeShape.ValuePoints, points, cells)?.Number is not { } number)
        {
            return null;
        }
        if (number is >= 1 and <= 100 && number % 1 == 0)
        {
            return (int)number;
        }
        var row = lines.Rows.First(r => !table.Cell(r, ProgrammeShape.ValuePoints).IsEmpty);
        problems.Add(ProgrammeProblems.ValueOutOfRange(At(lines, row, ProgrammeShape.ValuePoints)));
        return null;
    }

    private Place At(ProgrammeLines lines, SheetRow row, string field) => table.At(row, field) with { ProgrammeCode = lines.Code };
}

/// <summary>Reads the indicators of a programme, one row each.</summary>
internal sealed class IndicatorReader(SheetTable table, List<Problem> problems, NumberHabit habit)
{
    private readonly FigureColumns figures = FigureColumns.Learn(
        table,
        table.Years.Select(y => table.Column(ProgrammeShape.Target, y)).Append(table.Column(ProgrammeShape.Baseline)).OfType<int>(),
        NumberKind.Decimal,
        isNumberDemanded: false,
        habit: habit);

    public List<IndicatorRow> Read(ProgrammeLines lines, Dictionary<string, string> programmeCells)
    {
        var read = new List<IndicatorRow>();
        foreach (var row in lines.Rows)
        {
            var cell = table.Cell(row, ProgrammeShape.Indicator);
            if (cell.Kind == CellKind.Error)
            {
                problems.Add(ProgrammeProblems.FormulaError(cell.Text, At(lines, row, ProgrammeShape.Indicator)));
            }
            else if (CellWords.Line(cell) is { } name)
            {
                read.Add(ReadOne(lines, row, name, read.Count, programmeCells));
            }
            else if (HasFigures(row))
            {
                problems.Add(ProgrammeProblems.TargetWithoutIndicator(lines.Code, At(lines, row, ProgrammeShape.Indicator)));
            }
        }
        return read;
    }

    private IndicatorRow ReadOne(ProgrammeLines lines, SheetRow row, string name, int index, Dictionary<string, string> programmeCells)
    {
        var cells = new Dictionary<string, string>();
        foreach (var (field, key) in ((string, string)[])
            [(ProgrammeShape.Indicator, "name"), (ProgrammeShape.Unit, "unit"), (ProgrammeShape.Direction, "direction"), (ProgrammeShape.Baseline, "baseline")])
        {
            if (table.Address(row, field) is { } address)
            {
                cells[key] = ProgrammeRowReader.FullAddress(table, address);
                programmeCells[string.Create(CultureInfo.InvariantCulture, $"{(key == "name" ? "indicator" : key)}:{index}")] = cells[key];
            }
        }
        var targets = new Dictionary<int, TargetFacts>();
        foreach (var year in table.Years)
        {
            if (table.Column(ProgrammeShape.Target, year) is not { } column)
            {
                continue;
            }
            var address = ProgrammeRowReader.FullAddress(table, CellAddress.Of(row.Number, column));
            cells[string.Create(CultureInfo.InvariantCulture, $"target:{year}")] = address;
            programmeCells[string.Create(CultureInfo.InvariantCulture, $"target:{index}:{year}")] = address;
            if (ReadFigure(row[column], table.At(row, ProgrammeShape.Target, year) with { ProgrammeCode = lines.Code }) is { } target)
            {
                targets[year] = target;
            }
        }
        var baseline = ReadFigure(table.Cell(row, ProgrammeShape.Baseline), At(lines, row, ProgrammeShape.Baseline));
        var unit = table.Cell(row, ProgrammeShape.Unit);
        return new(
            row.Number,
            name,
            unit.Kind == CellKind.Error ? null : CellWords.Line(unit),
            ReadDirection(lines, row, name),
            baseline?.Text,
            baseline?.Value,
            targets,
            cells,
            PartOf(lines, row));
    }

    /// <summary>The id of the row's indicator; a row that was copied from another programme still has that one's, which says nothing here.</summary>
    private Guid? PartOf(ProgrammeLines lines, SheetRow row)
    {
        var (programme, part, _) = RowMark.Read(table.Words(row, ProgrammeShape.Mark));
        return lines.Mark is { } own && programme != own ? null : part;
    }

    private bool HasFigures(SheetRow row) =>
        CellWords.Line(table.Cell(row, ProgrammeShape.Unit)) is not null
        || table.Years.Any(y => CellWords.Line(table.Cell(row, ProgrammeShape.Target, y)) is not null);

    private Direction ReadDirection(ProgrammeLines lines, SheetRow row, string indicator)
    {
        var words = table.Words(row, ProgrammeShape.Direction);
        var at = At(lines, row, ProgrammeShape.Direction);
        if (words is null)
        {
            if (table.Has(ProgrammeShape.Direction))
            {
                problems.Add(ProgrammeProblems.NoDirection(indicator, at));
            }
            return Direction.Up;
        }
        switch (HeadWords.Plain(words))
        {
            case "naik" or "meningkat" or "up" or "bertambah" or "positif":
                return Direction.Up;
            case "turun" or "menurun" or "down" or "berkurang" or "negatif":
                return Direction.Down;
            case "tetap" or "keep" or "stabil" or "dipertahankan":
                return Direction.Keep;
            default:
                problems.Add(ProgrammeProblems.UnknownDirection(words, at));
                return Direction.Up;
        }
    }

    private TargetFacts? ReadFigure(SheetCell cell, Place at) => ReadFigure(figures, cell, at, problems);

    /// <summary>A figure with two readings stays words until somebody has said which.</summary>
    internal static TargetFacts? ReadFigure(FigureColumns figures, SheetCell cell, Place at, List<Problem> problems)
    {
        if (cell.IsEmpty)
        {
            return null;
        }
        var reading = figures.Read(cell);
        if (reading.State == ReadingState.Empty)
        {
            return null;
        }
        if (reading.ProblemAt(at) is { } problem)
        {
            problems.Add(problem);
        }
        if (cell.Kind == CellKind.Error)
        {
            return null;
        }
        var words = cell.IsPercent && reading.Number is { } percent
            ? percent.ToString(CultureInfo.InvariantCulture)
            : CellWords.Line(cell) ?? reading.Words;
        return new(words, reading.State == ReadingState.Value ? reading.Number : null);
    }

    private Place At(ProgrammeLines lines, SheetRow row, string field) => table.At(row, field) with { ProgrammeCode = lines.Code };
}
