using PanduKota.Engines.Scheduling.Reasons;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling;

/// <summary>A statement about one programme that rests on a second solving.</summary>
/// <param name="Said">In plain words.</param>
/// <param name="IsProven">Whether no plan at all can say otherwise; if false it holds for the best plan that was found.</param>
/// <param name="Answer">The answer of the second solving, checked as every answer is.</param>
public sealed record CheckedStatement(Text Said, bool IsProven, SchedulingAnswer Answer);

/// <summary>
/// "Why this year?", "why not?" and "what would bring it in?", each answered by solving again from the plan at hand with that
/// one thing changed.
/// </summary>
public static class ScheduleQuestions
{
    private const int MostNamed = 5;

    /// <summary>For a programme in the plan: what starting before its year would cost. Null when it starts as early as it may.</summary>
    /// <exception cref="ArgumentException">The programme is not in the plan.</exception>
    public static CheckedStatement? WhyNotEarlier(
        SchedulingInstance instance, SchedulingAnswer plan, string programmeId, int seed, SchedulingLimits limits, CancellationToken cancel)
    {
        if (!plan.Starts.TryGetValue(programmeId, out var start))
        {
            throw new ArgumentException($"{programmeId} is not in the plan.", nameof(programmeId));
        }
        var programme = Find(instance, programmeId);
        if (programme.FixedStart is not null || start <= Math.Max(instance.FirstYear, programme.EarliestStart ?? instance.FirstYear))
        {
            return null;
        }
        var earlier = Changed(instance, programme with { IsMandatory = true, LatestStart = start - 1 });
        var answer = Scheduler.Solve(earlier, seed, limits, null, cancel, plan);
        var year = $"{start}";
        return answer.Status switch
        {
            SchedulingStatus.Infeasible => new(Text.Of("{0} tidak bisa mulai sebelum {1}: tidak ada rencana yang memenuhi semua batas.", programme.Name, year), true, answer),
            SchedulingStatus.None => new(Text.Of("Belum ditemukan rencana dengan {0} mulai sebelum {1}.", programme.Name, year), false, answer),
            _ when answer.Bound < plan.Objective => new(Text.Of("Bila {0} mulai sebelum {1}, nilai rencana paling banyak {2:N1}, di bawah {3:N1} sekarang.",
                programme.Name, year, answer.Bound, plan.Objective), true, answer),
            _ when answer.Objective <= plan.Objective => new(Text.Of("Bila {0} mulai {1}, rencana terbaik yang ditemukan bernilai {2:N1}, turun {3:N1}.",
                programme.Name, $"{answer.Starts[programmeId]}", answer.Objective, plan.Objective - answer.Objective), false, answer),
            _ => new(Text.Of("Ditemukan rencana yang lebih baik: {0} mulai {1} dan nilainya naik {2:N1}.",
                programme.Name, $"{answer.Starts[programmeId]}", answer.Objective - plan.Objective), true, answer),
        };
    }

    /// <summary>For a programme left out: what taking it in under the same limits would cost, and what it would push out.</summary>
    /// <exception cref="ArgumentException">The programme is in the plan.</exception>
    public static CheckedStatement WhyNot(
        SchedulingInstance instance, SchedulingAnswer plan, string programmeId, int seed, SchedulingLimits limits, CancellationToken cancel)
    {
        if (plan.Starts.ContainsKey(programmeId))
        {
            throw new ArgumentException($"{programmeId} is in the plan.", nameof(programmeId));
        }
        var programme = Find(instance, programmeId);
        var answer = Scheduler.Solve(Changed(instance, programme with { IsMandatory = true }), seed, limits, null, cancel, plan);
        switch (answer.Status)
        {
            case SchedulingStatus.Infeasible:
                return new(Text.Of("{0} tidak bisa masuk: tidak ada rencana yang memuatnya dan memenuhi semua batas.", programme.Name), true, answer);
            case SchedulingStatus.None:
                return new(Text.Of("Belum ditemukan rencana yang memuat {0}.", programme.Name), false, answer);
        }
        var pushed = Wording.Join(Names(instance, plan.Starts.Keys.Where(id => !answer.Starts.ContainsKey(id))));
        var start = $"{answer.Starts[programmeId]}";
        var change = answer.Objective - plan.Objective;
        if (change > 0)
        {
            return new(Text.Of("Ditemukan rencana yang lebih baik: {0} masuk mulai {1} dan nilainya naik {2:N1}.", programme.Name, start, change), true, answer);
        }
        var isProven = answer.Bound < plan.Objective;
        var cost = isProven
            ? Text.Of("Rencana yang memuat {0} bernilai paling banyak {1:N1}, di bawah {2:N1} sekarang.", programme.Name, answer.Bound, plan.Objective)
            : Text.Of("Rencana terbaik yang ditemukan dengan {0} bernilai {1:N1}, turun {2:N1}.", programme.Name, answer.Objective, -change);
        return new(
            plan.Starts.Keys.All(answer.Starts.ContainsKey)
                ? Text.Of("{0} Ia mulai {1} tanpa mengeluarkan program lain, hanya menggeser tahunnya.", cost, start)
                : Text.Of("{0} Ia mulai {1}, dan yang keluar: {2}.", cost, start, pushed),
            isProven, answer);
    }

    /// <summary>
    /// For a programme left out with a relief: solves again under the raised ceilings. Null when the plan names no relief for it.
    /// </summary>
    public static CheckedStatement? WhatBringsItIn(
        SchedulingInstance instance, SchedulingAnswer plan, string programmeId, int seed, SchedulingLimits limits, CancellationToken cancel)
    {
        if (plan.Reasons.FirstOrDefault(r => r.ProgrammeId == programmeId) is not { StartYear: null, Relief.Count: > 0 } reason)
        {
            return null;
        }
        var programme = Find(instance, programmeId);
        var raised = Changed(ReliefFinder.Raised(instance, reason.Relief), programme with { IsMandatory = true });
        var answer = Scheduler.Solve(raised, seed, limits, null, cancel, plan);
        var money = Wording.Join([.. reason.Relief.Select(m => Text.Of("{0} pada tahun {1}", Wording.Money(instance, m.Value), $"{m.Key}"))]);
        return answer.Starts.TryGetValue(programmeId, out var start)
            ? new(Text.Of("Dengan tambahan pagu {0}, {1} masuk mulai {2} dan nilai rencana menjadi {3:N1}, naik {4:N1}.",
                money, programme.Name, $"{start}", answer.Objective, answer.Objective - plan.Objective), true, answer)
            : new(Text.Of("Dengan tambahan pagu {0} belum ditemukan rencana yang memuat {1}.", money, programme.Name), false, answer);
    }

    private static CandidateProgramme Find(SchedulingInstance instance, string id) =>
        instance.Programmes.FirstOrDefault(p => p.Id == id) ?? throw new ArgumentException($"{id} is not in the instance.", nameof(id));

    private static SchedulingInstance Changed(SchedulingInstance instance, CandidateProgramme changed) =>
        instance with { Programmes = [.. instance.Programmes.Select(p => p.Id == changed.Id ? changed : p)] };

    private static List<Text> Names(SchedulingInstance instance, IEnumerable<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.Ordinal);
        var names = instance.Programmes.Where(p => wanted.Contains(p.Id)).Select(p => Text.Verbatim(p.Name)).ToList();
        return names.Count <= MostNamed ? names : [.. names[..MostNamed], Text.Of("{0} program lain", names.Count - MostNamed)];
    }
}
