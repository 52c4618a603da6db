using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>The rows of a model laid out for quick changes of one start at a time; read-only, shared by threads.</summary>
internal sealed class AnnealingRows
{
    public AnnealingRows(ScheduleModel model, double[] prices)
    {
        Model = model;
        var resources = Enumerable.Range(0, model.Rows.Length).Where(r => model.Rows[r].IsResource).ToArray();
        var place = new int[model.Rows.Length];
        Array.Fill(place, -1);
        foreach (var (at, r) in resources.Index())
        {
            place[r] = at;
        }
        Limit = [.. resources.Select(r => model.Rows[r].Limit)];
        IsMoney = [.. resources.Select(r => model.Rows[r].Kind is RowKind.Ceiling)];
        var unit = MoneyWorth(model, prices);
        Worth = [.. resources.Select(r => WorthOf(model, model.Rows[r], unit))];
        var start = new List<int> { 0 };
        var row = new List<int>();
        var value = new List<long>();
        for (var j = 0; j < model.ColumnCount; j++)
        {
            for (var e = model.EntryStart[j]; e < model.EntryStart[j + 1]; e++)
            {
                if (place[model.EntryRow[e]] is >= 0 and var at)
                {
                    row.Add(at);
                    value.Add(model.EntryValue[e]);
                }
            }
            start.Add(row.Count);
        }
        (EntryStart, EntryRow, EntryValue) = ([.. start], [.. row], [.. value]);
        YearMask = [.. Enumerable.Range(0, model.ColumnCount).Select(j => ((1 << model.Duration[model.ProgrammeOf[j]]) - 1) << model.StartOf[j])];
        Neighbours = [.. Enumerable.Range(0, model.ProgrammeCount).Select(_ => new List<int>())];
        foreach (var (k, pair) in model.Pairs.Index())
        {
            Neighbours[pair.Before].Add(k);
            Neighbours[pair.After].Add(k);
        }
    }

    public ScheduleModel Model { get; }

    public long[] Limit { get; }

    public bool[] IsMoney { get; }

    /// <summary>Penalty per unit over the limit, before the ceiling factor.</summary>
    public double[] Worth { get; }

    public int[] EntryStart { get; }

    public int[] EntryRow { get; }

    public long[] EntryValue { get; }

    /// <summary>By column: bit y set when the programme runs in year index y.</summary>
    public int[] YearMask { get; }

    /// <summary>By programme: indices into the pairs of the model.</summary>
    public List<int>[] Neighbours { get; }

    public double BrokenPair => 1.2 * Model.MeanValue;

    public double Missing => 9 * Model.MeanValue;

    /// <summary>What a unit of money brings at the margin: the mean price of the ceilings, or a share of the mean yield.</summary>
    private static double MoneyWorth(ScheduleModel model, double[] prices)
    {
        var ceilings = Enumerable.Range(0, model.Rows.Length).Where(r => model.Rows[r].Kind == RowKind.Ceiling).ToArray();
        var mean = ceilings.Length == 0 ? 0 : ceilings.Average(r => prices[r]);
        var cost = 0.0;
        for (var j = 0; j < model.ColumnCount; j++)
        {
            cost += model.Instance.Programmes[model.ProgrammeOf[j]].Costs.Sum(c => (double)c.Total);
        }
        var yield = cost <= 0 ? 1 : model.MeanValue * model.ColumnCount / cost;
        return Math.Max(mean, 0.1 * yield);
    }

    private static double WorthOf(ScheduleModel model, CouplingRow row, double money) => row.Kind switch
    {
        RowKind.Ceiling => money,
        RowKind.SpendingFloor => 8 * money,
        RowKind.Capacity => 0.4 * model.MeanValue,
        _ => 1.2 * model.MeanValue,
    };
}
