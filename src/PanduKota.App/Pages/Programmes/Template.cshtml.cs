using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>The programme workbook of this plan, empty or filled, for one agency or for all.</summary>
public sealed class TemplateModel(NewWorkbook workbook) : RegionPage
{
    protected override string Stage => "program";

    public async Task<IActionResult> OnGet(string? isi, Guid? opd, CancellationToken cancel)
    {
        var written = await workbook.Run(new NewWorkbook.Request(Region.Code, Plan.Id, isi == "ya", opd), Actor, cancel);
        if (written.IsOk)
        {
            return File(written.Value.Bytes, written.Value.ContentType, written.Value.FileName);
        }
        return written.Problems[0].Code == "PROG-106" ? NotFound() : Forbid();
    }
}
