using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>Reads the action plan. A blank code goes on with the programme of the row above.</summary>
internal sealed class ActionRows(SheetTable table, IReadOnlyList<ProgrammeRow> programmes, List<Problem> problems, bool isOurs)
{
    private readonly Dictionary<string, string> known = programmes.GroupBy(p => p.Code, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First().Name, StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<Guid> ids = programmes.Select(p => p.Id).OfType<Guid>().ToHashSet();

    private readonly FigureColumns days = FigureColumns.Learn(
        table,
        new[] { table.Column(ProgrammeShape.Start), table.Column(ProgrammeShape.End) }.OfType<int>(),
        NumberKind.Date);

    public List<ActionRow> Read()
    {
        var read = new List<ActionRow>();
        string? code = null;
        foreach (var row in table.Rows)
        {
            var own = Words(row, ProgrammeShape.Code);
            var step = Words(row, ProgrammeShape.Step);
            var hasContent = step is not null || Words(row, ProgrammeShape.Output) is not null
                || !table.Cell(row, ProgrammeShape.Start).IsEmpty || !table.Cell(row, ProgrammeShape.End).IsEmpty;
            code = own ?? code;
            if (!hasContent)
            {
                continue;
            }
            if (step is null)
            {
                problems.Add(ProgrammeProblems.NoStep(At(row, ProgrammeShape.Step, code)));
            }
            else if (code is null)
            {
                problems.Add(ProgrammeProblems.NoStepCode(At(row, ProgrammeShape.Code, null)));
            }
            else
            {
                read.Add(ReadOne(row, code, step));
            }
        }
        return read;
    }

    private ActionRow ReadOne(SheetRow row, string code, string step)
    {
        var (programme, id, version) = RowMark.Read(Words(row, ProgrammeShape.Mark));
        if (!known.ContainsKey(code) && !(programme is not null && ids.Contains(programme.Value)))
        {
            problems.Add(ProgrammeProblems.StepOfUnknown(code, At(row, ProgrammeShape.Code, code)));
        }
        if (isOurs && table.Cell(row, ProgrammeShape.Name) is { IsFormula: false } typed && CellWords.Line(typed) is { } name
            && known.GetValueOrDefault(code) is { } own && HeadWords.Plain(own) != HeadWords.Plain(name))
        {
            problems.Add(ProgrammeProblems.Computed(name, At(row, ProgrammeShape.Name, code)));
        }
        var (start, end) = (ReadDay(row, ProgrammeShape.Start, code), ReadDay(row, ProgrammeShape.End, code));
        if (end < start)
        {
            problems.Add(ProgrammeProblems.EndBeforeStart(At(row, ProgrammeShape.End, code)));
        }
        return new(row.Number, code, step, Words(row, ProgrammeShape.Output), Words(row, ProgrammeShape.Owner), start, end, id, programme)
        {
            Version = version, Sheet = table.Sheet.Name, Cell = table.Address(row, ProgrammeShape.Step),
        };
    }

    private DateOnly? ReadDay(SheetRow row, string field, string code)
    {
        var cell = table.Cell(row, field);
        if (cell.IsEmpty)
        {
            return null;
        }
        var reading = days.Read(cell);
        if (reading.ProblemAt(At(row, field, code)) is { } problem)
        {
            problems.Add(problem);
        }
        return reading.Day;
    }

    private string? Words(SheetRow row, string field) =>
        table.Cell(row, field) is { Kind: not CellKind.Error } cell ? CellWords.Line(cell) : null;

    private Place At(SheetRow row, string field, string? code) => table.At(row, field) with { ProgrammeCode = code };
}
