using System.Globalization;
using System.Text.RegularExpressions;

namespace PanduKota.Documents.Books;

/// <summary>Reads from a finished PDF how many pages it has and on which page each named place stands.</summary>
public sealed partial class PdfPages
{
    private readonly PdfObjects objects;

    private PdfPages(PdfObjects objects)
    {
        this.objects = objects;
    }

    /// <summary>Object number of a page -> its number in the file, from 1.</summary>
    internal Dictionary<int, int> Order { get; } = [];

    public int Count => Order.Count;

    /// <summary>Name of a place -> number of its page, from 1.</summary>
    public IReadOnlyDictionary<string, int> Places { get; private set; } = new Dictionary<string, int>();

    /// <summary>The pages and places of a PDF; null when the bytes are not a PDF of the kind that is known here.</summary>
    public static PdfPages? Read(byte[] pdf) => PdfObjects.Read(pdf) is { } objects ? Read(objects) : null;

    internal static PdfPages? Read(PdfObjects objects)
    {
        var pages = new PdfPages(objects);
        var root = objects.Words(objects.Root);
        if (Kids().Match(root) is not { Success: true } tree)
        {
            return null;
        }
        pages.Walk(PdfObjects.Number(tree.Groups[1]), depth: 0);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Destinations().Match(root) is { Success: true } list)
        {
            foreach (Match place in Destination().Matches(objects.Words(PdfObjects.Number(list.Groups[1]))))
            {
                if (pages.Order.TryGetValue(PdfObjects.Number(place.Groups[2]), out var page))
                {
                    places[place.Groups[1].Value] = page;
                }
            }
        }
        pages.Places = places;
        return pages.Count > 0 ? pages : null;
    }

    /// <param name="page">The words of a page.</param>
    internal static bool IsLandscape(string page) =>
        Box().Match(page) is { Success: true } box && Side(box.Groups[1]) > Side(box.Groups[2]);

    private static double Side(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private void Walk(int number, int depth)
    {
        var node = objects.Words(number);
        if (depth > 40 || node.Length == 0)
        {
            return;
        }
        if (KidList().Match(node) is { Success: true } kids)
        {
            foreach (Match kid in Reference().Matches(kids.Groups[1].Value))
            {
                Walk(PdfObjects.Number(kid.Groups[1]), depth + 1);
            }
        }
        else if (Page().IsMatch(node))
        {
            Order.TryAdd(number, Order.Count + 1);
        }
    }

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex Box();

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
}
