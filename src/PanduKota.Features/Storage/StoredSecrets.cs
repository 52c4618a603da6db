using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Storage;

/// <summary>
/// The secrets of the database as a whole: second factors and sealing keys. At each start those that lie open, or under an
/// older key, are sealed by the present one.
/// </summary>
public sealed class StoredSecrets(PlanDb db, SecretBox box, WriteQueue queue)
{
    public const string SealingKeyPurpose = "sealing-key";

    public static string FactorPurpose(Guid accountId) => "totp:" + accountId.ToString("N");

    /// <summary>HOST-016 when something is sealed by a key that is not set: with it nobody could sign in.</summary>
    public async Task<Problem?> Check(CancellationToken cancel)
    {
        var factors = await db.Accounts.AsNoTracking().Where(a => a.TotpSecret != null).Select(a => a.TotpSecret!).ToListAsync(cancel);
        var keys = await db.SealingKeys.AsNoTracking().Select(k => k.Xml).ToListAsync(cancel);
        return factors.Concat(keys).All(box.Knows)
            ? null
            : Problem.Error("HOST-016", Text.Of("Rahasia di basis data disegel dengan kunci yang tidak ada di pengaturan."),
                Text.Of("Isi PANDU_SECRET_KEY atau PANDU_SECRET_KEY_FILE dengan kunci yang dipakai waktu itu; kunci lama ditulis sesudah yang baru."));
    }

    /// <summary>How many were sealed anew.</summary>
    public async Task<int> SealAll(CancellationToken cancel)
    {
        if (!box.HasKey)
        {
            return 0;
        }
        var done = 0;
        foreach (var account in (await db.Accounts.AsNoTracking().Where(a => a.TotpSecret != null).Select(a => new { a.Id, a.TotpSecret }).ToListAsync(cancel))
            .Where(a => !box.IsUpToDate(a.TotpSecret!)))
        {
            var purpose = FactorPurpose(account.Id);
            var sealedSecret = box.Seal(box.Open(account.TotpSecret!, purpose), purpose);
            await using var turn = await queue.Enter(cancel);
            // Only what was read is replaced: two nodes may start at once.
            done += await db.Accounts.Where(a => a.Id == account.Id && a.TotpSecret == account.TotpSecret)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.TotpSecret, sealedSecret), cancel);
        }
        foreach (var key in (await db.SealingKeys.AsNoTracking().ToListAsync(cancel)).Where(k => !box.IsUpToDate(k.Xml)))
        {
            var sealedXml = box.Seal(box.Open(key.Xml, SealingKeyPurpose), SealingKeyPurpose);
            await using var turn = await queue.Enter(cancel);
            done += await db.SealingKeys.Where(k => k.Id == key.Id && k.Xml == key.Xml).ExecuteUpdateAsync(set => set.SetProperty(k => k.Xml, sealedXml), cancel);
        }
        return done;
    }
}
