using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Text;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Mailing;

/// <summary>A letter to one person, in plain text.</summary>
public sealed record Mail(string To, string ToName, string Subject, string Body);

/// <summary>Where mail goes, and what stands in it.</summary>
/// <param name="SpoolFolder">Without a server each letter becomes a file (.eml) here, which any mail program opens.</param>
/// <param name="Server">smtp://user:password@host:587, smtp://host:25?tls=none for a relay on the same machine; null for the folder.</param>
/// <param name="From">Address of the sender.</param>
/// <param name="SiteAddress">Stands before every link: https://pandu.example.go.id.</param>
public sealed record MailOptions(string SpoolFolder, Uri? Server = null, string From = "pandukota@localhost", string SiteAddress = "http://localhost:5080")
{
    public const string DefaultSite = "http://localhost:5080";

    public bool GoesByServer => Server is not null;

    /// <summary>The path of this site as it can be opened from a letter.</summary>
    public string LinkTo(string path) => SiteAddress.TrimEnd('/') + path;
}

/// <summary>Takes letters away.</summary>
public interface IMailCarrier
{
    /// <summary>Done when the next station has taken the letter; throws when it has not, so that the job tries again.</summary>
    Task Send(Mail mail, CancellationToken cancel);
}

/// <summary>Hands letters to a mail server. Demands TLS unless the setting says otherwise.</summary>
public sealed class SmtpCarrier(MailOptions options) : IMailCarrier
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task Send(Mail mail, CancellationToken cancel)
    {
        var server = options.Server ?? throw new InvalidOperationException("No mail server is set.");
        using var client = new SmtpClient(server.Host, server.IsDefaultPort || server.Port < 0 ? 25 : server.Port)
        {
            EnableSsl = !server.Query.Contains("tls=none", StringComparison.OrdinalIgnoreCase),
            Timeout = (int)Patience.TotalMilliseconds,
        };
        if (server.UserInfo.Split(':', 2) is [{ Length: > 0 } user, var password])
        {
            client.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
        }
        using var letter = Letter(mail, options.From);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        await client.SendMailAsync(letter, limit.Token);
    }

    // A name that somebody has typed with a line break must neither add a header nor hold up the letter.
    internal static MailMessage Letter(Mail mail, string from) => new(new MailAddress(from, "PanduKota"), new MailAddress(mail.To, OneLine(mail.ToName), Encoding.UTF8))
    {
        Subject = mail.Subject,
        SubjectEncoding = Encoding.UTF8,
        Body = mail.Body,
        BodyEncoding = Encoding.UTF8,
        IsBodyHtml = false,
    };

    private static string OneLine(string words) => string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c));
}

/// <summary>Lays letters into a folder, one file each.</summary>
public sealed class SpoolCarrier(MailOptions options) : IMailCarrier
{
    public Task Send(Mail mail, CancellationToken cancel)
    {
        Directory.CreateDirectory(options.SpoolFolder);
        using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = options.SpoolFolder };
        using var letter = SmtpCarrier.Letter(mail, options.From);
        client.Send(letter);
        return Task.CompletedTask;
    }
}

/// <summary>Reads the mail settings from text, with words for what is wrong.</summary>
public static class MailSettings
{
    public static Outcome<MailOptions> Read(string spoolFolder, string? server, string? from, string? site)
    {
        var address = site ?? MailOptions.DefaultSite;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https"))
        {
            return Problem.Error("HOST-010", Text.Of("PANDU_SITE \"{0}\" bukan alamat situs.", address), Text.Of("Tulis seperti https://pandu.daerah.go.id."));
        }
        if (server is null)
        {
            return new MailOptions(spoolFolder, null, from ?? "pandukota@localhost", address);
        }
        if (!Uri.TryCreate(server, UriKind.Absolute, out var smtp) || smtp.Scheme != "smtp" || smtp.Host.Length == 0)
        {
            return Problem.Error("HOST-011", Text.Of("PANDU_SMTP tidak terbaca."), Text.Of("Tulis seperti smtp://pengguna:sandi@surel.daerah.go.id:587."));
        }
        return from is null || !MailAddress.TryCreate(from, out _)
            ? Problem.Error("HOST-012", Text.Of("PANDU_MAIL_FROM belum berisi alamat surel pengirim."), Text.Of("Isi, misalnya pandukota@daerah.go.id."))
            : new MailOptions(spoolFolder, smtp, from, address);
    }

    /// <summary>A sentence in both languages, the Indonesian first: a letter does not know which its reader prefers.</summary>
    internal static string Both(Text words) => string.Create(CultureInfo.InvariantCulture, $"{words.Indonesian}\n\n{words.English}");
}
