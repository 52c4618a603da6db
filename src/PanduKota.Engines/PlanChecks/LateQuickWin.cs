using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>A quick win has money in its first year: its earliest start or, where none is given, the coming year.</summary>
public sealed class LateQuickWin : IProgrammeCheck
{
    public string Code => "PLAN-052";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        var due = programme.EarliestStart ?? plan.ComingYear ?? plan.FirstYear;
        if (programme.IsQuickWin && YearTotals.Of(programme).First is { } first && first > due)
        {
            yield return Problem.Warning(
                Code,
                Text.Of(
                    "Quick win {0} baru punya pagu pada {1}, padahal hasilnya diharapkan {2}.",
                    programme.Code, YearWords.Of(first), YearWords.Of(due)),
                Text.Of("Isi pagu {0}, atau jadikan program biasa.", YearWords.Of(due)),
                ProgrammePlace.OfCost(programme, first));
        }
    }
}
