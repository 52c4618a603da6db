using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PanduKota.Documents.Books;

/// <summary>
/// One printed piece of a book on its way into the whole file: its objects with their new numbers. Links to places of the
/// book, which the printer wrote as addresses, become links again.
/// </summary>
internal sealed partial class PdfPart
{
    private readonly PdfObjects objects;
    private readonly int shift;
    private readonly string idPrefix;

    /// <param name="index">Which piece, from 0.</param>
    /// <param name="writer">Where its objects go; gives them their numbers.</param>
    public PdfPart(PdfObjects objects, int index, PdfWriter writer)
    {
        this.objects = objects;
        shift = writer.Reserve(objects.Numbers.Max()) - 1;
        idPrefix = index.ToString("D4", CultureInfo.InvariantCulture);
        var root = objects.Words(objects.Root);
        PageTree = Find(root, "Pages");
        Structure = Find(root, "StructTreeRoot");
        Destinations = Find(root, "Dests");
        var structure = objects.Words(Structure);
        Document = Find(structure, "K");
        ParentTree = Find(structure, "ParentTree");
        IdTree = Find(structure, "IDTree");
        IdLeaves = [.. References(objects.Words(IdTree))];
        var left = new HashSet<int> { objects.Root, Find(root, "Outlines"), Destinations, Structure, ParentTree, IdTree };
        Rest = [.. objects.Numbers.Order().Where(n => !left.Contains(n) && !IsOutlineItem(n))];
    }

    /// <summary>Numbers in the piece itself; 0 where it has none.</summary>
    public int PageTree { get; }

    public int Structure { get; }

    public int Document { get; }

    public int Destinations { get; }

    public int ParentTree { get; }

    public int IdTree { get; }

    public IReadOnlyList<int> IdLeaves { get; }

    /// <summary>Everything that goes into the whole file as it is.</summary>
    public IReadOnlyList<int> Rest { get; }

    /// <summary>Keys of the tree of parents that this piece uses, from 0.</summary>
    public int ParentKeys => NextKey().Match(objects.Words(Structure)) is { Success: true } found ? PdfObjects.Number(found.Groups[1]) : 0;

    public int New(int number) => number + shift;

    public bool HasStream(int number) => objects.HasStream(number);

    public ReadOnlyMemory<byte> Stream(int number) => objects.Stream(number);

    /// <param name="keyShift">What has to be added to the keys of the tree of parents.</param>
    public string Words(int number, int keyShift)
    {
        var words = Renumbered(objects.Words(number));
        if (words.Contains("/StructParent", StringComparison.Ordinal))
        {
            words = ParentKey().Replace(words, m => m.Groups[1].Value + (PdfObjects.Number(m.Groups[2]) + keyShift).ToString(CultureInfo.InvariantCulture));
            words = BookLink().Replace(words, "/Dest /$1");
        }
        return words;
    }

    /// <summary>"0 37 0 R 1 17 0 R": key and element.</summary>
    public IEnumerable<(int Key, int Number)> ParentEntries() =>
        ParentEntry().Matches(objects.Words(ParentTree)).Select(m => (PdfObjects.Number(m.Groups[1]), New(PdfObjects.Number(m.Groups[2]))));

    /// <summary>The named places of the piece, ready to stand in the list of the whole file.</summary>
    public string Places => Destinations == 0 ? "" : Renumbered(objects.Words(Destinations)).Trim()[2..^2];

    public static int Find(string words, string name) =>
        Regex.Match(words, $@"/{name} (\d{{1,9}}) 0 R", RegexOptions.None, TimeSpan.FromSeconds(5)) is { Success: true } found ? PdfObjects.Number(found.Groups[1]) : 0;

    private bool IsOutlineItem(int number) => objects.Words(number) is { } words && words.StartsWith("<</Title", StringComparison.Ordinal);

    private static IEnumerable<int> References(string words) => Reference().Matches(words).Select(m => PdfObjects.Number(m.Groups[1]));

    /// <summary>References get their new numbers and the ids of heads of tables a prefix; words in strings stay as they are.</summary>
    private string Renumbered(string words)
    {
        var result = new StringBuilder(words.Length + 64);
        var at = 0;
        foreach (Match token in Token().Matches(words))
        {
            result.Append(words, at, token.Index - at);
            at = token.Index + token.Length;
            if (token.Groups["number"] is { Success: true } number)
            {
                result.Append(CultureInfo.InvariantCulture, $"{New(PdfObjects.Number(number))} 0 R");
            }
            else
            {
                result.Append(token.Groups["id"] is { Success: true } id ? $"({idPrefix}{id.Value})" : token.Value);
            }
        }
        return result.Append(words, at, words.Length - at).ToString();
    }

    /// <summary>A string, a string of hexadecimal digits, a name or a reference, whichever comes first.</summary>
    [GeneratedRegex(@"\((?<id>node\d{8})\)|\((?:[^()\\]|\\.|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)|<[0-9A-Fa-f]+>|/[^\s/<>\[\]()]+|(?<![\w.])(?<number>\d{1,9}) 0 R\b", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"(\d{1,9}) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(/StructParents? )(\d{1,9})")]
    private static partial Regex ParentKey();

    [GeneratedRegex(@"(\d{1,9}) (\d{1,9}) 0 R")]
    private static partial Regex ParentEntry();

    [GeneratedRegex(@"/ParentTreeNextKey (\d{1,9})")]
    private static partial Regex NextKey();

    [GeneratedRegex(@"/A <</Type /Action\s+/S /URI\s+/URI \(" + PrintParts.BookAddressPattern + @"([A-Za-z0-9_.\-]+)\)>>")]
    private static partial Regex BookLink();
}
