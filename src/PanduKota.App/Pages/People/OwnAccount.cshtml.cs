using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>The own account: offices, password, second factor, passkeys, browsers.</summary>
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class OwnAccountModel(
    PeopleQueries people, Sessions signIns, CurrentActor current, ChangePassword changePassword, EndOwnSessions endSessions,
    RemovePasskey removePasskey, AskEmailChange askEmail, Shell shell, Say t)
    : PageModel
{
    public Account? Account { get; private set; }

    /// <summary>The offices that are in force today.</summary>
    public IReadOnlyList<OfficeLine> Offices { get; private set; } = [];

    public IReadOnlyList<SignInSession> Sessions { get; private set; } = [];

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public IEnumerable<Choice> OfficeChoices => Offices.Select(o => new Choice(o.Id.ToString(), OfficeWords.Say(o)));

    public string? PresentOffice { get; private set; }

    /// <summary>"Chrome, Windows"; what could not be told apart is said to be unknown.</summary>
    public static string NameOf(SignInSession session) => session.Device.Length > 0 ? session.Device : Text.Of("Peramban tak dikenal").ToString();

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => shell.Title = t["Akun saya"];

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnPostOffice(Guid office, CancellationToken cancel)
    {
        if (current is not { SessionId: { } session, Actor.AccountId: { } account })
        {
            return Forbid();
        }
        var chosen = await signIns.WorkAs(session, account, office, cancel);
        return chosen.IsOk ? Done(t["Anda sekarang bekerja sebagai {0}.", Roles.Word(chosen.Value.Role)]) : await Refused(chosen.Problems, cancel);
    }

    public async Task<IActionResult> OnPostPassword(string? present, string? @new, string? again, CancellationToken cancel)
    {
        if (@new != again)
        {
            return await Refused([Problem.Error("AUTH-023", Text.Of("Kedua kata sandi tidak sama."), Text.Of("Ketik sekali lagi."), new Place(Field: "Again"))], cancel);
        }
        var changed = await changePassword.Run(new(present, @new ?? "", current.SessionId), current.Actor, cancel);
        return changed.IsOk ? Done(t["Kata sandi baru berlaku. Semua peramban lain sudah keluar."]) : await Refused(changed.Problems, cancel);
    }

    public async Task<IActionResult> OnPostEmail(string? newEmail, string? emailPassword, CancellationToken cancel)
    {
        var asked = await askEmail.Run(new(newEmail ?? "", emailPassword), current.Actor, cancel);
        return asked.IsOk ? Done(t["Bila alamat {0} bebas, tautannya sedang dikirim ke sana. Alamat berganti sesudah tautan itu dibuka.", asked.Value]) : await Refused(asked.Problems, cancel);
    }

    /// <param name="id">One of the browsers; without it all others.</param>
    public async Task<IActionResult> OnPostEndSessions(Guid? id, string? endPassword, CancellationToken cancel)
    {
        var ended = await endSessions.Run(new(id, current.SessionId, endPassword), current.Actor, cancel);
        return !ended.IsOk ? await Refused(ended.Problems, cancel)
            : Done(id is null ? t["{0} peramban lain sudah keluar.", ended.Value] : t["Peramban itu sudah keluar."]);
    }

    public async Task<IActionResult> OnPostRemovePasskey(string? id, CancellationToken cancel)
    {
        var removed = await removePasskey.Run(id ?? "", current.Actor, cancel);
        return removed.IsOk ? Done(t["Kunci sandi dihapus."]) : await Refused(removed.Problems, cancel);
    }

    private LocalRedirectResult Done(string words)
    {
        TempData["Said"] = words;
        return LocalRedirect("/akun");
    }

    private async Task<IActionResult> Refused(IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        await Show(cancel);
        (Problems, Response.StatusCode) = (problems, StatusCodes.Status422UnprocessableEntity);
        return Page();
    }

    private async Task Show(CancellationToken cancel)
    {
        if (current.Actor.AccountId is not { } id || await people.Own(id, cancel) is not { } account)
        {
            return;
        }
        Account = account;
        Offices = [.. (await people.OfficesOf(account, cancel)).Where(o => o.IsInForce)];
        Sessions = await people.OwnSessions(id, cancel);
        PresentOffice = Sessions.FirstOrDefault(s => s.Id == current.SessionId)?.MembershipId?.ToString();
    }
}
