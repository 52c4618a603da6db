using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.People;

/// <summary>Every way in: e-mail and password, passkey, the provider, a one-time link, or in a demonstration a role card.</summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class SignInModel(
    OneTimeLinks links, SignInWithPassword checkPassword, Passkeys passkeys, SignInFlow flow, PanduWebOptions options, Shell shell, Say t, PlanDb db,
    SecurityLog security)
    : PageModel
{
    [BindProperty(Name = "kembali", SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The link in the address, when it is a good one.</summary>
    public SignInLink? Invited { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public bool IsDemo => options.IsDemo;

    /// <summary>Name of the provider of sign-ins, if one is set.</summary>
    public string? Provider => options.OpenId?.Name;

    public async Task OnGet(string? token, string? galat, CancellationToken cancel)
    {
        shell.Title = t["Masuk"];
        if (galat is not null)
        {
            Problems = [SignInWords.OfProvider(galat)];
        }
        if (token is null)
        {
            return;
        }
        // Looking is not using: mail and chat programs open links to show a preview of them.
        var read = await links.Read(token, LinkKind.SignIn, cancel);
        (Invited, Problems) = read.IsOk ? (read.Value, Problems) : (null, read.Problems);
    }

    public async Task<IActionResult> OnPostPassword(string? password, CancellationToken cancel)
    {
        var proven = await checkPassword.Run(Email ?? "", password ?? "", cancel);
        if (!proven.IsOk)
        {
            return Refused(proven.Problems, SecurityLog.Pseudonym(Email ?? ""));
        }
        if (proven.Value.NeedsCode)
        {
            return flow.AskForCode(HttpContext, proven.Value.AccountId, SignInWay.Password, Back);
        }
        return await Finish(proven.Value.AccountId, SignInWay.Password);
    }

    public async Task<IActionResult> OnPostPasskeyOptions() => Content(await passkeys.RequestOptions(HttpContext), "application/json");

    public async Task<IActionResult> OnPostPasskey(string? credential)
    {
        var shown = await passkeys.Shown(credential ?? "", HttpContext);
        return shown.IsOk ? await Finish(shown.Value.Id, SignInWay.Passkey) : Refused(shown.Problems, "passkey");
    }

    public async Task<IActionResult> OnPostLink(string? token, CancellationToken cancel)
    {
        var used = await links.Use(token ?? "", LinkKind.SignIn, cancel);
        if (!used.IsOk || used.Value.Role is not { } role)
        {
            return Refused(used.Problems, "link");
        }
        return await flow.Finish(HttpContext, new Actor(used.Value.Name, role, used.Value.RegionCode, used.Value.AgencyId), SignInWay.Link, Back);
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
            await SessionCookie.SignOut(HttpContext);
            return LocalRedirect(RequestLanguage.LocalPath(Back));
        }
        return await ActorOf(card, cancel) is { } actor
            ? await flow.Finish(HttpContext, actor, SignInWay.Demo, Back)
            : Refused([Problem.Error("AUTH-004", Text.Of("Daerah rekaan belum ada di basis data ini."), Text.Of("Jalankan ./pandu demo di peladen."))]);
    }

    private async Task<IActionResult> Finish(Guid accountId, SignInWay way)
    {
        var done = await flow.Finish(HttpContext, accountId, way, way == SignInWay.Passkey, Back);
        return done.IsOk ? done.Value : Refused(done.Problems);
    }

    /// <param name="subject">Who tried, for the log of security events; null where it was noted already.</param>
    private PageResult Refused(IReadOnlyList<Problem> problems, string? subject = null)
    {
        if (subject is not null)
        {
            security.Note(SecurityEvent.SignInRefused, HttpContext, problems is [var first, ..] ? first.Code : "-", subject);
        }
        (shell.Title, Problems, Response.StatusCode) = (t["Masuk"], problems, StatusCodes.Status422UnprocessableEntity);
        return Page();
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
