namespace PanduKota.Engines.PlanChecks;

/// <summary>Rupiah of a programme by calendar year, all fund sources together. Only sums above zero count as spending.</summary>
internal sealed class YearTotals
{
    private readonly int[] years;
    private readonly long[] amounts;

    private YearTotals(int[] years, long[] amounts) => (this.years, this.amounts) = (years, amounts);

    public static YearTotals Of(ProgrammeFacts programme)
    {
        var years = new int[programme.Costs.Count];
        var amounts = new long[programme.Costs.Count];
        for (var i = 0; i < years.Length; i++)
        {
            (years[i], amounts[i]) = (programme.Costs[i].Year, programme.Costs[i].Rupiah);
        }
        Array.Sort(years, amounts);
        var sums = 0;
        for (var i = 0; i < years.Length;)
        {
            var (year, sum) = (years[i], 0L);
            for (; i < years.Length && years[i] == year; i++)
            {
                sum = MoneySum.Plus(sum, amounts[i]);
            }
            if (sum > 0)
            {
                (years[sums], amounts[sums]) = (year, sum);
                sums++;
            }
        }
        return new YearTotals(years[..sums], amounts[..sums]);
    }

    public bool IsEmpty => years.Length == 0;

    /// <summary>Years with spending, ascending.</summary>
    public IReadOnlyList<int> Years => years;

    /// <summary>Rupiah of each of <see cref="Years"/>.</summary>
    public IReadOnlyList<long> Amounts => amounts;

    /// <summary>First year with spending; null when there is none.</summary>
    public int? First => IsEmpty ? null : years[0];

    public int? Last => IsEmpty ? null : years[^1];

    public long In(int year) => Array.BinarySearch(years, year) is var at and >= 0 ? amounts[at] : 0;
}
