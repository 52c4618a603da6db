using System.Globalization;
using System.Text;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

internal static class HtmlCover
{
    public static void Write(StringBuilder html, Book book)
    {
        var cover = book.Cover;
        string Line(string kind, Text? words) =>
            words is null ? "" : $"<p class=\"{kind}\">{SvgCanvas.Escape(book.Say(words))}</p>\n";
        html.Append("<header class=\"cover\">\n<div class=\"emblem\">").Append(Emblem(book)).Append("</div>\n");
        html.Append("<div class=\"plate\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"region\">{SvgCanvas.Escape(cover.RegionName)}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{SvgCanvas.Escape(book.Say(cover.Title))}</h1>\n");
        html.Append(Line("volume", cover.Volume));
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"years\">{SvgCanvas.Escape(cover.Years)}</p>\n</div>\n<div class=\"strip\">");
        foreach (var mark in cover.Marks)
        {
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"tile {BookStyleSheet.ClassOf(mark)}\">{SvgCanvas.Escape(mark.Letter)}</span>");
        }
        html.Append("</div>\n");
        if (cover.IsInvented)
        {
            html.Append(Line("invented", BookWords.Invented));
        }
        html.Append(Line("edition", cover.Edition)).Append(Line("publisher", cover.Publisher))
            .Append(cover.ProofAddress is { } proof ? ProofOf(book, proof) : "").Append("</header>\n");
    }

    /// <summary>QR code, what it is for, and the address in letters for whoever reads a copy on paper.</summary>
    public static string ProofOf(Book book, string address)
    {
        var (size, path) = QrDrawing.Path(address);
        var words = SvgCanvas.Escape(book.Say(BookWords.Proof));
        return $"<div class=\"proof\"><svg role=\"img\" viewBox=\"0 0 {size} {size}\" width=\"96\" height=\"96\" aria-label=\"{SvgCanvas.Escape(book.Say(BookWords.ProofPicture(address)))}\">"
            + $"<rect width=\"{size}\" height=\"{size}\" fill=\"#ffffff\"/><path fill=\"#000000\" d=\"{path}\"/></svg><p>{words}<br>{SvgCanvas.Escape(address)}</p></div>\n";
    }

    private static string Emblem(Book book)
    {
        var words = SvgCanvas.Escape(book.Say(Text.Of("Lambang {0}", book.Cover.RegionName)));
        return book.Cover.EmblemPng is { } png
            ? $"<img alt=\"{words}\" src=\"data:image/png;base64,{Convert.ToBase64String(png)}\">"
            : $"<span class=\"placeholder\">{SvgCanvas.Escape(book.Say(BookWords.EmblemPlace))}</span>";
    }
}
