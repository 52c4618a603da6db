using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PanduKota.Features.People;

/// <summary>
/// Ten codes for the day when the phone is lost, each good once. Short enough to be written down, so they are kept like
/// passwords: with a salt, through a slow hash.
/// </summary>
public static class RecoveryCodes
{
    public const int Count = 10;

    private const int Rounds = 210_000;

    // Without 0/o and 1/l/i, which people mix up.
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";

    /// <summary>New codes, as the person sees them once, and as they are kept.</summary>
    public static (IReadOnlyList<string> Shown, string Kept) New()
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var shown = Enumerable.Range(0, Count)
            .Select(_ => RandomNumberGenerator.GetString(Letters, 5) + "-" + RandomNumberGenerator.GetString(Letters, 5)).ToList();
        return (shown, JsonSerializer.Serialize(new Kept(salt, [.. shown.Select(code => Hash(code, salt))])));
    }

    /// <summary>What is kept without this code, or null when it is none of them.</summary>
    public static string? Without(string kept, string code)
    {
        var codes = JsonSerializer.Deserialize<Kept>(kept)!;
        var hash = Hash(code, codes.Salt);
        var left = codes.Hashes.Where(other => !CryptographicOperations.FixedTimeEquals(other, hash)).ToList();
        return left.Count == codes.Hashes.Count ? null : JsonSerializer.Serialize(codes with { Hashes = left });
    }

    public static int Left(string? kept) => kept is null ? 0 : JsonSerializer.Deserialize<Kept>(kept)!.Hashes.Count;

    private static byte[] Hash(string code, byte[] salt)
    {
        var typed = new string([.. code.ToLowerInvariant().Where(Letters.Contains)]);
        return Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(typed), salt, Rounds, HashAlgorithmName.SHA512, 32);
    }

    private sealed record Kept(byte[] Salt, List<byte[]> Hashes);
}
