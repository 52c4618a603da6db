using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>Each dimension with programmes has one that citizens feel in the coming year.</summary>
public sealed class NoQuickWin : IPlanCheck
{
    public string Code => "PLAN-050";

    public IEnumerable<Problem> Check(PlanSnapshot plan)
    {
        var year = plan.ComingYear ?? plan.FirstYear;
        if (year < plan.FirstYear || year > plan.LastYear)
        {
            yield break;
        }
        var filled = plan.Programmes.Select(p => p.DimensionCode).ToHashSet();
        var quick = plan.Programmes.Where(p => p.IsQuickWin && YearTotals.Of(p).In(year) > 0).Select(p => p.DimensionCode).ToHashSet();
        foreach (var dimension in plan.Dimensions.Where(d => filled.Contains(d.Code) && !quick.Contains(d.Code)))
        {
            yield return Problem.Warning(
                Code,
                Text.Of("Dimensi {0} belum punya quick win untuk {1}.", dimension.Name, YearWords.Of(year)),
                Text.Of("Tandai satu program yang hasilnya terasa dalam setahun dan punya pagu {0}.", YearWords.Of(year)),
                new Place(Year: year, Field: "dimension:" + dimension.Code));
        }
    }
}
