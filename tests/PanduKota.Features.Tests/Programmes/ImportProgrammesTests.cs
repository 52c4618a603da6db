using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

public sealed class ImportProgrammesTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private const string Region = "96.01";

    private const string Heads =
        "Kode;Nama program;Dimensi;Subdimensi;Sasaran;OPD penanggung jawab;Indikator;Satuan;Arah;Kondisi awal;Target 2026;Target 2027;Sumber dana;Pagu 2026;Pagu 2027\n";

    private const string Good =
        "P-001;Mal Pelayanan Digital;Smart Governance;;S1;diskominfo;Layanan daring;%;Naik;40;50;60,5;APBD;1.500.000.000;2.000.000.000\n" +
        ";;;;;;Waktu layanan;Menit;Turun;45;30;25;CSR;250.000.000;\n" +
        "P-002;Pasar Digital;ECONOMY;;;Dinas Perdagangan;Pedagang QRIS;Orang;Naik;10;100;200;apbd;100.000.000;100.000.000\n";

    private static async Task<Plan> PlanWithAgencies(TestScope scope)
    {
        await scope.Given.Agency("Dinas Komunikasi dan Informatika", Region, shortName: "Diskominfo");
        await scope.Given.Agency("Dinas Perdagangan", Region);
        return await scope.Given.Plan(Region, years: 10, goals: ["Layanan publik cepat"]);
    }

    private static Task<Outcome<ImportProgrammes.Answer>> Import(
        TestScope scope, Plan plan, string rows, Actor? actor = null, bool allOrNothing = false) =>
        scope.Get<ImportProgrammes>().Run(
            new(Region, plan.Id, Encoding.UTF8.GetBytes(Heads + rows), "program.csv", allOrNothing), actor ?? Actors.Coordinator(Region), default);

    private static async Task<ProgrammeDetails> Read(TestDatabase database, Plan plan, string code)
    {
        using var scope = database.Scope();
        return (await scope.Get<ProgrammeQueries>().OneByCode(Region, plan.Id, code, default))!;
    }

    [Fact]
    public async Task Good_rows_come_in_with_their_words_resolved()
    {
        using var scope = database.Scope();
        var plan = await PlanWithAgencies(scope);
        var outcome = await Import(scope, plan, Good);

        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        outcome.Value.Receipt.Problems.Where(p => p.Severity == Severity.Error).ShouldBeEmpty();
        (outcome.Value.New, outcome.Value.Changed, outcome.Value.Unchanged, outcome.Value.Rejected).ShouldBe((2, 0, 0, 0));
        var first = await Read(database, plan, "P-001");
        (first.Fields.DimensionCode, first.LeadAgency, first.Goal).ShouldBe(("GOV", "Dinas Komunikasi dan Informatika", "Layanan publik cepat"));
        first.Fields.Indicators.Select(i => (i.Name, i.Direction.ToString(), i.Targets[2027])).ShouldBe(
            [("Layanan daring", "Up", "60,5"), ("Waktu layanan", "Down", "25")]);
        first.Fields.Costs.Select(c => (c.FundSource, c.Rupiah[2026])).ShouldBe([("APBD", 1_500_000_000), ("CSR", 250_000_000)]);
        (await Read(database, plan, "P-002")).Fields.DimensionCode.ShouldBe("ECO");
    }

    [Fact]
    public async Task The_same_file_again_changes_no_programme_no_version_and_no_log()
    {
        using var scope = database.Scope();
        var plan = await PlanWithAgencies(scope);
        await Import(scope, plan, Good);
        var before = (await scope.Db.Changes.CountAsync(), (await Read(database, plan, "P-001")).Plan.Version);
        using var again = database.Scope();
        var answer = (await Import(again, plan, Good)).Value;

        (answer.New, answer.Changed, answer.Unchanged).ShouldBe((0, 0, 2));
        answer.Receipt.Lines.Select(l => (l.Written, l.Unchanged, l.Rejected)).ShouldBe([(0, 2, 0)]);
        (await again.Db.Changes.CountAsync(), (await Read(database, plan, "P-001")).Plan.Version).ShouldBe(before);
        (await again.Db.Receipts.SingleAsync(r => r.Id == answer.ReceiptId)).Unchanged.ShouldBe(2);
    }

    [Fact]
    public async Task A_changed_row_changes_only_its_fields_and_what_the_file_does_not_say_stays()
    {
        using var scope = database.Scope();
        var plan = await PlanWithAgencies(scope);
        await Import(scope, plan, Good);
        var stored = await Read(database, plan, "P-002");
        using var edit = database.Scope();
        await edit.Get<EditProgramme>().Run(new(Region, plan.Id, stored.Id, 1, stored.Fields with
        {
            Risk = "Sinyal lemah",
            Costs = [new CostFields("APBD", new Dictionary<int, long> { [2026] = 100_000_000, [2027] = 100_000_000, [2030] = 5 })],
        }), Actors.Coordinator(Region), default);
        using var again = database.Scope();
        var answer = (await Import(again, plan, "P-002;Pasar Digital;ECONOMY;;;Dinas Perdagangan;Pedagang QRIS;Orang;Naik;10;150;200;APBD;100.000.000;100.000.000\n")).Value;

        (answer.Changed, answer.NotInFile).ShouldBe((1, 1));
        answer.Receipt.Problems.Single(p => p.Code == "IMPORT-003").Message.Indonesian.ShouldContain("P-001");
        var after = await Read(database, plan, "P-002");
        (after.Version, after.Fields.Risk, after.Fields.Costs[0].Rupiah[2030]).ShouldBe((3, "Sinyal lemah", 5));
        after.History[0].What.ShouldBe("programme.import");
        after.History[0].Fields.ShouldBe([new ChangedField("Indicators[0].Targets[2026]", "100", "150")]);
    }

    [Fact]
    public async Task Bad_rows_stay_out_with_their_cell_and_the_nearest_name_while_good_ones_come_in()
    {
        using var scope = database.Scope();
        var plan = await PlanWithAgencies(scope);
        var rows = Good +
            "P-003;Taman;Smart Environmen;;;Dinas Perdagangn;Taman;Unit;Naik;1;2;3;Kas;1.000.000.000;0\n" +
            "P-004;;Smart Living;;;;;;;;;;;;\n" +
            "P-005;Satu;Smart Living;;;;;;;;;;;;\nP-005;Dua;Smart Living;;;;;;;;;;;;\n" +
            ";Tanpa kode;Smart Living;;;;;;;;;;;;\n";
        var answer = (await Import(scope, plan, rows)).Value;

        (answer.New, answer.Rejected).ShouldBe((2, 5));
        var line = answer.Receipt.Lines[0];
        (line.In, line.Written, line.Rejected).ShouldBe((7, 2, 5));
        var dimension = answer.Receipt.Problems.First(p => p.Code == "IMPORT-004" && p.Place.Field == "dimension");
        (dimension.Place.Cell, dimension.Place.Row, dimension.Place.ProgrammeCode).ShouldBe(("C5", 5, "P-003"));
        dimension.Mend!.Indonesian.ShouldContain("Smart Environment");
        answer.Receipt.Problems.First(p => p.Code == "IMPORT-004" && p.Place.Field == "leadAgency").Mend!.Indonesian.ShouldContain("Dinas Perdagangan");
        answer.Receipt.Problems.ShouldContain(p => p.Code == "IMPORT-005" && p.Place.ProgrammeCode == "P-003");
        answer.Receipt.Problems.Count(p => p.Place.ProgrammeCode == "P-005" && p.Severity == Severity.Error).ShouldBe(2);
        (await scope.Get<ProgrammeQueries>().List(Region, plan.Id, new(), default))!.Lines.Select(l => l.Code).ShouldBe(["P-001", "P-002"]);
        using var noted = new ZipArchive(scope.Get<FileStore>().Open(answer.AnnotatedHash!)!);
        noted.Entries.ShouldContain(e => e.FullName.Contains("comments", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_or_nothing_writes_nothing_when_one_row_is_bad()
    {
        using var scope = database.Scope();
        var plan = await PlanWithAgencies(scope);
        var answer = (await Import(scope, plan, Good + "P-003;Taman;Entah;;;;;;;;;;;;\n", allOrNothing: true)).Value;

        (answer.New, answer.Rejected, answer.Receipt.Written).ShouldBe((0, 3, 0));
        answer.Receipt.Problems[0].Code.ShouldBe("IMPORT-002");
        (await scope.Db.Programmes.CountAsync(p => p.PlanId == plan.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task A_planner_brings_in_only_what_his_agency_leads()
    {
        using var scope = database.Scope();
        var plan = await PlanWithAgencies(scope);
        var trade = await scope.Given.Agency("Dinas Perdagangan", Region);
        var answer = (await Import(scope, plan, Good, Actors.Planner(trade))).Value;

        (answer.New, answer.Rejected).ShouldBe((1, 1));
        answer.Receipt.Problems.Single(p => p.Code == "PEOPLE-004").Place.ProgrammeCode.ShouldBe("P-001");
    }

    [Fact]
    public async Task A_file_of_other_years_or_no_file_at_all_is_refused_and_leaves_nothing()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region, firstYear: 2040);
        (await Import(scope, plan, Good)).Problems.Single().Code.ShouldBe("IMPORT-001");
        var junk = await scope.Get<ImportProgrammes>().Run(new(Region, plan.Id, [1, 2, 3], "x.xlsx"), Actors.Coordinator(Region), default);
        junk.IsOk.ShouldBeFalse();
        (await Import(scope, plan, Good, Actor.Nobody)).Problems.Single().Code.ShouldBe("PEOPLE-001");
        (await scope.Db.Receipts.CountAsync(r => r.RegionCode == Region && r.Rejected == -1)).ShouldBe(0);
        (await scope.Db.Programmes.CountAsync(p => p.PlanId == plan.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task A_filled_workbook_comes_back_as_unchanged_with_its_action_plan()
    {
        using var scope = database.Scope();
        var plan = await PlanWithAgencies(scope);
        await Import(scope, plan, Good);
        var stored = await Read(database, plan, "P-001");
        using var edit = database.Scope();
        (await edit.Get<EditProgramme>().Run(new(Region, plan.Id, stored.Id, 1, stored.Fields with
        {
            Description = "Satu loket\nuntuk semua layanan",
            EarliestStart = 2026,
            ValuePoints = 80,
            IsQuickWin = true,
            IsReserve = true,
            PredecessorCodes = ["P-002"],
            Actions = [new ActionFields("Susun KAK", "Dokumen", "Sekretaris", new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 1))],
        }), Actors.Coordinator(Region), default)).IsOk.ShouldBeTrue();

        using var back = database.Scope();
        var file = (await back.Get<NewWorkbook>().Run(new(Region, plan.Id, Filled: true), Actors.Coordinator(Region), default)).Value;
        (file.Rows, file.FileName).ShouldBe((2, "program-kabupaten-uji-96-01-2026-2035.xlsx"));
        var answer = (await back.Get<ImportProgrammes>().Run(
            new(Region, plan.Id, file.Bytes, file.FileName), Actors.Coordinator(Region), default)).Value;
        var last = await back.Db.Changes.OrderByDescending(c => c.Number).FirstAsync();
        last.What.ShouldBe("programme.edit", last.FieldsJson);
        (answer.Unchanged, answer.Changed, answer.Rejected).ShouldBe((2, 0, 0), string.Join("; ", answer.Receipt.Problems));
        answer.Receipt.Lines.Select(l => (l.Written, l.Unchanged)).ShouldBe([(0, 2), (0, 1)]);
    }

    [Fact]
    public async Task An_empty_workbook_holds_no_programme_and_is_named_after_its_plan()
    {
        using var scope = database.Scope();
        var plan = await PlanWithAgencies(scope);
        var agency = await scope.Given.Agency("Dinas Perdagangan", Region);
        var file = (await scope.Get<NewWorkbook>().Run(new(Region, plan.Id, AgencyId: agency.Id), Actors.Coordinator(Region), default)).Value;

        (file.Rows, file.FileName).ShouldBe((0, "templat-program-kabupaten-uji-96-01-dinas-perdagangan-2026-2035.xlsx"));
        (await scope.Get<NewWorkbook>().Run(new(Region, plan.Id, AgencyId: Guid.CreateVersion7()), Actors.Coordinator(Region), default))
            .Problems.Single().Place.Field.ShouldBe("AgencyId");
    }

    [Fact]
    public async Task A_download_holds_exactly_the_rows_that_the_filter_lets_through()
    {
        using var scope = database.Scope();
        var plan = await PlanWithAgencies(scope);
        await Import(scope, plan, Good);
        var file = (await scope.Get<ExportProgrammes>().Run(
            new(Region, plan.Id, new(DimensionCode: "ECO"), ExportKind.Csv), Actors.Coordinator(Region), default)).Value;

        file.Rows.ShouldBe(1);
        var lines = Encoding.UTF8.GetString(file.Bytes).Trim('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[1].ShouldStartWith("P-002;Pasar Digital;Smart Economy;");
        lines[1].ShouldContain(";200000000;");
        (await scope.Get<ExportProgrammes>().Run(new(Region, plan.Id, new()), Actors.Coordinator(Region), default)).Value.Rows.ShouldBe(2);
    }
}
