using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>
/// Settles the programmes one after the other, the largest first, each as the relaxation over the rest draws it, and takes
/// back what costs the relaxation too much. Half of the programmes settled so cost a tenth of a percent of the bound, since
/// the small ones fill what is left; a dive that goes by shares alone settles small ones first, and leaves no room for the large.
/// </summary>
internal sealed class LargestFirst(ScheduleModel model, Relaxation relaxation)
{
    private const int MostPivots = 3000;
    private const double Least = 1e-6;
    private const double Tolerance = 0.0002;
    private const int Others = 4;
    private const double Likeness = 0.9;

    private readonly int[] order = [.. relaxation.Programmes.OrderByDescending(i => model.SizeOf[i]).ThenBy(i => i)];

    /// <summary>
    /// A plan near the bound: the programmes that are settled, and of the others what the relaxation is then surest of, which mostly
    /// breaks a few demands yet. Draws differ with <paramref name="random"/>.
    /// </summary>
    /// <param name="part">Part of the programmes that is settled, 0..1.</param>
    /// <param name="parents">Good plans, one of which mostly makes the first proposal for a programme; none for a plan of its own kind.</param>
    public int[] Run(double part, IReadOnlyList<int[]> parents, SeededRandom random, CancellationToken cancel)
    {
        var simplex = new DualSimplex(relaxation.Simplex);
        simplex.Solve(MostPivots, cancel: cancel);
        var count = (int)(part * order.Length);
        var tolerance = Tolerance * Math.Abs(simplex.Objective);
        for (var n = 0; n < count && !cancel.IsCancellationRequested && IsSpread(simplex); n++)
        {
            Settle(simplex, order[n], Proposal(parents, order[n], random), tolerance, random, cancel);
        }
        return Plan(simplex);
    }

    /// <summary>Draws a choice; the first that costs little stays, or else the cheapest of those that were tried.</summary>
    private void Settle(DualSimplex simplex, int i, int? proposal, double tolerance, SeededRandom random, CancellationToken cancel)
    {
        var before = simplex.Objective;
        var (best, bestCost, last) = (-2, double.PositiveInfinity, -2);
        foreach (var choice in Choices(simplex, i, proposal, random))
        {
            last = choice;
            Fix(simplex, i, last);
            var cost = simplex.Solve(MostPivots, cancel: cancel) == SimplexStatus.Optimal ? simplex.Objective - before : double.MaxValue;
            if (cost < bestCost)
            {
                (best, bestCost) = (last, cost);
            }
            if (cost <= tolerance)
            {
                break;
            }
        }
        if (best != last)
        {
            Fix(simplex, i, best);
            simplex.Solve(MostPivots, cancel: cancel);
        }
    }

    /// <summary>
    /// Columns, or -1 for leaving it out: first what the relaxation makes of the programme, drawn by squared shares, so that what
    /// it is nearly sure of is seldom gone against; then leaving it out, and the columns that it would take next.
    /// </summary>
    private List<int> Choices(DualSimplex simplex, int i, int? proposal, SeededRandom random)
    {
        var drawn = new List<(double Weight, int Column)>();
        var next = new List<(double Cost, int Column)>();
        var left = 1.0;
        for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
        {
            var share = simplex.X[relaxation.LpColumn(j)];
            left -= share;
            if (share > Least)
            {
                drawn.Add((share * share * random.NextDouble(), j));
            }
            else
            {
                next.Add((Math.Abs(simplex.ReducedCost(relaxation.LpColumn(j))), j));
            }
        }
        if (!model.MustBeIn[i])
        {
            if (left > Least)
            {
                drawn.Add((left * left * random.NextDouble(), -1));
            }
            else
            {
                next.Add((0, -1));
            }
        }
        List<int> choices = [.. drawn.OrderByDescending(d => d.Weight).Select(d => d.Column), .. next.OrderBy(n => n.Cost).ThenBy(n => n.Column).Take(Others).Select(n => n.Column)];
        return proposal is { } first ? [first, .. choices.Where(c => c != first)] : choices;
    }

    private static int? Proposal(IReadOnlyList<int[]> parents, int i, SeededRandom random) =>
        parents.Count > 0 && random.NextDouble() < Likeness ? parents[random.Next(parents.Count)][i] : null;

    private void Fix(DualSimplex simplex, int i, int column)
    {
        for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
        {
            simplex.SetBounds(relaxation.LpColumn(j), j == column ? 1 : 0, j == column ? 1 : 0);
        }
    }

    private bool IsSpread(DualSimplex simplex)
    {
        for (var j = 0; j < model.ColumnCount; j++)
        {
            if (simplex.X[relaxation.LpColumn(j)] is > Least and < 1 - Least)
            {
                return true;
            }
        }
        return false;
    }

    private int[] Plan(DualSimplex simplex)
    {
        var plan = Enumerable.Repeat(-1, model.ProgrammeCount).ToArray();
        for (var j = 0; j < model.ColumnCount; j++)
        {
            if (simplex.X[relaxation.LpColumn(j)] > 0.5)
            {
                plan[model.ProgrammeOf[j]] = j;
            }
        }
        return plan;
    }
}
