using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Regions;

/// <summary>Adds an agency or edits one. What somebody saved meanwhile is shown beside what was typed.</summary>
public sealed class AgencyModel(AgencyQueries agencies, AddAgency add, EditAgency edit, RemoveAgency remove) : RegionPage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? ShortName { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public AgencyKind Kind { get; set; }

    /// <summary>Codes of fields of government, apart by commas or blanks.</summary>
    [BindProperty]
    public string? Fields { get; set; }

    [BindProperty(Name = "versi")]
    public int Version { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    /// <summary>As stored; null while one is being added.</summary>
    public AgencyLine? Line { get; private set; }

    /// <summary>Somebody else saved first: what is stored stands beside what was typed.</summary>
    public bool IsConflict { get; private set; }

    public IEnumerable<Choice> Kinds => Enum.GetValues<AgencyKind>().Select(k => new Choice(k.ToString(), AgenciesModel.KindWord(k).ToString()));

    protected override string Stage => "opd";

    protected override bool NeedsPlan => false;

    protected override Act? Needs => Act.EditAgencies;

    public async Task<IActionResult> OnGet(Guid? id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NotFound();
        }
        if (Line is { Agency: var agency })
        {
            (Name, ShortName, Number, Kind, Fields, Version) =
                (agency.Name, agency.ShortName, agency.Number, agency.Kind, string.Join(", ", Line.FieldCodes), agency.Version);
        }
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid? id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NotFound();
        }
        var fields = new AgencyFields(Name ?? "", ShortName, Number, Kind, (Fields ?? "").Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        var saved = Line is null
            ? await add.Run(new(Region.Code, fields, Why), Actor, cancel)
            : await edit.Run(new(Region.Code, Line.Agency.Id, Version, fields, Why), Actor, cancel);
        if (saved.IsOk)
        {
            TempData["Said"] = T["{0} sudah disimpan.", saved.Value.Name];
            return LocalRedirect(PathTo("opd"));
        }
        if (saved.Problems.Any(p => p.Code == PlanWriter.ConflictCode))
        {
            IsConflict = true;
            // Saving again is then a choice made with both in sight. The model state would keep the old number.
            Version = Line!.Agency.Version;
            ModelState.Remove("versi");
        }
        return Refused(saved.Problems);
    }

    public async Task<IActionResult> OnPostHapus(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NotFound();
        }
        var removed = await remove.Run(new(Region.Code, id, Version, Why), Actor, cancel);
        if (removed.IsOk)
        {
            TempData["Said"] = T["{0} sudah dihapus dari daftar.", removed.Value.Name];
            return LocalRedirect(PathTo("opd"));
        }
        var typed = Why;
        var page = await OnGet(id, cancel);
        Why = typed;
        Refused(removed.Problems);
        return page;
    }

    private async Task<bool> Load(Guid? id, CancellationToken cancel)
    {
        Shell.Crumbs.Add(new Crumb(T["Perangkat daerah"], PathTo("opd")));
        Shell.Title = T["Tambah perangkat daerah"];
        if (id is null)
        {
            return true;
        }
        Line = (await agencies.Of(Region.Code, cancel)).FirstOrDefault(l => l.Agency.Id == id);
        Shell.Title = Line?.Agency.Name ?? "";
        return Line is not null;
    }
}
