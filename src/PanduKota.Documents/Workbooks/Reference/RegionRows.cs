using System.Globalization;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Reference;

internal sealed class RegionRows(List<Problem> problems)
{
    /// <summary>Kemendagri numbers the cities of a province from 71.</summary>
    /// <summary>More people, or square kilometres, than the earth has.</summary>
    private const decimal MostPlausible = 10_000_000_000;

    private const int FirstCity = 71;

    private readonly Dictionary<string, RegionRow> byCode = [];
    private readonly List<RegionRow> rows = [];

    public List<RegionRow> Read(IReadOnlyList<SheetTable> tables)
    {
        foreach (var table in tables)
        {
            ReadTable(table);
        }
        return rows;
    }

    /// <summary>"11" -> 11, "1101" or 11.01 -> 11.01; null when it is no code of a province, regency or city.</summary>
    public static string? CodeOf(SheetCell cell)
    {
        // A spreadsheet that holds 11.10 as a number shows 11.1.
        var words = cell.Kind == CellKind.Number && cell.Number % 1 != 0
            ? cell.Number.ToString("00.00", CultureInfo.InvariantCulture)
            : CellWords.Line(cell)?.TrimEnd('.') ?? "";
        var digits = words.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return !digits.All(char.IsAsciiDigit) ? null : digits.Length switch
        {
            2 => digits,
            4 => $"{digits[..2]}.{digits[2..]}",
            _ => null,
        };
    }

    private void ReadTable(SheetTable table)
    {
        var population = FigureColumns.Learn(table, Columns(table, ReferenceShapes.Population), NumberKind.Decimal);
        var area = FigureColumns.Learn(table, Columns(table, ReferenceShapes.Area), NumberKind.Decimal);
        var (deeper, firstDeeper) = (0, 0);
        foreach (var row in table.Rows)
        {
            var cell = table.Cell(row, ReferenceShapes.Code);
            if (CodeOf(cell) is not { } code)
            {
                if (IsSmallerRegion(cell))
                {
                    firstDeeper = deeper++ == 0 ? row.Number : firstDeeper;
                }
                else
                {
                    problems.Add(ReferenceProblems.NoCode(table, row, ReferenceShapes.Code));
                }
                continue;
            }
            if (table.Words(row, ReferenceShapes.Name) is not { } name)
            {
                problems.Add(ReferenceProblems.NoName(table, row, ReferenceShapes.Name, code));
                continue;
            }
            Add(table, row, new(
                row.Number,
                code,
                KindOf(code, name),
                RegionNames.Tidy(name, code),
                code.Length == 2 ? null : code[..2],
                (long?)ReadFigure(table, row, ReferenceShapes.Population, population),
                ReadFigure(table, row, ReferenceShapes.Area, area)));
        }
        if (deeper > 0)
        {
            problems.Add(ReferenceProblems.Deeper(table, Text.Of("kecamatan, kelurahan, atau desa"), deeper, firstDeeper));
        }
    }

    private void Add(SheetTable table, SheetRow row, RegionRow region)
    {
        if (byCode.TryAdd(region.Code, region))
        {
            rows.Add(region);
        }
        else
        {
            problems.Add(ReferenceProblems.Twice(table, row, ReferenceShapes.Code, region.Code, byCode[region.Code].Name, region.Name));
        }
    }

    private static bool IsSmallerRegion(SheetCell cell)
    {
        var digits = (CellWords.Line(cell) ?? "").Replace(".", "", StringComparison.Ordinal);
        return digits.Length is 6 or 10 && digits.All(char.IsAsciiDigit);
    }

    private static string KindOf(string code, string name) =>
        code.Length == 2 ? "province"
        : int.Parse(code.AsSpan(3), CultureInfo.InvariantCulture) >= FirstCity || IsCityName(name) ? "city"
        : "regency";

    private static bool IsCityName(string name) => name.StartsWith("kota ", StringComparison.OrdinalIgnoreCase);

    private decimal? ReadFigure(SheetTable table, SheetRow row, string field, FigureColumns figures)
    {
        var reading = figures.Read(table.Cell(row, field));
        if (reading.ProblemAt(table.At(row, field)) is { } problem)
        {
            problems.Add(problem);
        }
        if (reading.State == ReadingState.Value && reading.Number is < 0 or > MostPlausible)
        {
            problems.Add(ReferenceProblems.Implausible(table, row, field, reading.Words));
            return null;
        }
        return reading.State == ReadingState.Value ? reading.Number : null;
    }

    private static IEnumerable<int> Columns(SheetTable table, string field) => table.Column(field) is { } column ? [column] : [];
}

/// <summary>Names of regions as they are written in running text; the official spreadsheet has them in capitals.</summary>
internal static class RegionNames
{
    private static readonly string[] Kept = ["DKI", "DI", "D.I.", "II", "III", "IV"];

    public static string Tidy(string name, string code)
    {
        var tidy = name.Any(char.IsLower) ? name : InWords(name);
        if (code.Length == 2)
        {
            return tidy.StartsWith("Provinsi ", StringComparison.Ordinal) ? tidy["Provinsi ".Length..] : tidy;
        }
        foreach (var shortened in (ReadOnlySpan<string>)["Kab. ", "Kab "])
        {
            if (tidy.StartsWith(shortened, StringComparison.OrdinalIgnoreCase))
            {
                return "Kabupaten " + tidy[shortened.Length..];
            }
        }
        var isNamed = tidy.StartsWith("Kabupaten ", StringComparison.Ordinal) || tidy.StartsWith("Kota ", StringComparison.Ordinal);
        var isCity = int.Parse(code.AsSpan(3), CultureInfo.InvariantCulture) >= 71;
        return isNamed || tidy.Contains("Kota Adm", StringComparison.OrdinalIgnoreCase) || tidy.Contains("Kabupaten Adm", StringComparison.OrdinalIgnoreCase)
            ? tidy
            : (isCity ? "Kota " : "Kabupaten ") + tidy;
    }

    private static string InWords(string name) => string.Join(' ', name.Split(' ').Select(w =>
        Kept.Contains(w) || w.Length == 0 ? w : char.ToUpperInvariant(w[0]) + AfterFirst(w)));

    /// <summary>Small letters, but a capital after a hyphen or a slash: FAK-FAK -> Fak-Fak.</summary>
    private static string AfterFirst(string word)
    {
        var letters = word[1..].ToLowerInvariant().ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            letters[i] = letters[i - 1] is '-' or '/' or '(' ? char.ToUpperInvariant(letters[i]) : letters[i];
        }
        return new(letters);
    }
}
