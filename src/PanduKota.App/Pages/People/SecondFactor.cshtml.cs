using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>The second step of signing in: the code.</summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class SecondFactorModel(SignInFlow flow, SignInWithCode check, Shell shell, Say t, SecurityLog security) : PageModel
{
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public IActionResult OnGet()
    {
        shell.Title = t["Kode kedua"];
        return flow.Awaited(HttpContext) is null ? LocalRedirect("/masuk") : Page();
    }

    public async Task<IActionResult> OnPost(string? code, CancellationToken cancel)
    {
        shell.Title = t["Kode kedua"];
        if (flow.Awaited(HttpContext) is not var (accountId, way, back))
        {
            return LocalRedirect("/masuk");
        }
        var proven = await check.Run(accountId, code ?? "", cancel);
        if (!proven.IsOk)
        {
            security.Note(SecurityEvent.CodeRefused, HttpContext, proven.Problems[0].Code, accountId.ToString());
        }
        var done = proven.IsOk ? await flow.Finish(HttpContext, accountId, way, isStrong: true, back) : Outcome.Refuse<IActionResult>(proven.Problems);
        if (!done.IsOk)
        {
            (Problems, Response.StatusCode) = (done.Problems, StatusCodes.Status422UnprocessableEntity);
            return Page();
        }
        flow.ForgetAwaited(HttpContext);
        return done.Value;
    }
}
