using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>
/// Asks to sign in with another e-mail from now on: the password once more, then a link to the new address. Nothing changes
/// before that link is used. Whether somebody else has the address is not told: then no letter comes.
/// </summary>
public sealed class AskEmailChange(OwnAccount own, JobQueue jobs)
{
    public sealed record Request(string NewEmail, string? Password);

    /// <returns>The address to which the link goes.</returns>
    public async Task<Outcome<string>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var loaded = await own.Load(actor, cancel);
        if (!loaded.IsOk)
        {
            return Outcome.Refuse<string>(loaded.Problems);
        }
        var account = loaded.Value;
        if (own.CheckPassword(account, request.Password, "EmailPassword") is { } wrong)
        {
            return wrong;
        }
        if (EmailChange.Problem(account, request.NewEmail) is { } unfit)
        {
            return unfit;
        }
        var saved = await own.Save(account, actor, "person.ask-email", new ChangeFields().Add("Email", account.Email, request.NewEmail.Trim()), cancel);
        return saved.IsOk ? await EmailChange.Send(jobs, account, request.NewEmail, actor, cancel) : Outcome.Refuse<string>(saved.Problems);
    }
}

/// <summary>The same for somebody else, by who manages him: when his old mailbox is gone. The new address still confirms it.</summary>
public sealed class AskEmailChangeFor(PlanDb db, PlanWriter writer, JobQueue jobs)
{
    public sealed record Request(Guid AccountId, string NewEmail, string? Why = null);

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
        if (EmailChange.Problem(account, request.NewEmail) is { } unfit)
        {
            return unfit;
        }
        account.Version++;
        var saved = await writer.Save(
            new ChangeNote(actor, "person.ask-email", "person", account.Id.ToString(), PeopleScope.RegionOf(account),
                new ChangeFields().Add("Email", account.Email, request.NewEmail.Trim()), request.Why),
            cancel);
        return saved.IsOk ? await EmailChange.Send(jobs, account, request.NewEmail, actor, cancel) : Outcome.Refuse<string>(saved.Problems);
    }
}

/// <summary>
/// Takes the new address over, by the link that went there. The old one is told; all browsers are signed out, and links for a
/// new password that went to the old address stop working.
/// </summary>
public sealed class ConfirmEmailChange(PlanDb db, PlanWriter writer, OneTimeLinks links, SignInRecords records, JobQueue jobs)
{
    public async Task<Outcome<Account>> Run(string token, CancellationToken cancel)
    {
        var read = await links.Read(token, LinkKind.EmailChange, cancel);
        if (!read.IsOk || read.Value.NewEmail is not { } email)
        {
            return Outcome.Refuse<Account>(read.Problems);
        }
        var account = await db.Accounts.Include(a => a.Memberships).SingleOrDefaultAsync(a => a.Id == read.Value.AccountId, cancel);
        if (account is null)
        {
            return PersonProblems.Unknown();
        }
        var key = Account.KeyOf(email);
        if (await db.Accounts.AnyAsync(a => a.EmailKey == key && a.Id != account.Id, cancel))
        {
            return Problem.Error("AUTH-038", Text.Of("Alamat surel ini dipakai akun lain."), Text.Of("Pakai alamat lain, atau minta pengelola menggabungkan tugasnya pada satu akun."));
        }
        var used = await links.Use(token, LinkKind.EmailChange, cancel);
        if (!used.IsOk)
        {
            return Outcome.Refuse<Account>(used.Problems);
        }
        var old = account.Email;
        (account.Email, account.EmailKey) = (email, key);
        account.Version++;
        var saved = await writer.Save(
            new ChangeNote(new Actor(account.Name, Role.Viewer, AccountId: account.Id), "person.change-email", "person", account.Id.ToString(),
                PeopleScope.RegionOf(account), new ChangeFields().Add("Email", old, email)),
            cancel);
        if (!saved.IsOk)
        {
            return Outcome.Refuse<Account>(saved.Problems);
        }
        await records.Withdraw(account.Id, LinkKind.PasswordReset, cancel);
        await records.EndAll(account.Id, null, cancel);
        await jobs.Enqueue(AccountMailJob.JobKind, new AccountMailJob.Payload(LinkKind.EmailChange, account.EmailKey, OldEmail: old), null, Actor.Nobody,
            Text.Of("Memberi tahu alamat surel lama"), cancel);
        return account;
    }
}

internal static class EmailChange
{
    public static Problem? Problem(Account account, string email) =>
        PersonProblems.Email(email, "NewEmail") ?? (Account.KeyOf(email) == account.EmailKey
            ? Engines.Problem.Error("AUTH-037", Text.Of("Itu alamat surel yang sekarang."), Text.Of("Tulis alamat yang baru."), new Place(Field: "NewEmail"))
            : null);

    public static async Task<Outcome<string>> Send(JobQueue jobs, Account account, string email, Actor actor, CancellationToken cancel)
    {
        await jobs.Enqueue(AccountMailJob.JobKind, new AccountMailJob.Payload(LinkKind.EmailChange, account.EmailKey, NewEmail: email.Trim()), null, actor,
            Text.Of("Mengirim tautan ke alamat surel baru"), cancel);
        return email.Trim();
    }
}

/// <summary>Signs somebody else out of one browser, or of all: a laptop that was left open, a phone that was lost.</summary>
public sealed class EndPersonSessions(PlanDb db, PlanWriter writer, SignInRecords records)
{
    /// <param name="SessionId">One to end; null for all.</param>
    public sealed record Request(Guid AccountId, Guid? SessionId = null, string? Why = null);

    /// <returns>How many browsers were signed out.</returns>
    public async Task<Outcome<int>> Run(Request request, Actor actor, CancellationToken cancel)
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
        // By person and id together: nobody ends the session of somebody else by its number.
        if (request.SessionId is { } one && !await db.SignInSessions.AnyAsync(s => s.Id == one && s.AccountId == account.Id && s.EndedAtUtc == null, cancel))
        {
            return Problem.Error("AUTH-039", Text.Of("Peramban ini tidak ada dalam daftar orang itu, atau sudah keluar."), Text.Of("Muat ulang halaman orangnya."));
        }
        account.Version++;
        var saved = await writer.Save(
            new ChangeNote(actor, "person.end-sessions", "person", account.Id.ToString(), PeopleScope.RegionOf(account),
                new ChangeFields().Add("Session", request.SessionId?.ToString() ?? "*", null), request.Why),
            cancel);
        if (!saved.IsOk)
        {
            return Outcome.Refuse<int>(saved.Problems);
        }
        if (request.SessionId is not { } session)
        {
            return await records.EndAll(account.Id, null, cancel);
        }
        await records.End(session, cancel);
        return 1;
    }
}
