using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Documents.Books;
using PanduKota.Engines;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Values;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Publications;

/// <summary>A machine without a browser, so that the test is quick and says what happens then.</summary>
public sealed class BookDatabase : TestDatabase
{
    protected override void AddServices(IServiceCollection services) => services
        .AddTransient(_ => new BookPress(new PdfPrinter(null, TimeSpan.FromSeconds(1)), office: null))
        .AddProgrammes().AddAlignment().AddPublications();
}

public sealed class MakeBookTests(BookDatabase database) : IClassFixture<BookDatabase>
{
    private const string Region = "95.01";

    private static async Task<Plan> SmallPlan(TestScope scope)
    {
        var plan = await scope.Given.Plan(Region, ceilings: [(2026, 3_000_000_000)], goals: ["Layanan publik cepat"]);
        var lead = await scope.Given.Agency("Dinas Kominfo", Region);
        await scope.Given.Programme(plan, "P-001", "Mal Pelayanan Digital", lead, goal: plan.Goals[0],
            costs: [(2026, 5_000_000_000), (2027, 2_000_000_000)], targets: [(2026, 40), (2027, 60)], quickWin: true);
        await scope.Given.Programme(plan, "P-002", "Bank Sampah & Kompos", dimension: "ENV", costs: [(2031, 1_000_000_000)]);
        var reserve = await scope.Given.Programme(plan, "P-003", "Trem Udara", dimension: "LIV", costs: [(2030, 9_000_000_000)]);
        reserve.IsReserve = true;
        await scope.Db.SaveChangesAsync();
        return plan;
    }

    [Fact]
    public async Task Without_a_browser_word_and_web_edition_come_and_the_problem_says_what_to_install()
    {
        using var scope = database.Scope();
        var plan = await SmallPlan(scope);
        var made = await scope.Get<MakeBook>().Run(new(Region, plan.Id), Actors.Coordinator(Region), default);

        made.IsOk.ShouldBeTrue(string.Join("; ", made.Problems));
        made.Value.PdfHash.ShouldBeNull();
        made.Value.Problems.Select(p => (p.Code, p.Severity)).ShouldBe([("BOOK-001", Severity.Warning), ("BOOK-006", Severity.Hint)]);
        made.Value.Problems[0].Mend!.Indonesian.ShouldContain("apt install chromium");
        var line = (await scope.Get<BookQueries>().List(Region, plan.Id, default)).Single();
        (line.IsOfThisVersion, line.PdfProblem!.Code).ShouldBe((true, "BOOK-001"));
        (await scope.Get<BookQueries>().File(Region, line.Id, BookFormat.Pdf, default)).ShouldBeNull();

        var word = (await scope.Get<BookQueries>().File(Region, line.Id, BookFormat.Docx, default))!;
        word.FileName.ShouldBe("masterplan-kabupaten-uji-95-01-2026-2035-v1.docx");
        await using var bytes = word.Bytes;
        using var zip = new ZipArchive(bytes);
        zip.GetEntry("word/document.xml").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("id", "Peta Jalan", "Belanja melebihi pagu", "Kata pengantar Masterplan belum diisi. Pemilik: Bupati.")]
    [InlineData("en", "Roadmap", "Spending above the ceiling", "Foreword of the Masterplan is not filled in yet")]
    public async Task The_web_edition_holds_every_chapter_in_its_language(string language, params string[] words)
    {
        using var scope = database.Scope();
        var plan = await SmallPlan(scope);
        var made = await scope.Get<MakeBook>().Run(new(Region, plan.Id, language), Actors.Coordinator(Region), default);
        var html = await Html(scope, made.Value.Id);

        html.ShouldContain($"<html lang=\"{language}\">");
        foreach (var word in words.Concat(["Mal Pelayanan Digital", "Bank Sampah &amp; Kompos", "Trem Udara", "Dinas Kominfo", "Layanan publik cepat", "PLAN-021"]))
        {
            html.ShouldContain(word);
        }
        html.ShouldContain("<svg");
    }

