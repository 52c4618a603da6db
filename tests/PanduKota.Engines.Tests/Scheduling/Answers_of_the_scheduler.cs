using PanduKota.Engines.Scheduling;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Scheduling;

public sealed class Answers_of_the_scheduler
{
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>The example worked by hand in docs/methods/scheduling.md.</summary>
    [Fact]
    public void The_worked_example_gives_the_plan_the_bound_and_the_reasons_of_the_docs()
    {
        var instance = Instances.Of(2, 100,
            Instances.Programme("A", 50, 60), Instances.Programme("B", 40, 50), Instances.Programme("C", 30, 40), Instances.Programme("D", 20, 60, 60));

        var answer = Solve(instance);

        answer.Status.ShouldBe(SchedulingStatus.Optimal);
        answer.Objective.ShouldBe(50 + 30 + 40 * 0.97, 1e-9);
        answer.Starts.ShouldBe(new Dictionary<string, int> { ["A"] = 2026, ["B"] = 2027, ["C"] = 2026 }, ignoreOrder: true);
        answer.SpendingByYear.ShouldBe(new Dictionary<int, long> { [2026] = 100, [2027] = 50 }, ignoreOrder: true);
        Why(answer, "B").ShouldBe("Mulai 2027. Mulai 2026 tidak bisa selama program lain tetap: pagu 2026 kurang Rp 50.");
        Why(answer, "D").ShouldBe("Tidak masuk: pagu 2026 kurang Rp 60 dan pagu 2027 kurang Rp 10. "
            + "Dengan tambahan pagu Rp 60 pada tahun 2026 dan Rp 10 pada tahun 2027 program ini masuk mulai 2026 tanpa menggeser program lain.");
        answer.Reasons.Single(r => r.ProgrammeId == "D").Relief.ShouldBe(new Dictionary<int, long> { [2026] = 60, [2027] = 10 }, ignoreOrder: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_relief_brings_the_programme_in_when_solved_again(int seed)
    {
        var instance = Instances.Large(seed, 40);
        var answer = Solve(instance, rounds: 2);
        foreach (var reason in answer.Reasons.Where(r => r.Relief.Count > 0).Take(5))
        {
            var raised = instance with
            {
                Ceilings = [.. instance.Ceilings.Select(c => c with { Amount = c.Amount + reason.Relief.GetValueOrDefault(c.Year) })],
                Programmes = [.. instance.Programmes.Select(p => p.Id == reason.ProgrammeId ? p with { IsMandatory = true } : p)],
            };

            var again = Scheduler.Solve(raised, seed, new(null, 2), null, Never, answer);

            again.Starts.Keys.ShouldContain(reason.ProgrammeId);
            again.Objective.ShouldBeGreaterThan(answer.Objective);
        }
    }

    [Theory]
    [InlineData(25)]
    [InlineData(90)]
    [InlineData(230)]
    public void The_number_of_threads_changes_nothing(int count)
    {
        var instance = Instances.Large(count, count);

        var one = Scheduler.Solve(instance, 7, new(null, 3, 0, Threads: 1), null, Never);
        var two = Scheduler.Solve(instance, 7, new(null, 3, 0, Threads: 2), null, Never);

        two.Starts.ShouldBe(one.Starts, ignoreOrder: true);
        two.Bound.ShouldBe(one.Bound);
        two.Reasons.Select(r => r.Why.Indonesian).ShouldBe(one.Reasons.Select(r => r.Why.Indonesian));
        SchedulingFormats.AnswerJson(instance, two with { Seconds = 0 }).ShouldBe(SchedulingFormats.AnswerJson(instance, one with { Seconds = 0 }));
    }

    [Theory]
    [InlineData(3, 80, 0.02)]
    [InlineData(4, 150, 0.01)]
    public void Larger_instances_come_near_the_bound_in_few_rounds(int seed, int count, double most)
    {
        var answer = Solve(Instances.Large(seed, count), rounds: 12);

        answer.Status.ShouldBeOneOf(SchedulingStatus.Feasible, SchedulingStatus.Optimal);
        answer.Gap.ShouldBeLessThan(most);
    }

    [Fact]
    public void A_warm_start_is_never_worse_than_what_is_left_of_it()
    {
        var instance = Instances.Large(5, 80);
        var before = Solve(instance, rounds: 3);
        var raised = instance with
        {
            Ceilings = [.. instance.Ceilings.Select(c => c.Year == 2028 ? c with { Amount = c.Amount * 120 / 100 } : c)],
        };

        var warm = Scheduler.Solve(raised, 1, new(null, 0), null, Never, before);

        warm.Objective.ShouldBeGreaterThanOrEqualTo(before.Objective);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(95)]
    [InlineData(120)]
    public void A_small_change_is_answered_from_the_earlier_answer_with_the_same_kind_of_proof(int percent)
    {
        var instance = Instances.Large(5, 80);
        var before = Solve(instance, rounds: 6);
        var locked = instance.Programmes.First(p => before.Starts.TryGetValue(p.Id, out var start) && start + p.DurationYears <= instance.LastYear
            && !instance.Precedences.Any(o => o.Before == p.Id || o.After == p.Id));
        SchedulingInstance[] changes =
        [
            instance with { Ceilings = [.. instance.Ceilings.Select(c => c.Year == 2029 ? c with { Amount = c.Amount * percent / 100 } : c)] },
            instance with { Programmes = [.. instance.Programmes.Select(p => p.Id == locked.Id ? p with { FixedStart = before.Starts[p.Id] + 1 } : p)] },
        ];
        foreach (var changed in changes)
        {
            var warm = Scheduler.Solve(changed, 1, new(null, 1), null, Never, before);
            var cold = Scheduler.Solve(changed, 1, new(null, 1), null, Never);

            ScheduleChecker.Check(changed, warm).ShouldBeEmpty();
            warm.Status.ShouldBe(SchedulingStatus.Feasible);
            warm.Bound.ShouldBe(cold.Bound);
            warm.Gap.ShouldBeLessThan(0.08);
        }
    }

    /// <summary>Floors of very different sizes for every dimension and year, known to be within reach.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Floors_that_leave_little_choice_are_still_met(int seed)
    {
        var answer = Solve(Instances.Tight(seed, 70), rounds: 10);

        answer.Status.ShouldBeOneOf(SchedulingStatus.Feasible, SchedulingStatus.Optimal);
    }

    [Fact]
    public void Progress_tells_best_and_bound_while_running()
    {
        var seen = new List<SchedulingProgress>();

        Scheduler.Solve(Instances.Large(6, 80), 1, new(null, 2), new Listener(seen.Add), Never);

        seen.ShouldNotBeEmpty();
        seen[^1].Best.ShouldNotBeNull();
        seen[^1].Gap!.Value.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void Cancelling_ends_the_run_with_a_checked_answer()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var instance = Instances.Large(8, 60);

        var answer = Scheduler.Solve(instance, 1, new(null, null), null, source.Token);

        ScheduleChecker.Check(instance, answer).ShouldBeEmpty();
    }

    [Fact]
    public void The_target_gap_stops_the_run()
    {
        var answer = Scheduler.Solve(Instances.Large(9, 150), 1, new(60, null, TargetGap: 0.05), null, Never);

        answer.Gap.ShouldBeLessThanOrEqualTo(0.05);
        answer.Seconds.ShouldBeLessThan(50);
    }

    private static SchedulingAnswer Solve(SchedulingInstance instance, int rounds = 2) =>
        Scheduler.Solve(instance, 1, new(null, rounds), null, Never);

    private static string Why(SchedulingAnswer answer, string id) => answer.Reasons.Single(r => r.ProgrammeId == id).Why.Indonesian;

    private sealed class Listener(Action<SchedulingProgress> hear) : IProgress<SchedulingProgress>
    {
        public void Report(SchedulingProgress value) => hear(value);
    }
}
