using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.People;

namespace PanduKota.App.Api;

/// <summary>People, their offices, keys of programs, and the own account; the same use cases as the pages.</summary>
public static class PeopleApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var people = api.MapGroup("").WithTags("People");
        people.MapGet("/people", List).WithSummary("People of a region, or of all regions for those who may; 50 on a page");
        people.MapPost("/people", Invite).WithSummary("Invite somebody; answers the one-time token once, unless it goes by mail");
        people.MapGet("/people/{id:guid}", One).WithSummary("One person with present and past offices");
        people.MapPost("/people/{id:guid}/invitation", Renew).WithSummary("A new invitation link; the older one stops working");
        people.MapPost("/people/{id:guid}/offices", Give).WithSummary("Give a person an office: role, region, agency, first and last day");
        people.MapPut("/people/{id:guid}/lock", Lock).WithSummary("Lock a person out everywhere at once, or let him in again");
        people.MapDelete("/people/{id:guid}/second-factor", Clear).WithSummary("Take second code and passkeys from a person who has lost them");
        people.MapPost("/people/{id:guid}/hand-over", HandOverTo).WithSummary("Move all open items to another person; answers the hand-over report");
        people.MapPost("/people/{id:guid}/email", EmailOf).WithSummary("Send a link to a person's new e-mail; it changes when the link is used");
        people.MapGet("/people/{id:guid}/sessions", SessionsOf).WithSummary("The browsers in which a person is signed in");
        people.MapDelete("/people/{id:guid}/sessions", EndSessionsOf).WithSummary("Sign a person out of one browser, or (without a session) of all");
        people.MapPut("/offices/{id:guid}/last-day", End).WithSummary("Set the last day of an office; without a day it ends at once");
        api.MapGet("/permissions", Permissions).WithTags("People").WithSummary("The permission table: every act, every role, how far it reaches");
        var keys = api.MapGroup("/api-keys").WithTags("Keys");
        keys.MapGet("", Keys).WithSummary("Keys of programs that you may manage; never the secret");
        keys.MapPost("", MakeKey).WithSummary("Make a key; the secret is answered this once");
        keys.MapDelete("/{id:guid}", RevokeKey).WithSummary("Revoke a key at once");
        var me = api.MapGroup("/me").WithTags("Own account");
        me.MapGet("", (CurrentActor current) => Results.Ok(current.Actor)).WithSummary("Who you are, in which role, where");
        me.MapPost("/email", OwnEmail).WithSummary("Send a link to your new e-mail; it changes when the link is used");
        me.MapGet("/sessions", Sessions).WithSummary("The browsers in which you are signed in");
        me.MapPost("/sessions/end", EndSessions).RequireRateLimiting(RequestLimits.SignIn).WithSummary("Sign out one browser, or (without an id) all others; asks for the password");
    }

    public sealed record InviteBody(string Email, string Name, Office Office, bool ByMail = false, string? Why = null);

    public sealed record OfficeBody(Office Office, string? Why = null);

    public sealed record LockBody(bool Locked, string? Why = null);

    public sealed record EmailBody(string NewEmail, string? Why = null);

    public sealed record OwnEmailBody(string NewEmail, string? Password);

    public sealed record EndSessionsBody(Guid? Id = null, string? Password = null);

    public sealed record LastDayBody(DateOnly? LastDay, string? Why = null);

    public sealed record HandOverBody(Guid ToId, bool IsActing = false, DateOnly? LastDay = null, string? Why = null);

    /// <summary>A key without its hash.</summary>
    public sealed record KeyLine(
        Guid Id, string Prefix, string Name, Role Role, string? RegionCode, string MadeBy, DateTime MadeAtUtc, DateTime ValidUntilUtc,
        DateOnly? LastUsedOn, DateTime? RevokedAtUtc)
    {
        internal static KeyLine Of(ApiKey key) => new(
            key.Id, key.Prefix, key.Name, key.Role, key.RegionCode, key.MadeBy, key.MadeAtUtc, key.ValidUntilUtc, key.LastUsedOn, key.RevokedAtUtc);
    }

    private static async Task<IResult> List(
        string? region, string? text, int? page, PeopleQueries people, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await people.List(region ?? current.Actor.RegionCode, text, page ?? 1, current.Actor, cancel));

    private static async Task<IResult> One(Guid id, PeopleQueries people, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await people.One(id, current.Actor, cancel));

    private static async Task<IResult> Invite(InviteBody body, InvitePerson invite, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await invite.Run(new(body.Email, body.Name, body.Office, body.ByMail, body.Why), current.Actor, cancel),
            invited => Results.Created($"/api/v1/people/{invited.AccountId}", invited));

    private static async Task<IResult> Renew(Guid id, RenewInvitation renew, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await renew.Run(new(id), current.Actor, cancel), token => Results.Ok(new { token }));

    private static async Task<IResult> Give(Guid id, OfficeBody body, GiveOffice give, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await give.Run(new(id, body.Office, body.Why), current.Actor, cancel));

    private static async Task<IResult> End(Guid id, LastDayBody body, EndOffice end, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await end.Run(new(id, body.LastDay, body.Why), current.Actor, cancel));

    private static async Task<IResult> Lock(Guid id, LockBody body, LockPerson lockPerson, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await lockPerson.Run(new(id, body.Locked, body.Why), current.Actor, cancel), _ => Results.NoContent());

    private static async Task<IResult> Clear(Guid id, string? why, ClearSecondFactor clear, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await clear.Run(new(id, why), current.Actor, cancel), _ => Results.NoContent());

    private static async Task<IResult> HandOverTo(Guid id, HandOverBody body, HandOver handOver, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await handOver.Run(new(id, body.ToId, body.IsActing, body.LastDay, body.Why), current.Actor, cancel));

    private static async Task<IResult> EmailOf(Guid id, EmailBody body, AskEmailChangeFor ask, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await ask.Run(new(id, body.NewEmail, body.Why), current.Actor, cancel), sentTo => Results.Accepted(null, new { sentTo }));

    private static async Task<IResult> OwnEmail(OwnEmailBody body, AskEmailChange ask, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await ask.Run(new(body.NewEmail, body.Password), current.Actor, cancel), sentTo => Results.Accepted(null, new { sentTo }));

    private static async Task<IResult> SessionsOf(Guid id, PeopleQueries people, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await people.SessionsOf(id, current.Actor, cancel), found => Results.Ok(found.Select(s => new { s.Id, s.Device, s.Way, s.StartedAtUtc, s.LastSeenAtUtc })));

    private static async Task<IResult> EndSessionsOf(Guid id, Guid? session, string? why, EndPersonSessions end, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await end.Run(new(id, session, why), current.Actor, cancel), ended => Results.Ok(new { ended }));

    private static IResult Permissions() => Results.Ok(Permission.Lines);

    private static async Task<IResult> Keys(ApiKeyQueries keys, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await keys.List(current.Actor, cancel), list => Results.Ok(list.Select(KeyLine.Of)));

    private static async Task<IResult> MakeKey(MakeApiKey.Request body, MakeApiKey make, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await make.Run(body, current.Actor, cancel), made => Results.Created($"/api/v1/api-keys/{made.Id}", made));

    private static async Task<IResult> RevokeKey(Guid id, string? why, RevokeApiKey revoke, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await revoke.Run(new(id, why), current.Actor, cancel), key => Results.Ok(KeyLine.Of(key)));

    private static async Task<IResult> Sessions(PeopleQueries people, CurrentActor current, CancellationToken cancel) =>
        Results.Ok(current.Actor.AccountId is { } account
            ? (await people.OwnSessions(account, cancel)).Select(s => new { s.Id, s.Device, s.Way, s.StartedAtUtc, s.LastSeenAtUtc, isThisOne = s.Id == current.SessionId })
            : []);

    private static async Task<IResult> EndSessions(EndSessionsBody body, EndOwnSessions end, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await end.Run(new(body.Id, current.SessionId, body.Password), current.Actor, cancel), ended => Results.Ok(new { ended }));
}
