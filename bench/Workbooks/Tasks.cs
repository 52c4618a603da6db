using System.Diagnostics;
using System.Globalization;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.RoundTrip;

namespace PanduKota.Bench.Workbooks;

/// <summary>What is measured; each says how many rows or differences it dealt with.</summary>
internal static class Tasks
{
    public const int Rows = 20_000, Columns = 20, TextColumns = 6;

    private const int Compared = 5_000, CellsOfRow = 60;

    private const int Programmes = 500, Years = 10;

    private static readonly string[] Words = ["Dinas Kesehatan", "Kecamatan Sarai", "Layanan daring yang cepat", "Persen", "Naik", "APBD"];

    public static IReadOnlyDictionary<string, Action<string>> All { get; } = new Dictionary<string, Action<string>>
    {
        ["write"] = path => Take(() => WriteTable(path)),
        ["read"] = path => Take(() => ReadTable(path)),
        ["write 500 programmes"] = WriteProgrammes,
        ["compare 5,000 rows"] = _ => Compare(),
    };

    private static void Take(Func<int> task)
    {
        var (from, processor) = (Stopwatch.GetTimestamp(), Measure.Processor());
        var count = task();
        Measure.Say(Stopwatch.GetElapsedTime(from), Measure.Processor() - processor, count);
    }

    private static int WriteTable(string path)
    {
        using var file = File.Create(path);
        return TableExport.WriteXlsx(
            new TableData(
                "Uji",
                [.. Enumerable.Range(1, Columns).Select(i => new DataColumn($"Kolom {i}", i <= TextColumns ? DataKind.Text : DataKind.Number))],
                [.. Enumerable.Range(0, Rows).Select(r => (IReadOnlyList<object?>)[.. Enumerable.Range(0, Columns).Select(c => Cell(r, c))])]),
            file);
    }

    /// <summary>Opens the file and reads every figure as the type of its column, as an import does.</summary>
    private static int ReadTable(string path)
    {
        using var file = File.OpenRead(path);
        var sheet = SafeXlsx.Read(file).Value.Sheets[0];
        var rows = sheet.Rows.Skip(1).ToList();
        var good = 0;
        for (var column = 1; column <= Columns; column++)
        {
            var at = column;
            var learnt = NumberColumn.Learn(rows.Select(r => r[at]).Where(c => c.Kind == CellKind.Text).Select(c => c.Words), NumberKind.Decimal);
            foreach (var row in rows)
            {
                var cell = row[at];
                var isRead = column <= TextColumns ? cell.Text.Length > 0 : learnt.Read(cell.Number, cell.IsPercent).State == ReadingState.Value;
                good += isRead ? 1 : 0;
            }
        }
        return good / Columns;
    }

    /// <summary>500 programmes, two indicators, ten years, five fund sources, with seals.</summary>
    private static void WriteProgrammes(string path)
    {
        string[] sources = ["APBD", "APBN", "DAK", "CSR", "KPBU"];
        var none = new Dictionary<string, string>();
        List<ProgrammeRow> rows = [.. Enumerable.Range(1, Programmes).Select(i => new ProgrammeRow(
            0, $"P-{i:000}", $"Program nomor {i} bagi warga", "Smart Living", "Kesehatan", "S1 Layanan cepat", "Dua atau tiga kalimat tentang apa yang berubah bagi warga.", "Baru",
            "Dinas Kesehatan", ["Diskominfo"], "RSUD", "1.02.02", "Semua kecamatan", "Listrik", [], 2026, 2030, false, false, false, 50, null,
            [.. Enumerable.Range(0, 2).Select(k => new IndicatorRow(
                0, $"Cakupan layanan {k}", "%", Direction.Up, "40", 40, Enumerable.Range(2026, Years).ToDictionary(y => y, y => new TargetFacts($"{y - 1970}", y - 1970)), none, Guid.CreateVersion7()))],
            [.. sources.Select(s => new CostRow(0, s, Enumerable.Range(2026, Years).ToDictionary(y => y, y => 1_000_000L * (y - 2020)), none))],
            none, Guid.CreateVersion7()))];
        var identity = new WorkbookIdentity(Guid.CreateVersion7(), "99.01", 1, new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc),
            [.. rows.Select(r => new SealedProgramme(r.Id!.Value, r.Code, 1, Enumerable.Range(0, 90).ToDictionary(c => $"Costs[APBD].Rupiah[{c}]", c => CellSeal.Of(r.Id.Value, $"Costs[APBD].Rupiah[{c}]", $"{c}"))))]);
        var choices = new WorkbookChoices("Kabupaten Uji", 2026, Years, [new DimensionFacts("LIV", "Smart Living", [new SubDimensionFacts("LIV-1", "Kesehatan")])],
                ["S1 Layanan cepat"], ["Dinas Kesehatan", "Diskominfo"], sources, ["%"]);
        Take(() =>
        {
            using var file = File.Create(path);
            ProgrammeWorkbookWriter.Write(choices, rows, [], file, identity);
            return rows.Count;
        });
    }

    private static void Compare()
    {
        var (stored, file, seals) = (new List<Dictionary<string, string>>(), new List<Dictionary<string, string>>(), new List<Dictionary<string, string>>());
        var id = Guid.CreateVersion7();
        for (var row = 0; row < Compared; row++)
        {
            var words = Enumerable.Range(0, CellsOfRow).ToDictionary(c => $"Costs[APBD].Rupiah[{c}]", c => (row * 1000L + c).ToString(CultureInfo.InvariantCulture));
            seals.Add(words.ToDictionary(w => w.Key, w => CellSeal.Of(id, w.Key, w.Value)));
            stored.Add(words);
            var changed = new Dictionary<string, string>(words);
            for (var c = 0; c < CellsOfRow; c += 2)
            {
                changed[$"Costs[APBD].Rupiah[{c}]"] = "7";
            }
            file.Add(changed);
        }
        // The comparing alone, without making what is compared.
        Take(() => Enumerable.Range(0, Compared).Sum(row => ThreeWay.Compare(id, stored[row], file[row], seals[row]).Count));
    }

    private static object Cell(int row, int column) => column < TextColumns
        ? string.Create(CultureInfo.InvariantCulture, $"{Words[column]} {row % 977}")
        : Math.Round(row * 1.25m + column, 2);
}
