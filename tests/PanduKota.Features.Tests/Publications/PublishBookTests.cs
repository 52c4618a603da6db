using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Publications.Editions;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Publications;

public sealed class PublishBookTests(BookDatabase database) : IClassFixture<BookDatabase>
{
    private const string Site = "https://kotacerdas.contoh.go.id";

    private static PublishBook.Request Edition(Plan plan, string? why = "Ditandatangani pada peluncuran") =>
        new(plan.RegionCode, plan.Id, "masterplan", Site, why, WithoutPdf: true);

    private static async Task<Plan> Approved(TestScope scope, string region)
    {
        var plan = await scope.Given.Plan(region, ceilings: [(2026, 9_000_000_000)], goals: ["Layanan cepat"], status: PlanStatus.CouncilApproved);
        var lead = await scope.Given.Agency("Dinas Kominfo", region);
        await scope.Given.Programme(plan, "P-001", "Mal Pelayanan Digital", lead, goal: plan.Goals[0], costs: [(2026, 5_000_000_000)], targets: [(2026, 40)], quickWin: true);
        await scope.Given.Programme(plan, "P-002", "Bank Sampah", dimension: "ENV", costs: [(2031, 1_000_000_000)], targets: [(2031, 7)]);
        return plan;
    }

    [Fact]
    public async Task An_edition_is_frozen_with_files_data_number_hashes_and_a_code_that_leads_to_it()
    {
        using var scope = database.Scope();
        var plan = await Approved(scope, "95.31");
        var published = await scope.Get<PublishBook>().Run(Edition(plan), Actors.Coordinator("95.31"), default);

        published.IsOk.ShouldBeTrue(string.Join("; ", published.Problems));
        published.Value.Address.ShouldBe($"{Site}/edisi/{published.Value.Token}");
        var queries = scope.Get<EditionQueries>();
        var line = (await queries.ByToken(published.Value.Token, default))!;
        (line.Number, line.Why, line.PublishedBy, line.IsNewest, line.Name.Indonesian).ShouldBe((1, "Ditandatangani pada peluncuran", "koordinator", true, "Buku 2: Masterplan"));
        line.Files.Select(f => f.Format).ShouldBe([EditionFormat.Docx, EditionFormat.Html, EditionFormat.Data, EditionFormat.Book]);
        foreach (var file in line.Files)
        {
            var bytes = await Bytes(queries, line, file.Format);
            (Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.LongLength).ShouldBe((file.Sha256, file.SizeBytes));
        }
        var html = Encoding.UTF8.GetString(await Bytes(queries, line, EditionFormat.Html));
        html.ShouldContain("Edisi 1, ");
        html.ShouldContain(published.Value.Address);
        html.ShouldContain($"<path fill=\"#000000\" d=\"{Documents.Books.QrDrawing.Path(published.Value.Address).Path}\"/>");
        html.ShouldNotContain("Temuan Pemeriksaan", customMessage: "an edition leaves the working list out");
        var docx = await Bytes(queries, line, EditionFormat.Docx);
        OfficeFiles.Complaints(docx).ShouldBeEmpty();
        using var zip = new ZipArchive(new MemoryStream(docx));
        zip.Entries.ShouldContain(e => e.FullName.EndsWith(".png", StringComparison.Ordinal), "the code as a picture");
    }

