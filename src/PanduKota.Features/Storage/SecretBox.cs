using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Storage;

/// <summary>The keys of the installation, which lie outside of the database: the first seals, all open.</summary>
public sealed record SecretKeys(IReadOnlyList<byte[]> Keys)
{
    /// <summary>AES-256.</summary>
    public const int Bytes = 32;

    public static SecretKeys None { get; } = new([]);

    /// <summary>Base64 of 32 bytes each, the newest first, from a setting or from the file that another one names.</summary>
    public static Outcome<SecretKeys> Read(string? words, string? file)
    {
        try
        {
            words ??= file is null ? null : File.ReadAllText(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Problem.Error("HOST-021", Text.Of("PANDU_SECRET_KEY_FILE tidak dapat dibaca: {0}", refused.Message), Text.Of("Periksa jalur dan izinnya."));
        }
        if (words is null)
        {
            return None;
        }
        List<byte[]> keys = [];
        foreach (var word in words.Split([' ', ',', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var key = new byte[Bytes + 1];
            if (!Convert.TryFromBase64String(word, key, out var length) || length != Bytes)
            {
                return Problem.Error("HOST-021", Text.Of("PANDU_SECRET_KEY bukan kunci: Base64 dari {0} bita acak.", Bytes), Text.Of("Buat dengan: openssl rand -base64 32."));
            }
            keys.Add(key[..Bytes]);
        }
        return keys.Count == 0
            ? Problem.Error("HOST-021", Text.Of("PANDU_SECRET_KEY bukan kunci: Base64 dari {0} bita acak.", Bytes), Text.Of("Buat dengan: openssl rand -base64 32."))
            : new SecretKeys(keys);
    }
}

/// <summary>
/// Seals the few secrets that have to be readable, before they go into the database: AES-256-GCM, tied to what they are for, so
/// that one cannot be put in the place of another. Without a key they stay as they are; what is not sealed is opened as it is.
/// </summary>
public sealed class SecretBox(SecretKeys keys)
{
    private const string Mark = "v1.";
    private const int Nonce = 12, Tag = 16;

    public bool HasKey => keys.Keys.Count > 0;

    public static bool IsSealed(string kept) => kept.StartsWith(Mark, StringComparison.Ordinal);

    /// <param name="purpose">"totp:" with the account's id, "sealing-key": opens for the same alone.</param>
    public string Seal(string words, string purpose)
    {
        if (!HasKey)
        {
            return words;
        }
        var plain = Encoding.UTF8.GetBytes(words);
        var box = new byte[Nonce + Tag + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, Nonce));
        using var aes = new AesGcm(keys.Keys[0], Tag);
        aes.Encrypt(box.AsSpan(0, Nonce), plain, box.AsSpan(Nonce + Tag), box.AsSpan(Nonce, Tag), Encoding.UTF8.GetBytes(purpose));
        return $"{Mark}{NameOf(keys.Keys[0])}.{Base64Url.EncodeToString(box)}";
    }

    /// <summary>The secret; throws when it was sealed by a key that is not here, for something else, or has been changed.</summary>
    public string Open(string kept, string purpose)
    {
        if (!IsSealed(kept))
        {
            return kept;
        }
        if (KeyOf(kept) is not { } key)
        {
            throw new InvalidOperationException("A stored secret was sealed by a key that is not set.");
        }
        var box = Base64Url.DecodeFromChars(kept.AsSpan(kept.LastIndexOf('.') + 1));
        var plain = new byte[box.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(box.AsSpan(0, Nonce), box.AsSpan(Nonce + Tag), box.AsSpan(Nonce, Tag), plain, Encoding.UTF8.GetBytes(purpose));
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>The key that sealed it is here, or it is not sealed.</summary>
    public bool Knows(string kept) => !IsSealed(kept) || KeyOf(kept) is not null;

    /// <summary>Sealed by the newest key; without one, nothing is asked.</summary>
    public bool IsUpToDate(string kept) => !HasKey || kept.StartsWith($"{Mark}{NameOf(keys.Keys[0])}.", StringComparison.Ordinal);

    private byte[]? KeyOf(string kept) => keys.Keys.FirstOrDefault(k => kept.StartsWith($"{Mark}{NameOf(k)}.", StringComparison.Ordinal));

    // Tells keys apart and nothing of them.
    private static string NameOf(byte[] key) => Convert.ToHexStringLower(SHA256.HashData([.. "PanduKota.KeyName"u8, .. key]).AsSpan(0, 4));
}
