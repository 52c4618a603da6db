using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.Scheduling;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Samples;

/// <summary>What samples/tanah-contoh/README.md says of its two workbooks.</summary>
public sealed class SampleWorkbookTests
{
    private static readonly ProgrammeWorkbook Sample = Read("program.xlsx");

    [Fact]
    public void The_workbook_comes_in_whole_and_without_a_problem()
    {
        Sample.Problems.ShouldBeEmpty();
        (Sample.FirstYear, Sample.Years).ShouldBe((2026, 10));
        Sample.Programmes.Count.ShouldBe(83);
        Sample.Programmes.Sum(p => p.Indicators.Count).ShouldBe(152);
        Sample.Actions.Count.ShouldBe(93);
        Sample.Programmes.Sum(p => p.Costs.Sum(c => c.Rupiah.Values.Sum())).ShouldBe(669_558_602_250);
    }

    [Fact]
    public void Its_programmes_stand_on_every_sub_dimension_and_are_led_by_thirty_five_agencies_of_the_region()
    {
        var agencies = SampleFolder.Region()["agencies"]!.AsArray().Select(a => (string)a!["name"]!).ToHashSet();
        var parts = Dimensions().SelectMany(d => d.SubDimensions.Select(s => (d.Name, s.Name))).ToList();

        Sample.Programmes.Select(p => (p.Dimension!, p.SubDimension!)).Distinct().ShouldBe(parts, ignoreOrder: true);
        Sample.Programmes.Select(p => p.LeadAgency).Distinct().Count().ShouldBe(35);
        Sample.Programmes.SelectMany(p => p.SupportingAgencies.Append(p.LeadAgency!)).ShouldAllBe(a => agencies.Contains(a));
        Sample.Programmes.SelectMany(p => p.Costs).ShouldAllBe(c => FundSources.All.Contains(c.FundSource));
    }

    [Fact]
    public void Every_nomenclature_code_stands_in_a_programme_that_regencies_have()
    {
        var programmes = ShippedReference.Nomenclature().Rows
            .Where(r => r is { Government: "regency_city", Level: "programme" }).Select(r => r.Code).ToHashSet();

        Sample.Programmes.ShouldAllBe(p => programmes.Contains(string.Join('.', p.NomenclatureCode!.Split('.').Take(3))));
    }

    [Fact]
    public void Each_dimension_has_one_quick_win_that_lasts_a_year_and_has_an_action_plan()
    {
        var quickWins = Sample.Programmes.Where(p => p.IsQuickWin).ToList();
        var withSteps = Sample.Actions.Select(a => a.ProgrammeCode).ToHashSet();

        quickWins.Select(p => p.Dimension).ShouldBe(Dimensions().Select(d => d.Name), ignoreOrder: true);
        quickWins.ShouldAllBe(p => p.Costs.SelectMany(c => c.Rupiah.Keys).Distinct().Count() == 1 && withSteps.Contains(p.Code));
        quickWins.ShouldContain(p => p.Name == "Akta lahir sebelum pulang");
    }

