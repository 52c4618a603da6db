using System.Globalization;
using PanduKota.App.Components;
using PanduKota.Engines;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>
/// Where a finding is mended. Plan checks name fields in their own short words ("target:0:2028"); refusals of an edit
/// already use the names that the form posts ("Indicators[0].Targets[2028]").
/// </summary>
public static class FormFields
{
    private static readonly Dictionary<string, string> Plain = new()
    {
        ["name"] = "Name",
        ["dimension"] = "DimensionCode",
        ["subDimension"] = "SubDimensionCode",
        ["leadAgency"] = "LeadAgencyId",
        ["earliestStart"] = "EarliestStart",
        ["latestStart"] = "LatestStart",
        ["predecessors"] = "PredecessorCodes",
        ["statedTotal"] = "StatedTotalRupiah",
    };

    /// <summary>The form's name of the field; the words themselves when they are one already.</summary>
    public static string? NameOf(string? field) => field?.Split(':') switch
    {
        null => null,
        ["target", var indicator, var year] => $"Indicators[{indicator}].Targets[{year}]",
        ["baseline", var indicator] => $"Indicators[{indicator}].Baseline",
        ["unit", var indicator] => $"Indicators[{indicator}].Unit",
        ["cost", var fund, var year] => $"Costs[{IndexOf(fund)}].Rupiah[{year}]",
        [var word] => Plain.GetValueOrDefault(word, word),
        _ => null,
    };

    /// <summary>The finding with its place named as the form names it.</summary>
    public static Problem ForForm(Problem problem) =>
        problem with { At = problem.Place with { Field = NameOf(problem.Place.Field) } };

    /// <summary>Address that opens the field, or the list that shows what is meant.</summary>
    /// <param name="mayEdit">Opens the form; otherwise the page that only shows it.</param>
    public static string LinkTo(string regionCode, Problem problem, bool mayEdit)
    {
        var root = $"/daerah/{regionCode}/program";
        if (problem.Place.ProgrammeCode is { } code)
        {
            var field = NameOf(problem.Place.Field);
            return $"{root}/{Uri.EscapeDataString(code)}{(mayEdit ? "/ubah" : "")}{(field is null ? "" : "#" + FieldId.Of(field))}";
        }
        return problem.Place.Field?.Split(':') switch
        {
            ["ceiling", _, var year] when mayEdit => $"/daerah/{regionCode}/rencana#Ceilings-{year}",
            ["dimension", var dimension] => $"{root}?dimensi={dimension}",
            ["subDimension", var dimension, _] => $"{root}?dimensi={dimension}",
            _ when problem.Place.Year is { } year => root + "?tahun=" + year.ToString(CultureInfo.InvariantCulture),
            _ => root,
        };
    }

    private static int IndexOf(string fund) => Math.Max(0, FundSources.All.ToList().IndexOf(fund));
}
