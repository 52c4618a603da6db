using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.People;
using PanduKota.Features.Schedules.Scenarios;

namespace PanduKota.App.Pages.Schedules;

/// <summary>The scenarios of the plan, and the form that begins another, empty or as a copy.</summary>
public sealed class ScenariosModel(ScenarioQueries scenarios, CreateScenario create) : RegionPage
{
    public IReadOnlyList<ScenarioHead> List { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? CopyOf { get; set; }

    public IEnumerable<Choice> Copies => List.Select(s => new Choice(s.Id.ToString(), T["Salinan dari {0}", s.Name]));

    public bool MayEdit => May(Act.EditScenario);

    protected override string Stage => "jadwal";

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var made = await create.Run(new CreateScenario.Request(Region.Code, Plan.Id, Name ?? "", CopyOf), Actor, cancel);
        if (made.IsOk)
        {
            TempData["Said"] = T["Skenario {0} dibuat. Ubah pagunya, lalu susun jadwal.", made.Value.Name];
            return LocalRedirect(PathTo($"jadwal/skenario/{made.Value.Id}"));
        }
        await Show(cancel);
        return Refused(made.Problems);
    }

    private async Task Show(CancellationToken cancel)
    {
        Shell.Title = T["Skenario"];
        Shell.Crumbs.Add(new(T["Penjadwalan"], PathTo("jadwal")));
        List = await scenarios.List(Region.Code, Plan.Id, cancel);
    }
}
