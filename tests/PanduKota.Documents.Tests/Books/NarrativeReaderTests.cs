using PanduKota.Documents.Books;
using PanduKota.Documents.Tests.Charts;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

public sealed class NarrativeReaderTests
{
    private static readonly NarrativeReferences Known = new(
        new Dictionary<string, Text> { ["jumlah_program"] = Text.Verbatim("80"), ["pagu"] = Text.Of("{0}", new Rupiah(681_400_000_000)) },
        new Dictionary<string, Block> { ["grafik_belanja"] = new BookFigure(ChartSamples.Spending, Anchor: "belanja") });

    [Fact]
    public void Words_with_figures_become_paragraphs_that_hold_the_figures_of_today()
    {
        var blocks = Read("# Latar belakang\n\nAda **{{jumlah_program}} program** senilai *{{pagu}}*, lihat {{rujuk:belanja}}.\n\n{{grafik_belanja}}\n\n1. satu\n2. dua");
        blocks.Select(b => b.GetType().Name).ShouldBe(["Heading", "Paragraph", "BookFigure", "BulletList"]);
        var inlines = ((Paragraph)blocks[1]).Inlines;
        string.Concat(inlines.Select(i => i.Words.Indonesian)).ShouldBe("Ada 80 program senilai Rp 681,4 M, lihat .");
        inlines.Single(i => i.Words.Indonesian == "80").IsBold.ShouldBeTrue();
        inlines.Single(i => i.Reference is not null).Reference.ShouldBe("belanja");
        ((BulletList)blocks[3]).IsNumbered.ShouldBeTrue();
    }

    [Fact]
    public void An_unknown_reference_is_refused_with_its_line()
    {
        var refused = NarrativeReader.Read("Baris satu.\n\nAda {{jumlah_progam}} program.", Known);
        refused.IsOk.ShouldBeFalse();
        refused.Problems.Single().Code.ShouldBe("BOOK-020");
        refused.Problems.Single().Place.Row.ShouldBe(3);
        refused.Problems.Single().Message.Indonesian.ShouldContain("{{jumlah_progam}}");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("teks <b>tebal</b>")]
    [InlineData("![gambar](http://contoh/x.png)")]
    [InlineData("    kode")]
    [InlineData("`kode`")]
    public void Forms_that_books_do_not_have_are_refused(string markdown) =>
        NarrativeReader.Read(markdown, Known).Problems.ShouldContain(p => p.Code == "BOOK-021");

    [Fact]
    public void A_chart_in_the_middle_of_a_sentence_is_refused() =>
        NarrativeReader.Read("Lihat {{grafik_belanja}} ini.", Known).Problems.Single().Code.ShouldBe("BOOK-023");

    [Fact]
    public void A_dangerous_link_is_written_without_a_link()
    {
        var inline = ((Paragraph)Read("[klik](javascript:alert)")[0]).Inlines.Single();
        inline.SafeLink.ShouldBeNull();
        ((Paragraph)Read("[satu data](https://satudata.go.id)")[0]).Inlines.Single().SafeLink.ShouldBe("https://satudata.go.id/");
    }

    [Fact]
    public void Too_long_words_and_words_with_marks_of_our_own_do_no_harm()
    {
        NarrativeReader.Read(new string('a', 200_001), Known).Problems.Single().Code.ShouldBe("BOOK-022");
        Read("aneh \uE0000\uE001 sekali {{ belum tutup").Count.ShouldBe(1);
        Read("").ShouldBeEmpty();
    }

    private static IReadOnlyList<Block> Read(string markdown)
    {
        var outcome = NarrativeReader.Read(markdown, Known);
        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        return outcome.Value;
    }
}
