using System.Globalization;
using System.Text;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>
/// A book cut into the pieces that are printed one after the other: sections begin on a new page anyway, and a browser needs
/// memory for the piece that it prints, not for the whole book.
/// </summary>
internal sealed class PrintParts
{
    /// <summary>Links to places of the book are written under this address, which does not exist, until the pieces are joined.</summary>
    public const string BookAddress = "https://buku.invalid/#";

    public const string BookAddressPattern = @"https://buku\.invalid/#";

    /// <summary>Short sections are printed together up to so many letters.</summary>
    private const int LettersTogether = 60_000;

    /// <summary>
    /// A section that is longer is cut before a heading, or between the rows of a table: a browser lays all pages of a file out
    /// at once, and needs some megabytes for each.
    /// </summary>
    private const int MostLetters = 150_000;

    private readonly BookNumbering numbering;
    private readonly IReadOnlyList<(BookSection Section, IReadOnlyList<NumberedBlock> Blocks)> sections;
    private readonly List<PrintPart> parts = [];

    private PrintParts(BookNumbering numbering)
    {
        this.numbering = numbering;
        sections = [.. numbering.Sections.SelectMany(Cut)];
        if (numbering.Book.Cover.IsPrinted)
        {
            parts.Add(new PrintPart(0, 0, IsCover: true, HasContents: false));
        }
        var letters = LettersTogether;
        for (var i = 0; i < sections.Count; i++)
        {
            var hasContents = sections[i].Blocks.Any(b => b.Block is ContentsList);
            if (letters >= LettersTogether || hasContents || parts[^1].HasContents)
            {
                parts.Add(new PrintPart(i, 0, IsCover: false, hasContents));
                letters = 0;
            }
            letters += Letters(sections[i].Section, sections[i].Blocks);
            parts[^1] = parts[^1] with { Sections = parts[^1].Sections + 1 };
        }
    }

    private static IReadOnlyDictionary<string, int> NoPages { get; } = new Dictionary<string, int>();

    public int Count => parts.Count;

    public bool HasCover => parts is [{ IsCover: true }, ..];

    public static PrintParts Of(BookNumbering numbering) => new(numbering);

    /// <summary>Does the piece show page numbers of the book?</summary>
    public bool HasContents(int part) => parts[part].HasContents;

    /// <param name="pages">Id of a heading, table or figure -> its page, for contents.</param>
    public string Html(int part, IReadOnlyDictionary<string, int> pages)
    {
        var options = HtmlOptions.Print(pages);
        var html = new StringBuilder();
        if (parts[part].IsCover)
        {
            HtmlCover.Write(html, numbering.Book);
            return HtmlWriter.Whole(numbering.Book, BookStyleSheet.ForParts(numbering.Book), html.ToString());
        }
        var own = Enumerable.Range(parts[part].First, parts[part].Sections).ToList();
        // The browser notes where a place stands only when something links to it.
        html.Append("<nav hidden>");
        foreach (var id in own.SelectMany(i => sections[i].Blocks).Select(b => b.Id).OfType<string>())
        {
            html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{id}\"></a>");
        }
        html.Append("</nav>\n<main>\n");
        own.ForEach(i => html.Append(HtmlWriter.Section(numbering, sections[i].Section, sections[i].Blocks, options)));
        return HtmlWriter.Whole(numbering.Book, BookStyleSheet.ForParts(numbering.Book), html.Append("</main>\n").ToString());
    }

    private int Letters(BookSection section, IReadOnlyList<NumberedBlock> blocks) =>
        HtmlWriter.Section(numbering, section, blocks, HtmlOptions.Print(NoPages)).Length;

    /// <summary>The section itself, or, where it is too long for one piece, the parts that follow each other.</summary>
    private IEnumerable<(BookSection Section, IReadOnlyList<NumberedBlock> Blocks)> Cut((BookSection Section, IReadOnlyList<NumberedBlock> Blocks) whole)
    {
        List<NumberedBlock> together = [];
        var letters = 0;
        foreach (var block in whole.Blocks)
        {
            if (letters > MostLetters && block.Block is Heading)
            {
                yield return (whole.Section, together);
                (together, letters) = ([], 0);
            }
            var own = Letters(whole.Section, [block]);
            var pieces = own <= MostLetters ? [block] : PiecesOf(block, own / MostLetters + 1);
            foreach (var (k, piece) in pieces.Index())
            {
                together.Add(piece);
                letters += own / pieces.Count;
                if (k < pieces.Count - 1)
                {
                    yield return (whole.Section, together);
                    (together, letters) = ([], 0);
                }
            }
        }
        yield return (whole.Section, together);
    }

    private static List<NumberedBlock> PiecesOf(NumberedBlock block, int count)
    {
        switch (block.Block)
        {
            case BookTable table:
                var rows = RowsOf(table, count).ToList();
                return
                [
                    .. rows.Select((own, k) => (Part: table with { Rows = own, Whole = table, Source = k == rows.Count - 1 ? table.Source : null }, IsFirst: k == 0))
                        .Select(p => p.IsFirst ? block with { Block = p.Part }
                            : new NumberedBlock(p.Part, block.Number is { } number ? Text.Of("{0} (lanjutan)", number) : null, null)),
                ];
            case FindingList list:
                return [.. list.Findings.Chunk((list.Findings.Count + count - 1) / count).Select(own => new NumberedBlock(new FindingList(own), null, null))];
            default:
                return [block];
        }
    }

    /// <summary>About as many rows in each part; a cut is made before the line over a group of rows when one is near.</summary>
    private static IEnumerable<IReadOnlyList<BookRow>> RowsOf(BookTable table, int count)
    {
        var size = (table.Rows.Count + count - 1) / count;
        for (var from = 0; from < table.Rows.Count;)
        {
            var to = Math.Min(from + size, table.Rows.Count);
            var near = Enumerable.Range(0, size / 4).SelectMany(d => new[] { to - d, to + d })
                .FirstOrDefault(i => i > from && i < table.Rows.Count && table.Rows[i].Kind == RowKind.Group, to);
            // A few rows alone on the last page are worse than a longer part.
            to = table.Rows.Count - near < size / 4 ? table.Rows.Count : near;
            yield return [.. table.Rows.Skip(from).Take(to - from)];
            from = to;
        }
    }

    /// <summary>Sheets with nothing but head and foot, to be laid on the finished pages.</summary>
    public static string Frame(Book book, IReadOnlyList<bool> isLandscape)
    {
        var html = new StringBuilder();
        foreach (var wide in isLandscape)
        {
            html.Append(wide ? "<section class=\"landscape\">&nbsp;</section>\n" : "<section>&nbsp;</section>\n");
        }
        return HtmlWriter.Whole(book, BookStyleSheet.ForFrames(book), html.ToString());
    }

    private sealed record PrintPart(int First, int Sections, bool IsCover, bool HasContents);
}
