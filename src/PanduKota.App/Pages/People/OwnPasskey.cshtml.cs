using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Adds a passkey, after the password was typed once more.</summary>
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class OwnPasskeyModel(PeopleQueries people, CurrentActor current, Passkeys passkeys, AddPasskey add, Shell shell, Say t) : PageModel
{
    public Account? Account { get; private set; }

    public string? PasskeyName { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public string Device => Hosting.SignIn.Device.Of(Request);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        shell.Title = t["Kunci sandi"];
        shell.Crumbs.Add(new Crumb(t["Akun saya"], "/akun"));
        Account = current.Actor.AccountId is { } id ? await people.Own(id, HttpContext.RequestAborted) : null;
        await next();
    }

    public void OnGet()
    {
        // Everything was loaded before.
    }

    /// <summary>What the browser needs to ask the device; refused until the password is right, so that no key is made in vain.</summary>
    public async Task<IActionResult> OnPostOptions(string? password, CancellationToken cancel)
    {
        var may = await add.MayBegin(password, current.Actor, cancel);
        return may.IsOk && Account is not null
            ? Content(await passkeys.CreationOptions(Account, HttpContext), "application/json")
            : StatusCode(StatusCodes.Status422UnprocessableEntity);
    }

    public async Task<IActionResult> OnPostAdd(string? passkeyName, string? password, string? credential, CancellationToken cancel)
    {
        PasskeyName = passkeyName;
        var may = await add.MayBegin(password, current.Actor, cancel);
        if (!may.IsOk || Account is null)
        {
            return Refused(may.Problems);
        }
        var made = await passkeys.Made(Account, credential ?? "", passkeyName ?? "", HttpContext);
        if (!made.IsOk)
        {
            return Refused(made.Problems);
        }
        var added = await add.Run(new(made.Value, password, current.SessionId), current.Actor, cancel);
        if (!added.IsOk)
        {
            return Refused(added.Problems);
        }
        TempData["Said"] = t["Kunci sandi siap dipakai."];
        return LocalRedirect("/akun");
    }

    private PageResult Refused(IReadOnlyList<Problem> problems)
    {
        (Problems, Response.StatusCode) = (problems, StatusCodes.Status422UnprocessableEntity);
        return Page();
    }
}
