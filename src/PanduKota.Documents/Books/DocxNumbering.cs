using System.Globalization;
using System.Text;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>Numberings of the document: 1 chapters, 2 appendices, 3 points, from 4 on one for each list of steps.</summary>
internal static class DocxNumbering
{
    public const int Points = 3;
    public const int FirstList = 4;

    public static string Write(Book book, int numberedLists)
    {
        string Words(string template) => SvgCanvas.Escape(book.Say(Text.Of(template, "%1")));
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        xml.Append(book.HasRomanChapters
            ? Headings(1, "Heading", "upperRoman", Words("BAB {0}"))
            : Headings(1, "Heading", "decimal", Words("Bab {0}")));
        xml.Append(Headings(2, "Appendix", "upperLetter", Words("Lampiran {0}")));
        xml.Append(List(3, "bullet", "•")).Append(List(4, "decimal", "%1."));
        for (var number = 1; number <= Points; number++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{number}\"/></w:num>");
        }
        for (var i = 0; i < numberedLists; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{FirstList + i}\"><w:abstractNumId w:val=\"4\"/>")
                .Append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return xml.Append("</w:numbering>").ToString();
    }

    private static string Headings(int id, string style, string format, string chapter)
    {
        string Level(int level, string words, string look) =>
            $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{(level == 0 ? format : "decimal")}\"/>"
            + $"<w:pStyle w:val=\"{style}{level + 1}\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"{words}\"/><w:lvlJc w:val=\"left\"/>"
            + $"<w:pPr><w:ind w:left=\"0\" w:firstLine=\"0\"/></w:pPr>{look}</w:lvl>";
        return $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>"
            + Level(0, chapter, $"<w:rPr><w:b w:val=\"0\"/><w:color w:val=\"{DocxStyles.Muted}\"/></w:rPr>")
            + Level(1, "%1.%2", "") + Level(2, "%1.%2.%3", "") + "</w:abstractNum>";
    }

    private static string List(int id, string format, string words) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + $"<w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{words}\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>";
}
