using System.Globalization;

namespace PanduKota.Engines.PlanChecks;

/// <summary>Where a finding stands: the programme, the form field and, when it came from a workbook, the cell.</summary>
internal static class ProgrammePlace
{
    public static Place Of(ProgrammeFacts programme, string field, int? year = null)
    {
        var (sheet, cell) = CellOf(programme, field);
        return new Place(sheet, cell, null, programme.Code, programme.Id, year, field);
    }

    /// <summary>Field of the year's largest cost line.</summary>
    public static Place OfCost(ProgrammeFacts programme, int year)
    {
        var fund = programme.Costs.Where(c => c.Year == year)
            .OrderByDescending(c => c.Rupiah).ThenBy(c => c.FundSource, StringComparer.Ordinal).FirstOrDefault()?.FundSource ?? "";
        return Of(programme, Invariant($"cost:{fund}:{year}"), year);
    }

    /// <param name="indicator">Index in the programme's list, from 0.</param>
    public static Place OfTarget(ProgrammeFacts programme, int indicator, int year) =>
        Of(programme, Invariant($"target:{indicator}:{year}"), year);

    private static string Invariant(FormattableString field) => field.ToString(CultureInfo.InvariantCulture);

    private static (string? Sheet, string? Cell) CellOf(ProgrammeFacts programme, string field)
    {
        if (programme.Cells is null || !programme.Cells.TryGetValue(field, out var address))
        {
            return (null, null);
        }
        var cut = address.LastIndexOf('!');
        return cut < 0 ? (null, address) : (address[..cut].Trim('\''), address[(cut + 1)..]);
    }
}
