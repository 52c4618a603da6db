using System.Globalization;
using MatrixRow = PanduKota.Features.Programmes.MatrixRow;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Programmes;

/// <summary>All programmes of the plan: money, targets or roadmap, filtered by what stands in the address.</summary>
public sealed class ListModel(ProgrammeQueries programmes, PlanFigures figures, CheckPlan check, MatrixQueries matrix, EditCells edit, TimeProvider clock) : RegionPage
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

    /// <summary>The row that stands open as a form.</summary>
    public MatrixRow? Row { get; private set; }

    /// <summary>What was typed into it, by field.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<Problem> RowProblems { get; private set; } = [];

    /// <summary>The row that was just saved, to be shown with what the checks say of it.</summary>
    public SavedProgramme? Saved { get; private set; }

    public string SavedWords { get; private set; } = "";

    public bool IsCancelled { get; private set; }

    private Dictionary<(Guid, int), Severity> marks = [];

    public Task OnGet(CancellationToken cancel) => Load(cancel);

    /// <summary>One row as a form, or as it was when that is given up; for htmx. Without it the link leads to the whole form.</summary>
    public async Task<IActionResult> OnGetRow(string baris, string? batal, CancellationToken cancel)
    {
        await Load(cancel);
        if (await RowOf(baris, cancel) is not { } row)
        {
            return NotFound();
        }
        if (batal == "ya")
        {
            IsCancelled = true;
            return await Shown(row, cancel);
        }
        if (!row.MayEdit || !Request.Headers.ContainsKey("HX-Request"))
        {
            return LocalRedirect(PathTo($"program/{Uri.EscapeDataString(baris)}/ubah"));
        }
        Row = row;
        return Partial("_RowForm", this);
    }

    /// <summary>Saves the row and gives it back with its findings, or as a form that says under each field what is the matter.</summary>
    public async Task<IActionResult> OnPostRow(string baris, [FromForm(Name = "versi")] int startedFromVersion, CancellationToken cancel)
    {
        if (await RowOf(baris, cancel) is not { } row)
        {
            return NotFound();
        }
        Typed = row.Cells.ToDictionary(c => c.Field, c => Request.Form[c.Field].ToString());
        var request = new EditCells.Request(Region.Code, Plan.Id, row.ProgrammeId, startedFromVersion,
            [.. row.Cells.Select(c => new EditCells.Cell(c.Field, Typed[c.Field], Request.Form["semula:" + c.Field].ToString()))]);
        var saved = await edit.Run(request, Actor, cancel);
        var conflict = saved.Problems.Any(p => p.Code == PlanWriter.ConflictCode) ? await edit.Compare(request, cancel) : null;
        await Load(cancel);
        Row = (await RowOf(baris, cancel))!;
        if (saved.IsOk)
        {
            (Saved, SavedWords) = (saved.Value, RegionClock.SavedAt(clock.GetUtcNow().UtcDateTime, Region.Code).ToString());
            return await Shown(Row, cancel);
        }
        RowProblems = conflict is null ? saved.Problems :
        [
            .. conflict.Fields.Select(f => Problem.Warning(PlanWriter.ConflictCode,
                Text.Of("Sejak Anda membukanya, {0} mengubah isian ini menjadi “{1}”.", conflict.By ?? T["orang lain"], FieldNames.Say(f.Field, f.Theirs)),
                Text.Of("Simpan lagi untuk memakai nilai Anda, atau isi nilai mereka."), new Place(Field: f.Field))),
        ];
        Response.StatusCode = conflict is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        return Partial("_RowForm", this);
    }

    private async Task<PartialViewResult> Shown(MatrixRow row, CancellationToken cancel)
    {
        // The row stays where it is, even if it no longer fits the filter.
        var all = (await programmes.List(Region.Code, Plan.Id, new ProgrammeFilter(), cancel))!;
        return Partial("_MoneyRow", (this, all.Lines.First(l => l.Id == row.ProgrammeId)));
    }

    private async Task<MatrixRow?> RowOf(string code, CancellationToken cancel) =>
        await programmes.IdOf(Region.Code, Plan.Id, code, cancel) is { } id
            ? (await matrix.OfProgramme(Region.Code, Plan.Id, id, MatrixView.Basics, null, Actor, cancel))!.Rows[0]
            : null;

    public string RowAddress(string code) => Query.With(("handler", "Row"), ("baris", code));

    /// <summary>What a field of the row offers; null where it is typed.</summary>
    public IEnumerable<Choice>? OfferedFor(string field) => MatrixChoices.For(Choices, field);

    private async Task Load(CancellationToken cancel)
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
