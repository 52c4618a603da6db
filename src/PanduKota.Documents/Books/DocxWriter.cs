using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace PanduKota.Documents.Books;

/// <summary>
/// Writes a book as a Word document: real styles, numbered headings, captions with SEQ fields, cross references as REF
/// fields, contents as TOC fields that already hold their entries and page numbers, native charts with their workbook.
/// Opened without refreshing anything it shows the right numbers; refreshed in Word it finds them again.
/// </summary>
public static class DocxWriter
{
    /// <param name="pages">Id of a heading, table or figure -> its page; entries without one show no number.</param>
    /// <param name="target">Gets the whole file; need not be seekable.</param>
    public static void Write(BookNumbering numbering, IReadOnlyDictionary<string, int> pages, Stream target)
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            Fill(package, numbering, pages);
        }
        memory.Position = 0;
        memory.CopyTo(target);
    }

    private static void Fill(WordprocessingDocument package, BookNumbering numbering, IReadOnlyDictionary<string, int> pages)
    {
        var book = numbering.Book;
        var main = package.AddMainDocumentPart();
        var header = main.AddNewPart<HeaderPart>("rHead");
        Feed(header, DocxFrame.Header(book));
        var footer = main.AddNewPart<FooterPart>("rFoot");
        Feed(footer, DocxFrame.Footer(book));
        var parts = new DocxParts(main);
        var body = new DocxXml(book, numbering, pages, parts);
        if (book.Cover.IsPrinted)
        {
            DocxCover.Write(body);
        }
        for (var i = 0; i < numbering.Sections.Count; i++)
        {
            var section = numbering.Sections[i].Section;
            var blocks = numbering.Sections[i].Blocks.Where(b => b.Block is not Marker).ToList();
            var writer = new DocxBlocks(body, section.IsLandscape);
            for (var place = 0; place < blocks.Count; place++)
            {
                writer.Write(blocks[place], place + 1 < blocks.Count ? blocks[place + 1].Block : null);
            }
            var isLast = i == numbering.Sections.Count - 1;
            var direction = DocxFrame.Section(section.IsLandscape, hasFrame: true);
            body.Raw(isLast ? direction : $"<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>{direction}</w:pPr></w:p>");
        }
        if (numbering.Sections.Count == 0)
        {
            body.Raw(DocxFrame.Section(isLandscape: false, hasFrame: true));
        }
        Feed(main, DocxFrame.Document(body.ToString()));
        Feed(main.AddNewPart<StyleDefinitionsPart>(), DocxStyles.Write(book.Culture));
        Feed(main.AddNewPart<NumberingDefinitionsPart>(), DocxNumbering.Write(book, body.NumberedLists));
        Feed(main.AddNewPart<DocumentSettingsPart>(), DocxFrame.Settings);
        SetProperties(package, book);
    }

    private static void SetProperties(WordprocessingDocument package, Book book)
    {
        var properties = package.PackageProperties;
        properties.Title = $"{book.Say(book.Cover.Title)} {book.Cover.RegionName} {book.Cover.Years}";
        properties.Creator = book.Author.Length > 0 ? book.Author : book.Cover.RegionName;
        properties.Created = book.CreatedUtc;
        properties.Modified = book.CreatedUtc;
        properties.Language = DocxStyles.Language(book.Culture);
        properties.Subject = book.Cover.Edition is { } edition ? book.Say(edition) : null;
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}

/// <summary>Adds charts and pictures to the document and says under which id they can be used.</summary>
internal sealed class DocxParts(MainDocumentPart main)
{
    private int count;

    public string AddChart(NativeChart chart, CultureInfo culture)
    {
        var id = Next("rChart");
        var part = main.AddNewPart<ChartPart>(id);
        var workbook = part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "rData");
        using (var stream = new MemoryStream(NativeChartWorkbook.Write(chart)))
        {
            workbook.FeedData(stream);
        }
        using var xml = new MemoryStream(Encoding.UTF8.GetBytes(NativeChartXml.Write(chart, "rData", DocxStyles.Language(culture))));
        part.FeedData(xml);
        return id;
    }

    public string AddPng(byte[] png)
    {
        var id = Next("rPng");
        using var stream = new MemoryStream(png);
        main.AddImagePart(ImagePartType.Png, id).FeedData(stream);
        return id;
    }

    private string Next(string kind) => kind + (++count).ToString(CultureInfo.InvariantCulture);
}
