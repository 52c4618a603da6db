using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Proof;

/// <summary>
/// Rounds prices to whole multiples of 2^-Shift and sums the bound they prove in 128-bit whole numbers, rounding only
/// upward, so that what is claimed can be checked to the last digit.
/// </summary>
internal sealed class CertificateWriter(ScheduleModel model)
{
    private const int MostShift = 52;

    private readonly List<IReadOnlyDictionary<string, long>> tables = [];
    private readonly List<ProofNode> nodes = [];
    private int shift = MostShift;

    public int LeafCount { get; private set; }

    /// <summary>Must be called before anything is written: the largest price that will occur.</summary>
    public void Expect(double largestPrice) =>
        shift = Math.Clamp(61 - (int)Math.Ceiling(Math.Log2(Math.Max(largestPrice, 1e-12))), 0, MostShift);

    public int AddPrices(double[] prices)
    {
        tables.Add(Enumerable.Range(0, prices.Length)
            .Where(r => Whole(prices[r]) > 0)
            .ToDictionary(r => model.Rows[r].Name, r => Whole(prices[r]), StringComparer.Ordinal));
        return tables.Count - 1;
    }

    /// <summary>Keeps a place, so that a parent may stand before its children.</summary>
    public int Reserve()
    {
        nodes.Add(new ProofNode(-1));
        return nodes.Count - 1;
    }

    public void Leaf(int node, int prices)
    {
        nodes[node] = new ProofNode(prices);
        LeafCount++;
    }

    public void Split(int node, int programme, IReadOnlyList<ProofBranch> branches) =>
        nodes[node] = new ProofNode(-1, model.Instance.Programmes[programme].Id, branches);

    public ProofBranch Branch(IEnumerable<int> columns, bool leftOut, int node) =>
        new([.. columns.Select(j => model.Instance.FirstYear + model.StartOf[j])], leftOut, node);

    public BoundCertificate Finish(IReadOnlyList<CoverRow> covers) => new(shift, tables, nodes, covers);

    /// <summary>Exact bound of these prices where only the allowed columns (and leaving out, where allowed) remain.</summary>
    /// <param name="withValues">False for a proof that nothing is possible: the values count as 0 and the answer is below 0.</param>
    public double Bound(double[] prices, bool[]? allowed, bool[]? mayLeaveOut, bool withValues)
    {
        Int128 sum = 0;
        var whole = prices.Select(Whole).ToArray();
        for (var r = 0; r < whole.Length; r++)
        {
            sum += (Int128)whole[r] * model.Rows[r].Limit;
        }
        for (var i = 0; i < model.ProgrammeCount; i++)
        {
            Int128? best = !model.MustBeIn[i] && (mayLeaveOut is null || mayLeaveOut[i]) ? 0 : null;
            for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
            {
                if (allowed is not null && !allowed[j])
                {
                    continue;
                }
                var gain = withValues ? (Int128)Math.Ceiling(Math.ScaleB(model.Value[j], shift)) : 0;
                for (var e = model.EntryStart[j]; e < model.EntryStart[j + 1]; e++)
                {
                    gain -= (Int128)whole[model.EntryRow[e]] * model.EntryValue[e];
                }
                best = best is { } b && b > gain ? b : gain;
            }
            if (best is null)
            {
                return double.NegativeInfinity;
            }
            sum += best.Value;
        }
        return Upward(sum, shift);
    }

    /// <summary>The least double that is not below sum / 2^shift.</summary>
    internal static double Upward(Int128 sum, int shift)
    {
        var near = (double)sum;
        return Math.ScaleB((Int128)near < sum ? Math.BitIncrement(near) : near, -shift);
    }

    /// <summary>Prices too large to be written are cut: any price is valid, it only proves less.</summary>
    private long Whole(double price) => price <= 0 ? 0 : (long)Math.Min(Math.Round(Math.ScaleB(price, shift)), 1L << 62);
}
