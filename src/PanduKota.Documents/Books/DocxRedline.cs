using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>
/// Writes the later of two books as a Word document in which every difference to the earlier one is a tracked insertion or
/// deletion, which Word and LibreOffice show, accept and reject. Numbers that the program counts itself (chapters, tables,
/// pages) are no difference.
/// </summary>
public static class DocxRedline
{
    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="author">Whose changes they are, as Word names him beside them.</param>
    public static byte[] Write(Book before, Book after, string author, DateTime atUtc) =>
        Write(BookNumbering.Of(before), BookNumbering.Of(after), new Dictionary<string, int>(), author, atUtc);

    /// <param name="pages">Id of a heading, table or figure of the later book -> its page in the document with all changes shown.</param>
    public static byte[] Write(BookNumbering earlierBook, BookNumbering laterBook, IReadOnlyDictionary<string, int> pages, string author, DateTime atUtc)
    {
        var after = laterBook.Book;
        using var old = new MemoryStream(BookPress.Docx(earlierBook, new Dictionary<string, int>()));
        using var now = new MemoryStream();
        now.Write(BookPress.Docx(laterBook, pages));
        using (var oldPackage = WordprocessingDocument.Open(old, isEditable: false))
        using (var package = WordprocessingDocument.Open(now, isEditable: true))
        {
            var revision = new Revision(author, atUtc);
            var document = Load(package.MainDocumentPart!, after);
            var earlier = Load(oldPackage.MainDocumentPart!, after);
            var body = document.Root!.Element(W + "body")!;
            var merged = new DocxMerge(revision).Blocks(
                [.. earlier.Root!.Element(W + "body")!.Elements()], [.. body.Elements()]);
            body.ReplaceNodes(merged);
            Separate(body);
            using var stream = new MemoryStream();
            document.Save(stream, SaveOptions.DisableFormatting);
            stream.Position = 0;
            package.MainDocumentPart!.FeedData(stream);
        }
        return now.ToArray();
    }

    /// <summary>Pictures and charts are told apart by what is in them: each gets the hash of its part as a mark that is taken off again.</summary>
    private static XDocument Load(MainDocumentPart part, Book book)
    {
        using var stream = part.GetStream();
        var document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        foreach (var drawing in document.Descendants(W + "drawing"))
        {
            var ids = drawing.Descendants().SelectMany(e => e.Attributes()).Where(a => a.Name == R + "id" || a.Name == R + "embed");
            var key = string.Concat(ids.Select(a => Hash(part.GetPartById(a.Value))));
            var words = drawing.Descendants().Where(e => e.Name.LocalName == "docPr").Select(e => (string?)e.Attribute("descr")).FirstOrDefault() ?? "";
            drawing.AddAnnotation(new Drawn(key, book.Say(Text.Of("[gambar: {0}]", words))));
        }
        return document;
    }

    private static string Hash(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return Convert.ToHexString(SHA256.HashData(stream));
    }

    /// <summary>Two tables that touch would become one.</summary>
    private static void Separate(XElement body)
    {
        foreach (var table in body.Elements(W + "tbl").Where(t => t.ElementsAfterSelf().FirstOrDefault()?.Name == W + "tbl").ToList())
        {
            table.AddAfterSelf(new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", "SectionEnd")))));
        }
    }
}

/// <param name="Key">Hash of the picture or of the chart.</param>
/// <param name="Words">Stands for it where it was taken out.</param>
internal sealed record Drawn(string Key, string Words);

/// <summary>Who changed what when; gives each change its number.</summary>
internal sealed class Revision(string author, DateTime atUtc)
{
    private int count = 100_000;

    public XElement Ins(params object[] content) => Mark("ins", content);

    public XElement Del(params object[] content) => Mark("del", content);

    private XElement Mark(string name, object[] content) => new(
        DocxRedline.W + name,
        new XAttribute(DocxRedline.W + "id", (++count).ToString(CultureInfo.InvariantCulture)),
        new XAttribute(DocxRedline.W + "author", author),
        new XAttribute(DocxRedline.W + "date", atUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        content);
}