    [Fact]
    public async Task A_medium_term_plan_of_the_same_years_is_set_beside_the_programmes()
    {
        using var scope = database.Scope();
        var plan = await SmallPlan(scope);
        var csv = "program_code,program,indicator,unit,target_2026,pagu_2026\n2.16.03,PROGRAM APLIKASI INFORMATIKA,Layanan,%,10,777000000\n";
        (await scope.Get<ImportMediumTermPlan>().Run(new(Region, Encoding.UTF8.GetBytes(csv), "r.csv"), Actors.Bappeda(Region), default)).IsOk.ShouldBeTrue();
        var programme = await scope.Db.Programmes.SingleAsync(p => p.PlanId == plan.Id && p.Code == "P-001");
        programme.NomenclatureCode = "2.16.03.2.02.01";
        await scope.Db.SaveChangesAsync();
        var made = await scope.Get<MakeBook>().Run(new(Region, plan.Id), Actors.Coordinator(Region), default);

        (await Html(scope, made.Value.Id)).ShouldContain("pagu Rp 777 jt. 1 dari 2 program rencana ini menyebut kode salah satu programnya");
    }

    [Fact]
    public async Task An_empty_plan_makes_a_book_of_gaps_and_what_cannot_be_made_is_refused()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("95.02");
        var make = scope.Get<MakeBook>();
        var made = await make.Run(new("95.02", plan.Id), Actors.Coordinator("95.02"), default);
        (await Html(scope, made.Value.Id, "95.02")).ShouldContain("Visi belum diisi");

