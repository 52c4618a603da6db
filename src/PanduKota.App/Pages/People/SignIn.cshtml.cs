using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Signs in by a one-time link, or in a demonstration by a role card.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignInLinks links, PanduWebOptions options, Shell shell, Say t) : PageModel
{
    [BindProperty(Name = "kembali", SupportsGet = true)]
    public string? Back { get; set; }

    public Actor? Invited { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public bool IsDemo => options.IsDemo;

    public void OnGet(string? token)
    {
        shell.Title = t["Masuk"];
        if (token is null)
        {
            return;
        }
        // Looking is not using: mail and chat programs open links to show a preview of them.
        var read = links.Read(token);
        (Invited, Problems) = read.IsOk ? (read.Value, read.Problems) : (null, read.Problems);
    }

    public async Task<IActionResult> OnPostLink(string? token)
    {
        var used = links.Use(token ?? "");
        if (!used.IsOk)
        {
            shell.Title = t["Masuk"];
            Problems = used.Problems;
            return Page();
        }
        await CurrentActor.SignIn(HttpContext, used.Value);
        return LocalRedirect(RequestLanguage.LocalPath(Back));
    }

    public async Task<IActionResult> OnPostDemo(string? peran)
    {
        var card = DemoRole.All.FirstOrDefault(c => c.Key == peran);
        if (!options.IsDemo || card is null)
        {
            return NotFound();
        }
        if (card.Role == Role.Visitor)
        {
            await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return LocalRedirect(RequestLanguage.LocalPath(Back));
        }
        await CurrentActor.SignIn(HttpContext, new Actor(card.Title.Indonesian, card.Role));
        return LocalRedirect(RequestLanguage.LocalPath(Back));
    }
}
