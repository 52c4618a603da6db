using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Drafts;
using PanduKota.App.Pages.Regions;
using PanduKota.App.Pages.Shared;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Drafts;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Programmes;

/// <summary>Writes the charter of a quick win: what is promised, by whom, and its indicator month by month.</summary>
public sealed class CharterModel(ProgrammeQueries programmes, EditCharter edit, FormDrafts drafts) : RegionPage
{
    public ProgrammeDetails Details { get; private set; } = null!;

    public CharterForm Form { get; private set; } = CharterForm.Of(null);

    public EditConflict? Conflict { get; private set; }

    public ConflictForm Choice => new(Conflict!, Region.Code, Why, drafts.Id, Form.All, ProgrammePath, FieldNames.Say);

    public FormDrafts Drafts => drafts;

    [BindProperty(Name = "versi")]
    public int StartedFromVersion { get; set; }

    [BindProperty(Name = "alasan")]
    public string? Why { get; set; }

    public string ProgrammePath => PathTo("program/" + Uri.EscapeDataString(Details.Fields.Code));

    public static IEnumerable<Choice> Statuses => Enum.GetValues<CharterStatus>().Select(s => new Choice(s.ToString(), CharterNames.Of(s).ToString()));

    public static IEnumerable<Choice> Directions =>
        Enum.GetValues<Direction>().Select(d => new Choice(d.ToString(), FieldNames.Say("Charter.KpiDirection", d.ToString()).ToString()));

    protected override string Stage => "program";

    public async Task<IActionResult> OnGet(string kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel))
        {
            return NotFound();
        }
        if (!May(Act.EditProgramme, Details.Fields.LeadAgencyId) || !Details.Fields.IsQuickWin)
        {
            return LocalRedirect(ProgrammePath);
        }
        Form = CharterForm.Of(Details.Fields.Charter);
        StartedFromVersion = drafts.StartedFromVersion = Details.Version;
        if (drafts.Continued is { } draft)
        {
            GoOn(draft);
        }
        return Page();
    }

    public async Task<IActionResult> OnPost(string kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel))
        {
            return NotFound();
        }
        Form = CharterForm.Posted(Request.Form);
        return await Save(cancel);
    }

    /// <summary>After a conflict: the fields for which the colleague's value was chosen are taken from what is stored.</summary>
    public async Task<IActionResult> OnPostMerge(string kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel))
        {
            return NotFound();
        }
        Form = CharterForm.Posted(Request.Form).Taking(ConflictForm.Theirs(Request.Form), CharterForm.Of(Details.Fields.Charter));
        return await Save(cancel);
    }

    public async Task<IActionResult> OnPostDropDraft(string kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel))
        {
            return NotFound();
        }
        await drafts.Drop(cancel);
        TempData["Said"] = T["Draf sudah dibuang."];
        return LocalRedirect(drafts.Path);
    }

    private async Task<IActionResult> Save(CancellationToken cancel)
    {
        drafts.StartedFromVersion = StartedFromVersion;
        var read = Form.Read();
        if (!read.IsOk)
        {
            return Refused(read.Problems);
        }
        var request = new EditCharter.Request(Region.Code, Plan.Id, Details.Id, StartedFromVersion, read.Value, Why);
        var saved = await edit.Run(request, Actor, cancel);
        if (saved.IsOk)
        {
            return await Done(saved.Value.Changed ? T["Piagam {0} sudah disimpan.", Details.Fields.Name] : T["Tidak ada yang berubah."], cancel);
        }
        if (saved.Problems.Any(p => p.Code == PlanWriter.ConflictCode) && await edit.Compare(request, cancel) is { } conflict)
        {
            if (conflict.Fields.Count == 0)
            {
                // Whatever a colleague saved meanwhile, the charter is as it was written here.
                return await Done(T["Tidak ada yang berubah."], cancel);
            }
            (Conflict, StartedFromVersion) = (conflict, conflict.Version);
            Response.StatusCode = StatusCodes.Status409Conflict;
            Shell.Title = T["{0}: dua orang mengubah bersamaan", Details.Fields.Name];
            return Page();
        }
        return Refused(saved.Problems);
    }

    private async Task<LocalRedirectResult> Done(string words, CancellationToken cancel)
    {
        await drafts.Drop(cancel);
        TempData["Said"] = words;
        return LocalRedirect(ProgrammePath);
    }

    /// <summary>The draft as it was left. It keeps the version it started from, so that saving it shows what has changed since.</summary>
    private void GoOn(KeptDraft draft)
    {
        (Form, Why) = (CharterForm.Kept(draft.Fields), draft.Fields.GetValueOrDefault("alasan"));
        StartedFromVersion = drafts.StartedFromVersion = draft.StartedFromVersion;
        if (Details.Version != draft.StartedFromVersion && Details.History is [var last, ..])
        {
            drafts.ChangedSince = T["Sejak itu {0} mengubah program ini ({1}); saat Anda menyimpan, kedua isian ditunjukkan berdampingan.",
                last.By, RegionClock.Say(last.AtUtc, Region.Code)];
        }
    }

    private async Task<bool> Load(string code, CancellationToken cancel)
    {
        if (await programmes.OneByCode(Region.Code, Plan.Id, code, cancel) is not { } details)
        {
            return false;
        }
        Details = details;
        Shell.Title = T["Piagam {0}", details.Fields.Name];
        Shell.Crumbs.Add(new Crumb(T["Program 10 tahun"], PathTo("program")));
        Shell.Crumbs.Add(new Crumb(details.Fields.Name, ProgrammePath));
        await drafts.Load(Region.Code, new DraftSubject(DraftForm.Charter, details.Id), Request, cancel);
        return true;
    }
}
