using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>
/// Shows our accounts to ASP.NET Core Identity, which checks passkeys. It only reads: what Identity finds is stored by our
/// own use cases, together with the change log (docs/adr/0010-accounts.md).
/// </summary>
public sealed class PasskeyStore(PlanDb db) : IUserPasskeyStore<Account>
{
    private const string ReadOnly = "Accounts are changed by use cases.";

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.EmailKey);

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? Load(a => a.Id == id, cancellationToken) : Task.FromResult<Account?>(null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
    {
        var key = Account.KeyOf(normalizedUserName);
        return Load(a => a.EmailKey == key, cancellationToken);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await db.Passkeys.AsNoTracking().Where(p => p.AccountId == user.Id).ToListAsync(cancellationToken)).Select(Info)];

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(credentialId);
        var owner = await db.Passkeys.AsNoTracking().Where(p => p.CredentialId == id).Select(p => (Guid?)p.AccountId).SingleOrDefaultAsync(cancellationToken);
        return owner is null ? null : await Load(a => a.Id == owner, cancellationToken);
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(credentialId);
        return await db.Passkeys.AsNoTracking().SingleOrDefaultAsync(p => p.CredentialId == id && p.AccountId == user.Id, cancellationToken) is { } found
            ? Info(found)
            : null;
    }

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException(ReadOnly);

    public void Dispose()
    {
        // The context belongs to the request.
    }

    private static UserPasskeyInfo Info(Passkey p) => new(
        Base64Url.DecodeFromChars(p.CredentialId), p.PublicKey, new DateTimeOffset(p.CreatedAtUtc), (uint)p.SignCount,
        p.Transports.Length == 0 ? [] : p.Transports.Split(','), p.IsUserVerified, p.IsBackupEligible, p.IsBackedUp, p.AttestationObject, p.ClientData)
    {
        Name = p.Name,
    };

    private Task<Account?> Load(System.Linq.Expressions.Expression<Func<Account, bool>> which, CancellationToken cancel) =>
        db.Accounts.AsNoTracking().SingleOrDefaultAsync(which, cancel);
}
