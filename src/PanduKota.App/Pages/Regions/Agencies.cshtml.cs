using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Api;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;

namespace PanduKota.App.Pages.Regions;

/// <summary>The agencies, districts and partners of a region: the list, its download, and the form that brings one in.</summary>
public sealed class AgenciesModel(AgencyQueries agencies, ImportAgencies import, ExportAgencies export) : RegionPage
{
    [BindProperty(Name = "alasan")]
    public string? Why { get; set; }

    public IReadOnlyList<AgencyLine> Lines { get; private set; } = [];

    public IReadOnlyDictionary<string, string> FieldNames { get; private set; } = new Dictionary<string, string>();

    protected override string Stage => "opd";

    protected override bool NeedsPlan => false;

    public static Text KindWord(AgencyKind kind) => kind switch
    {
        AgencyKind.District => Text.Of("Kecamatan"),
        AgencyKind.External => Text.Of("Mitra luar"),
        _ => Text.Of("Perangkat daerah"),
    };

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnGetUnduh(string? jenis, CancellationToken cancel)
    {
        var written = await export.Run(new(Region.Code, TableFiles.KindOf(jenis)), Actor, cancel);
        return written.IsOk ? Counted(written.Value) : Forbid();
    }

    public async Task<IActionResult> OnPost(IFormFile? berkas, CancellationToken cancel)
    {
        if (berkas is null || berkas.Length == 0)
        {
            return await Refuse([Problem.Error("FILE-000", Text.Of("Berkas belum dipilih, atau kosong."), Text.Of("Pilih berkas xlsx atau csv."), new Place(Field: "berkas"))], cancel);
        }
        var bytes = await UploadedFile.Read(HttpContext, berkas, cancel);
        if (!bytes.IsOk)
        {
            return await Refuse(bytes.Problems, cancel);
        }
        using var file = new MemoryStream(bytes.Value);
        var answer = await import.Run(new ImportAgencies.Request(Region.Code, file, Path.GetFileName(berkas.FileName), Why), Actor, cancel);
        if (!answer.IsOk)
        {
            return await Refuse(answer.Problems, cancel);
        }
        var done = answer.Value.Receipt;
        TempData["Said"] = T["{0} baris ditulis, {1} tidak berubah, {2} ditolak. Yang tidak disebut dalam berkas dibiarkan.", done.Written, done.Unchanged, done.Rejected];
        return LocalRedirect(PathTo("tanda-terima/" + answer.Value.ReceiptId));
    }

    private async Task<IActionResult> Refuse(IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        await Show(cancel);
        return Refused([.. problems.Select(p => p.Place.Field is null ? p with { At = p.Place with { Field = "berkas" } } : p)]);
    }

    private async Task Show(CancellationToken cancel)
    {
        Shell.Title = T["Perangkat daerah"];
        Lines = await agencies.Of(Region.Code, cancel);
        FieldNames = await agencies.FieldNames(Lines, Region, cancel);
    }
}
