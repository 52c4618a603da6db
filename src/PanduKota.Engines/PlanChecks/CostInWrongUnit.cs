using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>
/// A yearly cost a thousand times above (or below) the median of its agency's other programmes was probably typed in
/// thousands or millions. Without enough yearly costs of other programmes nothing is said.
/// </summary>
public sealed class CostInWrongUnit : IProgrammeCheck
{
    /// <summary>A median of fewer says too little.</summary>
    private const int FewestOthers = 5;

    public string Code => "PLAN-024";

    public IEnumerable<Problem> Check(PlanSnapshot plan)
    {
        foreach (var agency in plan.Programmes.Where(HasAgency).GroupBy(p => p.LeadAgency!.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            var programmes = agency.Select(p => (Programme: p, Money: YearTotals.Of(p))).ToList();
            var ascending = programmes.SelectMany(p => p.Money.Amounts.Select(a => (Rupiah: a, p.Programme.Id)))
                .OrderBy(a => a.Rupiah).ToList();
            foreach (var (programme, money) in programmes)
            {
                if (Find(plan, programme, money, ascending) is { } problem)
                {
                    yield return problem;
                }
            }
        }
    }

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        if (!HasAgency(programme))
        {
            yield break;
        }
        var ascending = plan.Programmes
            .Where(p => HasAgency(p) && p.LeadAgency!.Trim().Equals(programme.LeadAgency!.Trim(), StringComparison.OrdinalIgnoreCase))
            .SelectMany(p => YearTotals.Of(p).Amounts.Select(a => (Rupiah: a, p.Id)))
            .OrderBy(a => a.Rupiah).ToList();
        if (Find(plan, programme, YearTotals.Of(programme), ascending) is { } problem)
        {
            yield return problem;
        }
    }

    private static bool HasAgency(ProgrammeFacts programme) => !string.IsNullOrWhiteSpace(programme.LeadAgency);

    private Problem? Find(PlanSnapshot plan, ProgrammeFacts programme, YearTotals money, List<(long Rupiah, Guid Id)> ascending)
    {
        var factor = plan.Settings.UnitSlipFactor;
        var others = ascending.Count - money.Years.Count;
        if (money.IsEmpty || others < FewestOthers)
        {
            return null;
        }
        var isWithinAgency = (decimal)money.Amounts.Max() < ascending[0].Rupiah * factor
            && money.Amounts.Min() * factor > ascending[^1].Rupiah;
        var median = isWithinAgency ? 0 : MedianOfOthers(ascending, programme.Id, others);
        var slip = money.Years.Where(y => IsSlip(money.In(y), median, factor)).Cast<int?>().FirstOrDefault();
        return slip is { } year ? Finding(programme, year, money.In(year), median) : null;
    }

    private static bool IsSlip(long rupiah, decimal median, decimal factor) =>
        median > 0 && (rupiah >= median * factor || rupiah * factor <= median);

    private static decimal MedianOfOthers(List<(long Rupiah, Guid Id)> ascending, Guid own, int others)
    {
        var middle = ascending.Where(a => a.Id != own).Skip((others - 1) / 2).Take(2 - others % 2).ToList();
        return middle.Average(a => (decimal)a.Rupiah);
    }

    private Problem Finding(ProgrammeFacts programme, int year, long rupiah, decimal median) => Problem.Warning(
        Code,
        rupiah > median
            ? Text.Of(
                "Pagu program {0} tahun {1} ({2}) sekitar {3:N0} kali pagu tahunan yang lazim di {4} ({5}).",
                programme.Code, YearWords.Of(year), new Rupiah(rupiah), rupiah / median, programme.LeadAgency, new Rupiah((long)median))
            : Text.Of(
                "Pagu program {0} tahun {1} ({2}) hanya sekitar seper-{3:N0} pagu tahunan yang lazim di {4} ({5}).",
                programme.Code, YearWords.Of(year), new Rupiah(rupiah), median / rupiah, programme.LeadAgency, new Rupiah((long)median)),
        Text.Of("Periksa satuannya: rupiah, ribu, atau juta."),
        ProgrammePlace.OfCost(programme, year));
}
