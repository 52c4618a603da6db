using PanduKota.Engines;
using PanduKota.Features.Programmes;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

public sealed class PlanFiguresTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private const string Region = "93.01";

    [Fact]
    public async Task Figures_add_up_by_year_dimension_source_and_agency_and_leave_the_reserve_out()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region, years: 3, ceilings: [(2026, 100), (2027, 40)]);
        var health = await scope.Given.Agency("Dinas Kesehatan", Region);
        await scope.Given.Programme(plan, lead: health, costs: [(2026, 60), (2027, 50)], targets: [(2026, 1), (2027, 2)], quickWin: true);
        await scope.Given.Programme(plan, lead: health, dimension: "ECO", costsBySource: [(2026, "CSR", 30)]);
        await scope.Given.Programme(plan, dimension: null, costs: [(2028, 5)]);
        var reserve = await scope.Given.Programme(plan, dimension: "ECO", costs: [(2026, 999)]);
        reserve.IsReserve = true;
        await scope.Db.SaveChangesAsync();

        var figures = (await scope.Get<PlanFigures>().Load(Region, plan.Id, default))!;
        (figures.Programmes, figures.Reserve, figures.Agencies, figures.QuickWins, figures.Total).ShouldBe((3, 1, 1, 1, 145));
        figures.ByYear.ShouldBe(new Dictionary<int, long> { [2026] = 90, [2027] = 50, [2028] = 5 });
        figures.ByFundSource.ShouldBe(new Dictionary<string, long> { ["APBD"] = 115, ["CSR"] = 30 });
        figures.OverCeilings.ShouldBe([new OverCeiling(2027, null, 50, 40)]);
        figures.RunningByYear.ShouldBe(new Dictionary<int, int> { [2026] = 2, [2027] = 1, [2028] = 1 });
        figures.Dimensions.Single(d => d.Code == "ECO").ByYear[2026].ShouldBe(30);
        figures.Dimensions[^1].Code.ShouldBeNull();
        figures.Dimensions.Sum(d => d.Total).ShouldBe(145);
        figures.AgencyList.Select(a => (a.Name, a.Programmes, a.Total)).ShouldBe([("Dinas Kesehatan", 2, 140), (null, 1, 5)]);
        figures.QuickWinList.Single().Code.ShouldBe("P-001");
    }

    [Fact]
    public async Task A_list_is_filtered_sorted_and_summed()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region, years: 3);
        await scope.Given.Programme(plan, "P-2", "Wisata Danau", dimension: "BRA", costs: [(2026, 10)]);
        await scope.Given.Programme(plan, "P-10", "Pasar Digital", dimension: "ECO", costs: [(2027, 30)]);
        await scope.Given.Programme(plan, "P-1", "Pasar Bersih", dimension: "ENV", costs: [(2026, 20)], quickWin: true);
        var queries = scope.Get<ProgrammeQueries>();

        async Task<string> Codes(ProgrammeFilter filter) => string.Join(" ",
            (await queries.List(Region, plan.Id, filter, default))!.Lines.Select(l => l.Code));

        (await Codes(new())).ShouldBe("P-1 P-2 P-10");
        (await Codes(new(Sort: ProgrammeSort.Total, Descending: true))).ShouldBe("P-10 P-1 P-2");
        (await Codes(new(Text: "PASAR dig"))).ShouldBe("P-10");
        (await Codes(new(IsQuickWin: true))).ShouldBe("P-1");
        (await Codes(new(RunningIn: 2026))).ShouldBe("P-1 P-2");
        (await Codes(new(AtLeast: Severity.Error))).ShouldBe("P-1 P-2 P-10");
        (await Codes(new(FindingCode: "PLAN-001", DimensionCode: "BRA"))).ShouldBe("P-2");
        var list = (await queries.List(Region, plan.Id, new(Text: "pasar"), default))!;
        (list.Total, list.AllProgrammes, list.PlanByYear[2026], list.TotalByYear[2026]).ShouldBe((50, 3, 30, 20));
        (await queries.List(Region, Guid.CreateVersion7(), new(), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Checks_are_counted_by_severity_rule_and_programme()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region, ceilings: [(2026, 1)]);
        var programme = await scope.Given.Programme(plan, costs: [(2026, 10)]);
        var check = scope.Get<CheckPlan>();
        var all = (await check.Run(new(Region, plan.Id), Actors.Coordinator(Region), default)).Value;

        all.Problems.Count.ShouldBe(all.Errors + all.Warnings + all.Hints);
        all.ByCode["PLAN-001"].ShouldBe(1);
        all.ByCode["PLAN-021"].ShouldBe(1);
        var own = (await check.Run(new(Region, plan.Id, programme.Id, Severity.Error), Actors.Coordinator(Region), default)).Value;
        own.Problems.ShouldAllBe(p => p.Place.ProgrammeId == programme.Id && p.Severity == Severity.Error);
        own.ByProgramme[programme.Id].Errors.ShouldBe(own.Errors);
        (await check.Run(new(Region, plan.Id), PanduKota.Features.People.Actor.Nobody, default)).Problems.Single().Code.ShouldBe("PEOPLE-001");
        (await check.Run(new(Region, Guid.CreateVersion7()), Actors.Operator, default)).Problems.Single().Code.ShouldBe("STRAT-006");
    }
}
