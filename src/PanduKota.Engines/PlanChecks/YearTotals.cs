namespace PanduKota.Engines.PlanChecks;

/// <summary>Rupiah of a programme by calendar year, all fund sources together. Only sums above zero count as spending.</summary>
internal sealed class YearTotals
{
    private readonly SortedList<int, long> rupiahByYear = [];

    private YearTotals()
    {
    }

    public static YearTotals Of(ProgrammeFacts programme)
    {
        var totals = new YearTotals();
        foreach (var cost in programme.Costs)
        {
            totals.rupiahByYear[cost.Year] = MoneySum.Plus(totals.rupiahByYear.GetValueOrDefault(cost.Year), cost.Rupiah);
        }
        foreach (var year in totals.rupiahByYear.Where(y => y.Value <= 0).Select(y => y.Key).ToList())
        {
            totals.rupiahByYear.Remove(year);
        }
        return totals;
    }

    public bool IsEmpty => rupiahByYear.Count == 0;

    /// <summary>Years with spending, ascending.</summary>
    public IList<int> Years => rupiahByYear.Keys;

    /// <summary>Rupiah of each of <see cref="Years"/>.</summary>
    public IList<long> Amounts => rupiahByYear.Values;

    /// <summary>First year with spending; null when there is none.</summary>
    public int? First => IsEmpty ? null : rupiahByYear.GetKeyAtIndex(0);

    public int? Last => IsEmpty ? null : rupiahByYear.GetKeyAtIndex(rupiahByYear.Count - 1);

    public long In(int year) => rupiahByYear.GetValueOrDefault(year);
}
