namespace PanduKota.Engines.Scheduling.Proof;

/// <summary>The checker's own reading of the five rules of docs/methods/scheduling.md ("Possible starts").</summary>
internal static class PossibleStarts
{
    public static (bool[][] Possible, bool[] MustBeIn) Of(SchedulingInstance instance)
    {
        var programmes = instance.Programmes;
        var index = programmes.Index().ToDictionary(p => p.Item.Id, p => p.Index, StringComparer.Ordinal);
        var mustBeIn = programmes.Select(p => p.IsMandatory || p.FixedStart is not null).ToArray();
        var possible = programmes.Select(p => Enumerable.Range(0, instance.Years).Select(t => IsOpen(instance, p, t)).ToArray()).ToArray();
        var isSettled = false;
        while (!isSettled)
        {
            isSettled = true;
            foreach (var pair in instance.Precedences)
            {
                var (a, b, d) = (index[pair.Before], index[pair.After], programmes[index[pair.Before]].DurationYears);
                for (var t = 0; t < instance.Years; t++)
                {
                    var hasPredecessorInTime = Enumerable.Range(0, instance.Years).Any(s => possible[a][s] && s + d <= t);
                    isSettled &= !(possible[b][t] && !hasPredecessorInTime);
                    possible[b][t] &= hasPredecessorInTime;
                }
                if (!mustBeIn[b])
                {
                    continue;
                }
                isSettled &= mustBeIn[a];
                mustBeIn[a] = true;
                for (var s = 0; s < instance.Years; s++)
                {
                    var leavesTime = Enumerable.Range(0, instance.Years).Any(t => possible[b][t] && s + d <= t);
                    isSettled &= !(possible[a][s] && !leavesTime);
                    possible[a][s] &= leavesTime;
                }
            }
            foreach (var members in instance.ExclusiveGroups.Select(g => g.ProgrammeIds.Select(id => index[id]).Distinct().ToList()))
            {
                var sure = members.Where(i => mustBeIn[i]).Take(1).ToList();
                foreach (var other in members.Where(i => sure.Count > 0 && i != sure[0] && possible[i].Contains(true)))
                {
                    Array.Clear(possible[other]);
                    isSettled = false;
                }
            }
        }
        return (possible, mustBeIn);
    }

    private static bool IsOpen(SchedulingInstance instance, CandidateProgramme programme, int t)
    {
        var year = instance.FirstYear + t;
        if (t + programme.DurationYears > instance.Years
            || year < (programme.EarliestStart ?? year)
            || year > (programme.LatestStart ?? year)
            || year != (programme.FixedStart ?? year))
        {
            return false;
        }
        foreach (var ceiling in instance.Ceilings.Where(c => c.Year >= year && c.Year < year + programme.DurationYears))
        {
            var cost = programme.Costs[ceiling.Year - year];
            var money = ceiling.FundSource is null ? cost.Total : cost.ByFundSource?.GetValueOrDefault(ceiling.FundSource) ?? 0;
            // With the programme in, every other dimension must still reach its floor of that year under the same ceiling.
            Int128 needed = money;
            foreach (var other in instance.Floors
                .Where(f => ceiling.FundSource is null && f.Years is [var only] && only == ceiling.Year && f.Dimension != programme.Dimension)
                .GroupBy(f => f.Dimension, f => f.LeastSpending ?? 0, StringComparer.Ordinal))
            {
                needed += other.Max();
            }
            if (needed > ceiling.Amount)
            {
                return false;
            }
        }
        return true;
    }
}
