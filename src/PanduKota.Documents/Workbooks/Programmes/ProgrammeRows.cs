using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>
/// Groups the rows of the matrix into programmes. A row goes on with the programme above when its code is blank or the
/// same and it brings no other name.
/// </summary>
internal sealed class ProgrammeRows(SheetTable table, List<Problem> problems, ReadingHabits habits, bool isOurs, bool isPartial)
{
    private const int LongestCode = 40;

    private readonly ProgrammeRowReader reader = new(table, problems, habits, isOurs);
    // A pasted block names the programme in each of its rows.
    private readonly RepeatedRows repeats = new(table, isOurs, isPartial ? RowKind.Part : RowKind.Matrix);
    private readonly List<ProgrammeLines> programmes = [];
    private readonly Dictionary<string, ProgrammeLines> byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Guid, ProgrammeLines> byMark = [];
    private ProgrammeLines? current;

    /// <summary>Codes of the rows that have a name -> how many there are.</summary>
    private readonly Dictionary<string, int> named = new(StringComparer.OrdinalIgnoreCase);

    public List<ProgrammeRow> Read()
    {
        foreach (var code in table.Rows.Where(r => Words(r, ProgrammeShape.Name) is not null).Select(r => Words(r, ProgrammeShape.Code)).OfType<string>())
        {
            named[code] = named.GetValueOrDefault(code) + 1;
        }
        foreach (var row in table.Rows)
        {
            Place(row);
        }
        foreach (var nameless in programmes.Where(p => p.Name.Length == 0))
        {
            problems.Add(ProgrammeProblems.NoName(nameless.Code, At(nameless.First, ProgrammeShape.Name, nameless.Code)));
        }
        problems.AddRange(programmes.Where(p => isOurs && p.IsTooLong).Select(p => ProgrammeProblems.TooManyRows(p.Code, At(p.First, ProgrammeShape.Code, p.Code))));
        return [.. programmes.Select(p => (p.Copies.Count == 0 ? reader.Build(p) : reader.BuildCopy(p, p.Name)) with { Copies = [.. p.Copies.Select(c => reader.BuildCopy(c, p.Name))] })];
    }

    private void Place(SheetRow row)
    {
        if (IsTotal(row) || !HasContent(row))
        {
            return;
        }
        var code = Words(row, ProgrammeShape.Code);
        var name = Words(row, ProgrammeShape.Name);
        if (code is { Length: > LongestCode })
        {
            problems.Add(ProgrammeProblems.LongCode(code[..LongestCode] + "…", table.At(row, ProgrammeShape.Code)));
            current = null;
            return;
        }
        if (name is null && OfMark(row) is { } marked && !byCode.ContainsKey(code ?? "") && !named.ContainsKey(code ?? ""))
        {
            // Its programme was given another code on the first row only.
            current = marked;
            marked.Add(row, repeats);
        }
        else if (code is null && name is null)
        {
            Continue(row);
        }
        else if (code is null)
        {
            PlaceUncoded(row, name!);
        }
        else if (byCode.TryGetValue(code, out var known))
        {
            PlaceKnown(row, code, name, known);
        }
        else
        {
            Begin(row, code, name);
        }
    }

    private void Begin(SheetRow row, string code, string? name)
    {
        current = new(code, name ?? "", row) { Mark = repeats.MarkOf(row).Programme };
        programmes.Add(current);
        if (name is not null && current.Mark is { } id)
        {
            byMark.TryAdd(id, current);
        }
        if (code.Length > 0)
        {
            byCode.TryAdd(code, current);
        }
    }

    private ProgrammeLines? OfMark(SheetRow row) =>
        repeats.MarkOf(row).Programme is { } id && byMark.TryGetValue(id, out var lines) ? lines : null;

    private void Continue(SheetRow row)
    {
        if (current is null)
        {
            problems.Add(ProgrammeProblems.Orphan(row.Number, table.At(row, ProgrammeShape.Code)));
            return;
        }
        current.Add(row, repeats);
    }

    /// <summary>A name without code: the same as above goes on with it, another one is a programme that lacks its code.</summary>
    private void PlaceUncoded(SheetRow row, string name)
    {
        if (current is not null && IsSame(current.Name, name))
        {
            current.Add(row, repeats);
            return;
        }
        problems.Add(ProgrammeProblems.NoCode(name, table.At(row, ProgrammeShape.Code)));
        Begin(row, "", name);
    }

