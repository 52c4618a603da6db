using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>
/// What a plan lacks of the demands of "at least" and of the programmes that must be in, in units of value; dear enough that
/// no plan gains by lacking anything, and the same in every relaxation, so that plans may be compared by it.
/// </summary>
internal static class Shortfall
{
    private const double WholeDemand = 40;
    private const double MissingProgramme = 30;

    /// <summary>Value lost for each unit that a row of "at least" lacks.</summary>
    public static double PriceOf(ScheduleModel model, CouplingRow row) => WholeDemand * model.MeanValue / Math.Max(1.0, -(double)row.Limit);

    /// <summary>Value lost for each programme that must be in and is not.</summary>
    public static double PriceOfProgramme(ScheduleModel model) => MissingProgramme * model.MeanValue;

    /// <summary>Value of a plan less what it lacks; minus infinity where it breaks a demand of "at most" or an order.</summary>
    public static double Worth(ScheduleModel model, int[] plan)
    {
        var worth = 0.0;
        for (var i = 0; i < plan.Length; i++)
        {
            worth += plan[i] >= 0 ? model.Value[plan[i]] : model.MustBeIn[i] ? -PriceOfProgramme(model) : 0;
        }
        var sums = Sums(model, plan);
        for (var r = 0; r < sums.Length; r++)
        {
            var over = sums[r] - model.Rows[r].Limit;
            if (over > 0)
            {
                worth -= model.Rows[r].IsDemand ? over * PriceOf(model, model.Rows[r]) : double.PositiveInfinity;
            }
        }
        return worth;
    }

    /// <summary>Rows of "at least" that the plan does not reach, and a row of each programme that must be in and is not.</summary>
    public static (List<int> Rows, List<int> Programmes) Lacking(ScheduleModel model, int[] plan)
    {
        var sums = Sums(model, plan);
        return (
            [.. Enumerable.Range(0, sums.Length).Where(r => model.Rows[r].IsDemand && sums[r] > model.Rows[r].Limit)],
            [.. Enumerable.Range(0, plan.Length).Where(i => model.MustBeIn[i] && plan[i] < 0)]);
    }

    /// <summary>Takes programmes out, the least valuable first, until every demand of "at most" and every order is kept.</summary>
    public static void Trim(ScheduleModel model, int[] plan)
    {
        var sums = Sums(model, plan);
        for (var isOver = true; isOver;)
        {
            isOver = false;
            for (var r = 0; r < sums.Length; r++)
            {
                while (!model.Rows[r].IsDemand && sums[r] > model.Rows[r].Limit)
                {
                    isOver = true;
                    TakeOut(model, plan, sums, model.Rows[r]);
                }
            }
        }
    }

    private static void TakeOut(ScheduleModel model, int[] plan, long[] sums, CouplingRow row)
    {
        var least = (Value: double.PositiveInfinity, Column: -1);
        for (var k = 0; k < row.Columns.Length; k++)
        {
            var j = row.Columns[k];
            var i = model.ProgrammeOf[j];
            var value = model.Value[j] + (model.MustBeIn[i] ? PriceOfProgramme(model) : 0);
            if (plan[i] == j && row.Coefficients[k] > 0 && value < least.Value)
            {
                least = (value, j);
            }
        }
        plan[model.ProgrammeOf[least.Column]] = -1;
        for (var e = model.EntryStart[least.Column]; e < model.EntryStart[least.Column + 1]; e++)
        {
            sums[model.EntryRow[e]] -= model.EntryValue[e];
        }
    }

    private static long[] Sums(ScheduleModel model, int[] plan)
    {
        var sums = new long[model.Rows.Length];
        foreach (var column in plan.Where(c => c >= 0))
        {
            for (var e = model.EntryStart[column]; e < model.EntryStart[column + 1]; e++)
            {
                sums[model.EntryRow[e]] += model.EntryValue[e];
            }
        }
        return sums;
    }
}
