using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Drafts;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Drafts;
using PanduKota.Features.People;
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
                : T["Sejak itu rencana ini sudah diubah orang lain. Salin isian Anda, lalu buka halaman ini tanpa draf."];
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

    public async Task<IActionResult> OnPost(CancellationToken cancel)
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
        var saved = await edit.Run(read.Value, Actor, cancel);
        if (!saved.IsOk)
        {
            return Refused(saved.Problems);
        }
        await drafts.Drop(cancel);
        TempData["Said"] = T["Rencana sudah disimpan."];
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
