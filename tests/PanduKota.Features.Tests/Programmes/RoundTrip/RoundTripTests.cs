using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.RoundTrip;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>A workbook goes out, is worked on by people, and comes back, while others work on the plan.</summary>
public sealed class RoundTripTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private async Task<Plan> Plan(string region)
    {
        using var scope = database.Scope();
        var dinas = await scope.Given.Agency("Dinas Kesehatan", region);
        var other = await scope.Given.Agency("Diskominfo", region);
        var plan = await scope.Given.Plan(region, years: 3, goals: ["Layanan cepat"]);
        await Add(plan, new ProgrammeFields("P-001", "Akta lahir", "LIV", LeadAgencyId: dinas.Id, SupportingAgencyIds: [other.Id], Partners: "RSUD", EarliestStart: 2026,
            GoalId: plan.Goals[0].Id, IsQuickWin: true, Description: "Baris satu\nbaris dua",
            Indicators:
            [
                new("Akta terbit", "%", Direction.Up, "2.3:1000", new Dictionary<int, string> { [2026] = "71,5", [2027] = "80" }),
                new("Waktu layanan", "Menit", Direction.Down, "45", new Dictionary<int, string> { [2026] = "30" }),
                new("Kepuasan", "Indeks", Direction.Keep, null, new Dictionary<int, string> { [2028] = "90" }),
            ],
            Costs: [new("APBD", new Dictionary<int, long> { [2026] = 750_000_000 }), new("CSR", new Dictionary<int, long> { [2027] = 500_000_000 })],
            Actions: [new("Melatih bidan", "SK", "Dukcapil", new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 31)), new("Meluncurkan")]));
        await Add(plan, new ProgrammeFields("P-002", "Pasar digital", "ECO", LeadAgencyId: other.Id, PredecessorCodes: ["P-001"],
            Costs: [new("APBD", new Dictionary<int, long> { [2026] = 100_000_000 })]));
        await Add(plan, new ProgrammeFields("P-003", "Taman kota", "ENV", StatedTotalRupiah: 999_000_000));
        return plan;
    }

    private async Task Add(Plan plan, ProgrammeFields fields)
    {
        using var scope = database.Scope();
        (await scope.Get<AddProgramme>().Run(new(plan.RegionCode, plan.Id, fields), Actors.Coordinator(plan.RegionCode), None)).IsOk.ShouldBeTrue();
    }

    private async Task<byte[]> Out(Plan plan)
    {
        using var scope = database.Scope();
        return (await scope.Get<NewWorkbook>().Run(new(plan.RegionCode, plan.Id, Filled: true), Actors.Coordinator(plan.RegionCode), None)).Value.Bytes;
    }

    private async Task<ImportProgrammes.Answer> In(Plan plan, byte[] bytes, ImportChoices? choices = null, bool allOrNothing = false)
    {
        using var scope = database.Scope();
        var done = await scope.Get<ImportProgrammes>().Run(
            new(plan.RegionCode, plan.Id, bytes, "program.xlsx", allOrNothing, "uji", choices), Actors.Coordinator(plan.RegionCode), None);
        done.IsOk.ShouldBeTrue(string.Join("; ", done.Problems));
        done.Value.Receipt.Problems.Where(p => p.Severity == Severity.Error && p.Code != "IMPORT-002").ShouldBeEmpty();
        return done.Value;
    }

    private async Task<WorkbookPreview> Preview(Plan plan, byte[] bytes)
    {
        using var scope = database.Scope();
        return (await scope.Get<PreviewWorkbook>().Run(new(plan.RegionCode, plan.Id, bytes, "program.xlsx"), Actors.Coordinator(plan.RegionCode), None)).Value;
    }

    private async Task<ProgrammeDetails?> Read(Plan plan, string code)
    {
        using var scope = database.Scope();
        return await scope.Get<ProgrammeQueries>().OneByCode(plan.RegionCode, plan.Id, code, None);
    }

    private async Task Change(Plan plan, string code, Func<ProgrammeFields, ProgrammeFields> change)
    {
        var now = (await Read(plan, code))!;
        using var scope = database.Scope();
        var saved = await scope.Get<EditProgramme>().Run(
            new(plan.RegionCode, plan.Id, now.Id, now.Version, change(now.Fields)), Actors.Bappeda(plan.RegionCode), None);
        saved.IsOk.ShouldBeTrue(string.Join("; ", saved.Problems));
    }

    private async Task<int> Entries(Plan plan)
    {
        using var scope = database.Scope();
        return await scope.Db.Changes.CountAsync(c => c.RegionCode == plan.RegionCode);
    }

    [Fact]
    public async Task What_comes_back_unchanged_writes_nothing_however_it_was_sorted_and_its_columns_moved()
    {
        var plan = await Plan("95.01");
        var before = await Entries(plan);
        var file = new EditedWorkbook(await Out(plan));
        file.Rows.ShouldBe(5);
        file.Shuffle(new Random(7));

        foreach (var bytes in new[] { await Out(plan), file.Save(), file.Save(reversed: true) })
        {
            (await Preview(plan, bytes)).IsNoChange.ShouldBeTrue();
            var done = await In(plan, bytes);
            (done.New, done.Changed, done.Unchanged, done.Rejected, done.Removed).ShouldBe((0, 0, 3, 0, 0));
        }
        (await Entries(plan)).ShouldBe(before);
    }

    [Fact]
    public async Task A_file_that_LibreOffice_saved_again_writes_nothing_and_its_edits_are_still_told_apart()
    {
        var plan = await Plan("95.11");
        var saved = await LibreOffice.SaveAgain(await Out(plan));

        (await Preview(plan, saved)).IsNoChange.ShouldBeTrue();
        await Change(plan, "P-001", f => f with { Location = "Semua kecamatan" });
        var file = new EditedWorkbook(saved);
        file[file.RowsOf("P-001").First(r => file[r, "Nama program"].Length > 0), "Mitra"] = "RSUD dan bidan";
        var preview = await Preview(plan, file.Save());

        preview.Rows.Single().Cells.Select(c => (c.Label.Indonesian, c.Origin)).ShouldBe([("Lokasi", CellOrigin.Plan), ("Mitra", CellOrigin.File)]);
    }

    [Fact]
    public async Task What_only_one_side_changed_is_taken_or_kept_and_nothing_is_lost()
    {
        var plan = await Plan("95.02");
        var file = new EditedWorkbook(await Out(plan));
        var row = file.RowsOf("P-001").First(r => file[r, "Indikator"] == "Waktu layanan");
        file[row, "Target 2027"] = "25";
        file[file.RowsOf("P-002").First(), "Pagu 2027"] = "5000000";
        await Change(plan, "P-001", f => f with
        {
            Location = "Semua kecamatan",
            Indicators = [f.Indicators[0] with { Name = "Akta terbit tepat waktu" }, .. f.Indicators.Skip(1)],
        });

        var preview = await Preview(plan, file.Save());
        var done = await In(plan, file.Save());

        preview.Rows.SelectMany(r => r.Cells).Select(c => (c.Label.Indonesian, c.Origin, c.By)).ShouldBe(
        [
            ("Indikator 1: nama", CellOrigin.Plan, "bappeda"), ("Indikator 2: target 2027", CellOrigin.File, null),
            ("Lokasi", CellOrigin.Plan, "bappeda"), ("Pagu APBD tahun 2027", CellOrigin.File, null),
        ], ignoreOrder: true);
        (done.Changed, done.Unchanged, done.Undecided).ShouldBe((2, 1, 0));
        var after = (await Read(plan, "P-001"))!.Fields;
        (after.Location, after.Indicators[0].Name, after.Indicators[1].Targets[2027]).ShouldBe(("Semua kecamatan", "Akta terbit tepat waktu", "25"));
        (await Read(plan, "P-002"))!.Fields.Costs.Single().Rupiah[2027].ShouldBe(5_000_000);
    }

    [Fact]
    public async Task What_both_changed_waits_for_a_person_cell_by_cell()
    {
        var plan = await Plan("95.03");
        var file = new EditedWorkbook(await Out(plan));
        var row = file.RowsOf("P-001").First(r => file[r, "Sumber dana"] == "APBD");
        file[row, "Pagu 2026"] = "800000000";
        file[row, "Mitra"] = "RSUD dan bidan";
        await Change(plan, "P-001", f => f with { Partners = "Puskesmas", Costs = [f.Costs[0] with { Rupiah = new Dictionary<int, long> { [2026] = 700_000_000 } }, f.Costs[1]] });

        var preview = await Preview(plan, file.Save());
        var open = await In(plan, file.Save());
        var held = await In(plan, file.Save(), allOrNothing: true);

        preview.Conflicts.Select(c => (c.Label.Indonesian, c.Stored, c.InFile, c.By)).ShouldBe(
            [("Pagu APBD tahun 2026", "700000000", "800000000", "bappeda"), ("Mitra", "Puskesmas", "RSUD dan bidan", "bappeda")]);
        (open.Changed, open.Undecided).ShouldBe((0, 2));
        open.Receipt.Problems.Count(p => p.Code == "IMPORT-009" && p.Place.Cell is not null).ShouldBe(2);
        open.AnnotatedHash.ShouldNotBeNull();
        held.Receipt.Problems.ShouldContain(p => p.Code == "IMPORT-002");
        (await Read(plan, "P-001"))!.Fields.Partners.ShouldBe("Puskesmas");

        var money = preview.Conflicts.Single(c => c.Field.StartsWith("Costs", StringComparison.Ordinal)).Key;
        var done = await In(plan, file.Save(), new ImportChoices(new Dictionary<string, CellOrigin> { [money] = CellOrigin.File }, new HashSet<Guid>(), CellOrigin.Plan));
        var after = (await Read(plan, "P-001"))!.Fields;
        (after.Partners, after.Costs[0].Rupiah[2026], done.Undecided).ShouldBe(("Puskesmas", 800_000_000, 0));
        done.Receipt.Lines.Single(l => l.What.Indonesian == "Sel yang diubah di kedua sisi").ShouldBe(new ReceiptLine(done.Receipt.Lines[^1].What, 1, 1, 0));
    }

    [Fact]
    public async Task A_programme_keeps_its_identity_with_another_code_and_a_copy_is_a_new_one()
    {
        var plan = await Plan("95.04");
        var id = (await Read(plan, "P-001"))!.Id;
        var file = new EditedWorkbook(await Out(plan));
        // Only the first of three rows gets the new code, as people do.
        file[file.RowsOf("P-001").First(r => file[r, "Nama program"].Length > 0), "Kode"] = "P-101";
        var copy = file.Copy([.. file.RowsOf("P-002")]);
        (file[copy, "Kode"], file[copy, "Nama program"]) = ("P-202", "Pasar digital tahap dua");

        var done = await In(plan, file.Save());

        (done.New, done.Changed, done.Unchanged).ShouldBe((1, 1, 2));
        var renamed = (await Read(plan, "P-101"))!;
        (renamed.Id, renamed.Fields.Indicators.Count, renamed.Fields.Actions.Count).ShouldBe((id, 3, 2));
        (await Read(plan, "P-002"))!.Fields.Name.ShouldBe("Pasar digital");
        (await Read(plan, "P-202"))!.Fields.Costs.Single().Rupiah[2026].ShouldBe(100_000_000);
    }

    [Fact]
    public async Task Rows_copied_with_a_new_code_on_the_first_alone_do_not_spill_into_the_original()
    {
        var plan = await Plan("95.05");
        var file = new EditedWorkbook(await Out(plan));
        var copy = file.Copy([.. file.RowsOf("P-001")]);
        (file[copy, "Kode"], file[copy, "Nama program"]) = ("P-111", "Akta lahir di puskesmas");

        var done = await In(plan, file.Save());

        (done.New, done.Changed).ShouldBe((1, 0));
        (await Read(plan, "P-001"))!.Fields.Indicators.Count.ShouldBe(3);
        (await Read(plan, "P-111"))!.Fields.Actions.ShouldBeEmpty();
        (await Read(plan, "P-111"))!.Fields.Indicators.Select(i => i.Name).ShouldBe(["Akta terbit", "Waktu layanan", "Kepuasan"]);
    }

    [Fact]
    public async Task A_deleted_row_of_an_indicator_takes_that_indicator_alone()
    {
        var plan = await Plan("95.06");
        var ids = (await Read(plan, "P-001"))!.Fields.Indicators.Select(i => i.Id).ToList();
        var file = new EditedWorkbook(await Out(plan));
        var middle = file.RowsOf("P-001").First(r => file[r, "Indikator"] == "Waktu layanan");
        // The second row also holds the money of CSR: that is deleted with it.
        file.Delete(middle);
        file.Add(("Kode", "P-001"), ("Indikator", "Warga terlayani"), ("Satuan", "Orang"), ("Arah", "Naik"), ("Target 2026", "10"));

        var preview = await Preview(plan, file.Save());
        await In(plan, file.Save());

        preview.Rows.Single().Cells.Select(c => (c.Label.Indonesian, c.Stored, c.InFile)).ShouldBe(
            [("Indikator 3", "", "Warga terlayani"), ("Indikator 2", "Waktu layanan", ""), ("Pagu CSR tahun 2027", "500000000", "")], ignoreOrder: true);
        var after = (await Read(plan, "P-001"))!.Fields;
        after.Indicators.Select(i => i.Name).ShouldBe(["Akta terbit", "Kepuasan", "Warga terlayani"]);
        after.Indicators.Take(2).Select(i => i.Id).ShouldBe([ids[0], ids[2]]);
        after.Indicators[0].Baseline.ShouldBe("2.3:1000");
    }

    [Fact]
    public async Task A_programme_whose_rows_are_gone_is_asked_about_and_removed_only_when_somebody_says_so()
    {
        var plan = await Plan("95.07");
        var file = new EditedWorkbook(await Out(plan));
        file.Delete(file.RowsOf("P-003").Single());

        var preview = await Preview(plan, file.Save());
        var kept = await In(plan, file.Save());
        (await Read(plan, "P-003")).ShouldNotBeNull();
        var done = await In(plan, file.Save(), new ImportChoices(new Dictionary<string, CellOrigin>(), preview.Missing.Select(m => m.ProgrammeId).ToHashSet()));

        preview.Missing.Single().ShouldSatisfyAllConditions(m => m.Code.ShouldBe("P-003"), m => m.IsAsWritten.ShouldBeTrue());
        (kept.Removed, done.Removed).ShouldBe((0, 1));
        (await Read(plan, "P-003")).ShouldBeNull();
        using var scope = database.Scope();
        (await scope.Db.Changes.OrderByDescending(c => c.Number).FirstAsync(c => c.RegionCode == plan.RegionCode)).FieldsJson.ShouldContain("Taman kota");
    }

    [Fact]
    public async Task What_was_taken_out_of_the_plan_meanwhile_does_not_come_back_by_itself()
    {
        var plan = await Plan("95.08");
        var file = new EditedWorkbook(await Out(plan));
        var gone = (await Read(plan, "P-002"))!;
        using (var scope = database.Scope())
        {
            (await scope.Get<RemoveProgramme>().Run(new(plan.RegionCode, plan.Id, gone.Id, gone.Version, "uji"), Actors.Coordinator(plan.RegionCode), None)).IsOk.ShouldBeTrue();
        }

        (await In(plan, file.Save())).ShouldSatisfyAllConditions(a => a.New.ShouldBe(0), a => a.Rejected.ShouldBe(0));
        file[file.RowsOf("P-002").Single(), "Nama program"] = "Pasar digital rakyat";
        var preview = await Preview(plan, file.Save());
        (await In(plan, file.Save())).ShouldSatisfyAllConditions(a => a.New.ShouldBe(0), a => a.Rejected.ShouldBe(1));
        preview.Rows.Single().ShouldSatisfyAllConditions(r => r.Kind.ShouldBe(PreviewKind.Gone), r => r.ProgrammeId.ShouldBe(gone.Id));
        var done = await In(plan, file.Save(), new ImportChoices(
            new Dictionary<string, CellOrigin> { [ImportChoices.Key(gone.Id, ImportChoices.Whole)] = CellOrigin.File }, new HashSet<Guid>()));

        done.New.ShouldBe(1);
        (await Read(plan, "P-002"))!.Fields.Name.ShouldBe("Pasar digital rakyat");
    }

    [Fact]
    public async Task Steps_of_the_action_plan_follow_their_ids_and_a_workbook_of_another_plan_says_so()
    {
        var plan = await Plan("95.09");
        var other = await Plan("95.10");

        var done = await In(other, await Out(plan));

        done.Receipt.Problems.ShouldContain(p => p.Code == "IMPORT-007");
        (await Read(other, "P-001"))!.Fields.Actions.Select(a => a.Step).ShouldBe(["Melatih bidan", "Meluncurkan"]);
    }

    [Fact]
    public async Task Two_rows_with_the_code_of_one_programme_are_both_refused_and_nothing_breaks()
    {
        var plan = await Plan("95.14");
        var bytes = Encoding.UTF8.GetBytes("Kode;Nama program;Pagu 2026;Sumber dana\nP-003;Taman kota;1000000;APBD\nP-003;Taman lain;2000000;APBD\n");
        using var scope = database.Scope();

        var done = await scope.Get<ImportProgrammes>().Run(new(plan.RegionCode, plan.Id, bytes, "program.csv"), Actors.Coordinator(plan.RegionCode), None);

        (done.Value.Rejected, done.Value.Changed).ShouldBe((2, 0));
    }

    [Fact]
    public async Task A_pasted_block_changes_the_cells_it_holds_and_no_other_fund_source_indicator_or_column()
    {
        var plan = await Plan("95.12");
        var part = ImportChoices.None with { IsPartial = true };
        var before = (await Read(plan, "P-001"))!.Fields;

        await In(plan, Encoding.UTF8.GetBytes("Kode\tNama program\tSumber dana\tPagu 2026\nP-001\tAkta lahir\tAPBD\t800.000.000\n"), part);
        await In(plan, Encoding.UTF8.GetBytes("Kode\tNama program\tIndikator\tTarget 2027\nP-001\tAkta lahir\tWaktu layanan\t25\n"), part);

        await In(plan, Encoding.UTF8.GetBytes("Kode\tNama program\nP-003\tTaman kota raya\n"), part);

        (await Read(plan, "P-003"))!.Fields.Name.ShouldBe("Taman kota raya");
        var after = (await Read(plan, "P-001"))!.Fields;
        after.Costs.Select(c => (c.FundSource, Sum: c.Rupiah.Values.Sum())).ShouldBe([("APBD", 800_000_000), ("CSR", 500_000_000)]);
        after.Indicators.Select(i => (i.Name, i.Unit, i.Direction, i.Id)).ShouldBe(before.Indicators.Select(i => (i.Name, i.Unit, i.Direction, i.Id)));
        (after.Indicators[1].Targets[2026], after.Indicators[1].Targets[2027], after.Indicators[0].Targets.Count).ShouldBe(("30", "25", 2));
        (after.Partners, after.Actions.Count, after.LeadAgencyId).ShouldBe((before.Partners, before.Actions.Count, before.LeadAgencyId));
    }

    [Fact]
    public async Task Figures_with_two_readings_are_asked_about_once_and_the_answer_holds_for_all_columns()
    {
        var plan = await Plan("95.13");
        var bytes = Encoding.UTF8.GetBytes("Kode;Nama program;Indikator;Satuan;Arah;Target 2026;Target 2027\nP-003;Taman kota;Luas;m2;Naik;1.234;2.345\n");
        async Task<string> Target(NumberHabit habit)
        {
            await In(plan, bytes, ImportChoices.None with { Habits = new ReadingHabits(Targets: habit) });
            using var scope = database.Scope();
            var target = await scope.Db.Programmes.Where(p => p.PlanId == plan.Id && p.Code == "P-003").SelectMany(p => p.Indicators).SelectMany(i => i.Targets).SingleAsync(t => t.Year == 2026);
            return $"{target.Words} {target.Value?.ToString(CultureInfo.InvariantCulture)}".Trim();
        }

        var question = (await Preview(plan, bytes)).Questions.Single();

        (question.Kind, question.Cells).ShouldBe((FigureKind.Targets, 2));
        (await Target(NumberHabit.Unknown)).ShouldBe("1.234");
        (await Target(NumberHabit.CommaDecimal)).ShouldBe("1234 1234");
        (await Target(NumberHabit.DotDecimal)).ShouldBe("1,2340 1.234");
    }

    /// <summary>Two colleagues work on copies, the plan moves on too; whatever order they come back in, the plan ends the same but for listed conflicts.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Two_copies_end_the_same_in_either_order(int seed)
    {
        var (first, clashesA) = await BothOrders(seed, $"95.{20 + seed}", isSwapped: false);
        var (second, clashesB) = await BothOrders(seed, $"95.{30 + seed}", isSwapped: true);

        clashesA.ShouldBe(clashesB);
        foreach (var field in first.Keys.Union(second.Keys).Where(f => !clashesA.Contains(f)))
        {
            first.GetValueOrDefault(field, "").ShouldBe(second.GetValueOrDefault(field, ""), field);
        }
    }

    private async Task<(Dictionary<string, string> Words, List<string> Clashes)> BothOrders(int seed, string region, bool isSwapped)
    {
        var random = new Random(seed);
        var plan = await Plan(region);
        var (one, two) = (new EditedWorkbook(await Out(plan)), new EditedWorkbook(await Out(plan)));
        Scribble(one, random);
        Scribble(two, random);
        await Change(plan, "P-001", f => f with { Risk = "Listrik", Partners = "Puskesmas" });
        List<string> clashes = [];
        foreach (var file in isSwapped ? [two, one] : new[] { one, two })
        {
            clashes.AddRange((await Preview(plan, file.Save())).Rows.SelectMany(r => r.Cells.Where(c => c.Origin == CellOrigin.Both).Select(c => $"{r.Code} {c.Field}")));
            await In(plan, file.Save());
        }
        var words = new Dictionary<string, string>();
        foreach (var code in new[] { "P-001", "P-002", "P-003" })
        {
            var fields = (await Read(plan, code))!.Fields;
            using var scope = database.Scope();
            var content = (await PlanContent.LoadFrame(scope.Db, plan.RegionCode, plan.Id, None))!;
            foreach (var (field, value) in ProgrammeWords.Of(fields, content))
            {
                words[$"{code} {field}"] = value;
            }
        }
        return (words, [.. clashes.Distinct().Order(StringComparer.Ordinal)]);
    }

    private static void Scribble(EditedWorkbook file, Random random)
    {
        string[] words = ["Mitra", "Lokasi", "Risiko", "Deskripsi"], figures = ["Pagu 2026", "Pagu 2027", "Pagu 2028"];
        for (var edit = 0; edit < 8; edit++)
        {
            var row = random.Next(file.Rows);
            if (file[row, "Nama program"].Length > 0 && random.Next(2) == 0)
            {
                file[row, words[random.Next(words.Length)]] = $"Isian {random.Next(3)}";
            }
            else if (file[row, "Sumber dana"].Length > 0)
            {
                file[row, figures[random.Next(figures.Length)]] = $"{(random.Next(3) + 1) * 1_000_000}";
            }
        }
        file.Shuffle(random);
    }
}
