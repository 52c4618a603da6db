using PanduKota.Engines.Scheduling;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Scheduling;

public sealed class Scheduler_against_brute_force
{
    private static readonly SchedulingLimits Short = new(null, 2);

    public static TheoryData<Demands> Kinds => [.. Enum.GetValues<Demands>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_demand_alone_and_all_together_give_what_trying_everything_gives(Demands kinds)
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var instance = Instances.Small(seed * 1000 + (int)kinds, kinds);
            var best = BruteForce.Best(instance);
            var answer = Scheduler.Solve(instance, seed, Short, null, CancellationToken.None);

            ScheduleChecker.Check(instance, answer).ShouldBeEmpty();
            if (best is { } b)
            {
                answer.Status.ShouldBe(SchedulingStatus.Optimal, $"seed {seed}");
                answer.Bound.ShouldBeGreaterThanOrEqualTo(b.Value - 1e-7);
                answer.Objective.ShouldBe(b.Value, 1e-4, $"seed {seed}");
            }
            else
            {
                answer.Status.ShouldBe(SchedulingStatus.Infeasible, $"seed {seed}");
                answer.Conflict.ShouldNotBeEmpty();
            }
        }
    }
}
