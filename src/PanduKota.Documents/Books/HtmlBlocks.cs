using System.Globalization;
using System.Text;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>Writes the blocks of a book as HTML. Words are always escaped; no style attribute is written.</summary>
internal sealed class HtmlBlocks(StringBuilder html, BookNumbering numbering, HtmlOptions options)
{
    private static CultureInfo Plain => CultureInfo.InvariantCulture;

    private Book Book => numbering.Book;

    public void Write(NumberedBlock numbered, bool isLandscape)
    {
        switch (numbered.Block)
        {
            case Heading heading:
                WriteHeading(heading, numbered);
                break;
            case Paragraph paragraph:
                html.Append("<p>").Append(Inlines(paragraph.Inlines)).Append("</p>\n");
                break;
            case BulletList list:
                var kind = list.IsNumbered ? "ol" : "ul";
                html.Append(Plain, $"<{kind}>").AppendJoin("", list.Items.Select(i => $"<li>{Inlines(i)}</li>")).Append(Plain, $"</{kind}>\n");
                break;
            case BookTable table:
                HtmlTable.Write(html, Book, table, numbered, isLandscape);
                break;
            case BookFigure figure:
                WriteFigure(figure, numbered, isLandscape);
                break;
            case Callout callout:
                html.Append(Plain, $"<aside class=\"callout {ToneClass(callout.Tone)}\">{Lead(callout)}<p>")
                    .Append(Inlines(callout.Inlines)).Append("</p></aside>\n");
                break;
            case Gap gap:
                html.Append(Plain, $"<p class=\"gap\">{Say(BookWords.Of(gap))}</p>\n");
                break;
            case FindingList findings:
                HtmlTable.Write(html, Book, BookWords.AsTable(findings), new NumberedBlock(findings, null, null), isLandscape);
                break;
            case KeyFigures figures:
                WriteKeyFigures(figures);
                break;
            case SignatureBlock signatures:
                WriteSignatures(signatures);
                break;
            case AnnexHead head:
                html.Append("<div class=\"annex\">").AppendJoin("", head.Lines.Select(l => $"<p>{Say(l)}</p>")).Append("</div>")
                    .Append(Plain, $"<p class=\"annex-name\">{Say(head.Name)}</p>\n");
                break;
            case Proof proof:
                html.Append(HtmlCover.ProofOf(Book, proof.Address));
                break;
            case Marker:
                break;
            case PageBreak:
                html.Append("<div class=\"break\"></div>\n");
                break;
            case ContentsList contents:
                WriteContents(contents);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(numbered), numbered.Block.GetType().Name, "No HTML for this block.");
        }
    }

    public static string ToneClass(Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Attention => "attention",
        Tone.Bad => "bad",
        Tone.Muted => "muted",
        _ => "plain",
    };

    private void WriteHeading(Heading heading, NumberedBlock numbered)
    {
        var element = "h" + (Math.Clamp(heading.Level, 1, 3) + 1).ToString(Plain);
        html.Append(Plain, $"<{element} id=\"{numbered.Id}\">");
        if (numbered.Number is { } number)
        {
            html.Append(Plain, $"<span class=\"number\">{Say(number)}</span> ");
        }
        if (heading.Mark is { Letter.Length: > 0 } mark)
        {
            html.Append(HtmlTable.Tile(mark)).Append(' ');
        }
        html.Append(Plain, $"{Say(heading.Words)}</{element}>\n");
    }

    private void WriteFigure(BookFigure figure, NumberedBlock numbered, bool isLandscape)
    {
        string Drawing(ChartWidth width, string prefix) =>
            SvgWriter.Write(figure.Chart, new SvgOptions(Book.Culture, width, prefix + numbered.Id));
        // In a PDF the drawing is the picture that has words, and the element around it holds it together with its caption.
        html.Append(Plain, $"<figure id=\"{numbered.Id}\"{(options.IsForPrint ? " role=\"group\"" : "")}>");
        if (options.IsForPrint)
        {
            html.Append(Drawing(isLandscape ? ChartWidth.Full : ChartWidth.Wide, "p-"));
        }
        else
        {
            html.Append("<div class=\"only-wide\">").Append(Drawing(isLandscape ? ChartWidth.Full : ChartWidth.Wide, "p-"))
                .Append("</div><div class=\"only-narrow\">").Append(Drawing(ChartWidth.Narrow, "n-")).Append("</div>");
        }
        html.Append(Plain, $"<figcaption><b>{Say(numbered.Number!)}</b> {Say(figure.Words)}");
        if (figure.Source is { } source)
        {
            html.Append(Plain, $"<span class=\"source\">{Say(BookWords.Source(source))}</span>");
        }
        html.Append("</figcaption></figure>\n");
    }

    private void WriteKeyFigures(KeyFigures figures)
    {
        html.Append("<dl class=\"keys\">");
        foreach (var figure in figures.Figures)
        {
            html.Append(Plain, $"<div><dt>{Say(figure.Label)}</dt><dd class=\"value\">{Say(figure.Value)}</dd>");
            html.Append(figure.Note is { } note ? $"<dd class=\"note\">{Say(note)}</dd>" : "").Append("</div>");
        }
        html.Append("</dl>\n");
    }

    private void WriteSignatures(SignatureBlock block)
    {
        html.Append(Plain, $"<div class=\"signatures{(block.IsKeptRight ? " right" : "")}\"><p class=\"day\">{Say(block.PlaceAndDay)}</p>");
        foreach (var signature in block.Signatures)
        {
            var name = signature.Name is { } known ? $"<b>{SvgCanvas.Escape(known)}</b>" : "<span class=\"dots\"></span>";
            html.Append(Plain, $"<div class=\"signature\"><p>{Say(signature.Role)}</p><p class=\"space\"></p><p>{name}</p>");
            html.Append(Plain, $"<p>{SvgCanvas.Escape(signature.Identity ?? "\u00a0")}</p></div>");
        }
        html.Append("</div>\n");
    }

    private void WriteContents(ContentsList list)
    {
        var entries = numbering.Contents(list.Kind, list.Depth).ToList();
        if (entries.Count == 0)
        {
            return;
        }
        var title = Say(BookWords.TitleOf(list.Kind));
        html.Append(Plain, $"<nav class=\"contents {KindClass(list.Kind)}\" aria-label=\"{title}\"><p class=\"title\">{title}</p><ul>");
        foreach (var entry in entries)
        {
            var number = entry.Number is { } known ? $"<span class=\"number\">{Say(known)}</span> " : "";
            var page = options.Pages.TryGetValue(entry.Id, out var found) ? found.ToString(Plain) : "";
            html.Append(Plain, $"<li class=\"l{entry.Level}\"><a href=\"{options.Places}{entry.Id}\"><span>{number}{Say(entry.Words)}</span>")
                .Append(options.IsForPrint ? $"<i></i><span class=\"page\">{page}</span>" : "").Append("</a></li>");
        }
        html.Append("</ul></nav>\n");
    }

    private string Lead(Callout callout) => Say(callout.Title) is { Length: > 0 } title ? $"<p class=\"lead\">{title}</p>" : "";

    private static string KindClass(ContentsKind kind) => kind switch
    {
        ContentsKind.Tables => "tables",
        ContentsKind.Figures => "figures",
        _ => "headings",
    };

    private string Inlines(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(One));

    private string One(Inline inline)
    {
        var words = Say(inline.Words);
        if (inline.Reference is { } anchor)
        {
            words = numbering.Find(anchor) is { } target
                ? $"<a href=\"{options.Places}{target.Id}\">{Say(BookNumbering.Say(target))}</a>"
                : $"<span class=\"gap\">{Say(Text.Of("rujukan \"{0}\" tidak ada", anchor))}</span>";
        }
        else if (inline.SafeLink is { } link)
        {
            words = $"<a href=\"{SvgCanvas.Escape(link)}\" rel=\"noopener\">{words}</a>";
        }
        words = inline.IsItalic ? $"<em>{words}</em>" : words;
        return inline.IsBold ? $"<strong>{words}</strong>" : words;
    }

    private string Say(Text text) => SvgCanvas.Escape(Book.Say(text));
}
