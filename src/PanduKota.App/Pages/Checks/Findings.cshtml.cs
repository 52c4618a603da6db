using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Pages.Programmes;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Checks;

/// <summary>Everything the plan checks find, by rule, each with the way to where it is mended.</summary>
public sealed class FindingsModel(CheckPlan check, ProgrammeQueries programmes) : RegionPage
{
    /// <summary>Findings of one rule that stand open; the others are one click away.</summary>
    public const int ShownOfOne = 5;

    private Dictionary<Guid, ProgrammeLine> lines = [];

    [BindProperty(SupportsGet = true)]
    public FindingQuery Query { get; set; } = new();

    public PlanFindings Found { get; private set; } = null!;

    public IReadOnlyList<FindingGroup> Groups { get; private set; } = [];

    public IReadOnlyList<Choice> AgencyChoices { get; private set; } = [];

    public IReadOnlyList<Choice> CodeChoices { get; private set; } = [];

    public int Shown => Groups.Sum(g => g.Lines.Count);

    protected override string Stage => "pemeriksaan";

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Load(cancel) is { } refusal ? refusal : Page();

    /// <summary>The findings that are shown, as a file.</summary>
    public async Task<IActionResult> OnGetUnduh(string? jenis, CancellationToken cancel)
    {
        if (await Load(cancel) is { } refusal)
        {
            return refusal;
        }
        var table = FindingsTable.Of(Groups, Region.Name, Found.Plan);
        var file = TableFiles.Of(table, $"{T["temuan"]}-{Region.Code}", TableFiles.KindOf(jenis));
        return Counted(file);
    }

    private async Task<IActionResult?> Load(CancellationToken cancel)
    {
        Shell.Title = T["Pemeriksaan rencana"];
        var found = await check.Run(new CheckPlan.Request(Region.Code, Plan.Id), Actor, cancel);
        if (!found.IsOk || await programmes.List(Region.Code, Plan.Id, new ProgrammeFilter(), cancel) is not { } list)
        {
            return Refused(found.Problems);
        }
        (Found, lines) = (found.Value, list.Lines.ToDictionary(l => l.Id));
        CodeChoices = [.. Found.ByCode.Select(c => new Choice(c.Key, $"{c.Key} · {Rules.Title(c.Key)} ({c.Value})"))];
        AgencyChoices =
        [
            .. Found.ByProgramme.Keys.Select(id => lines.GetValueOrDefault(id)).OfType<ProgrammeLine>()
                .Where(l => l.LeadAgencyId is not null).DistinctBy(l => l.LeadAgencyId)
                .OrderBy(l => l.LeadAgency, StringComparer.CurrentCultureIgnoreCase)
                .Select(l => new Choice(l.LeadAgencyId!.Value.ToString(), l.LeadAgency!)),
        ];
        Groups =
        [
            .. Found.Problems.Where(IsShown).GroupBy(p => p.Code)
                .Select(g => new FindingGroup(g.Key, g.Max(p => p.Severity), [.. g.Select(LineOf)])),
        ];
        return null;
    }

    public int CountOf(Severity severity) => severity switch
    {
        Severity.Error => Found.Errors,
        Severity.Warning => Found.Warnings,
        _ => Found.Hints,
    };

    private bool IsShown(Problem problem)
    {
        if (Query.Severity is { } severity && problem.Severity != severity
            || !string.IsNullOrEmpty(Query.Code) && problem.Code != Query.Code)
        {
            return false;
        }
        var programme = ProgrammeOf(problem);
        if (Query.Agency is { } agency && programme?.LeadAgencyId != agency)
        {
            return false;
        }
        var all = $"{problem.Code} {Rules.Title(problem.Code)} {problem.Message} {problem.Mend} {programme?.Code} {programme?.Name} {programme?.LeadAgency}";
        return (Query.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => CultureInfo.CurrentCulture.CompareInfo.IndexOf(all, word, CompareOptions.IgnoreCase) >= 0);
    }

    private FindingLine LineOf(Problem problem)
    {
        var programme = ProgrammeOf(problem);
        var mayEdit = programme is not null && May(Act.EditProgramme, programme.LeadAgencyId);
        return new FindingLine(problem, programme, FormFields.LinkTo(Region.Code, problem, mayEdit), mayEdit);
    }

    private ProgrammeLine? ProgrammeOf(Problem problem) =>
        problem.Place.ProgrammeId is { } id ? lines.GetValueOrDefault(id) : null;
}

/// <summary>The findings of one rule.</summary>
public sealed record FindingGroup(string Code, Severity Worst, IReadOnlyList<FindingLine> Lines);

/// <param name="Link">Opens the field, or the list that shows what is meant.</param>
/// <param name="IsMendable">The reader may mend it there.</param>
public sealed record FindingLine(Problem Problem, ProgrammeLine? Programme, string Link, bool IsMendable);