    private void PlaceKnown(SheetRow row, string code, string? name, ProgrammeLines known)
    {
        if (name is null && current is not null && current != known && current.IsCopyOf(known) && named.GetValueOrDefault(code) < 2
            && known.Rows.Exists(r => repeats.MarkOf(r).IsSameRow(repeats.MarkOf(row))))
        {
            // The rows of a programme were copied, and the copy was given its own code on the first row only.
            current.Add(row, repeats);
            return;
        }
        if (name is null || known.Name.Length == 0 || IsSame(known.Name, name))
        {
            current = known;
            known.Add(row, repeats);
            if (known.Name.Length == 0 && name is not null)
            {
                // Sorting has brought a further row before the first one.
                (known.Name, known.First) = (name, row);
            }
            return;
        }
        problems.Add(ProgrammeProblems.SameCode(code, known.Name, known.First.Number, name, At(row, ProgrammeShape.Code, code)));
        current = new(code, name, row);
        programmes.Add(current);
    }

    /// <summary>Prepared rows hold only the formula of their total.</summary>
    private bool HasContent(SheetRow row)
    {
        var (total, mark) = (table.Column(ProgrammeShape.StatedTotal), table.Column(ProgrammeShape.Mark));
        return row.Cells.Any(c => c.Column != total && c.Column != mark && table.UsedColumns.Contains(c.Column) && CellWords.Line(c) is not null);
    }

    private bool IsTotal(SheetRow row) => IsSum(row) && Words(row, ProgrammeShape.Indicator) is null;

    /// <summary>A line that people write below a table.</summary>
    internal static bool IsSum(SheetRow row)
    {
        var first = row.Cells.FirstOrDefault(c => c.Kind == CellKind.Text);
        var words = HeadWords.Plain(first.Words ?? "");
        return words is "jumlah" or "total" or "jumlahtotal" or "grandtotal" or "jumlahseluruhnya" or "jumlahpagu" or "totalpagu";
    }

    private static bool IsSame(string one, string other) => HeadWords.Plain(one) == HeadWords.Plain(other);

    private string? Words(SheetRow row, string field) =>
        table.Cell(row, field) is { Kind: not CellKind.Error } cell ? CellWords.Line(cell) : null;

    private Place At(SheetRow row, string field, string code) => table.At(row, field) with { ProgrammeCode = code };
}

/// <summary>The rows of the sheet that make one programme.</summary>
internal sealed class ProgrammeLines(string code, string name, SheetRow first)
{
    public string Code => code;

    public string Name { get; set; } = name;

    /// <summary>The programme that its first row says it is.</summary>
    public Guid? Mark { get; init; }

    public bool IsCopyOf(ProgrammeLines other) => Mark is not null && Mark == other.Mark;

    /// <summary>The row that describes the programme.</summary>
    public SheetRow First { get; set; } = first;

    public List<SheetRow> Rows { get; } = [first];

    private int count = 1;

    /// <summary>It has more rows than could be looked through for copies.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The same programme once more, of another copy of the workbook.</summary>
    public List<ProgrammeLines> Copies { get; } = [];

    /// <summary>It may as well be a further row of money.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>
    /// Adds a row to the first copy that does not hold it yet and that shows the same version of the programme; so the rows
    /// of two copies are told apart in whatever order they stand.
    /// </summary>
    public void Add(SheetRow row, RepeatedRows repeats)
    {
        IsTooLong |= ++count > RepeatedRows.MostRows || Copies.Count >= RepeatedRows.MostCopies;
        if (IsTooLong)
        {
            Rows.Add(row);
            return;
        }
        var isDoubtful = false;
        foreach (var copy in Copies.Prepend(this))
        {
            var repeat = repeats.Of(row, copy.Rows, Copies.Count > 0);
            isDoubtful |= repeat == Repeat.Doubtful;
            if (repeat == Repeat.None && repeats.IsOfOneVersion(row, copy.Rows))
            {
                copy.Rows.Add(row);
                return;
            }
        }
        Copies.Add(new(code, Name, row) { Mark = Mark, IsDoubtful = isDoubtful });
    }
}
