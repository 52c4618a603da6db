using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>What stands around the words: page sizes, header, footer, settings. Lengths in twips (1/1440 inch).</summary>
internal static class DocxFrame
{
    public const int UprightWidth = 11906 - 1417 - 1134;
    public const int LandscapeWidth = 16838 - 1021 - 1021;

    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";

    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    public const string Settings = Head + "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/><w:autoHyphenation w:val=\"false\"/>"
        + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
        + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
        + "</w:compat></w:settings>";

    public static string Document(string body) => $"{Head}<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    public static string Header(Book book) =>
        $"{Head}<w:hdr {Namespaces}><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
        + $"<w:r><w:t xml:space=\"preserve\">{SvgCanvas.Escape(BookWords.RunningHead(book))}</w:t></w:r></w:p></w:hdr>";

    public static string Footer(Book book)
    {
        var words = book.Say(Text.Of("Halaman {0} dari {1}", "\u0001", "\u0001")).Split('\u0001');
        return $"{Head}<w:ftr {Namespaces}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
            + Run(words[0]) + DocxXml.Field("PAGE", "1") + Run(words[1]) + DocxXml.Field("NUMPAGES", "1") + "</w:p></w:ftr>";
    }

    /// <summary>The end of a section of pages.</summary>
    /// <param name="hasFrame">With header and footer; the cover has none.</param>
    public static string Section(bool isLandscape, bool hasFrame)
    {
        var frame = hasFrame ? "<w:headerReference w:type=\"default\" r:id=\"rHead\"/><w:footerReference w:type=\"default\" r:id=\"rFoot\"/>" : "";
        var page = isLandscape
            ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                + "<w:pgMar w:top=\"1247\" w:right=\"1021\" w:bottom=\"1021\" w:left=\"1021\" w:header=\"600\" w:footer=\"454\" w:gutter=\"0\"/>"
            : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1361\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1417\" w:header=\"680\" w:footer=\"567\" w:gutter=\"0\"/>";
        return $"<w:sectPr>{frame}<w:type w:val=\"nextPage\"/>{page}</w:sectPr>";
    }

    private static string Run(string words) => words.Length == 0 ? "" : $"<w:r><w:t xml:space=\"preserve\">{SvgCanvas.Escape(words)}</w:t></w:r>";
}
