using System.Globalization;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.PlanChecks;
using PanduKota.Testing;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>A copy as the reader gives it, for thousands of cases: rows without a file.</summary>
internal sealed class RowsCopy : ICopy
{
    private static readonly Dictionary<string, string> AllCells = new[]
    {
        "code", "name", "dimension", "subDimension", "goal", "description", "leadAgency", "supportingAgencies", "partners", "nomenclatureCode", "location", "risk",
        "predecessors", "earliestStart", "latestStart", "isMandatory", "isQuickWin", "isReserve", "valuePoints", "statedTotal",
    }.ToDictionary(c => c, c => "Program!A1");

    private static readonly Dictionary<string, string> IndicatorCells =
        new[] { "name", "unit", "direction", "baseline", "target:2026", "target:2027", "target:2028" }.ToDictionary(c => c, c => "Program!A1");

    private readonly CopyWorld world;
    private readonly List<ProgrammeRow> rows;

    public RowsCopy(CopyWorld world)
    {
        this.world = world;
        rows = [.. world.Written.Select((r, i) => r with { Number = 10 + (i * 5), Cells = AllCells, Indicators = [.. r.Indicators.Select(x => x with { Cells = IndicatorCells })] })];
    }

    public ProgrammeWorkbook Read() => world.Rows(rows);

    public void SetWords(int slot, string head, string value) => On(slot, r => CopyWords.With(r, head, value));

    public void SetTarget(int slot, int indicator, int year, string value) => On(slot, r => r.Indicators.Count == 0 ? r : r with
    {
        Indicators = [.. r.Indicators.Select((x, i) => i != indicator % r.Indicators.Count ? x : x with
        {
            Targets = x.Targets.Where(t => t.Key != year).Concat(value.Length == 0 ? [] : [KeyValuePair.Create(year, Facts(value))]).ToDictionary(),
        })],
    });

    public void SetMoney(int slot, int year, long rupiah) => On(slot, r => r with
    {
        Costs = [.. r.Costs.Select(c => c.FundSource != "APBD" ? c : c with { Rupiah = c.Rupiah.Where(m => m.Key != year).Append(KeyValuePair.Create(year, rupiah)).ToDictionary() })],
    });

    public void AddIndicator(int slot, string name, string value) => On(slot, r => r with
    {
        Indicators = [.. r.Indicators, new IndicatorRow(r.Number, name, "%", Direction.Up, null, null, new Dictionary<int, TargetFacts> { [2026] = Facts(value) }, IndicatorCells)],
    });

    public void DeleteIndicator(int slot, int indicator) => On(slot, r => r.Indicators.Count < 2 ? r : r with
    {
        Indicators = [.. r.Indicators.Where((_, i) => i != 1 + (indicator % (r.Indicators.Count - 1)))],
    });

    public void AddProgramme(string code, string name) => rows.Add(new ProgrammeRow(
        10 + (rows.Count * 5), code, name, "Smart Governance", null, null, null, null, null, [], null, null, null, null, [], null, null, false, false, false, null, null, [], [], AllCells));

    public void DeleteProgramme(int slot) => rows.RemoveAll(r => r.Id == world.Slots[slot]);

    public void Duplicate(int slot, string code)
    {
        if (rows.FindIndex(r => r.Id == world.Slots[slot]) is >= 0 and var at)
        {
            rows.Add(rows[at] with { Code = code, Number = 10 + (rows.Count * 5) });
        }
    }

    public void Recode(int slot, string code) => On(slot, r => r with { Code = code });

    public void Reorder(int seed)
    {
        var shuffled = rows.ToArray();
        new Random(seed).Shuffle(shuffled);
        rows.Clear();
        rows.AddRange(shuffled);
    }

    /// <summary>The reader finds columns by their heads: nothing of it is left in the rows.</summary>
    public void MoveColumns()
    {
    }

