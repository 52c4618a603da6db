using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>
/// Finds the account of a person whom an OpenID provider has vouched for. The first time it is found by an e-mail that the
/// provider has verified, and the two are tied together; nobody gets an account who was not invited.
/// </summary>
public sealed class LinkOutsideIdentity(PlanDb db, PlanWriter writer, TimeProvider clock)
{
    public sealed record Request(string Issuer, string Subject, string? VerifiedEmail);

    public async Task<Outcome<Guid>> Run(Request request, CancellationToken cancel)
    {
        var known = await db.OutsideIdentities.AsNoTracking()
            .SingleOrDefaultAsync(o => o.Issuer == request.Issuer && o.Subject == request.Subject, cancel);
        if (known is not null)
        {
            return known.AccountId;
        }
        var key = request.VerifiedEmail is { } email ? Account.KeyOf(email) : null;
        var account = key is null ? null : await db.Accounts.Include(a => a.Memberships).SingleOrDefaultAsync(a => a.EmailKey == key, cancel);
        if (account is null)
        {
            return Problem.Error("AUTH-062", Text.Of("Belum ada akun PanduKota untuk orang ini."), Text.Of("Mintalah undangan kepada koordinator daerah, dengan alamat surel yang sama."));
        }
        var now = clock.GetUtcNow().UtcDateTime;
        account.JoinedAtUtc ??= now;
        account.Version++;
        db.OutsideIdentities.Add(new OutsideIdentity { Issuer = request.Issuer, Subject = request.Subject, AccountId = account.Id, SinceUtc = now });
        var saved = await writer.Save(
            new ChangeNote(new Actor(account.Name, Role.Viewer, AccountId: account.Id), "person.link-provider", "person", account.Id.ToString(),
                PeopleScope.RegionOf(account), new ChangeFields().Add("Provider", null, request.Issuer)),
            cancel);
        return saved.IsOk ? account.Id : Outcome.Refuse<Guid>(saved.Problems);
    }
}
