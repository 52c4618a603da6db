using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>The programmes of a year together cost no more than there is.</summary>
public sealed class OverYearlyCeiling : IPlanCheck
{
    public string Code => "PLAN-021";

    public IEnumerable<Problem> Check(PlanSnapshot plan)
    {
        var costs = plan.Programmes.SelectMany(p => p.Costs).ToLookup(c => c.Year, c => c.Rupiah);
        foreach (var ceiling in plan.Ceilings.Where(c => string.IsNullOrWhiteSpace(c.FundSource)).OrderBy(c => c.Year))
        {
            var spent = MoneySum.Of(costs[ceiling.Year]);
            if (spent > ceiling.Rupiah)
            {
                yield return Problem.Error(
                    Code,
                    Text.Of(
                        "Pagu semua program tahun {0} berjumlah {1}, melebihi pagu indikatif {2} sebesar {3}.",
                        YearWords.Of(ceiling.Year), new Rupiah(spent), new Rupiah(ceiling.Rupiah), new Rupiah(spent - ceiling.Rupiah)),
                    Ceilings.Mend(plan, ceiling.Year, _ => true),
                    new Place(Year: ceiling.Year, Field: FormattableString.Invariant($"ceiling::{ceiling.Year}")));
            }
        }
    }
}
