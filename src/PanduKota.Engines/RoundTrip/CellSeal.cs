using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PanduKota.Engines.RoundTrip;

/// <summary>
/// The seal of a cell's value at the time when a workbook was written: 64 bits of SHA-256 over row, field and value, eleven
/// letters. It tells whether a value is still the one that was written, without telling the value.
/// </summary>
public static class CellSeal
{
    /// <summary>Length of a seal in letters.</summary>
    public const int Letters = 11;

    private const int Bytes = 8;

    /// <param name="row">Identity of the row: an equal value elsewhere has another seal.</param>
    /// <param name="value">"" for a cell that holds nothing.</param>
    public static string Of(Guid row, string field, string value)
    {
        var words = $"{field}\n{value}";
        var size = Encoding.UTF8.GetByteCount(words) + 16;
        var bytes = size <= 2048 ? stackalloc byte[size] : new byte[size];
        row.TryWriteBytes(bytes);
        Encoding.UTF8.GetBytes(words, bytes[16..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Base64Url.EncodeToString(hash[..Bytes]);
    }
}