        (await make.Run(new("95.02", plan.Id, "fr"), Actors.Coordinator("95.02"), default)).Problems.Single().Code.ShouldBe("BOOK-030");
        (await make.Run(new("95.02", Guid.CreateVersion7()), Actors.Coordinator("95.02"), default)).Problems.Single().Code.ShouldBe("STRAT-006");
        (await make.Run(new("95.02", plan.Id), PanduKota.Features.People.Actor.Nobody, default)).Problems.Single().Code.ShouldBe("PEOPLE-001");
    }

    [Fact]
    public async Task Every_book_of_the_templates_is_made_in_both_languages_with_its_gaps_counted()
    {
        using var scope = database.Scope();
        var plan = await SmallPlan(scope);
        foreach (var book in BookTemplates.Shipped[^1].Books)
        {
            foreach (var language in new[] { "id", "en" })
            {
                var made = await scope.Get<MakeBook>().Run(new(Region, plan.Id, language, Book: book.Code), Actors.Coordinator(Region), default);

                made.IsOk.ShouldBeTrue(book.Code);
                made.Value.Problems.ShouldAllBe(p => p.Code == "BOOK-001" || p.Code == "BOOK-006");
                var html = await Html(scope, made.Value.Id);
                html.ShouldNotContain("rujukan &quot;");
                html.Split("class=\"gap\"").Length.ShouldBe(made.Value.Gaps + 1, book.Code);
                var word = (await scope.Get<BookQueries>().File(Region, made.Value.Id, BookFormat.Docx, default))!;
                word.FileName.ShouldStartWith(book.Code + "-");
                using var copy = new MemoryStream();
                await word.Bytes.CopyToAsync(copy);
                await word.Bytes.DisposeAsync();
                OfficeFiles.Complaints(copy.ToArray()).ShouldBeEmpty(book.Code);
            }
        }
    }

    [Fact]
    public async Task A_plan_of_five_hundred_programmes_becomes_a_valid_document_and_a_web_edition_with_all_of_them()
    {
        using var scope = database.Scope();
        var plan = await BigPlan.Make(scope.Db, scope.Given, "95.05", programmes: 500);

        var made = await scope.Get<MakeBook>().Run(new("95.05", plan.Id), Actors.Coordinator("95.05"), default);

        made.IsOk.ShouldBeTrue(string.Join("; ", made.Problems));
        var html = await Html(scope, made.Value.Id, "95.05");
        foreach (var i in Enumerable.Range(1, 500))
        {
            html.ShouldContain($"P-{i:000} ");
        }
        var word = (await scope.Get<BookQueries>().File("95.05", made.Value.Id, BookFormat.Docx, default))!;
        using var copy = new MemoryStream();
        await word.Bytes.CopyToAsync(copy);
        await word.Bytes.DisposeAsync();
        OfficeFiles.Complaints(copy.ToArray()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Scores_of_readiness_become_a_radar_by_dimension_and_are_a_marked_gap_until_somebody_gives_them()
    {
        using var scope = database.Scope();
        var plan = await SmallPlan(scope);
        var make = scope.Get<MakeBook>();
        var before = await make.Run(new(Region, plan.Id, Book: "analisis-strategis"), Actors.Coordinator(Region), default);
        (await Html(scope, before.Value.Id)).ShouldContain("Skor kesiapan program (kriteria “Kesiapan” pada instrumen nilai) belum diisi. Pemilik: Bappeda.");

        var scores = new[] { ("P-001", 4), ("P-002", 1) }.Select(s => new ScoreProgrammes.Row(s.Item1, 0, new Dictionary<string, int> { ["readiness"] = s.Item2 }));
        (await scope.Get<ScoreProgrammes>().Run(new(Region, plan.Id, [.. scores]), Actors.Bappeda(Region), default)).IsOk.ShouldBeTrue();
        var readiness = (await ProgrammeReadiness.Load(scope.Db, Region, plan.Id, default))!;
        var after = await make.Run(new(Region, plan.Id, Book: "analisis-strategis"), Actors.Coordinator(Region), default);

        (readiness.Scored, readiness.Programmes).ShouldBe((2, 2));
        readiness.Chart.Axes.Select(a => (a.Mark.Name.Indonesian, a.Now)).Where(a => a.Now is not null).ShouldBe([("Smart Governance", 4), ("Smart Environment", 1)]);
        var html = await Html(scope, after.Value.Id);
        html.ShouldContain("Kesiapan program menurut dimensi (skor 1 sampai 5)");
        html.ShouldContain("2 dari 2 program sudah diberi skor pada kriteria “Kesiapan”");
        after.Value.Gaps.ShouldBe(before.Value.Gaps - 1);
    }

    [Fact]
    public async Task An_annex_names_its_regulation_and_counts_its_chapters_in_Roman_figures()
    {
        using var scope = database.Scope();
        var plan = await SmallPlan(scope);
        var made = await scope.Get<MakeBook>().Run(
            new(Region, plan.Id, Book: "lampiran-perbup", Regulation: new Regulation("12", 2026)), Actors.Coordinator(Region), default);
        var html = await Html(scope, made.Value.Id);

        html.ShouldContain("<p>Peraturan Bupati Uji 95.01</p><p>Nomor 12 Tahun 2026</p><p>tentang</p>");
        html.ShouldContain("BAB IV</span> Rencana Aksi");
        html.ShouldContain("BUPATI UJI 95.01,");
        html.ShouldNotContain("class=\"cover\"");
    }

    [Fact]
    public async Task A_book_that_no_template_knows_is_refused_with_the_books_there_are()
    {
        using var scope = database.Scope();
        var plan = await SmallPlan(scope);

        var refused = await scope.Get<MakeBook>().Run(new(Region, plan.Id, Book: "buku-tamu"), Actors.Coordinator(Region), default);

        refused.Problems.Single().Code.ShouldBe("BOOK-031");
        refused.Problems.Single().Mend!.Indonesian.ShouldContain("analisis-strategis");
    }

    private static async Task<string> Html(TestScope scope, Guid book, string region = Region)
    {
        var file = (await scope.Get<BookQueries>().File(region, book, BookFormat.Html, default))!;
        file.ContentType.ShouldBe(KeptFiles.Html);
        using var reader = new StreamReader(file.Bytes);
        return await reader.ReadToEndAsync();
    }
}
