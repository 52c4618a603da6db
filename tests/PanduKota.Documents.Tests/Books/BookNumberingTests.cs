using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Documents.Tests.Charts;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

public sealed class BookNumberingTests
{
    [Fact]
    public void Chapters_sections_and_appendices_are_counted_apart()
    {
        Numbers(H(1), H(2), H(3), H(3), H(2), H(1), H(2), A(1), H(2), A(1))
            .ShouldBe(["Bab 1", "1.1", "1.1.1", "1.1.2", "1.2", "Bab 2", "2.1", "Lampiran A", "A.1", "Lampiran B"]);
    }

    [Fact]
    public void A_foreword_has_no_number_and_a_skipped_level_leaves_no_zero()
    {
        Numbers(H(1) with { IsNumbered = false }, H(1), H(3), H(3)).ShouldBe(["", "Bab 1", "1.1", "1.1.1"]);
    }

    [Fact]
    public void Tables_and_figures_are_counted_through_the_whole_book()
    {
        var numbering = BookNumbering.Of(BookSample.Masterplan());
        var tables = numbering.Contents(ContentsKind.Tables, 1).ToList();
        tables.Select(t => t.Number!.Indonesian).ShouldBe(Enumerable.Range(1, tables.Count).Select(i => $"Tabel {i}"));
        numbering.Contents(ContentsKind.Figures, 1).Select(f => f.Id).ShouldBeUnique();
        numbering.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_used_twice_and_a_reference_to_nothing_are_told_with_their_place()
    {
        var numbering = Number(H(1) with { Anchor = "satu" }, H(1) with { Anchor = "satu" }, Paragraph.Of(Inline.To("dua")));
        numbering.Problems.Select(p => p.Code).ShouldBe(["BOOK-010", "BOOK-011"]);
        numbering.Problems[1].Place.Field.ShouldBe("dua");
    }

    [Fact]
    public void A_long_roadmap_becomes_several_figures_and_none_of_its_bars_is_lost()
    {
        var numbering = Number(new BookFigure(ChartSamples.Roadmap(500, isGrouped: true), Anchor: "peta"));
        var parts = numbering.Sections[0].Blocks.Select(b => (GanttChart)((BookFigure)b.Block).Chart).ToList();
        parts.Sum(p => p.Bars.Count).ShouldBe(500);
        numbering.Find("peta")!.Id.ShouldBe("gambar-1");
        ((BookFigure)numbering.Sections[0].Blocks[1].Block).Words.Indonesian.ShouldBe($"Peta jalan (bagian 2 dari {parts.Count})");
    }

    private static Heading H(int level) => new(level, Text.Verbatim("Judul"));

    private static Heading A(int level) => H(level) with { IsAppendix = true };

    private static BookNumbering Number(params Block[] blocks) => BookNumbering.Of(new Book(BookSample.Cover, [new BookSection(blocks)]));

    private static IEnumerable<string> Numbers(params Block[] blocks) =>
        Number(blocks).Sections[0].Blocks.Select(b => b.Number?.Indonesian ?? "");
}
