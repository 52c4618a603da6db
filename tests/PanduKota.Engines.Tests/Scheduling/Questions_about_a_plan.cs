using PanduKota.Engines.Scheduling;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Scheduling;

public sealed class Questions_about_a_plan
{
    private static readonly SchedulingLimits Short = new(null, 2);
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>The example worked by hand in docs/methods/scheduling.md.</summary>
    [Fact]
    public void The_worked_example_answers_why_then_why_not_and_what_would_bring_it_in()
    {
        var instance = Instances.Of(2, 100,
            Instances.Programme("A", 50, 60), Instances.Programme("B", 40, 50), Instances.Programme("C", 30, 40), Instances.Programme("D", 20, 60, 60));
        var plan = Scheduler.Solve(instance, 1, Short, null, Never);

        var earlier = ScheduleQuestions.WhyNotEarlier(instance, plan, "B", 1, Short, Never)!;
        var whyNot = ScheduleQuestions.WhyNot(instance, plan, "D", 1, Short, Never);
        var relief = ScheduleQuestions.WhatBringsItIn(instance, plan, "D", 1, Short, Never)!;

        earlier.Said.Indonesian.ShouldBe("Bila Program B mulai sebelum 2027, nilai rencana paling banyak 118,5, di bawah 118,8 sekarang.");
        earlier.IsProven.ShouldBeTrue();
        whyNot.Said.Indonesian.ShouldBe(
            "Rencana yang memuat Program D bernilai paling banyak 50,0, di bawah 118,8 sekarang. Ia mulai 2026, dan yang keluar: Program A dan Program B.");
        whyNot.IsProven.ShouldBeTrue();
        relief.Said.Indonesian.ShouldBe(
            "Dengan tambahan pagu Rp 60 pada tahun 2026 dan Rp 10 pada tahun 2027, Program D masuk mulai 2026 dan nilai rencana menjadi 138,8, naik 20,0.");
        ScheduleQuestions.WhyNotEarlier(instance, plan, "A", 1, Short, Never).ShouldBeNull();
        Should.Throw<ArgumentException>(() => ScheduleQuestions.WhyNot(instance, plan, "A", 1, Short, Never));
    }

    [Fact]
    public void Answers_agree_with_trying_everything()
    {
        var asked = 0;
        for (var seed = 1; seed <= 25; seed++)
        {
            var instance = Instances.Small(seed * 613, (Demands)(seed * 37 % 512) & ~Demands.FixedStarts);
            var plan = Scheduler.Solve(instance, 1, Short, null, Never);
            foreach (var programme in instance.Programmes.Where(_ => plan.Status == SchedulingStatus.Optimal))
            {
                asked++;
                if (plan.Starts.TryGetValue(programme.Id, out var start))
                {
                    Agrees(instance, programme with { IsMandatory = true, LatestStart = start - 1 },
                        ScheduleQuestions.WhyNotEarlier(instance, plan, programme.Id, 1, Short, Never), $"seed {seed} {programme.Id} earlier");
                }
                else
                {
                    Agrees(instance, programme with { IsMandatory = true },
                        ScheduleQuestions.WhyNot(instance, plan, programme.Id, 1, Short, Never), $"seed {seed} {programme.Id} in");
                }
            }
        }
        asked.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void A_programme_dearer_than_every_ceiling_is_named_as_its_own_reason_with_the_money_it_lacks()
    {
        var instance = Instances.Of(2, 100, Instances.Programme("A", 50, 60), Instances.Programme("B", 90, 130));
        var plan = Scheduler.Solve(instance, 1, Short, null, Never);

        var reason = plan.Reasons.Single(r => r.ProgrammeId == "B");

        reason.Why.Indonesian.ShouldBe("Tidak masuk: biayanya sendiri Rp 130 pada 2026 sudah melebihi pagu Rp 100, dan tahun mulai lain tidak lebih baik. "
            + "Dengan tambahan pagu Rp 30 pada tahun 2027 program ini masuk mulai 2027 tanpa menggeser program lain.");
        reason.Relief.ShouldBe(new Dictionary<int, long> { [2027] = 30 }, ignoreOrder: true);
        ScheduleQuestions.WhatBringsItIn(instance, plan, "B", 1, Short, Never)!.Answer.Starts.Keys.ShouldContain("B");
    }

    [Fact]
    public void Floors_of_other_dimensions_a_short_horizon_a_late_predecessor_and_a_taken_choice_are_each_named()
    {
        var other = Instances.Programme("B", 10, 70) with { Dimension = "Ekonomi" };
        var instance = Instances.Of(2, 100,
            Instances.Programme("A", 50, 60), other, Instances.Programme("C", 5, 1, 1), Instances.Programme("D", 5, 1), Instances.Programme("E", 5, 1) with { IsMandatory = true },
            Instances.Programme("F", 5, 1), Instances.Programme("G", 5, 1, 1) with { EarliestStart = 2027 }) with
        {
            Floors = [new Floor("Tata Kelola", [2026], 40, null), new Floor("Tata Kelola", [2027], 40, null)],
            Precedences = [new Precedence("C", "D")],
            ExclusiveGroups = [new ExclusiveGroup(["E", "F"])],
        };
        instance = instance with { Programmes = [.. instance.Programmes, Instances.Programme("H", 60, 45)] };
        var plan = Scheduler.Solve(instance, 1, Short, null, Never);
        string Why(string id) => plan.Reasons.Single(r => r.ProgrammeId == id).Why.Indonesian;

        plan.Status.ShouldBe(SchedulingStatus.Optimal);
        Why("B").ShouldStartWith("Tidak masuk: biayanya Rp 70 pada 2026 dan batas minimal dimensi lain Rp 40 bersama melebihi pagu Rp 100.");
        Why("D").ShouldStartWith("Tidak masuk: Program C yang mendahuluinya tidak dapat selesai pada waktunya.");
        Why("F").ShouldBe("Tidak masuk: Program E yang harus masuk sudah mengisi pilihan yang sama.");
        Why("G").ShouldBe("Tidak masuk: di antara tahun mulai yang diperbolehkan tidak ada yang menyisakan cukup waktu untuk 2 tahun pelaksanaannya.");
    }

    private static void Agrees(SchedulingInstance instance, CandidateProgramme changed, CheckedStatement? statement, string because)
    {
        if (statement is null)
        {
            return;
        }
        var best = BruteForce.Best(instance with { Programmes = [.. instance.Programmes.Select(p => p.Id == changed.Id ? changed : p)] });
        (statement.Answer.Status == SchedulingStatus.Infeasible).ShouldBe(best is null, because);
        if (best is { } b)
        {
            statement.Answer.Objective.ShouldBe(b.Value, 1e-4, because);
        }
    }
}
