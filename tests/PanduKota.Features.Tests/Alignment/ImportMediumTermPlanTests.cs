using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Alignment;
using PanduKota.Features.Regions;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Alignment;

public sealed class AlignmentDatabase : TestDatabase
{
    protected override void AddServices(IServiceCollection services) => services.AddAlignment();
}

public sealed class ImportMediumTermPlanTests(AlignmentDatabase database) : IClassFixture<AlignmentDatabase>
{
    private const string Heads =
        "urusan_code,urusan,bidang_code,bidang,program_code,program,outcome,indicator_no,indicator,unit,baseline," +
        "target_2026,pagu_2026,target_2027,pagu_2027,agency_id\n";

    private const string Lines =
        "1,WAJIB,1.02,KESEHATAN,1.02.02,PROGRAM UPAYA KESEHATAN,Meningkatnya upaya,1,Angka kematian ibu,Angka,80,75,5000000,70,6000000,47\n" +
        "1,WAJIB,1.02,KESEHATAN,1.02.02,PROGRAM UPAYA KESEHATAN,Meningkatnya upaya,2,Rasio dokter,Rasio,2.3:1000,2.4:1000,0,2.5:1000,0,47\n" +
        "1,WAJIB,1.06,SOSIAL,1.06.02,PROGRAM REHABILITASI SOSIAL,Pulihnya,1,Warga terlayani,Orang,10,20,1000000,30,1500000,Dinsos\n";

    private static byte[] File(string lines) => Encoding.UTF8.GetBytes(Heads + lines);

    [Fact]
    public async Task Every_line_comes_in_with_targets_as_words_and_numbers_and_its_ceilings()
    {
        using var scope = database.Scope();
        await scope.Given.Agency("Dinas Kesehatan", "91.01", number: "47");
        await scope.Given.Agency("Dinas Sosial", "91.01", shortName: "Dinsos");
        var outcome = await scope.Get<ImportMediumTermPlan>().Run(
            new("91.01", File(Lines), "rpjmd.csv"), Actors.Bappeda("91.01"), default);

        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        outcome.Value.Receipt.Lines.Select(l => (l.Written, l.Unchanged, l.Rejected)).ShouldBe([(2, 0, 0), (3, 0, 0)]);
        var view = (await scope.Get<MediumTermQueries>().Plan("91.01", outcome.Value.PlanId, new(), default))!;
        view.CeilingByYear.ShouldBe(new Dictionary<int, long> { [2026] = 6_000_000, [2027] = 7_500_000 });
        view.Programmes.Select(p => (p.Code, p.Agency)).ShouldBe([("1.02.02", "Dinas Kesehatan"), ("1.06.02", "Dinas Sosial")]);
        var ratio = view.Programmes[0].Indicators[1];
        (ratio.BaselineText, ratio.Baseline).ShouldBe(("2.3:1000", null));
        ratio.Targets.Select(t => (t.Year, t.Words, t.Value)).ShouldBe([(2026, "2.4:1000", null), (2027, "2.5:1000", null)]);
        view.Programmes[0].Indicators[0].Targets[0].Value.ShouldBe(75);
    }

    [Fact]
    public async Task The_same_bytes_again_write_nothing()
    {
        using var scope = database.Scope();
        await scope.Given.Region("91.02");
        await scope.Given.Agency("Dinas Kesehatan", "91.02", number: "47");
        await scope.Given.Agency("Dinas Sosial", "91.02", shortName: "Dinsos");
        var import = scope.Get<ImportMediumTermPlan>();
        var first = (await import.Run(new("91.02", File(Lines), "a.csv"), Actors.Bappeda("91.02"), default)).Value;
        var before = await Rows(scope, "91.02");
        var again = (await import.Run(new("91.02", File(Lines), "b.csv"), Actors.Bappeda("91.02"), default)).Value;

        again.Unchanged.ShouldBeTrue();
        (again.PlanId, again.ReceiptId, again.Version).ShouldBe((first.PlanId, first.ReceiptId, 1));
        again.Receipt.Lines.Select(l => (l.Written, l.Unchanged)).ShouldBe([(0, 2), (0, 3)]);
        (await Rows(scope, "91.02")).ShouldBe(before);
    }

    [Fact]
    public async Task Another_file_of_the_same_period_is_the_next_version_and_the_old_one_stays()
    {
        using var scope = database.Scope();
        await scope.Given.Region("91.03");
        var import = scope.Get<ImportMediumTermPlan>();
        await import.Run(new("91.03", File(Lines), "a.csv"), Actors.Bappeda("91.03"), default);
        var next = (await import.Run(
            new("91.03", File(Lines.Replace("5000000", "5500000", StringComparison.Ordinal)), "a.csv"), Actors.Bappeda("91.03"), default)).Value;
        var back = (await import.Run(new("91.03", File(Lines), "a.csv"), Actors.Bappeda("91.03"), default)).Value;

        (next.Version, back.Version).ShouldBe((2, 3));
        var plans = await scope.Get<MediumTermQueries>().Plans("91.03", default);
        plans.Select(p => (p.Version, p.IsLatest)).ShouldBe([(3, true), (2, false), (1, false)]);
        plans.ShouldAllBe(p => p.Programmes == 2 && p.Indicators == 3);
    }

