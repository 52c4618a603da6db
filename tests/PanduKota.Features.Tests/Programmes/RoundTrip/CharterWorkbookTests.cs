using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines.RoundTrip;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>The workbook of quick-win charters: out, filled in, and back.</summary>
public sealed class CharterWorkbookTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private async Task<Plan> Plan(string region)
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(region);
        foreach (var fields in new ProgrammeFields[]
        {
            new("P-001", "Akta lahir", IsQuickWin: true, Risk: "Listrik", Charter: CharterTests.Sample), new("P-002", "Taman kota"), new("P-003", "Pasar digital", IsQuickWin: true),
        })
        {
            (await scope.Get<AddProgramme>().Run(new(region, plan.Id, fields), Actors.Coordinator(region), None)).IsOk.ShouldBeTrue();
        }
        return plan;
    }

    private async Task<byte[]> Out(Plan plan)
    {
        using var scope = database.Scope();
        var file = (await scope.Get<NewWorkbook>().Run(new(plan.RegionCode, plan.Id, Purpose: WorkbookPurpose.QuickWinCharters), Actors.Coordinator(plan.RegionCode), None)).Value;
        file.Rows.ShouldBe(2);
        return file.Bytes;
    }

    private async Task<ImportProgrammes.Answer> In(Plan plan, byte[] bytes, CellOrigin others = CellOrigin.Both)
    {
        using var scope = database.Scope();
        var done = await scope.Get<ImportProgrammes>().Run(
            new(plan.RegionCode, plan.Id, bytes, "piagam.xlsx", Choices: ImportChoices.None with { Others = others }), Actors.Coordinator(plan.RegionCode), None);
        done.IsOk.ShouldBeTrue(string.Join("; ", done.Problems));
        return done.Value;
    }

    private async Task<WorkbookPreview> Preview(Plan plan, byte[] bytes)
    {
        using var scope = database.Scope();
        return (await scope.Get<PreviewWorkbook>().Run(new(plan.RegionCode, plan.Id, bytes, "piagam.xlsx"), Actors.Coordinator(plan.RegionCode), None)).Value;
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
        var plan = await Plan("95.71");
        var before = await Entries(plan);
        var bytes = await Out(plan);
        var sorted = new EditedWorkbook(bytes, "Piagam");
        sorted.Shuffle(new Random(1));

        foreach (var back in new[] { bytes, sorted.Save(reversed: true), await LibreOffice.SaveAgain(bytes), EditedWorkbook.WithoutSheet(bytes, "_pandu") })
        {
            var preview = await Preview(plan, back);
            preview.Purpose.ShouldBe(WorkbookPurpose.QuickWinCharters);
            preview.IsNoChange.ShouldBeTrue(string.Join("; ", preview.Rows.SelectMany(r => r.Cells)));
            (await In(plan, back)).ShouldSatisfyAllConditions(d => (d.New, d.Changed, d.Unchanged, d.Rejected).ShouldBe((0, 0, 2, 0)));
        }
        (await Entries(plan)).ShouldBe(before);
    }

    [Fact]
    public async Task Charters_are_filled_in_kept_and_asked_about_field_by_field()
    {
        var plan = await Plan("95.72");
        var charters = new EditedWorkbook(await Out(plan), "Piagam");
        var (one, three) = (charters.RowsOf("P-001").Single(), charters.RowsOf("P-003").Single());
        (charters[three, "Janji kepada warga"], charters[three, "Status"], charters[three, "Tahun pelaksanaan"]) = ("Lapak dalam sehari", "Terhambat", "2027");
        charters[one, "Nama penanggung jawab"] = "Budi, Sekretaris";
        var months = new EditedWorkbook(charters.Save(), "Bulanan");
        months[months.RowsOf("P-001").Single(), "Capaian Feb"] = "31.5";
        (months[months.RowsOf("P-003").Single(), "Rencana Des"], months[months.RowsOf("P-003").Single(), "Capaian Jan"]) = ("100", "belum ada");
        var now = await Read(plan, "P-001");
        using (var scope = database.Scope())
        {
            (await scope.Get<EditCharter>().Run(new(plan.RegionCode, plan.Id, now.Id, now.Version,
                now.Fields.Charter! with { Owner = "Sari", Sustainability = "Peraturan bupati" }), Actors.Bappeda(plan.RegionCode), None)).IsOk.ShouldBeTrue();
        }

        var preview = await Preview(plan, months.Save());
        var open = await In(plan, months.Save());

        preview.Rows.Single(r => r.Code == "P-001").Cells.Select(c => (c.Label.Indonesian, c.Origin)).ShouldBe(
            [("Piagam: capaian Februari", CellOrigin.File), ("Piagam: Nama penanggung jawab", CellOrigin.Both), ("Piagam: Rencana keberlanjutan", CellOrigin.Plan)], ignoreOrder: true);
        (open.Changed, open.Undecided, open.Rejected).ShouldBe((2, 1, 0));
        open.Receipt.Problems.Single(p => p.Code == "IMPORT-009").Place.ShouldSatisfyAllConditions(p => p.Sheet.ShouldBe("Piagam"), p => p.Cell.ShouldNotBeNull());
        var first = (await Read(plan, "P-001")).Fields;
        (first.Charter!.Owner, first.Charter.Sustainability, first.Charter.Months[2].Actual, first.Risk).ShouldBe(("Sari", "Peraturan bupati", "31.5", "Listrik"));
        var third = (await Read(plan, "P-003")).Fields.Charter!;
        (third.Promise, third.Status, third.Year, third.Months[12].Planned, third.Months[1].Actual).ShouldBe(("Lapak dalam sehari", CharterStatus.Stalled, 2027, "100", "belum ada"));
    }

    [Fact]
    public async Task A_programme_that_is_no_quick_win_any_more_and_words_that_are_no_status_are_told_of()
    {
        var plan = await Plan("95.73");
        var charters = new EditedWorkbook(await Out(plan), "Piagam");
        charters[charters.RowsOf("P-001").Single(), "Status"] = "entah";
        charters[charters.RowsOf("P-003").Single(), "Janji kepada warga"] = "Lapak dalam sehari";
        var now = await Read(plan, "P-003");
        using (var scope = database.Scope())
        {
            (await scope.Get<EditProgramme>().Run(new(plan.RegionCode, plan.Id, now.Id, now.Version, now.Fields with { IsQuickWin = false }), Actors.Bappeda(plan.RegionCode), None)).IsOk.ShouldBeTrue();
        }

        var done = await In(plan, charters.Save());

        (done.Changed, done.Rejected).ShouldBe((0, 1));
        done.Receipt.Problems.Select(p => p.Code).ShouldBe(["PROG-022", "PROG-123"], ignoreOrder: true);
        (await Read(plan, "P-001")).Fields.Charter!.Status.ShouldBe(CharterStatus.Running);
        (await Read(plan, "P-003")).Fields.Charter.ShouldBeNull();
    }
}
