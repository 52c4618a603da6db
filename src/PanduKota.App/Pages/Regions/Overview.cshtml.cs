using Microsoft.AspNetCore.Authorization;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages.Regions;

/// <summary>The plan of a region in one page. The public sees it once it is published.</summary>
[AllowAnonymous]
public sealed class OverviewModel(PlanFigures figures, ProgrammeQueries programmes, CheckPlan check) : RegionPage
{
    private const int RoadmapLines = 11;
    private const int TaskLines = 6;
    private const int AgencyLines = 8;

    private IReadOnlyDictionary<string, int> alike = new Dictionary<string, int>();

    public PlanOverview? Figures { get; private set; }

    public IReadOnlyList<ProgrammeLine> RoadmapOf { get; private set; } = [];

    /// <summary>The weightiest findings, the first of each rule.</summary>
    public IReadOnlyList<Problem> Tasks { get; private set; } = [];

    public IReadOnlyList<AgencyFigures> LeastComplete { get; private set; } = [];

    public bool MayRead { get; private set; }

    protected override string Stage => "";

    protected override bool NeedsPlan => false;

    protected override Act? Needs => null;

    /// <summary>The name without its kind: "Tanah Contoh".</summary>
    public string ShortName => Region.Name.Split(' ', 2) is [_, var rest] && Region.ProvinceCode is not null ? rest : Region.Name;

    /// <summary>How many findings of the same rule there are, this one included.</summary>
    public int AlikeOf(Problem finding) => alike.GetValueOrDefault(finding.Code);

    public async Task OnGet(CancellationToken cancel)
    {
        MayRead = May(Act.ReadRegion);
        Shell.Title = NewestPlan is null ? Region.Name : T["Kota cerdas {0}, sampai di mana?", ShortName];
        if (NewestPlan is not { } plan || !MayRead && plan.Status != PlanStatus.Published)
        {
            Shell.Title = Region.Name;
            return;
        }
        Figures = await figures.Load(Region.Code, plan.Id, cancel);
        var list = await programmes.List(Region.Code, plan.Id, new ProgrammeFilter(IsReserve: false), cancel);
        RoadmapOf =
        [
            .. list!.Lines.OrderByDescending(l => l.IsQuickWin).ThenByDescending(l => l.TotalRupiah).Take(RoadmapLines)
                .OrderBy(l => l.FirstYear ?? int.MaxValue).ThenBy(l => l.LastYear),
        ];
        LeastComplete = [.. Figures!.AgencyList.Where(a => a.Share < 1).OrderBy(a => a.Share).ThenByDescending(a => a.Errors).Take(AgencyLines)];
        if (MayRead && await check.Run(new CheckPlan.Request(Region.Code, plan.Id), Actor, cancel) is { IsOk: true } found)
        {
            (Tasks, alike) = ([.. found.Value.Problems.DistinctBy(p => p.Code).Take(TaskLines)], found.Value.ByCode);
        }
    }
}
