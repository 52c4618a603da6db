using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Proof;

/// <summary>
/// Asks quickly whether some of the rows of a model are impossible together, going on from the last basis each time. A guess
/// in floating point with the possible starts of the whole instance; whoever uses it proves the outcome afresh.
/// </summary>
internal sealed class ConflictFilter(ScheduleModel model, CancellationToken cancel)
{
    private const int MostPivots = 5_000;
    private const double Missed = 1e-6;

    private readonly Relaxation relaxation = Relaxation.OfAll(model, withValues: false);
    private readonly HashSet<int> support = [];
    private readonly Dictionary<int, int> lastPossible = [];

    /// <summary>After an impossible question: the rows that already show it, by the prices of the relaxations.</summary>
    public IReadOnlySet<int> Support => support;

    /// <param name="rows">Rows that count.</param>
    /// <param name="must">Programmes that must be in.</param>
    public bool IsImpossible(IReadOnlySet<int> rows, IReadOnlySet<int> must)
    {
        for (var r = 0; r < model.Rows.Length; r++)
        {
            if (rows.Contains(r))
            {
                relaxation.SetLimit(relaxation.Simplex, r, model.Rows[r].Limit);
            }
            else
            {
                relaxation.LetGo(relaxation.Simplex, r);
            }
        }
        foreach (var (k, i) in relaxation.Programmes.Index())
        {
            relaxation.Simplex.SetBounds(relaxation.LeftOutColumn(k), 0, must.Contains(i) ? 0 : 1);
        }
        support.Clear();
        return IsRuledOut() || must.Order().Any(HasNoStart);
    }

    private bool HasNoStart(int i)
    {
        support.Clear();
        var columns = Enumerable.Range(model.FirstColumn[i], model.FirstColumn[i + 1] - model.FirstColumn[i]).ToList();
        // What was possible a moment ago is mostly still possible, and ends the question.
        var order = lastPossible.TryGetValue(i, out var possible) ? columns.OrderBy(j => j != possible).ToList() : columns;
        var hasNone = order.TrueForAll(only =>
        {
            lastPossible[i] = only;
            foreach (var j in columns)
            {
                relaxation.Simplex.SetBounds(relaxation.LpColumn(j), j == only ? 1 : 0, j == only ? 1 : 0);
            }
            return IsRuledOut();
        });
        foreach (var j in columns)
        {
            relaxation.Simplex.SetBounds(relaxation.LpColumn(j), 0, 1);
        }
        return hasNone;
    }

    private bool IsRuledOut()
    {
        var simplex = relaxation.Simplex;
        var status = simplex.Solve(MostPivots, cancel: cancel);
        if (status != SimplexStatus.Infeasible && (status != SimplexStatus.Optimal || relaxation.Missed(simplex) <= Missed))
        {
            return false;
        }
        var prices = status == SimplexStatus.Infeasible ? relaxation.ToPrices(simplex.Ray) : relaxation.Prices(simplex);
        var least = 1e-9 * prices.Append(0).Max();
        support.UnionWith(Enumerable.Range(0, prices.Length).Where(r => prices[r] > least));
        return true;
    }
}
