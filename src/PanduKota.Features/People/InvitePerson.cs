using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>What came of an invitation.</summary>
/// <param name="Token">Last part of /undangan/{token}, shown once; null when it goes by mail, or the person has an account already.</param>
public sealed record Invited(Guid AccountId, Guid MembershipId, string? Token, bool WasKnown);

/// <summary>
/// Makes an account with its first office, and the one-time link with which the person takes it up. A person who has an
/// account already just gets the office.
/// </summary>
public sealed class InvitePerson(PlanDb db, PlanWriter writer, Offices offices, OneTimeLinks links, JobQueue jobs, TimeProvider clock)
{
    /// <param name="ByMail">The link goes to the person by mail; otherwise the answer carries it.</param>
    public sealed record Request(string Email, string Name, Office Office, bool ByMail = false, string? Why = null);

    public async Task<Outcome<Invited>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var problems = await Problems(request, actor, cancel);
        if (problems.Count > 0)
        {
            return problems;
        }
        var key = Account.KeyOf(request.Email);
        var account = await db.Accounts.Include(a => a.Memberships).SingleOrDefaultAsync(a => a.EmailKey == key, cancel);
        var isKnown = account is not null;
        account ??= NewAccount(request, key);
        var membership = offices.Give(request.Office, account.Id, actor);
        if (account.Memberships.FirstOrDefault(m => m.IsSameOffice(membership) && m.IsInForce(membership.FirstDay)) is { } same)
        {
            return Problem.Error("PERSON-013", Text.Of("{0} sudah memegang peran itu sejak {1:d MMM yyyy}.", account.Name, same.FirstDay),
                Text.Of("Ubah tanggalnya pada halaman orang itu."));
        }
        db.Memberships.Add(membership);
        var fields = OfficeFields.Given(membership);
        if (!isKnown)
        {
            db.Accounts.Add(account);
            fields.Add("Email", null, account.Email).Add("Name", null, account.Name);
        }
        var saved = await writer.Save(
            new ChangeNote(actor, isKnown ? "person.give-office" : "person.invite", "person", account.Id.ToString(), membership.RegionCode, fields, request.Why),
            cancel);
        if (!saved.IsOk)
        {
            return Outcome.Refuse<Invited>(saved.Problems);
        }
        var token = account.JoinedAtUtc is null ? await Link(account, request, actor, cancel) : null;
        return new Invited(account.Id, membership.Id, token, isKnown);
    }

    private async Task<List<Problem>> Problems(Request request, Actor actor, CancellationToken cancel)
    {
        var problems = new List<Problem>(await offices.Check(request.Office, actor, cancel));
        if (problems.Exists(p => p.Code.StartsWith("PEOPLE-", StringComparison.Ordinal)))
        {
            // Who may not invite is not told what is wrong with the form.
            return problems;
        }
        problems.AddRange(new[] { PersonProblems.Email(request.Email), PersonProblems.Name(request.Name) }.OfType<Problem>());
        return problems;
    }

    private Account NewAccount(Request request, string key) => new()
    {
        Id = Guid.CreateVersion7(),
        Email = request.Email.Trim(),
        EmailKey = key,
        Name = request.Name.Trim(),
        CreatedAtUtc = clock.GetUtcNow().UtcDateTime,
    };

    private async Task<string?> Link(Account account, Request request, Actor actor, CancellationToken cancel)
    {
        if (!request.ByMail)
        {
            return await links.Make(LinkKind.Invitation, account, actor, cancel);
        }
        await jobs.Enqueue(AccountMailJob.JobKind, new AccountMailJob.Payload(LinkKind.Invitation, account.EmailKey),
            request.Office.RegionCode, actor, Text.Of("Mengirim undangan"), cancel);
        return null;
    }
}

/// <summary>Makes the invitation link anew for a person who has not come yet; the older one stops working.</summary>
public sealed class RenewInvitation(PlanDb db, PlanWriter writer, OneTimeLinks links)
{
    public sealed record Request(Guid AccountId, string? Why = null);

    public async Task<Outcome<string>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var account = await db.Accounts.Include(a => a.Memberships).SingleOrDefaultAsync(a => a.Id == request.AccountId, cancel);
        if (account is null)
        {
            return PersonProblems.Unknown();
        }
        if (PeopleScope.MayManage(actor, account) is { } refusal)
        {
            return refusal;
        }
        if (account.JoinedAtUtc is not null)
        {
            return Problem.Error("PERSON-014", Text.Of("{0} sudah menerima undangannya.", account.Name),
                Text.Of("Bila kata sandinya terlupa, ia dapat memintanya lewat \"Lupa kata sandi\"."));
        }
        var saved = await writer.Save(
            new ChangeNote(actor, "person.renew-invitation", "person", account.Id.ToString(), PeopleScope.RegionOf(account), [], request.Why), cancel);
        return saved.IsOk ? await links.Make(LinkKind.Invitation, account, actor, cancel) : Outcome.Refuse<string>(saved.Problems);
    }
}
