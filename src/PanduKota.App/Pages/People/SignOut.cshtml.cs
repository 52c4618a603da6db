using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;

namespace PanduKota.App.Pages.People;

[AllowAnonymous]
public sealed class SignOutModel(Shell shell, Say t, SecurityLog security) : PageModel
{
    public void OnGet() => shell.Title = t["Keluar"];

    public async Task<IActionResult> OnPost()
    {
        security.Note(SecurityEvent.SignedOut, HttpContext, "asked");
        await SessionCookie.SignOut(HttpContext);
        // Whoever sits down at this machine next finds nothing of what was read.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect("/");
    }
}
