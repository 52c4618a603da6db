using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.People;

/// <summary>How many steps of 30 seconds before and after its own a code is taken, for clocks that go wrong and slow fingers.</summary>
public sealed record CodeSlack(int Steps)
{
    public static CodeSlack Usual { get; } = new(1);

    /// <summary>A code lives for its own 30 seconds.</summary>
    public static CodeSlack None { get; } = new(0);

    /// <summary>Null for the usual, or "none".</summary>
    public static Outcome<CodeSlack> Read(string? setting) => setting?.Trim().ToLowerInvariant() switch
    {
        null or "" => Usual,
        "none" => None,
        _ => Problem.Error("HOST-031", Text.Of("PANDU_CODE_SLACK berisi \"{0}\".", setting), Text.Of("Isi none agar kode hanya berlaku 30 detik, atau kosongkan.")),
    };
}

/// <summary>
/// Time-based one-time codes (RFC 6238: SHA-1, six digits, 30 seconds), as authenticator apps on phones make them. Written
/// here and not taken from the framework because a code has to work only once, which needs its step.
/// </summary>
public static class Totp
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int StepSeconds = 30;

    /// <summary>160 random bits in Base32.</summary>
    public static string NewSecret() => Base32(RandomNumberGenerator.GetBytes(20));

    public static long StepAt(DateTime atUtc) => (long)(atUtc - DateTime.UnixEpoch).TotalSeconds / StepSeconds;

    /// <summary>The six digits of a step.</summary>
    public static string Code(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // what authenticator apps speak; the weakness of SHA-1 does not touch HMAC
        var hash = HMACSHA1.HashData(FromBase32(secret), counter);
#pragma warning restore CA5350
        var at = hash[^1] & 0xf;
        var number = (BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(at)) & int.MaxValue) % 1_000_000;
        return number.ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, or null.</summary>
    public static long? StepOf(string secret, string code, DateTime atUtc, CodeSlack slack)
    {
        var typed = new string([.. code.Where(char.IsAsciiDigit)]);
        var now = StepAt(atUtc);
        long? found = null;
        for (var step = now - slack.Steps; step <= now + slack.Steps; step++)
        {
            // No early exit: the time taken tells nothing.
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(secret, step)), Encoding.ASCII.GetBytes(typed)))
            {
                found = step;
            }
        }
        return found;
    }

    /// <summary>What the QR drawing says to the phone.</summary>
    public static string Address(string secret, string email) =>
        $"otpauth://totp/PanduKota:{Uri.EscapeDataString(email)}?secret={secret}&issuer=PanduKota&digits=6&period={StepSeconds}";

    /// <summary>The secret in groups of four, for typing.</summary>
    public static string Grouped(string secret) => string.Join(' ', secret.Chunk(4).Select(letters => new string(letters)));

    internal static string Base32(byte[] bytes)
    {
        var words = new StringBuilder();
        var (bits, count) = (0, 0);
        foreach (var part in bytes)
        {
            (bits, count) = ((bits << 8) | part, count + 8);
            while (count >= 5)
            {
                words.Append(Letters[(bits >> (count - 5)) & 31]);
                count -= 5;
            }
            bits &= (1 << count) - 1;
        }
        return count == 0 ? words.ToString() : words.Append(Letters[(bits << (5 - count)) & 31]).ToString();
    }

    private static byte[] FromBase32(string words)
    {
        List<byte> bytes = [];
        var (bits, count) = (0, 0);
        foreach (var letter in words)
        {
            (bits, count) = ((bits << 5) | Letters.IndexOf(letter, StringComparison.Ordinal), count + 5);
            if (count >= 8)
            {
                bytes.Add((byte)(bits >> (count - 8)));
                count -= 8;
            }
            bits &= (1 << count) - 1;
        }
        return [.. bytes];
    }
}
