using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.MediumTerm;

/// <summary>
/// Reads the programme table of an RPJMD or RPD from a CSV or xlsx file. Every line comes in as it was written; what is
/// odd about it stands beside it as an MTP problem (docs/methods/workbooks.md), nothing is mended.
/// </summary>
public static class MediumTermReader
{
    /// <param name="file">Read to its end, not closed.</param>
    /// <param name="fileName">Only used to tell people when it belies the contents.</param>
    public static Outcome<MediumTermTable> Read(Stream file, string fileName, XlsxLimits? limits = null)
    {
        var opened = TableFile.Read(file, fileName, limits);
        if (!opened.IsOk)
        {
            return Outcome.Refuse<MediumTermTable>(opened.Problems);
        }
        var found = TableFinder.Find(opened.Value, MediumTermShape.Shape);
        if (!found.IsOk)
        {
            return Outcome.Refuse<MediumTermTable>(found.Problems);
        }
        var table = found.Value;
        if (table.Years.Count == 0)
        {
            return Problem.Error(
                "MTP-001",
                Text.Of("Tabel ini tidak punya kolom Target atau Pagu untuk satu tahun pun."),
                Text.Of("Tambahkan kolom seperti “Target 2026” dan “Pagu 2026” untuk setiap tahun."),
                new Place(table.Sheet.Name, Row: table.HeadRow));
        }
        var reading = new MediumTermRows(table);
        var rows = reading.ReadAll();
        List<Problem> problems = [.. table.Problems, .. reading.Problems, .. new MediumTermOddities(table, rows, reading.Ambiguous).Find()];
        return new MediumTermTable(table.Years[0], table.Years[^1], rows, problems);
    }
}

/// <summary>Turns the rows of a table into lines of a medium-term plan.</summary>
internal sealed class MediumTermRows
{
    private static readonly Dictionary<int, long> NoMoney = [];

    private readonly SheetTable table;
    private readonly FigureColumns figures;
    private readonly FigureColumns money;
    private readonly List<MediumTermRow> rows = [];
    private MediumTermRow? above;
    private MediumTermRow? waiting;
    private string? sector, sectorCode, field;
    private int deeperRows, firstDeeperRow;

    public MediumTermRows(SheetTable table)
    {
        this.table = table;
        var targets = table.Years.Select(y => table.Column(MediumTermShape.Target, y)).Append(table.Column(MediumTermShape.Baseline));
        figures = FigureColumns.Learn(table, targets.OfType<int>(), NumberKind.Decimal, isNumberDemanded: false);
        var ceilings = table.Years.Select(y => table.Column(MediumTermShape.Ceiling, y)).OfType<int>().ToList();
        var unit = ceilings.Count == 0 ? 1 : RupiahUnit.Of(table, ceilings[0]);
        money = FigureColumns.Learn(table, ceilings, NumberKind.WholeRupiah, rupiahPerUnit: unit);
        if (unit != 1)
        {
            Problems.Add(FileProblems.CountsIn(unit, new Place(table.Sheet.Name, Row: table.HeadRow)));
        }
    }

    public List<Problem> Problems { get; } = [];

    public List<MediumTermRow> ReadAll()
    {
        foreach (var row in table.Rows)
        {
            ReadRow(row);
        }
        SettleWaiting();
        if (deeperRows > 0)
        {
            Problems.Add(Problem.Hint(
                "MTP-008",
                Text.Of("{0:N0} baris kegiatan atau subkegiatan dilewati; yang dibaca hanya tingkat program.", deeperRows),
                null,
                new Place(table.Sheet.Name, Row: firstDeeperRow)));
        }
        return rows;
    }

