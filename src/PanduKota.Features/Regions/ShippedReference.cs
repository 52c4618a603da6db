using System.Globalization;
using System.Text.Json;
using PanduKota.Documents.Workbooks;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Regions;

/// <summary>A list that comes with the product, the regulation it follows, and since when that is valid.</summary>
/// <param name="ValidTo">Last day, or null while no later list has been taken in.</param>
public sealed record ShippedEdition<TRow>(
    string Regulation, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<TRow> Rows);

/// <summary>
/// The reference facts that come with the product: regions, nomenclature down to programmes, dimension sets.
/// The layouts are said in the heads of the embedded files; a file that does not keep to its layout is a bug and throws.
/// </summary>
public static class ShippedReference
{
    private const string Province = "province";
    private const string RegencyOrCity = "regency_city";

    /// <summary>38 provinces and their 416 regencies and 98 cities, each province before its own.</summary>
    public static ShippedEdition<RegionRow> Regions()
    {
        string? province = null;
        return Read<RegionRow>("regions.txt", (number, columns) =>
        {
            var isProvince = columns[0][0] != '.';
            province = isProvince ? columns[0] : province;
            var (code, kind, name) = isProvince
                ? (columns[0], Province, columns[1])
                : PartOfProvince(province!, columns);
            return [new RegionRow(number, code, kind, name, isProvince ? null : province,
                columns[2] == "-" ? null : long.Parse(columns[2], CultureInfo.InvariantCulture),
                columns[3] == "-" ? null : decimal.Parse(columns[3], CultureInfo.InvariantCulture))];
        });
    }

    /// <summary>Fields of government and their programmes, for provinces and for regencies and cities.</summary>
    public static ShippedEdition<NomenclatureRow> Nomenclature()
    {
        string? field = null;
        return Read<NomenclatureRow>("nomenclature.txt", (number, columns) =>
        {
            var head = columns[0].Split(' ');
            var isField = head[0][0] != '.';
            field = isField ? head[0] : field;
            var (level, code, parent, name) = isField
                ? ("field", field!, field!.Split('.')[0], columns[1])
                : ("programme", field + head[0], field!, "PROGRAM " + columns[1]);
            return GovernmentsOf(head)
                .Select(government => new NomenclatureRow(number, government, level, code, parent, name));
        });
    }

    /// <summary>The dimension sets, oldest first, as new entities that no database knows yet.</summary>
    public static IReadOnlyList<DimensionSet> DimensionSets()
    {
        using var file = Open("dimension-sets.json");
        var sets = JsonSerializer.Deserialize<List<SetWords>>(file, JsonSerializerOptions.Web)!;
        return [.. sets.OrderBy(s => s.ValidFrom).Select(ToEntity)];
    }

    private static (string Code, string Kind, string Name) PartOfProvince(string province, string[] columns)
    {
        // The numbers of regencies end at 69, those of cities begin at 71.
        var isCity = int.Parse(columns[0][1..], CultureInfo.InvariantCulture) > 70;
        return (province + columns[0], isCity ? "city" : "regency", (isCity ? "Kota " : "Kabupaten ") + columns[1]);
    }

    private static IEnumerable<string> GovernmentsOf(string[] head) => head switch
    {
        [_] => [Province, RegencyOrCity],
        [_, "p"] => [Province],
        [_, "k"] => [RegencyOrCity],
        _ => throw new InvalidDataException($"Unknown mark in nomenclature.txt: {string.Join(' ', head)}"),
    };

    private static ShippedEdition<TRow> Read<TRow>(string name, Func<int, string[], IEnumerable<TRow>> toRows)
    {
        var facts = new Dictionary<string, string>();
        var rows = new List<TRow>();
        using var file = new StreamReader(Open(name));
        var number = 0;
        while (file.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            if (line.Split('\t') is { Length: > 1 } columns)
            {
                rows.AddRange(toRows(number, columns));
            }
            else
            {
                var (key, value) = line.Split(": ") is [var k, var v]
                    ? (k, v)
                    : throw new InvalidDataException($"{name}, line {number} is neither a fact nor a row: {line}");
                facts[key] = value;
            }
        }
        return new ShippedEdition<TRow>(facts["peraturan"], Day(facts["berlaku"])!.Value, Day(facts["sampai"]), rows);
    }

    private static DateOnly? Day(string words) =>
        words == "-" ? null : DateOnly.ParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Stream Open(string name) =>
        typeof(ShippedReference).Assembly.GetManifestResourceStream("PanduKota.Reference." + name)
        ?? throw new InvalidOperationException($"{name} is not in the assembly.");

    private static DimensionSet ToEntity(SetWords words)
    {
        var set = new DimensionSet
        {
            Code = words.Code,
            Name = words.Name,
            ValidFrom = words.ValidFrom,
            ValidTo = words.ValidTo,
        };
        set.Dimensions.AddRange(words.Dimensions.Select((d, index) => ToEntity(words.Code, d, index + 1)));
        return set;
    }

    private static Dimension ToEntity(string setCode, DimensionWords words, int ordinal)
    {
        var dimension = new Dimension
        {
            SetCode = setCode,
            Code = words.Code,
            Ordinal = ordinal,
            Letter = words.Letter,
            Name = words.Name,
            IndonesianName = words.IndonesianName,
            Colour = words.Colour,
            Icon = words.Icon,
        };
        dimension.SubDimensions.AddRange(words.SubDimensions.Select((s, index) => new SubDimension
        {
            SetCode = setCode,
            DimensionCode = words.Code,
            Code = s.Code,
            Ordinal = index + 1,
            Name = s.Name,
            EnglishName = s.EnglishName,
        }));
        return dimension;
    }

    private sealed record SetWords(
        string Code, string Name, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<DimensionWords> Dimensions);

    private sealed record DimensionWords(
        string Code,
        string Letter,
        string Name,
        string IndonesianName,
        string Colour,
        string Icon,
        IReadOnlyList<SubDimensionWords> SubDimensions);

    private sealed record SubDimensionWords(string Code, string Name, string EnglishName);
}
