using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>Begins a second factor: a fresh secret that is not in force until a code of it was typed.</summary>
public sealed class BeginSecondFactor(OwnAccount own, SecretBox box)
{
    /// <summary>The secret as the phone takes it.</summary>
    public string SecretOf(Account account) => box.Open(account.TotpSecret ?? "", StoredSecrets.FactorPurpose(account.Id));

    /// <summary>The secret, to be shown as a drawing and as words.</summary>
    public async Task<Outcome<Account>> Run(Actor actor, CancellationToken cancel)
    {
        var loaded = await own.Load(actor, cancel);
        if (!loaded.IsOk)
        {
            return loaded;
        }
        var account = loaded.Value;
        if (account.HasSecondFactor)
        {
            return Problem.Error("AUTH-030", Text.Of("Kode kedua sudah aktif."), Text.Of("Matikan dahulu bila ingin memakai ponsel lain."));
        }
        if (account.TotpSecret is not null)
        {
            // Reloading the page must not make the drawing that was just scanned worthless.
            return account;
        }
        account.TotpSecret = box.Seal(Totp.NewSecret(), StoredSecrets.FactorPurpose(account.Id));
        return await own.Save(account, actor, "person.begin-second-factor", [], cancel);
    }
}

/// <summary>Puts the second factor in force with a first code. Answers the recovery codes, which are shown this once.</summary>
public sealed class ConfirmSecondFactor(OwnAccount own, SignInRecords records, SecretBox box, CodeSlack slack, TimeProvider clock)
{
    public Task<Outcome<IReadOnlyList<string>>> Run(string code, Actor actor, CancellationToken cancel) => Run(code, null, actor, cancel);

    /// <param name="sessionId">The browser in which it happens: from now on it has shown two factors.</param>
    public async Task<Outcome<IReadOnlyList<string>>> Run(string code, Guid? sessionId, Actor actor, CancellationToken cancel)
    {
        var loaded = await own.Load(actor, cancel);
        if (!loaded.IsOk)
        {
            return Outcome.Refuse<IReadOnlyList<string>>(loaded.Problems);
        }
        var (account, now) = (loaded.Value, clock.GetUtcNow().UtcDateTime);
        if (account.HasSecondFactor || account.TotpSecret is not { } secret)
        {
            return Problem.Error("AUTH-031", Text.Of("Tidak ada kode kedua yang menunggu dipasang."), Text.Of("Mulai lagi dari halaman akun."));
        }
        if (Totp.StepOf(box.Open(secret, StoredSecrets.FactorPurpose(account.Id)), code, now, slack) is not { } step || !await records.TakeStep(account.Id, step, cancel))
        {
            return Problem.Error("AUTH-013", Text.Of("Kode ini tidak cocok, sudah dipakai, atau akun sedang terkunci."),
                Text.Of("Pastikan jam ponsel tepat, lalu ketik kode yang sedang tampil."), new Place(Field: "Code"));
        }
        var (shown, kept) = RecoveryCodes.New();
        (account.TotpSinceUtc, account.RecoveryCodesJson) = (now, kept);
        var saved = await own.Save(account, actor, "person.start-second-factor", new ChangeFields().Add("SecondFactor", false, true), cancel);
        if (!saved.IsOk)
        {
            return Outcome.Refuse<IReadOnlyList<string>>(saved.Problems);
        }
        if (sessionId is { } session)
        {
            await records.Strengthen(session, cancel);
        }
        return Outcome.Ok(shown);
    }
}

/// <summary>Takes the second factor away; the password is asked for once more.</summary>
public sealed class StopSecondFactor(OwnAccount own)
{
    public async Task<Outcome<Account>> Run(string? password, Actor actor, CancellationToken cancel)
    {
        var loaded = await own.Load(actor, cancel);
        if (!loaded.IsOk)
        {
            return loaded;
        }
        var account = loaded.Value;
        if (own.CheckPassword(account, password, "Password") is { } wrong)
        {
            return wrong;
        }
        if (account is { HasSecondFactor: true, Passkeys.Count: 0 } && own.MustKeepFactor(account) is { } needed)
        {
            return needed;
        }
        var had = account.HasSecondFactor;
        (account.TotpSecret, account.TotpSinceUtc, account.RecoveryCodesJson) = (null, null, null);
        return await own.Save(account, actor, "person.stop-second-factor", new ChangeFields().Add("SecondFactor", had, false), cancel);
    }
}

/// <summary>Ten new recovery codes; the old ones stop working.</summary>
public sealed class RenewRecoveryCodes(OwnAccount own)
{
    public async Task<Outcome<IReadOnlyList<string>>> Run(string? password, Actor actor, CancellationToken cancel)
    {
        var loaded = await own.Load(actor, cancel);
        if (!loaded.IsOk)
        {
            return Outcome.Refuse<IReadOnlyList<string>>(loaded.Problems);
        }
        var account = loaded.Value;
        if (own.CheckPassword(account, password, "Password") is { } wrong)
        {
            return wrong;
        }
        if (!account.HasSecondFactor)
        {
            return Problem.Error("AUTH-032", Text.Of("Kode pemulihan hanya ada bersama kode kedua."), Text.Of("Pasang kode kedua dahulu."));
        }
        var (shown, kept) = RecoveryCodes.New();
        account.RecoveryCodesJson = kept;
        var saved = await own.Save(account, actor, "person.renew-recovery-codes", [], cancel);
        return saved.IsOk ? Outcome.Ok(shown) : Outcome.Refuse<IReadOnlyList<string>>(saved.Problems);
    }
}

