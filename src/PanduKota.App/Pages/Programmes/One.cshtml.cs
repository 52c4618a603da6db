using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.App.Pages.Programmes;

/// <summary>One programme, to be read: everything it says, what the checks say of it, and what happened to it.</summary>
public sealed class OneModel(ProgrammeQueries programmes, PlanFigures figures) : RegionPage
{
    public ProgrammeDetails Details { get; private set; } = null!;

    public ProgrammeFields Fields => Details.Fields;

    public DimensionFigures? Dimension { get; private set; }

    public bool MayEdit { get; private set; }

    public static Tone ToneOf(CharterStatus status) => status switch
    {
        CharterStatus.Planned => Tone.Idle,
        CharterStatus.Running => Tone.Info,
        CharterStatus.Stalled => Tone.Warn,
        CharterStatus.Stopped => Tone.Bad,
        _ => Tone.Ok,
    };

    public IReadOnlyList<int> Years => [.. Details.Plan.AllYears];

    protected override string Stage => "program";

    public async Task<IActionResult> OnGet(string kode, CancellationToken cancel)
    {
        if (await programmes.OneByCode(Region.Code, Plan.Id, kode, cancel) is not { } details)
        {
            return NotFound();
        }
        Details = details;
        Dimension = (await figures.Load(Region.Code, Plan.Id, cancel))!.Dimensions
            .FirstOrDefault(d => d.Code is not null && d.Code == details.Fields.DimensionCode);
        MayEdit = May(Act.EditProgramme, details.Fields.LeadAgencyId);
        Shell.Title = details.Fields.Name;
        Shell.Crumbs.Add(new Crumb(T["Program 10 tahun"], PathTo("program")));
        return Page();
    }
}
