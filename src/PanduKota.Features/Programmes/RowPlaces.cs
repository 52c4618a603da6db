using System.Text.RegularExpressions;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Programmes;

/// <summary>Finds the cell that a field of a programme came from: Costs[0].Rupiah[2028] stood in Program!AK14.</summary>
internal static partial class RowPlaces
{
    private static readonly Dictionary<string, string> fieldOf = new(StringComparer.Ordinal)
    {
        ["Code"] = "code",
        ["Name"] = "name",
        ["DimensionCode"] = "dimension",
        ["SubDimensionCode"] = "subDimension",
        ["GoalId"] = "goal",
        ["Description"] = "description",
        ["LeadAgencyId"] = "leadAgency",
        ["SupportingAgencyIds"] = "supportingAgencies",
        ["Partners"] = "partners",
        ["NomenclatureCode"] = "nomenclatureCode",
        ["Location"] = "location",
        ["Risk"] = "risk",
        ["EarliestStart"] = "earliestStart",
        ["LatestStart"] = "latestStart",
        ["ValuePoints"] = "valuePoints",
        ["StatedTotalRupiah"] = "statedTotal",
        ["PredecessorCodes"] = "predecessors",
    };

    /// <summary>The same problem on the cell it concerns; on the first row of the programme where no cell is known.</summary>
    public static Problem OnCell(Problem problem, ProgrammeRow row, ProgrammeFields fields) =>
        problem with { At = PlaceOf(problem.Place.Field ?? "", row, fields) with { Year = problem.Place.Year } };

    public static Place PlaceOf(string field, ProgrammeRow row, ProgrammeFields fields)
    {
        var key = KeyOf(field, fields);
        return RowResolver.At(row, CellOf(row, key), row.Number, key);
    }

    /// <summary>A file may write a fund source in other letters than the list does.</summary>
    private static string? CellOf(ProgrammeRow row, string key) => row.Cells.TryGetValue(key, out var cell) ? cell
        : row.Cells.FirstOrDefault(c => string.Equals(c.Key, key, StringComparison.OrdinalIgnoreCase)).Value;

    private static string KeyOf(string field, ProgrammeFields fields)
    {
        if (field.StartsWith(CharterWords.Prefix, StringComparison.Ordinal))
        {
            return field;
        }
        if (Money().Match(field) is { Success: true } money)
        {
            return $"cost:{money.Groups["source"].Value}:{money.Groups["year"].Value}";
        }
        var parts = Parts().Match(field);
        if (!parts.Success || !int.TryParse(parts.Groups["row"].Value, out var row))
        {
            return fieldOf.GetValueOrDefault(field, "code");
        }
        var year = parts.Groups["year"].Value;
        return (parts.Groups["list"].Value, parts.Groups["member"].Value) switch
        {
            ("Indicators", "Name" or "") => $"indicator:{row}",
            ("Indicators", "Targets") => $"target:{row}:{year}",
            ("Indicators", var member) => $"{member.ToLowerInvariant()}:{row}",
            ("Costs", _) when row < fields.Costs.Count => $"cost:{fields.Costs[row].FundSource}:{year}",
            (var list, _) => fieldOf.GetValueOrDefault(list, "code"),
        };
    }

    /// <summary>Money under its fund source, as words and differences name it.</summary>
    [GeneratedRegex(@"^Costs\[(?<source>[^0-9\]][^\]]*)\]\.Rupiah\[(?<year>[0-9]+)\]$")]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?<list>\w+)\[(?<row>[0-9]+)\](\.(?<member>\w+)(\[(?<year>[0-9]+)\])?)?$")]
    private static partial Regex Parts();
}
