namespace PanduKota.Documents.Books;

/// <summary>
/// Contents as a TOC field that already holds its entries with their pages, so that it is right before anybody refreshes it.
/// It stands in the frame that gives Word's own button for refreshing.
/// </summary>
internal static class DocxContents
{
    public static void Write(DocxXml body, ContentsList list)
    {
        var entries = body.Numbering.Contents(list.Kind, list.Depth).ToList();
        if (entries.Count == 0)
        {
            return;
        }
        body.Raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
        body.Paragraph("TOCHeading", DocxXml.Run(body.Say(BookWords.TitleOf(list.Kind))));
        for (var i = 0; i < entries.Count; i++)
        {
            var runs = Entry(body, entries[i]);
            runs = i == 0 ? Begin(list) + runs : runs;
            runs = i == entries.Count - 1 ? runs + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" : runs;
            // No title with a line or two alone at the foot of a page.
            body.Paragraph(list.Kind == ContentsKind.Headings ? "TOC" + entries[i].Level : "TableofFigures", runs, i < 2 && i < entries.Count - 1 ? "<w:keepNext/>" : "");
        }
        body.Raw("</w:sdtContent></w:sdt>");
    }

    /// <summary>Headings by their styles and outline levels, captions by their counter.</summary>
    private static string Begin(ContentsList list)
    {
        var instruction = list.Kind switch
        {
            ContentsKind.Tables => "TOC \\h \\z \\c \"Tabel\"",
            ContentsKind.Figures => "TOC \\h \\z \\c \"Gambar\"",
            _ => $"TOC \\o \"1-{Math.Clamp(list.Depth, 1, 3)}\" \\h \\z \\u",
        };
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + $"<w:r><w:instrText xml:space=\"preserve\"> {instruction.Replace("\"", "&quot;", StringComparison.Ordinal)} </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    }

    private static string Entry(DocxXml body, ContentsEntry entry)
    {
        var number = entry.Number is { } known ? body.Say(known) + " " : "";
        var place = DocxXml.Name(entry.Id);
        return $"<w:hyperlink w:anchor=\"{place}\" w:history=\"1\">" + DocxXml.Run(number + body.Say(entry.Words)) + "<w:r><w:tab/></w:r>"
            + DocxXml.Field($"PAGEREF {place} \\h", body.PageOf(entry.Id)) + "</w:hyperlink>";
    }
}
