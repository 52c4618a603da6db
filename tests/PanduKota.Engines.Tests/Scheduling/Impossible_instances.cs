using PanduKota.Engines.Scheduling;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Scheduling;

public sealed class Impossible_instances
{
    [Fact]
    public void Mandatory_programmes_over_a_ceiling_are_named_with_the_missing_money()
    {
        var instance = Instances.Of(2, 100,
            Instances.Programme("A", 50, 60) with { FixedStart = 2026 },
            Instances.Programme("B", 40, 70) with { FixedStart = 2026 },
            Instances.Programme("C", 40, 10) with { IsMandatory = true }) with
        {
            Floors = [new Floor("Tata Kelola", [2027], 5, null)],
        };

        var answer = Scheduler.Solve(instance, 1, new(null, 2), null, CancellationToken.None);

        answer.Status.ShouldBe(SchedulingStatus.Infeasible);
        answer.Conflict.Select(c => c.Indonesian).ShouldBe([
            "Program yang harus masuk: Program A dan Program B.",
            "Pagu 2026 sebesar Rp 100.",
            "Program yang harus berjalan pada 2026 memerlukan Rp 30 lebih banyak daripada pagunya.",
        ]);
        ScheduleChecker.Check(instance, answer).ShouldBeEmpty();
    }

    [Fact]
    public void A_dimension_too_thin_for_its_floors_is_told_by_these_floors_alone()
    {
        var instance = Instances.Of(3, 500,
            [.. Enumerable.Range(0, 8).Select(i => Instances.Programme($"P{i}", 10 + i, 60)),
                Instances.Programme("T1", 5, 90) with { Dimension = "Ekonomi" }, Instances.Programme("T2", 5, 80) with { Dimension = "Ekonomi" }]) with
        {
            Floors = [.. Enumerable.Range(2026, 3).SelectMany(y => new[] { new Floor("Ekonomi", [y], 40, null), new Floor("Tata Kelola", [y], 50, null) })],
        };

        var answer = Scheduler.Solve(instance, 1, new(null, 2), null, CancellationToken.None);

        answer.Status.ShouldBe(SchedulingStatus.Infeasible);
        answer.Conflict.Select(c => c.Indonesian).ShouldBe([
            "Belanja dimensi Ekonomi pada 2026 paling sedikit Rp 40.",
            "Belanja dimensi Ekonomi pada 2027 paling sedikit Rp 40.",
            "Belanja dimensi Ekonomi pada 2028 paling sedikit Rp 40.",
        ]);
    }

    [Fact]
    public void A_mandatory_programme_that_leaves_other_dimensions_too_little_is_told_with_the_floors_it_presses_on()
    {
        var instance = Instances.Of(2, 100,
            Instances.Programme("A", 50, 70) with { IsMandatory = true }, Instances.Programme("B", 5, 40) with { Dimension = "Ekonomi" },
            Instances.Programme("C", 5, 40) with { Dimension = "Ekonomi" }) with
        {
            Floors = [new Floor("Ekonomi", [2026], 35, null), new Floor("Ekonomi", [2027], 35, null)],
        };

        var answer = Scheduler.Solve(instance, 1, new(null, 2), null, CancellationToken.None);

        answer.Status.ShouldBe(SchedulingStatus.Infeasible);
        ScheduleChecker.Check(instance, answer).ShouldBeEmpty();
        answer.Conflict.Count.ShouldBe(5);
    }

    [Fact]
    public void A_conflict_names_only_what_is_needed_and_is_impossible_by_itself()
    {
        var checkedOnes = 0;
        for (var seed = 1; seed <= 60; seed++)
        {
            var instance = Instances.Small(seed * 7919, Demands.All);
            var answer = Scheduler.Solve(instance, 1, new(null, 1), null, CancellationToken.None);
            if (answer.Status != SchedulingStatus.Infeasible)
            {
                continue;
            }
            checkedOnes++;
            ScheduleChecker.Check(instance, answer).ShouldBeEmpty();
            answer.Conflict.Count.ShouldBeLessThan(9, $"seed {seed}");
            BruteForce.Best(instance).ShouldBeNull();
        }
        checkedOnes.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void A_proof_of_impossibility_does_not_hold_for_a_possible_instance()
    {
        var impossible = Instances.Of(1, 100, Instances.Programme("A", 50, 60) with { IsMandatory = true }, Instances.Programme("B", 40, 70) with { IsMandatory = true });
        var answer = Scheduler.Solve(impossible, 1, new(null, 1), null, CancellationToken.None);
        var possible = impossible with { Ceilings = [new Ceiling(2026, null, 130)] };

        ScheduleChecker.Check(possible, answer).ShouldNotBeEmpty();
    }
}
