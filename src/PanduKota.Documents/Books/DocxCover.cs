using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

internal static class DocxCover
{
    public static void Write(DocxXml body)
    {
        var cover = body.Book.Cover;
        WriteEmblem(body);
        var columns = Math.Max(1, cover.Marks.Count);
        var width = DocxFrame.UprightWidth / columns;
        body.Raw($"<w:tbl><w:tblPr><w:tblW w:w=\"{width * columns}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
            + string.Concat(Enumerable.Repeat($"<w:gridCol w:w=\"{width}\"/>", columns)) + "</w:tblGrid><w:tr><w:tc><w:tcPr>"
            + $"<w:tcW w:w=\"{width * columns}\" w:type=\"dxa\"/><w:gridSpan w:val=\"{columns}\"/>{Fill(DocxStyles.Lake)}</w:tcPr>");
        body.Paragraph("CoverRegion", DocxXml.Run(cover.RegionName));
        body.Paragraph("Title", DocxXml.Run(Balanced(body.Say(cover.Title))));
        if (cover.Volume is { } volume)
        {
            body.Paragraph("CoverLine", DocxXml.Run(body.Say(volume)));
        }
        body.Paragraph("CoverYears", DocxXml.Run(cover.Years));
        body.Raw("</w:tc></w:tr>");
        if (cover.Marks.Count > 0)
        {
            body.Raw("<w:tr>");
            foreach (var mark in cover.Marks)
            {
                body.Raw($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{Fill(DocxXml.Hex(mark.Colour))}</w:tcPr>");
                body.Paragraph("TableText", DocxXml.Run(mark.Letter, "<w:b/><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"22\"/>"),
                    "<w:spacing w:before=\"60\" w:after=\"60\"/><w:jc w:val=\"center\"/>");
                body.Raw("</w:tc>");
            }
            body.Raw("</w:tr>");
        }
        body.Raw("</w:tbl>");
        if (cover.IsInvented)
        {
            body.Paragraph("CoverNote", DocxXml.Run($" {body.Say(BookWords.Invented)} ", "<w:color w:val=\"4A3500\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F7E3AD\"/>"));
        }
        Line(body, cover.Edition, "");
        Line(body, cover.Publisher, $"<w:b w:val=\"0\"/><w:color w:val=\"{DocxStyles.Muted}\"/>");
        if (cover.ProofAddress is { } address)
        {
            WriteProof(body, address);
        }
        body.Paragraph("SectionEnd", "", DocxFrame.Section(isLandscape: false, hasFrame: false));
    }

    private static void WriteEmblem(DocxXml body)
    {
        var cover = body.Book.Cover;
        if (cover.EmblemPng is not { } png)
        {
            body.Paragraph("Normal", DocxXml.Run($" {body.Say(BookWords.EmblemPlace)} ", $"<w:color w:val=\"{DocxStyles.Muted}\"/><w:sz w:val=\"18\"/>"
                + "<w:bdr w:val=\"dashed\" w:sz=\"6\" w:space=\"4\" w:color=\"8B999E\"/>"), "<w:spacing w:before=\"400\" w:after=\"900\"/>");
            return;
        }
        var (wide, tall) = PngSize.Of(png) is { Width: > 0, Height: > 0 } size ? (900_000L * size.Width / size.Height, 900_000L) : (900_000L, 900_000L);
        body.Paragraph("Normal", Picture(body, png, body.Say(Text.Of("Lambang {0}", cover.RegionName)), wide, tall), "<w:spacing w:before=\"0\" w:after=\"600\"/>");
    }

    /// <summary>QR code, what it is for, and the address in letters for whoever reads a copy on paper.</summary>
    public static void WriteProof(DocxXml body, string address)
    {
        body.Paragraph("Normal", Picture(body, QrDrawing.Png(address), body.Say(BookWords.ProofPicture(address)), 936_000, 936_000),
            "<w:keepNext/><w:spacing w:before=\"400\" w:after=\"60\"/>");
        body.Paragraph("Source", DocxXml.Run(body.Say(BookWords.Proof)) + "<w:r><w:br/></w:r>" + DocxXml.Run(address), "<w:keepLines/>");
    }

    /// <param name="wide">Width in EMU.</param>
    /// <param name="tall">Height in EMU.</param>
    private static string Picture(DocxXml body, byte[] png, string words, long wide, long tall)
    {
        var (id, number, said) = (body.Parts.AddPng(png), body.NextDrawing(), SvgCanvas.Escape(words));
        return $"<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{wide}\" cy=\"{tall}\"/>"
            + $"<wp:docPr id=\"{number}\" name=\"Picture {number}\" descr=\"{said}\"/><wp:cNvGraphicFramePr/><a:graphic>"
            + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
            + $"<pic:cNvPr id=\"{number}\" name=\"Picture {number}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            + $"<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{wide}\" cy=\"{tall}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
            + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static void Line(DocxXml body, Text? words, string look)
    {
        if (words is not null)
        {
            body.Paragraph("CoverNote", DocxXml.Run(body.Say(words), look));
        }
    }

    private static string Fill(string colour) => $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colour}\"/>";

    /// <summary>The last word of a long title does not stand alone on its line.</summary>
    private static string Balanced(string title) =>
        title.Count(c => c == ' ') < 2 ? title : title[..title.LastIndexOf(' ')] + "\u00a0" + title[(title.LastIndexOf(' ') + 1)..];
}

/// <summary>Width and height in the head of a PNG.</summary>
internal static class PngSize
{
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> png) => png.Length < 24 || png[0] != 0x89
        ? null
        : (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png[16..]), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png[20..]));
}
