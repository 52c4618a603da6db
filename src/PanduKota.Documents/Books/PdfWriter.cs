using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PanduKota.Documents.Books;

/// <summary>
/// Writes numbered objects as one PDF. Those without a stream are packed together (PDF 1.5): the tags of a long book are
/// nine tenths of it and shrink to a tenth.
/// </summary>
internal sealed class PdfWriter
{
    private const int ObjectsTogether = 200;

    private readonly ArrayBufferWriter<byte> file = new(1 << 20);
    private readonly SortedDictionary<int, (byte Kind, long First, int Second)> entries = [];
    private readonly List<(int Number, string Words)> waiting = [];
    private int last;

    public PdfWriter()
    {
        Raw("%PDF-1.5\n%\u00d3\u00eb\u00e9\u00e1\n");
    }

    /// <summary>Numbers that nobody else gets; the first of them.</summary>
    public int Reserve(int count = 1)
    {
        last += count;
        return last - count + 1;
    }

    public void Add(int number, string words)
    {
        waiting.Add((number, words.Trim()));
        if (waiting.Count == ObjectsTogether)
        {
            Pack();
        }
    }

    /// <param name="words">The dictionary, which says the length and packing of the data.</param>
    public void Add(int number, string words, ReadOnlySpan<byte> data)
    {
        entries[number] = (1, file.WrittenCount, 0);
        Raw(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{words.Trim()} stream\n"));
        file.Write(data);
        Raw("\nendstream\nendobj\n");
    }

    public byte[] Finish(int root, int info)
    {
        Pack();
        var number = Reserve();
        var start = file.WrittenCount;
        entries[number] = (1, start, 0);
        using var table = new MemoryStream();
        for (var i = 0; i <= number; i++)
        {
            var (kind, first, second) = entries.TryGetValue(i, out var entry) ? entry : ((byte)0, 0L, i == 0 ? 65535 : 0);
            table.Write([kind, (byte)(first >> 24), (byte)(first >> 16), (byte)(first >> 8), (byte)first, (byte)(second >> 8), (byte)second]);
        }
        var id = Convert.ToHexString(SHA256.HashData(file.WrittenSpan).AsSpan(0, 16));
        var packed = Deflate(table.ToArray());
        Add(number, string.Create(CultureInfo.InvariantCulture,
            $"<</Type /XRef /Size {number + 1} /W [1 4 2] /Root {root} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] /Filter /FlateDecode /Length {packed.Length}>>"), packed);
        Raw(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
        return file.WrittenSpan.ToArray();
    }

    private void Pack()
    {
        if (waiting.Count == 0)
        {
            return;
        }
        var number = Reserve();
        var places = new StringBuilder();
        var body = new StringBuilder();
        for (var i = 0; i < waiting.Count; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{waiting[i].Number} {body.Length} ");
            body.Append(waiting[i].Words).Append('\n');
            entries[waiting[i].Number] = (2, number, i);
        }
        var data = Deflate(Encoding.Latin1.GetBytes(places.ToString() + body));
        Add(number, string.Create(CultureInfo.InvariantCulture,
            $"<</Type /ObjStm /N {waiting.Count} /First {places.Length} /Filter /FlateDecode /Length {data.Length}>>"), data);
        waiting.Clear();
    }

    /// <summary>Words for people: titles in the outline and in the properties.</summary>
    public static string Say(string words) => "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words)) + ">";

    private static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(data);
        }
        return packed.ToArray();
    }

    private void Raw(string words) => file.Write(Encoding.Latin1.GetBytes(words));
}