    private void On(int slot, Func<ProgrammeRow, ProgrammeRow> edit)
    {
        if (rows.FindIndex(r => r.Id == world.Slots[slot]) is >= 0 and var at)
        {
            rows[at] = edit(rows[at]);
        }
    }

    private static TargetFacts Facts(string value)
    {
        var read = NumberColumn.Learn([value], NumberKind.Decimal, isNumberDemanded: false).Read(value);
        return new TargetFacts(value, read.State == ReadingState.Value ? read.Number : null);
    }
}

/// <summary>A copy as a file, edited in its cells, saved and read again.</summary>
internal sealed class FileCopy(CopyWorld world) : ICopy
{
    private readonly EditedWorkbook file = new(world.Workbook());
    private readonly string[] codes = ["P-1", "P-2", "P-3"];
    private bool isReversed;

    /// <summary>A clerk puts the rows of a colleague's copy below, and perhaps sorts them.</summary>
    public void TakeRowsOf(FileCopy other, int? seed)
    {
        file.Paste(other.file, Enumerable.Range(0, other.file.Rows));
        if (seed is { } random)
        {
            file.Shuffle(new Random(random));
        }
    }

    public ProgrammeWorkbook Read()
    {
        using var bytes = new MemoryStream(file.Save(isReversed));
        return ProgrammeWorkbookReader.Read(bytes, "program.xlsx").Value;
    }

    public void SetWords(int slot, string head, string value) => First(slot, row => file[row, head] = value);

    public void SetTarget(int slot, int indicator, int year, string value)
    {
        if (IndicatorRows(slot) is { Count: > 0 } own)
        {
            file[own[indicator % own.Count], $"Target {year}"] = value;
        }
    }

    public void SetMoney(int slot, int year, long rupiah)
    {
        foreach (var row in RowsOf(slot).Where(r => file[r, "Sumber dana"] == "APBD").Take(1))
        {
            file[row, $"Pagu {year}"] = rupiah == 0 ? "" : rupiah.ToString(CultureInfo.InvariantCulture);
        }
    }

    public void AddIndicator(int slot, string name, string value) => First(slot, row =>
        file.Add(("Kode", file[row, "Kode"]), ("Indikator", name), ("Satuan", "%"), ("Arah", "Naik"), ("Target 2026", value)));

    public void DeleteIndicator(int slot, int indicator)
    {
        if (IndicatorRows(slot) is { Count: > 1 } own)
        {
            file.Delete(own[1 + (indicator % (own.Count - 1))]);
        }
    }

    public void AddProgramme(string code, string name) => file.Add(("Kode", code), ("Nama program", name), ("Dimensi", "Smart Governance"));

    public void DeleteProgramme(int slot)
    {
        foreach (var row in RowsOf(slot).OrderDescending())
        {
            file.Delete(row);
        }
    }

    public void Duplicate(int slot, string code)
    {
        var own = RowsOf(slot);
        var first = file.Copy(own);
        for (var row = first; row < first + own.Count; row++)
        {
            file[row, "Kode"] = code;
        }
    }

    public void Recode(int slot, string code)
    {
        // Two blocks of one code are one block afterwards; that is another mistake than this one.
        if (file.RowsOf(code).Any())
        {
            return;
        }
        foreach (var row in RowsOf(slot))
        {
            file[row, "Kode"] = code;
        }
        codes[slot] = code;
    }

    public void Reorder(int seed) => file.Shuffle(new Random(seed));

    public void MoveColumns() => isReversed = !isReversed;

    /// <summary>The first row is the one with the programme's own cells, wherever it stands now.</summary>
    private void First(int slot, Action<int> edit)
    {
        foreach (var row in RowsOf(slot).Where(r => file[r, "Nama program"].Length > 0).Take(1))
        {
            edit(row);
        }
    }

    private List<int> RowsOf(int slot) => [.. file.RowsOf(codes[slot])];

    private List<int> IndicatorRows(int slot) => [.. RowsOf(slot).Where(r => file[r, "Indikator"].Length > 0)];
}
