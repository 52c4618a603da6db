using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Drafts;
using PanduKota.App.Pages.Regions;
using PanduKota.App.Pages.Shared;
using PanduKota.Engines;
using PanduKota.Features.Drafts;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Programmes;

/// <summary>Edits a programme, or adds one. What a colleague saved meanwhile is shown field by field and never overwritten unseen.</summary>
public sealed class EditModel(ProgrammeQueries programmes, EditProgramme edit, AddProgramme add, RemoveProgramme remove, FormDrafts drafts) : RegionPage
{
    public ProgrammeForm Form { get; private set; } = ProgrammeForm.Empty("");

    public ProgrammeChoices Choices { get; private set; } = null!;

    /// <summary>Null while a programme is being added.</summary>
    public ProgrammeDetails? Details { get; private set; }

    /// <summary>Refusals, and what the plan checks say, with places named as the form names them.</summary>
    public IReadOnlyList<Problem> All { get; private set; } = [];

    public EditConflict? Conflict { get; private set; }

    /// <summary>The conflict as it is put to the reader.</summary>
    public ConflictForm Choice => new(Conflict!, Region.Code, Why, drafts.Id, Form.All, OwnPath, FieldNames.Say);

    public FormDrafts Drafts => drafts;

    [BindProperty(Name = "versi")]
    public int StartedFromVersion { get; set; }

    [BindProperty(Name = "alasan")]
    public string? Why { get; set; }

    protected override string Stage => "program";

    public IReadOnlyList<int> Years => [.. Choices.Plan.AllYears];

    public bool IsNew => Details is null;

