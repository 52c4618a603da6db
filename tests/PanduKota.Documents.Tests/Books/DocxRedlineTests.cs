using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using PanduKota.Documents.Books;
using PanduKota.Documents.Tests.Charts;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

public sealed class DocxRedlineTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly DateTime Day = new(2027, 3, 4, 5, 6, 7, DateTimeKind.Utc);

    private static Book BookOf(params Block[] blocks) => new(BookSample.Cover, [new BookSection(blocks)]);

    private static Paragraph Words(string words) => Paragraph.Of(Text.Verbatim(words));

    private static BookTable Table(string caption, params string[][] rows) => new(
        Text.Verbatim(caption), [new BookColumn(Text.Verbatim("Kode")), new BookColumn(Text.Verbatim("Program")), new BookColumn(Text.Verbatim("Tahun"))],
        [.. rows.Select(r => new BookRow([.. r.Select(c => (BookCell)c)]))]);

    [Fact]
    public void A_word_that_changed_is_marked_and_the_rest_is_left_alone()
    {
        var body = Body(BookOf(Words("Rencana ini memuat 80 program untuk warga.")), BookOf(Words("Rencana ini memuat 83 program untuk warga.")));

        body.Descendants(W + "del").Select(Said).ShouldBe(["80 "]);
        body.Descendants(W + "ins").Select(Said).ShouldBe(["83 "]);
        var mark = body.Descendants(W + "ins").First();
        ((string?)mark.Attribute(W + "author"), (string?)mark.Attribute(W + "date")).ShouldBe(("koordinator", "2027-03-04T05:06:07Z"));
    }

    [Fact]
    public void Rows_that_came_went_and_changed_are_told_apart()
    {
        var before = Table("Matriks", ["P-1", "Mal layanan", "2026"], ["P-2", "Bank sampah", "2027"], ["P-3", "Trem udara", "2030"]);
        var after = Table("Matriks", ["P-1", "Mal layanan", "2026"], ["P-2", "Bank sampah", "2029"], ["P-4", "Pasar daring", "2028"]);
        var body = Body(BookOf(before), BookOf(after));

        body.Descendants(W + "tr").Where(r => r.Element(W + "trPr")?.Element(W + "del") is not null).Select(Said).ShouldBe(["P-3Trem udara2030"]);
        body.Descendants(W + "tr").Where(r => r.Element(W + "trPr")?.Element(W + "ins") is not null).Select(Said).ShouldBe(["P-4Pasar daring2028"]);
        var changed = body.Descendants(W + "tr").Single(r => Said(r).StartsWith("P-2", StringComparison.Ordinal));
        changed.Descendants(W + "del").Select(Said).ShouldBe(["2027"]);
        changed.Descendants(W + "ins").Select(Said).ShouldBe(["2029"]);
    }

    [Fact]
    public void Numbers_that_move_because_something_came_before_are_no_change()
    {
        var before = BookOf(new Heading(1, Text.Verbatim("Satu")), Table("Lama", ["P-1", "A", "2026"]));
        var after = BookOf(new Heading(1, Text.Verbatim("Nol")), Table("Baru", ["X", "Y", "Z"]), new Heading(1, Text.Verbatim("Satu")), Table("Lama", ["P-1", "A", "2026"]));
        var body = Body(before, after);

        body.Descendants(W + "del").ShouldBeEmpty();
        body.Descendants(W + "tr").Count(r => r.Element(W + "trPr")?.Element(W + "ins") is not null).ShouldBe(2);
    }

    [Fact]
    public void A_chart_with_other_figures_is_a_change()
    {
        var chart = ChartSamples.Spending;
        var body = Body(
            BookOf(new BookFigure(chart)),
            BookOf(new BookFigure(chart with { Series = [.. chart.Series.Select(s => s with { Rupiah = [.. s.Rupiah.Select(r => r + 1_000_000_000)] })] })));

        body.Descendants(W + "ins").Descendants(W + "drawing").Count().ShouldBe(1);
        body.Descendants(W + "del").Select(Said).ShouldContain(words => words.StartsWith("[gambar: ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_book_has_no_marks_at_all() =>
        Body(BookSample.Masterplan(), BookSample.Masterplan()).Descendants().ShouldNotContain(e => e.Name == W + "ins" || e.Name == W + "del");

    [Fact]
    public void A_redline_of_whole_books_is_a_valid_document_that_can_be_accepted_and_rejected()
    {
        var (before, after) = (BookSample.Masterplan(), Shaken(BookSample.Masterplan(), seed: 7));
        var docx = DocxRedline.Write(before, after, "koordinator", Day);
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), false);

        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(package).Take(5).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        ShouldTurnBothWays(before, after);
    }

    [Fact]
    public void Whatever_changed_accepting_gives_the_later_book_and_rejecting_the_earlier_one() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (a, b) =>
            ShouldTurnBothWays(Shaken(BookSample.Masterplan(), a), Shaken(BookSample.Masterplan(), b))).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    [Fact]
    public void The_shortest_way_between_two_sequences_is_found_and_leads_there() =>
        Prop.ForAll(Gen.Choose(0, 3).Select(i => "abcd"[i].ToString()).ListOf().ToArbitrary(), Gen.Choose(0, 3).Select(i => "abcd"[i].ToString()).ListOf().ToArbitrary(), (a, b) =>
        {
            var steps = SequenceDiff.Of([.. a], [.. b]);
            steps.Where(s => s.Kind != DiffKind.New).Select(s => a[s.Before]).ShouldBe(a);
            steps.Where(s => s.Kind != DiffKind.Gone).Select(s => b[s.After]).ShouldBe(b);
            steps.Where(s => s.Kind == DiffKind.Same).ShouldAllBe(s => a[s.Before] == b[s.After]);
            steps.Count(s => s.Kind == DiffKind.Same).ShouldBe(Longest([.. a], [.. b]));
        }).QuickCheckThrowOnFailure();

    /// <summary>The longest common subsequence by the textbook table.</summary>
    private static int Longest(string[] a, string[] b)
    {
        var best = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                best[i, j] = a[i - 1] == b[j - 1] ? best[i - 1, j - 1] + 1 : Math.Max(best[i - 1, j], best[i, j - 1]);
            }
        }
        return best[a.Length, b.Length];
    }

    private static void ShouldTurnBothWays(Book before, Book after)
    {
        var body = Body(before, after);
        Paragraphs(Taken(new XElement(body), "ins", "del")).ShouldBe(Paragraphs(Plain(after)));
        Paragraphs(Taken(new XElement(body), "del", "ins")).ShouldBe(Paragraphs(Plain(before)));
    }

    /// <summary>Keeps one side of every change, as Word does when all are accepted or rejected.</summary>
    private static XElement Taken(XElement body, string kept, string dropped)
    {
        body.Descendants(W + "tr").Where(r => r.Element(W + "trPr")?.Element(W + dropped) is not null).Remove();
        body.Descendants(W + "tbl").Where(t => !t.Elements(W + "tr").Any()).Remove();
        body.Descendants(W + "p").Where(p => p.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + dropped) is not null).Remove();
        body.Descendants(W + dropped).Remove();
        foreach (var mark in body.Descendants(W + kept).ToList())
        {
            mark.ReplaceWith(mark.Elements());
        }
        return body;
    }

    /// <summary>Words of each paragraph without what the program counts itself; contents and empty lines apart.</summary>
    private static List<string> Paragraphs(XElement body)
    {
        body.Elements(W + "sdt").Remove();
        return [.. body.Descendants(W + "p").Select(Uncounted).Where(w => w.Length > 0)];
    }

    private static string Uncounted(XElement paragraph)
    {
        var words = "";
        var depth = 0;
        foreach (var run in paragraph.Descendants(W + "r"))
        {
            var turn = (string?)run.Element(W + "fldChar")?.Attribute(W + "fldCharType");
            depth += turn == "begin" ? 1 : turn == "end" ? -1 : 0;
            words += depth > 0 ? "" : string.Concat(run.Elements().Where(e => e.Name == W + "t" || e.Name == W + "delText").Select(e => e.Value));
        }
        return words.StartsWith("[gambar: ", StringComparison.Ordinal) ? "" : words;
    }

    /// <summary>Drops, doubles and rewrites blocks and rows, the same for the same seed.</summary>
    private static Book Shaken(Book book, int seed)
    {
        var random = new Random(seed);
        Block Change(Block block) => block switch
        {
            Paragraph p when random.Next(3) == 0 => Paragraph.Of([.. p.Inlines, Text.Verbatim($" Tambahan {random.Next(50)} kata.")]),
            BookTable t when random.Next(2) == 0 => t with { Rows = [.. t.Rows.Where(_ => random.Next(6) > 0).SelectMany(r => random.Next(8) == 0 ? [r, new BookRow([$"Baru {random.Next(9)}", "x"])] : new[] { r })] },
            _ => block,
        };
        return book with
        {
            Sections = [.. book.Sections.Select(s => s with { Blocks = [.. s.Blocks.Where(b => b is Heading || random.Next(9) > 0).Select(Change)] })],
        };
    }

    private static XElement Body(Book before, Book after) => Document(DocxRedline.Write(before, after, "koordinator", Day));

    private static XElement Plain(Book book) => Document(BookPress.Docx(BookNumbering.Of(book), new Dictionary<string, int>()));

    private static XElement Document(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace).Root!.Element(W + "body")!;
    }

    private static string Said(XElement mark) =>
        string.Concat(mark.Descendants().Where(e => e.Name == W + "t" || e.Name == W + "delText").Select(e => e.Value));
}
