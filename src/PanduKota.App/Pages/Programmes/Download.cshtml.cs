using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>The programmes of the list's address as a file: exactly what is shown, in its order.</summary>
public sealed class DownloadModel(ExportProgrammes export) : RegionPage
{
    [BindProperty(SupportsGet = true)]
    public ListQuery Query { get; set; } = new();

    protected override string Stage => "program";

    public async Task<IActionResult> OnGet(string? jenis, CancellationToken cancel)
    {
        var kind = TableFiles.KindOf(jenis);
        var written = await export.Run(new ExportProgrammes.Request(Region.Code, Plan.Id, Query.ToFilter(), kind), Actor, cancel);
        return written.IsOk ? Counted(written.Value) : Forbid();
    }
}