    [Fact]
    public async Task A_file_is_known_again_by_its_hash_and_a_changed_one_is_not()
    {
        using var scope = database.Scope();
        var plan = await Approved(scope, "95.32");
        var published = (await scope.Get<PublishBook>().Run(Edition(plan), Actors.Coordinator("95.32"), default)).Value;
        var queries = scope.Get<EditionQueries>();
        var line = (await queries.ByToken(published.Token, default))!;

        (await queries.WithFile(line.Files[0].Sha256, default)).Single().Id.ShouldBe(published.Id);
        (await queries.WithFile(Convert.ToHexStringLower(SHA256.HashData("lain"u8)), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_may_not_be_published_is_refused_with_every_reason()
    {
        using var scope = database.Scope();
        var draft = await scope.Given.Plan("95.33");
        var publish = scope.Get<PublishBook>();

        var refused = await publish.Run(new("95.33", draft.Id, "buku-tamu", "kotacerdas", " "), Actors.Coordinator("95.33"), default);

        refused.Problems.Select(p => p.Code).ShouldBe(["BOOK-031", "BOOK-034", "BOOK-035", "BOOK-033"]);
        (await publish.Run(Edition(draft), Actors.Bappeda("95.33"), default)).Problems.Single().Code.ShouldBe("PEOPLE-002");
        (await publish.Run(Edition(draft), PanduKota.Features.People.Actor.Nobody, default)).Problems.Single().Code.ShouldBe("PEOPLE-001");
        (await publish.Run(Edition(draft) with { Language = "fr" }, Actors.Operator, default)).Problems.Single().Code.ShouldBe("BOOK-030");
        (await scope.Db.Editions.AnyAsync(e => e.RegionCode == "95.33")).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_browser_nothing_is_published_unless_that_is_asked_for()
    {
        using var scope = database.Scope();
        var plan = await Approved(scope, "95.34");

        var refused = await scope.Get<PublishBook>().Run(Edition(plan) with { WithoutPdf = false }, Actors.Coordinator("95.34"), default);

        refused.Problems.Single().Code.ShouldBe("BOOK-037");
        refused.Problems.Single().Mend!.Indonesian.ShouldContain("apt install chromium");
        (await scope.Db.Editions.AnyAsync(e => e.RegionCode == "95.34")).ShouldBeFalse();
    }

    [Fact]
    public async Task Editions_are_counted_for_each_book_and_language_and_compared_with_what_changed()
    {
        using var scope = database.Scope();
        var plan = await Approved(scope, "95.35");
        var publish = scope.Get<PublishBook>();
        var first = (await publish.Run(Edition(plan), Actors.Coordinator("95.35"), default)).Value;
        (await publish.Run(Edition(plan) with { Book = "quick-win" }, Actors.Coordinator("95.35"), default)).Value.Number.ShouldBe(1);
        (await publish.Run(Edition(plan) with { Language = "en" }, Actors.Coordinator("95.35"), default)).Value.Number.ShouldBe(1);
        using (var edit = database.Scope())
        {
            var programmes = await edit.Db.Programmes.Include(p => p.CostLines).Include(p => p.Indicators).ThenInclude(i => i.Targets)
                .Where(p => p.PlanId == plan.Id).ToDictionaryAsync(p => p.Code);
            programmes["P-001"].CostLines[0].Rupiah = 6_000_000_000;
            programmes["P-001"].Indicators[0].Targets[0].Words = "55";
            programmes["P-002"].IsReserve = true;
            await edit.Given.Programme(await edit.Db.Plans.SingleAsync(p => p.Id == plan.Id), "P-003", "Pasar Daring", costs: [(2028, 2_000_000_000)]);
            await edit.Db.SaveChangesAsync();
        }
        using var later = database.Scope();
        var second = (await later.Get<PublishBook>().Run(Edition(plan, "Perubahan anggaran"), Actors.Coordinator("95.35"), default)).Value;
        var queries = later.Get<EditionQueries>();
        var compared = (await queries.Compare("95.35", first.Id, second.Id, default)).Value;

        second.Number.ShouldBe(2);
        (compared.ProgrammesBefore, compared.ProgrammesAfter, compared.TotalBefore, compared.TotalAfter).ShouldBe((2, 2, 6_000_000_000, 8_000_000_000));
        compared.Changes.Select(c => (c.Kind, c.Code)).ShouldBe(
        [
            (EditionChangeKind.ProgrammeIn, "P-003"), (EditionChangeKind.ProgrammeOut, "P-002"),
            (EditionChangeKind.Money, "P-001"), (EditionChangeKind.Money, "P-001"), (EditionChangeKind.Indicator, "P-001"),
        ]);
        compared.Changes[^1].After!.Indonesian.ShouldBe("55");
        (await queries.List("95.35", plan.Id, default)).Where(e => e.Code == "masterplan" && e.Language == "id").Select(e => (e.Number, e.IsNewest)).ShouldBe([(2, true), (1, false)]);

        var redline = (await queries.Redline("95.35", first.Id, second.Id, default)).Value;
        redline.FileName.ShouldEndWith("-edisi-2-dari-1.docx");
        using var copy = new MemoryStream();
        await redline.Bytes.CopyToAsync(copy);
        OfficeFiles.Complaints(copy.ToArray()).ShouldBeEmpty();
        using var zip = new ZipArchive(copy);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = await reader.ReadToEndAsync();
        xml.ShouldContain("<w:ins ");
        xml.ShouldContain("<w:delText");

        (await queries.Compare("95.35", first.Id, Guid.CreateVersion7(), default)).Problems.Single().Code.ShouldBe("BOOK-404");
        var other = (await queries.List("95.35", plan.Id, default)).First(e => e.Code == "quick-win");
        (await queries.Compare("95.35", first.Id, other.Id, default)).Problems.Single().Code.ShouldBe("BOOK-036");
    }

    [Theory]
    [InlineData("lembar-komitmen")]
    [InlineData("lampiran-perbup")]
    public async Task Sheets_and_annexes_carry_the_code_at_their_end(string book)
    {
        using var scope = database.Scope();
        var plan = await Approved(scope, book == "lembar-komitmen" ? "95.36" : "95.37");
        var published = (await scope.Get<PublishBook>().Run(
            Edition(plan) with { Book = book, Regulation = new Regulation("7", 2026) }, Actors.Coordinator(plan.RegionCode), default)).Value;
        var queries = scope.Get<EditionQueries>();
        var html = Encoding.UTF8.GetString(await Bytes(queries, (await queries.ByToken(published.Token, default))!, EditionFormat.Html));

        html.IndexOf("class=\"proof\"", StringComparison.Ordinal).ShouldBeGreaterThan(html.LastIndexOf("class=\"signatures", StringComparison.Ordinal));
    }

    private static async Task<byte[]> Bytes(EditionQueries queries, EditionLine line, EditionFormat format)
    {
        await using var stream = (await queries.File(line.RegionCode, line.Id, format, default))!.Bytes;
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory);
        return memory.ToArray();
    }
}
