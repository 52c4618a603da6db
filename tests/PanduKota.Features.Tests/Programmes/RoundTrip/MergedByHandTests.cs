using System.Text;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines.RoundTrip;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>
/// A clerk puts the rows of two colleagues' copies of the matrix into one file, in all the ways people do. Nothing is lost, nothing is
/// written over without a word.
/// </summary>
public sealed class MergedByHandTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private readonly MergedPlan merged = new(database);

    [Fact]
    public async Task Rows_of_an_older_copy_in_a_newer_file_do_not_take_the_plan_back()
    {
        var plan = await merged.Plan("96.01");
        var old = new EditedWorkbook(await merged.Out(plan));
        old[MergedPlan.Head(old, "P-001"), "Risiko"] = "Listrik padam";
        await merged.Change(plan, "P-001", f => f with { Partners = "Puskesmas" });
        var newer = new EditedWorkbook(await merged.Out(plan));
        newer.Paste(old, old.RowsOf("P-001"), over: newer.RowsOf("P-001").First());

        var preview = await merged.Preview(plan, newer.Save());
        var done = await merged.In(plan, newer.Save());

        // Nobody can tell what the older copy held, so each difference is asked about, with who changed it.
        preview.Conflicts.Select(c => (c.Label.Indonesian, c.Stored, c.InFile, c.By)).ShouldBe(
            [("Mitra", "Puskesmas", "RSUD", "bappeda"), ("Risiko", "", "Listrik padam", "bappeda")], ignoreOrder: true);
        (done.Changed, done.Undecided).ShouldBe((0, 2));
        (await merged.Read(plan, "P-001")).Partners.ShouldBe("Puskesmas");
    }

    [Fact]
    public async Task Rows_of_a_newer_copy_in_an_older_file_are_compared_with_what_the_newer_one_held()
    {
        var plan = await merged.Plan("96.02");
        var old = new EditedWorkbook(await merged.Out(plan));
        await merged.Change(plan, "P-001", f => f with { Partners = "Puskesmas" });
        var newer = new EditedWorkbook(await merged.Out(plan));
        newer[MergedPlan.Head(newer, "P-001"), "Mitra"] = "RSUD";
        newer[MergedPlan.Head(newer, "P-001"), "Lokasi"] = "Semua kecamatan";
        old[MergedPlan.Head(old, "P-002"), "Risiko"] = "Sepi";
        old.Paste(newer, newer.RowsOf("P-001"), over: old.RowsOf("P-001").First());

        var done = await merged.In(plan, old.Save());

        // "RSUD" is what the older file held: by its seals it would be kept as the plan's. It is what the newer copy says.
        (done.Changed, done.Undecided).ShouldBe((2, 0));
        var after = await merged.Read(plan, "P-001");
        (after.Partners, after.Location, (await merged.Read(plan, "P-002")).Risk).ShouldBe(("RSUD", "Semua kecamatan", "Sepi"));
    }

    /// <summary>Whole rows at the end; the same sorted; a second sheet with and without its hidden sheet; the cells that can be seen.</summary>
    [Theory]
    [InlineData("96.11", "rows")]
    [InlineData("96.12", "sorted")]
    [InlineData("96.13", "sheet")]
    [InlineData("96.14", "sheets")]
    [InlineData("96.15", "visible")]
    public async Task What_one_copy_changed_is_taken_and_what_both_changed_differently_is_told_of_at_both_cells(string region, string way)
    {
        var plan = await merged.Plan(region);
        var (one, two) = (new EditedWorkbook(await merged.Out(plan)), new EditedWorkbook(await merged.Out(plan)));
        one[MergedPlan.Head(one, "P-001"), "Mitra"] = "RSUD dan bidan";
        one[MergedPlan.Head(one, "P-001"), "Risiko"] = "Listrik";
        one[one.RowsOf("P-001").First(r => one[r, "Sumber dana"] == "APBD"), "Pagu 2026"] = "800000000";
        two[MergedPlan.Head(two, "P-001"), "Lokasi"] = "Semua kecamatan";
        two[MergedPlan.Head(two, "P-001"), "Risiko"] = "Jaringan";
        two[two.RowsOf("P-001").First(r => two[r, "Indikator"] == "Waktu layanan"), "Target 2027"] = "25";
        two.Add(("Kode", "P-001"), ("Indikator", "Kepuasan"), ("Satuan", "Indeks"), ("Arah", "Naik"), ("Target 2026", "80"));
        two.Add(("Kode", "P-004"), ("Nama program", "Taman baca"), ("Dimensi", "Smart Society"));

        var bytes = way switch
        {
            "sheet" => EditedWorkbook.WithSheet(one.Save(), two.Save(), "Program", "Program (2)"),
            "sheets" => EditedWorkbook.WithSheet(EditedWorkbook.WithSheet(one.Save(), two.Save(), "Program", "Program (2)"), two.Save(), "_pandu", "_pandu (2)", isHidden: true),
            _ => Together(one, two, way),
        };
        var preview = await merged.Preview(plan, bytes);
        var done = await merged.In(plan, bytes);
        var again = await merged.In(plan, bytes);

        preview.Rows.Single(r => r.Code == "P-001").Cells.Select(c => (c.Label.Indonesian, c.Origin, c.IsTorn)).ShouldBe(
        [
            ("Mitra", CellOrigin.File, false), ("Lokasi", CellOrigin.File, false), ("Risiko", CellOrigin.Both, true), ("Pagu APBD tahun 2026", CellOrigin.File, false),
            ("Indikator 2: target 2027", CellOrigin.File, false), ("Indikator 3", CellOrigin.File, false),
        ], ignoreOrder: true);
        (done.New, done.Changed, done.Unchanged, done.Rejected, done.Undecided).ShouldBe((1, 1, 2, 0, 1));
        done.Receipt.Lines.Single(l => l.What.Indonesian == "Sel yang berbeda di dua baris berkas").ShouldSatisfyAllConditions(l => (l.Written, l.Unchanged, l.Rejected).ShouldBe((0, 0, 1)));
        var torn = done.Receipt.Problems.Where(p => p.Code == "IMPORT-018").ToList();
        torn.Select(p => (p.Place.Sheet, p.Place.Cell)).Distinct().Count().ShouldBe(2);
        torn.ShouldAllBe(p => p.Place.Cell != null && p.Mend != null);
        done.AnnotatedHash.ShouldNotBeNull();
        done.Receipt.Problems.ShouldContain(p => p.Code == "IMPORT-019");
        var after = await merged.Read(plan, "P-001");
        (after.Partners, after.Location, after.Risk).ShouldBe(("RSUD dan bidan", "Semua kecamatan", null));
        after.Costs.Select(c => (c.FundSource, c.Rupiah.Values.Sum())).ShouldBe([("APBD", 800_000_000L), ("CSR", 500_000_000L)]);
        after.Indicators.Select(i => (i.Name, i.Targets.GetValueOrDefault(2027))).ShouldBe([("Akta terbit", "80"), ("Waktu layanan", "25"), ("Kepuasan", null)]);
        after.Actions.Count.ShouldBe(2);
        (again.New, again.Changed).ShouldBe((0, 0));
    }

    private static byte[] Together(EditedWorkbook one, EditedWorkbook two, string way)
    {
        one.Paste(two, Enumerable.Range(0, two.Rows), withHidden: way != "visible");
        if (way == "sorted")
        {
            one.Shuffle(new Random(5));
        }
        return one.Save();
    }

    [Fact]
    public async Task Two_copies_of_which_nothing_was_changed_write_nothing()
    {
        var plan = await merged.Plan("96.03");
        var before = await merged.Entries(plan);
        foreach (var way in new[] { "rows", "sorted", "visible" })
        {
            var (one, two) = (new EditedWorkbook(await merged.Out(plan)), new EditedWorkbook(await merged.Out(plan)));
            var bytes = Together(one, two, way);
            (await merged.Preview(plan, bytes)).IsNoChange.ShouldBeTrue(way);
            (await merged.In(plan, bytes)).ShouldSatisfyAllConditions(d => (d.New, d.Changed, d.Unchanged, d.Rejected).ShouldBe((0, 0, 3, 0), way));
        }
        (await merged.Entries(plan)).ShouldBe(before);
    }

    [Fact]
    public async Task Visible_cells_pasted_over_other_rows_stay_the_programmes_and_indicators_that_they_name()
    {
        var plan = await merged.Plan("96.04");
        var ids = (await merged.Read(plan, "P-001")).Indicators.Select(i => i.Id).ToList();
        var (one, two) = (new EditedWorkbook(await merged.Out(plan)), new EditedWorkbook(await merged.Out(plan)));
        two[MergedPlan.Head(two, "P-002"), "Mitra"] = "Bank daerah";
        two[two.RowsOf("P-001").First(r => two[r, "Indikator"] == "Waktu layanan"), "Target 2027"] = "25";
        // The colleague had sorted his sheet the other way round.
        one.Paste(two, Enumerable.Range(0, two.Rows).Reverse(), withHidden: false, over: 0);
        await merged.Change(plan, "P-001", f => f with { Indicators = [f.Indicators[0] with { Targets = new Dictionary<int, string> { [2026] = "71,5", [2027] = "99" } }, f.Indicators[1]] });

        var done = await merged.In(plan, one.Save());

        (done.New, done.Changed, done.Unchanged, done.Rejected, done.Undecided, done.Removed).ShouldBe((0, 2, 1, 0, 0, 0));
        var after = await merged.Read(plan, "P-001");
        after.Indicators.Select(i => (i.Id, i.Name, i.Targets[2027])).ShouldBe([(ids[0], "Akta terbit", "99"), (ids[1], "Waktu layanan", "25")]);
        (await merged.Read(plan, "P-002")).Partners.ShouldBe("Bank daerah");
    }

    [Fact]
    public async Task What_both_added_under_one_code_or_name_is_one_when_it_is_the_same_and_told_of_when_not()
    {
        var plan = await merged.Plan("96.05");
        var (one, two) = (new EditedWorkbook(await merged.Out(plan)), new EditedWorkbook(await merged.Out(plan)));
        foreach (var (file, partner, target, name) in new[] { (one, "Bank A", "10", "Pantai bersih"), (two, "Bank B", "12", "Sungai bersih") })
        {
            file.Add(("Kode", "P-010"), ("Nama program", "Sama benar"), ("Dimensi", "Smart Society"), ("Sumber dana", "APBD"), ("Pagu 2026", "1000000"));
            file.Add(("Kode", "P-011"), ("Nama program", "Lain mitra"), ("Dimensi", "Smart Society"), ("Mitra", partner));
            file.Add(("Kode", "P-012"), ("Nama program", name), ("Dimensi", "Smart Society"));
            file.Add(("Kode", "P-003"), ("Indikator", "Baru sama"), ("Satuan", "Orang"), ("Arah", "Naik"), ("Target 2026", "5"));
            file.Add(("Kode", "P-003"), ("Indikator", "Baru lain"), ("Satuan", "Orang"), ("Arah", "Naik"), ("Target 2026", target));
        }

        var done = await merged.In(plan, EditedWorkbook.WithSheet(one.Save(), two.Save(), "Program", "Program (2)"));

        (done.New, done.Changed, done.Rejected, done.Undecided).ShouldBe((1, 1, 3, 1));
        (await merged.Read(plan, "P-010")).Costs.Single().Rupiah[2026].ShouldBe(1_000_000);
        (await merged.Read(plan, "P-003")).Indicators.Select(i => i.Name).ShouldBe(["Baru sama"]);
        done.Receipt.Problems.Where(p => p.Code == "IMPORT-018" && p.Place.ProgrammeCode == "P-011").Select(p => p.Place.Sheet).ShouldBe(["Program", "Program (2)"], ignoreOrder: true);
        done.Receipt.Problems.Where(p => p.Code == "IMPORT-018" && p.Place.ProgrammeCode == "P-003").Count().ShouldBe(2);
        done.Receipt.Problems.ShouldContain(p => p.Code == "PROG-003" && p.Place.Sheet == "Program (2)");
    }

    [Fact]
    public async Task Rows_of_another_agency_are_compared_with_what_its_own_workbook_held()
    {
        var plan = await merged.Plan("96.06");
        var (health, other) = (await merged.Agency(plan, "P-001"), await merged.Agency(plan, "P-002"));
        var (one, two) = (new EditedWorkbook(await merged.Out(plan, agency: health)), new EditedWorkbook(await merged.Out(plan, agency: other)));
        one[MergedPlan.Head(one, "P-001"), "Lokasi"] = "Kota";
        two[MergedPlan.Head(two, "P-002"), "Lokasi"] = "Pasar";
        // A programme that was given another code is still that programme.
        two[MergedPlan.Head(two, "P-002"), "Kode"] = "P-020";
        one.Paste(two, Enumerable.Range(0, two.Rows));

        var done = await merged.In(plan, one.Save());

        (done.New, done.Changed, done.Undecided, done.Rejected).ShouldBe((0, 2, 0, 0));
        ((await merged.Read(plan, "P-001")).Location, (await merged.Read(plan, "P-020")).Location).ShouldBe(("Kota", "Pasar"));

        // The same by the cells that can be seen: what they held is not known, so it is asked about.
        var seen = new EditedWorkbook(await merged.Out(plan, agency: health));
        two[MergedPlan.Head(two, "P-020"), "Lokasi"] = "Pasar induk";
        seen.Paste(two, Enumerable.Range(0, two.Rows), withHidden: false);
        (await merged.In(plan, seen.Save())).ShouldSatisfyAllConditions(d => (d.New, d.Changed, d.Undecided).ShouldBe((0, 0, 1)));
    }

    [Fact]
    public async Task A_block_pasted_on_a_page_that_is_old_by_now_asks_about_what_a_colleague_has_changed_since()
    {
        var plan = await merged.Plan("96.09");
        var part = ImportChoices.None with { IsPartial = true };
        var (first, second) = (await merged.Mark(plan, "P-001"), await merged.Mark(plan, "P-002"));
        var block = Encoding.UTF8.GetBytes(
            "Kode\tNama program\tSumber dana\t_pandu\tPagu 2026\tPagu 2027\n"
            + $"P-001\tAkta lahir\tAPBD\t{first}\t800000000\t\nP-001\tAkta lahir\tCSR\t{first}\t\t600000000\nP-002\tPasar digital\tAPBD\t{second}\t110000000\t\n");
        await merged.Change(plan, "P-001", f => f with { Costs = [new("APBD", new Dictionary<int, long> { [2026] = 700_000_000 }), f.Costs[1]] });

        var preview = await merged.Preview(plan, block, part);
        var done = await merged.In(plan, block, part);

        preview.Rows.SelectMany(r => r.Cells.Select(c => (r.Code, c.Label.Indonesian, c.Stored, c.InFile, c.Origin, c.By))).ShouldBe(
        [
            ("P-001", "Pagu APBD tahun 2026", "700000000", "800000000", CellOrigin.Both, "bappeda"), ("P-001", "Pagu CSR tahun 2027", "500000000", "600000000", CellOrigin.Both, "bappeda"),
            ("P-002", "Pagu APBD tahun 2026", "100000000", "110000000", CellOrigin.File, null),
        ], ignoreOrder: true);
        (done.Changed, done.Undecided, done.Rejected).ShouldBe((1, 2, 0));
        done.Receipt.Problems.ShouldNotContain(p => p.Code == "IMPORT-019");
        (await merged.Read(plan, "P-001")).Costs[0].Rupiah[2026].ShouldBe(700_000_000);
        (await merged.In(plan, block, part with { Others = CellOrigin.File })).Changed.ShouldBe(1);
        (await merged.Read(plan, "P-001")).Costs.Select(c => c.Rupiah.Values.Sum()).ShouldBe([800_000_000L, 600_000_000L]);
    }

    [Fact]
    public async Task Steps_of_two_copies_are_put_together_too()
    {
        var plan = await merged.Plan("96.07");
        var (one, two) = (new EditedWorkbook(await merged.Out(plan), "Rencana Aksi"), new EditedWorkbook(await merged.Out(plan), "Rencana Aksi"));
        one[0, "Keluaran"] = "Sertifikat";
        one[1, "Penanggung jawab"] = "Bidan";
        two[0, "Penanggung jawab"] = "Puskesmas";
        two[1, "Penanggung jawab"] = "Camat";
        two.Add(("Kode program", "P-001"), ("Langkah", "Menilai"));
        one.Paste(two, Enumerable.Range(0, two.Rows));

        var done = await merged.In(plan, one.Save());

        (done.Changed, done.Undecided).ShouldBe((1, 1));
        (await merged.Read(plan, "P-001")).Actions.Select(a => (a.Step, a.Output, a.Owner)).ShouldBe(
            [("Melatih bidan", "Sertifikat", "Puskesmas"), ("Meluncurkan", null, null), ("Menilai", null, null)]);
    }

    [Fact]
    public async Task A_sheet_for_each_agency_is_read_whole_and_a_summary_beside_them_is_told_of()
    {
        var plan = await merged.Plan("96.08");
        var (health, other) = (await merged.Agency(plan, "P-001"), await merged.Agency(plan, "P-002"));
        var one = await merged.Out(plan, agency: health);
        var two = new EditedWorkbook(await merged.Out(plan, agency: other));
        two[MergedPlan.Head(two, "P-002"), "Lokasi"] = "Pasar";
        var summary = new EditedWorkbook(one);
        foreach (var head in new[] { "Dimensi", "Subdimensi", "Sasaran", "Deskripsi", "Jenis", "OPD pendukung", "Mitra", "Lokasi", "Risiko", "Indikator", "Satuan", "Arah", "Kondisi awal", "_pandu" })
        {
            summary.DeleteColumn(head);
        }
        var bytes = EditedWorkbook.WithSheet(EditedWorkbook.WithSheet(EditedWorkbook.WithoutSheet(one, "_pandu"), two.Save(), "Program", "Diskominfo"), summary.Save(), "Program", "Rekap");

        var done = await merged.In(plan, bytes);

        (done.New, done.Changed, done.Rejected).ShouldBe((0, 1, 0));
        done.Receipt.Problems.Single(p => p.Code == "FILE-045").Place.Sheet.ShouldBe("Rekap");
    }
}
