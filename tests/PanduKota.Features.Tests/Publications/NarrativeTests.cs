using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Publications;

public sealed class NarrativeTests(BookDatabase database) : IClassFixture<BookDatabase>
{
    private static SaveNarrative.Request Words(Plan plan, string markdown, int version = 0, string key = "latar-belakang") =>
        new(plan.RegionCode, plan.Id, key, version, markdown);

    [Fact]
    public async Task What_is_written_stands_in_the_book_instead_of_the_gap_with_the_figures_of_today()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("95.11");
        await scope.Given.Programme(plan, costs: [(2026, 4_000_000_000)]);
        var saved = await scope.Get<SaveNarrative>().Run(
            Words(plan, "Ada {{jumlah_program}} program, {{dana}}; lihat {{rujuk:peta-jalan}}.\n\n{{tabel_dimensi}}", key: "pengantar-masterplan"), Actors.Coordinator("95.11"), default);
        saved.IsOk.ShouldBeTrue(string.Join("; ", saved.Problems));
        await scope.Given.Programme(plan, costs: [(2027, 1_000_000_000)]);

        var made = await scope.Get<MakeBook>().Run(new("95.11", plan.Id), Actors.Coordinator("95.11"), default);
        var html = await Html(scope, made.Value.Id, "95.11");

