using System.Buffers.Binary;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>
/// A look at a zip's table of contents before the zip is opened: a file that claims half a million entries is refused
/// without making an object of each.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;
    private const uint EndMark = 0x06054b50;
    private const uint HeaderMark = 0x02014b50;

    /// <summary>Null when the directory is whole and small enough.</summary>
    public static Problem? Check(ReadOnlySpan<byte> file, XlsxLimits limits)
    {
        var end = FindEnd(file);
        if (end < 0)
        {
            return FileProblems.Damaged(Text.Of("daftar isinya tidak ada"));
        }
        var claimed = BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]);
        if (claimed > limits.Entries)
        {
            return FileProblems.TooManyEntries(limits.Entries);
        }
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        var found = 0;
        while (at >= 0 && at + HeaderLength <= file.Length)
        {
            var header = file[(int)at..];
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderMark)
            {
                break;
            }
            if ((BinaryPrimitives.ReadUInt16LittleEndian(header[8..]) & 1) != 0)
            {
                return FileProblems.Encrypted();
            }
            if (++found > limits.Entries)
            {
                return FileProblems.TooManyEntries(limits.Entries);
            }
            at += HeaderLength
                + BinaryPrimitives.ReadUInt16LittleEndian(header[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
        return found == 0 ? FileProblems.Damaged(Text.Of("daftar isinya tidak terbaca")) : null;
    }

    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        var lowest = Math.Max(0, file.Length - EndLength - ushort.MaxValue);
        for (var at = file.Length - EndLength; at >= lowest; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(file[at..]) == EndMark)
            {
                return at;
            }
        }
        return -1;
    }
}
