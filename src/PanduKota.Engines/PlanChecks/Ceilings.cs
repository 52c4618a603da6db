using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>What PLAN-021 and PLAN-022 share: who spends in a year, and which programmes could be moved.</summary>
internal static class Ceilings
{
    private const int MostNamed = 3;

    /// <summary>Programmes that start in the year, largest first; where none starts, the largest that run.</summary>
    /// <param name="isConcerned">Which cost lines the ceiling is about.</param>
    public static Text Mend(PlanSnapshot plan, int year, Func<CostFacts, bool> isConcerned)
    {
        var largestFirst = plan.Programmes
            .Select(p => (Programme: p, Rupiah: MoneySum.Of(p.Costs.Where(c => c.Year == year && isConcerned(c)).Select(c => c.Rupiah))))
            .Where(a => a.Rupiah > 0)
            .OrderByDescending(a => a.Rupiah).ThenBy(a => a.Programme.Code, StringComparer.Ordinal).ToList();
        var starting = largestFirst.Where(a => YearTotals.Of(a.Programme).First == year).ToList();
        if (largestFirst.Count == 0)
        {
            return Text.Of("Periksa pagu indikatif {0}.", YearWords.Of(year));
        }
        return starting.Count > 0
            ? Text.Of("Geser atau kecilkan program yang mulai {0}: {1}.", YearWords.Of(year), Named(starting))
            : Text.Of("Kecilkan atau geser program terbesar pada {0}: {1}.", YearWords.Of(year), Named(largestFirst));
    }

    private static Text Named(List<(ProgrammeFacts Programme, long Rupiah)> largestFirst)
    {
        var named = largestFirst.Take(MostNamed)
            .Select(a => Text.Of("{0} ({1})", a.Programme.Code, new Rupiah(a.Rupiah)))
            .Aggregate((sentence, next) => Text.Of("{0}, {1}", sentence, next));
        var others = largestFirst.Count - MostNamed;
        return others > 0 ? Text.Of("{0}, dan {1:N0} program lain", named, others) : named;
    }
}
