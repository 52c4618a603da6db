using System.Globalization;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>
/// The styles of the document, so that whoever edits it afterwards changes one style and not a hundred paragraphs. The face
/// is Arial: every office has it, and Liberation Sans, which stands in for it elsewhere, has the same widths.
/// </summary>
internal static class DocxStyles
{
    public const string Lake = "0B5A74";
    public const string Soft = "EAF2F5";
    public const string Line = "D9DEDC";
    public const string Muted = "55646B";
    private const string Ink = "17252B";

    private static readonly string[] Sides = ["top", "left", "bottom", "right"];

    public static string Language(CultureInfo culture) => Languages.IsIndonesian(culture) ? "id-ID" : "en-GB";

    public static string Write(CultureInfo culture) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>"
        + $"<w:color w:val=\"{Ink}\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"{Language(culture)}\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"288\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + Style("Normal", "Normal", null, "<w:widowControl/><w:suppressAutoHyphens/>", "", isDefault: true)
        + Headings() + Contents()
        + Style("Caption", "caption", "Normal", "<w:keepLines/><w:spacing w:before=\"120\" w:after=\"100\" w:line=\"252\" w:lineRule=\"auto\"/>", Size(20))
        + Style("TableText", "Table Text", "Normal", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"247\" w:lineRule=\"auto\"/>", Size(18))
        + Style("TableDense", "Table Dense", "TableText", "", Size(15))
        + Style("TableEnd", "Table End", "Normal", "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>", $"<w:color w:val=\"{Muted}\"/>" + Size(16))
        + Style("Source", "Source", "Normal", "<w:spacing w:before=\"40\" w:after=\"200\" w:line=\"240\" w:lineRule=\"auto\"/>", $"<w:color w:val=\"{Muted}\"/>" + Size(17))
        + Style("Picture", "Picture", "Normal", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>", "")
        + Style("ListItem", "List Item", "Normal", "<w:spacing w:after=\"60\"/><w:ind w:left=\"425\" w:hanging=\"425\"/>", "")
        + Style("Callout", "Callout", "Normal", "<w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"auto\"/></w:pBdr>"
            + "<w:spacing w:after=\"0\"/><w:ind w:left=\"227\" w:right=\"113\"/>", "")
        + Style("Gap", "Gap", "Normal", "<w:keepLines/><w:pBdr>" + Dashes() + $"</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FDF4DC\"/>"
            + "<w:spacing w:before=\"120\" w:after=\"200\"/><w:ind w:left=\"113\" w:right=\"113\"/>", "<w:i/>")
        + Style("SectionEnd", "Section End", "Normal", "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>", Size(2))
        + Style("Header", "header", "Normal", "<w:spacing w:after=\"0\"/>", $"<w:color w:val=\"{Muted}\"/>" + Size(16))
        + Style("Footer", "footer", "Normal", "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>", $"<w:color w:val=\"{Muted}\"/>" + Size(16))
        + Style("AnnexLine", "Annex Line", "Normal", $"<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"276\" w:lineRule=\"auto\"/><w:ind w:left=\"{DocxFrame.UprightWidth / 2}\"/>", "<w:caps/>")
        + Style("AnnexName", "Annex Name", "Normal", "<w:spacing w:before=\"900\" w:after=\"400\"/><w:jc w:val=\"center\"/>", "<w:b/><w:caps/>" + Size(26))
        + CoverStyles()
        + $"<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"{Lake}\"/><w:u w:val=\"single\"/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
        + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
        + "</w:styles>";

    /// <summary>Chapters begin on a new page; numbers come from the numbering that is linked to the styles.</summary>
    private static string Headings()
    {
        var chapter = "<w:keepNext/><w:keepLines/><w:pageBreakBefore/>{0}<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"5\" w:color=\"E0A100\"/></w:pBdr>"
            + "<w:spacing w:before=\"0\" w:after=\"280\" w:line=\"264\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"0\"/>";
        var section = "<w:keepNext/><w:keepLines/>{0}<w:spacing w:before=\"360\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"{1}\"/>";
        string List(int number, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>";
        string Chapter(int number) => string.Format(CultureInfo.InvariantCulture, chapter, List(number, 0));
        string Part(int number, int level) => string.Format(CultureInfo.InvariantCulture, section, List(number, level), level);
        var first = $"<w:b/><w:color w:val=\"{Lake}\"/>" + Size(40);
        var second = $"<w:b/><w:color w:val=\"{Lake}\"/>" + Size(28);
        var third = "<w:b/>" + Size(23);
        return Style("Heading1", "heading 1", "Normal", Chapter(1), first, "Normal")
            + Style("Heading2", "heading 2", "Normal", Part(1, 1), second, "Normal")
            + Style("Heading3", "heading 3", "Normal", Part(1, 2), third, "Normal")
            + Style("Appendix1", "Appendix 1", "Heading1", List(2, 0), "", "Normal")
            + Style("Appendix2", "Appendix 2", "Heading2", List(2, 1), "", "Normal")
            + Style("Appendix3", "Appendix 3", "Heading3", List(2, 2), "", "Normal")
            + Style("Plain1", "Heading 1 without number", "Heading1", List(0, 0), "", "Normal")
            + Style("Plain2", "Heading 2 without number", "Heading2", List(0, 0), "", "Normal")
            + Style("Plain3", "Heading 3 without number", "Heading3", List(0, 0), "", "Normal");
    }

    private static string Contents()
    {
        string Entry(int indent, int before) =>
            $"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{DocxFrame.UprightWidth}\"/></w:tabs>"
            + $"<w:spacing w:before=\"{before}\" w:after=\"30\" w:line=\"259\" w:lineRule=\"auto\"/><w:ind w:left=\"{indent}\"/>";
        return Style("TOCHeading", "TOC Heading", "Normal", "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"160\"/>", $"<w:b/><w:color w:val=\"{Lake}\"/>" + Size(34))
            + Style("TOC1", "toc 1", "Normal", Entry(0, 110), "<w:b/>") + Style("TOC2", "toc 2", "Normal", Entry(300, 0), "")
            + Style("TOC3", "toc 3", "Normal", Entry(640, 0), Size(20)) + Style("TableofFigures", "table of figures", "Normal", Entry(0, 0), "");
    }

    private static string CoverStyles() =>
        Style("CoverRegion", "Cover Region", "Normal", "<w:spacing w:before=\"2900\" w:after=\"200\"/><w:ind w:left=\"560\" w:right=\"560\"/>", White(30))
        + Style("Title", "Title", "Normal", "<w:spacing w:before=\"0\" w:after=\"260\" w:line=\"252\" w:lineRule=\"auto\"/><w:ind w:left=\"560\" w:right=\"560\"/>", "<w:b/>" + White(64))
        + Style("CoverLine", "Cover Line", "Normal", "<w:spacing w:before=\"0\" w:after=\"120\"/><w:ind w:left=\"560\" w:right=\"560\"/>", White(28))
        + Style("CoverYears", "Cover Years", "Normal", "<w:spacing w:before=\"0\" w:after=\"1100\"/><w:ind w:left=\"560\" w:right=\"560\"/>", "<w:b/><w:color w:val=\"FFD772\"/>" + Size(40))
        + Style("CoverNote", "Cover Note", "Normal", "<w:spacing w:before=\"280\" w:after=\"0\"/>", "<w:b/>");

    private static string White(int halfPoints) => "<w:color w:val=\"FFFFFF\"/>" + Size(halfPoints);

    private static string Size(int halfPoints) => $"<w:sz w:val=\"{halfPoints}\"/><w:szCs w:val=\"{halfPoints}\"/>";

    private static string Dashes() => string.Concat(Sides
        .Select(side => $"<w:{side} w:val=\"dashed\" w:sz=\"6\" w:space=\"4\" w:color=\"B57F00\"/>"));

    private static string Style(string id, string name, string? basedOn, string paragraph, string run, string? next = null, bool isDefault = false) =>
        $"<w:style w:type=\"paragraph\"{(isDefault ? " w:default=\"1\"" : "")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>"
        + (basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>") + (next is null ? "" : $"<w:next w:val=\"{next}\"/>") + "<w:qFormat/>"
        + (paragraph.Length == 0 ? "" : $"<w:pPr>{paragraph}</w:pPr>") + (run.Length == 0 ? "" : $"<w:rPr>{run}</w:rPr>") + "</w:style>";
}
