namespace PanduKota.Engines.PlanChecks;

/// <summary>Sums of rupiah that stop at the largest long instead of overflowing: a slip of ten digits is a finding, not a crash.</summary>
internal static class MoneySum
{
    public static long Of(IEnumerable<long> amounts)
    {
        var sum = Int128.Zero;
        foreach (var amount in amounts)
        {
            sum += amount;
        }
        return Clamp(sum);
    }

    public static long Plus(long one, long other) => Clamp((Int128)one + other);

    private static long Clamp(Int128 sum) => (long)Int128.Clamp(sum, long.MinValue, long.MaxValue);
}
