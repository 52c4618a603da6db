using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>A key as it is shown once.</summary>
public sealed record MadeKey(Guid Id, string Secret, DateTime ValidUntilUtc);

/// <summary>Makes a key for a program. The key itself is answered this once; the database keeps its hash.</summary>
public sealed class MakeApiKey(PlanDb db, PlanWriter writer, Offices offices, TimeProvider clock)
{
    public const int MostDays = 366;

    public sealed record Request(string Name, Role Role, string? RegionCode, Guid? AgencyId, int Days = 90, string? Why = null);

    public async Task<Outcome<MadeKey>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ManageApiKeys, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        // A key may do no more than what the person who makes it may give to a person.
        var problems = new List<Problem>(await offices.Check(new Office(request.Role, request.RegionCode, request.AgencyId), actor, cancel));
        if (PersonProblems.Name(request.Name) is { } nameless)
        {
            problems.Add(nameless);
        }
        if (request.Days is < 1 or > MostDays)
        {
            problems.Add(Problem.Error("AUTH-040", Text.Of("Masa berlaku kunci antara 1 dan {0} hari.", MostDays), Text.Of("Buat kunci baru sebelum yang lama berakhir."), new Place(Field: "Days")));
        }
        if (problems.Count > 0)
        {
            return problems;
        }
        var (secret, now) = ("pk_" + Secrets.New(), clock.GetUtcNow().UtcDateTime);
        var key = new ApiKey
        {
            Id = Guid.CreateVersion7(), SecretHash = Secrets.HashOf(secret), Prefix = secret[..9], Name = request.Name.Trim(), Role = request.Role,
            RegionCode = request.RegionCode, AgencyId = request.AgencyId, ResponsibleId = actor.AccountId, MadeBy = actor.Name,
            MadeAtUtc = now, ValidUntilUtc = now.AddDays(request.Days),
        };
        db.ApiKeys.Add(key);
        var fields = new ChangeFields().Add("Name", null, key.Name).Add("Role", null, key.Role).Add("Agency", null, key.AgencyId)
            .Add("ValidUntil", null, key.ValidUntilUtc);
        var saved = await writer.Save(new ChangeNote(actor, "api-key.make", "api-key", key.Id.ToString(), key.RegionCode, fields, request.Why), cancel);
        return saved.IsOk ? new MadeKey(key.Id, secret, key.ValidUntilUtc) : Outcome.Refuse<MadeKey>(saved.Problems);
    }
}

/// <summary>Takes a key out of use at once.</summary>
public sealed class RevokeApiKey(PlanDb db, PlanWriter writer, TimeProvider clock)
{
    public sealed record Request(Guid KeyId, string? Why = null);

    public async Task<Outcome<ApiKey>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var key = await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == request.KeyId, cancel);
        if (key is null || Permission.Check(actor, Act.ManageApiKeys, key.RegionCode) is not null)
        {
            // To who may not see it, a key that is there and one that is not look alike.
            return Permission.ReachOf(actor.Role, Act.ManageApiKeys) == Reach.No
                ? Permission.Check(actor, Act.ManageApiKeys)!
                : Problem.Error("AUTH-041", Text.Of("Kunci ini tidak ditemukan."), Text.Of("Buka lagi dari daftar kunci."));
        }
        if (key.RevokedAtUtc is not null)
        {
            return key;
        }
        (key.RevokedAtUtc, key.RevokedBy) = (clock.GetUtcNow().UtcDateTime, actor.Name);
        var saved = await writer.Save(
            new ChangeNote(actor, "api-key.revoke", "api-key", key.Id.ToString(), key.RegionCode, new ChangeFields().Add("Revoked", false, true), request.Why), cancel);
        return saved.IsOk ? key : Outcome.Refuse<ApiKey>(saved.Problems);
    }
}

/// <summary>Reads keys: whose is the one in a request, and which are there.</summary>
public sealed class ApiKeyQueries(PlanDb db, SignInRecords records, TimeProvider clock)
{
    /// <summary>Whose key it is; null when it is unknown, revoked or past its date.</summary>
    public async Task<Actor?> ActorOf(string secret, CancellationToken cancel)
    {
        var (hash, now) = (Secrets.HashOf(secret), clock.GetUtcNow().UtcDateTime);
        var key = await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(k => k.SecretHash == hash, cancel);
        if (key is null || key.RevokedAtUtc is not null || key.ValidUntilUtc <= now)
        {
            return null;
        }
        var today = DateOnly.FromDateTime(now);
        if (key.LastUsedOn != today)
        {
            await records.KeyUsed(key.Id, today, cancel);
        }
        return key.Actor;
    }

    /// <summary>The keys that the actor may manage, newest first.</summary>
    public async Task<Outcome<IReadOnlyList<ApiKey>>> List(Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ManageApiKeys, actor.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var keys = db.ApiKeys.AsNoTracking();
        if (Permission.ReachOf(actor.Role, Act.ManageApiKeys) != Reach.All)
        {
            keys = keys.Where(k => k.RegionCode == actor.RegionCode);
        }
        return Outcome.Ok<IReadOnlyList<ApiKey>>(await keys.OrderByDescending(k => k.MadeAtUtc).Take(500).ToListAsync(cancel));
    }
}
