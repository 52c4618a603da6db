using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Sets a password through a one-time link, then signs in; a second factor is asked for all the same.</summary>
public abstract class SetPasswordPage(OneTimeLinks links, SetPasswordByLink set, SignInFlow flow, Shell shell, Say t) : PageModel
{
    public SignInLink? Link { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    protected abstract LinkKind Kind { get; }

    protected abstract string Title { get; }

    protected Say T => t;

    public async Task OnGet(string token, CancellationToken cancel) => await Show(token, cancel);

    public async Task<IActionResult> OnPost(string token, string? @new, string? again, CancellationToken cancel)
    {
        if (@new != again)
        {
            return await Refused(token, [Problem.Error("AUTH-023", Text.Of("Kedua kata sandi tidak sama."), Text.Of("Ketik sekali lagi."), new Place(Field: "Again"))], cancel);
        }
        var saved = await set.Run(new(Kind, token, @new ?? ""), cancel);
        if (!saved.IsOk)
        {
            return await Refused(token, saved.Problems, cancel);
        }
        if (saved.Value.HasSecondFactor)
        {
            return flow.AskForCode(HttpContext, saved.Value.Id, SignInWay.Password, null);
        }
        var done = await flow.Finish(HttpContext, saved.Value.Id, SignInWay.Password, isStrong: false, null);
        return done.IsOk ? done.Value : await Refused(token, done.Problems, cancel);
    }

    private async Task<IActionResult> Refused(string token, IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        await Show(token, cancel);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        Problems = Link is null && problems.All(p => p.Place.Field is null) ? problems : Link is null ? Problems : problems;
        return Page();
    }

    private async Task Show(string token, CancellationToken cancel)
    {
        shell.Title = Title;
        var read = await links.Read(token, Kind, cancel);
        (Link, Problems) = read.IsOk ? (read.Value, Problems) : (null, read.Problems);
    }
}
