using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.RoundTrip;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>The workbook of yearly targets and costs: out, in the hands of an agency, and back.</summary>
public sealed class TargetWorkbookTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private async Task<Plan> Plan(string region)
    {
        using var scope = database.Scope();
        var dinas = await scope.Given.Agency("Dinas Kesehatan", region);
        var other = await scope.Given.Agency("Diskominfo", region);
        var plan = await scope.Given.Plan(region, years: 3);
        await Add(plan, new ProgrammeFields("P-001", "Akta lahir", "LIV", LeadAgencyId: dinas.Id, Partners: "RSUD",
            Indicators:
            [
                new("Akta terbit", "%", Direction.Up, "2.3:1000", new Dictionary<int, string> { [2026] = "71,5", [2027] = "80" }),
                new("Waktu layanan", "Menit", Direction.Down, "45", new Dictionary<int, string> { [2026] = "30" }),
            ],
            Costs: [new("APBD", new Dictionary<int, long> { [2026] = 750_000_000 }), new("CSR", new Dictionary<int, long> { [2027] = 500_000_000 })],
            Actions: [new("Melatih bidan")]));
        await Add(plan, new ProgrammeFields("P-002", "Pasar digital", "ECO", LeadAgencyId: other.Id, Costs: [new("APBD", new Dictionary<int, long> { [2026] = 100_000_000 })]));
        await Add(plan, new ProgrammeFields("P-003", "Taman kota", "ENV", LeadAgencyId: dinas.Id, IsReserve: true, Costs: [new("APBD", new Dictionary<int, long> { [2028] = 9_000_000 })]));
        return plan;
    }

    private async Task Add(Plan plan, ProgrammeFields fields)
    {
        using var scope = database.Scope();
        (await scope.Get<AddProgramme>().Run(new(plan.RegionCode, plan.Id, fields), Actors.Coordinator(plan.RegionCode), None)).IsOk.ShouldBeTrue();
    }

    private async Task<WorkbookFile> Out(Plan plan, Guid? agency = null)
    {
        using var scope = database.Scope();
        return (await scope.Get<NewWorkbook>().Run(
            new(plan.RegionCode, plan.Id, AgencyId: agency, Purpose: WorkbookPurpose.TargetsAndCosts), Actors.Coordinator(plan.RegionCode), None)).Value;
    }

    private async Task<ImportProgrammes.Answer> In(Plan plan, byte[] bytes, ImportChoices? choices = null)
    {
        using var scope = database.Scope();
        var done = await scope.Get<ImportProgrammes>().Run(
            new(plan.RegionCode, plan.Id, bytes, "target.xlsx", Why: "uji", Choices: choices), Actors.Coordinator(plan.RegionCode), None);
        done.IsOk.ShouldBeTrue(string.Join("; ", done.Problems));
        return done.Value;
    }

    private async Task<WorkbookPreview> Preview(Plan plan, byte[] bytes)
    {
        using var scope = database.Scope();
        return (await scope.Get<PreviewWorkbook>().Run(new(plan.RegionCode, plan.Id, bytes, "target.xlsx"), Actors.Coordinator(plan.RegionCode), None)).Value;
    }

    private async Task<ProgrammeDetails> Read(Plan plan, string code)
    {
        using var scope = database.Scope();
        return (await scope.Get<ProgrammeQueries>().OneByCode(plan.RegionCode, plan.Id, code, None))!;
    }

    private async Task<int> Entries(Plan plan)
    {
        using var scope = database.Scope();
        return await scope.Db.Changes.CountAsync(c => c.RegionCode == plan.RegionCode);
    }

    [Fact]
    public async Task What_comes_back_unchanged_writes_nothing_also_sorted_saved_by_LibreOffice_or_with_its_hidden_sheet_lost()
    {
        var plan = await Plan("95.51");
        var before = await Entries(plan);
        var bytes = (await Out(plan)).Bytes;
        var sorted = new EditedWorkbook(bytes, "Target");
        sorted.Shuffle(new Random(3));
        var money = new EditedWorkbook(sorted.Save(), "Pagu");
        money.Shuffle(new Random(4));

        foreach (var back in new[] { bytes, money.Save(reversed: true), await LibreOffice.SaveAgain(bytes), EditedWorkbook.WithoutSheet(bytes, "_pandu") })
        {
            var preview = await Preview(plan, back);
            preview.Purpose.ShouldBe(WorkbookPurpose.TargetsAndCosts);
            preview.IsNoChange.ShouldBeTrue(string.Join("; ", preview.Rows.SelectMany(r => r.Problems).Concat(preview.Problems).Select(p => p.ToString())));
            var done = await In(plan, back);
            (done.New, done.Changed, done.Unchanged, done.Rejected, done.Removed).ShouldBe((0, 0, 3, 0, 0));
        }
        (await Entries(plan)).ShouldBe(before);
    }

    [Fact]
    public async Task Targets_and_money_are_taken_kept_or_asked_about_and_all_else_stays()
    {
        var plan = await Plan("95.52");
        var targets = new EditedWorkbook((await Out(plan)).Bytes, "Target");
        var time = targets.RowsOf("P-001").Single(r => targets[r, "Indikator"] == "Waktu layanan");
        targets[time, "Target 2027"] = "25";
        targets.Add(("Kode", "P-002"), ("Indikator", "Pedagang terdaftar"), ("Satuan", "Orang"), ("Arah", "Naik"), ("Target 2026", "40"));
        var money = new EditedWorkbook(targets.Save(), "Pagu");
        money[money.RowsOf("P-001").Single(r => money[r, "Sumber dana"] == "APBD"), "Pagu 2026"] = "800000000";
        money.Add(("Kode", "P-002"), ("Sumber dana", "CSR"), ("Pagu 2027", "5000000"));
        var now = await Read(plan, "P-001");
        using (var scope = database.Scope())
        {
            (await scope.Get<EditProgramme>().Run(new(plan.RegionCode, plan.Id, now.Id, now.Version, now.Fields with
            {
                Location = "Semua kecamatan",
                Costs = [now.Fields.Costs[0] with { Rupiah = new Dictionary<int, long> { [2026] = 700_000_000 } }, now.Fields.Costs[1]],
            }), Actors.Bappeda(plan.RegionCode), None)).IsOk.ShouldBeTrue();
        }

        var preview = await Preview(plan, money.Save());
        var done = await In(plan, money.Save(), ImportChoices.None with { Others = CellOrigin.File });

        preview.Rows.SelectMany(r => r.Cells.Select(c => (r.Code, Label: c.Label.Indonesian, c.Origin))).ShouldBe(
        [
            ("P-001", "Pagu APBD tahun 2026", CellOrigin.Both), ("P-001", "Indikator 2: target 2027", CellOrigin.File),
            ("P-002", "Indikator 1", CellOrigin.File), ("P-002", "Pagu CSR tahun 2027", CellOrigin.File),
        ], ignoreOrder: true);
        (done.New, done.Changed, done.Unchanged, done.Rejected).ShouldBe((0, 2, 1, 0));
        var after = (await Read(plan, "P-001")).Fields;
        (after.Location, after.Partners, after.Actions.Count, after.Indicators[1].Targets[2027], after.Costs[0].Rupiah[2026]).ShouldBe(("Semua kecamatan", "RSUD", 1, "25", 800_000_000));
        var grown = (await Read(plan, "P-002")).Fields;
        (grown.Indicators.Single().Name, grown.Costs.Count, grown.LeadAgencyId).ShouldBe(("Pedagang terdaftar", 2, (await Read(plan, "P-002")).Fields.LeadAgencyId));
    }

    [Fact]
    public async Task A_new_programme_another_code_another_name_and_deleted_rows_are_told_of_row_by_row()
    {
        var plan = await Plan("95.53");
        var targets = new EditedWorkbook((await Out(plan)).Bytes, "Target");
        targets.Add(("Kode", "P-777"), ("Indikator", "Sesuatu"), ("Satuan", "Orang"), ("Arah", "Naik"), ("Target 2026", "1"));
        var first = targets.RowsOf("P-001").First();
        (targets[first, "Kode"], targets[first, "Nama program"]) = ("P-999", "Akta kelahiran");
        targets.Delete(targets.RowsOf("P-003").Single());
        var money = new EditedWorkbook(targets.Save(), "Pagu");
        money.Delete(money.RowsOf("P-003").Single());

        var preview = await Preview(plan, money.Save());
        var done = await In(plan, money.Save());

        (done.New, done.Changed, done.Removed, done.Rejected).ShouldBe((0, 0, 0, 1));
        preview.Missing.ShouldBeEmpty();
        preview.Rows.Single(r => r.Kind == PreviewKind.Rejected).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe("P-777"), r => r.Problems.ShouldContain(p => p.Code == "IMPORT-013" && p.Place.Cell != null));
        done.Receipt.Problems.Select(p => p.Code).ShouldBe(["IMPORT-013", "IMPORT-015", "IMPORT-016", "PROG-021"], ignoreOrder: true);
        var kept = (await Read(plan, "P-001")).Fields;
        (kept.Name, kept.Indicators.Count).ShouldBe(("Akta lahir", 2));
        (await Read(plan, "P-003")).Fields.Costs.Single().Rupiah[2028].ShouldBe(9_000_000);
    }

    [Fact]
    public async Task A_deleted_indicator_goes_a_deleted_column_of_money_stays_and_an_agency_sees_its_own_against_the_ceiling()
    {
        var plan = await Plan("95.54");
        var agency = (await Read(plan, "P-001")).Fields.LeadAgencyId;
        var file = await Out(plan, agency);
        file.Rows.ShouldBe(2);
        var targets = new EditedWorkbook(file.Bytes, "Target");
        targets.Delete(targets.RowsOf("P-001").First(r => targets[r, "Indikator"] == "Akta terbit"));
        var money = new EditedWorkbook(targets.Save(), "Pagu");
        money.DeleteColumn("Pagu 2027");

        await In(plan, money.Save());

        var after = (await Read(plan, "P-001")).Fields;
        after.Indicators.Single().Name.ShouldBe("Waktu layanan");
        after.Costs.Select(c => (c.FundSource, c.Rupiah.Values.Sum())).ShouldBe([("APBD", 750_000_000L), ("CSR", 500_000_000L)]);
        // What the other agency takes in 2026 stands above the table.
        EditedWorkbook.CellsOf(file.Bytes, "Pagu").ShouldContain("100000000");
    }

    [Fact]
    public async Task An_indicator_copied_to_another_programme_is_added_there_once_however_often_the_file_comes_in()
    {
        var plan = await Plan("95.56");
        var targets = new EditedWorkbook((await Out(plan)).Bytes, "Target");
        var copy = targets.Copy([targets.RowsOf("P-001").First(r => targets[r, "Indikator"] == "Waktu layanan")]);
        targets[copy, "Kode"] = "P-002";

        var first = await In(plan, targets.Save());
        var second = await In(plan, targets.Save());

        (first.Changed, second.Changed).ShouldBe((1, 0));
        (await Read(plan, "P-002")).Fields.Indicators.Single().Name.ShouldBe("Waktu layanan");
        (await Read(plan, "P-001")).Fields.Indicators.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_programme_gone_from_the_plan_stays_gone_and_an_agency_without_programmes_is_told_so()
    {
        var plan = await Plan("95.55");
        var targets = new EditedWorkbook((await Out(plan)).Bytes, "Target");
        var gone = await Read(plan, "P-002");
        Guid empty;
        using (var scope = database.Scope())
        {
            (await scope.Get<RemoveProgramme>().Run(new(plan.RegionCode, plan.Id, gone.Id, gone.Version, "uji"), Actors.Coordinator(plan.RegionCode), None)).IsOk.ShouldBeTrue();
            empty = (await scope.Given.Agency("Inspektorat", plan.RegionCode)).Id;
        }

        (await In(plan, targets.Save())).ShouldSatisfyAllConditions(a => a.New.ShouldBe(0), a => a.Rejected.ShouldBe(0));
        targets[targets.RowsOf("P-002").Single(), "Indikator"] = "Pedagang";
        var wanted = new ImportChoices(new Dictionary<string, CellOrigin> { [ImportChoices.Key(gone.Id, ImportChoices.Whole)] = CellOrigin.File }, new HashSet<Guid>());
        (await In(plan, targets.Save(), wanted)).ShouldSatisfyAllConditions(a => a.New.ShouldBe(0), a => a.Rejected.ShouldBe(1));
        using var again = database.Scope();
        var refused = await again.Get<NewWorkbook>().Run(
            new(plan.RegionCode, plan.Id, AgencyId: empty, Purpose: WorkbookPurpose.TargetsAndCosts), Actors.Coordinator(plan.RegionCode), None);
        refused.Problems.Single().Code.ShouldBe("PROG-121");
    }
}
