using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling.Reasons;

/// <summary>
/// Why a programme has no possible start at all, and, where its own cost is the reason, the least money that would let it
/// in on top of the plan. Each relief is proven by the plan it makes, which the independent checker passes.
/// </summary>
internal sealed class NoPossibleStart(ScheduleModel model, IReadOnlyDictionary<string, int> starts)
{
    private readonly SchedulingInstance instance = model.Instance;

    public (Text Why, Relief? Relief) Of(int i)
    {
        var programme = instance.Programmes[i];
        var inTime = YearsInTime(programme);
        if (inTime.Count == 0)
        {
            return (Text.Of("Tidak masuk: di antara tahun mulai yang diperbolehkan tidak ada yang menyisakan cukup waktu untuk {0} tahun pelaksanaannya.",
                programme.DurationYears), null);
        }
        if (!inTime.Exists(year => model.Windows.FitsAlone(programme, year)))
        {
            return (TooDear(programme, inTime), LeastMoney(programme, inTime));
        }
        var waitsFor = model.Pairs.Where(p => p.After == i).Select(p => p.Before)
            .FirstOrDefault(a => model.Windows.First(a) < 0 || !inTime.Exists(year => instance.FirstYear + model.Windows.First(a) + model.Duration[a] <= year), -1);
        if (waitsFor >= 0)
        {
            return (Text.Of("Tidak masuk: {0} yang mendahuluinya tidak dapat selesai pada waktunya.", instance.Programmes[waitsFor].Name), null);
        }
        var rival = instance.ExclusiveGroups.Where(g => g.ProgrammeIds.Contains(programme.Id)).SelectMany(g => g.ProgrammeIds)
            .FirstOrDefault(id => id != programme.Id && starts.ContainsKey(id));
        return rival is null
            ? (Text.Of("Tidak masuk: tidak ada tahun mulai yang mungkin di dalam jangka rencana, pagu, dan urutannya."), null)
            : (Text.Of("Tidak masuk: {0} yang harus masuk sudah mengisi pilihan yang sama.", instance.Programmes.First(p => p.Id == rival).Name), null);
    }

    private List<int> YearsInTime(CandidateProgramme programme) =>
        [.. Enumerable.Range(instance.FirstYear, instance.Years).Where(year => year + programme.DurationYears - 1 <= instance.LastYear
            && year >= (programme.EarliestStart ?? year) && year <= (programme.LatestStart ?? year))];

    /// <summary>Names the ceiling that is short of least, for the start that comes nearest.</summary>
    private Text TooDear(CandidateProgramme programme, List<int> years)
    {
        var nearest = years.Select(year => Shortages(programme, year)).MinBy(s => s.Sum(x => (decimal)x.Short))!;
        var (ceiling, cost, reserved, _) = nearest.MaxBy(s => s.Short);
        var money = Wording.Money(instance, cost);
        var limit = Wording.Money(instance, ceiling.Amount);
        if (cost <= ceiling.Amount)
        {
            return Text.Of("Tidak masuk: biayanya {0} pada {1} dan batas minimal dimensi lain {2} bersama melebihi pagu {3}.",
                money, $"{ceiling.Year}", Wording.Money(instance, reserved), limit);
        }
        return ceiling.FundSource is null
            ? Text.Of("Tidak masuk: biayanya sendiri {0} pada {1} sudah melebihi pagu {2}, dan tahun mulai lain tidak lebih baik.", money, $"{ceiling.Year}", limit)
            : Text.Of("Tidak masuk: biayanya sendiri {0} dari {1} pada {2} sudah melebihi pagu {3}, dan tahun mulai lain tidak lebih baik.",
                money, ceiling.FundSource, $"{ceiling.Year}", limit);
    }

    private List<(Ceiling Ceiling, long Cost, long Reserved, long Short)> Shortages(CandidateProgramme programme, int start) =>
        [.. instance.Ceilings.Where(c => c.Year >= start && c.Year < start + programme.DurationYears)
            .Select(c => (c, StartWindows.CostOf(programme.Costs[c.Year - start], c.FundSource), c.FundSource is null ? model.Windows.ReservedFor(c.Year, programme.Dimension) : 0))
            .Select(s => (s.c, s.Item2, s.Item3, s.Item2 + s.Item3 - s.c.Amount)).Where(s => s.Item4 > 0)];

    private Relief? LeastMoney(CandidateProgramme programme, List<int> years)
    {
        (decimal Sum, Relief Relief)? least = null;
        foreach (var start in years)
        {
            var with = new Dictionary<string, int>(starts, StringComparer.Ordinal) { [programme.Id] = start };
            var money = new SortedDictionary<int, long>();
            foreach (var ceiling in instance.Ceilings)
            {
                var spent = instance.Programmes.Sum(p => with.TryGetValue(p.Id, out var s) && ceiling.Year >= s && ceiling.Year < s + p.DurationYears
                    ? StartWindows.CostOf(p.Costs[ceiling.Year - s], ceiling.FundSource) : 0);
                if (spent > ceiling.Amount)
                {
                    money[ceiling.Year] = Math.Max(money.GetValueOrDefault(ceiling.Year), spent - ceiling.Amount);
                }
            }
            var sum = money.Values.Sum(m => (decimal)m);
            if ((least is null || sum < least.Value.Sum) && money.Count > 0 && ScheduleChecker.CheckPlan(ReliefFinder.Raised(instance, money), with).Count == 0)
            {
                least = (sum, new Relief(start, money, []));
            }
        }
        return least?.Relief;
    }
}