    private void ReadRow(SheetRow row)
    {
        var code = table.Words(row, MediumTermShape.ProgrammeCode);
        var name = table.Words(row, MediumTermShape.Programme);
        var indicator = table.Words(row, MediumTermShape.Indicator);
        var depth = code is null ? 0 : ProgrammeCodes.Depth(code);
        if (depth is 1 or 2)
        {
            NoteHeading(depth, code!, name);
            return;
        }
        if (depth > 3)
        {
            firstDeeperRow = deeperRows++ == 0 ? row.Number : firstDeeperRow;
            return;
        }
        if (IsTotal(row))
        {
            return;
        }
        if (code is null && indicator is null)
        {
            AddUnplaced(row, name);
            return;
        }
        if (code is null && above is null)
        {
            Problems.Add(Problem.Error(
                "MTP-002",
                Text.Of("Baris {0} tidak punya kode program, dan tidak ada program di atasnya.", row.Number),
                Text.Of("Isi kode program, misalnya 1.01.02."),
                table.At(row, MediumTermShape.ProgrammeCode)));
            return;
        }
        if (depth == -1)
        {
            Problems.Add(Problem.Warning(
                "MTP-003",
                Text.Of("Kode program “{0}” tidak berbentuk seperti 1.01.02; tetap dibaca apa adanya.", code),
                Text.Of("Samakan dengan kode nomenklatur program."),
                table.At(row, MediumTermShape.ProgrammeCode)));
        }
        Add(row, BuildRow(row, code ?? above!.ProgrammeCode, name, indicator));
    }

    private MediumTermRow BuildRow(SheetRow row, string code, string? name, string? indicator)
    {
        var isSame = above is not null && above.ProgrammeCode == code;
        if (name is null && !isSame)
        {
            Problems.Add(Problem.Warning(
                "MTP-004",
                Text.Of("Program {0} belum punya nama.", code),
                Text.Of("Isi nama program di baris pertamanya."),
                table.At(row, MediumTermShape.Programme) with { ProgrammeCode = code }));
        }
        // A spreadsheet that holds 2.10 as a number has lost its zero.
        var ownFieldCode = table.Cell(row, MediumTermShape.FieldCode) is { Kind: CellKind.Text } own
            ? CellWords.Line(own)
            : isSame ? above!.FieldCode : null;
        return new(
            row.Number,
            table.Words(row, MediumTermShape.SectorCode) ?? (isSame ? above!.SectorCode : sectorCode),
            table.Words(row, MediumTermShape.Sector) ?? (isSame ? above!.Sector : sector),
            ownFieldCode ?? ProgrammeCodes.FieldOf(code),
            table.Words(row, MediumTermShape.Field) ?? (isSame ? above!.Field : field),
            code,
            name ?? (isSame ? above!.ProgrammeName : ""),
            table.Words(row, MediumTermShape.Outcome) ?? (isSame ? above!.Outcome : null),
            table.Words(row, MediumTermShape.IndicatorNumber),
            indicator ?? "",
            table.Words(row, MediumTermShape.Unit),
            ReadFigure(row, table.Cell(row, MediumTermShape.Baseline), table.At(row, MediumTermShape.Baseline), code),
            ReadTargets(row, code),
            ReadCeilings(row, code),
            table.Words(row, MediumTermShape.Agency) ?? (isSame ? above!.Agency : null));
    }

    /// <summary>A row with a ceiling and no indicator lends its ceiling to the first indicator that follows.</summary>
    private void Add(SheetRow row, MediumTermRow built)
    {
        if (waiting is not null && waiting.ProgrammeCode != built.ProgrammeCode)
        {
            SettleWaiting();
        }
        above = built;
        if (built.IndicatorName.Length == 0)
        {
            SettleWaiting();
            waiting = built;
            return;
        }
        if (waiting is not null)
        {
            built = built with
            {
                CeilingRupiah = built.CeilingRupiah.Values.Any(v => v != 0) ? built.CeilingRupiah : waiting.CeilingRupiah,
                Outcome = built.Outcome ?? waiting.Outcome,
            };
            waiting = null;
            above = built;
        }
        rows.Add(built);
    }

    private void SettleWaiting()
    {
        if (waiting is null)
        {
            return;
        }
        Problems.Add(Problem.Warning(
            "MTP-005",
            Text.Of("Program {0} belum punya indikator.", waiting.ProgrammeCode),
            Text.Of("Isi kolom Indikator di baris {0}.", waiting.Number),
            new Place(table.Sheet.Name, Row: waiting.Number, ProgrammeCode: waiting.ProgrammeCode, Field: MediumTermShape.Indicator)));
        rows.Add(waiting);
        waiting = null;
    }

