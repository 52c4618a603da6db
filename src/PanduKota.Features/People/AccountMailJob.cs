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

    public sealed record Payload(LinkKind What, string EmailKey);

    public string Kind => JobKind;

    public async Task<Outcome<JobResult>> Run(JobRun run, CancellationToken cancel)
    {
        var payload = run.Payload<Payload>();
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.EmailKey == payload.EmailKey, cancel);
        var isWanted = account is not null && account.BlockedAtUtc is null
            && (payload.What == LinkKind.Invitation ? account.JoinedAtUtc is null : account.JoinedAtUtc is not null);
        if (isWanted)
        {
            var token = await links.Make(payload.What, account!, run.Actor, cancel);
            await carrier.Send(Letter(payload.What, account!, token), cancel);
        }
        return new JobResult();
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
