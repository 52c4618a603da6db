using Microsoft.EntityFrameworkCore;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Publications;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using PanduKota.Features.Tests.Publications;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

/// <summary>The charter of a quick win: written, read, kept by those who do not know it, and taken away.</summary>
public sealed class CharterTests(BookDatabase database) : IClassFixture<BookDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    internal static CharterFields Sample { get; } = new(
        "Ibu pulang tanpa akta", "Dua kali ke Dukcapil", "Akta diantar ke kamar", "Akta lahir sebelum ibu pulang", "4.200 kelahiran", "Rina, Kepala Bidang",
        null, "Masuk anggaran RSUD", CharterStatus.Running, 2026, "Akta terbit sebelum pulang", "%", Direction.Up, "12", "92,5",
        new Dictionary<int, MonthFields> { [1] = new("20", "18,5"), [2] = new("30"), [3] = new(" ", "") });

    private async Task<Plan> Plan(string region)
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(region);
        (await scope.Get<AddProgramme>().Run(new(region, plan.Id, new("P-001", "Akta lahir", IsQuickWin: true)), Actors.Coordinator(region), None)).IsOk.ShouldBeTrue();
        (await scope.Get<AddProgramme>().Run(new(region, plan.Id, new("P-002", "Taman kota")), Actors.Coordinator(region), None)).IsOk.ShouldBeTrue();
        return plan;
    }

    private async Task<ProgrammeDetails> Read(Plan plan, string code = "P-001")
    {
        using var scope = database.Scope();
        return (await scope.Get<ProgrammeQueries>().OneByCode(plan.RegionCode, plan.Id, code, None))!;
    }

    private async Task<Engines.Outcome<SavedProgramme>> Write(Plan plan, CharterFields charter, string code = "P-001", int? version = null)
    {
        var now = await Read(plan, code);
        using var scope = database.Scope();
        return await scope.Get<EditCharter>().Run(
            new(plan.RegionCode, plan.Id, now.Id, version ?? now.Version, charter, "uji"), Actors.Coordinator(plan.RegionCode), None);
    }

    [Fact]
    public async Task A_charter_is_written_told_of_in_the_log_and_kept_by_an_edit_that_says_nothing_of_it()
    {
        var plan = await Plan("95.61");

        (await Write(plan, Sample)).Value.Changed.ShouldBeTrue();
        (await Write(plan, Sample with { Target = "92,50" })).Value.Changed.ShouldBeFalse("the same figure in other words");
        var written = await Read(plan);
        using (var scope = database.Scope())
        {
            (await scope.Get<EditProgramme>().Run(
                new(plan.RegionCode, plan.Id, written.Id, written.Version, written.Fields with { Charter = null, Location = "RSUD" }), Actors.Coordinator(plan.RegionCode), None)).IsOk.ShouldBeTrue();
        }

        var after = await Read(plan);
        (after.Version, after.Fields.Location).ShouldBe((3, "RSUD"));
        var charter = after.Fields.Charter!;
        (charter.Promise, charter.Status, charter.Target, charter.Months.Count, charter.Months[1].Actual).ShouldBe(
            ("Akta lahir sebelum ibu pulang", CharterStatus.Running, "92,5", 2, "18,5"));
        after.History[1].Fields.Select(f => FieldNames.Of(f.Field).Indonesian).ShouldContain("Piagam: rencana Februari");
        after.History[1].Fields.Single(f => f.Field == "Charter.Status").ShouldSatisfyAllConditions(
            f => FieldNames.Say(f.Field, f.Before).Indonesian.ShouldBe("Masih rencana"), f => FieldNames.Say(f.Field, f.After).Indonesian.ShouldBe("Berjalan"));
        using var stored = database.Scope();
        (await stored.Db.Set<QuickWinMonth>().SingleAsync(m => m.RegionCode == plan.RegionCode && m.Month == 1)).Actual.ShouldBe(18.5m);
    }

    [Fact]
    public async Task Only_a_quick_win_has_one_a_late_edit_is_a_conflict_and_a_blank_one_takes_it_away()
    {
        var plan = await Plan("95.62");
        var first = (await Read(plan)).Version;
        await Write(plan, Sample);

        (await Write(plan, Sample, "P-002")).Problems.Single().Code.ShouldBe("PROG-123");
        (await Write(plan, Sample with { Owner = "Sari" }, version: first)).Problems.Single().Code.ShouldBe(PlanWriter.ConflictCode);
        using (var scope = database.Scope())
        {
            var now = await Read(plan);
            var conflict = await scope.Get<EditCharter>().Compare(
                new(plan.RegionCode, plan.Id, now.Id, first, Sample with { Owner = "Sari" }), None);
            conflict!.Fields.Single().ShouldSatisfyAllConditions(f => f.Field.ShouldBe("Charter.Owner"), f => f.Mine.ShouldBe("Sari"), f => f.Theirs.ShouldBe("Rina, Kepala Bidang"));
        }
        (await Write(plan, Sample with { Months = new Dictionary<int, MonthFields> { [13] = new("1") } })).Problems.Single().Code.ShouldBe("PROG-124");
        (await Write(plan, Sample with { Baseline = "1.234", Target = null, Months = new Dictionary<int, MonthFields>() })).Problems.Single().Place.Field.ShouldBe("Charter.Baseline");
        (await Write(plan, new CharterFields(Promise: " "))).Value.Changed.ShouldBeTrue();

        (await Read(plan)).Fields.Charter.ShouldBeNull();
        using var stored = database.Scope();
        (await stored.Db.Set<QuickWinMonth>().CountAsync(m => m.RegionCode == plan.RegionCode)).ShouldBe(0);
    }

    [Fact]
    public async Task The_quick_win_book_shows_it_where_it_marked_what_is_missing()
    {
        var plan = await Plan("95.64");
        var empty = await Book(plan);
        await Write(plan, Sample);
        var filled = await Book(plan);

        empty.ShouldContain("Piagam P-001: masalah, layanan sebelum dan sesudah");
        filled.ShouldNotContain("Piagam P-001: masalah, layanan sebelum dan sesudah");
        filled.ShouldContain("Akta lahir sebelum ibu pulang");
        filled.ShouldContain("Akta terbit sebelum pulang (%) tiap bulan P-001, setahun dari 12 menjadi 92,5");
        filled.ShouldContain("18,5");
    }

    private async Task<string> Book(Plan plan)
    {
        using var scope = database.Scope();
        var made = await scope.Get<MakeBook>().Run(new(plan.RegionCode, plan.Id, Book: "quick-win"), Actors.Coordinator(plan.RegionCode), None);
        made.IsOk.ShouldBeTrue(string.Join("; ", made.Problems));
        using var reader = new StreamReader((await scope.Get<BookQueries>().File(plan.RegionCode, made.Value.Id, BookFormat.Html, None))!.Bytes);
        return System.Net.WebUtility.HtmlDecode(await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_planner_of_another_agency_may_not_write_it()
    {
        var plan = await Plan("95.63");
        var now = await Read(plan);
        using var scope = database.Scope();
        var other = await scope.Given.Agency("Dinas Lain", plan.RegionCode);

        var refused = await scope.Get<EditCharter>().Run(
            new(plan.RegionCode, plan.Id, now.Id, now.Version, Sample), Actors.Planner(other), None);

        refused.IsOk.ShouldBeFalse();
        (await Read(plan)).Fields.Charter.ShouldBeNull();
    }
}
