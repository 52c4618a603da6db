using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>The two ceremonies of WebAuthn, checked by Identity. Between asking and answering, the challenge waits in a sealed cookie.</summary>
public sealed class Passkeys(IPasskeyHandler<Account> handler, SealedCookie cookie, SignInRecords records)
{
    private const string Asked = HostCookies.Ours + "kunci";

    /// <summary>What the browser needs to make a passkey for this account.</summary>
    public async Task<string> CreationOptions(Account account, HttpContext http)
    {
        var made = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email, DisplayName = account.Name }, http);
        cookie.Put(http, Asked, made.AttestationState ?? "", Lifetimes.SecondFactor);
        return made.CreationOptionsJson;
    }

    /// <summary>The passkey that the browser has made, when it fits what was asked.</summary>
    public async Task<Outcome<Passkey>> Made(Account account, string credential, string name, HttpContext http)
    {
        if (cookie.Take(http, Asked) is not { } state)
        {
            return TooLate();
        }
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http, CredentialJson = credential, AttestationState = state });
        if (!result.Succeeded || result.UserEntity.Id != account.Id.ToString())
        {
            return Refused();
        }
        var passkey = result.Passkey;
        return new Passkey
        {
            CredentialId = Base64Url.EncodeToString(passkey.CredentialId),
            AccountId = account.Id,
            Name = name.Trim(),
            PublicKey = passkey.PublicKey,
            CreatedAtUtc = passkey.CreatedAt.UtcDateTime,
            SignCount = passkey.SignCount,
            Transports = string.Join(',', passkey.Transports ?? []),
            IsUserVerified = passkey.IsUserVerified,
            IsBackupEligible = passkey.IsBackupEligible,
            IsBackedUp = passkey.IsBackedUp,
            AttestationObject = passkey.AttestationObject,
            ClientData = passkey.ClientDataJson,
        };
    }

    /// <summary>What the browser needs to sign in with any passkey of this site. Names nobody: it tells no one who has one.</summary>
    public async Task<string> RequestOptions(HttpContext http)
    {
        var made = await handler.MakeRequestOptionsAsync(null, http);
        cookie.Put(http, Asked, made.AssertionState ?? "", Lifetimes.SecondFactor);
        return made.RequestOptionsJson;
    }

    /// <summary>Whose passkey it was.</summary>
    public async Task<Outcome<Account>> Shown(string credential, HttpContext http)
    {
        if (cookie.Take(http, Asked) is not { } state)
        {
            return TooLate();
        }
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http, CredentialJson = credential, AssertionState = state });
        if (!result.Succeeded)
        {
            return Refused();
        }
        await records.PasskeyUsed(Base64Url.EncodeToString(result.Passkey.CredentialId), result.Passkey.SignCount, result.Passkey.IsBackedUp, http.RequestAborted);
        return result.User;
    }

    private static Problem TooLate() =>
        Problem.Error("AUTH-050", Text.Of("Permintaan kunci sandi sudah kedaluwarsa."), Text.Of("Muat ulang halaman, lalu coba lagi."));

    private static Problem Refused() =>
        Problem.Error("AUTH-051", Text.Of("Kunci sandi ini tidak dikenali."), Text.Of("Masuk dengan kata sandi, lalu daftarkan kunci sandi pada halaman akun."));
}
