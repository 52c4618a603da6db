using System.Text.RegularExpressions;
using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

/// <summary>A table too long for one piece of printing is cut between its rows, and stays one table to the reader.</summary>
public sealed partial class PrintPartsTests
{
    private static readonly Dictionary<string, int> NoPages = [];

    private static readonly Text Words = Text.Verbatim(string.Concat(Enumerable.Repeat("layanan ", 60)));

    [Fact]
    public void Every_row_of_a_long_table_is_printed_once_in_order_under_the_same_columns()
    {
        var parts = PrintParts.Of(BookNumbering.Of(BookOf(groups: 12, rows: 150)));
        List<string> pieces = [.. Enumerable.Range(0, parts.Count).Select(p => parts.Html(p, NoPages)).Where(html => html.Contains("<table", StringComparison.Ordinal))];

        pieces.Count.ShouldBeGreaterThan(3);
        pieces.ShouldAllBe(html => html.Length < 400_000);
        pieces.SelectMany(html => Row().Matches(html).Select(m => int.Parse(m.Groups[1].ValueSpan, null))).ShouldBe(Enumerable.Range(0, 12 * 150));
        pieces.Select(html => Columns().Match(html).Value).Distinct().Count().ShouldBe(1);
        pieces[0].ShouldContain("<caption><b>Tabel 1</b> Matriks (juta rupiah)</caption>");
        pieces[1].ShouldContain("<caption><b>Tabel 1 (lanjutan)</b> Matriks (juta rupiah)</caption>");
        pieces.Count(html => html.Contains("id=\"tabel-1\"", StringComparison.Ordinal)).ShouldBe(1);
        pieces.Count(html => html.Contains("class=\"source\"", StringComparison.Ordinal)).ShouldBe(1);
        pieces[^1].ShouldContain("Sesudah tabel.");
    }

    [Fact]
    public void A_cut_is_made_before_the_line_over_a_group()
    {
        var parts = PrintParts.Of(BookNumbering.Of(BookOf(groups: 12, rows: 150)));

        Enumerable.Range(1, parts.Count - 1).Select(p => parts.Html(p, NoPages)).Where(html => html.Contains("lanjutan", StringComparison.Ordinal))
            .ShouldAllBe(html => html.Contains("<tbody><tr class=\"group\">", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_without_groups_is_cut_too_and_a_short_one_is_not()
    {
        var cut = PrintParts.Of(BookNumbering.Of(BookOf(groups: 0, rows: 1000)));
        var whole = PrintParts.Of(BookNumbering.Of(BookOf(groups: 0, rows: 100)));

        Enumerable.Range(0, cut.Count).Sum(p => Row().Count(cut.Html(p, NoPages))).ShouldBe(1000);
        cut.Count.ShouldBeGreaterThan(whole.Count);
        Enumerable.Range(0, whole.Count).ShouldAllBe(p => !whole.Html(p, NoPages).Contains("lanjutan", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_printed_is_laid_out_for_paper_alone_and_the_web_edition_for_screens_too()
    {
        const string PaperOnly = "@media screen { body { display: none; } }";
        var numbering = BookNumbering.Of(BookOf(groups: 0, rows: 10));
        var parts = PrintParts.Of(numbering);

        Enumerable.Range(0, parts.Count).ShouldAllBe(p => parts.Html(p, NoPages).Contains(PaperOnly, StringComparison.Ordinal));
        PrintParts.Frame(numbering.Book, [false]).ShouldContain(PaperOnly);
        HtmlWriter.Write(numbering).ShouldNotContain(PaperOnly);
    }

    private static Book BookOf(int groups, int rows)
    {
        List<BookRow> all = [];
        for (var g = 0; g < Math.Max(1, groups); g++)
        {
            if (groups > 0)
            {
                all.Add(new BookRow([$"Dimensi {g}"], RowKind.Group));
            }
            all.AddRange(Enumerable.Range(g * rows, rows).Select(i => new BookRow([$"baris-{i}", BookCell.Of(Words), BookCell.Money(1_000_000L * i)])));
        }
        var table = new BookTable(
            Text.Verbatim("Matriks"), [new(Text.Verbatim("Kode")), new(Text.Verbatim("Nama"), Width: 4), new(Text.Verbatim("Biaya"), ColumnKind.Money)], all, Anchor: "matriks")
        {
            Unit = Documents.Charts.MoneyUnit.Juta, Source = Text.Verbatim("Rencana"),
        };
        return new Book(new BookCover("Kabupaten Uji", Text.Verbatim("Rencana"), "2026–2035"),
            [new BookSection([new Heading(1, Text.Verbatim("Bab")), table, Paragraph.Of(Text.Verbatim("Sesudah tabel."))]) { IsLandscape = true }]);
    }

    [GeneratedRegex(@"baris-([0-9]+)<")]
    private static partial Regex Row();

    [GeneratedRegex(@"<colgroup>.*?</colgroup>")]
    private static partial Regex Columns();
}
