using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>Somebody has proved to know the password.</summary>
/// <param name="NeedsCode">The second factor is still to come.</param>
public sealed record PasswordProven(Guid AccountId, bool NeedsCode);

/// <summary>
/// Checks e-mail and password. Whether there is such an account can be told neither from the answer nor from the work
/// behind it: a password is hashed either way, the same statements run, and a refusal is held back to an even length.
/// </summary>
public sealed class SignInWithPassword(PlanDb db, SignInRecords records, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    private static readonly TimeSpan RefusalTakes = TimeSpan.FromMilliseconds(400);

    private static string? standIn;

    public async Task<Outcome<PasswordProven>> Run(string email, string password, CancellationToken cancel)
    {
        var began = clock.GetTimestamp();
        var key = Account.KeyOf(email);
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.EmailKey == key, cancel);
        var hash = account?.PasswordHash ?? StandIn();
        var verdict = hasher.VerifyHashedPassword(account ?? Nobody, hash, password.Length > PasswordRules.Most ? "" : password);
        var isLocked = account?.LockedUntilUtc > clock.GetUtcNow().UtcDateTime;
        var isGood = account?.PasswordHash is not null && verdict != PasswordVerificationResult.Failed && !isLocked;
        if (isGood)
        {
            if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
            {
                await records.Rehash(account!.Id, hash, hasher.HashPassword(account, password), cancel);
            }
            return new PasswordProven(account!.Id, account.HasSecondFactor);
        }
        if (!isLocked)
        {
            await records.CountFailure(key, cancel);
        }
        var left = RefusalTakes - clock.GetElapsedTime(began);
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left, cancel);
        }
        return Problem.Error("AUTH-010", Text.Of("Surel atau kata sandi tidak cocok, atau akun sedang terkunci."),
            Text.Of("Periksa lagi. Sesudah {0} kali salah akun terkunci {1} menit. Kata sandi dapat diganti lewat \"Lupa kata sandi\".",
                LockOut.After, LockOut.For.TotalMinutes));
    }

    private static Account Nobody { get; } = new() { Id = Guid.Empty, Email = "", EmailKey = "", Name = "", CreatedAtUtc = DateTime.UnixEpoch };

    // Made by the hasher in use, so that checking it costs what checking a real one costs.
    private string StandIn() => standIn ??= hasher.HashPassword(Nobody, Secrets.New());
}

/// <summary>Checks the second factor: a code of the authenticator app, or a recovery code. Each works once.</summary>
public sealed class SignInWithCode(PlanDb db, SignInRecords records, SecretBox box, CodeSlack slack, TimeProvider clock)
{
    /// <returns>The account, when the code is right.</returns>
    public async Task<Outcome<Guid>> Run(Guid accountId, string code, CancellationToken cancel)
    {
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == accountId, cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        if (account is not { HasSecondFactor: true, TotpSecret: { } secret } || account.LockedUntilUtc > now)
        {
            return Wrong();
        }
        var open = box.Open(secret, StoredSecrets.FactorPurpose(account.Id));
        if (Totp.StepOf(open, code, now, slack) is { } step && await records.TakeStep(account.Id, step, cancel))
        {
            return account.Id;
        }
        if (account.RecoveryCodesJson is { } kept && code.Count(char.IsLetterOrDigit) == 10
            && RecoveryCodes.Without(kept, code) is { } left && await records.ReplaceRecoveryCodes(account.Id, kept, left, cancel))
        {
            return account.Id;
        }
        if (slack == CodeSlack.None && Totp.StepOf(open, code, now, CodeSlack.Usual) is { } near && near != Totp.StepAt(now))
        {
            // Right but for its time: nobody guesses such a code, and slow fingers must not lock their own account.
            return Problem.Error("AUTH-043", Text.Of("Kode ini sudah berganti, atau belum berlaku."),
                Text.Of("Ketik kode yang sedang tampil; bila selalu begini, atur jam ponsel agar otomatis."), new Place(Field: "Code"));
        }
        await records.CountFailure(account.EmailKey, cancel);
        return Wrong();
    }

    private static Problem Wrong() => Problem.Error("AUTH-013", Text.Of("Kode ini tidak cocok, sudah dipakai, atau akun sedang terkunci."),
        Text.Of("Tunggu kode berikutnya di ponsel, atau pakai salah satu kode pemulihan."), new Place(Field: "Code"));
}
