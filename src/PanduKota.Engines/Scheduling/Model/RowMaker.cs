using System.Runtime.CompilerServices;

namespace PanduKota.Engines.Scheduling.Model;

/// <summary>Writes the demands of the instance as rows over the columns of a model; rows that cannot bind are left away.</summary>
internal static class RowMaker
{
    public static IEnumerable<CouplingRow> MakeAll(ScheduleModel model, Dictionary<string, int> indexById) =>
        Ceilings(model)
            .Concat(Capacities(model))
            .Concat(Floors(model))
            .Concat(Groups(model, indexById))
            .Concat(QuickWins(model))
            .Concat(Precedences(model, indexById));

    private static IEnumerable<CouplingRow> Ceilings(ScheduleModel model)
    {
        var instance = model.Instance;
        foreach (var (k, ceiling) in instance.Ceilings.Index())
        {
            var year = ceiling.Year - instance.FirstYear;
            var name = ceiling.FundSource is null ? $"ceiling:{ceiling.Year}" : $"ceiling:{ceiling.Year}:{ceiling.FundSource}";
            var row = Gather(model, RowKind.Ceiling, name, ceiling.Amount, k, year, Everyone(model), column => CostIn(model, column, year, ceiling.FundSource));
            if (CanBind(model, row))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<CouplingRow> Capacities(ScheduleModel model)
    {
        var instance = model.Instance;
        var common = instance.Capacities.FirstOrDefault(c => c.Agency is null);
        foreach (var members in Everyone(model).GroupBy(i => instance.Programmes[i].Agency, StringComparer.Ordinal))
        {
            var agency = members.Key;
            int[] theirs = [.. members];
            var capacity = instance.Capacities.FirstOrDefault(c => c.Agency == agency) ?? common;
            for (var year = 0; capacity is not null && year < instance.Years; year++)
            {
                var y = year;
                var row = Gather(model, RowKind.Capacity, $"capacity:{agency}:{instance.FirstYear + y}", capacity.MostRunning, -1, y,
                    theirs, column => Runs(model, column, y) ? 1 : 0);
                if (CanBind(model, row))
                {
                    yield return row;
                }
            }
        }
    }

    private static IEnumerable<CouplingRow> Floors(ScheduleModel model)
    {
        var first = model.Instance.FirstYear;
        foreach (var (k, floor) in model.Instance.Floors.Index())
        {
            var years = floor.Years.Select(y => y - first).ToArray();
            var year = years.Length == 1 ? years[0] : -1;
            int[] theirs = [.. Everyone(model).Where(i => model.Instance.Programmes[i].Dimension == floor.Dimension)];
            if (floor.LeastSpending is > 0)
            {
                yield return Gather(model, RowKind.SpendingFloor, $"floor:{k}:spending", -floor.LeastSpending.Value, k, year,
                    theirs, column => -Math.Min(floor.LeastSpending.Value, years.Sum(y => CostIn(model, column, y, null))));
            }
            if (floor.LeastCount is > 0)
            {
                yield return Gather(model, RowKind.CountFloor, $"floor:{k}:count", -floor.LeastCount.Value, k, year,
                    theirs, column => years.Any(y => Runs(model, column, y)) ? -1 : 0);
            }
        }
    }

    private static IEnumerable<CouplingRow> Groups(ScheduleModel model, Dictionary<string, int> indexById)
    {
        foreach (var (k, group) in model.Instance.ExclusiveGroups.Index())
        {
            int[] members = [.. group.ProgrammeIds.Select(id => indexById[id]).Distinct().Order()];
            var row = Gather(model, RowKind.Group, $"group:{k}", 1, k, -1, members, _ => 1);
            if (CanBind(model, row))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<CouplingRow> QuickWins(ScheduleModel model)
    {
        if (model.Instance.LeastQuickWinsInFirstYear > 0)
        {
            yield return Gather(model, RowKind.QuickWins, "quickwins", -model.Instance.LeastQuickWinsInFirstYear, -1, 0, Everyone(model),
                column => ProgrammeOf(model, column).IsQuickWin && model.StartOf[column] == 0 ? -1 : 0);
        }
    }

    /// <summary>
    /// One row for each pair and year t: what starts of the later one up to t, at most what starts of the earlier one in time
    /// to be finished by t. Tighter than a row for each single start, and the same plans.
    /// </summary>
    private static IEnumerable<CouplingRow> Precedences(ScheduleModel model, Dictionary<string, int> indexById)
    {
        var seen = new HashSet<(int, int)>();
        foreach (var (k, pair) in model.Instance.Precedences.Index())
        {
            var (a, b) = (indexById[pair.Before], indexById[pair.After]);
            if (!seen.Add((a, b)) || model.Windows.First(b) < 0)
            {
                continue;
            }
            int[] pairOf = a < b ? [a, b] : [b, a];
            for (var t = model.Windows.First(b); t <= model.Windows.Last(b); t++)
            {
                var upTo = t;
                var row = Gather(model, RowKind.Precedence, $"precedence:{k}:{model.Instance.FirstYear + t}", 0, k, t, pairOf,
                    column => model.ProgrammeOf[column] == b
                        ? model.StartOf[column] <= upTo ? 1 : 0
                        : model.StartOf[column] + model.Duration[a] <= upTo ? -1 : 0);
                if (!SaysNothingNew(model, row, a, b, t))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>A row is covered by the one before when no start of the later programme falls in its year, or the earlier one is sure and done.</summary>
    private static bool SaysNothingNew(ScheduleModel model, CouplingRow row, int a, int b, int t) =>
        model.Column[b, t] < 0 || (model.MustBeIn[a] && model.Windows.Last(a) + model.Duration[a] <= t);

    private static IEnumerable<int> Everyone(ScheduleModel model) => Enumerable.Range(0, model.ProgrammeCount);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static CouplingRow Gather(
        ScheduleModel model,
        RowKind kind,
        string name,
        long limit,
        int source,
        int year,
        IEnumerable<int> programmes,
        Func<int, long> coefficient)
    {
        List<int> columns = [];
        List<long> coefficients = [];
        foreach (var i in programmes)
        {
            for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
            {
                if (coefficient(j) is var c && c != 0)
                {
                    columns.Add(j);
                    coefficients.Add(c);
                }
            }
        }
        return new(kind, name, limit, source, year, [.. columns], [.. coefficients]);
    }

    /// <summary>Whether taking the dearest start of every programme would go over the limit.</summary>
    private static bool CanBind(ScheduleModel model, CouplingRow row)
    {
        Int128 most = 0;
        var dearest = new Dictionary<int, long>();
        foreach (var (column, coefficient) in row.Columns.Zip(row.Coefficients))
        {
            var i = model.ProgrammeOf[column];
            dearest[i] = Math.Max(dearest.GetValueOrDefault(i), coefficient);
        }
        foreach (var cost in dearest.Values)
        {
            most += cost;
        }
        return most > row.Limit;
    }

    private static CandidateProgramme ProgrammeOf(ScheduleModel model, int column) =>
        model.Instance.Programmes[model.ProgrammeOf[column]];

    private static bool Runs(ScheduleModel model, int column, int year) =>
        year >= model.StartOf[column] && year < model.StartOf[column] + model.Duration[model.ProgrammeOf[column]];

    private static long CostIn(ScheduleModel model, int column, int year, string? fundSource) =>
        Runs(model, column, year)
            ? StartWindows.CostOf(ProgrammeOf(model, column).Costs[year - model.StartOf[column]], fundSource)
            : 0;
}