    [Fact]
    public void The_checks_find_the_nine_oddities_that_were_planted_and_nothing_else()
    {
        var findings = PlanChecker.Check(Snapshot());

        findings.Select(f => (f.Code, f.Place.ProgrammeCode, f.Place.Year)).ShouldBe(
            [
                ("PLAN-010", "P-010", 2031),
                ("PLAN-011", "P-043", 2029),
                ("PLAN-012", "P-066", 2035),
                ("PLAN-016", "P-021", null),
                ("PLAN-021", null, 2029),
                ("PLAN-021", null, 2032),
                ("PLAN-023", "P-014", 2028),
                ("PLAN-025", "P-052", null),
                ("PLAN-040", "P-058", 2029),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void The_draft_breaks_two_ceilings_and_one_order_and_a_schedule_takes_every_programme_under_them()
    {
        var instance = Instance();
        var draft = Sample.Programmes.ToDictionary(p => p.Code, p => p.Costs.SelectMany(c => c.Rupiah.Keys).Min());

        ScheduleChecker.CheckPlan(instance, draft).Count.ShouldBe(3);

        var answer = Scheduler.Solve(instance, 1, new SchedulingLimits(null, 40, 0.005), null, CancellationToken.None);

        answer.Status.ShouldBeOneOf(SchedulingStatus.Feasible, SchedulingStatus.Optimal);
        answer.Starts.Count.ShouldBe(Sample.Programmes.Count);
        ScheduleChecker.CheckPlan(instance, answer.Starts).ShouldBeEmpty();
    }

    [Fact]
    public void The_hurried_copy_has_its_mistakes_told_by_cell()
    {
        var hurried = Read("program-salah.xlsx");

        hurried.Programmes.Count.ShouldBe(83);
        hurried.Problems.Select(p => (p.Code, p.Place.Cell)).ShouldBe(
            [
                ("PROG-003", "A24"),
                ("PROG-012", "Z22"),
                ("NUM-012", "AM88"),
                ("NUM-001", "AK112"),
                ("NUM-017", "R124"),
                ("NUM-013", "O133"),
                ("PROG-015", "T135"),
                ("PROG-002", "B141"),
                ("PROG-006", "AI151"),
            ],
            ignoreOrder: true);
        hurried.Programmes.Single(p => p.Code == "P-001").LeadAgency.ShouldBeNull();
        hurried.Programmes.Single(p => p.Code == "P-046").SubDimension.ShouldBe("Energi");
    }

    private static ProgrammeWorkbook Read(string name)
    {
        using var file = File.OpenRead(SampleFolder.PathOf(name));
        return ProgrammeWorkbookReader.Read(file, name).Value;
    }

    private static List<DimensionFacts> Dimensions() =>
    [
        .. ShippedReference.DimensionSets().Single(s => s.Code == "2017").Dimensions.Select(d => new DimensionFacts(
            d.Code, d.Name, [.. d.SubDimensions.Select(s => new SubDimensionFacts(s.Code, s.Name))])),
    ];

    private static List<CeilingFacts> Ceilings() =>
    [
        .. SampleFolder.Region()["plan"]!["ceilings"]!.AsArray()
            .Select(c => new CeilingFacts((int)c!["year"]!, (string?)c["fundSource"], (long)c["rupiah"]!)),
    ];

    private static PlanSnapshot Snapshot()
    {
        var dimensions = Dimensions();
        return new(2026, 10, dimensions, [.. Sample.Programmes.Select(p => Facts(p, dimensions))], Ceilings(), [], new());
    }

    private static ProgrammeFacts Facts(ProgrammeRow row, List<DimensionFacts> dimensions)
    {
        var dimension = dimensions.Single(d => d.Name == row.Dimension);
        return new(
            Guid.CreateVersion7(), row.Code, row.Name, dimension.Code,
            dimension.SubDimensions.Single(s => s.Name == row.SubDimension).Code,
            row.LeadAgency, row.EarliestStart, row.LatestStart, row.IsMandatory, row.IsQuickWin, row.StatedTotalRupiah,
            [.. row.Indicators.Select(i => new IndicatorFacts(i.Name, i.Unit, i.Direction, i.Baseline, i.BaselineText, i.Targets))],
            [.. row.Costs.SelectMany(c => c.Rupiah.Select(r => new CostFacts(r.Key, c.FundSource, r.Value)))],
            row.Predecessors);
    }

    private static SchedulingInstance Instance() => new(
        "Tanah Contoh", "rupiah", 2026, 10, 0.97,
        [.. Sample.Programmes.Select(Candidate)],
        [.. Ceilings().Select(c => new Ceiling(c.Year, c.FundSource, c.Rupiah))],
        [], [],
        [.. Sample.Programmes.SelectMany(p => p.Predecessors.Select(before => new Precedence(before, p.Code)))],
        []);

    private static CandidateProgramme Candidate(ProgrammeRow row)
    {
        var years = row.Costs.SelectMany(c => c.Rupiah.Keys).Distinct().Order();
        return new(
            row.Code, row.Name,
            [
                .. years.Select(y => new YearCost(
                    row.Costs.Sum(c => c.Rupiah.GetValueOrDefault(y)),
                    row.Costs.Where(c => c.Rupiah.ContainsKey(y)).ToDictionary(c => c.FundSource, c => c.Rupiah[y]))),
            ],
            row.ValuePoints ?? 50, row.Dimension!, row.LeadAgency!,
            row.EarliestStart, row.LatestStart, row.IsMandatory, null, row.IsQuickWin);
    }
}
