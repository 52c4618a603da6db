using System.Globalization;
using System.Text;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>The style sheet that a book carries in itself: screen, phone, dark screen and A4 paper.</summary>
internal static class BookStyleSheet
{
    private static readonly string Sheet = Read();

    public static string ClassOf(Mark mark) => "m-" + Paint.Safe(mark.Colour)[1..];

    /// <summary>A third of the browser's work is to lay a page out for a screen that nobody sees, before it is laid out for paper.</summary>
    private const string PaperOnly = "@media screen { body { display: none; } }\n";

    /// <summary>For pieces of a book whose pages get their heads and feet when they are joined.</summary>
    public static string ForParts(Book book) =>
        Of(book) + PaperOnly + "@page { @top-left { content: none; } @bottom-right { content: none; } }\n";

    /// <summary>For the sheets that have nothing but head and foot. They are laid over the pages, so nothing of them may cover.</summary>
    public static string ForFrames(Book book) => Of(book) + PaperOnly + "body { background: none; }\n";

    public static string Of(Book book)
    {
        var head = CssString(BookWords.RunningHead(book));
        var foot = book.Say(Text.Of("Halaman {0} dari {1}", "\u0001", "\u0002")).Split('\u0001', '\u0002');
        var counter = $"{CssString(foot[0])} counter(page) {CssString(foot[1])} counter(pages)";
        var marks = book.Cover.Marks.Concat(book.Sections.SelectMany(s => s.Blocks).SelectMany(MarksOf))
            .Select(m => Paint.Safe(m.Colour)).Distinct().Order(StringComparer.Ordinal);
        var sheet = new StringBuilder(Sheet.Replace("RUNNING-HEAD", head, StringComparison.Ordinal).Replace("RUNNING-FOOT", counter, StringComparison.Ordinal));
        foreach (var colour in marks)
        {
            sheet.Append(CultureInfo.InvariantCulture, $".m-{colour[1..]}{{background:{colour}}}\n");
        }
        return sheet.ToString();
    }

    private static IEnumerable<Mark> MarksOf(Block block) => block switch
    {
        Heading { Mark: { } mark } => [mark],
        BookTable table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Mark).OfType<Mark>(),
        _ => [],
    };

    /// <summary>A string for CSS; every letter that could end it is written by its number.</summary>
    private static string CssString(string words)
    {
        var result = new StringBuilder("\"");
        foreach (var letter in words)
        {
            result.Append(letter is '"' or '\\' or '<' or '>' || letter < ' '
                ? string.Create(CultureInfo.InvariantCulture, $"\\{(int)letter:x6} ") : letter.ToString());
        }
        return result.Append('"').ToString();
    }

    private static string Read()
    {
        using var stream = typeof(BookStyleSheet).Assembly.GetManifestResourceStream("PanduKota.Documents.Books.book.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
