using System.Runtime.CompilerServices;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>How one annealing run goes. Temperatures and penalties are in units of value.</summary>
/// <param name="Start">Chosen column, or -1, for each programme; may break demands.</param>
/// <param name="Allowed">Columns that may be chosen.</param>
/// <param name="MayLeaveOut">Programmes that may be left out.</param>
/// <param name="CeilingFactor">Penalty of money over a ceiling, in multiples of its usual worth.</param>
/// <param name="Strictness">All penalties are multiplied by this; above 1 while no plan has been found.</param>
internal sealed record AnnealingPlan(
    int[] Start, bool[] Allowed, bool[] MayLeaveOut, double Hot, double Cold, int Moves, double CeilingFactor, double Strictness);

/// <summary>
/// Simulated annealing over start columns with single and paired moves; demands may be broken on the way, at a price.
/// </summary>
internal sealed class Annealing
{
    private const int MovesPerTemperature = 1000;
    private const int PairTries = 12;

    private readonly AnnealingRows rows;
    private readonly ScheduleModel model;
    private readonly PlanState state;

    public Annealing(AnnealingRows rows)
    {
        (this.rows, model) = (rows, rows.Model);
        state = new PlanState(rows);
    }

    /// <summary>The best plan met that keeps every demand, or null. Ends early only when cancelled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[]? Run(AnnealingPlan plan, SeededRandom random, CancellationToken cancel)
    {
        state.Reset(plan.Start, plan.CeilingFactor, plan.Strictness);
        var moves = Choices(plan);
        if (moves.Length == 0)
        {
            return state.Broken == 0 ? [.. plan.Start] : null;
        }
        int[]? best = null;
        var bestValue = double.NegativeInfinity;
        var temperature = plan.Hot;
        var cooling = Math.Pow(plan.Cold / plan.Hot, (double)MovesPerTemperature / plan.Moves);
        for (var move = 0; move < plan.Moves; move++)
        {
            if (move % MovesPerTemperature == 0 && move > 0)
            {
                temperature *= cooling;
                if (cancel.IsCancellationRequested)
                {
                    break;
                }
            }
            Try(moves, (move & 1) == 1, temperature, random);
            if (state.Broken == 0 && state.Value > bestValue + 1e-9)
            {
                best ??= new int[state.Chosen.Length];
                state.Chosen.CopyTo(best, 0);
                bestValue = state.Value;
            }
        }
        return best;
    }

    /// <summary>Column, or -(programme + 1) for leaving it out.</summary>
    private int[] Choices(AnnealingPlan plan)
    {
        var choices = new List<int>();
        for (var i = 0; i < model.ProgrammeCount; i++)
        {
            for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
            {
                if (plan.Allowed[j])
                {
                    choices.Add(j);
                }
            }
            if (plan.MayLeaveOut[i] && !model.MustBeIn[i] && model.FirstColumn[i] < model.FirstColumn[i + 1])
            {
                choices.Add(-(i + 1));
            }
        }
        return [.. choices];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Try(int[] moves, bool isPaired, double temperature, SeededRandom random)
    {
        var (i, to) = Decode(moves[random.Next(moves.Length)]);
        var from = state.Chosen[i];
        if (from == to)
        {
            return;
        }
        var before = state.Energy;
        state.Put(i, to);
        var (j, second, secondFrom) = (-1, -1, -1);
        if (isPaired)
        {
            (j, second) = Partner(moves, i, from, to, random);
            if (j >= 0)
            {
                secondFrom = state.Chosen[j];
                state.Put(j, second);
            }
        }
        var rise = state.Energy - before;
        if (rise <= 0 || random.NextDouble() < Math.Exp(-rise / temperature))
        {
            return;
        }
        if (j >= 0)
        {
            state.Put(j, secondFrom);
        }
        state.Put(i, from);
        state.Energy = before;
    }

    /// <summary>
    /// A second change: every other time one that gives back, in the years of the first, what the first took (or the reverse).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Programme, int To) Partner(int[] moves, int i, int from, int to, SeededRandom random)
    {
        var tries = random.Next(2) == 0 ? 1 : PairTries;
        var firstMask = (to < 0 ? 0 : rows.YearMask[to]) & ~(from < 0 ? 0 : rows.YearMask[from]);
        var isTaking = firstMask != 0;
        var years = isTaking ? firstMask : from < 0 ? 0 : rows.YearMask[from] & ~(to < 0 ? 0 : rows.YearMask[to]);
        for (var k = 0; k < tries; k++)
        {
            var (j, second) = Decode(moves[random.Next(moves.Length)]);
            if (j == i || state.Chosen[j] == second)
            {
                continue;
            }
            if (tries == 1)
            {
                return (j, second);
            }
            var old = state.Chosen[j] < 0 ? 0 : rows.YearMask[state.Chosen[j]];
            var now = second < 0 ? 0 : rows.YearMask[second];
            if (((isTaking ? old & ~now : now & ~old) & years) != 0)
            {
                return (j, second);
            }
        }
        return (-1, -1);
    }

    private (int Programme, int To) Decode(int move) => move < 0 ? (-move - 1, -1) : (model.ProgrammeOf[move], move);
}
