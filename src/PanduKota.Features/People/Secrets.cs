using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PanduKota.Features.People;

/// <summary>Random words for links and keys, of which only the hash is kept.</summary>
public static class Secrets
{
    private const int Bytes = 32;

    /// <summary>256 random bits, fit for an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 in hex. With 256 random bits behind it no slower hash is needed.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

/// <summary>How many wrong tries lock an account, and for how long.</summary>
public static class LockOut
{
    public const int After = 5;

    public static readonly TimeSpan For = TimeSpan.FromMinutes(15);
}

/// <summary>How long things that sign in live.</summary>
public static class Lifetimes
{
    /// <summary>A browser that was not used for so long is signed out.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>After so long everybody signs in anew.</summary>
    public static readonly TimeSpan Session = TimeSpan.FromDays(7);

    public static readonly TimeSpan Invitation = TimeSpan.FromDays(7);

    public static readonly TimeSpan PasswordReset = TimeSpan.FromHours(1);

    /// <summary>Between the password and the code.</summary>
    public static readonly TimeSpan SecondFactor = TimeSpan.FromMinutes(5);
}
