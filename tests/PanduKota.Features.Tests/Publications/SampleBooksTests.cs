using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Documents.Books;
using PanduKota.Documents.Tests.Books;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Publications;

/// <summary>The six books of the sample region, as a region gets them: made by the use case, with Chromium and LibreOffice.</summary>
public sealed class SampleBooks : TestDatabase, IAsyncLifetime
{
    internal Guid Plan { get; private set; }

    /// <summary>Files do not depend on the database, and making them takes minutes.</summary>
    internal static string? Skip => IsPostgres ? "Run with the other database." : Needs.Chromium ?? Needs.LibreOffice;

    internal Dictionary<string, (BookMade Made, byte[] Docx, string Html, byte[] Pdf)> Books { get; } = [];

    protected override void AddServices(IServiceCollection services) =>
        services.AddRegions().AddStrategy().AddAlignment().AddProgrammes().AddPublications();

    public async Task InitializeAsync()
    {
        if (Skip is not null)
        {
            return;
        }
        using var scope = Scope();
        await scope.Get<InstallShippedReference>().Run(Actors.Operator, CancellationToken.None);
        Plan = (await scope.Get<InstallSampleRegion>().Run(Repository.SampleFolder, Actors.Operator, CancellationToken.None)).Value.PlanId;
        foreach (var code in SampleBooksTests.Codes)
        {
            var made = (await scope.Get<MakeBook>().Run(new(Given.SampleCode, Plan, Book: code), Actors.Coordinator(), CancellationToken.None)).Value;
            Books[code] = (made, await File(scope, made, BookFormat.Docx), Encoding.UTF8.GetString(await File(scope, made, BookFormat.Html)), await File(scope, made, BookFormat.Pdf));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<byte[]> File(TestScope scope, BookMade made, BookFormat format)
    {
        var file = (await scope.Get<BookQueries>().File(Given.SampleCode, made.Id, format, CancellationToken.None)).ShouldNotBeNull($"{format}: {string.Join("; ", made.Problems)}");
        using var copy = new MemoryStream();
        await file.Bytes.CopyToAsync(copy);
        await file.Bytes.DisposeAsync();
        return copy.ToArray();
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class SampleBookTheoryAttribute : TheoryAttribute
{
    public SampleBookTheoryAttribute()
    {
        Skip = SampleBooks.Skip;
    }
}

public sealed partial class SampleBooksTests(SampleBooks sample) : IClassFixture<SampleBooks>
{
    internal static readonly string[] Codes = ["analisis-strategis", "masterplan", "ringkasan-eksekutif", "quick-win", "lembar-komitmen", "lampiran-perbup"];

    public static TheoryData<string> Each => [.. Codes];

    [SampleBookTheory, MemberData(nameof(Each))]
    public void The_docx_is_valid_and_numbered_as_the_web_edition(string code)
    {
        var (_, bytes, html, _) = sample.Books[code];
        var docx = new DocxReading(bytes);

        docx.Complaints.ShouldBeEmpty();
        docx.Captions.Order().ShouldBe(Captions().Matches(html).Select(m => m.Groups[1].Value).Order());
        docx.Headings.Select(Squeezed).ShouldBe(Headings().Matches(html).Select(m => Squeezed(Said(m.Groups[1].Value))));
        docx.Contents.ShouldAllBe(line => int.Parse(line.Page) > 0);
    }

    [SampleBookTheory, MemberData(nameof(Each))]
    public void The_pdf_is_tagged_titled_and_whole_and_its_outline_leads_to_every_heading(string code)
    {
        var (made, _, html, bytes) = sample.Books[code];
        using var pdf = new PdfReading(bytes);

        made.Problems.ShouldAllBe(p => p.Severity != PanduKota.Engines.Severity.Error);
        pdf.Complaints().ShouldBeEmpty();
        (pdf.Title!.Length > 10, pdf.Language).ShouldBe((true, "id"));
        var headings = Headings().Matches(html).Select(m => Words(m.Groups[1].Value)).ToList();
        pdf.Outline.Count.ShouldBe(headings.Count);
        foreach (var (entry, heading) in pdf.Outline.Zip(headings))
        {
            Squeezed(entry.Words).ShouldEndWith(heading);
            Squeezed(pdf.Words(entry.Page)).ShouldContain(heading, Case.Insensitive, entry.Words);
        }
        Enumerable.Range(1, pdf.Pages).Where(p => pdf.Words(p).Length == 0).ShouldBeEmpty("empty pages");
    }

    [SampleBookTheory, InlineData("quick-win")]
    public void Each_quick_win_has_its_charter_with_promise_owner_and_months(string code)
    {
        var html = WebUtility.HtmlDecode(sample.Books[code].Html);

        foreach (var promise in new[] { "dilayani paling lambat 25 menit", "Tanggal acara tidak berubah", "menerima kode QRIS", "akta terbit paling lama 48 jam", "Satu kelas di setiap 100 desa", "sebelum pukul 16.00" })
        {
            html.ShouldContain(promise);
        }
        Charters().Count(html).ShouldBe(6);
        // QRIS: from 9.8 to 48, in June at 16.3 of 26 that were planned; minutes of waiting go down, from 74 to 25, and are at 44 of 46.
        html.ShouldContain("Kemajuan Quick Win menuju target setahun");
        (html.Contains(">17 / 42<"), html.Contains(">61 / 57<")).ShouldBe((true, true));
        html.Split("class=\"gap\"").Length.ShouldBe(2, "only the foreword is left open");
    }

    [SampleBookTheory, MemberData(nameof(Each))]
    public async Task A_redline_to_a_later_state_is_valid_opens_in_LibreOffice_and_its_contents_have_pages(string code)
    {
        using var scope = sample.Scope();
        var contents = await scope.Get<BookContents>().Load(Given.SampleCode, sample.Plan, "id", CancellationToken.None);
        var (templates, content) = (contents!.Templates, contents.Content);
        var before = BookAssembly.Of(templates, templates.Book(code)!, content, contents.Narratives, sample.Clock.GetUtcNow().UtcDateTime).Book;
        var kept = content.Plan with { Programmes = [.. content.Plan.Programmes.Where((p, i) => i % 20 != 3 && p.Name != "Akta lahir sebelum pulang")] };
        var after = BookAssembly.Of(templates, templates.Book(code)!, content with { Plan = kept }, contents.Narratives, sample.Clock.GetUtcNow().UtcDateTime).Book;

        var bytes = await scope.Get<BookPress>().Redline(before, after, "koordinator", sample.Clock.GetUtcNow().UtcDateTime, CancellationToken.None);

        var docx = new DocxReading(bytes);
        docx.Complaints.ShouldBeEmpty();
        docx.Body.Descendants(DocxReading.W + "del").ShouldNotBeEmpty();
        using var laidOut = new PdfReading((await OfficePages.Find()!.LayOut(bytes, CancellationToken.None)).ShouldNotBeNull());
        foreach (var (words, page) in docx.Contents.Where(c => c.Page.Length > 0))
        {
            Squeezed(laidOut.Words(int.Parse(page))).ShouldContain(Squeezed(Number().Replace(words, "")), Case.Insensitive, $"{words} ... {page}");
        }
        var entries = BookNumbering.Of(after).Contents(ContentsKind.Headings, 2).Count();
        (docx.Contents.Count == 0 || docx.Contents.Count(c => c.Page.Length > 0) >= entries).ShouldBeTrue("every line of the later book has a page");
    }

    [SampleBookTheory, MemberData(nameof(Each))]
    public async Task LibreOffice_opens_the_docx_without_loss_and_counts_as_its_contents_say(string code)
    {
        var (_, bytes, html, print) = sample.Books[code];
        using var laidOut = new PdfReading((await OfficePages.Find()!.LayOut(bytes, CancellationToken.None)).ShouldNotBeNull());
        using var pdf = new PdfReading(print);

        var pages = Enumerable.Range(1, laidOut.Pages).Select(p => Squeezed(laidOut.Words(p))).ToList();
        var all = string.Concat(pages);
        foreach (Match heading in Headings().Matches(html))
        {
            all.ShouldContain(Words(heading.Groups[1].Value), Case.Insensitive);
        }
        foreach (Match caption in Captions().Matches(html))
        {
            all.ShouldContain(Squeezed(caption.Groups[1].Value));
        }
        foreach (var (words, page) in new DocxReading(bytes).Contents)
        {
            pages[int.Parse(page) - 1].ShouldContain(Squeezed(Number().Replace(words, "")), Case.Insensitive, $"{words} ... {page}");
        }
        laidOut.Pages.ShouldBeInRange((int)(pdf.Pages * 0.7), (int)Math.Ceiling(pdf.Pages * 1.4) + 1);
    }

    [GeneratedRegex("</b> Piagam P-[0-9]{3}")]
    private static partial Regex Charters();

    /// <summary>A heading without its number and tile.</summary>
    private static string Words(string html) => Squeezed(Said(Tiles().Replace(Number().Replace(html, ""), "")));

    /// <summary>Without its elements.</summary>
    private static string Said(string html) => WebUtility.HtmlDecode(Elements().Replace(html, ""));

    /// <summary>Readers of PDF guess where a blank is; what counts is the letters.</summary>
    private static string Squeezed(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("<b>((?:Tabel|Gambar) [0-9]+)</b>")]
    private static partial Regex Captions();

    [GeneratedRegex("<h[234] id=[^>]*>(.*?)</h[234]>")]
    private static partial Regex Headings();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Elements();

    /// <summary>The number before a heading, in HTML or in words.</summary>
    [GeneratedRegex("<span class=\"number\">[^<]*</span> |^(?:Bab|BAB|Lampiran) \\w+ |^[0-9A-ZIVX]+(?:\\.[0-9]+)+ |^(?:Tabel|Gambar) [0-9]+ ")]
    private static partial Regex Number();

    /// <summary>The letter of a dimension on its tile.</summary>
    [GeneratedRegex("<span class=\"tile[^>]*>[^<]*</span> ")]
    private static partial Regex Tiles();
}
