using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.Jobs;

/// <summary>The receipt of a list that all regions share, for those who may bring one in.</summary>
[AllowAnonymous]
public sealed class ReferenceReceiptModel(Receipts receipts, ReceiptFiles files, CurrentActor current, Shell shell, Say t) : PageModel
{
    public ReceiptView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancel) => await Refusal(id, cancel) ?? Page();

    public async Task<IActionResult> OnGetBerkas(Guid id, CancellationToken cancel) =>
        await Refusal(id, cancel) ?? (IActionResult?)await files.Of(View.Stored, withNotes: false, t, cancel) ?? NotFound();

    private async Task<IActionResult?> Refusal(Guid id, CancellationToken cancel)
    {
        if (Permission.Check(current.Actor, Act.ImportReference) is not null)
        {
            return current.Actor.Role == Role.Visitor ? Challenge() : Forbid();
        }
        var found = await receipts.Load(id, current.Actor, cancel);
        if (!found.IsOk || found.Value.Stored.RegionCode is not null)
        {
            return NotFound();
        }
        (View, shell.Title) = (found.Value, t["Tanda terima"]);
        shell.Crumbs.Add(new Crumb(t["Daerah"], "/"));
        shell.Crumbs.Add(new Crumb(t["Data acuan"], "/acuan"));
        return null;
    }
}
