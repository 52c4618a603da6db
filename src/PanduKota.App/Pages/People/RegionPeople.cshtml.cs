using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>The people of a region, and the form to invite one.</summary>
public sealed class RegionPeopleModel(PeopleQueries people, InvitePerson invite, InviteForm form) : RegionPage
{
    public PeopleList List { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "halaman")]
    public int Number { get; set; } = 1;

    protected override string Stage => "orang";

    protected override bool NeedsPlan => false;

    protected override Act? Needs => Act.ReadPeople;

    public Task OnGet(CancellationToken cancel) => Show(null, cancel);

    public async Task<IActionResult> OnPost(InviteInput input, CancellationToken cancel)
    {
        var read = form.Read(input, Region.Code);
        var invited = read.IsOk ? await invite.Run(read.Value, Actor, cancel) : Engines.Outcome.Refuse<Invited>(read.Problems);
        if (!invited.IsOk)
        {
            await Show(input, cancel);
            List = List with { Problems = invited.Problems };
            return Refused(invited.Problems);
        }
        if (invited.Value.Token is null)
        {
            TempData["Said"] = form.Said(invited.Value, input);
            return LocalRedirect($"/orang/{invited.Value.AccountId}");
        }
        await Show(null, cancel);
        List = List with { ShownLink = form.Link(invited.Value.Token, input.Name) };
        // The link is shown this once.
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private async Task Show(InviteInput? input, CancellationToken cancel)
    {
        Shell.Title = T["Orang di {0}", Region.Name];
        var page = await people.List(Region.Code, Search, Number, Actor, cancel);
        List = new PeopleList(page.Value, Search, PathTo("orang"), await form.Choices(Actor, Region.Code, cancel), input ?? new InviteInput(), Region.Code);
    }
}
