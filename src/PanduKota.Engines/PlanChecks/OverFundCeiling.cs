using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>No fund source pays more in a year than it has.</summary>
public sealed class OverFundCeiling : IPlanCheck
{
    public string Code => "PLAN-022";

    public IEnumerable<Problem> Check(PlanSnapshot plan)
    {
        var ceilings = plan.Ceilings.Where(c => !string.IsNullOrWhiteSpace(c.FundSource))
            .OrderBy(c => c.Year).ThenBy(c => c.FundSource, StringComparer.Ordinal).ToList();
        if (ceilings.Count == 0)
        {
            yield break;
        }
        var costs = plan.Programmes.SelectMany(p => p.Costs).ToLookup(c => (c.Year, Name(c.FundSource)), c => c.Rupiah);
        foreach (var ceiling in ceilings)
        {
            var fund = Name(ceiling.FundSource!);
            var spent = MoneySum.Of(costs[(ceiling.Year, fund)]);
            if (spent > ceiling.Rupiah)
            {
                yield return Problem.Error(
                    Code,
                    Text.Of(
                        "Pagu {0} tahun {1} berjumlah {2}, melebihi pagu indikatifnya {3} sebesar {4}.",
                        ceiling.FundSource, YearWords.Of(ceiling.Year), new Rupiah(spent), new Rupiah(ceiling.Rupiah),
                        new Rupiah(spent - ceiling.Rupiah)),
                    Ceilings.Mend(plan, ceiling.Year, c => Name(c.FundSource) == fund),
                    new Place(Year: ceiling.Year, Field: FormattableString.Invariant($"ceiling:{ceiling.FundSource}:{ceiling.Year}")));
            }
        }
    }

    private static string Name(string fund) => fund.Trim().ToUpperInvariant();
}
