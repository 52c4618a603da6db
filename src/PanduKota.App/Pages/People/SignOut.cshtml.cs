using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;

namespace PanduKota.App.Pages.People;

[AllowAnonymous]
public sealed class SignOutModel(Shell shell, Say t) : PageModel
{
    public void OnGet() => shell.Title = t["Keluar"];

    public async Task<IActionResult> OnPost()
    {
        await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return LocalRedirect("/");
    }
}
