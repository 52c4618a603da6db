using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>Writes the blocks of one section.</summary>
internal sealed class DocxBlocks(DocxXml body, bool isLandscape)
{
    /// <summary>A chapter right under the head of an annex stays on its page.</summary>
    private bool isUnderAnnexHead;

    private int Width => isLandscape ? DocxFrame.LandscapeWidth : DocxFrame.UprightWidth;

    /// <param name="next">What follows: words that lead to a table, figure or list stay with it.</param>
    public void Write(NumberedBlock numbered, Block? next)
    {
        switch (numbered.Block)
        {
            case Heading heading:
                WriteHeading(heading, numbered);
                isUnderAnnexHead = false;
                break;
            case Paragraph paragraph:
                body.Paragraph("Normal", Inlines(paragraph.Inlines), next is BookTable or BookFigure or BulletList ? "<w:keepNext/>" : "");
                break;
            case BulletList list:
                WriteList(list);
                break;
            case BookTable table:
                DocxTable.Write(body, table, numbered, Width);
                break;
            case BookFigure figure:
                DocxFigure.Write(body, figure, numbered, isLandscape);
                break;
            case Callout callout:
                WriteCallout(callout);
                break;
            case Gap gap:
                body.Paragraph("Gap", DocxXml.Run(body.Say(BookWords.Of(gap))));
                break;
            case FindingList findings:
                DocxTable.Write(body, BookWords.AsTable(findings), new NumberedBlock(findings, null, null), Width);
                break;
            case KeyFigures figures:
                WriteKeyFigures(figures);
                break;
            case SignatureBlock signatures:
                WriteSignatures(signatures);
                break;
            case AnnexHead head:
                foreach (var line in head.Lines)
                {
                    body.Paragraph("AnnexLine", DocxXml.Run(body.Say(line)));
                }
                body.Paragraph("AnnexName", DocxXml.Run(body.Say(head.Name)));
                isUnderAnnexHead = true;
                break;
            case Proof proof:
                DocxCover.WriteProof(body, proof.Address);
                break;
            case Marker:
                break;
            case PageBreak:
                body.Paragraph("SectionEnd", "<w:r><w:br w:type=\"page\"/></w:r>");
                break;
            case ContentsList contents:
                DocxContents.Write(body, contents);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(numbered), numbered.Block.GetType().Name, "No docx for this block.");
        }
    }

    private void WriteHeading(Heading heading, NumberedBlock numbered)
    {
        var number = numbered.Number is null ? "Plain" : heading.IsAppendix ? "Appendix" : "Heading";
        var tile = heading.Mark is { Letter.Length: > 0 } mark ? DocxXml.Tile(mark) + DocxXml.Run(" ") : "";
        body.Paragraph(number + heading.Level, properties: isUnderAnnexHead ? "<w:pageBreakBefore w:val=\"0\"/>" : "", runs: body.Place(numbered.Id!, tile + DocxXml.Run(body.Say(heading.Words))));
    }

    private void WriteList(BulletList list)
    {
        var number = list.IsNumbered ? body.NextList() : DocxNumbering.Points;
        foreach (var item in list.Items)
        {
            body.Paragraph("ListItem", Inlines(item), $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr>");
        }
    }

    private void WriteCallout(Callout callout)
    {
        var (edge, fill) = callout.Tone switch
        {
            Tone.Attention => ("E0A100", "FDF4DC"),
            Tone.Bad => ("B3261E", "FBECEB"),
            Tone.Good => ("2E7D4F", "E9F4ED"),
            _ => (DocxStyles.Lake, DocxStyles.Soft),
        };
        string Look(int before, int after, bool isKept) => (isKept ? "<w:keepNext/>" : "")
            + $"<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"{edge}\"/></w:pBdr>"
            + $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{fill}\"/><w:spacing w:before=\"{before}\" w:after=\"{after}\"/>";
        var title = body.Say(callout.Title);
        if (title.Length > 0)
        {
            body.Paragraph("Callout", DocxXml.Run(title, "<w:b/>"), Look(160, 0, isKept: true));
        }
        body.Paragraph("Callout", Inlines(callout.Inlines), Look(title.Length > 0 ? 0 : 160, 220, isKept: false));
    }

    private void WriteKeyFigures(KeyFigures figures)
    {
        if (figures.Figures.Count == 0)
        {
            return;
        }
        foreach (var line in figures.Figures.Chunk(4))
        {
            var width = Width / line.Length;
            body.Raw($"<w:tbl><w:tblPr><w:tblW w:w=\"{width * line.Length}\" w:type=\"dxa\"/><w:tblBorders>"
                + $"<w:top w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"{DocxStyles.Lake}\"/>" + Edge("left") + Edge("bottom") + Edge("right") + Edge("insideV")
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
                + string.Concat(line.Select(_ => $"<w:gridCol w:w=\"{width}\"/>")) + "</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
            foreach (var figure in line)
            {
                body.Raw($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
                body.Paragraph("TableText", DocxXml.Run(body.Say(figure.Label), $"<w:color w:val=\"{DocxStyles.Muted}\"/>"), "<w:spacing w:before=\"100\" w:after=\"20\"/>");
                body.Paragraph("TableText", DocxXml.Run(body.Say(figure.Value), "<w:b/><w:sz w:val=\"34\"/>"));
                body.Paragraph("TableText", DocxXml.Run(figure.Note is { } note ? body.Say(note) : "", $"<w:color w:val=\"{DocxStyles.Muted}\"/>"), "<w:spacing w:before=\"20\" w:after=\"100\"/>");
                body.Raw("</w:tc>");
            }
            body.Raw("</w:tr></w:tbl>");
            body.Paragraph("TableEnd", "");
        }
    }

    private static string Edge(string side) => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{DocxStyles.Line}\"/>";

    private const string Middle = "<w:jc w:val=\"center\"/>";

    private void WriteSignatures(SignatureBlock block)
    {
        const string Kept = "<w:keepNext/><w:keepLines/>";
        body.Paragraph("Normal", DocxXml.Run(body.Say(block.PlaceAndDay)), Kept + "<w:spacing w:before=\"480\"/><w:jc w:val=\"right\"/>");
        var width = Width / 2;
        body.Raw($"<w:tbl><w:tblPr><w:tblW w:w=\"{width * 2}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"{width}\"/><w:gridCol w:w=\"{width}\"/></w:tblGrid>");
        // One row for each line of a pair, so that names stand side by side under roles of one and of two lines.
        foreach (var pair in block.Signatures.Chunk(block.IsKeptRight ? 1 : 2))
        {
            foreach (var line in new Action<Signature>[] { s => WriteRole(s, Kept), s => WriteName(s, Kept), WriteIdentity })
            {
                body.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
                for (var i = 0; i < 2; i++)
                {
                    body.Raw($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
                    var at = block.IsKeptRight ? i - 1 : i;
                    if (at >= 0 && at < pair.Length)
                    {
                        line(pair[at]);
                    }
                    else
                    {
                        body.Paragraph("Normal", "", "<w:spacing w:before=\"0\" w:after=\"0\"/>");
                    }
                    body.Raw("</w:tc>");
                }
                body.Raw("</w:tr>");
            }
        }
        body.Raw("</w:tbl>");
        body.Paragraph("TableEnd", "");
    }

    private void WriteRole(Signature signature, string kept) =>
        body.Paragraph("Normal", DocxXml.Run(body.Say(signature.Role)), kept + "<w:spacing w:before=\"0\" w:after=\"1250\"/>" + Middle);

    private void WriteName(Signature signature, string kept) =>
        body.Paragraph("Normal", signature.Name is { } known ? DocxXml.Run(known, "<w:b/>") : DocxXml.Run(new string('.', 48)),
            kept + "<w:spacing w:before=\"0\" w:after=\"0\"/>" + Middle);

    private void WriteIdentity(Signature signature) =>
        body.Paragraph("Normal", DocxXml.Run(signature.Identity ?? ""), "<w:spacing w:before=\"0\" w:after=\"200\"/>" + Middle);

    private string Inlines(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(One));

    private string One(Inline inline)
    {
        var look = (inline.IsBold ? "<w:b/>" : "") + (inline.IsItalic ? "<w:i/>" : "");
        if (inline.Reference is { } anchor)
        {
            return body.Numbering.Find(anchor) is { } target
                ? Reference(target, look)
                : DocxXml.Run(body.Say(Text.Of("rujukan \"{0}\" tidak ada", anchor)), look + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FDF4DC\"/>");
        }
        if (inline.SafeLink is { } link)
        {
            // A field needs no relationship, and Word follows it like any link.
            return DocxXml.Field($"HYPERLINK \"{link}\"", body.Say(inline.Words), look + $"<w:color w:val=\"{DocxStyles.Lake}\"/><w:u w:val=\"single\"/>");
        }
        return DocxXml.Run(body.Say(inline.Words), look);
    }

    /// <summary>The number of a heading comes from its numbering (\r), of a table or figure from its caption.</summary>
    private string Reference(NumberedBlock target, string look)
    {
        var said = body.Say(BookNumbering.Say(target));
        var place = DocxXml.Name(target.Id!);
        if (target.Block is not Heading)
        {
            return DocxXml.Field($"REF {place} \\h", said, look);
        }
        if (target.Number is not { } number)
        {
            return DocxXml.Field($"REF {place} \\h", said, look);
        }
        var figure = body.Say(number);
        var lead = said.EndsWith(figure, StringComparison.Ordinal) ? said[..^figure.Length] : "";
        return DocxXml.Run(lead, look) + DocxXml.Field($"REF {place} \\r \\h", figure, look);
    }
}
