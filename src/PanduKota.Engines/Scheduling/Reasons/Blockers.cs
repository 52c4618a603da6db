using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Reasons;

/// <summary>One demand that a start would break, the rest of the plan staying as it is.</summary>
/// <param name="Row">The row, or null for an order of programmes.</param>
/// <param name="Excess">By how much the row would be broken, in its unit.</param>
/// <param name="Predecessor">The programme that is not finished by then, or -1.</param>
internal sealed record Blocker(CouplingRow? Row, long Excess, int Predecessor);

/// <summary>What stands in the way of single starts, in whole numbers, against a plan that keeps every demand.</summary>
internal sealed class Blockers
{
    private readonly ScheduleModel model;
    private readonly int[] plan;
    private readonly long[] sums;

    public Blockers(ScheduleModel model, int[] plan)
    {
        (this.model, this.plan) = (model, plan);
        sums = new long[model.Rows.Length];
        foreach (var column in plan.Where(c => c >= 0))
        {
            Count(column, 1);
        }
    }

    /// <summary>What would be broken if the programme of this column took it in place of what it has now.</summary>
    public IReadOnlyList<Blocker> Of(int column)
    {
        var i = model.ProgrammeOf[column];
        var old = plan[i];
        Count(old, -1);
        Count(column, 1);
        var broken = new List<Blocker>();
        foreach (var r in RowsOf(old).Concat(RowsOf(column)).Distinct().Order())
        {
            if (sums[r] > model.Rows[r].Limit && model.Rows[r].Kind != RowKind.Precedence)
            {
                broken.Add(new(model.Rows[r], sums[r] - model.Rows[r].Limit, -1));
            }
        }
        Count(column, -1);
        Count(old, 1);
        foreach (var (a, _) in model.Pairs.Where(p => p.After == i))
        {
            if (plan[a] < 0 || model.StartOf[plan[a]] + model.Duration[a] > model.StartOf[column])
            {
                broken.Add(new(null, 0, a));
            }
        }
        return broken;
    }

    private IEnumerable<int> RowsOf(int column)
    {
        for (var e = column < 0 ? 0 : model.EntryStart[column]; column >= 0 && e < model.EntryStart[column + 1]; e++)
        {
            yield return model.EntryRow[e];
        }
    }

    private void Count(int column, int sign)
    {
        for (var e = column < 0 ? 0 : model.EntryStart[column]; column >= 0 && e < model.EntryStart[column + 1]; e++)
        {
            sums[model.EntryRow[e]] += sign * model.EntryValue[e];
        }
    }
}
