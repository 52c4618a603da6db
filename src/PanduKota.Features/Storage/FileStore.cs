using System.Security.Cryptography;

namespace PanduKota.Features.Storage;

/// <summary>Bytes under their SHA-256, on disk. A path is only ever made from a checked hash.</summary>
public sealed class FileStore(string folder)
{
    /// <summary>Stores the bytes unless they are there already, and answers their hash (64 lower-case hex digits).</summary>
    public async Task<string> Put(byte[] bytes, CancellationToken cancel)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var path = PathOf(hash);
        if (File.Exists(path))
        {
            return hash;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // A half-written file must never stand under its final name.
        var draft = path + "." + Guid.CreateVersion7().ToString("N") + ".part";
        await File.WriteAllBytesAsync(draft, bytes, cancel);
        File.Move(draft, path, overwrite: true);
        return hash;
    }

    public bool Holds(string hash) => IsHash(hash) && File.Exists(PathOf(hash));

    /// <summary>The bytes, or null when the store does not hold them.</summary>
    public Stream? Open(string hash) =>
        Holds(hash) ? File.OpenRead(PathOf(hash)) : null;

    private string PathOf(string hash) => Path.Combine(folder, hash[..2], hash);

    private static bool IsHash(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower);
}