    public async Task<IActionResult> OnGet(string? kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel))
        {
            return NotFound();
        }
        if (!May(Act.EditProgramme, Details?.Fields.LeadAgencyId ?? Actor.AgencyId))
        {
            return Details is null ? Forbid() : LocalRedirect(PathTo("program/" + Uri.EscapeDataString(Details.Fields.Code)));
        }
        Form = Details is null ? New() : ProgrammeForm.Of(Details.Fields);
        StartedFromVersion = drafts.StartedFromVersion = Details?.Version ?? 0;
        if (drafts.Continued is { } draft)
        {
            GoOn(draft);
        }
        All = Findings;
        return Page();
    }

    public async Task<IActionResult> OnPost(string? kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel))
        {
            return NotFound();
        }
        Form = ProgrammeForm.Posted(Request.Form);
        return Details is null ? await Add(cancel) : await Save(Details, cancel);
    }

    /// <summary>After a conflict: the fields for which the colleague's value was chosen are taken from what is stored.</summary>
    public async Task<IActionResult> OnPostMerge(string? kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel) || Details is null)
        {
            return NotFound();
        }
        Form = ProgrammeForm.Posted(Request.Form).Taking(ConflictForm.Theirs(Request.Form), ProgrammeForm.Of(Details.Fields));
        return await Save(Details, cancel);
    }

    public async Task<IActionResult> OnPostDropDraft(string? kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel))
        {
            return NotFound();
        }
        await drafts.Drop(cancel);
        TempData["Said"] = T["Draf sudah dibuang."];
        return LocalRedirect(drafts.Path);
    }

    public async Task<IActionResult> OnPostRemove(string? kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel) || Details is null)
        {
            return NotFound();
        }
        var removed = await remove.Run(
            new RemoveProgramme.Request(Region.Code, Plan.Id, Details.Id, StartedFromVersion, Why), Actor, cancel);
        if (!removed.IsOk)
        {
            Form = ProgrammeForm.Of(Details.Fields);
            return Refuse(removed.Problems);
        }
        TempData["Said"] = T["Program {0} sudah dihapus.", removed.Value.Name];
        return LocalRedirect(PathTo("program"));
    }

    public IEnumerable<Choice> SubDimensions => Choices.Dimensions.SelectMany(d => d.SubDimensions.Select(s => new Choice(s.Code, $"{d.Name} · {s.Name}")));

    private string OwnPath => PathTo("program/" + Uri.EscapeDataString(Details!.Fields.Code));

    private IReadOnlyList<Problem> Findings => [.. (Details?.Findings ?? []).Select(FormFields.ForForm)];

    private async Task<IActionResult> Add(CancellationToken cancel)
    {
        var read = Form.Read(Years);
        if (!read.IsOk)
        {
            return Refuse(read.Problems);
        }
        var added = await add.Run(new AddProgramme.Request(Region.Code, Plan.Id, read.Value, Why), Actor, cancel);
        return added.IsOk ? await Done(added.Value.Code, T["Program {0} sudah ditambahkan.", read.Value.Name], cancel) : Refuse(added.Problems);
    }

    private async Task<IActionResult> Save(ProgrammeDetails details, CancellationToken cancel)
    {
        var read = Form.Read(Years);
        if (!read.IsOk)
        {
            return Refuse(read.Problems);
        }
        var request = new EditProgramme.Request(Region.Code, Plan.Id, details.Id, StartedFromVersion, read.Value, Why);
        var saved = await edit.Run(request, Actor, cancel);
        if (saved.IsOk)
        {
            return await Done(saved.Value.Code, saved.Value.Changed ? T["Program {0} sudah disimpan.", read.Value.Name] : T["Tidak ada yang berubah."], cancel);
        }
        if (saved.Problems.Any(p => p.Code == PlanWriter.ConflictCode) && await edit.Compare(request, cancel) is { } conflict)
        {
            if (conflict.Fields.Count == 0)
            {
                // Both have made the same of it.
                return await Done(details.Fields.Code, T["Tidak ada yang berubah."], cancel);
            }
            (Conflict, StartedFromVersion) = (conflict, conflict.Version);
            Response.StatusCode = StatusCodes.Status409Conflict;
            Shell.Title = T["{0}: dua orang mengubah bersamaan", details.Fields.Name];
            return Page();
        }
        return Refuse(saved.Problems);
    }

    private async Task<LocalRedirectResult> Done(string code, string words, CancellationToken cancel)
    {
        await drafts.Drop(cancel);
        TempData["Said"] = words;
        return LocalRedirect(PathTo("program/" + Uri.EscapeDataString(code)));
    }

    private PageResult Refuse(IReadOnlyList<Problem> problems)
    {
        drafts.StartedFromVersion = StartedFromVersion;
        All = [.. problems, .. Findings];
        return Refused(problems);
    }

    /// <summary>The draft as it was left. It keeps the version it started from, so that saving it shows what has changed since.</summary>
    private void GoOn(KeptDraft draft)
    {
        (Form, Why) = (ProgrammeForm.Kept(draft.Fields), draft.Fields.GetValueOrDefault("alasan"));
        StartedFromVersion = drafts.StartedFromVersion = draft.StartedFromVersion;
        if (Details is not null && Details.Version != draft.StartedFromVersion)
        {
            var last = Details.History is [var newest, ..] ? newest : null;
            drafts.ChangedSince = last is null
                ? T["Sejak itu program ini sudah diubah; saat Anda menyimpan, kedua isian ditunjukkan berdampingan."]
                : T["Sejak itu {0} mengubah program ini ({1}); saat Anda menyimpan, kedua isian ditunjukkan berdampingan.", last.By, RegionClock.Say(last.AtUtc, Region.Code)];
        }
    }

    private ProgrammeForm New()
    {
        var form = ProgrammeForm.Empty(Choices.NextCode);
        return Actor.AgencyId is { } own ? ProgrammeForm.Of(new ProgrammeFields(Choices.NextCode, "", LeadAgencyId: own)) : form;
    }

    private async Task<bool> Load(string? code, CancellationToken cancel)
    {
        Details = code is null ? null : await programmes.OneByCode(Region.Code, Plan.Id, code, cancel);
        Choices = (await programmes.Choices(Region.Code, Plan.Id, cancel))!;
        Shell.Title = code is null ? T["Tambah program"] : T["Ubah {0}", Details?.Fields.Name];
        Shell.Crumbs.Add(new Crumb(T["Program 10 tahun"], PathTo("program")));
        if (Details is not null)
        {
            Shell.Crumbs.Add(new Crumb(Details.Fields.Name, PathTo("program/" + Uri.EscapeDataString(Details.Fields.Code))));
        }
        if (code is null || Details is not null)
        {
            var subject = Details is null ? new DraftSubject(DraftForm.NewProgramme, Plan.Id) : new DraftSubject(DraftForm.Programme, Details.Id);
            await drafts.Load(Region.Code, subject, Request, cancel);
        }
        return code is null || Details is not null;
    }
}
