using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Scheduling.Search;

namespace PanduKota.Engines.Scheduling.Proof;

internal enum CaseResult
{
    /// <summary>Every case is settled: the best plan known is the best there is, or there is none.</summary>
    Settled,

    /// <summary>Some cases stay open; the bound is the best of what they allow.</summary>
    Open,
}

/// <summary>
/// Branch and bound that writes its own proof: splits on whether a programme is in, or on which years it starts, and closes
/// a case with prices that show it holds nothing better than the best plan, or nothing at all.
/// </summary>
internal sealed class CaseTree
{
    private const int PivotsPerCase = 20_000;
    private const double Same = 5e-7;
    private const double Missed = 1e-6;

    private readonly ScheduleModel model;
    private readonly Relaxation relaxation;
    private readonly Relaxation possibility;
    private readonly CertificateWriter writer;
    private readonly int[] place;
    private readonly bool[] allowed;
    private readonly bool[] mayLeaveOut;
    private readonly int mostCases;
    private readonly bool isForAnyPlan;
    private readonly double mostValue;
    private readonly CancellationToken cancel;
    private int cases;
    private bool isOpen;

    /// <param name="isForAnyPlan">The relaxation is without values: split on what must be in first, and stop at the first plan.</param>
    public CaseTree(
        ScheduleModel model, Relaxation relaxation, int[]? best, int mostCases, CancellationToken cancel, bool isForAnyPlan = false)
    {
        (this.model, this.relaxation, this.mostCases, this.cancel, this.isForAnyPlan) = (model, relaxation, mostCases, cancel, isForAnyPlan);
        possibility = Relaxation.OfAll(model, withValues: false);
        (Best, BestValue) = (best, best is null ? double.NegativeInfinity : model.ObjectiveOf(best));
        mostValue = relaxation.Programmes.Sum(i => model.Value[model.FirstColumn[i]]);
        allowed = [.. Enumerable.Repeat(true, model.ColumnCount)];
        mayLeaveOut = [.. model.MustBeIn.Select(m => !m)];
        place = new int[model.ProgrammeCount];
        Array.Fill(place, -1);
        foreach (var (k, i) in relaxation.Programmes.Index())
        {
            place[i] = k;
        }
        writer = new CertificateWriter(model);
        // A case that lacks a demand is priced by what lacking it costs; such prices must fit too.
        var dearest = model.Rows.Where(r => r.IsDemand).Select(r => 64 * Shortfall.PriceOf(model, r));
        writer.Expect(dearest.Append(1024 * relaxation.Prices(relaxation.Simplex).Append(1e-3 * model.MeanValue).Max()).Max());
    }

    public int[]? Best { get; private set; }

    public double BestValue { get; private set; }

    /// <summary>No plan is worth more; minus infinity when there is none at all.</summary>
    public double Bound { get; private set; } = double.NegativeInfinity;

    /// <summary>Whether each single case was shown to hold no plan at all.</summary>
    public bool IsAllImpossible { get; private set; } = true;

    public BoundCertificate Certificate => writer.Finish([]);

    public CaseResult Run()
    {
        Explore(writer.Reserve());
        return isOpen ? CaseResult.Open : CaseResult.Settled;
    }

    private void Explore(int node)
    {
        if (isForAnyPlan && Best is not null)
        {
            Close(node, new double[model.Rows.Length]);
            return;
        }
        cases++;
        var simplex = relaxation.Simplex;
        var status = simplex.Solve(PivotsPerCase, cancel: cancel);
        if ((status == SimplexStatus.Infeasible || (status == SimplexStatus.Optimal && relaxation.Missed(simplex) > Missed))
            && CloseImpossible(node, status))
        {
            return;
        }
        var bound = new PriceBound(model, relaxation.Prices(simplex), allowed, mayLeaveOut);
        var split = status == SimplexStatus.Optimal ? ChooseSplit() : null;
        if (status == SimplexStatus.Optimal && split is null)
        {
            TakePlan();
        }
        var isBeaten = Best is not null && (isForAnyPlan || bound.Value <= BestValue + Same * Math.Abs(BestValue));
        if (split is null || isBeaten || cases >= mostCases || cancel.IsCancellationRequested)
        {
            Close(node, bound.Prices);
            return;
        }
        Branch(node, split.Value.Programme, split.Value.After);
    }

    private void Close(int node, double[] prices)
    {
        var bound = writer.Bound(prices, allowed, mayLeaveOut, withValues: true);
        writer.Leaf(node, writer.AddPrices(prices));
        Bound = Math.Max(Bound, bound);
        isOpen |= Best is null || bound > BestValue + 2 * Same * Math.Abs(BestValue);
        IsAllImpossible = false;
    }

