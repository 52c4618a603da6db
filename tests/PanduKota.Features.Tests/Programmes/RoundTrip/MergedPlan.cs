using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>A plan of two agencies, its workbooks, and what uploading them does.</summary>
internal sealed class MergedPlan(ProgrammeDatabase database)
{
    private static readonly CancellationToken None = CancellationToken.None;

    public async Task<Plan> Plan(string region)
    {
        using var scope = database.Scope();
        var health = await scope.Given.Agency("Dinas Kesehatan", region);
        var other = await scope.Given.Agency("Diskominfo", region);
        var plan = await scope.Given.Plan(region, years: 3);
        foreach (var fields in new ProgrammeFields[]
        {
            new("P-001", "Akta lahir", "LIV", LeadAgencyId: health.Id, Partners: "RSUD", IsQuickWin: true, Charter: CharterTests.Sample,
                Indicators:
                [
                    new("Akta terbit", "%", Direction.Up, "70", new Dictionary<int, string> { [2026] = "71,5", [2027] = "80" }),
                    new("Waktu layanan", "Menit", Direction.Down, "45", new Dictionary<int, string> { [2026] = "30" }),
                ],
                Costs: [new("APBD", new Dictionary<int, long> { [2026] = 750_000_000 }), new("CSR", new Dictionary<int, long> { [2027] = 500_000_000 })],
                Actions: [new("Melatih bidan", "SK"), new("Meluncurkan")]),
            new("P-002", "Pasar digital", "ECO", LeadAgencyId: other.Id, IsQuickWin: true, Costs: [new("APBD", new Dictionary<int, long> { [2026] = 100_000_000 })]),
            new("P-003", "Taman kota", "ENV", LeadAgencyId: health.Id, Costs: [new("APBD", new Dictionary<int, long> { [2028] = 9_000_000 })]),
        })
        {
            using var adding = database.Scope();
            (await adding.Get<AddProgramme>().Run(new(region, plan.Id, fields), Actors.Coordinator(region), None)).IsOk.ShouldBeTrue();
        }
        return plan;
    }

    public async Task<byte[]> Out(Plan plan, WorkbookPurpose purpose = WorkbookPurpose.Matrix, Guid? agency = null)
    {
        using var scope = database.Scope();
        return (await scope.Get<NewWorkbook>().Run(new(plan.RegionCode, plan.Id, true, agency, purpose), Actors.Coordinator(plan.RegionCode), None)).Value.Bytes;
    }

    /// <summary>Imports a file; the receipt's lines add up to what stood in it.</summary>
    public async Task<ImportProgrammes.Answer> In(Plan plan, byte[] bytes, ImportChoices? choices = null)
    {
        using var scope = database.Scope();
        var done = await scope.Get<ImportProgrammes>().Run(new(plan.RegionCode, plan.Id, bytes, "gabungan.xlsx", Choices: choices), Actors.Coordinator(plan.RegionCode), None);
        done.IsOk.ShouldBeTrue(string.Join("; ", done.Problems));
        var (answer, line) = (done.Value, done.Value.Receipt.Lines[0]);
        (line.Written, line.Unchanged, line.Rejected).ShouldBe((answer.New + answer.Changed, answer.Unchanged, answer.Rejected));
        return answer;
    }

    public async Task<WorkbookPreview> Preview(Plan plan, byte[] bytes, ImportChoices? choices = null)
    {
        using var scope = database.Scope();
        return (await scope.Get<PreviewWorkbook>().Run(new(plan.RegionCode, plan.Id, bytes, "gabungan.xlsx", choices), Actors.Coordinator(plan.RegionCode), None)).Value;
    }

    public async Task<ProgrammeFields> Read(Plan plan, string code)
    {
        using var scope = database.Scope();
        return (await scope.Get<ProgrammeQueries>().OneByCode(plan.RegionCode, plan.Id, code, None))!.Fields;
    }

    public async Task<Guid> Agency(Plan plan, string code) => (await Read(plan, code)).LeadAgencyId!.Value;

    public async Task Change(Plan plan, string code, Func<ProgrammeFields, ProgrammeFields> change)
    {
        using var scope = database.Scope();
        var now = (await scope.Get<ProgrammeQueries>().OneByCode(plan.RegionCode, plan.Id, code, None))!;
        var saved = await scope.Get<EditProgramme>().Run(new(plan.RegionCode, plan.Id, now.Id, now.Version, change(now.Fields)), Actors.Bappeda(plan.RegionCode), None);
        saved.IsOk.ShouldBeTrue(string.Join("; ", saved.Problems));
    }

    public async Task<int> Entries(Plan plan)
    {
        using var scope = database.Scope();
        return await scope.Db.Changes.CountAsync(c => c.RegionCode == plan.RegionCode);
    }

    /// <summary>How the page of the matrix names a row of a pasted block: its programme, and the version that the page shows.</summary>
    public async Task<string> Mark(Plan plan, string code)
    {
        using var scope = database.Scope();
        var now = (await scope.Get<ProgrammeQueries>().OneByCode(plan.RegionCode, plan.Id, code, None))!;
        return $"{now.Id:N}//{now.Version}";
    }

    /// <summary>The row of a programme that has its name.</summary>
    public static int Head(EditedWorkbook file, string code) => file.RowsOf(code).First(r => file[r, "Nama program"].Length > 0);
}
