using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>Three or more years that cost the same to the rupiah were probably copied, not planned.</summary>
public sealed class SameCostEveryYear : IProgrammeCheck
{
    private const int FewestYears = 3;

    public string Code => "PLAN-023";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        var money = YearTotals.Of(programme);
        if (money.Years.Count >= FewestYears && money.Amounts.All(a => a == money.Amounts[0]))
        {
            yield return Problem.Hint(
                Code,
                Text.Of(
                    "Pagu program {0} sama persis tiap tahun ({1}, {2:N0} tahun).",
                    programme.Code, new Rupiah(money.Amounts[0]), money.Years.Count),
                Text.Of("Hitung kebutuhan tiap tahun; kalau memang sama, biarkan."),
                ProgrammePlace.OfCost(programme, money.Years[0]));
        }
    }
}
