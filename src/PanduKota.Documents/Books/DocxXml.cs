using System.Globalization;
using System.Text;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>Collects the body of a document. Words are always escaped; ids are counted.</summary>
internal sealed class DocxXml(Book book, BookNumbering numbering, IReadOnlyDictionary<string, int> pages, DocxParts parts)
{
    private readonly StringBuilder xml = new(256 * 1024);
    private int bookmarks;
    private int drawings;

    public Book Book { get; } = book;

    public BookNumbering Numbering { get; } = numbering;

    public DocxParts Parts { get; } = parts;

    /// <summary>How many lists count their own steps; each needs a numbering that starts at 1.</summary>
    public int NumberedLists { get; private set; }

    public void Raw(string words) => xml.Append(words);

    /// <param name="properties">Paragraph properties after the style, in the order of the schema.</param>
    public void Paragraph(string style, string runs, string properties = "") =>
        xml.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>{runs}</w:p>");

    public string Say(Text text) => Book.Say(text);

    public int NextList() => DocxNumbering.FirstList + NumberedLists++;

    public int NextDrawing() => ++drawings;

    public string PageOf(string id) => pages.TryGetValue(id, out var page) ? page.ToString(CultureInfo.InvariantCulture) : "";

    public override string ToString() => xml.ToString();

    /// <summary>The name of a place for fields and links: letters and digits only, which every printer keeps as they are.</summary>
    public static string Name(string id) => id.Replace("-", "", StringComparison.Ordinal);

    /// <summary>Encloses runs in a place that can be referred to.</summary>
    public string Place(string id, string runs)
    {
        var number = ++bookmarks;
        return string.Create(CultureInfo.InvariantCulture,
            $"<w:bookmarkStart w:id=\"{number}\" w:name=\"{Name(id)}\"/>{runs}<w:bookmarkEnd w:id=\"{number}\"/>");
    }

    /// <param name="properties">Run properties in the order of the schema: b, i, color, sz, shd ...</param>
    public static string Run(string words, string properties = "")
    {
        if (words.Length == 0)
        {
            return "";
        }
        var look = properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "";
        return $"<w:r>{look}<w:t xml:space=\"preserve\">{SvgCanvas.Escape(words)}</w:t></w:r>";
    }

    /// <summary>A field that Word can refresh, with what it shows until then.</summary>
    public static string Field(string instruction, string shown, string properties = "")
    {
        var look = properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "";
        return $"<w:r>{look}<w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + $"<w:r>{look}<w:instrText xml:space=\"preserve\"> {SvgCanvas.Escape(instruction)} </w:instrText></w:r>"
            + $"<w:r>{look}<w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + $"<w:r>{look}<w:t xml:space=\"preserve\">{SvgCanvas.Escape(shown)}</w:t></w:r>"
            + $"<w:r>{look}<w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /// <summary>The letter of a dimension on its colour.</summary>
    public static string Tile(Mark mark) => mark.Letter.Length == 0 ? ""
        : Run($"\u00a0{mark.Letter}\u00a0", $"<w:b/><w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{Hex(mark.Colour)}\"/>");

    public static string Hex(string colour) => Paint.Safe(colour)[1..].ToUpperInvariant();
}
