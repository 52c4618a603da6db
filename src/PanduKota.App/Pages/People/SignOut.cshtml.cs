using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;

namespace PanduKota.App.Pages.People;

[AllowAnonymous]
public sealed class SignOutModel(Shell shell, Say t) : PageModel
{
    public void OnGet() => shell.Title = t["Keluar"];

    public async Task<IActionResult> OnPost()
    {
        await SessionCookie.SignOut(HttpContext);
        return LocalRedirect("/");
    }
}
