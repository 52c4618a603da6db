using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <param name="IsForPrint">For the printer: charts for paper only. Otherwise phones get their own drawings.</param>
/// <param name="Pages">Id of a heading, table or figure -> its page, for the contents; empty leaves the numbers out.</param>
public sealed record HtmlOptions(bool IsForPrint, IReadOnlyDictionary<string, int> Pages)
{
    public static HtmlOptions Web { get; } = new(false, new Dictionary<string, int>());

    public static HtmlOptions Print(IReadOnlyDictionary<string, int> pages) => new(true, pages);

    /// <summary>What stands before the id in a link to a place of the book.</summary>
    public string Places => IsForPrint ? PrintParts.BookAddress : "#";
}

/// <summary>
/// Writes a book as one HTML file that needs nothing else: anchors, charts as SVG, its own style sheet for screen and paper,
/// no script, and a content security policy that allows nothing but that style sheet and its own pictures.
/// </summary>
public static class HtmlWriter
{
    /// <summary>The web edition.</summary>
    public static string Write(Book book) => Write(BookNumbering.Of(book));

    /// <summary>The web edition.</summary>
    public static string Write(BookNumbering numbering)
    {
        var html = new StringBuilder(64 * 1024);
        if (numbering.Book.Cover.IsPrinted)
        {
            HtmlCover.Write(html, numbering.Book);
        }
        html.Append("<main>\n");
        for (var i = 0; i < numbering.Sections.Count; i++)
        {
            html.Append(Section(numbering, i, HtmlOptions.Web));
        }
        return Whole(numbering.Book, BookStyleSheet.Of(numbering.Book), html.Append("</main>\n").ToString());
    }

    internal static string Section(BookNumbering numbering, int index, HtmlOptions options)
    {
        var (section, content) = numbering.Sections[index];
        return Section(numbering, section, content, options);
    }

    /// <summary>A section, or a part of one, with the numbers of the whole book.</summary>
    internal static string Section(BookNumbering numbering, BookSection section, IReadOnlyList<NumberedBlock> content, HtmlOptions options)
    {
        var html = new StringBuilder(section.IsLandscape ? "<section class=\"landscape\">\n" : "<section>\n");
        var blocks = new HtmlBlocks(html, numbering, options);
        foreach (var block in content)
        {
            blocks.Write(block, section.IsLandscape);
        }
        return html.Append("</section>\n").ToString();
    }

    internal static string Whole(Book book, string style, string body)
    {
        var language = Languages.IsIndonesian(book.Culture) ? "id" : "en";
        return new StringBuilder(body.Length + style.Length + 1024)
            .Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy(style)}\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{SvgCanvas.Escape(TitleOf(book))}</title>\n<style>{style}</style>\n</head>\n<body>\n")
            .Append(body).Append("</body>\n</html>\n").ToString();
    }

    internal static string TitleOf(Book book) => $"{book.Say(book.Cover.Title)} {book.Cover.RegionName} {book.Cover.Years}";

    /// <summary>What stands between two markers, with the numbers of the whole book; null when the first is not there.</summary>
    public static string? WritePart(BookNumbering numbering, Marker begin, Marker end)
    {
        foreach (var (section, content) in numbering.Sections)
        {
            var part = content.SkipWhile(b => !begin.Equals(b.Block)).TakeWhile(b => !end.Equals(b.Block)).ToList();
            if (part.Count > 0)
            {
                var html = new StringBuilder();
                var blocks = new HtmlBlocks(html, numbering, HtmlOptions.Web);
                part.ForEach(block => blocks.Write(block, section.IsLandscape));
                return html.ToString();
            }
        }
        return null;
    }

    /// <summary>The content security policy under which the file shows as it should; for the header of a page that serves it.</summary>
    public static string PolicyFor(Book book) => Policy(BookStyleSheet.Of(book));

    private static string Policy(string style)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:";
    }
}
