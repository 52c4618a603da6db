using System.Text.RegularExpressions;
using System.Xml.Linq;
using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

public sealed partial class HtmlWriterTests
{
    [Fact]
    public void The_web_edition_stands_alone_and_every_link_inside_it_leads_somewhere()
    {
        var html = HtmlWriter.Write(BookSample.Masterplan());
        html.ShouldContain("<html lang=\"id\">");
        html.ShouldNotContain("<script");
        html.ShouldNotContain(" style=");
        var ids = Ids().Matches(html).Select(m => m.Groups[1].Value).ToList();
        ids.ShouldBeUnique();
        var targets = Links().Matches(html).Select(m => m.Groups[1].Value).ToList();
        targets.Count.ShouldBeGreaterThan(50);
        targets.ShouldBeSubsetOf(ids);
        Addresses().Matches(html).Select(m => m.Groups[1].Value).Where(a => !a.StartsWith('#')).ShouldBe(["https://satudata.go.id/"]);
    }

    [Fact]
    public void The_policy_of_the_file_allows_exactly_its_own_style_sheet()
    {
        var book = BookSample.Masterplan(6);
        var html = HtmlWriter.Write(book);
        var style = html[(html.IndexOf("<style>", StringComparison.Ordinal) + 7)..html.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        html.ShouldContain($"style-src 'sha256-{hash}'");
        HtmlWriter.PolicyFor(book).ShouldContain(hash);
    }

    [Fact]
    public void Words_from_outside_cannot_become_markup_or_style_or_a_dangerous_link()
    {
        const string Evil = "</style><script>alert(1)</script>\" onload=\"x\\";
        var cover = BookSample.Cover with { RegionName = Evil, Marks = [new("X", Text.Verbatim("x"), "red;}body{}")] };
        var html = HtmlWriter.Write(new Book(cover,
            [new BookSection([new Heading(1, Text.Verbatim(Evil)), Paragraph.Of(Inline.Web(Text.Verbatim(Evil), "javascript:alert(1)"))])]));
        html.ShouldNotContain("<script");
        html.ShouldNotContain("javascript:");
        Regex.Count(html, "</style>").ShouldBe(1);
    }

    [Fact]
    public void Tables_have_heads_captions_with_the_unit_and_figures_set_right()
    {
        var table = new BookTable(Text.Verbatim("Pagu"), [new(Text.Verbatim("Program")), new(Text.Verbatim("2026"), ColumnKind.Money)],
            [new BookRow(["A", BookCell.Money(1_234_567_000)]), new BookRow(["B", BookCell.Money(0)]), new BookRow(["C"])]);
        var html = HtmlWriter.Write(new Book(BookSample.Cover, [new BookSection([table])]));
        html.ShouldContain("<b>Tabel 1</b> Pagu (juta rupiah)");
        html.ShouldContain("<td class=\"n\">1.235</td>");
        html.ShouldContain("<td class=\"n\">–</td>");
        html.ShouldContain("<th scope=\"col\" class=\"n\">2026</th>");
    }

    [Fact]
    public void The_english_edition_says_the_standing_words_in_english()
    {
        var html = HtmlWriter.Write(BookSample.Masterplan(6) with { Culture = Languages.English });
        html.ShouldContain("<html lang=\"en\">");
        html.ShouldContain("Chapter 1");
        html.ShouldContain("Table 1");
        html.ShouldNotContain("Tabel ");
        html.ShouldNotContain("Daftar Isi");
    }

    [Fact]
    public void The_drawings_of_a_book_are_well_formed()
    {
        foreach (Match svg in Drawings().Matches(HtmlWriter.Write(BookSample.Masterplan())))
        {
            XDocument.Parse(svg.Value).Root!.Name.LocalName.ShouldBe("svg");
        }
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Addresses();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawings();
}
