using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>The total that the planner wrote is the sum of the years.</summary>
public sealed class WrongTotal : IProgrammeCheck
{
    public string Code => "PLAN-025";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        var sum = MoneySum.Of(programme.Costs.Select(c => c.Rupiah));
        if (programme.StatedTotalRupiah is { } stated && stated != sum)
        {
            yield return Problem.Error(
                Code,
                Text.Of(
                    "Jumlah pagu program {0} tertulis Rp {1:N0}, padahal jumlah tiap tahunnya Rp {2:N0} (selisih Rp {3:N0}).",
                    programme.Code, stated, sum, Math.Abs((decimal)stated - sum)),
                Text.Of("Perbaiki jumlahnya atau pagu tahunannya; jumlah boleh dikosongkan supaya dihitung sendiri."),
                ProgrammePlace.Of(programme, "statedTotal"));
        }
    }
}
