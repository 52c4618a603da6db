using System.Globalization;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.MediumTerm;

/// <summary>
/// Looks at lines of a medium-term plan for what a planner would want to look at again. Nothing here refuses a line. The
/// rules MTP-010 to MTP-021 are listed with examples in docs/methods/workbooks.md.
/// </summary>
internal sealed class MediumTermOddities(
    SheetTable table, IReadOnlyList<MediumTermRow> rows, IReadOnlyList<(int Row, int Column)> ambiguous)
{
    private readonly Dictionary<int, SheetRow> sheetRows = table.Rows.ToDictionary(r => r.Number);
    private readonly HashSet<(int Row, int Column)> ambiguousCells = [.. ambiguous];
    private readonly List<Problem> found = [];

    public List<Problem> Find()
    {
        foreach (var programme in rows.GroupBy(r => r.ProgrammeCode))
        {
            List<MediumTermRow> lines = [.. programme];
            AddTwoNames(lines);
            AddRestartedNumbers(lines);
            AddCeilingElsewhere(lines);
            AddSameCeiling(lines);
            AddRepeatedIndicators(lines);
        }
        foreach (var row in rows)
        {
            AddTargetsAgainstDirection(row);
            AddTargetsThatTurn(row);
            AddMissingTargets(row);
            AddWordsForFigures(row);
        }
        AddAmbiguousFigures();
        found.AddRange(new NameOddities(table, rows).Find());
        return [.. found.OrderBy(p => p.Place.Row)];
    }

    private void AddTwoNames(List<MediumTermRow> lines)
    {
        foreach (var other in lines.Where(l => HeadWords.Plain(l.ProgrammeName) != HeadWords.Plain(lines[0].ProgrammeName)))
        {
            Add(Severity.Warning, "MTP-009", other, MediumTermShape.Programme,
                Text.Of("Kode {0} dipakai dua nama program: “{1}” dan “{2}”.", other.ProgrammeCode, lines[0].ProgrammeName, other.ProgrammeName),
                Text.Of("Samakan namanya, atau perbaiki kode salah satunya."));
            return;
        }
    }

    private void AddRestartedNumbers(List<MediumTermRow> lines)
    {
        var seen = new HashSet<string>();
        foreach (var line in lines.Where(l => l.IndicatorNumber is not null))
        {
            if (seen.Add(line.IndicatorNumber!))
            {
                continue;
            }
            var isOtherOutcome = line.Outcome != lines[0].Outcome;
            Add(Severity.Warning, "MTP-010", line, MediumTermShape.IndicatorNumber,
                isOtherOutcome
                    ? Text.Of("Program {0} punya dua sasaran (outcome), dan nomor indikatornya mulai lagi dari {1}.", line.ProgrammeCode, line.IndicatorNumber)
                    : Text.Of("Nomor indikator {1} dipakai dua kali di program {0}.", line.ProgrammeCode, line.IndicatorNumber),
                Text.Of("Kedua baris tetap dibaca. Lanjutkan nomornya bila memang satu program."));
        }
    }

    private void AddCeilingElsewhere(List<MediumTermRow> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].CeilingRupiah.Values.Any(v => v != 0))
            {
                var total = lines[i].CeilingRupiah.Values.Sum();
                Add(Severity.Hint, "MTP-011", lines[i], MediumTermShape.Ceiling,
                    Text.Of("Pagu program {0} tidak hanya di indikator pertamanya; indikator ini menambah {1}.", lines[i].ProgrammeCode, new Rupiah(total)),
                    Text.Of("Pagu program dihitung sebagai jumlah semua barisnya. Periksa agar tidak terhitung dua kali."),
                    FirstCeilingYear(lines[i]));
            }
        }
    }

    private void AddSameCeiling(List<MediumTermRow> lines)
    {
        var years = table.Years.Where(y => table.Column(MediumTermShape.Ceiling, y) is not null).ToList();
        var sums = years.Select(y => lines.Sum(l => l.CeilingRupiah.GetValueOrDefault(y))).Distinct().ToList();
        if (years.Count > 1 && sums is [not 0])
        {
            Add(Severity.Hint, "MTP-012", lines[0], MediumTermShape.Ceiling,
                Text.Of("Pagu program {0} sama setiap tahun: {1}.", lines[0].ProgrammeCode, new Rupiah(sums[0])),
                Text.Of("Benar bila memang tetap; bila tidak, isi pagu tiap tahun."),
                years[0]);
        }
        else if (years.Count > 0 && sums is [0])
        {
            Add(Severity.Warning, "MTP-021", lines[0], MediumTermShape.Ceiling,
                Text.Of("Program {0} belum punya pagu di tahun mana pun.", lines[0].ProgrammeCode),
                Text.Of("Isi pagu di baris indikator pertamanya."),
                years[0]);
        }
    }

    private void AddRepeatedIndicators(List<MediumTermRow> lines)
    {
        foreach (var same in lines.Where(l => l.IndicatorName.Length > 0).GroupBy(l => HeadWords.Plain(l.IndicatorName)).Where(g => g.Count() > 1))
        {
            foreach (var line in same.Skip(1))
            {
                Add(Severity.Warning, "MTP-013", line, MediumTermShape.Indicator,
                    Text.Of("Indikator “{0}” sudah ada di program {1}, baris {2}.", line.IndicatorName, line.ProgrammeCode, same.First().Number),
                    Text.Of("Bila indikatornya berbeda, perjelas namanya, misalnya dengan nama unit kerjanya."));
            }
        }
    }

    /// <summary>The first target lies on the other side of the baseline than the way the targets then go.</summary>
    private void AddTargetsAgainstDirection(MediumTermRow row)
    {
        var targets = Figures(row);
        if (row.Baseline?.Value is not { } baseline || targets.Count < 2)
        {
            return;
        }
        var (first, last) = (targets[0].Value, targets[^1].Value);
        if ((last > first && first < baseline) || (last < first && first > baseline))
        {
            Add(Severity.Warning, "MTP-014", row, MediumTermShape.Target,
                first < baseline
                    ? Text.Of("Target {0} ({1}) di bawah kondisi awal ({2}), padahal sesudahnya naik.", Year(targets[0].Year), row.Targets[targets[0].Year].Text, row.Baseline.Text)
                    : Text.Of("Target {0} ({1}) di atas kondisi awal ({2}), padahal sesudahnya turun.", Year(targets[0].Year), row.Targets[targets[0].Year].Text, row.Baseline.Text),
                Text.Of("Periksa kondisi awal dan target tahun pertama."),
                targets[0].Year);
        }
    }

    private void AddTargetsThatTurn(MediumTermRow row)
    {
        var targets = Figures(row);
        var way = 0;
        for (var i = 1; i < targets.Count; i++)
        {
            var step = Math.Sign(targets[i].Value - targets[i - 1].Value);
            if (step != 0 && way != 0 && step != way)
            {
                Add(Severity.Warning, "MTP-015", row, MediumTermShape.Target,
                    step > 0
                        ? Text.Of("Target turun lalu naik lagi: {0} di {1} sesudah {2}.", row.Targets[targets[i].Year].Text, Year(targets[i].Year), row.Targets[targets[i - 1].Year].Text)
                        : Text.Of("Target naik lalu turun lagi: {0} di {1} sesudah {2}.", row.Targets[targets[i].Year].Text, Year(targets[i].Year), row.Targets[targets[i - 1].Year].Text),
                    Text.Of("Periksa target tahun itu; benar bila memang begitu rencananya."),
                    targets[i].Year);
                return;
            }
            way = step != 0 ? step : way;
        }
    }

    private void AddMissingTargets(MediumTermRow row)
    {
        var asked = table.Years.Where(y => table.Column(MediumTermShape.Target, y) is not null).ToList();
        var missing = asked.Where(y => !row.Targets.ContainsKey(y)).ToList();
        if (row.IndicatorName.Length > 0 && missing.Count > 0)
        {
            Add(Severity.Warning, "MTP-020", row, MediumTermShape.Target,
                Text.Of("Target {0} belum diisi.", string.Join(", ", missing.Select(Year))),
                Text.Of("Isi target setiap tahun."),
                missing[0]);
        }
    }

    private void AddWordsForFigures(MediumTermRow row)
    {
        var words = row.Targets.Where(t => t.Value.Value is null && !IsAmbiguous(row, t.Key)).OrderBy(t => t.Key).ToList();
        if (words.Count > 0)
        {
            Add(Severity.Hint, "MTP-017", row, MediumTermShape.Target,
                Text.Of("Target “{0}” bukan satu angka, jadi disimpan sebagai teks dan tidak ikut dihitung.", words[0].Value.Text),
                Text.Of("Biarkan bila memang rasio atau predikat."),
                words[0].Key);
        }
    }

    private void AddAmbiguousFigures()
    {
        var byNumber = rows.ToDictionary(r => r.Number);
        foreach (var group in ambiguous.GroupBy(a => a.Row).Where(g => byNumber.ContainsKey(g.Key)))
        {
            var row = byNumber[group.Key];
            var cells = group.Select(a => CellAddress.Of(a.Row, a.Column)).ToList();
            var words = CellWords.Line(sheetRows[group.Key][group.First().Column]);
            found.Add(Problem.Warning(
                "MTP-016",
                Text.Of("Angka “{0}” dapat dibaca dua cara, ribuan atau desimal (sel {1}); disimpan sebagai teks.", words, string.Join(", ", cells)),
                Text.Of("Tulis tanpa pemisah ribuan, atau dengan tanda desimal yang sama seperti sel lain di kolomnya."),
                new Place(table.Sheet.Name, cells[0], row.Number, row.ProgrammeCode, Field: MediumTermShape.Target)));
        }
    }

    private bool IsAmbiguous(MediumTermRow row, int year) =>
        table.Column(MediumTermShape.Target, year) is { } column && ambiguousCells.Contains((row.Number, column));

    private static List<(int Year, decimal Value)> Figures(MediumTermRow row) =>
        [.. row.Targets.Where(t => t.Value.Value is not null).OrderBy(t => t.Key).Select(t => (t.Key, t.Value.Value!.Value))];

    private static int FirstCeilingYear(MediumTermRow row) => row.CeilingRupiah.Where(c => c.Value != 0).Min(c => c.Key);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private void Add(Severity severity, string code, MediumTermRow row, string field, Text message, Text mend, int? year = null)
    {
        var sheetRow = sheetRows[row.Number];
        var at = year is { } y ? table.At(sheetRow, field, y) : table.At(sheetRow, field);
        found.Add(new Problem(code, severity, message, mend, at with { ProgrammeCode = row.ProgrammeCode }));
    }
}
