using PanduKota.Engines.Numbers;
using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.PlanChecks;

/// <summary>The checks on a real medium-term plan, where its file lies beside the repository; its oddities are known.</summary>
public sealed class RealPlanTests
{
    [Fact]
    public void Its_known_oddities_are_found()
    {
        if (RealPlanFile.Lines() is not { } lines)
        {
            return;
        }
        var plan = Plan(lines);
        plan.Programmes.Count.ShouldBe(61);

        var findings = PlanChecker.Check(plan);

        findings.Where(p => p.Code == "PLAN-023").Select(p => p.Place.ProgrammeCode).ShouldBe(["2.10.06", "2.11.05"]);
        findings.Where(p => p.Code == "PLAN-011").Select(p => (p.Place.ProgrammeCode, p.Place.Field))
            .ShouldBe([("1.02.02", "target:11:2026"), ("1.02.02", "target:12:2030"), ("2.09.04", "target:0:2026")]);
        // Salaries stand beside small programmes at one agency; everything else in the file is in order.
        findings.Select(p => p.Code).Distinct().Order().ShouldBe(["PLAN-011", "PLAN-023", "PLAN-024", "PLAN-050"]);
        findings.Where(p => p.Code == "PLAN-024").Select(p => p.Place.ProgrammeCode).ShouldBe(["1.01.01", "1.01.02"]);
    }

    private static PlanSnapshot Plan(IReadOnlyList<Dictionary<string, string>> lines)
    {
        string[] heads = ["baseline", .. RealPlanFile.Years.Select(y => $"target_{y}")];
        var targets = NumberColumn.Learn(lines.SelectMany(l => heads.Select(h => l[h])), NumberKind.Decimal, isNumberDemanded: false);
        var programmes = lines.GroupBy(l => l["program_code"]).Select(g => GivenPlan.Clean(g.Key, g.First()["program"], g.First()["agency_id"]) with
        {
            IsQuickWin = false, EarliestStart = null, LatestStart = null,
            Indicators = [.. g.Select(l => Indicator(l, targets))],
            Costs = [.. g.SelectMany(l => RealPlanFile.Years.Select(y => new CostFacts(y, "APBD", long.Parse(l[$"pagu_{y}"]))))],
        });
        return new PlanSnapshot(2026, 5, GivenPlan.OneDimension, [.. programmes], [], Units.Default, new PlanCheckSettings());
    }

    private static IndicatorFacts Indicator(Dictionary<string, string> line, NumberColumn targets) => new(
        line["indicator"], line["unit"],
        targets.Read(line["target_2030"]).Number < targets.Read(line["baseline"]).Number ? Direction.Down : Direction.Up,
        targets.Read(line["baseline"]).Number, line["baseline"],
        RealPlanFile.Years.ToDictionary(y => y, y => new TargetFacts(line[$"target_{y}"], targets.Read(line[$"target_{y}"]).Number)));
}
