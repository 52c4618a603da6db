using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Scheduling.Proof;
using PanduKota.Engines.Scheduling.Search;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Scheduling;

public sealed class Fresh_plans_of_the_search
{
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void What_is_settled_by_size_stays_near_the_bound_and_the_same_draws_give_the_same_plan(int seed)
    {
        var model = ScheduleModel.Of(Instances.Large(seed, 150));
        var relaxation = Relaxation.OfAll(model);
        relaxation.Simplex.Solve(100_000);
        var bound = new PriceBound(model, relaxation.Prices(relaxation.Simplex)).Value;
        var opening = new LargestFirst(model, relaxation);

        var plan = opening.Run(1, [], new SeededRandom(seed, 0, 0), CancellationToken.None);

        opening.Run(1, [], new SeededRandom(seed, 0, 0), CancellationToken.None).ShouldBe(plan);
        opening.Run(1, [], new SeededRandom(seed, 1, 0), CancellationToken.None).ShouldNotBe(plan);
        plan.Index().Where(p => p.Item >= 0).ShouldAllBe(p => model.ProgrammeOf[p.Item] == p.Index);
        plan.Index().Count(p => p.Item < 0 && model.MustBeIn[p.Index]).ShouldBe(0);
        Math.Abs(bound - model.ObjectiveOf(plan)).ShouldBeLessThan(0.025 * bound);
        relaxation.Simplex.Solve(100_000);
        new PriceBound(model, relaxation.Prices(relaxation.Simplex)).Value.ShouldBe(bound, 1e-6 * bound, "the relaxation of the root is left as it was");
    }

    [Fact]
    public void A_fresh_plan_takes_after_its_parent()
    {
        var model = ScheduleModel.Of(Instances.Large(7, 150));
        var relaxation = Relaxation.OfAll(model);
        relaxation.Simplex.Solve(100_000);
        var opening = new LargestFirst(model, relaxation);
        var parent = opening.Run(1, [], new SeededRandom(1, 0, 0), CancellationToken.None);

        var child = opening.Run(1, [parent], new SeededRandom(1, 1, 0), CancellationToken.None);
        var stranger = opening.Run(1, [], new SeededRandom(1, 1, 0), CancellationToken.None);

        Differ(child, parent).ShouldBeLessThan(Differ(stranger, parent));
    }

    [Fact]
    public void Of_plans_that_are_alike_the_pool_keeps_the_best()
    {
        var pool = new PlanPool();
        var one = Enumerable.Range(0, 100).ToArray();
        var nearlyOne = one.ToArray();
        nearlyOne[7] = -1;
        var other = one.Select(c => c + 1000).ToArray();

        pool.Add(one, 10);
        pool.Add(nearlyOne, 9);
        pool.Add(other, 8);
        pool.Count.ShouldBe(2, "a worse plan that is much like one in the pool is not another way");
        pool.Add(nearlyOne, 11);

        (pool.Count, pool.BestValue).ShouldBe((2, 11));
        pool.Best.ShouldBe(nearlyOne);
        pool[1].ShouldBe(other);
    }

    private static int Differ(int[] one, int[] other) => one.Zip(other).Count(p => p.First != p.Second);
}
