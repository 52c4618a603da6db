using PanduKota.Engines.Scheduling;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Scheduling;

public sealed class Schedule_checker
{
    private static readonly SchedulingInstance Instance = Instances.Of(2, 100,
        Instances.Programme("A", 50, 60), Instances.Programme("B", 40, 50), Instances.Programme("C", 30, 40), Instances.Programme("D", 20, 60, 60));

    [Fact]
    public void A_bound_that_is_claimed_too_low_is_found()
    {
        var answer = LargeAnswer(out var instance);

        var lower = answer.Objective + (answer.Bound - answer.Objective) / 2;

        Codes(instance, answer with { Bound = lower, Gap = (lower - answer.Objective) / lower }).ShouldBe(["SCHED-117"]);
    }

    [Fact]
    public void A_tampered_price_proves_less_and_is_found()
    {
        var answer = LargeAnswer(out var instance);
        var table = answer.Certificate!.Prices[0];
        foreach (var name in table.Keys.Take(10))
        {
            var tampered = table.ToDictionary(p => p.Key, p => p.Key == name ? p.Value + (p.Value / 10) + 1 : p.Value);

            Codes(instance, answer with { Certificate = answer.Certificate with { Prices = [tampered] } }).ShouldContain("SCHED-117", name);
        }
    }

    [Fact]
    public void Negative_prices_unknown_rows_and_torn_proofs_are_refused()
    {
        var answer = Solve(Instance);
        var certificate = answer.Certificate!;

        Codes(answer with { Certificate = certificate with { Prices = [.. certificate.Prices.Select(_ => new Dictionary<string, long> { ["ceiling:2026"] = -1 })] } })
            .ShouldContain("SCHED-116");
        Codes(answer with { Certificate = certificate with { Prices = [.. certificate.Prices.Select(_ => new Dictionary<string, long> { ["ceiling:2099"] = 1 })] } })
            .ShouldContain("SCHED-116");
        Codes(answer with { Certificate = certificate with { Nodes = [new ProofNode(99)] } }).ShouldContain("SCHED-116");
        Codes(answer with { Certificate = certificate with { Nodes = [new ProofNode(-1, "A", [new ProofBranch([2026], false, 1)]), new ProofNode(0)] } })
            .ShouldContain("SCHED-116");
        Codes(answer with { Certificate = null }).ShouldContain("SCHED-115");
    }

    [Fact]
    public void A_cover_row_is_believed_only_when_it_follows_from_the_ceiling()
    {
        var answer = Solve(Instance);
        BoundCertificate With(int atMost, long least) => answer.Certificate! with
        {
            Covers = [new CoverRow(2026, null, new Dictionary<string, long> { ["A"] = least, ["B"] = least }, atMost)],
        };

        Codes(answer with { Certificate = With(1, 51) }).ShouldBeEmpty();
        Codes(answer with { Certificate = With(1, 50) }).ShouldContain("SCHED-116");
    }

    [Theory]
    [InlineData("A", 2026, "SCHED-104")]
    [InlineData("D", 2027, "SCHED-103")]
    [InlineData("X", 2026, "SCHED-101")]
    public void A_plan_that_breaks_a_demand_is_refused_by_name(string id, int year, string code)
    {
        var starts = new Dictionary<string, int> { ["B"] = 2026, [id] = year };

        ScheduleChecker.CheckPlan(Instance, starts).ShouldContain(p => p.Code == code);
    }

    [Fact]
    public void Order_groups_capacity_floors_quick_wins_and_mandatory_ones_are_each_checked()
    {
        var strict = Instance with
        {
            Programmes = [.. Instance.Programmes.Select(p => p.Id == "D" ? p with { IsMandatory = true } : p)],
            Capacities = [new Capacity(null, 1)],
            Floors = [new Floor("Tata Kelola", [2027], 100, null)],
            Precedences = [new Precedence("A", "B")],
            ExclusiveGroups = [new ExclusiveGroup(["B", "C"])],
            LeastQuickWinsInFirstYear = 1,
        };

        var codes = ScheduleChecker.CheckPlan(strict, new Dictionary<string, int> { ["B"] = 2026, ["C"] = 2026 }).Select(p => p.Code).ToList();

        codes.ShouldBe(["SCHED-102", "SCHED-105", "SCHED-106", "SCHED-107", "SCHED-108", "SCHED-109"], ignoreOrder: true);
    }

    [Fact]
    public void Wrong_objective_spending_and_reasons_are_found()
    {
        var answer = Solve(Instance);

        Codes(answer with { Objective = answer.Objective + 1 }).ShouldContain("SCHED-110");
        Codes(answer with { SpendingByYear = new Dictionary<int, long> { [2026] = 100, [2027] = 51 } }).ShouldContain("SCHED-113");
        Codes(answer with { Reasons = [.. answer.Reasons.Skip(1)] }).ShouldContain("SCHED-114");
    }

    private static SchedulingAnswer LargeAnswer(out SchedulingInstance instance)
    {
        instance = Instances.Large(11, 80);
        return Scheduler.Solve(instance, 1, new(null, 1), null, CancellationToken.None);
    }

    private static SchedulingAnswer Solve(SchedulingInstance instance) => Scheduler.Solve(instance, 1, new(null, 1), null, CancellationToken.None);

    private static IEnumerable<string> Codes(SchedulingAnswer answer) => Codes(Instance, answer);

    private static IEnumerable<string> Codes(SchedulingInstance instance, SchedulingAnswer answer) =>
        ScheduleChecker.Check(instance, answer).Select(p => p.Code).Distinct();
}
