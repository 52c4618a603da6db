using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.People;

/// <summary>The service that knows passwords from breaches; null where none is asked.</summary>
/// <param name="Address">What stands before the five letters: https://api.pwnedpasswords.com/range/.</param>
public sealed record BreachService(Uri? Address)
{
    public static BreachService None { get; } = new((Uri?)null);

    /// <summary>No value is no service.</summary>
    public static Outcome<BreachService> Read(string? setting)
    {
        if (setting is null)
        {
            return None;
        }
        return Uri.TryCreate(setting.TrimEnd('/') + "/", UriKind.Absolute, out var address) && (address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback))
            ? new BreachService(address)
            : Problem.Error("HOST-020", Text.Of("PANDU_BREACHED_PASSWORDS belum berisi alamat https."), Text.Of("Isi seperti https://api.pwnedpasswords.com/range, atau kosongkan."));
    }
}

/// <summary>
/// Asks whether a password is known from breaches, by k-anonymity: the service is told the first five of forty letters of its
/// SHA-1 and answers all that begin so; which of them is meant it never learns. When the service is away the password is taken
/// and the log says so: people must be able to come in.
/// </summary>
public sealed class BreachedPasswords(BreachService service, ILogger<BreachedPasswords> log) : IDisposable
{
    private const int Told = 5;

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = 1024 * 1024 };

    /// <summary>How often it stands there; 0 when it does not, or nobody can be asked.</summary>
    public async Task<int> Times(string password, CancellationToken cancel)
    {
        if (service.Address is not { } address)
        {
            return 0;
        }
#pragma warning disable CA5350 // the hash that these services speak; it protects nothing here
        var hash = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)));
#pragma warning restore CA5350
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, hash[..Told]));
            // Padding: the length of the answer tells nothing either.
            request.Headers.Add("Add-Padding", "true");
            using var answer = await http.SendAsync(request, cancel);
            if (!answer.IsSuccessStatusCode)
            {
                log.LogWarning("The service for breached passwords answered {Status}; a password was taken unasked.", (int)answer.StatusCode);
                return 0;
            }
            return Found(await answer.Content.ReadAsStringAsync(cancel), hash[Told..]);
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException { CancellationToken.IsCancellationRequested: false } or TaskCanceledException { InnerException: TimeoutException })
        {
            log.LogWarning(away, "The service for breached passwords does not answer; a password was taken unasked.");
            return 0;
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>Lines "REST-OF-HASH:times"; padding has 0 times.</summary>
    internal static int Found(string lines, string rest)
    {
        foreach (var line in lines.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && line[..colon].Trim().Equals(rest, StringComparison.OrdinalIgnoreCase))
            {
                return int.TryParse(line[(colon + 1)..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : 1;
            }
        }
        return 0;
    }
}

/// <summary>Everything that is asked of a new password, wherever one is set.</summary>
public sealed class NewPasswords(CommonPasswords common, BreachedPasswords breached)
{
    /// <summary>Null for a good one.</summary>
    public async Task<Problem?> Check(string password, IEnumerable<string> personal, string field, CancellationToken cancel)
    {
        if (PasswordRules.Check(password, personal, field, common) is { } weak)
        {
            return weak;
        }
        return await breached.Times(password, cancel) is var times and > 0
            ? Problem.Error("AUTH-024", Text.Of("Kata sandi ini sudah pernah bocor dari situs lain ({0:N0} kali) dan dicoba penyerang.", times),
                Text.Of("Pakai beberapa kata yang tidak berkaitan, misalnya empat kata dengan spasi."), new Place(Field: field))
            : null;
    }
}
