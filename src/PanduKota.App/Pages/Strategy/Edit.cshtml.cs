using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Drafts;
using PanduKota.App.Pages.Regions;
using PanduKota.App.Pages.Shared;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Drafts;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages.Strategy;

/// <summary>Opens a plan, edits what it says of itself (vision, missions, goals, ceilings), and moves its edition on.</summary>
public sealed class EditModel(CreatePlan create, EditPlan edit, AdvancePlan advance, PlanQueries plans, FormDrafts drafts, TimeProvider clock) : RegionPage
{
    [BindProperty(Name = "versi")]
    public int EditVersion { get; set; }

    [BindProperty(Name = "alasan")]
    public string? Why { get; set; }

    /// <summary>With its missions, goals and ceilings; null while the region has no plan.</summary>
    public Plan? Whole { get; private set; }

    public PlanForm? Form { get; private set; }

    public string FirstYear { get; private set; } = "";

    public string YearsTyped { get; private set; } = "10";

    public IReadOnlyList<PlanStep> Steps { get; private set; } = [];

    public bool MayEdit { get; private set; }

    /// <summary>What a colleague saved while this edit was under way.</summary>
    public EditConflict? Conflict { get; private set; }

    /// <summary>The conflict as it is put to the reader.</summary>
    public ConflictForm Choice => new(Conflict!, Region.Code, Why, drafts.Id, Form!.All, PathTo("rencana"), PlanFieldNames.Say);

    public FormDrafts Drafts => drafts;

    protected override string Stage => "rencana";

    protected override bool NeedsPlan => false;

    public async Task OnGet(CancellationToken cancel)
    {
        await Load(cancel);
        FirstYear = (clock.GetUtcNow().Year + 1).ToString(CultureInfo.InvariantCulture);
        (Form, EditVersion) = (Whole is null ? null : PlanForm.Of(Whole), Whole?.EditVersion ?? 0);
        drafts.StartedFromVersion = EditVersion;
        if (drafts.Continued is { } draft && Whole is not null)
        {
            (Form, Why) = (PlanForm.Kept(draft.Fields), draft.Fields.GetValueOrDefault("alasan"));
            EditVersion = drafts.StartedFromVersion = draft.StartedFromVersion;
            drafts.ChangedSince = Whole.EditVersion == draft.StartedFromVersion ? null
                : T["Sejak itu rencana ini sudah diubah; saat Anda menyimpan, kedua isian ditunjukkan berdampingan."];
        }
    }

    public async Task<IActionResult> OnPostCreate(string? tahunPertama, string? lama, string? nama, CancellationToken cancel)
    {
        await Load(cancel);
        (FirstYear, YearsTyped) = (tahunPertama ?? "", lama ?? "");
        if (!int.TryParse(tahunPertama, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(lama, NumberStyles.None, CultureInfo.InvariantCulture, out var years))
        {
            return Refused([Problem.Error("FORM-006", Text.Of("Tahun pertama dan lama rencana diisi angka."), null, new Place(Field: "FirstYear"))]);
        }
        var made = await create.Run(new CreatePlan.Request(Region.Code, first, years, Name: nama, Why: Why), Actor, cancel);
        if (!made.IsOk)
        {
            return Refused(made.Problems);
        }
        TempData["Said"] = T["{0} sudah dibuka. Isi visi, misi, sasaran, dan pagunya.", made.Value.Name];
        return LocalRedirect(PathTo("rencana"));
    }

    public Task<IActionResult> OnPost(CancellationToken cancel) => Save(null, cancel);

    /// <summary>After a conflict: the fields for which the colleague's value was chosen stay as they are stored.</summary>
    public Task<IActionResult> OnPostMerge(CancellationToken cancel) => Save(ConflictForm.Theirs(Request.Form), cancel);

    private async Task<IActionResult> Save(IReadOnlySet<string>? asStored, CancellationToken cancel)
    {
        await Load(cancel);
        if (Whole is null)
        {
            return NotFound();
        }
        Form = PlanForm.Posted(Request.Form);
        drafts.StartedFromVersion = EditVersion;
        var read = Form.Read(Whole, EditVersion, Why);
        if (!read.IsOk)
        {
            return Refused(read.Problems);
        }
        var request = read.Value with { AsStored = asStored };
        var saved = await edit.Run(request, Actor, cancel);
        if (saved.Problems.Any(p => p.Code == PlanWriter.ConflictCode) && await edit.Compare(request, cancel) is { } conflict)
        {
            if (conflict.Fields.Count == 0)
            {
                // Both have made the same of it.
                return await Done(T["Tidak ada yang berubah."], cancel);
            }
            (Conflict, EditVersion) = (conflict, conflict.Version);
            Response.StatusCode = StatusCodes.Status409Conflict;
            Shell.Title = T["Isi pokok rencana: dua orang mengubah bersamaan"];
            return Page();
        }
        if (!saved.IsOk)
        {
            return Refused(saved.Problems);
        }
        return await Done(T["Rencana sudah disimpan."], cancel);
    }

    private async Task<IActionResult> Done(string words, CancellationToken cancel)
    {
        await drafts.Drop(cancel);
        TempData["Said"] = words;
        return LocalRedirect(PathTo("rencana"));
    }

    public async Task<IActionResult> OnPostDropDraft(CancellationToken cancel)
    {
        await Load(cancel);
        if (Whole is null)
        {
            return NotFound();
        }
        await drafts.Drop(cancel);
        TempData["Said"] = T["Draf sudah dibuang."];
        return LocalRedirect(drafts.Path);
    }

    public async Task<IActionResult> OnPostAdvance(PlanStatus ke, CancellationToken cancel)
    {
        await Load(cancel);
        if (Whole is null)
        {
            return NotFound();
        }
        var moved = await advance.Run(new AdvancePlan.Request(Region.Code, Whole.Id, EditVersion, ke, Why), Actor, cancel);
        if (!moved.IsOk)
        {
            Form = PlanForm.Of(Whole);
            drafts.StartedFromVersion = Whole.EditVersion;
            return Refused(moved.Problems);
        }
        TempData["Said"] = T["Rencana kini: {0}.", PlanStep.Name(moved.Value.Status)];
        return LocalRedirect(PathTo("rencana"));
    }

    private async Task Load(CancellationToken cancel)
    {
        Shell.Title = NewestPlan is null ? T["Buka rencana induk"] : T["Isi pokok rencana"];
        if (NewestPlan is { } newest && await plans.Get(Region.Code, newest.Id, Actor, cancel) is { IsOk: true } found)
        {
            Whole = found.Value;
            Steps = PlanStep.Open(Whole.Status, Actor, Region.Code);
        }
        MayEdit = May(Act.EditPlan);
        if (Whole is not null)
        {
            await drafts.Load(Region.Code, new DraftSubject(DraftForm.Plan, Whole.Id), Request, cancel);
        }
    }
}
