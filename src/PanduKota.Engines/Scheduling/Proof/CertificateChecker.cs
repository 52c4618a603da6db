using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling.Proof;

/// <summary>What a certificate proves. Bound is rounded upward; IsImpossible: no plan at all is possible.</summary>
internal sealed record ProofResult(double Bound, bool IsImpossible, Text? Fault);

/// <summary>
/// Follows the cases of a certificate in 128-bit whole numbers, with rows made from the instance alone
/// (<see cref="ProofRows"/>). Independent of the engine's model on purpose.
/// </summary>
internal sealed class CertificateChecker(SchedulingInstance instance, BoundCertificate certificate)
{
    private readonly ProofRows rows = new(instance, certificate.Covers);
    private readonly Dictionary<string, int> indexById =
        instance.Programmes.Index().ToDictionary(p => p.Item.Id, p => p.Index, StringComparer.Ordinal);
    private readonly bool[] mayLeaveOut = new bool[instance.Programmes.Count];
    private readonly HashSet<int> open = [];
    private bool[][] possible = [];
    private Int128? most;
    private Text? fault;

    public ProofResult Prove(bool withValues)
    {
        if (certificate.Shift is < 0 or > 60 || certificate.Nodes.Count == 0)
        {
            return new(double.PositiveInfinity, false, Text.Of("Bukti tidak lengkap."));
        }
        fault = rows.Fault;
        var (starts, mustBeIn) = PossibleStarts.Of(instance);
        possible = starts;
        for (var i = 0; i < mustBeIn.Length; i++)
        {
            mayLeaveOut[i] = !mustBeIn[i];
        }
        if (fault is null)
        {
            Follow(0, withValues);
        }
        if (fault is not null)
        {
            return new(double.PositiveInfinity, false, fault);
        }
        return most is null
            ? new(double.NegativeInfinity, true, null)
            : new(CertificateWriter.Upward(most.Value, certificate.Shift), !withValues && most < 0, null);
    }

    private void Follow(int node, bool withValues)
    {
        if (fault is not null || node < 0 || node >= certificate.Nodes.Count || !open.Add(node))
        {
            fault ??= Text.Of("Susunan bukti tidak utuh.");
            return;
        }
        var step = certificate.Nodes[node];
        if (step.SplitOn is null)
        {
            Leaf(step.Prices, withValues);
        }
        else if (indexById.TryGetValue(step.SplitOn, out var i))
        {
            Split(step, i, withValues);
        }
        else
        {
            fault = Text.Of("Bukti menyebut program yang tidak ada.");
        }
    }

    /// <summary>Every start that is still possible, and leaving out where it is, must be in some branch.</summary>
    private void Split(ProofNode step, int i, bool withValues)
    {
        var (before, couldLeaveOut) = (possible[i], mayLeaveOut[i]);
        var uncovered = before.ToArray();
        var outUncovered = couldLeaveOut;
        foreach (var branch in step.Branches ?? [])
        {
            var inside = new bool[instance.Years];
            foreach (var t in branch.StartYears.Select(y => y - instance.FirstYear).Where(t => t >= 0 && t < instance.Years))
            {
                inside[t] = before[t];
                uncovered[t] = false;
            }
            outUncovered &= !branch.LeftOut;
            (possible[i], mayLeaveOut[i]) = (inside, couldLeaveOut && branch.LeftOut);
            Follow(branch.Node, withValues);
        }
        (possible[i], mayLeaveOut[i]) = (before, couldLeaveOut);
        if (outUncovered || uncovered.Contains(true))
        {
            fault ??= Text.Of("Bukti melewatkan sebagian kemungkinan program {0}.", instance.Programmes[i].Name);
        }
    }

    private void Leaf(int table, bool withValues)
    {
        if (table < 0 || table >= certificate.Prices.Count || certificate.Prices[table].Any(p => p.Value < 0 || !rows.Has(p.Key)))
        {
            fault ??= Text.Of("Bukti memuat harga yang tidak sah.");
            return;
        }
        Int128 sum = 0;
        var charge = new Int128[instance.Programmes.Count, instance.Years];
        foreach (var (name, price) in certificate.Prices[table])
        {
            var row = rows[name];
            sum += (Int128)price * row.Limit;
            foreach (var (i, t, coefficient) in row.Entries)
            {
                charge[i, t] += (Int128)price * coefficient;
            }
        }
        for (var i = 0; i < instance.Programmes.Count; i++)
        {
            Int128? best = mayLeaveOut[i] ? 0 : null;
            var value = instance.Programmes[i].Value;
            for (var t = 0; t < instance.Years; t++)
            {
                if (possible[i][t])
                {
                    var gain = (withValues ? (Int128)Math.Ceiling(Math.ScaleB(value, certificate.Shift)) : 0) - charge[i, t];
                    best = best is { } b && b > gain ? b : gain;
                }
                value *= instance.Discount;
            }
            if (best is null)
            {
                return;
            }
            sum += best.Value;
        }
        most = most is { } m && m > sum ? m : sum;
    }
}
