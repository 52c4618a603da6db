using System.Globalization;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Reference;

internal sealed class NomenclatureRows(List<Problem> problems)
{
    private const string Province = "province", RegencyCity = "regency_city";

    private readonly Dictionary<(string Government, string Code), NomenclatureRow> byCode = [];
    private readonly List<NomenclatureRow> rows = [];

    public List<NomenclatureRow> Read(IReadOnlyList<SheetTable> tables)
    {
        foreach (var table in tables)
        {
            ReadTable(table);
        }
        return rows;
    }

    private void ReadTable(SheetTable table)
    {
        var isSplit = table.Has(ReferenceShapes.Sector) && table.Has(ReferenceShapes.Programme);
        var subLength = isSplit ? SubActivityLength(table) : 0;
        var read = new List<(SheetRow Row, string Code, string Name)>();
        foreach (var row in table.Rows)
        {
            var code = isSplit ? SplitCode(table, row, subLength) : WholeCode(table.Cell(row, ReferenceShapes.Code));
            if (code is null || ProgrammeCodes.Depth(code) is -1 or 4)
            {
                problems.Add(ReferenceProblems.NoCode(table, row, isSplit ? ReferenceShapes.Sector : ReferenceShapes.Code));
            }
            else if (table.Words(row, ReferenceShapes.Name) is { } name)
            {
                read.Add((row, code, name));
            }
            else
            {
                problems.Add(ReferenceProblems.NoName(table, row, ReferenceShapes.Name, code));
            }
        }
        var government = GovernmentOf(table, read);
        var sectors = read.Where(r => ProgrammeCodes.Depth(r.Code) == 1).ToList();
        if (sectors.Count > 0)
        {
            problems.Add(ReferenceProblems.Deeper(table, Text.Of("urusan (tingkat teratas)"), sectors.Count, sectors[0].Row.Number));
        }
        foreach (var (row, code, name) in read.Except(sectors))
        {
            Add(table, row, Said(table, row) ?? government, code, name);
        }
    }

    private void Add(SheetTable table, SheetRow row, string government, string code, string name)
    {
        var level = ProgrammeCodes.Depth(code) switch { 2 => "field", 3 => "programme", 5 => "activity", _ => "sub_activity" };
        var built = new NomenclatureRow(row.Number, government, level, code, ProgrammeCodes.ParentOf(code), name);
        var field = table.Has(ReferenceShapes.Code) ? ReferenceShapes.Code : ReferenceShapes.Sector;
        if (!byCode.TryAdd((government, code), built))
        {
            problems.Add(ReferenceProblems.Twice(table, row, field, code, byCode[(government, code)].Name, name));
            return;
        }
        rows.Add(built);
        if (table.Words(row, ReferenceShapes.Level) is { } said && LevelOf(said) is { } stated && stated != level)
        {
            problems.Add(Problem.Warning(
                "REF-005",
                Text.Of("Kode {0} disebut {1}, tetapi menurut bentuk kodenya {2}; yang dipakai bentuk kodenya.", code, said, level),
                Text.Of("Periksa kolom tingkat atau kodenya."),
                table.At(row, ReferenceShapes.Level)));
        }
    }

    /// <summary>Whose list it is: by the head of the name column, the name of the sheet, or the fourth part of its activities.</summary>
    private static string GovernmentOf(SheetTable table, List<(SheetRow Row, string Code, string Name)> read)
    {
        var head = table.Heads.GetValueOrDefault(table.Column(ReferenceShapes.Name) ?? 0, "") + " " + table.Sheet.Name;
        var saysProvince = head.Contains("provinsi", StringComparison.OrdinalIgnoreCase);
        var saysRegency = head.Contains("kab", StringComparison.OrdinalIgnoreCase);
        if (saysProvince != saysRegency)
        {
            return saysProvince ? Province : RegencyCity;
        }
        var kinds = read.Select(r => r.Code.Split('.')).Where(p => p.Length > 4).Select(p => p[3]).ToList();
        return kinds.Count(k => k == "1") > kinds.Count(k => k == "2") ? Province : RegencyCity;
    }

    private static string? Said(SheetTable table, SheetRow row) => table.Words(row, ReferenceShapes.Government)?.ToLowerInvariant() switch
    {
        null => null,
        Province or "provinsi" => Province,
        _ => RegencyCity,
    };

    private static string? LevelOf(string said) => HeadWords.Plain(said) switch
    {
        "field" or "bidang" or "bidangurusan" => "field",
        "programme" or "program" => "programme",
        "activity" or "kegiatan" => "activity",
        "subactivity" or "subkegiatan" => "sub_activity",
        _ => null,
    };

    /// <summary>A code in one cell, with blanks, a stray dot at the end, or a small x mended: that much is the same code.</summary>
    private static string? WholeCode(SheetCell cell) => cell.Kind switch
    {
        CellKind.Number when cell.Number % 1 == 0 => cell.Text,
        CellKind.Number => cell.Number.ToString("0.00", CultureInfo.InvariantCulture),
        _ => CellWords.Line(cell)?.Replace(" ", "", StringComparison.Ordinal).TrimEnd('.').ToUpperInvariant(),
    };

    private static string? SplitCode(SheetTable table, SheetRow row, int subLength)
    {
        var code = "";
        foreach (var (field, digits) in ((string, int)[])
            [(ReferenceShapes.Sector, 1), (ReferenceShapes.Field, 2), (ReferenceShapes.Programme, 2), (ReferenceShapes.Activity, 0), (ReferenceShapes.SubActivity, subLength)])
        {
            var cell = table.Cell(row, field);
            if (CellWords.Line(cell) is not { } words)
            {
                break;
            }
            var part = digits == 0 ? ActivityPart(cell, words) : words.Trim('.').ToUpperInvariant().PadLeft(digits, words[0] is 'x' or 'X' ? 'X' : '0');
            // Some editions repeat the code of the levels above in each column.
            code = code.Length == 0 || part.StartsWith(code + ".", StringComparison.Ordinal) ? part : $"{code}.{part}";
        }
        return code.Length == 0 ? null : code;
    }

    /// <summary>"2.01" as text, or 2.01 as a number, which has lost the zero of 2.10.</summary>
    private static string ActivityPart(SheetCell cell, string words) =>
        cell.Kind == CellKind.Number ? cell.Number.ToString("0.00", CultureInfo.InvariantCulture) : words.Trim('.');

    /// <summary>Sub-activities have two digits in editions up to 2020 and four since; numbers have lost their zeros.</summary>
    private static int SubActivityLength(SheetTable table)
    {
        var texts = table.Rows.Select(r => table.Cell(r, ReferenceShapes.SubActivity)).Where(c => !c.IsEmpty).Select(c => c.Text.Trim());
        return texts.Select(t => t.Length).DefaultIfEmpty(2).Max() > 2 ? 4 : 2;
    }
}
