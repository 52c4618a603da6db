using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Samples;

/// <summary>The workbooks of the sample region, taken in the way a region takes in its own.</summary>
public sealed class SampleImportTests(SampleImportTests.Database database) : IClassFixture<SampleImportTests.Database>
{
    private static readonly CancellationToken None = CancellationToken.None;

    public sealed class Database : TestDatabase
    {
        protected override void AddServices(IServiceCollection services) =>
            services.AddRegions().AddStrategy().AddAlignment().AddProgrammes().AddPublications();
    }

    [Fact]
    public async Task The_sample_has_its_findings_and_its_hurried_copy_comes_back_with_what_to_mend()
    {
        using var scope = database.Scope();
        await scope.Get<InstallShippedReference>().Run(Actors.Operator, None);
        var planId = (await scope.Get<InstallSampleRegion>().Run(Repository.SampleFolder, Actors.Operator, None)).Value.PlanId;

        // Installing has taken the workbook in already; the same file again changes nothing.
        var filled = await Import(scope, planId, "program.xlsx");

        (filled.New, filled.Changed, filled.Unchanged, filled.Rejected).ShouldBe((0, 0, 83, 0));
        filled.Receipt.Problems.ShouldBeEmpty();

        using var checking = database.Scope();
        var findings = await checking.Get<CheckPlan>().Run(new(Given.SampleCode, planId), Actors.Coordinator(), None);
        findings.Value.Problems.Select(p => p.Code).Order().ShouldBe(
        [
            "PLAN-010", "PLAN-011", "PLAN-012", "PLAN-016", "PLAN-021", "PLAN-021", "PLAN-023", "PLAN-025", "PLAN-040",
        ]);

        using var again = database.Scope();
        var hurried = await Import(again, planId, "program-salah.xlsx");

        (hurried.New, hurried.Changed, hurried.Unchanged, hurried.Rejected).ShouldBe((0, 7, 66, 10));
        hurried.Receipt.Problems.Select(p => (p.Code, p.Place.Cell)).ShouldBe(
            [
                ("PROG-012", "Z22"), ("PROG-003", "A24"), ("PROG-002", "B141"), ("NUM-012", "AM88"), ("NUM-001", "AK112"),
                ("NUM-017", "R124"), ("NUM-013", "O133"), ("PROG-015", "T135"), ("PROG-006", "AI151"), ("IMPORT-004", "I16"),
                ("IMPORT-006", "A22"), ("IMPORT-003", null),
            ],
            ignoreOrder: true);
    }

    private static async Task<ImportProgrammes.Answer> Import(TestScope scope, Guid planId, string name)
    {
        var bytes = await File.ReadAllBytesAsync(SampleFolder.PathOf(name), None);
        var outcome = await scope.Get<ImportProgrammes>().Run(
            new(Given.SampleCode, planId, bytes, name), Actors.Coordinator(), None);
        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        return outcome.Value;
    }
}
