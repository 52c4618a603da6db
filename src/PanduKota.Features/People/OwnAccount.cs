using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>Loads the account of whoever acts, for what he does with it himself; and saves that with its entry in the log.</summary>
public sealed class OwnAccount(PlanDb db, PlanWriter writer, IPasswordHasher<Account> hasher, Sessions sessions, SecondFactorDemand demand)
{
    public async Task<Outcome<Account>> Load(Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ManageOwnAccount) is { } refusal)
        {
            return refusal;
        }
        var account = actor.AccountId is { } id
            ? await db.Accounts.Include(a => a.Memberships).Include(a => a.Passkeys).SingleOrDefaultAsync(a => a.Id == id, cancel)
            : null;
        return account is null ? PersonProblems.AccountNeeded() : account;
    }

    /// <summary>Null when it is the password, or the account has none.</summary>
    internal Problem? CheckPassword(Account account, string? password, string field) =>
        account.PasswordHash is not { } hash || hasher.VerifyHashedPassword(account, hash, password ?? "") != PasswordVerificationResult.Failed
            ? null
            : Problem.Error("AUTH-014", Text.Of("Kata sandi sekarang tidak cocok."), Text.Of("Ketik kata sandi yang Anda pakai untuk masuk."), new Place(Field: field));

    /// <summary>The last second factor of somebody whose role demands one stays.</summary>
    internal Problem? MustKeepFactor(Account account) => demand.IsOf(sessions.InForce(account))
        ? Problem.Error("AUTH-036", Text.Of("Peran Anda memerlukan langkah kedua saat masuk; ini yang terakhir."),
            Text.Of("Pasang kunci sandi atau kode kedua yang lain dahulu, lalu hapus yang ini."))
        : null;

    internal async Task<Outcome<Account>> Save(Account account, Actor actor, string what, ChangeFields fields, CancellationToken cancel)
    {
        account.Version++;
        var saved = await writer.Save(
            new ChangeNote(actor, what, "person", account.Id.ToString(), PeopleScope.RegionOf(account), fields), cancel);
        return saved.IsOk ? account : Outcome.Refuse<Account>(saved.Problems);
    }
}

/// <summary>Changes the own password. All other browsers are signed out.</summary>
public sealed class ChangePassword(OwnAccount own, NewPasswords rules, IPasswordHasher<Account> hasher, SignInRecords records, TimeProvider clock)
{
    /// <param name="SessionId">The browser in which it happens; it stays signed in.</param>
    public sealed record Request(string? Present, string New, Guid? SessionId = null);

    public async Task<Outcome<Account>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var loaded = await own.Load(actor, cancel);
        if (!loaded.IsOk)
        {
            return loaded;
        }
        var account = loaded.Value;
        var problem = own.CheckPassword(account, request.Present, nameof(Request.Present))
            ?? await rules.Check(request.New, [account.Email, account.Name], nameof(Request.New), cancel);
        if (problem is not null)
        {
            return problem;
        }
        (account.PasswordHash, account.PasswordSetAtUtc) = (hasher.HashPassword(account, request.New), clock.GetUtcNow().UtcDateTime);
        var saved = await own.Save(account, actor, "person.change-password", [], cancel);
        if (saved.IsOk)
        {
            await records.EndAll(account.Id, request.SessionId, cancel);
        }
        return saved;
    }
}

/// <summary>Sets the password of whoever holds an unused link: an invitation, or one to set a new password.</summary>
public sealed class SetPasswordByLink(
    PlanDb db, PlanWriter writer, OneTimeLinks links, NewPasswords rules, IPasswordHasher<Account> hasher, SignInRecords records, TimeProvider clock)
{
    public sealed record Request(LinkKind Kind, string Token, string New);

    public async Task<Outcome<Account>> Run(Request request, CancellationToken cancel)
    {
        var read = await links.Read(request.Token, request.Kind, cancel);
        if (!read.IsOk)
        {
            return Outcome.Refuse<Account>(read.Problems);
        }
        var account = await db.Accounts.Include(a => a.Memberships).SingleOrDefaultAsync(a => a.Id == read.Value.AccountId, cancel);
        if (account is null)
        {
            return PersonProblems.Unknown();
        }
        if (await rules.Check(request.New, [account.Email, account.Name], nameof(Request.New), cancel) is { } weak)
        {
            return weak;
        }
        // Used up before it is saved: of two who hold the same link, one sets a password.
        var used = await links.Use(request.Token, request.Kind, cancel);
        if (!used.IsOk)
        {
            return Outcome.Refuse<Account>(used.Problems);
        }
        var now = clock.GetUtcNow().UtcDateTime;
        (account.PasswordHash, account.PasswordSetAtUtc, account.LockedUntilUtc, account.FailedSignIns) = (hasher.HashPassword(account, request.New), now, null, 0);
        var fields = new ChangeFields();
        if (request.Kind == LinkKind.Invitation)
        {
            fields.Add("Joined", false, true);
            account.JoinedAtUtc = now;
        }
        account.Version++;
        var person = new Actor(account.Name, Role.Viewer, AccountId: account.Id);
        var saved = await writer.Save(
            new ChangeNote(person, request.Kind == LinkKind.Invitation ? "person.join" : "person.reset-password", "person", account.Id.ToString(),
                PeopleScope.RegionOf(account), fields),
            cancel);
        if (!saved.IsOk)
        {
            return Outcome.Refuse<Account>(saved.Problems);
        }
        await records.EndAll(account.Id, null, cancel);
        return account;
    }
}
