using PanduKota.Documents.Workbooks;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>The same of the workbooks of yearly targets and costs, and of the charters of quick wins.</summary>
public sealed class MergedPartsTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private const WorkbookPurpose Targets = WorkbookPurpose.TargetsAndCosts, Charters = WorkbookPurpose.QuickWinCharters;

    private readonly MergedPlan merged = new(database);

    [Theory]
    [InlineData("96.51", "rows")]
    [InlineData("96.52", "sheet")]
    [InlineData("96.53", "visible")]
    public async Task Targets_and_money_of_two_copies_are_neither_doubled_nor_lost(string region, string way)
    {
        var plan = await merged.Plan(region);
        var bytes = await merged.Out(plan, Targets);
        var (one, two) = (new EditedWorkbook(bytes, "Target"), new EditedWorkbook(bytes, "Target"));
        int Row(EditedWorkbook file, string name) => file.RowsOf("P-001").Single(r => file[r, "Indikator"] == name);
        one[Row(one, "Akta terbit"), "Target 2026"] = "75";
        one[Row(one, "Waktu layanan"), "Target 2026"] = "29";
        two[Row(two, "Akta terbit"), "Target 2028"] = "90";
        two[Row(two, "Waktu layanan"), "Target 2026"] = "28";
        two.Add(("Kode", "P-001"), ("Indikator", "Kepuasan"), ("Satuan", "Indeks"), ("Arah", "Naik"), ("Target 2026", "80"));
        var targets = Together(one, two, "Target", way);
        var (three, four) = (new EditedWorkbook(targets, "Pagu"), new EditedWorkbook(bytes, "Pagu"));
        three[three.RowsOf("P-001").Single(r => three[r, "Sumber dana"] == "APBD"), "Pagu 2026"] = "800000000";
        four[four.RowsOf("P-002").Single(), "Pagu 2027"] = "5000000";
        four.Add(("Kode", "P-002"), ("Sumber dana", "CSR"), ("Pagu 2026", "7000000"));
        var whole = Together(three, four, "Pagu", way == "visible" ? "rows" : way);

        var preview = await merged.Preview(plan, whole);
        var done = await merged.In(plan, whole);

        preview.Conflicts.Single().ShouldSatisfyAllConditions(c => c.Label.Indonesian.ShouldBe("Indikator 2: target 2026"), c => c.IsTorn.ShouldBeTrue());
        (done.Changed, done.Unchanged, done.Rejected, done.Undecided).ShouldBe((2, 1, 0, 1));
        done.Receipt.Problems.Where(p => p.Code == "IMPORT-018").ShouldAllBe(p => p.Place.Cell != null && p.Place.Sheet!.StartsWith("Target"));
        var after = await merged.Read(plan, "P-001");
        after.Indicators.Select(i => (i.Name, i.Targets.GetValueOrDefault(2026), i.Targets.GetValueOrDefault(2028))).ShouldBe([("Akta terbit", "75", "90"), ("Waktu layanan", "30", null), ("Kepuasan", "80", null)]);
        after.Costs.Select(c => (c.FundSource, c.Rupiah.Values.Sum())).ShouldBe([("APBD", 800_000_000L), ("CSR", 500_000_000L)]);
        (await merged.Read(plan, "P-002")).Costs.Select(c => (c.FundSource, c.Rupiah.Values.Sum())).ShouldBe([("APBD", 105_000_000L), ("CSR", 7_000_000L)]);
    }

    [Fact]
    public async Task Money_in_a_row_that_may_be_a_copy_or_a_further_one_is_asked_about_instead_of_added_up()
    {
        var plan = await merged.Plan("96.54");
        var money = new EditedWorkbook(await merged.Out(plan, Targets), "Pagu");
        money.Add(("Kode", "P-002"), ("Sumber dana", "APBD"), ("Pagu 2026", "50000000"));
        money.Add(("Kode", "P-003"), ("Sumber dana", "APBD"), ("Pagu 2028", "9000000"));

        var done = await merged.In(plan, money.Save());

        (done.Changed, done.Undecided).ShouldBe((0, 1));
        done.Receipt.Problems.Where(p => p.Code == "IMPORT-018").Select(p => p.Place.ProgrammeCode).ShouldBe(["P-002", "P-002"]);
        (await merged.Read(plan, "P-002")).Costs.Single().Rupiah[2026].ShouldBe(100_000_000);
    }

    [Fact]
    public async Task Rows_of_another_agency_are_taken_with_their_marks_and_refused_with_a_word_without()
    {
        var plan = await merged.Plan("96.55");
        var (health, other) = (await merged.Agency(plan, "P-001"), await merged.Agency(plan, "P-002"));
        var two = new EditedWorkbook(await merged.Out(plan, Targets, other), "Pagu");
        two[two.RowsOf("P-002").Single(), "Pagu 2027"] = "5000000";
        var (whole, seen) = (new EditedWorkbook(await merged.Out(plan, Targets, health), "Pagu"), new EditedWorkbook(await merged.Out(plan, Targets, health), "Pagu"));
        whole.Paste(two, Enumerable.Range(0, two.Rows));
        seen.Paste(two, Enumerable.Range(0, two.Rows), withHidden: false);

        var refused = await merged.In(plan, seen.Save());
        var done = await merged.In(plan, whole.Save());

        (refused.Changed, refused.Rejected).ShouldBe((0, 1));
        refused.Receipt.Problems.Single(p => p.Code == "IMPORT-014").Place.Cell.ShouldNotBeNull();
        (done.Changed, done.Rejected, done.Undecided).ShouldBe((1, 0, 0));
        (await merged.Read(plan, "P-002")).Costs.Single().Rupiah[2027].ShouldBe(5_000_000);
    }

    [Fact]
    public async Task Rows_of_an_older_copy_of_targets_in_a_newer_file_do_not_take_the_plan_back()
    {
        var plan = await merged.Plan("96.56");
        var old = new EditedWorkbook(await merged.Out(plan, Targets), "Pagu");
        await merged.Change(plan, "P-002", f => f with { Costs = [f.Costs[0] with { Rupiah = new Dictionary<int, long> { [2026] = 120_000_000 } }] });
        var newer = new EditedWorkbook(await merged.Out(plan, Targets), "Pagu");
        newer.Paste(old, old.RowsOf("P-002"), over: newer.RowsOf("P-002").Single());

        (await merged.In(plan, newer.Save())).ShouldSatisfyAllConditions(d => (d.Changed, d.Undecided).ShouldBe((0, 1)));

        (await merged.Read(plan, "P-002")).Costs.Single().Rupiah[2026].ShouldBe(120_000_000);
    }

    [Fact]
    public async Task A_programme_that_was_copied_without_end_is_refused_and_costs_no_more_than_any()
    {
        var plan = await merged.Plan("96.58");
        var money = new EditedWorkbook(await merged.Out(plan, Targets), "Pagu");
        for (var i = 0; i < 3_000; i++)
        {
            money.Add(("Kode", "P-002"), ("Sumber dana", "APBD"), ("Pagu 2026", "50000000"));
        }

        var done = await merged.In(plan, money.Save());

        (done.Changed, done.Rejected).ShouldBe((0, 1));
        done.Receipt.Problems.Single(p => p.Code == "PROG-024").Place.Cell.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_typed_over_computed_cells_is_told_of_and_does_not_count()
    {
        var plan = await merged.Plan("96.57");
        var before = await merged.Entries(plan);
        var matrix = new EditedWorkbook(await merged.Out(plan));
        matrix[MergedPlan.Head(matrix, "P-001"), "Jumlah pagu"] = "999000000";
        // The right sum is no matter.
        matrix[MergedPlan.Head(matrix, "P-002"), "Jumlah pagu"] = "100000000";
        var steps = new EditedWorkbook(matrix.Save(), "Rencana Aksi");
        steps[0, "Nama program"] = "Akta kelahiran";
        var money = new EditedWorkbook(await merged.Out(plan, Targets), "Pagu");
        money[money.RowsOf("P-003").Single(), "Jumlah pagu"] = "1";
        var months = new EditedWorkbook(await merged.Out(plan, Charters), "Bulanan");
        months[months.RowsOf("P-001").Single(), "Indikator bulanan"] = "Yang lain";

        foreach (var (bytes, codes) in new[] { (steps.Save(), new[] { "P-001", "P-001" }), (money.Save(), ["P-003"]), (months.Save(), ["P-001"]) })
        {
            var done = await merged.In(plan, bytes);

            (done.New, done.Changed, done.Rejected).ShouldBe((0, 0, 0));
            var told = done.Receipt.Problems.Where(p => p.Code == "PROG-023").ToList();
            told.Select(p => p.Place.ProgrammeCode).ShouldBe(codes);
            told.ShouldAllBe(p => p.Place.Cell != null && p.Mend != null);
            done.AnnotatedHash.ShouldNotBeNull();
        }
        (await merged.Entries(plan)).ShouldBe(before);
        (await merged.Read(plan, "P-001")).StatedTotalRupiah.ShouldBeNull();
    }

    [Theory]
    [InlineData("96.61", "rows")]
    [InlineData("96.62", "sheet")]
    [InlineData("96.63", "visible")]
    public async Task Charters_of_two_copies_are_put_together_field_by_field(string region, string way)
    {
        var plan = await merged.Plan(region);
        var bytes = await merged.Out(plan, Charters);
        var (one, two) = (new EditedWorkbook(bytes, "Piagam"), new EditedWorkbook(bytes, "Piagam"));
        one[one.RowsOf("P-001").Single(), "Nama penanggung jawab"] = "Budi";
        one[one.RowsOf("P-001").Single(), "Dasar hukum"] = "Perbup 1";
        two[two.RowsOf("P-001").Single(), "Nama penanggung jawab"] = "Sari";
        two[two.RowsOf("P-001").Single(), "Rencana keberlanjutan"] = "Anggaran tetap";
        two[two.RowsOf("P-002").Single(), "Janji kepada warga"] = "Lapak dalam sehari";
        var charters = Together(one, two, "Piagam", way);
        var (three, four) = (new EditedWorkbook(charters, "Bulanan"), new EditedWorkbook(bytes, "Bulanan"));
        three[three.RowsOf("P-001").Single(), "Capaian Feb"] = "31.5";
        four[four.RowsOf("P-001").Single(), "Capaian Mar"] = "33";
        var whole = Together(three, four, "Bulanan", way);

        var done = await merged.In(plan, whole);

        (done.Changed, done.Undecided, done.Rejected).ShouldBe((2, 1, 0));
        done.Receipt.Problems.Where(p => p.Code == "IMPORT-018").Select(p => (p.Place.Sheet, p.Place.Cell)).Distinct().Count().ShouldBe(2);
        var charter = (await merged.Read(plan, "P-001")).Charter!;
        (charter.Owner, charter.LegalBasis, charter.Sustainability).ShouldBe((CharterTests.Sample.Owner, "Perbup 1", "Anggaran tetap"));
        (charter.Months[2].Actual, charter.Months[3].Actual).ShouldBe(("31.5", "33"));
        (await merged.Read(plan, "P-002")).Charter!.Promise.ShouldBe("Lapak dalam sehari");
    }

    private static byte[] Together(EditedWorkbook one, EditedWorkbook two, string sheet, string way)
    {
        if (way == "sheet")
        {
            return EditedWorkbook.WithSheet(one.Save(), two.Save(), sheet, sheet + " (2)");
        }
        one.Paste(two, Enumerable.Range(0, two.Rows), withHidden: way != "visible");
        return one.Save();
    }
}