/// <summary>Keeps a passkey that the browser has made and the framework has checked.</summary>
public sealed class AddPasskey(OwnAccount own, PlanDb db, SignInRecords records)
{
    /// <param name="SessionId">The browser in which it happens: from now on it has shown two factors.</param>
    public sealed record Request(Passkey Passkey, string? Password, Guid? SessionId = null);

    /// <summary>Whether a passkey may be added now: asked before the device is, so that nobody makes one in vain.</summary>
    public async Task<Outcome<Account>> MayBegin(string? password, Actor actor, CancellationToken cancel)
    {
        var loaded = await own.Load(actor, cancel);
        return loaded.IsOk && own.CheckPassword(loaded.Value, password, "Password") is { } wrong ? wrong : loaded;
    }

    public async Task<Outcome<Account>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var passkey = request.Passkey;
        var loaded = await MayBegin(request.Password, actor, cancel);
        if (!loaded.IsOk)
        {
            return loaded;
        }
        if (PersonProblems.Name(passkey.Name, "PasskeyName") is { } nameless)
        {
            return nameless;
        }
        db.Passkeys.Add(passkey);
        var saved = await own.Save(loaded.Value, actor, "person.add-passkey", new ChangeFields().Add("Passkey", null, passkey.Name), cancel);
        if (saved.IsOk && request.SessionId is { } session)
        {
            await records.Strengthen(session, cancel);
        }
        return saved;
    }
}

public sealed class RemovePasskey(OwnAccount own, PlanDb db)
{
    public async Task<Outcome<Account>> Run(string credentialId, Actor actor, CancellationToken cancel)
    {
        var loaded = await own.Load(actor, cancel);
        if (!loaded.IsOk)
        {
            return loaded;
        }
        var (account, passkey) = (loaded.Value, loaded.Value.Passkeys.FirstOrDefault(p => p.CredentialId == credentialId));
        if (passkey is null)
        {
            return Problem.Error("AUTH-033", Text.Of("Kunci sandi ini tidak ditemukan."), Text.Of("Muat ulang halaman akun."));
        }
        if (account.PasswordHash is null && account.Passkeys.Count == 1)
        {
            return Problem.Error("AUTH-034", Text.Of("Ini satu-satunya cara Anda masuk."), Text.Of("Buat kata sandi dahulu, lalu hapus kunci ini."));
        }
        if (account is { HasSecondFactor: false, Passkeys.Count: 1 } && own.MustKeepFactor(account) is { } needed)
        {
            return needed;
        }
        db.Passkeys.Remove(passkey);
        return await own.Save(account, actor, "person.remove-passkey", new ChangeFields().Add("Passkey", passkey.Name, null), cancel);
    }
}

/// <summary>
/// Signs out one of the own browsers, or all others. Who does it shows once more that he is the person: by the password, or,
/// where there is none, by having signed in within the last minutes.
/// </summary>
public sealed class EndOwnSessions(OwnAccount own, PlanDb db, SignInRecords records, TimeProvider clock)
{
    /// <summary>Name of the password's field.</summary>
    public const string Field = "EndPassword";

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    /// <param name="SessionId">One to end; null for all but the present one.</param>
    public sealed record Request(Guid? SessionId, Guid? PresentSessionId, string? Password);

    /// <returns>How many browsers were signed out.</returns>
    public async Task<Outcome<int>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var loaded = await own.Load(actor, cancel);
        if (!loaded.IsOk)
        {
            return Outcome.Refuse<int>(loaded.Problems);
        }
        if (own.CheckPassword(loaded.Value, request.Password, Field) is { } wrong)
        {
            return wrong;
        }
        if (loaded.Value.PasswordHash is null && !await HasJustCome(loaded.Value.Id, request.PresentSessionId, cancel))
        {
            return Problem.Error("AUTH-042", Text.Of("Pastikan dahulu bahwa ini Anda."), Text.Of("Keluar, masuk lagi, lalu ulangi dalam {0} menit.", Fresh.TotalMinutes));
        }
        if (request.SessionId is not { } one)
        {
            return await records.EndAll(loaded.Value.Id, request.PresentSessionId, cancel);
        }
        // By person and id together: nobody ends the session of somebody else by its number.
        if (!await db.SignInSessions.AnyAsync(s => s.Id == one && s.AccountId == loaded.Value.Id, cancel))
        {
            return Problem.Error("AUTH-035", Text.Of("Peramban ini tidak ada dalam daftar Anda."), Text.Of("Muat ulang halaman akun."));
        }
        await records.End(one, cancel);
        return 1;
    }

    private Task<bool> HasJustCome(Guid accountId, Guid? sessionId, CancellationToken cancel)
    {
        var since = clock.GetUtcNow().UtcDateTime - Fresh;
        return db.SignInSessions.AnyAsync(s => s.Id == sessionId && s.AccountId == accountId && s.StartedAtUtc >= since, cancel);
    }
}