    private void NoteHeading(int depth, string code, string? name)
    {
        if (depth == 1)
        {
            (sectorCode, sector, field) = (code, name, null);
        }
        else
        {
            field = name;
            sectorCode ??= code[..code.IndexOf('.', StringComparison.Ordinal)];
        }
    }

    private void AddUnplaced(SheetRow row, string? name)
    {
        var hasFigures = table.Years.Any(y =>
            !table.Cell(row, MediumTermShape.Target, y).IsEmpty || !table.Cell(row, MediumTermShape.Ceiling, y).IsEmpty);
        if (hasFigures || name is not null)
        {
            Problems.Add(Problem.Warning(
                "MTP-006",
                Text.Of("Baris {0} tidak dibaca: tidak ada kode program dan tidak ada indikator.", row.Number),
                Text.Of("Isi kode program atau indikator, atau hapus baris itu."),
                new Place(table.Sheet.Name, Row: row.Number)));
        }
    }

    /// <summary>A line of sums below or inside the table: its first words say so, and it has no indicator.</summary>
    private bool IsTotal(SheetRow row)
    {
        var first = row.Cells.FirstOrDefault(c => c.Kind == CellKind.Text);
        var words = HeadWords.Plain(first.Words ?? "");
        return table.Words(row, MediumTermShape.Indicator) is null
            && (words.StartsWith("jumlah", StringComparison.Ordinal) || words.StartsWith("total", StringComparison.Ordinal)
                || words.StartsWith("subtotal", StringComparison.Ordinal) || words.StartsWith("grandtotal", StringComparison.Ordinal));
    }

    private Dictionary<int, TargetFacts> ReadTargets(SheetRow row, string code)
    {
        var targets = new Dictionary<int, TargetFacts>();
        foreach (var year in table.Years)
        {
            if (ReadFigure(row, table.Cell(row, MediumTermShape.Target, year), table.At(row, MediumTermShape.Target, year), code) is { } target)
            {
                targets[year] = target;
            }
        }
        return targets;
    }

    /// <summary>Ambiguous figures stay words; their problem is an MTP-016 of the whole line.</summary>
    private TargetFacts? ReadFigure(SheetRow row, SheetCell cell, Place at, string code)
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
        if (reading.State != ReadingState.Ambiguous && reading.ProblemAt(at with { ProgrammeCode = code }) is { } problem)
        {
            Problems.Add(problem);
        }
        if (reading.State == ReadingState.Ambiguous)
        {
            Ambiguous.Add((row.Number, cell.Column));
        }
        return new(CellWords.Line(cell) ?? reading.Words, reading.State == ReadingState.Value ? reading.Number : null);
    }

    /// <summary>Row and column of figures with two readings.</summary>
    public List<(int Row, int Column)> Ambiguous { get; } = [];

    private Dictionary<int, long> ReadCeilings(SheetRow row, string code)
    {
        if (table.Years.All(y => table.Cell(row, MediumTermShape.Ceiling, y).IsEmpty))
        {
            return NoMoney;
        }
        var ceilings = new Dictionary<int, long>();
        foreach (var year in table.Years)
        {
            var reading = money.Read(table.Cell(row, MediumTermShape.Ceiling, year));
            var at = table.At(row, MediumTermShape.Ceiling, year) with { ProgrammeCode = code };
            if (reading.ProblemAt(at) is { } problem)
            {
                Problems.Add(problem);
            }
            if (reading.State == ReadingState.Value && reading.Rupiah is { } rupiah)
            {
                ceilings[year] = rupiah;
                if (rupiah < 0)
                {
                    Problems.Add(Problem.Warning(
                        "MTP-007",
                        Text.Of("Pagu {0} program {1} kurang dari nol.", year.ToString(System.Globalization.CultureInfo.InvariantCulture), code),
                        Text.Of("Periksa tanda kurang atau kurungnya."),
                        at));
                }
            }
        }
        return ceilings;
    }
}
