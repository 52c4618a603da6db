using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Proof;

/// <summary>A proof that no plan keeps every demand.</summary>
/// <param name="Rows">Rows that carry a price somewhere in it.</param>
/// <param name="LastRows">Those of the step that left nothing; a guess at the heart of the matter.</param>
internal sealed record Impossibility(BoundCertificate Certificate, IReadOnlySet<int> Rows, IReadOnlySet<int> LastRows);

/// <summary>
/// Tries to prove that nothing is possible: the linear relaxation first, then every start of every programme that must be
/// in, dropping those that the relaxation rules out, until one has none left or nothing more falls.
/// </summary>
internal sealed class ImpossibilityProver(ScheduleModel model, CancellationToken cancel)
{
    private const int MostPivots = 20_000;
    private const double Missed = 1e-6;

    private readonly CertificateWriter writer = new(model);
    private readonly Relaxation relaxation = Relaxation.OfAll(model, withValues: false);
    private readonly bool[] allowed = [.. Enumerable.Repeat(true, model.ColumnCount)];
    private readonly HashSet<int> rows = [];
    private readonly HashSet<int> lastRows = [];
    private int node;

    public Impossibility? Prove()
    {
        writer.Expect(1);
        node = writer.Reserve();
        var empty = Enumerable.Range(0, model.ProgrammeCount).FirstOrDefault(i => model.MustBeIn[i] && model.Windows.First(i) < 0, -1);
        if (empty >= 0)
        {
            return Finish(new double[model.Rows.Length]);
        }
        if (PricesAgainst() is { } prices)
        {
            return Finish(prices);
        }
        var isMoving = true;
        while (isMoving && !cancel.IsCancellationRequested)
        {
            isMoving = false;
            foreach (var i in relaxation.Programmes.Where(i => model.MustBeIn[i]))
            {
                if (Probe(i) is not { } fell)
                {
                    return new(writer.Finish([]), rows, lastRows);
                }
                isMoving |= fell;
            }
        }
        return null;
    }

    /// <summary>Whether some start of the programme was ruled out; null when none is left.</summary>
    private bool? Probe(int i)
    {
        var columns = Enumerable.Range(model.FirstColumn[i], model.FirstColumn[i + 1] - model.FirstColumn[i]).Where(j => allowed[j]).ToList();
        var fallen = new List<(int Column, double[] Prices)>();
        foreach (var j in columns)
        {
            Only(columns, j);
            if (PricesAgainst() is { } prices)
            {
                fallen.Add((j, prices));
            }
            Only(columns, -1);
        }
        if (fallen.Count == 0)
        {
            return false;
        }
        lastRows.Clear();
        var left = columns.Except(fallen.Select(f => f.Column)).ToList();
        var parent = node;
        var branches = new List<ProofBranch>();
        foreach (var (column, prices) in fallen)
        {
            var leaf = writer.Reserve();
            writer.Leaf(leaf, writer.AddPrices(Note(prices)));
            branches.Add(writer.Branch([column], false, leaf));
            allowed[column] = false;
            relaxation.Simplex.SetBounds(relaxation.LpColumn(column), 0, 0);
        }
        if (left.Count > 0)
        {
            node = writer.Reserve();
            branches.Add(writer.Branch(left, false, node));
        }
        writer.Split(parent, i, branches);
        return left.Count > 0 ? true : null;
    }

    private void Only(List<int> columns, int only)
    {
        foreach (var j in columns)
        {
            allowed[j] = only < 0 || j == only;
            relaxation.Simplex.SetBounds(relaxation.LpColumn(j), j == only ? 1 : 0, allowed[j] ? 1 : 0);
        }
    }

    /// <summary>Prices that rule the present case out, exactly; null when the relaxation does not.</summary>
    private double[]? PricesAgainst()
    {
        var simplex = relaxation.Simplex;
        var status = simplex.Solve(MostPivots, cancel: cancel);
        if (status == SimplexStatus.PivotLimit || (status == SimplexStatus.Optimal && relaxation.Missed(simplex) <= Missed))
        {
            return null;
        }
        var prices = status == SimplexStatus.Infeasible ? relaxation.ToPrices(simplex.Ray) : relaxation.Prices(simplex);
        var largest = prices.Append(0).Max();
        if (largest <= 0)
        {
            return null;
        }
        // Only their proportions matter; the largest is brought to 1, which leaves the most digits to the others.
        var scaled = prices.Select(p => p < 1e-9 * largest ? 0 : p / largest).ToArray();
        return writer.Bound(scaled, allowed, null, withValues: false) < 0 ? scaled : null;
    }

    private Impossibility Finish(double[] prices)
    {
        writer.Leaf(node, writer.AddPrices(Note(prices)));
        return new(writer.Finish([]), rows, lastRows);
    }

    private double[] Note(double[] prices)
    {
        foreach (var r in Enumerable.Range(0, prices.Length).Where(r => prices[r] > 0))
        {
            rows.Add(r);
            lastRows.Add(r);
        }
        return prices;
    }
}
