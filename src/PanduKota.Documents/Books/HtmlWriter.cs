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

    /// <summary>
    /// For the print that only tells on which page things stand: everything keeps its place and nothing is painted, which
    /// saves Chromium half of its work.
    /// </summary>
    public bool IsDraft { get; init; }

    public static HtmlOptions Draft { get; } = new(true, new Dictionary<string, int>()) { IsDraft = true };

    public static HtmlOptions Print(IReadOnlyDictionary<string, int> pages) => new(true, pages);
}

/// <summary>
/// Writes a book as one HTML file that needs nothing else: anchors, charts as SVG, its own style sheet for screen and paper,
/// no script, and a content security policy that allows nothing but that style sheet and its own pictures.
/// </summary>
public static class HtmlWriter
{
    public static string Write(Book book) => Write(BookNumbering.Of(book), HtmlOptions.Web);

    public static string Write(BookNumbering numbering, HtmlOptions options)
    {
        var book = numbering.Book;
        var style = BookStyleSheet.Of(book) + (options.IsDraft ? BookStyleSheet.Unpainted : "");
        var language = Languages.IsIndonesian(book.Culture) ? "id" : "en";
        var title = SvgCanvas.Escape($"{book.Say(book.Cover.Title)} {book.Cover.RegionName} {book.Cover.Years}");
        var html = new StringBuilder(64 * 1024);
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy(style)}\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n");
        if (book.Cover.IsPrinted)
        {
            HtmlCover.Write(html, book);
        }
        html.Append("<main>\n");
        var blocks = new HtmlBlocks(html, numbering, options);
        foreach (var (section, content) in numbering.Sections)
        {
            html.Append(section.IsLandscape ? "<section class=\"landscape\">\n" : "<section>\n");
            foreach (var block in content)
            {
                blocks.Write(block, section.IsLandscape);
            }
            html.Append("</section>\n");
        }
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

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
