using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.Mailing;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>
/// Sends an invitation or a link for a new password. The link is made here, at the moment of sending, so that no job row
/// ever holds one; an address without an account ends in silence.
/// </summary>
public sealed class AccountMailJob(PlanDb db, OneTimeLinks links, IMailCarrier carrier, MailOptions options) : IJobHandler
{
    public const string JobKind = "account-mail";

    /// <param name="NewEmail">Where a link that confirms a new address goes.</param>
    /// <param name="OldEmail">The address that is told that it no longer counts.</param>
    public sealed record Payload(LinkKind What, string EmailKey, string? NewEmail = null, string? OldEmail = null);

    public string Kind => JobKind;

    public async Task<Outcome<JobResult>> Run(JobRun run, CancellationToken cancel)
    {
        var payload = run.Payload<Payload>();
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.EmailKey == payload.EmailKey, cancel);
        if (payload.What == LinkKind.EmailChange)
        {
            await SendOfEmailChange(payload, account, run.Actor, cancel);
            return new JobResult();
        }
        var isWanted = account is not null && account.BlockedAtUtc is null
            && (payload.What == LinkKind.Invitation ? account.JoinedAtUtc is null : account.JoinedAtUtc is not null);
        if (isWanted)
        {
            var token = await links.Make(payload.What, account!, run.Actor, cancel);
            await carrier.Send(Letter(payload.What, account!, token), cancel);
        }
        return new JobResult();
    }

    private async Task SendOfEmailChange(Payload payload, Account? account, Actor actor, CancellationToken cancel)
    {
        if (account is null || account.BlockedAtUtc is not null)
        {
            return;
        }
        if (payload.OldEmail is { } old)
        {
            var told = Text.Of("{0}, akun PanduKota Anda sekarang memakai alamat surel lain, dan semua peramban sudah keluar. Bila itu bukan Anda, segera hubungi pengelola.", account.Name);
            await carrier.Send(new Mail(old, account.Name, Text.Of("Alamat surel PanduKota Anda diganti").Indonesian, MailSettings.Both(told) + "\n"), cancel);
            return;
        }
        var key = Account.KeyOf(payload.NewEmail!);
        if (await db.Accounts.AnyAsync(a => a.EmailKey == key, cancel))
        {
            // Somebody has it: told to nobody, as with every question about who has an account.
            return;
        }
        var token = await links.Make(LinkKind.EmailChange, account, actor, payload.NewEmail, cancel);
        var words = Text.Of("{0}, buka tautan ini dalam {1} menit untuk masuk ke PanduKota dengan alamat surel ini; bila Anda tidak memintanya, abaikan surat ini:",
            account.Name, (int)Lifetimes.PasswordReset.TotalMinutes);
        await carrier.Send(new Mail(payload.NewEmail!, account.Name, Text.Of("Alamat surel baru untuk PanduKota").Indonesian, $"{MailSettings.Both(words)}\n\n{options.LinkTo("/surel-baru/" + token)}\n"), cancel);
    }

    private Mail Letter(LinkKind what, Account account, string token)
    {
        var (subject, words) = what == LinkKind.Invitation
            ? (Text.Of("Undangan PanduKota"),
                Text.Of("{0}, Anda diundang bekerja di PanduKota. Buka tautan ini untuk membuat kata sandi; berlaku {1} hari dan satu kali:",
                    account.Name, (int)Lifetimes.Invitation.TotalDays))
            : (Text.Of("Kata sandi baru untuk PanduKota"),
                Text.Of("{0}, seseorang meminta kata sandi baru untuk akun ini. Bila itu Anda, buka tautan ini dalam {1} menit; bila bukan, abaikan surat ini:",
                    account.Name, (int)Lifetimes.PasswordReset.TotalMinutes));
        var path = what == LinkKind.Invitation ? "/undangan/" : "/sandi-baru/";
        return new Mail(account.Email, account.Name, subject.Indonesian, $"{MailSettings.Both(words)}\n\n{options.LinkTo(path + token)}\n");
    }
}

/// <summary>
/// Asks for a link to set a new password. The answer and the work are the same whether there is such an account or not.
/// </summary>
public sealed class AskPasswordReset(JobQueue jobs)
{
    public async Task<Outcome<string>> Run(string email, CancellationToken cancel)
    {
        if (PersonProblems.Email(email) is { } wrong)
        {
            return wrong;
        }
        var key = Account.KeyOf(email);
        await jobs.Enqueue(AccountMailJob.JobKind, new AccountMailJob.Payload(LinkKind.PasswordReset, key), null, Actor.Nobody,
            Text.Of("Mengirim tautan kata sandi baru"), cancel);
        return key;
    }
}
