using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.People;

/// <summary>Signs in by a one-time link, or in a demonstration by a role card.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignInLinks links, PanduWebOptions options, Shell shell, Say t, PlanDb db) : PageModel
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

    public async Task<IActionResult> OnPostDemo(string? peran, CancellationToken cancel)
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
        if (await ActorOf(card, cancel) is not { } actor)
        {
            shell.Title = t["Masuk"];
            Problems = [Problem.Error("AUTH-004", Text.Of("Daerah rekaan belum ada di basis data ini."), Text.Of("Jalankan ./pandu demo di peladen."))];
            return Page();
        }
        await CurrentActor.SignIn(HttpContext, actor);
        return LocalRedirect(RequestLanguage.LocalPath(Back));
    }

    /// <summary>Null when the database holds no invented region, or none of its agencies fits.</summary>
    private async Task<Actor?> ActorOf(DemoRole card, CancellationToken cancel)
    {
        if (!card.IsOfRegion)
        {
            return new Actor(card.Title.Indonesian, card.Role);
        }
        var region = await db.Regions.AsNoTracking()
            .Where(r => r.IsInvented && r.Kind != RegionKind.Province).OrderBy(r => r.Code).FirstOrDefaultAsync(cancel);
        if (region is null || !card.WorksInAgency)
        {
            return region is null ? null : new Actor(card.Title.Indonesian, card.Role, region.Code);
        }
        var agency = await db.Agencies.AsNoTracking()
            .Where(a => a.RegionCode == region.Code && a.Kind == AgencyKind.Agency && a.Name.Contains("Kesehatan"))
            .OrderBy(a => a.Name.Length).FirstOrDefaultAsync(cancel);
        return agency is null ? null : new Actor(card.Title.Indonesian, card.Role, region.Code, agency.Id);
    }
}