    /// <summary>Closes with prices that make the bound of this case sink below nothing, whatever the values; false when there are none.</summary>
    private bool CloseImpossible(int node, SimplexStatus status)
    {
        var prices = status == SimplexStatus.Infeasible ? relaxation.ToPrices(relaxation.Simplex.Ray) : PossibilityPrices();
        if (prices.Length == 0)
        {
            return false;
        }
        var reach = new PriceBound(model, prices, allowed, mayLeaveOut, withValues: false).Value;
        if (!(reach < 0))
        {
            return false;
        }
        var factor = double.IsNegativeInfinity(reach) ? 0 : 1.01 * (1 + mostValue) / -reach;
        var scaled = prices.Select(p => p * factor).ToArray();
        if (writer.Bound(scaled, allowed, mayLeaveOut, withValues: false) >= 0)
        {
            return false;
        }
        writer.Leaf(node, writer.AddPrices(scaled));
        Bound = Math.Max(Bound, writer.Bound(scaled, allowed, mayLeaveOut, withValues: true));
        return true;
    }

    private double[] PossibilityPrices()
    {
        var simplex = possibility.Simplex;
        for (var j = 0; j < model.ColumnCount; j++)
        {
            simplex.SetBounds(possibility.LpColumn(j), 0, allowed[j] ? 1 : 0);
        }
        foreach (var (k, i) in possibility.Programmes.Index())
        {
            simplex.SetBounds(possibility.LeftOutColumn(k), 0, mayLeaveOut[i] ? 1 : 0);
        }
        return simplex.Solve(PivotsPerCase, cancel: cancel) switch
        {
            SimplexStatus.Optimal => possibility.Prices(simplex),
            SimplexStatus.Infeasible => possibility.ToPrices(simplex.Ray),
            _ => [],
        };
    }

    /// <summary>
    /// The programme to split on: one that is half in (After = -1), or one whose start is spread over years, after the
    /// start index that halves it; null when the solution is a plan.
    /// </summary>
    private (int Programme, int After)? ChooseSplit()
    {
        var best = (Score: 0.0, Programme: -1, After: -1);
        foreach (var i in relaxation.Programmes)
        {
            var (sum, early, spread, after) = (0.0, 0.0, 0.0, -1);
            for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
            {
                sum += relaxation.Share(j);
            }
            for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1] - 1; j++)
            {
                early += relaxation.Share(j);
                if (Math.Min(early, sum - early) > spread)
                {
                    (spread, after) = (Math.Min(early, sum - early), model.StartOf[j]);
                }
            }
            var half = mayLeaveOut[i] ? Math.Min(sum, 1 - sum) : 0;
            var value = model.Value[model.FirstColumn[i]] * (isForAnyPlan && !mayLeaveOut[i] ? 1e6 : 1);
            if (half > 1e-6 && value * half > best.Score)
            {
                best = (value * half, i, -1);
            }
            else if (half <= 1e-6 && spread > 1e-6 && value * spread * 0.1 > best.Score)
            {
                best = (value * spread * 0.1, i, after);
            }
        }
        return best.Programme < 0 ? null : (best.Programme, best.After);
    }

    private void Branch(int node, int i, int after)
    {
        var columns = Enumerable.Range(model.FirstColumn[i], model.FirstColumn[i + 1] - model.FirstColumn[i]).Where(j => allowed[j]).ToArray();
        var couldLeaveOut = mayLeaveOut[i];
        var firstKeeps = after < 0 ? columns : [.. columns.Where(j => model.StartOf[j] <= after)];
        var secondKeeps = after < 0 ? [] : columns.Except(firstKeeps).ToArray();
        var (first, second) = (writer.Reserve(), writer.Reserve());
        var firstLeavesOut = after >= 0 && couldLeaveOut;
        var secondLeavesOut = after < 0;
        writer.Split(node, i, [writer.Branch(firstKeeps, firstLeavesOut, first), writer.Branch(secondKeeps, secondLeavesOut, second)]);
        Narrow(i, columns, firstKeeps, firstLeavesOut);
        Explore(first);
        Narrow(i, columns, secondKeeps, secondLeavesOut);
        Explore(second);
        Narrow(i, columns, columns, couldLeaveOut);
    }

    private void Narrow(int i, int[] columns, int[] keeps, bool leavesOut)
    {
        foreach (var j in columns)
        {
            allowed[j] = keeps.Contains(j);
            relaxation.Simplex.SetBounds(relaxation.LpColumn(j), 0, allowed[j] ? 1 : 0);
        }
        mayLeaveOut[i] = leavesOut;
        relaxation.Simplex.SetBounds(relaxation.LeftOutColumn(place[i]), 0, leavesOut ? 1 : 0);
    }

    private void TakePlan()
    {
        var plan = Enumerable.Repeat(-1, model.ProgrammeCount).ToArray();
        for (var j = 0; j < model.ColumnCount; j++)
        {
            if (relaxation.Share(j) > 0.5)
            {
                plan[model.ProgrammeOf[j]] = j;
            }
        }
        var value = model.ObjectiveOf(plan);
        if (value > BestValue && model.Keeps(plan))
        {
            (Best, BestValue) = (plan, value);
        }
    }
}
