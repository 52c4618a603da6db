using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.ChangeLog;

/// <summary>Who did what, when and why, newest first.</summary>
public sealed class ChangesModel(ChangeQueries changes, ExportChanges export, PlanDb db) : RegionPage
{
    private Dictionary<Guid, (string Code, string Name)> programmes = [];

    [BindProperty(SupportsGet = true, Name = "siapa")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "apa")]
    public string? Kind { get; set; }

    /// <summary>Code of a programme.</summary>
    [BindProperty(SupportsGet = true, Name = "program")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "hal")]
    public int Number { get; set; } = 1;

    public ChangePage Log { get; private set; } = null!;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(By + Kind + Code);

    protected override string Stage => "jejak";

    protected override bool NeedsPlan => false;

    protected override Act? Needs => Act.ReadChangeLog;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Shell.Title = T["Jejak perubahan"];
        var found = await changes.Page(Region.Code, await Filter(cancel), Number, Actor, cancel);
        if (!found.IsOk)
        {
            return Forbid();
        }
        Log = found.Value;
        return Page();
    }

    /// <summary>Exactly what the filter shows, all pages of it.</summary>
    public async Task<IActionResult> OnGetUnduh(string? jenis, CancellationToken cancel)
    {
        var kind = TableFiles.KindOf(jenis);
        var written = await export.Run(new(Region.Code, await Filter(cancel), kind), Actor, cancel);
        return written.IsOk ? Counted(written.Value) : Forbid();
    }

    private async Task<ChangeFilter> Filter(CancellationToken cancel)
    {
        programmes = await db.Programmes.AsNoTracking().Where(p => p.RegionCode == Region.Code)
            .Select(p => new { p.Id, p.Code, p.Name }).ToDictionaryAsync(p => p.Id, p => (p.Code, p.Name), cancel);
        return new ChangeFilter(Filled(By), Filled(Kind), IdOf(Filled(Code)));
    }

    /// <summary>"P-014 Satu pintu data OPD", from the plan or, for one that was removed, from the entry itself.</summary>
    public string NameOf(Guid id, ChangedPart part)
    {
        if (programmes.TryGetValue(id, out var programme))
        {
            return $"{programme.Code} {programme.Name}";
        }
        string Of(string field) => part.Fields.FirstOrDefault(f => f.Field == field) is { } f ? f.After.Length > 0 ? f.After : f.Before : "";
        return $"{Of("Code")} {Of("Name")}".Trim() is { Length: > 0 } name ? name : T["program yang sudah dihapus"];
    }

    public string? LinkTo(Guid? programmeId) =>
        programmeId is { } id && programmes.TryGetValue(id, out var programme) ? PathTo("program/" + Uri.EscapeDataString(programme.Code)) : null;

    public static Guid? ProgrammeOf(ChangeEntry entry) =>
        entry.SubjectKind == "programme" && Guid.TryParse(entry.SubjectId, out var id) ? id : null;

    /// <summary>Page to open for the subject of the entry, where it has one.</summary>
    public string? SubjectLink(ChangeEntry entry) => entry.SubjectKind switch
    {
        "programme" => LinkTo(ProgrammeOf(entry)),
        "schedule" => PathTo("jadwal/" + entry.SubjectId),
        "book" => PathTo("buku"),
        "medium-term-plan" => PathTo("rpjmd?versi=" + entry.SubjectId),
        _ => null,
    };

    public string To(int number) => Address(("hal", number > 1 ? number.ToString(CultureInfo.InvariantCulture) : null));

    public string Download(string kind) => Address(("handler", "unduh"), ("jenis", kind));

    private string Address(params (string Name, string? Value)[] more)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("siapa", By), ("apa", Kind), ("program", Code) }.Concat(more))
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }
        return PathTo("jejak") + query.ToQueryString();
    }

    // A code that no programme has must show nothing, not everything.
    private Guid? IdOf(string? code) => code is null
        ? null
        : programmes.FirstOrDefault(p => string.Equals(p.Value.Code, code, StringComparison.OrdinalIgnoreCase)).Key;

    private static string? Filled(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