        html.ShouldContain("Ada 2 program, Rp 5 M; lihat <a href=\"#");
        html.ShouldContain("Bab 5</a>.");
        html.ShouldNotContain("Kata pengantar Masterplan belum diisi");
        html.ShouldContain("Maksud dan tujuan belum diisi. Pemilik: Bappeda.");
        (await scope.Db.Changes.CountAsync(c => c.What == "narrative.save" && c.RegionCode == "95.11")).ShouldBe(1);
        (await scope.Db.Plans.AsNoTracking().SingleAsync(p => p.Id == plan.Id)).Version.ShouldBe(2);
    }

    [Theory]
    [InlineData("Baris satu.\n\nAda {{jumlah_kapal}} kapal.", "BOOK-020", 3)]
    [InlineData("Satu.\nLihat {{rujuk:tidak-ada}}.", "BOOK-011", 2)]
    [InlineData("Satu.\n\n\nIni {{tabel_dana}} di tengah.", "BOOK-023", 4)]
    [InlineData("![gambar](x.png)", "BOOK-021", 1)]
    public async Task A_reference_that_leads_nowhere_is_refused_with_its_line_and_nothing_is_written(string markdown, string code, int line)
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("95.12", firstYear: 2027 + line, years: 5 + markdown.Length % 3);

        var refused = await scope.Get<SaveNarrative>().Run(Words(plan, markdown), Actors.Coordinator("95.12"), default);

        refused.IsOk.ShouldBeFalse();
        refused.Problems.ShouldAllBe(p => p.Code == code && p.Place.Row == line);
        refused.Problems[0].Message.Indonesian.ShouldContain(code == "BOOK-021" ? "baris 1" : $"baris {line}");
        (await scope.Db.Narratives.AnyAsync(n => n.PlanId == plan.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_started_from_an_older_text_is_told_and_overwrites_nothing()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("95.13");
        var save = scope.Get<SaveNarrative>();
        (await save.Run(Words(plan, "Pertama"), Actors.Coordinator("95.13"), default)).Value.Version.ShouldBe(1);

        var late = await save.Run(Words(plan, "Terlambat"), Actors.Bappeda("95.13"), default);
        var same = await save.Run(Words(plan, "Pertama\r\n", 1), Actors.Bappeda("95.13"), default);
        var next = await save.Run(Words(plan, "Kedua", 1), Actors.Bappeda("95.13"), default);

        late.Problems.Single().Code.ShouldBe("CONFLICT-001");
        late.Problems.Single().Message.Indonesian.ShouldContain("koordinator");
        same.Value.HasChanged.ShouldBeFalse();
        next.Value.Version.ShouldBe(2);
        (await scope.Get<NarrativeQueries>().One("95.13", plan.Id, "latar-belakang", "id", default))!.Markdown.ShouldBe("Kedua");
    }

    [Fact]
    public async Task An_agency_writes_what_it_was_given_and_nothing_else()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("95.14");
        var (own, other) = (await scope.Given.Agency("Bagian Hukum", "95.14"), await scope.Given.Agency("Dinas Lain", "95.14"));
        var save = scope.Get<SaveNarrative>();
        var given = Words(plan, "", key: "dasar-hukum") with { OwnerAgencyId = own.Id };
        (await save.Run(given, Actors.Coordinator("95.14"), default)).IsOk.ShouldBeTrue();

        var written = given with { Version = 1, Markdown = "1. Undang-Undang" };
        (await save.Run(written, Actors.Planner(other), default)).Problems.Single().Code.ShouldBe("PEOPLE-004");
        (await save.Run(written with { OwnerAgencyId = other.Id }, Actors.Planner(own), default)).Problems.Single().Code.ShouldBe("PEOPLE-004");
        (await save.Run(written, Actors.Planner(own), default)).IsOk.ShouldBeTrue();
        (await save.Run(written, Actors.Mentor("95.14"), default)).Problems.Single().Code.ShouldBe("PEOPLE-002");
        var line = (await scope.Get<NarrativeQueries>().List("95.14", plan.Id, "id", default)).Single(l => l.Key == "dasar-hukum");
        (line.Owner, line.Letters > 0, line.ChangedBy).ShouldBe(("Bagian Hukum", true, "perencana Bagian Hukum"));
    }

    [Fact]
    public async Task An_approved_plan_is_not_rewritten()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("95.15", status: PlanStatus.CouncilApproved);

        (await scope.Get<SaveNarrative>().Run(Words(plan, "Baru"), Actors.Coordinator("95.15"), default)).Problems.Single().Code.ShouldBe("PEOPLE-005");
        (await scope.Get<SaveNarrative>().Run(Words(plan, "Baru"), Actor.Nobody, default)).Problems.Single().Code.ShouldBe("PEOPLE-001");
    }

    [Fact]
    public async Task The_preview_has_the_numbers_of_the_book_and_saves_nothing()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("95.16");
        await scope.Given.Programme(plan, costs: [(2026, 4_000_000_000)]);
        var queries = scope.Get<NarrativeQueries>();

        var shown = await queries.Preview("95.16", plan.Id, "penutup", "id", "Lihat {{rujuk:dana}}: **{{jumlah_program}}** <script>\n\n{{tabel_jangka}}", default);

        shown.IsOk.ShouldBeFalse("HTML is refused");
        shown = await queries.Preview("95.16", plan.Id, "penutup", "id", "Lihat {{rujuk:dana}}: **{{jumlah_program}}** & selesai\n\n{{tabel_jangka}}", default);
        shown.Value.ShouldContain("<strong>1</strong> &amp; selesai");
        shown.Value.ShouldContain("Tabel ");
        shown.Value.ShouldNotContain("<h2");
        (await scope.Db.Narratives.AnyAsync(n => n.PlanId == plan.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task Every_listed_reference_can_be_used()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("95.17", goals: ["Layanan cepat"]);
        await scope.Given.Programme(plan, goal: plan.Goals[0], costs: [(2026, 4_000_000_000)]);
        var references = await scope.Get<NarrativeQueries>().References("95.17", plan.Id, "id", "latar-belakang", default);

        references.Count.ShouldBeGreaterThan(30);
        references.ShouldContain(r => r.Name == "jumlah_program" && r.Value.Indonesian == "1");
        var all = string.Join("\n\n", references.Select(r => "{{" + r.Name + "}}"));
        var saved = await scope.Get<SaveNarrative>().Run(Words(plan, all), Actors.Coordinator("95.17"), default);
        saved.IsOk.ShouldBeTrue(string.Join("; ", saved.Problems));
    }

    internal static async Task<string> Html(TestScope scope, Guid book, string region)
    {
        using var reader = new StreamReader((await scope.Get<BookQueries>().File(region, book, BookFormat.Html, default))!.Bytes);
        return await reader.ReadToEndAsync();
    }
}
