using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>Browsers that are signed in: begun, looked up at every request, ended.</summary>
public sealed class Sessions(PlanDb db, SignInRecords records, Offices offices, SecondFactorDemand demand, TimeProvider clock)
{
    /// <summary>A session is noted as seen no more often than this.</summary>
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Signs an account in. Refused while it is locked by an administrator, or holds no office today.</summary>
    /// <param name="isStrong">Two factors were shown.</param>
    public async Task<Outcome<SignInSession>> Start(Guid accountId, SignInWay way, string device, bool isStrong, CancellationToken cancel)
    {
        var account = await Load(accountId, cancel);
        if (account is null || account.BlockedAtUtc is not null)
        {
            return Problem.Error("AUTH-011", Text.Of("Akun ini dikunci oleh pengelola."), Text.Of("Hubungi koordinator daerah atau pengelola sistem."));
        }
        if (InForce(account) is not [var office, ..])
        {
            return Problem.Error("AUTH-012", Text.Of("Saat ini tidak ada penugasan yang berlaku untuk akun ini."),
                Text.Of("Mintalah koordinator daerah memperpanjang atau memberi penugasan."));
        }
        var session = new SignInSession
        {
            Id = Guid.CreateVersion7(), AccountId = account.Id, MembershipId = office.Id, Name = NameIn(account, office), Role = office.Role,
            RegionCode = office.RegionCode, AgencyId = office.AgencyId, Way = way, IsStrong = isStrong, Device = device,
            StartedAtUtc = Now, LastSeenAtUtc = Now, EndsAtUtc = Now + Lifetimes.Session,
        };
        await records.Add(session, cancel);
        await records.ForgetFailures(account.Id, cancel);
        return session;
    }

    /// <summary>The same for a way that shows two factors at once, or one.</summary>
    public Task<Outcome<SignInSession>> Start(Guid accountId, SignInWay way, string device, CancellationToken cancel) =>
        Start(accountId, way, device, way == SignInWay.Passkey, cancel);

    /// <summary>Signs in somebody who came by a link or a role card.</summary>
    public async Task<SignInSession> Start(Actor actor, SignInWay way, string device, CancellationToken cancel)
    {
        var session = new SignInSession
        {
            Id = Guid.CreateVersion7(), Name = actor.Name, Role = actor.Role, RegionCode = actor.RegionCode, AgencyId = actor.AgencyId,
            Way = way, Device = device, StartedAtUtc = Now, LastSeenAtUtc = Now, EndsAtUtc = Now + Lifetimes.Session,
        };
        await records.Add(session, cancel);
        return session;
    }

    /// <summary>
    /// The session as it stands at this moment, or null when it has ended, the person was locked, or none of his offices is
    /// in force any more. When the office he worked in has ended and he holds another, he goes on in that one.
    /// </summary>
    public async Task<SignInSession?> Present(Guid sessionId, CancellationToken cancel)
    {
        var session = await db.SignInSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId, cancel);
        if (session is null || session.EndedAtUtc is not null || session.EndsAtUtc <= Now || session.LastSeenAtUtc + Lifetimes.Idle <= Now)
        {
            return null;
        }
        if (session.AccountId is { } accountId && !await Refresh(session, accountId, cancel))
        {
            return null;
        }
        if (session.LastSeenAtUtc + SeenEvery <= Now)
        {
            await records.Seen(session.Id, cancel);
        }
        return session;
    }

    /// <summary>The offices of an account that hold today, the oldest first.</summary>
    public IReadOnlyList<Membership> InForce(Account account) =>
        [.. account.Memberships.Where(m => m.IsInForce(offices.Today(m.RegionCode))).OrderBy(m => m.FirstDay).ThenBy(m => m.Id)];

    /// <summary>Goes on in another of the person's own offices.</summary>
    public async Task<Outcome<Membership>> WorkAs(Guid sessionId, Guid accountId, Guid membershipId, CancellationToken cancel)
    {
        var account = await Load(accountId, cancel);
        var office = account is null ? null : InForce(account).FirstOrDefault(m => m.Id == membershipId);
        if (office is null)
        {
            return Problem.Error("PERSON-015", Text.Of("Penugasan ini tidak ditemukan."), Text.Of("Buka lagi dari halaman orangnya."));
        }
        await records.WorkAs(sessionId, office, NameIn(account!, office), cancel);
        return office;
    }

    private async Task<bool> Refresh(SignInSession session, Guid accountId, CancellationToken cancel)
    {
        var account = await Load(accountId, cancel);
        if (account is null || account.BlockedAtUtc is not null)
        {
            return false;
        }
        var held = InForce(account);
        if ((held.FirstOrDefault(m => m.Id == session.MembershipId) ?? (held.Count > 0 ? held[0] : null)) is not { } office)
        {
            return false;
        }
        var name = NameIn(account, office);
        if (session.MembershipId != office.Id || session.Name != name)
        {
            await records.WorkAs(session.Id, office, name, cancel);
        }
        (session.MembershipId, session.Name, session.Role) = (office.Id, name, office.Role);
        (session.RegionCode, session.AgencyId) = (office.RegionCode, office.AgencyId);
        session.LacksFactor = !session.IsStrong && demand.IsOf(held);
        return true;
    }

    private Task<Account?> Load(Guid accountId, CancellationToken cancel) =>
        db.Accounts.AsNoTracking().Include(a => a.Memberships).SingleOrDefaultAsync(a => a.Id == accountId, cancel);

    /// <summary>What an acting official does stands in the change log as done by an acting official.</summary>
    private static string NameIn(Account account, Membership office) => office.IsActing ? account.Name + " (Plt.)" : account.Name;
}
