using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Asks for a link to set a new password; says the same whether there is such an account or not.</summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class ForgottenPasswordModel(AskPasswordReset ask, Shell shell, Say t) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    public bool IsAsked { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public void OnGet() => shell.Title = t["Lupa kata sandi"];

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        shell.Title = t["Lupa kata sandi"];
        var asked = await ask.Run(Email ?? "", cancel);
        (IsAsked, Problems) = (asked.IsOk, asked.Problems);
        Response.StatusCode = asked.IsOk ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
