using System.Globalization;
using System.Text;

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

    private readonly BookNumbering numbering;
    private readonly List<PrintPart> parts = [];

    private PrintParts(BookNumbering numbering)
    {
        this.numbering = numbering;
        if (numbering.Book.Cover.IsPrinted)
        {
            parts.Add(new PrintPart(0, 0, IsCover: true, HasContents: false));
        }
        var letters = LettersTogether;
        for (var i = 0; i < numbering.Sections.Count; i++)
        {
            var hasContents = numbering.Sections[i].Blocks.Any(b => b.Block is ContentsList);
            if (letters >= LettersTogether || hasContents || parts[^1].HasContents)
            {
                parts.Add(new PrintPart(i, 0, IsCover: false, hasContents));
                letters = 0;
            }
            letters += HtmlWriter.Section(numbering, i, HtmlOptions.Print(NoPages)).Length;
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
        foreach (var id in own.SelectMany(i => numbering.Sections[i].Blocks).Select(b => b.Id).OfType<string>())
        {
            html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{id}\"></a>");
        }
        html.Append("</nav>\n<main>\n");
        own.ForEach(i => html.Append(HtmlWriter.Section(numbering, i, options)));
        return HtmlWriter.Whole(numbering.Book, BookStyleSheet.ForParts(numbering.Book), html.Append("</main>\n").ToString());
    }

    /// <summary>Sheets with nothing but head and foot, to be laid on the finished pages.</summary>
    public static string Frame(Book book, IReadOnlyList<bool> isLandscape)
    {
        var html = new StringBuilder();
        foreach (var wide in isLandscape)
        {
            html.Append(wide ? "<section class=\"landscape\">&nbsp;</section>\n" : "<section>&nbsp;</section>\n");
        }
        // The sheets are laid over the pages, so nothing of them may cover.
        return HtmlWriter.Whole(book, BookStyleSheet.Of(book) + "body { background: none; }\n", html.ToString());
    }

    private sealed record PrintPart(int First, int Sections, bool IsCover, bool HasContents);
}
