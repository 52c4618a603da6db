using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>Reads the charter of a quick win, or its months, from the first of its rows.</summary>
internal sealed class CharterReader
{
    private readonly SheetTable table;
    private readonly List<Problem> problems;
    private readonly IReadOnlyList<string> fields;
    private readonly FigureColumns figures, years;

    public CharterReader(SheetTable table, List<Problem> problems, NumberHabit habit)
    {
        (this.table, this.problems) = (table, problems);
        fields = [.. CharterShape.Columns.Concat(CharterShape.MonthColumns).Select(c => c.Field)
            .Where(f => table.Has(f) && f is not (CharterShape.ShownKpi or CharterShape.ShownUnit or CharterShape.ShownDirection))];
        figures = FigureColumns.Learn(table, fields.Where(CharterShape.IsFigure).Select(f => table.Column(f)!.Value), NumberKind.Decimal, isNumberDemanded: false, habit: habit);
        years = FigureColumns.Learn(table, table.Column(CharterShape.Year) is { } year ? [year] : [], NumberKind.Year);
    }

    /// <param name="known">What another table has said of it.</param>
    /// <param name="cells">Gets the address of each field as "Charter.Promise".</param>
    public CharterRow Read(CharterRow? known, ProgrammeLines lines, Dictionary<string, string> cells)
    {
        var words = new Dictionary<string, string?>(known?.Words ?? new Dictionary<string, string?>());
        var read = new Dictionary<string, TargetFacts?>(known?.Figures ?? new Dictionary<string, TargetFacts?>());
        foreach (var (shown, of) in ((string, string)[])[(CharterShape.ShownKpi, CharterShape.Kpi), (CharterShape.ShownUnit, CharterShape.KpiUnit), (CharterShape.ShownDirection, CharterShape.KpiDirection)])
        {
            // Computed from the other sheet; there it is changed.
            if (known is not null && table.Has(shown) && table.Cell(lines.First, shown) is { IsFormula: false } typed && CellWords.Line(typed) is { } line
                && HeadWords.Plain(line) != HeadWords.Plain(words.GetValueOrDefault(of) ?? ""))
            {
                problems.Add(ProgrammeProblems.Computed(line, table.At(lines.First, shown) with { ProgrammeCode = lines.Code }));
            }
        }
        foreach (var field in fields)
        {
            var (row, cell) = First(lines, field);
            var at = table.At(row, field) with { ProgrammeCode = lines.Code };
            cells["Charter." + field] = ProgrammeRowReader.FullAddress(table, table.Address(row, field)!);
            if (cell.Kind == CellKind.Error)
            {
                problems.Add(ProgrammeProblems.FormulaError(cell.Text, at));
            }
            else if (CharterShape.IsFigure(field))
            {
                read[field] = IndicatorReader.ReadFigure(figures, cell, at, problems);
            }
            else if (Words(field, cell, at) is var said && (said is not null || cell.IsEmpty || CellWords.Line(cell) is null))
            {
                words[field] = said;
            }
        }
        return new(words, read);
    }

    /// <summary>A charter stands in one row; where there are several, the first that says something counts.</summary>
    private (SheetRow Row, SheetCell Cell) First(ProgrammeLines lines, string field)
    {
        var row = lines.Rows.Find(r => CellWords.Line(table.Cell(r, field)) is not null) ?? lines.First;
        var cell = table.Cell(row, field);
        foreach (var other in lines.Rows.Where(r => r != row && CellWords.Line(table.Cell(r, field)) is { } words && HeadWords.Plain(words) != HeadWords.Plain(CellWords.Line(cell) ?? "")))
        {
            problems.Add(ProgrammeProblems.IgnoredRepeat(
                lines.Code, CellWords.Line(table.Cell(other, field))!, CellWords.Line(cell) ?? "", table.At(other, field) with { ProgrammeCode = lines.Code }));
        }
        return (row, cell);
    }

    /// <returns>Null for an empty cell, and for one that says nothing that is known; that has been told of.</returns>
    private string? Words(string field, SheetCell cell, Place at)
    {
        if (CellWords.Line(cell) is not { } line)
        {
            return null;
        }
        switch (field)
        {
            case CharterShape.Status:
                var known = CharterShape.Statuses.FirstOrDefault(s => HeadWords.Plain(s) == HeadWords.Plain(line));
                if (known is null)
                {
                    problems.Add(ProgrammeProblems.UnknownStatus(line, at));
                }
                return known;
            case CharterShape.KpiDirection:
                var direction = ProgrammeShape.Directions.FirstOrDefault(d => HeadWords.Plain(d.Word) == HeadWords.Plain(line));
                if (direction.Word is null)
                {
                    problems.Add(ProgrammeProblems.UnknownDirection(line, at));
                }
                return direction.Word ?? ProgrammeShape.Directions[0].Word;
            case CharterShape.Year:
                var reading = years.Read(cell);
                if (reading.ProblemAt(at) is { } problem)
                {
                    problems.Add(problem);
                }
                return reading.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture);
            default:
                return CellWords.Lines(cell);
        }
    }
}
