using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Keys of programs: made (and shown once), seen, revoked.</summary>
public sealed class ApiKeyListModel(
    ApiKeyQueries keys, MakeApiKey make, RevokeApiKey revoke, InviteForm form, CurrentActor current, TimeProvider clock, Shell shell, Say t)
    : PageModel
{
    public IReadOnlyList<ApiKey> Keys { get; private set; } = [];

    public MadeKey? Made { get; private set; }

    public InviteInput Input { get; private set; } = new();

    public string Days { get; private set; } = "90";

    public OfficeChoices Choices { get; private set; } = new([], [], false);

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public string? RegionCode => current.Actor.RegionCode;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<IActionResult> OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnPostMake(InviteInput input, string? days, CancellationToken cancel)
    {
        (Input, Days) = (input, days ?? "");
        var office = form.Office(input, RegionCode ?? (string.IsNullOrWhiteSpace(input.RegionCode) ? null : input.RegionCode.Trim()));
        var count = int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var made = office.IsOk
            ? await make.Run(new(input.Name ?? "", office.Value.Role, office.Value.RegionCode, office.Value.AgencyId, count), current.Actor, cancel)
            : Outcome.Refuse<MadeKey>(office.Problems);
        if (made.IsOk)
        {
            Made = made.Value;
            Response.Headers.CacheControl = "no-store";
        }
        else
        {
            (Problems, Response.StatusCode) = (made.Problems, StatusCodes.Status422UnprocessableEntity);
        }
        return await Show(cancel);
    }

    public async Task<IActionResult> OnPostRevoke(Guid id, CancellationToken cancel)
    {
        var revoked = await revoke.Run(new(id), current.Actor, cancel);
        if (revoked.IsOk)
        {
            TempData["Said"] = t["Kunci {0} dicabut dan tidak berlaku lagi.", revoked.Value.Name];
            return LocalRedirect("/kunci-api");
        }
        (Problems, Response.StatusCode) = (revoked.Problems, StatusCodes.Status422UnprocessableEntity);
        return await Show(cancel);
    }

    private async Task<IActionResult> Show(CancellationToken cancel)
    {
        shell.Title = t["Kunci API"];
        var list = await keys.List(current.Actor, cancel);
        if (!list.IsOk)
        {
            return Forbid();
        }
        Keys = list.Value;
        Choices = await form.Choices(current.Actor, RegionCode, cancel);
        return Page();
    }
}
