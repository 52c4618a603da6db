using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Storage;
using PanduKota.Features.Storage.Scanning;

namespace PanduKota.App.Hosting.Watching;

/// <summary>What somebody who guards the site wants to be told of. Changes of accounts stand in the change log besides.</summary>
public enum SecurityEvent
{
    SignedIn,
    SignedOut,

    /// <summary>Wrong password, passkey, link, or an answer of the provider that does not hold.</summary>
    SignInRefused,

    CodeRefused,

    /// <summary>Signed in, but not allowed to.</summary>
    AccessRefused,

    /// <summary>A form without its token, or a write of the API that a page elsewhere has caused.</summary>
    ForgedRequest,

    TooManyRequests,

    KeyRefused,

    /// <summary>A file that hides something: a bomb, macros, entities, links to other files.</summary>
    HostileFile,

    /// <summary>A file in which the scanner has found a virus.</summary>
    InfectedFile,

    /// <summary>A file that was refused because nobody could look into it.</summary>
    ScanFailed,
}

/// <summary>
/// The log of security events, category "PanduKota.Security", one line each with the same members. It holds ids and no
/// names, of the address only the network, and nothing that a visitor could have written himself.
/// </summary>
public sealed class SecurityLog(ILoggerFactory logs)
{
    public const string Category = "PanduKota.Security";

    private static readonly Dictionary<string, SecurityEvent> Files = new()
    {
        ["FILE-006"] = SecurityEvent.HostileFile, ["FILE-007"] = SecurityEvent.HostileFile, ["FILE-009"] = SecurityEvent.HostileFile,
        ["FILE-010"] = SecurityEvent.HostileFile, ["FILE-015"] = SecurityEvent.HostileFile, [UploadScan.InfectedCode] = SecurityEvent.InfectedFile,
        [UploadScan.AwayCode] = SecurityEvent.ScanFailed, [UploadScan.NotScannedCode] = SecurityEvent.ScanFailed,
    };

    private readonly ILogger log = logs.CreateLogger(Category);

    /// <param name="reason">A permanent code or the name of a way; never words that were typed.</param>
    /// <param name="subject">Who it was about, where that is not who is signed in: an account's id, or <see cref="Pseudonym"/>.</param>
    public void Note(SecurityEvent what, HttpContext http, string reason, string? subject = null)
    {
        var actor = CurrentActor.From(http.User);
        PanduMeter.SecurityEvent(what.ToString());
        log.Log(
            what is SecurityEvent.SignedIn or SecurityEvent.SignedOut ? LogLevel.Information : LogLevel.Warning,
            new EventId(7000 + (int)what, what.ToString()),
            "{Event} {Reason}: subject {Subject}, account {Account}, role {Role}, session {Session}, network {Network}, {Method} {Route}",
            what, reason, subject ?? "-", actor.AccountId, actor.Role, CurrentActor.SessionOf(http.User), NetworkOf(http.Connection.RemoteIpAddress),
            MethodOf(http.Request.Method), (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-");
    }

    /// <summary>Notes a refusal when it is one for the guards: no permission, or a file that is hostile or could not be scanned.</summary>
    public static void NoteRefusal(HttpContext http, IReadOnlyList<Problem> problems)
    {
        if (problems.FirstOrDefault(p => Files.ContainsKey(p.Code)) is { } file)
        {
            http.RequestServices.GetRequiredService<SecurityLog>().Note(Files[file.Code], http, file.Code);
        }
        else if (problems.FirstOrDefault(p => p.Code.StartsWith("PEOPLE-", StringComparison.Ordinal)) is { } refusal)
        {
            var what = refusal.Code == "PEOPLE-020" ? SecurityEvent.ForgedRequest : SecurityEvent.AccessRefused;
            http.RequestServices.GetRequiredService<SecurityLog>().Note(what, http, refusal.Code);
        }
    }

    /// <summary>Stands for an e-mail that was typed: the same for the same, so that tries can be counted, and no name.</summary>
    public static string Pseudonym(string email) =>
        "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Account.KeyOf(email)))[..5]);

    /// <summary>The network of an address: enough to see where an attack comes from, too little to point at a person.</summary>
    public static string NetworkOf(IPAddress? address)
    {
        if (address is null)
        {
            return "-";
        }
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }
        var bytes = address.GetAddressBytes();
        var kept = address.AddressFamily == AddressFamily.InterNetwork ? 3 : 6;
        Array.Clear(bytes, kept, bytes.Length - kept);
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }

    // A method may be any word that a stranger chooses.
    private static string MethodOf(string method) => method is "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" ? method : "other";
}
