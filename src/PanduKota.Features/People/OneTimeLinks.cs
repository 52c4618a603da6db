using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>
/// Links that work once: to sign in, to take up an invitation, to set a new password, to confirm a new e-mail. The database keeps the hash of the
/// token, whose it is, until when it holds and whether it was used.
/// </summary>
public sealed class OneTimeLinks(PlanDb db, SignInRecords records, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>For a person with an account; older links of this kind stop working. Answers the token.</summary>
    public Task<string> Make(LinkKind kind, Account account, Actor by, CancellationToken cancel) => Make(kind, account, by, null, cancel);

    /// <param name="newEmail">The address that the link confirms.</param>
    internal async Task<string> Make(LinkKind kind, Account account, Actor by, string? newEmail, CancellationToken cancel)
    {
        await records.Withdraw(account.Id, kind, cancel);
        var validFor = kind is LinkKind.PasswordReset or LinkKind.EmailChange ? Lifetimes.PasswordReset : Lifetimes.Invitation;
        return await Keep(token => new SignInLink
        {
            Id = Guid.CreateVersion7(), TokenHash = Secrets.HashOf(token), Kind = kind, AccountId = account.Id, Name = account.Name, NewEmail = newEmail,
            MadeBy = by.Name, MadeAtUtc = Now, ValidUntilUtc = Now + validFor,
        }, cancel);
    }

    /// <summary>For a role without an account, as `pandu sign-in-link` makes it.</summary>
    public Task<string> Make(Actor who, TimeSpan validFor, Actor by, CancellationToken cancel) => Keep(token => new SignInLink
    {
        Id = Guid.CreateVersion7(), TokenHash = Secrets.HashOf(token), Kind = LinkKind.SignIn, Name = who.Name, Role = who.Role,
        RegionCode = who.RegionCode, AgencyId = who.AgencyId, MadeBy = by.Name, MadeAtUtc = Now, ValidUntilUtc = Now + validFor,
    }, cancel);

    /// <summary>What the link is, without using it up: mail and chat programs open links to show a preview.</summary>
    public async Task<Outcome<SignInLink>> Read(string token, LinkKind kind, CancellationToken cancel)
    {
        var hash = Secrets.HashOf(token);
        var link = await db.SignInLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash && l.Kind == kind, cancel);
        if (link is null)
        {
            return Refusal("AUTH-001", Text.Of("Tautan masuk ini tidak dikenali."));
        }
        if (link.UsedAtUtc is not null)
        {
            return Used();
        }
        return Now > link.ValidUntilUtc ? Refusal("AUTH-002", Text.Of("Tautan masuk ini sudah kedaluwarsa.")) : link;
    }

    /// <summary>Uses the link up. Of two uses at the same moment one wins.</summary>
    public async Task<Outcome<SignInLink>> Use(string token, LinkKind kind, CancellationToken cancel)
    {
        var read = await Read(token, kind, cancel);
        return !read.IsOk || await records.UseUp(read.Value.Id, cancel) ? read : Used();
    }

    private async Task<string> Keep(Func<string, SignInLink> link, CancellationToken cancel)
    {
        var token = Secrets.New();
        await records.Add(link(token), cancel);
        return token;
    }

    private static Problem Used() => Refusal("AUTH-003", Text.Of("Tautan masuk ini sudah pernah dipakai."));

    private static Problem Refusal(string code, Text message) =>
        Problem.Error(code, message, Text.Of("Minta tautan baru kepada pengelola sistem."));
}
