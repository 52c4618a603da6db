using System.Globalization;

namespace PanduKota.Engines.PlanChecks;

/// <summary>Consecutive years, so that ten of them are one finding and not ten.</summary>
internal readonly record struct YearRun(int First, int Last)
{
    public static IEnumerable<YearRun> Of(IEnumerable<int> ascendingYears)
    {
        YearRun? open = null;
        foreach (var year in ascendingYears)
        {
            if (open is { } run && year == run.Last + 1)
            {
                open = run with { Last = year };
                continue;
            }
            if (open is { } done)
            {
                yield return done;
            }
            open = new YearRun(year, year);
        }
        if (open is { } last)
        {
            yield return last;
        }
    }

    /// <summary>"2028" or "2028–2031": years carry no thousands separator in either language.</summary>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}–{Last}");
}
