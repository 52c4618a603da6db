using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Confirms a new e-mail by the link that went there.</summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class NewEmailModel(OneTimeLinks links, ConfirmEmailChange confirm, Shell shell, Say t) : PageModel
{
    public SignInLink? Link { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public async Task OnGet(string token, CancellationToken cancel)
    {
        shell.Title = t["Alamat surel baru"];
        // Looking is not using: mail programs open links to show a preview of them.
        var read = await links.Read(token, LinkKind.EmailChange, cancel);
        (Link, Problems) = read.IsOk ? (read.Value, Problems) : (null, read.Problems);
    }

    public async Task<IActionResult> OnPost(string token, CancellationToken cancel)
    {
        var done = await confirm.Run(token, cancel);
        if (!done.IsOk)
        {
            shell.Title = t["Alamat surel baru"];
            (Problems, Response.StatusCode) = (done.Problems, StatusCodes.Status422UnprocessableEntity);
            return Page();
        }
        TempData["Said"] = t["Alamat surel baru berlaku. Masuklah dengan alamat itu."];
        return LocalRedirect("/masuk");
    }
}
