using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class PlanCheckerTests
{
    [Fact]
    public void A_clean_plan_has_no_findings() => PlanChecker.Check(GivenPlan.Of(GivenPlan.Clean())).ShouldBeEmpty();

    [Fact]
    public void Every_rule_has_a_code_of_its_own_and_they_stand_in_order()
    {
        var codes = PlanChecker.All.Select(c => c.Code).ToList();

        codes.ShouldBe(codes.Distinct().Order(StringComparer.Ordinal));
        codes.ShouldAllBe(c => System.Text.RegularExpressions.Regex.IsMatch(c, @"^PLAN-\d{3}$"));
    }

    [Fact]
    public void Every_rule_of_this_project_is_run()
    {
        var rules = typeof(IPlanCheck).Assembly.GetTypes()
            .Where(t => typeof(IPlanCheck).IsAssignableFrom(t) && t is { IsClass: true }).ToList();

        PlanChecker.All.Select(c => c.GetType()).ShouldBe(rules, ignoreOrder: true);
    }

    [Fact]
    public void Errors_come_before_warnings_and_warnings_before_hints()
    {
        var plan = GivenPlan.Of(
            GivenPlan.Clean("P-002", "Perpustakaan digital") with { LeadAgency = null, StatedTotalRupiah = 1 },
            GivenPlan.Clean("P-001") with { LeadAgency = " ", SubDimensionCode = null },
            GivenPlan.Clean("P-003", "Bank sampah pintar").Costing(GivenPlan.Cost(2027, 9), GivenPlan.Cost(2028, 9), GivenPlan.Cost(2029, 9)));

        PlanChecker.Check(plan).Select(p => (p.Code, p.Place.ProgrammeCode)).ShouldBe(
        [
            ("PLAN-001", "P-001"), ("PLAN-001", "P-002"), ("PLAN-025", "P-002"), ("PLAN-002", "P-001"), ("PLAN-023", "P-003"),
        ]);
    }
}
