using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PanduKota.Documents.Books;

/// <summary>
/// Reads from a finished PDF how many pages it has and on which page each named place stands. It knows just as much of the
/// format as the printers here use: a plain cross-reference table and uncompressed objects (PDF 1.4).
/// </summary>
public sealed partial class PdfPages
{
    private readonly string file;
    private readonly Dictionary<int, int> offsets = [];

    private PdfPages(byte[] pdf)
    {
        file = Encoding.Latin1.GetString(pdf);
        ReadOffsets();
    }

    /// <summary>Object number of a page -> its number in the file, from 1.</summary>
    private Dictionary<int, int> Order { get; } = [];

    public int Count => Order.Count;

    /// <summary>Name of a place -> number of its page, from 1.</summary>
    public IReadOnlyDictionary<string, int> Places { get; private set; } = new Dictionary<string, int>();

    /// <summary>The pages and places of a PDF; null when the bytes are not a PDF of the kind that is known here.</summary>
    public static PdfPages? Read(byte[] pdf)
    {
        var pages = new PdfPages(pdf);
        var root = Trailer().Match(pages.file) is { Success: true } trailer ? pages.Object(Number(trailer.Groups[1])) : "";
        if (Kids().Match(root) is not { Success: true } tree)
        {
            return null;
        }
        pages.Walk(Number(tree.Groups[1]), depth: 0);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Destinations().Match(root) is { Success: true } list)
        {
            foreach (Match place in Destination().Matches(pages.Object(Number(list.Groups[1]))))
            {
                if (pages.Order.TryGetValue(Number(place.Groups[2]), out var page))
                {
                    places[place.Groups[1].Value] = page;
                }
            }
        }
        pages.Places = places;
        return pages.Count > 0 ? pages : null;
    }

    private void Walk(int number, int depth)
    {
        var node = Object(number);
        if (depth > 40 || node.Length == 0)
        {
            return;
        }
        if (KidList().Match(node) is { Success: true } kids)
        {
            foreach (Match kid in Reference().Matches(kids.Groups[1].Value))
            {
                Walk(Number(kid.Groups[1]), depth + 1);
            }
        }
        else if (Page().IsMatch(node))
        {
            Order.TryAdd(number, Order.Count + 1);
        }
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

    /// <summary>The words of an object up to its stream or end; empty when there is no such object.</summary>
    private string Object(int number)
    {
        if (!offsets.TryGetValue(number, out var start))
        {
            return "";
        }
        var end = file.IndexOf("endobj", start, StringComparison.Ordinal);
        return end < 0 ? "" : file[start..end];
    }

    private static int Number(Group group) => int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Root (\d{1,9}) 0 R", RegexOptions.RightToLeft)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"/Pages (\d{1,9}) 0 R")]
    private static partial Regex Kids();

    [GeneratedRegex(@"/Kids\s*\[([^\]]*)\]")]
    private static partial Regex KidList();

    [GeneratedRegex(@"(\d{1,9}) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Page();

    [GeneratedRegex(@"/Dests (\d{1,9}) 0 R")]
    private static partial Regex Destinations();

    [GeneratedRegex(@"/([A-Za-z0-9_.\-]+)\s*\[(\d{1,9}) 0 R")]
    private static partial Regex Destination();

    [GeneratedRegex(@"\Gstartxref\s+(\d{1,9})")]
    private static partial Regex StartOffset();
}
