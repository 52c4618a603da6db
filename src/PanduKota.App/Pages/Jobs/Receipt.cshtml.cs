using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;

namespace PanduKota.App.Pages.Jobs;

/// <summary>One receipt whole: the counts, every row that needs work with its place, and the files.</summary>
public sealed class ReceiptModel(Receipts receipts, ReceiptFiles files) : RegionPage
{
    public ReceiptView View { get; private set; } = null!;

    protected override string Stage => "tanda-terima";

    protected override bool NeedsPlan => false;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancel)
    {
        if (!await Find(id, cancel))
        {
            return NotFound();
        }
        Shell.Title = T["Tanda terima"];
        Shell.Crumbs.Add(new(T["Tanda terima"], PathTo("tanda-terima")));
        return Page();
    }

    /// <summary>The file as it came in, or with its notes; always a download, never opened in the page.</summary>
    public async Task<IActionResult> OnGetBerkas(Guid id, bool catatan, CancellationToken cancel)
    {
        if (!await Find(id, cancel))
        {
            return NotFound();
        }
        return await files.Of(View.Stored, catatan, T, cancel) is { } file ? file : NotFound();
    }

    /// <summary>"lembar Program, sel D14", "baris 14", "program GOV-03".</summary>
    public static Text? Where(Place place) => place switch
    {
        { Sheet: { } sheet, Cell: { } cell } => Text.Of("{0}, sel {1}", sheet, cell),
        { Cell: { } cell } => Text.Of("sel {0}", cell),
        { Sheet: { } sheet, Row: { } row } => Text.Of("{0}, baris {1}", sheet, row),
        { Row: { } row } => Text.Of("baris {0}", row),
        { ProgrammeCode: { } code } => Text.Of("program {0}", code),
        { Sheet: { } sheet } => Text.Of("lembar {0}", sheet),
        _ => null,
    };

    private async Task<bool> Find(Guid id, CancellationToken cancel)
    {
        var found = await receipts.Load(id, Actor, cancel);
        if (!found.IsOk || found.Value.Stored.RegionCode != Region.Code)
        {
            return false;
        }
        View = found.Value;
        return true;
    }
}
