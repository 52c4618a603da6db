using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PanduKota.Documents.Books;

/// <summary>
/// The numbered objects of a finished PDF. It knows just as much of the format as the printers here write: a plain
/// cross-reference table and objects that are not packed together (PDF 1.4).
/// </summary>
internal sealed partial class PdfObjects
{
    private readonly byte[] bytes;
    private readonly string file;
    private readonly Dictionary<int, int> offsets = [];

    private PdfObjects(byte[] pdf)
    {
        bytes = pdf;
        file = Encoding.Latin1.GetString(pdf);
        ReadOffsets();
    }

    /// <summary>Number of the catalogue; 0 when there is none.</summary>
    public int Root { get; private set; }

    /// <summary>All numbers in use.</summary>
    public IEnumerable<int> Numbers => offsets.Keys;

    /// <summary>Null when the bytes are not a PDF of the kind that is known here.</summary>
    public static PdfObjects? Read(byte[] pdf)
    {
        var objects = new PdfObjects(pdf);
        if (Trailer().Match(objects.file) is { Success: true } trailer)
        {
            objects.Root = Number(trailer.Groups[1]);
        }
        return objects.Root > 0 && objects.offsets.Count > 0 ? objects : null;
    }

    /// <summary>The words of an object up to its stream or end; empty when there is no such object.</summary>
    public string Words(int number)
    {
        var (start, end) = Place(number);
        return start == end ? "" : file[start..end];
    }

    /// <summary>The bytes of the stream of an object as they are kept, packed or not; empty when it has none.</summary>
    public ReadOnlyMemory<byte> Stream(int number)
    {
        var (start, end) = Place(number);
        if (start == end || StreamStart().Match(file, end) is not { Success: true } opening || Length().Match(file, start, end - start) is not { Success: true } length)
        {
            return default;
        }
        var (from, size) = (opening.Index + opening.Length, Number(length.Groups[1]));
        return from + size <= bytes.Length ? bytes.AsMemory(from, size) : default;
    }

    public bool HasStream(int number) => Place(number) is var (start, end) && start != end && StreamStart().IsMatch(file, end);

    public static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Where the words of an object begin and end.</summary>
    private (int Start, int End) Place(int number)
    {
        if (!offsets.TryGetValue(number, out var at) || Opening().Match(file, at) is not { Success: true } opening)
        {
            return (0, 0);
        }
        var start = opening.Index + opening.Length;
        // With its line break, which no string can hold: the word alone may stand in the title of a picture.
        var end = file.IndexOf("\nendobj", start, StringComparison.Ordinal);
        if (end < 0)
        {
            return (0, 0);
        }
        var stream = StreamWord().Match(file, start, end - start);
        return (start, stream.Success ? stream.Index + 2 : end);
    }

    private void ReadOffsets()
    {
        var start = file.LastIndexOf("startxref", StringComparison.Ordinal);
        if (start < 0 || StartOffset().Match(file, start) is not { Success: true } found
            || !int.TryParse(found.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var table)
            || table >= file.Length || string.CompareOrdinal(file, table, "xref", 0, 4) != 0)
        {
            return;
        }
        var next = 0;
        foreach (var line in file[(table + 4)..start].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ');
            if (parts is [var from, _] && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            {
                next = first;
            }
            else if (parts is [var offset, _, var kind] && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            {
                if (kind == "n" && at < file.Length)
                {
                    offsets[next] = at;
                }
                next++;
            }
            else
            {
                break;
            }
        }
    }

    [GeneratedRegex(@"/Root (\d{1,9}) 0 R", RegexOptions.RightToLeft)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"\G\s*\d{1,9} 0 obj\s*")]
    private static partial Regex Opening();

    [GeneratedRegex(@">>\s*stream\r?\n")]
    private static partial Regex StreamWord();

    [GeneratedRegex(@"\G\s*stream\r?\n")]
    private static partial Regex StreamStart();

    [GeneratedRegex(@"/Length (\d{1,9})\b(?! \d+ R)")]
    private static partial Regex Length();

    [GeneratedRegex(@"\Gstartxref\s+(\d{1,9})")]
    private static partial Regex StartOffset();
}
