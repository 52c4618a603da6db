using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Sets the second factor up, renews the recovery codes, or takes it away.</summary>
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class OwnSecondFactorModel(
    BeginSecondFactor begin, ConfirmSecondFactor confirm, StopSecondFactor stop, RenewRecoveryCodes renew, PeopleQueries people,
    CurrentActor current, Shell shell, Say t)
    : PageModel
{
    public Account? Account { get; private set; }

    /// <summary>For typing, where the drawing cannot be scanned.</summary>
    public string Secret { get; private set; } = "";

    public (int Side, string Path) Drawing { get; private set; }

    /// <summary>Nothing else is open to him before a second factor is set up.</summary>
    public bool IsDemanded => CurrentActor.LacksFactor(User);

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public int CodesLeft => Features.People.RecoveryCodes.Left(Account?.RecoveryCodesJson);

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        shell.Title = t["Kode kedua"];
        shell.Crumbs.Add(new Crumb(t["Akun saya"], "/akun"));
        // A secret or a list of codes must not stay in the memory of a shared computer's browser.
        Response.Headers.CacheControl = "no-store";
    }

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnPostConfirm(string? code, CancellationToken cancel) =>
        await ShowCodes(await confirm.Run(code ?? "", current.SessionId, current.Actor, cancel), cancel);

    public async Task<IActionResult> OnPostRenew(string? password, CancellationToken cancel) =>
        await ShowCodes(await renew.Run(password, current.Actor, cancel), cancel);

    public async Task<IActionResult> OnPostStop(string? password, CancellationToken cancel)
    {
        var stopped = await stop.Run(password, current.Actor, cancel);
        if (!stopped.IsOk)
        {
            return await Refused(stopped.Problems, cancel);
        }
        TempData["Said"] = t["Kode kedua dimatikan."];
        return LocalRedirect("/akun");
    }

    private async Task<IActionResult> ShowCodes(Outcome<IReadOnlyList<string>> codes, CancellationToken cancel)
    {
        if (!codes.IsOk)
        {
            return await Refused(codes.Problems, cancel);
        }
        RecoveryCodes = codes.Value;
        return Page();
    }

    private async Task<IActionResult> Refused(IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        await Show(cancel);
        (Problems, Response.StatusCode) = (problems, StatusCodes.Status422UnprocessableEntity);
        return Page();
    }

    private async Task Show(CancellationToken cancel)
    {
        Account = current.Actor.AccountId is { } id ? await people.Own(id, cancel) : null;
        if (Account is not { HasSecondFactor: false })
        {
            return;
        }
        var begun = await begin.Run(current.Actor, cancel);
        if (begun.IsOk)
        {
            Account = begun.Value;
            Secret = begin.SecretOf(Account);
            Drawing = PanduKota.Documents.Books.QrDrawing.Path(Totp.Address(Secret, Account.Email));
        }
    }
}
