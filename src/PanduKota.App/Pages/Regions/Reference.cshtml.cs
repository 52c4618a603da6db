using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Api;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Regions;

namespace PanduKota.App.Pages.Regions;

/// <summary>What all regions share: whose lists are loaded, the nomenclature to look into, and the form that brings a new list in.</summary>
[AllowAnonymous]
public sealed class ReferenceModel(
    ReferenceQueries reference, ImportRegions importRegions, ImportNomenclature importNomenclature, CurrentActor current, Shell shell, Say t) : PageModel
{
    [BindProperty(Name = "kode", SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty(Name = "cari", SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(Name = "pemerintahan", SupportsGet = true)]
    public string? Government { get; set; }

    [BindProperty]
    public ReferenceKind List { get; set; }

    [BindProperty]
    public string? Regulation { get; set; }

    [BindProperty]
    public string? ValidFrom { get; set; }

    [BindProperty]
    public string? ValidTo { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public IReadOnlyList<ReferenceEdition> Editions { get; private set; } = [];

    public IReadOnlyDictionary<string, int> Levels { get; private set; } = new Dictionary<string, int>();

    public NomenclaturePart Part { get; private set; } = new([], [], false);

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public RegionKind Kind => Government == "provinsi" ? RegionKind.Province : RegionKind.Regency;

    public bool MayImport => Permission.Check(current.Actor, Act.ImportReference) is null;

    public static Text LevelWord(string level) => level switch
    {
        "field" => Text.Of("bidang urusan"),
        "programme" => Text.Of("program"),
        "activity" => Text.Of("kegiatan"),
        _ => Text.Of("subkegiatan"),
    };

    /// <summary>The page's address with another code, the rest kept.</summary>
    public string AddressOf(string? code) => "/acuan" + QueryString.Create(
        new Dictionary<string, string?> { ["pemerintahan"] = Government, ["kode"] = code }.Where(p => !string.IsNullOrEmpty(p.Value))!) + "#nomenklatur";

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnPost(IFormFile? berkas, CancellationToken cancel)
    {
        if (Permission.Check(current.Actor, Act.ImportReference) is { } refusal)
        {
            return current.Actor.Role == Role.Visitor ? Challenge() : await Refuse([refusal], cancel);
        }
        List<Problem> problems = [];
        var (from, to) = (Day(ValidFrom, nameof(ValidFrom), problems), Day(ValidTo, nameof(ValidTo), problems));
        if (from is null && problems.Count == 0)
        {
            problems.Add(Problem.Error("FORM-007", Text.Of("Tanggal mulai berlaku belum diisi."), Text.Of("Lihat tanggal berlaku pada peraturannya."), new Place(Field: nameof(ValidFrom))));
        }
        if (berkas is null || berkas.Length == 0)
        {
            problems.Add(Problem.Error("FILE-000", Text.Of("Berkas belum dipilih, atau kosong."), Text.Of("Pilih berkas xlsx atau csv."), new Place(Field: "berkas")));
        }
        if (problems.Count > 0)
        {
            return await Refuse(problems, cancel);
        }
        var bytes = await UploadedFile.Read(HttpContext, berkas!, cancel);
        if (!bytes.IsOk)
        {
            return await Refuse(bytes.Problems, cancel);
        }
        using var file = new MemoryStream(bytes.Value);
        var request = new ReferenceFile(file, Path.GetFileName(berkas!.FileName), Regulation ?? "", from!.Value, to, Why);
        var answer = List == ReferenceKind.Nomenclature
            ? await importNomenclature.Run(request, current.Actor, cancel)
            : await importRegions.Run(request, current.Actor, cancel);
        if (!answer.IsOk)
        {
            return await Refuse(answer.Problems, cancel);
        }
        var done = answer.Value.Receipt;
        TempData["Said"] = t["{0} baris ditulis, {1} tidak berubah, {2} ditolak.", done.Written, done.Unchanged, done.Rejected];
        return LocalRedirect("/acuan/tanda-terima/" + answer.Value.ReceiptId);
    }

    private static DateOnly? Day(string? typed, string field, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }
        if (TypedDay.TryRead(typed, out var day))
        {
            return day;
        }
        problems.Add(TypedDay.Unread(typed, field));
        return null;
    }

    private async Task<IActionResult> Refuse(IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        SecurityLog.NoteRefusal(HttpContext, problems);
        await Show(cancel);
        Problems = [.. problems.Select(p => p.Place.Field is null ? p with { At = p.Place with { Field = "berkas" } } : p)];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task Show(CancellationToken cancel)
    {
        shell.Title = t["Data acuan"];
        shell.Crumbs.Add(new Crumb(t["Daerah"], "/"));
        Editions = await reference.Editions(cancel);
        Levels = await reference.Levels(Kind, cancel);
        Part = string.IsNullOrWhiteSpace(Words)
            ? await reference.Below(string.IsNullOrWhiteSpace(Code) ? null : Code.Trim(), Kind, cancel)
            : await reference.Search(Words, Kind, cancel);
    }
}
