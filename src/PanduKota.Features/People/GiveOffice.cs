using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>Gives a person who has an account a further office.</summary>
public sealed class GiveOffice(PlanDb db, PlanWriter writer, Offices offices)
{
    public sealed record Request(Guid AccountId, Office Office, string? Why = null);

    public async Task<Outcome<Membership>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var problems = await offices.Check(request.Office, actor, cancel);
        if (problems.Count > 0)
        {
            return Outcome.Refuse<Membership>(problems);
        }
        var account = await db.Accounts.Include(a => a.Memberships).SingleOrDefaultAsync(a => a.Id == request.AccountId, cancel);
        if (account is null)
        {
            return PersonProblems.Unknown();
        }
        var membership = offices.Give(request.Office, account.Id, actor);
        if (account.Memberships.FirstOrDefault(m => m.IsSameOffice(membership) && m.IsInForce(membership.FirstDay)) is { } same)
        {
            return Problem.Error("PERSON-013", Text.Of("{0} sudah memegang peran itu sejak {1:d MMM yyyy}.", account.Name, same.FirstDay),
                Text.Of("Ubah tanggalnya pada halaman orang itu."));
        }
        db.Memberships.Add(membership);
        var saved = await writer.Save(
            new ChangeNote(actor, "person.give-office", "person", account.Id.ToString(), membership.RegionCode,
                OfficeFields.Given(membership).Add("Email", null, account.Email), request.Why),
            cancel);
        return saved.IsOk ? membership : Outcome.Refuse<Membership>(saved.Problems);
    }
}

/// <summary>Sets the last day of an office: today to end it, later to plan or to prolong. Nothing is deleted.</summary>
public sealed class EndOffice(PlanDb db, PlanWriter writer, Offices offices)
{
    /// <param name="LastDay">Null: it ended yesterday, which takes it away at once.</param>
    public sealed record Request(Guid MembershipId, DateOnly? LastDay = null, string? Why = null);

    public async Task<Outcome<Membership>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var membership = await db.Memberships.SingleOrDefaultAsync(m => m.Id == request.MembershipId, cancel);
        if (membership is null)
        {
            return Problem.Error("PERSON-015", Text.Of("Penugasan ini tidak ditemukan."), Text.Of("Buka lagi dari halaman orangnya."));
        }
        if (Permission.Check(actor, Act.ManagePeople, membership.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (!Offices.GivenBy(actor, membership.RegionCode).Contains(membership.Role))
        {
            return Problem.Error("PEOPLE-024", Text.Of("Peran ini diberikan oleh pengelola program nasional."),
                Text.Of("Sampaikan nama dan daerahnya kepada pengelola program nasional."));
        }
        var last = request.LastDay ?? offices.Today(membership.RegionCode).AddDays(-1);
        if (request.LastDay is not null && last < membership.FirstDay)
        {
            return Problem.Error("PERSON-011", Text.Of("Hari terakhir lebih awal daripada hari pertama."), Text.Of("Periksa kedua tanggalnya."), new Place(Field: "LastDay"));
        }
        if (membership.LastDay == last)
        {
            return membership;
        }
        var fields = new ChangeFields().Add("LastDay", membership.LastDay, last)
            .Add("Role", null, membership.Role).Add("Agency", null, membership.AgencyId);
        (membership.LastDay, membership.EndedBy) = (last, actor.Name);
        var saved = await writer.Save(
            new ChangeNote(actor, "person.end-office", "person", membership.AccountId.ToString(), membership.RegionCode, fields, request.Why), cancel);
        return saved.IsOk ? membership : Outcome.Refuse<Membership>(saved.Problems);
    }
}

/// <summary>Locks a person out at once and everywhere, or lets him in again.</summary>
public sealed class LockPerson(PlanDb db, PlanWriter writer, SignInRecords records, TimeProvider clock)
{
    public sealed record Request(Guid AccountId, bool Locked, string? Why = null);

    public async Task<Outcome<Account>> Run(Request request, Actor actor, CancellationToken cancel)
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
        if (request.Locked && account.Id == actor.AccountId)
        {
            return Problem.Error("PERSON-016", Text.Of("Anda tidak dapat mengunci akun sendiri."), Text.Of("Mintalah kepada rekan yang juga mengelola orang."));
        }
        if (request.Locked == account.BlockedAtUtc is not null && (request.Locked || account.LockedUntilUtc is null))
        {
            return account;
        }
        var fields = new ChangeFields().Add("Locked", !request.Locked, request.Locked);
        (account.BlockedAtUtc, account.BlockedBy) = request.Locked ? ((DateTime?)clock.GetUtcNow().UtcDateTime, (string?)actor.Name) : (null, null);
        (account.LockedUntilUtc, account.FailedSignIns) = (null, 0);
        account.Version++;
        var saved = await writer.Save(
            new ChangeNote(actor, request.Locked ? "person.lock" : "person.unlock", "person", account.Id.ToString(), PeopleScope.RegionOf(account), fields, request.Why), cancel);
        if (!saved.IsOk)
        {
            return Outcome.Refuse<Account>(saved.Problems);
        }
        if (request.Locked)
        {
            await records.EndAll(account.Id, null, cancel);
        }
        return account;
    }
}

/// <summary>
/// Takes the second factor and the passkeys from a person who has lost both phone and recovery codes, and signs him out
/// everywhere. The password stays: whoever asks for this in his name is not in yet.
/// </summary>
public sealed class ClearSecondFactor(PlanDb db, PlanWriter writer, SignInRecords records)
{
    public sealed record Request(Guid AccountId, string? Why = null);

    public async Task<Outcome<Account>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var account = await db.Accounts.Include(a => a.Memberships).Include(a => a.Passkeys).SingleOrDefaultAsync(a => a.Id == request.AccountId, cancel);
        if (account is null)
        {
            return PersonProblems.Unknown();
        }
        if (PeopleScope.MayManage(actor, account) is { } refusal)
        {
            return refusal;
        }
        if (account.Id == actor.AccountId)
        {
            return Problem.Error("PERSON-019", Text.Of("Kode kedua sendiri dimatikan di halaman akun, dengan kata sandi."), Text.Of("Buka Akun saya."));
        }
        if (!account.HasSecondFactor && account.Passkeys.Count == 0)
        {
            return account;
        }
        var fields = new ChangeFields().Add("SecondFactor", account.HasSecondFactor, false);
        foreach (var passkey in account.Passkeys)
        {
            fields.Add($"Passkeys[{passkey.CredentialId[..Math.Min(8, passkey.CredentialId.Length)]}]", passkey.Name, null);
        }
        db.Passkeys.RemoveRange(account.Passkeys);
        (account.TotpSecret, account.TotpSinceUtc, account.RecoveryCodesJson) = (null, null, null);
        account.Version++;
        var saved = await writer.Save(
            new ChangeNote(actor, "person.clear-second-factor", "person", account.Id.ToString(), PeopleScope.RegionOf(account), fields, request.Why), cancel);
        if (!saved.IsOk)
        {
            return Outcome.Refuse<Account>(saved.Problems);
        }
        await records.EndAll(account.Id, null, cancel);
        return account;
    }
}
