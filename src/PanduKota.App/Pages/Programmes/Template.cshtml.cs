using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>A workbook of this plan: of the whole programmes, empty or filled, or of a part of them; for one agency or for all.</summary>
public sealed class TemplateModel(NewWorkbook workbook) : RegionPage
{
    protected override string Stage => "program";

    public async Task<IActionResult> OnGet(string? isi, Guid? opd, string? untuk, CancellationToken cancel)
    {
        if (WorkbookPurposes.Of(untuk ?? WorkbookPurpose.Matrix.Word()) is not { } purpose)
        {
            return NotFound();
        }
        var written = await workbook.Run(new NewWorkbook.Request(Region.Code, Plan.Id, isi == "ya", opd, purpose), Actor, cancel);
        if (written.IsOk)
        {
            return Counted(written.Value);
        }
        return written.Problems[0].Code switch
        {
            "PROG-106" => NotFound(),
            "PROG-121" => Empty(written.Problems[0]),
            _ => Forbid(),
        };
    }

    /// <summary>Nothing to write: said on the page that the download was asked for on.</summary>
    private IActionResult Empty(Problem problem)
    {
        TempData["Said"] = $"{problem.Message} {problem.Mend}";
        return LocalRedirect(PathTo("program/unggah"));
    }
}
