using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PanduKota.Documents.Books;
using PanduKota.Documents.Tests.Charts;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

public sealed partial class DocxWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void A_masterplan_is_a_valid_document()
    {
        using var package = Open(BookSample.Masterplan());
        Errors(package).ShouldBeEmpty();
        package.PackageProperties.Language.ShouldBe("id-ID");
        package.PackageProperties.Title!.ShouldContain("Kabupaten Tanah Contoh");
    }

    [Fact]
    public void Every_kind_of_chart_and_an_empty_book_are_valid_documents()
    {
        var charts = new Book(BookSample.Cover with { EmblemPng = OnePixel, Marks = [] },
            [new BookSection([.. ChartSamples.All.Select(c => new BookFigure(c))]) { IsLandscape = true }]) { Culture = Languages.English };
        using var package = Open(charts);
        Errors(package).ShouldBeEmpty();
        package.MainDocumentPart!.ChartParts.Count().ShouldBe(ChartSamples.All.Count - 1 + (Numbered(charts) - ChartSamples.All.Count));
        package.MainDocumentPart.ChartParts.ShouldAllBe(c => c.EmbeddedPackagePart != null);
        using var empty = Open(new Book(BookSample.Cover, []));
        Errors(empty).ShouldBeEmpty();
    }

    [Fact]
    public void Every_bar_of_a_native_chart_has_a_solid_fill_of_its_own()
    {
        using var package = Open(BookSample.Masterplan());
        foreach (var part in package.MainDocumentPart!.ChartParts)
        {
            using var reader = new StreamReader(part.GetStream());
            var root = XDocument.Parse(reader.ReadToEnd()).Root!;
            XNamespace c = root.Name.Namespace, a = "http://schemas.openxmlformats.org/drawingml/2006/main";
            var series = root.Descendants(c + "ser").ToList();
            series.ShouldNotBeEmpty();
            series.ShouldAllBe(s => s.Element(c + "spPr")!.Descendants(a + "solidFill").Any() || s.Element(c + "spPr")!.Elements(a + "noFill").Any());
        }
    }

    [Fact]
    public void The_first_rows_of_a_table_stay_with_its_head_and_the_first_lines_of_contents_with_their_title()
    {
        var table = new BookTable(Text.Verbatim("Panjang"), [new(Text.Verbatim("Kode"))], [.. Enumerable.Range(1, 40).Select(i => new BookRow([$"P-{i}"]))]);
        var headings = Enumerable.Range(1, 5).Select(i => new Heading(1, Text.Verbatim($"Judul {i}")));
        using var package = Open(new Book(BookSample.Cover, [new BookSection([new ContentsList(ContentsKind.Headings), .. headings, table])]));
        using var reader = new StreamReader(package.MainDocumentPart!.GetStream());
        var body = XDocument.Parse(reader.ReadToEnd());
        bool IsKept(XElement element) => element.Descendants(W + "keepNext").Any();

        body.Descendants(W + "tbl").Last().Elements(W + "tr").Select(IsKept).Take(5).ShouldBe([true, true, true, false, false]);
        body.Descendants(W + "sdtContent").Single().Elements(W + "p").Skip(1).Select(IsKept).ShouldBe([true, true, false, false, false]);
    }

    [Fact]
    public void Numbers_in_the_document_are_those_of_the_web_edition()
    {
        var book = BookSample.Masterplan();
        var web = Captions().Matches(HtmlWriter.Write(book)).Select(m => m.Groups[1].Value).ToList();
        using var package = Open(book);
        var body = Body(package);
        var captions = body.Descendants(W + "p").Where(p => Style(p) == "Caption").Select(Shown).Select(s => Number().Match(s).Value).ToList();
        captions.Order().ShouldBe(web.Order());
        captions.Count.ShouldBeGreaterThan(40);

        var said = HeadingNumbers().Matches(HtmlWriter.Write(book)).Select(m => m.Groups[1].Value).ToList();
        CountHeadings(body).ShouldBe(said);
    }

    [Fact]
    public void Contents_hold_entries_with_their_pages_before_anybody_refreshes_them()
    {
        var numbering = BookNumbering.Of(BookSample.Masterplan(12));
        var entries = Enum.GetValues<ContentsKind>().SelectMany(kind => numbering.Contents(kind, 3)).ToList();
        var pages = entries.Select((e, i) => (e.Id, Page: i + 3)).ToDictionary(p => p.Id, p => p.Page);
        using var package = Open(numbering, pages);
        var lines = Body(package).Descendants(W + "sdt").SelectMany(s => s.Descendants(W + "p")).Where(p => Style(p) != "TOCHeading").ToList();
        lines.Count.ShouldBe(entries.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            Shown(lines[i]).ShouldEndWith((i + 3).ToString());
            lines[i].Descendants(W + "hyperlink").Single().Attribute(W + "anchor")!.Value.ShouldBe(entries[i].Id.Replace("-", ""));
        }
        var places = Body(package).Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value).ToList();
        places.ShouldBeUnique();
        entries.Select(e => e.Id.Replace("-", "")).ShouldBeSubsetOf(places);
    }

    [Fact]
    public void Tables_repeat_their_head_and_do_not_tear_rows()
    {
        using var package = Open(BookSample.Masterplan(12));
        var tables = Body(package).Descendants(W + "tbl").Where(t => t.Descendants(W + "tblHeader").Any()).ToList();
        tables.Count.ShouldBeGreaterThan(8);
        tables.SelectMany(t => t.Elements(W + "tr")).ShouldAllBe(r => r.Descendants(W + "cantSplit").Any());
        var sections = Body(package).Descendants(W + "pgSz").Select(p => p.Attribute(W + "orient")?.Value ?? "portrait").ToList();
        sections.ShouldBe(["portrait", "portrait", "portrait", "landscape", "portrait", "landscape", "portrait"]);
    }

    private static byte[] OnePixel { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static int Numbered(Book book) => BookNumbering.Of(book).Contents(ContentsKind.Figures, 1).Count();

    /// <summary>Counts as Word does: each heading style counts its level and sets the levels under it back.</summary>
    private static List<string> CountHeadings(XElement body)
    {
        var counts = new int[2, 3];
        List<string> numbers = [];
        foreach (var style in body.Descendants(W + "p").Select(Style).Where(s => s.StartsWith("Heading", StringComparison.Ordinal) || s.StartsWith("Appendix", StringComparison.Ordinal)))
        {
            var kind = style[0] == 'A' ? 1 : 0;
            var level = style[^1] - '1';
            counts[kind, level]++;
            for (var below = level + 1; below < 3; below++)
            {
                counts[kind, below] = 0;
            }
            var first = kind == 1 ? ((char)('@' + counts[1, 0])).ToString() : counts[0, 0].ToString();
            numbers.Add(level == 0 ? (kind == 1 ? "Lampiran " : "Bab ") + first
                : string.Join('.', Enumerable.Range(1, level).Select(l => counts[kind, l].ToString()).Prepend(first)));
        }
        return numbers;
    }

    private static WordprocessingDocument Open(Book book) => Open(BookNumbering.Of(book), new Dictionary<string, int>());

    private static WordprocessingDocument Open(BookNumbering numbering, IReadOnlyDictionary<string, int> pages)
    {
        var stream = new MemoryStream();
        DocxWriter.Write(numbering, pages, stream);
        return WordprocessingDocument.Open(stream, false);
    }

    private static List<string> Errors(WordprocessingDocument package) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(package).Take(8).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];

    private static XElement Body(WordprocessingDocument package)
    {
        using var reader = new StreamReader(package.MainDocumentPart!.GetStream());
        return XDocument.Parse(reader.ReadToEnd()).Root!.Element(W + "body")!;
    }

    private static string Style(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";

    private static string Shown(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value));

    [GeneratedRegex("<b>((?:Tabel|Gambar) [0-9]+)</b>")]
    private static partial Regex Captions();

    [GeneratedRegex("<h[234][^>]*><span class=\"number\">([^<]*)</span>")]
    private static partial Regex HeadingNumbers();

    [GeneratedRegex("^(?:Tabel|Gambar) [0-9]+")]
    private static partial Regex Number();
}
