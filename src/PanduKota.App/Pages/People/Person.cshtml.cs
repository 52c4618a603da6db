using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>One person: offices, hand-over, lock.</summary>
public sealed class PersonModel(
    PeopleQueries people, GiveOffice give, EndOffice end, LockPerson lockPerson, RenewInvitation renew, ClearSecondFactor clear, HandOver handOver, AskEmailChangeFor askEmail, EndPersonSessions endSessions, InviteForm form,
    Offices offices, CurrentActor current, Shell shell, Say t)
    : PageModel
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    public PersonLine Person { get; private set; } = null!;

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public ShownLink? ShownLink { get; private set; }

    public OfficeChoices Choices { get; private set; } = new([], [], false);

    /// <summary>Whom the person's work may be handed to.</summary>
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public string? RegionCode => current.Actor.RegionCode;

    public DateOnly Today => offices.Today(RegionCode);

    public bool MayManage => Permission.Check(current.Actor, Act.ManagePeople, RegionCode) is null;

    /// <summary>The browsers in which he is signed in, for who may end them.</summary>
    public IReadOnlyList<SignInSession> Sessions { get; private set; } = [];

    /// <summary>What the shared form of an office shows.</summary>
    public PeopleList List => new(new PeoplePage([], 0, 1, 1), null, "", Choices, new InviteInput(), RegionCode) { Problems = Problems };

    public bool MayGive(OfficeLine office) => Features.People.Offices.GivenBy(current.Actor, office.RegionCode).Contains(office.Role);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await Load(HttpContext.RequestAborted) is { } refusal)
        {
            context.Result = refusal;
            return;
        }
        await next();
    }

    public void OnGet()
    {
        // Everything was loaded before.
    }

    public async Task<IActionResult> OnPostGive(InviteInput input, CancellationToken cancel)
    {
        var office = form.Office(input, RegionCode ?? (string.IsNullOrWhiteSpace(input.RegionCode) ? null : input.RegionCode.Trim()));
        var given = office.IsOk ? await give.Run(new(Id, office.Value, input.Why), current.Actor, cancel) : Outcome.Refuse<Membership>(office.Problems);
        return given.IsOk ? Done(t["Tugas baru tercatat."]) : Refused(given.Problems);
    }

    public async Task<IActionResult> OnPostEnd(Guid office, string? lastDay, CancellationToken cancel)
    {
        List<Problem> problems = [];
        var day = InviteForm.Day(lastDay, "LastDay", problems);
        var ended = problems.Count == 0 ? await end.Run(new(office, day), current.Actor, cancel) : Outcome.Refuse<Membership>(problems);
        return ended.IsOk ? Done(t["Hari terakhir tugas itu tercatat."]) : Refused(ended.Problems);
    }

    public async Task<IActionResult> OnPostLock(bool locked, CancellationToken cancel)
    {
        var done = await lockPerson.Run(new(Id, locked), current.Actor, cancel);
        return done.IsOk ? Done(locked ? t["Akun dikunci dan keluar dari semua peramban."] : t["Akun dapat masuk lagi."]) : Refused(done.Problems);
    }

    public async Task<IActionResult> OnPostClear(CancellationToken cancel)
    {
        var done = await clear.Run(new(Id), current.Actor, cancel);
        return done.IsOk ? Done(t["Kode kedua dan kunci sandinya dihapus; ia masuk dengan kata sandi saja, lalu memasangnya lagi."]) : Refused(done.Problems);
    }

    public async Task<IActionResult> OnPostEmail(string? newEmail, CancellationToken cancel)
    {
        var asked = await askEmail.Run(new(Id, newEmail ?? ""), current.Actor, cancel);
        return asked.IsOk ? Done(t["Bila alamat {0} bebas, tautannya sedang dikirim ke sana. Alamat berganti sesudah tautan itu dibuka.", asked.Value]) : Refused(asked.Problems);
    }

    public async Task<IActionResult> OnPostEndSessions(Guid? session, CancellationToken cancel)
    {
        var ended = await endSessions.Run(new(Id, session), current.Actor, cancel);
        return ended.IsOk ? Done(t["{0} peramban keluar.", ended.Value]) : Refused(ended.Problems);
    }

    public async Task<IActionResult> OnPostRenew(CancellationToken cancel)
    {
        var token = await renew.Run(new(Id), current.Actor, cancel);
        if (!token.IsOk)
        {
            return Refused(token.Problems);
        }
        ShownLink = form.Link(token.Value, Person.Name);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public async Task<IActionResult> OnPostHandOver(Guid? toId, bool isActing, string? lastDay, string? why, CancellationToken cancel)
    {
        List<Problem> problems = [];
        var day = InviteForm.Day(lastDay, "LastDay", problems);
        if (toId is null)
        {
            problems.Add(Problem.Error("PERSON-022", Engines.Words.Text.Of("Penerima belum dipilih."), Engines.Words.Text.Of("Pilih dari daftar."), new Place(Field: "ToId")));
        }
        if (problems.Count > 0)
        {
            return Refused(problems);
        }
        var done = await handOver.Run(new(Id, toId!.Value, isActing, day, why), current.Actor, cancel);
        if (!done.IsOk)
        {
            return Refused(done.Problems);
        }
        TempData["Said"] = t["Serah terima selesai: {0} dipindahkan, {1} tidak berubah, {2} tertinggal.", done.Value.Receipt.Written, done.Value.Receipt.Unchanged, done.Value.Receipt.Rejected];
        return RegionCode is { } region ? LocalRedirect($"/daerah/{region}/tanda-terima/{done.Value.ReceiptId}") : LocalRedirect($"/orang/{toId}");
    }

    private LocalRedirectResult Done(string words)
    {
        TempData["Said"] = words;
        return LocalRedirect($"/orang/{Id}");
    }

    private PageResult Refused(IReadOnlyList<Problem> problems)
    {
        (Problems, Response.StatusCode) = (problems, StatusCodes.Status422UnprocessableEntity);
        return Page();
    }

    private async Task<IActionResult?> Load(CancellationToken cancel)
    {
        var found = await people.One(Id, current.Actor, cancel);
        if (!found.IsOk)
        {
            // To a region, somebody who is not its own looks like nobody at all.
            return NotFound();
        }
        Person = found.Value;
        shell.Title = Person.Name;
        shell.Crumbs.Add(new Crumb(t["Orang"], RegionCode is { } region ? $"/daerah/{region}/orang" : "/orang"));
        if (!MayManage)
        {
            return null;
        }
        var sessions = await people.SessionsOf(Id, current.Actor, cancel);
        Sessions = sessions.IsOk ? sessions.Value : [];
        Choices = await form.Choices(current.Actor, RegionCode, cancel);
        // Those of the person's own region, or of the programme when there is none.
        var place = RegionCode ?? Person.Offices.Select(o => o.RegionCode).FirstOrDefault(r => r is not null);
        var names = await people.Names(place, current.Actor, cancel);
        Others = [.. names.Value.Where(p => p.Id != Id).Select(p => new Choice(p.Id.ToString(), p.Name))];
        return null;
    }
}
