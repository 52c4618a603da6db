using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Components;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Schedules;

/// <summary>One scenario: its ceilings, limits and locked decisions, to be changed, scheduled or taken away.</summary>
public sealed class ScenarioModel(
    ScenarioQueries scenarios, EditScenario edit, FillCeilings fill, LockDecision decide, RemoveScenario remove, ScheduleInstances instances,
    JobQueue queue) : RegionPage
{
    public ScenarioView View { get; private set; } = null!;

    public ScenarioForm Form { get; private set; } = null!;

    /// <summary>The version that the person started from; after a conflict the one that is stored now.</summary>
    [BindProperty(Name = "versi")]
    public int Version { get; set; }

    [BindProperty(Name = "alasan")]
    public string? Reason { get; set; }

    [BindProperty]
    public string? ProgrammeCode { get; set; }

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public CeilingSource Source { get; set; }

    [BindProperty]
    public string? Growth { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty]
    public string Seconds { get; set; } = "10";

    /// <summary>After a conflict: where the stored scenario differs from what was typed.</summary>
    public IReadOnlyList<(string Place, string Stored, string Typed)> Differences { get; private set; } = [];

    public bool IsLocking { get; private set; }

    public bool IsFilling { get; private set; }

    public bool MayEdit => May(Act.EditScenario);

    public IReadOnlyList<Choice> SecondsChoices => ScheduleWords.SecondsChoices(T);

    public IReadOnlyList<Choice> DiscountChoices => ScheduleWords.DiscountChoices(T, View.Terms.Discount);

    public IReadOnlyList<Choice> SourceChoices =>
    [
        new(nameof(CeilingSource.Plan), T["Pagu indikatif rencana"]),
        new(nameof(CeilingSource.MediumTerm), T["Program RPJMD yang disebut nomenklatur rencana ini"]),
        new(nameof(CeilingSource.Growth), T["Pertumbuhan dari tahun pertama"]),
        new(nameof(CeilingSource.Pasted), T["Tempelan dari Excel"]),
    ];

    protected override string Stage => "jadwal";

    private ScenarioRef Ref => new(Region.Code, Plan.Id, View.Head.Id, Version);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancel) => await Load(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NotFound();
        }
        Form = ScenarioForm.Posted(Request.Form);
        var read = Form.Read(Ref, View.Plan.AllYears, Reason);
        return read.IsOk
            ? Answer(await edit.Run(read.Value, Actor, cancel), saved => saved.HasChanged ? T["Skenario sudah disimpan."] : T["Tidak ada yang berubah."])
            : Refused(read.Problems);
    }

    public async Task<IActionResult> OnPostIsi(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NotFound();
        }
        IsFilling = true;
        decimal? percent = decimal.TryParse((Growth ?? "").Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var p) ? p : null;
        return Answer(
            await fill.Run(new FillCeilings.Request(Ref, Source, percent, Pasted, T["Pagu diisi dari: {0}", SourceChoices.First(c => c.Value == Source.ToString()).Words]), Actor, cancel),
            saved => saved.HasChanged ? T["Pagu sudah diisi. Periksa angkanya di tabel."] : T["Pagunya sudah sama."]);
    }

    public async Task<IActionResult> OnPostKunci(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NotFound();
        }
        IsLocking = true;
        var (kind, year) = ScheduleWords.ReadLock(Decision);
        return Answer(
            await decide.Run(new LockDecision.Request(Ref, ProgrammeCode ?? "", kind, year, Why), Actor, cancel),
            _ => ScheduleWords.LockSaid(ProgrammeCode!, kind, year).ToString());
    }

    public async Task<IActionResult> OnPostHapus(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NotFound();
        }
        var removed = await remove.Run(new RemoveScenario.Request(Ref, Reason), Actor, cancel);
        if (!removed.IsOk)
        {
            return Conflicted(removed.Problems);
        }
        TempData["Said"] = T["Skenario {0} sudah dihapus.", removed.Value.Name];
        return LocalRedirect(PathTo("jadwal/skenario"));
    }

    public async Task<IActionResult> OnPostSusun(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NotFound();
        }
        // What stands in the way of any schedule is said at once, not by a job that fails a moment later.
        var draft = await instances.FromScenario(Region.Code, Plan.Id, id, cancel);
        var problem = Permission.Check(Actor, Act.MakeSchedule, Region.Code);
        if (problem is not null || !draft.IsOk)
        {
            return Refused(problem is null ? draft.Problems : [problem]);
        }
        var seconds = double.TryParse(Seconds, CultureInfo.InvariantCulture, out var s) ? s : 10;
        var job = await queue.Enqueue(
            ScheduleJob.JobKind, new MakeSchedule.Request(Region.Code, Plan.Id, seconds, ScenarioId: id), Region.Code, Actor,
            Text.Of("Menyusun jadwal {0}", View.Head.Name), cancel);
        return LocalRedirect(PathTo($"pekerjaan/{job}"));
    }

    private IActionResult Answer(Outcome<SavedScenario> saved, Func<SavedScenario, string> words)
    {
        if (!saved.IsOk)
        {
            return Conflicted(saved.Problems);
        }
        TempData["Said"] = words(saved.Value);
        return LocalRedirect(PathTo($"jadwal/skenario/{saved.Value.Id}"));
    }

    /// <summary>What was typed stays; after a conflict the page shows where the stored one differs, so that nothing is overwritten unseen.</summary>
    private PageResult Conflicted(IReadOnlyList<Problem> problems)
    {
        if (problems.Any(p => p.Code == PlanWriter.ConflictCode))
        {
            Version = View.Head.Version;
            Differences = Form.DifferencesFrom(ScenarioForm.Of(View));
        }
        return Refused(problems);
    }

    private async Task<bool> Load(Guid id, CancellationToken cancel)
    {
        if (await scenarios.One(Region.Code, Plan.Id, id, cancel) is not { } view)
        {
            return false;
        }
        (View, Form) = (view, ScenarioForm.Of(view));
        Version = Version == 0 ? view.Head.Version : Version;
        Shell.Title = view.Head.Name;
        Shell.Crumbs.Add(new(T["Penjadwalan"], PathTo("jadwal")));
        Shell.Crumbs.Add(new(T["Skenario"], PathTo("jadwal/skenario")));
        return true;
    }
}
