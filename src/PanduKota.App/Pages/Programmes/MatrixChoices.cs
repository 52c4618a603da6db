using PanduKota.App.Components;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>What the cells of a programme offer to choose from.</summary>
public static class MatrixChoices
{
    /// <summary>Null where the cell is typed.</summary>
    public static IEnumerable<Choice>? For(ProgrammeChoices choices, string field) => field switch
    {
        "DimensionCode" => choices.Dimensions.Select(d => new Choice(d.Code, d.Name)),
        "LeadAgencyId" => choices.Agencies.Select(a => new Choice(a.Id.ToString(), a.ShortName ?? a.Name)),
        "Kind" => new[] { ProgrammeKind.New, ProgrammeKind.Improved, ProgrammeKind.Existing }
            .Select(k => new Choice(k.ToString(), FieldNames.Say("Kind", k.ToString()).ToString())),
        _ => null,
    };
}
