using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;

namespace PanduKota.Features.Storage;

/// <summary>
/// The passing facts of signing in: sessions, used links, wrong tries, last use of a key. They change nothing that people
/// plan, come by the thousand, and so are not entries of the change log. Each is one short statement, safe when two nodes
/// do the same at once.
/// </summary>
public sealed class SignInRecords(PlanDb db, WriteQueue queue, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task Add(SignInSession session, CancellationToken cancel) => Insert(session, cancel);

    public Task Add(SignInLink link, CancellationToken cancel) => Insert(link, cancel);

    /// <summary>True for exactly one of those who use the link at the same moment.</summary>
    public async Task<bool> UseUp(Guid linkId, CancellationToken cancel)
    {
        var now = Now;
        await using var turn = await queue.Enter(cancel);
        return await db.SignInLinks.Where(l => l.Id == linkId && l.UsedAtUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAtUtc, now), cancel) == 1;
    }

    /// <summary>Older links of the same kind for the same person stop working.</summary>
    public async Task Withdraw(Guid accountId, LinkKind kind, CancellationToken cancel)
    {
        var now = Now;
        await using var turn = await queue.Enter(cancel);
        await db.SignInLinks.Where(l => l.AccountId == accountId && l.Kind == kind && l.UsedAtUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAtUtc, now), cancel);
    }

    /// <summary>
    /// Counts a wrong password or code; too many lock the account for a while. By e-mail and not by id, so that the same
    /// statements run whether there is such an account or not.
    /// </summary>
    public async Task CountFailure(string emailKey, CancellationToken cancel)
    {
        var until = Now + LockOut.For;
        await using var turn = await queue.Enter(cancel);
        await db.Accounts.Where(a => a.EmailKey == emailKey)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.FailedSignIns, a => a.FailedSignIns + 1), cancel);
        await db.Accounts.Where(a => a.EmailKey == emailKey && a.FailedSignIns >= LockOut.After)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LockedUntilUtc, until).SetProperty(a => a.FailedSignIns, 0), cancel);
    }

    /// <summary>A good sign-in wipes the count of wrong ones.</summary>
    public async Task ForgetFailures(Guid accountId, CancellationToken cancel)
    {
        await using var turn = await queue.Enter(cancel);
        await db.Accounts.Where(a => a.Id == accountId && (a.FailedSignIns > 0 || a.LockedUntilUtc != null))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.FailedSignIns, 0).SetProperty(a => a.LockedUntilUtc, (DateTime?)null), cancel);
    }

    /// <summary>True the first time that a code of this or a later step is shown.</summary>
    public async Task<bool> TakeStep(Guid accountId, long step, CancellationToken cancel)
    {
        await using var turn = await queue.Enter(cancel);
        return await db.Accounts.Where(a => a.Id == accountId && a.LastTotpStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LastTotpStep, step), cancel) == 1;
    }

    /// <summary>True for the one who replaced exactly what he had read: a recovery code works once.</summary>
    public async Task<bool> ReplaceRecoveryCodes(Guid accountId, string before, string after, CancellationToken cancel)
    {
        await using var turn = await queue.Enter(cancel);
        return await db.Accounts.Where(a => a.Id == accountId && a.RecoveryCodesJson == before)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.RecoveryCodesJson, after), cancel) == 1;
    }

    /// <summary>A hash with today's cost in place of an older one.</summary>
    public async Task Rehash(Guid accountId, string before, string after, CancellationToken cancel)
    {
        await using var turn = await queue.Enter(cancel);
        await db.Accounts.Where(a => a.Id == accountId && a.PasswordHash == before)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.PasswordHash, after), cancel);
    }

    public async Task Seen(Guid sessionId, CancellationToken cancel)
    {
        var now = Now;
        await using var turn = await queue.Enter(cancel);
        await db.SignInSessions.Where(s => s.Id == sessionId)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAtUtc, now), cancel);
    }

    /// <summary>The office in which a session works from now on.</summary>
    public async Task WorkAs(Guid sessionId, Membership office, string name, CancellationToken cancel)
    {
        await using var turn = await queue.Enter(cancel);
        await db.SignInSessions.Where(s => s.Id == sessionId).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.MembershipId, office.Id).SetProperty(s => s.Role, office.Role).SetProperty(s => s.Name, name)
                .SetProperty(s => s.RegionCode, office.RegionCode).SetProperty(s => s.AgencyId, office.AgencyId),
            cancel);
    }

    /// <summary>A session in which a second factor was just set up counts as one that came in with it.</summary>
    public async Task Strengthen(Guid sessionId, CancellationToken cancel)
    {
        await using var turn = await queue.Enter(cancel);
        await db.SignInSessions.Where(s => s.Id == sessionId).ExecuteUpdateAsync(set => set.SetProperty(s => s.IsStrong, true), cancel);
    }

    /// <summary>Signs one browser out.</summary>
    public async Task End(Guid sessionId, CancellationToken cancel)
    {
        var now = Now;
        await using var turn = await queue.Enter(cancel);
        await db.SignInSessions.Where(s => s.Id == sessionId && s.EndedAtUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAtUtc, now), cancel);
    }

    /// <summary>Signs a person out everywhere, or everywhere else.</summary>
    /// <returns>How many browsers that were.</returns>
    public async Task<int> EndAll(Guid accountId, Guid? exceptSessionId, CancellationToken cancel)
    {
        var now = Now;
        await using var turn = await queue.Enter(cancel);
        return await db.SignInSessions.Where(s => s.AccountId == accountId && s.EndedAtUtc == null && s.EndsAtUtc > now && s.Id != exceptSessionId)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAtUtc, now), cancel);
    }

    public async Task KeyUsed(Guid keyId, DateOnly day, CancellationToken cancel)
    {
        await using var turn = await queue.Enter(cancel);
        await db.ApiKeys.Where(k => k.Id == keyId).ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedOn, day), cancel);
    }

    public async Task PasskeyUsed(string credentialId, long signCount, bool isBackedUp, CancellationToken cancel)
    {
        var now = Now;
        await using var turn = await queue.Enter(cancel);
        await db.Passkeys.Where(p => p.CredentialId == credentialId).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.SignCount, signCount).SetProperty(p => p.IsBackedUp, isBackedUp).SetProperty(p => p.LastUsedAtUtc, now),
            cancel);
    }

    private async Task Insert(object row, CancellationToken cancel)
    {
        if (db.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("Save through PlanWriter before signing in.");
        }
        await using var turn = await queue.Enter(cancel);
        db.Add(row);
        await db.SaveChangesAsync(cancel);
    }
}
