using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>
/// Tells of each row of a table which programme it belongs to. The code binds; a row without one is known by its hidden
/// column, else goes on with the row above. Codes are not changed here: one that was typed over is told of and does not count.
/// </summary>
internal sealed class PartRows
{
    private readonly SheetTable table;
    private readonly List<Problem> problems;
    private readonly Dictionary<Guid, string> codeOf;
    private readonly Dictionary<string, Guid> idOf;
    private readonly HashSet<(Guid? Programme, Guid? Part)> kept;

    private readonly RepeatedRows repeats;

    public PartRows(SheetTable table, WorkbookIdentity? identity, List<Problem> problems, RowKind kind)
    {
        repeats = new(table, identity is not null, kind);
        (this.table, this.problems) = (table, problems);
        codeOf = identity?.Programmes.Concat(identity.Others.SelectMany(o => o.Programmes)).GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.First().Code) ?? [];
        idOf = codeOf.GroupBy(c => c.Value, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().Key, StringComparer.OrdinalIgnoreCase);
        // A row whose twin kept its code is a copy, and means what its own code says.
        kept = [.. table.Rows.Where(r => Words(r, ProgrammeShape.Code) is not { } code || CodeOfMark(r) is { } marked && IsSame(marked, code))
            .Select(r => repeats.MarkOf(r)).Where(m => m.Programme is not null).Select(m => (m.Programme, m.Part))];
    }

    /// <summary>The programmes in the order of the table, each with its rows.</summary>
    public IReadOnlyList<ProgrammeLines> Read()
    {
        var found = new List<ProgrammeLines>();
        var byCode = new Dictionary<string, ProgrammeLines>(StringComparer.OrdinalIgnoreCase);
        ProgrammeLines? current = null;
        foreach (var row in table.Rows.Where(HasContent))
        {
            var code = CodeOf(row);
            if (code is null && current is null)
            {
                problems.Add(ProgrammeProblems.Orphan(row.Number, table.At(row, ProgrammeShape.Code)));
                continue;
            }
            if (code is not null)
            {
                current = byCode.GetValueOrDefault(code);
                if (current is null)
                {
                    current = new(code, Words(row, ProgrammeShape.Name) ?? "", row) { Mark = idOf.TryGetValue(code, out var id) ? id : repeats.MarkOf(row).Programme };
                    found.Add(current);
                    byCode[code] = current;
                    continue;
                }
            }
            current!.Add(row, repeats);
        }
        problems.AddRange(found.Where(l => l.IsTooLong).Select(l => ProgrammeProblems.TooManyRows(l.Code, table.At(l.First, ProgrammeShape.Code) with { ProgrammeCode = l.Code })));
        return found;
    }

    private string? CodeOf(SheetRow row)
    {
        var (code, marked) = (Words(row, ProgrammeShape.Code), CodeOfMark(row));
        if (code is null || marked is null || IsSame(code, marked) || idOf.ContainsKey(code) || kept.Contains((repeats.MarkOf(row).Programme, repeats.MarkOf(row).Part)))
        {
            return code ?? marked;
        }
        problems.Add(ProgrammeProblems.LockedCode(marked, code, table.At(row, ProgrammeShape.Code) with { ProgrammeCode = marked }));
        return marked;
    }

    private string? CodeOfMark(SheetRow row) =>
        repeats.MarkOf(row).Programme is { } id ? codeOf.GetValueOrDefault(id) : null;

    /// <summary>Prepared rows hold only formulas, and a sum somebody has written below belongs to no programme.</summary>
    private bool HasContent(SheetRow row)
    {
        int?[] shown = [table.Column(ProgrammeShape.StatedTotal), table.Column(ProgrammeShape.Mark), table.Column(ProgrammeShape.Name), table.Column(ProgrammeShape.LeadAgency)];
        return row.Cells.Any(c => !shown.Contains(c.Column) && table.UsedColumns.Contains(c.Column) && CellWords.Line(c) is not null)
            && !(ProgrammeRows.IsSum(row) && CodeOfMark(row) is null);
    }

    private string? Words(SheetRow row, string field) =>
        table.Cell(row, field) is { Kind: not CellKind.Error } cell ? CellWords.Line(cell) : null;

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