    [Fact]
    public async Task An_agency_that_is_not_listed_is_told_of_and_tied_by_a_later_import_of_the_same_file()
    {
        using var scope = database.Scope();
        await scope.Given.Agency("Dinas Sosial", "91.04", shortName: "Dinsos");
        var import = scope.Get<ImportMediumTermPlan>();
        var first = (await import.Run(new("91.04", File(Lines), "a.csv"), Actors.Bappeda("91.04"), default)).Value;
        var warning = first.Receipt.Problems.Single(p => p.Code == "ALIGN-002");
        warning.Message.Indonesian.ShouldBe("Perangkat daerah “47” belum ada dalam daftar daerah ini; 2 barisnya disimpan tanpa OPD.");
        warning.Place.Row.ShouldBe(2);

        await scope.Given.Agency("Dinas Kesehatan", "91.04", number: "47");
        var again = (await import.Run(new("91.04", File(Lines), "a.csv"), Actors.Bappeda("91.04"), default)).Value;

        (again.PlanId, again.Version, again.Unchanged).ShouldBe((first.PlanId, 1, false));
        again.Receipt.Problems.ShouldNotContain(p => p.Code == "ALIGN-002");
        var view = (await scope.Get<MediumTermQueries>().Plan("91.04", first.PlanId, new(Text: "kesehatan"), default))!;
        view.Programmes.Single().Agency.ShouldBe("Dinas Kesehatan");
        view.PlanCeilingByYear[2026].ShouldBe(6_000_000);
    }

    [Fact]
    public async Task What_is_not_a_table_is_refused_and_leaves_nothing_behind()
    {
        using var scope = database.Scope();
        await scope.Given.Region("91.05");
        var import = scope.Get<ImportMediumTermPlan>();
        (await import.Run(new("91.05", [], "kosong.csv"), Actors.Bappeda("91.05"), default)).IsOk.ShouldBeFalse();
        (await import.Run(new("91.05", Encoding.UTF8.GetBytes("halo\nsaja\n"), "x.csv"), Actors.Bappeda("91.05"), default)).IsOk.ShouldBeFalse();
        var planner = await import.Run(new("91.05", File(Lines), "a.csv"),
            Actors.Planner(new Agency { RegionCode = "91.05", Id = Guid.CreateVersion7(), Name = "X", Kind = AgencyKind.Agency }), default);
        planner.Problems.Single().Code.ShouldBe("PEOPLE-002");
        (await Rows(scope, "91.05")).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task The_real_plan_of_35_10_comes_in_whole()
    {
        if (SharedData.Find("rpjmd-35.10-2026-2030.csv") is not { } file || SharedData.Find("agencies-35.10.csv") is not { } list)
        {
            return;
        }
        using var scope = database.Scope();
        foreach (var line in (await System.IO.File.ReadAllLinesAsync(list)).Skip(1))
        {
            await scope.Given.Agency(line.Split(',')[1], "35.10", number: line.Split(',')[0]);
        }
        var answer = (await scope.Get<ImportMediumTermPlan>().Run(
            new("35.10", await System.IO.File.ReadAllBytesAsync(file), "rpjmd-35.10-2026-2030.csv"), Actors.Bappeda("35.10"), default)).Value;

        answer.Receipt.Lines.Select(l => (l.Written, l.Rejected)).ShouldBe([(61, 0), (95, 0)]);
        var view = (await scope.Get<MediumTermQueries>().Plan("35.10", answer.PlanId, new(), default))!;
        view.Programmes.Count.ShouldBe(61);
        view.Programmes.Sum(p => p.Indicators.Count).ShouldBe(95);
        view.Programmes.ShouldAllBe(p => p.AgencyId != null);
        view.CeilingByYear.ShouldBe(new Dictionary<int, long>
        {
            [2026] = 2_221_750_518_399, [2027] = 2_225_947_925_000, [2028] = 2_226_117_479_100,
            [2029] = 2_239_590_537_500, [2030] = 2_299_499_379_300,
        });
    }

    private static async Task<(int Plans, int Receipts, int Changes)> Rows(TestScope scope, string region) => (
        await scope.Db.MediumTermPlans.CountAsync(p => p.RegionCode == region),
        await scope.Db.Receipts.CountAsync(p => p.RegionCode == region),
        await scope.Db.Changes.CountAsync(p => p.RegionCode == region));
}
