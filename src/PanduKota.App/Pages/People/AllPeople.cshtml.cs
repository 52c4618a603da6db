using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Everybody, for those who care for the whole programme; people of a region are led to its own list.</summary>
public sealed class AllPeopleModel(PeopleQueries people, InvitePerson invite, InviteForm form, CurrentActor current, Shell shell, Say t) : PageModel
{
    public PeopleList List { get; private set; } = null!;

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "halaman")]
    public int Number { get; set; } = 1;

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (current.Actor.RegionCode is { } region)
        {
            return LocalRedirect($"/daerah/{region}/orang");
        }
        await Show(null, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPost(InviteInput input, CancellationToken cancel)
    {
        if (current.Actor.RegionCode is not null)
        {
            return Forbid();
        }
        var read = form.Read(input, string.IsNullOrWhiteSpace(input.RegionCode) ? null : input.RegionCode.Trim());
        var invited = read.IsOk ? await invite.Run(read.Value, current.Actor, cancel) : Outcome.Refuse<Invited>(read.Problems);
        if (!invited.IsOk)
        {
            await Show(input, cancel);
            (Problems, Response.StatusCode) = (invited.Problems, StatusCodes.Status422UnprocessableEntity);
            List = List with { Problems = invited.Problems };
            return Page();
        }
        if (invited.Value.Token is null)
        {
            TempData["Said"] = form.Said(invited.Value, input);
            return LocalRedirect($"/orang/{invited.Value.AccountId}");
        }
        await Show(null, cancel);
        List = List with { ShownLink = form.Link(invited.Value.Token, input.Name) };
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private async Task Show(InviteInput? input, CancellationToken cancel)
    {
        shell.Title = t["Orang"];
        shell.Crumbs.Add(new Crumb(t["Daerah"], "/"));
        var page = await people.List(null, Search, Number, current.Actor, cancel);
        List = new PeopleList(page.Value, Search, "/orang", await form.Choices(current.Actor, null, cancel), input ?? new InviteInput(), null);
    }
}
