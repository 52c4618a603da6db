using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>A person in a list.</summary>
public sealed record PersonLine(
    Guid Id, string Name, string Email, bool HasJoined, bool IsLocked, bool HasSecondFactor, DateTime? LastSeenAtUtc, IReadOnlyList<OfficeLine> Offices);

/// <summary>An office of a person with the names of its place.</summary>
public sealed record OfficeLine(
    Guid Id, Role Role, string? RegionCode, string? RegionName, Guid? AgencyId, string? AgencyName, DateOnly FirstDay, DateOnly? LastDay,
    bool IsActing, bool IsInForce, string GivenBy);

/// <summary>A page of people.</summary>
public sealed record PeoplePage(IReadOnlyList<PersonLine> People, int All, int Number, int Pages);

/// <summary>Reads of people, for those who may.</summary>
public sealed class PeopleQueries(PlanDb db, Offices offices, TimeProvider clock)
{
    public const int OnePage = 50;

    /// <summary>People with an office in a region, or (null) everywhere; by name.</summary>
    /// <param name="text">Part of a name or e-mail.</param>
    /// <param name="number">Counted from 1; a page beyond the last is the last.</param>
    public async Task<Outcome<PeoplePage>> List(string? regionCode, string? text, int number, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadPeople, regionCode) is { } refusal)
        {
            return refusal;
        }
        var people = db.Accounts.AsNoTracking();
        if (regionCode is not null)
        {
            people = people.Where(a => a.Memberships.Any(m => m.RegionCode == regionCode));
        }
        if (!string.IsNullOrWhiteSpace(text))
        {
            var wanted = text.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL, where the culture is the database's
            people = people.Where(a => a.EmailKey.Contains(wanted) || a.Name.ToLower().Contains(wanted));
#pragma warning restore CA1304, CA1311, CA1862
        }
        var all = await people.CountAsync(cancel);
        var pages = Math.Max(1, (all + OnePage - 1) / OnePage);
        number = Math.Clamp(number, 1, pages);
        var found = await people.Include(a => a.Memberships).OrderBy(a => a.Name).ThenBy(a => a.Id)
            .Skip((number - 1) * OnePage).Take(OnePage).ToListAsync(cancel);
        return new PeoplePage(await Lines(found, regionCode, cancel), all, number, pages);
    }

    /// <summary>One person with all offices, past ones too.</summary>
    public async Task<Outcome<PersonLine>> One(Guid accountId, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadPeople, actor.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var account = await db.Accounts.AsNoTracking().Include(a => a.Memberships).SingleOrDefaultAsync(a => a.Id == accountId, cancel);
        if (account is null)
        {
            return PersonProblems.Unknown();
        }
        return PeopleScope.MayRead(actor, account) is { } notMine
            ? notMine
            : (await Lines([account], Permission.ReachOf(actor.Role, Act.ReadPeople) == Reach.All ? null : actor.RegionCode, cancel))[0];
    }

    /// <summary>Everybody with an office in a region (null: of the whole programme), by name, without paging: to choose from.</summary>
    public async Task<Outcome<IReadOnlyList<(Guid Id, string Name)>>> Names(string? regionCode, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadPeople, regionCode) is { } refusal)
        {
            return refusal;
        }
        var found = await db.Accounts.AsNoTracking().Where(a => a.BlockedAtUtc == null && a.Memberships.Any(m => m.RegionCode == regionCode))
            .OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(cancel);
        return Outcome.Ok<IReadOnlyList<(Guid, string)>>(found.ConvertAll(a => (a.Id, a.Name)));
    }

    /// <summary>The account behind an e-mail, for commands.</summary>
    public async Task<Outcome<Account>> ByEmail(string email, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadPeople) is { } refusal)
        {
            return refusal;
        }
        var key = Account.KeyOf(email);
        return await db.Accounts.AsNoTracking().Include(a => a.Memberships).SingleOrDefaultAsync(a => a.EmailKey == key, cancel) is { } account
            ? account
            : PersonProblems.Unknown();
    }

    /// <summary>The own account with everything on it.</summary>
    public Task<Account?> Own(Guid accountId, CancellationToken cancel) =>
        db.Accounts.AsNoTracking().Include(a => a.Memberships).Include(a => a.Passkeys).SingleOrDefaultAsync(a => a.Id == accountId, cancel);

    public async Task<IReadOnlyList<OfficeLine>> OfficesOf(Account account, CancellationToken cancel) => (await Lines([account], null, cancel))[0].Offices;

    /// <summary>The browsers in which the person is signed in, the last used first.</summary>
    public async Task<IReadOnlyList<SignInSession>> OwnSessions(Guid accountId, CancellationToken cancel)
    {
        var (now, idleSince) = (clock.GetUtcNow().UtcDateTime, clock.GetUtcNow().UtcDateTime - Lifetimes.Idle);
        return await db.SignInSessions.AsNoTracking()
            .Where(s => s.AccountId == accountId && s.EndedAtUtc == null && s.EndsAtUtc > now && s.LastSeenAtUtc > idleSince)
            .OrderByDescending(s => s.LastSeenAtUtc).Take(50).ToListAsync(cancel);
    }

    /// <summary>The browsers in which somebody else is signed in, for who manages him.</summary>
    public async Task<Outcome<IReadOnlyList<SignInSession>>> SessionsOf(Guid accountId, Actor actor, CancellationToken cancel)
    {
        var account = await db.Accounts.AsNoTracking().Include(a => a.Memberships).SingleOrDefaultAsync(a => a.Id == accountId, cancel);
        if (account is null)
        {
            return PersonProblems.Unknown();
        }
        return PeopleScope.MayManage(actor, account) is { } refusal ? refusal : Outcome.Ok(await OwnSessions(accountId, cancel));
    }

    // A region sees of a person only what concerns the region.
    private async Task<List<PersonLine>> Lines(List<Account> accounts, string? onlyRegion, CancellationToken cancel)
    {
        var held = accounts.SelectMany(a => a.Memberships).Where(m => onlyRegion is null || m.RegionCode == onlyRegion).ToList();
        var (codes, agencyIds, ids) = (held.Select(m => m.RegionCode).Distinct().ToList(), held.Select(m => m.AgencyId).Distinct().ToList(), accounts.ConvertAll(a => (Guid?)a.Id));
        var regions = await db.Regions.AsNoTracking().Where(r => codes.Contains(r.Code)).ToDictionaryAsync(r => r.Code, r => r.Name, cancel);
        var agencies = await db.Agencies.AsNoTracking().Where(a => agencyIds.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, cancel);
        var seen = await db.SignInSessions.AsNoTracking().Where(s => ids.Contains(s.AccountId)).GroupBy(s => s.AccountId)
            .Select(g => new { g.Key, At = g.Max(s => s.LastSeenAtUtc) }).ToListAsync(cancel);
        return accounts.ConvertAll(a => new PersonLine(
            a.Id, a.Name, a.Email, a.JoinedAtUtc is not null, a.BlockedAtUtc is not null, a.HasSecondFactor,
            seen.Find(s => s.Key == a.Id)?.At,
            [
                .. a.Memberships.Where(held.Contains).OrderByDescending(m => m.FirstDay).ThenBy(m => m.Id).Select(m => new OfficeLine(
                    m.Id, m.Role, m.RegionCode, m.RegionCode is { } code ? regions.GetValueOrDefault(code) : null,
                    m.AgencyId, m.AgencyId is { } agency ? agencies.GetValueOrDefault(agency) : null,
                    m.FirstDay, m.LastDay, m.IsActing, m.IsInForce(offices.Today(m.RegionCode)), m.GivenBy)),
            ]));
    }
}
