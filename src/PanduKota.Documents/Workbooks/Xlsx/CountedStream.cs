namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>The bytes that may still be unpacked from a file, shared by all its parts.</summary>
internal sealed class InflationBudget(XlsxLimits limits)
{
    private long left = limits.InflatedBytes;

    public void Spend(long bytes)
    {
        left -= bytes;
        if (left < 0)
        {
            throw new RefusedFileException(FileProblems.Swells(limits.InflatedBytes));
        }
    }
}

/// <summary>
/// Unpacked bytes of one part, counted as they come, whatever the zip says of their number. Stops a part that swells,
/// a single word of XML that never ends, and a part whose check sum is not the one the zip names.
/// </summary>
internal sealed class CountedStream(
    Stream inner,
    string part,
    long packed,
    uint checkSum,
    InflationBudget budget,
    XlsxLimits limits,
    long longestToken = CountedStream.LongestToken) : Stream
{
    private const long LongestToken = 1024 * 1024;
    private const int SmallPart = 256 * 1024;

    private readonly CheckSum sum = new();
    private long read;
    private long sinceToken;

    /// <summary>To be called for each piece of XML that came out whole.</summary>
    public void TokenDone() => sinceToken = 0;

    public override int Read(Span<byte> buffer)
    {
        var got = inner.Read(buffer);
        if (got == 0)
        {
            if (sum.Value != checkSum)
            {
                throw new RefusedFileException(FileProblems.Part(part));
            }
            return 0;
        }
        sum.Add(buffer[..got]);
        read += got;
        sinceToken += got;
        budget.Spend(got);
        if (read > SmallPart && read / limits.Ratio > packed)
        {
            throw new RefusedFileException(FileProblems.Swells(limits.InflatedBytes));
        }
        if (sinceToken > longestToken)
        {
            throw new RefusedFileException(FileProblems.Part(part));
        }
        return got;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }
}

/// <summary>CRC-32 as zip files use it (ISO 3309, polynomial EDB88320), eight bytes at a time.</summary>
internal sealed class CheckSum
{
    private static readonly uint[] Table = BuildTable();
    private uint state = uint.MaxValue;

    public uint Value => ~state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = state;
        var table = Table;
        while (bytes.Length >= 8)
        {
            var low = crc ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = table[7 * 256 + (low & 255)] ^ table[6 * 256 + ((low >> 8) & 255)]
                ^ table[5 * 256 + ((low >> 16) & 255)] ^ table[4 * 256 + (low >> 24)]
                ^ table[3 * 256 + (high & 255)] ^ table[2 * 256 + ((high >> 8) & 255)]
                ^ table[256 + ((high >> 16) & 255)] ^ table[high >> 24];
            bytes = bytes[8..];
        }
        foreach (var letter in bytes)
        {
            crc = table[(crc ^ letter) & 255] ^ (crc >> 8);
        }
        state = crc;
    }

    private static uint[] BuildTable()
    {
        var table = new uint[8 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            }
            table[i] = value;
        }
        for (var i = 256; i < table.Length; i++)
        {
            table[i] = (table[i - 256] >> 8) ^ table[table[i - 256] & 255];
        }
        return table;
    }
}
