using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>All programmes of the plan: money, targets or roadmap, filtered by what stands in the address.</summary>
public sealed class ListModel(ProgrammeQueries programmes, PlanFigures figures, CheckPlan check) : RegionPage
{
    [BindProperty(SupportsGet = true)]
    public ListQuery Query { get; set; } = new();

    public ProgrammeList List { get; private set; } = null!;

    public ProgrammeChoices Choices { get; private set; } = null!;

    public PlanOverview Figures { get; private set; } = null!;

    /// <summary>Findings of the whole plan that stand in a year of no single programme: ceilings.</summary>
    public IReadOnlyList<Problem> PlanFindings { get; private set; } = [];

    public int WithFindings { get; private set; }

    /// <summary>Programme -> its indicators, in the view of targets only.</summary>
    public ILookup<Guid, Indicator> Indicators { get; private set; } = Array.Empty<Indicator>().ToLookup(i => i.ProgrammeId);

    public IReadOnlyList<int> Years => [.. List.Plan.AllYears];

    public GanttChart? Roadmap { get; private set; }

    public bool MayAdd { get; private set; }

    protected override string Stage => "program";

    private Dictionary<(Guid, int), Severity> marks = [];

    public async Task OnGet(CancellationToken cancel)
    {
        Shell.Title = T["Matriks program"];
        var (region, plan) = (Region.Code, Plan.Id);
        List = (await programmes.List(region, plan, Query.ToFilter(), cancel))!;
        Choices = (await programmes.Choices(region, plan, cancel))!;
        Figures = (await figures.Load(region, plan, cancel))!;
        MayAdd = May(Act.EditProgramme, Actor.AgencyId);
        if (await check.Run(new CheckPlan.Request(region, plan, AtLeast: Severity.Warning), Actor, cancel) is { IsOk: true } found)
        {
            Take(found.Value);
        }
        if (Query.ViewOrMoney == ListQuery.Targets)
        {
            Indicators = await programmes.Indicators(region, plan, cancel);
        }
        else if (Query.ViewOrMoney == ListQuery.Roadmap)
        {
            Roadmap = PlanCharts.Roadmap(Figures, List.Lines.OrderBy(l => OrdinalOf(l)).ThenBy(l => l.FirstYear ?? int.MaxValue))
                with { IsGrouped = true };
        }
    }

    public DimensionFigures? DimensionOf(ProgrammeLine line) => Figures.Dimensions.FirstOrDefault(d => d.Code == line.DimensionCode && d.Code is not null);

    public string? ShortAgency(ProgrammeLine line) =>
        Choices.Agencies.FirstOrDefault(a => a.Id == line.LeadAgencyId) is { } agency ? agency.ShortName ?? agency.Name : line.LeadAgency;

    /// <summary>Class of a cell that a finding stands in, or nothing.</summary>
    public string MarkOf(ProgrammeLine line, int year) => marks.TryGetValue((line.Id, year), out var worst)
        ? worst == Severity.Error ? "num mark-bad" : "num mark-warn"
        : "num";

    /// <summary>Million rupiah, as a matrix of ten years can bear; nothing for no money.</summary>
    public static string Millions(long rupiah) =>
        rupiah == 0 ? "" : (rupiah / 1_000_000m).ToString(Math.Abs(rupiah) < 10_000_000 ? "#,0.#" : "N0", CultureInfo.CurrentCulture);

    public bool IsOver(int year) =>
        List.CeilingByYear.TryGetValue(year, out var ceiling) && List.PlanByYear.GetValueOrDefault(year) > ceiling;

    public IEnumerable<Choice> AgencyChoices => Choices.Agencies
        .Where(a => Figures.AgencyList.Any(f => f.Id == a.Id) || a.Id == Query.Agency)
        .Select(a => new Choice(a.Id.ToString(), a.Name));

    public IEnumerable<Choice> DimensionChoices => Choices.Dimensions.Select(d => new Choice(d.Code, d.Name));

    private int OrdinalOf(ProgrammeLine line)
    {
        var at = Figures.Dimensions.ToList().FindIndex(d => d.Code == line.DimensionCode);
        return at < 0 ? int.MaxValue : at;
    }

    private void Take(PlanFindings found)
    {
        WithFindings = found.ByProgramme.Count;
        PlanFindings = [.. found.Problems.Where(p => p.Place is { ProgrammeId: null, Year: not null })];
        marks = found.Problems.Where(p => p.Place is { ProgrammeId: not null, Year: not null })
            .GroupBy(p => (p.Place.ProgrammeId!.Value, p.Place.Year!.Value))
            .ToDictionary(g => g.Key, g => g.Max(p => p.Severity));
    }
}
