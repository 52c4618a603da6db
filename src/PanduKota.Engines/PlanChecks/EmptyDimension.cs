using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>A plan covers all its dimensions; a sub-dimension may stay empty, but not unnoticed.</summary>
public sealed class EmptyDimension : IPlanCheck
{
    public string Code => "PLAN-003";

    public IEnumerable<Problem> Check(PlanSnapshot plan)
    {
        var filled = plan.Programmes.Select(p => p.DimensionCode).ToHashSet();
        var filledParts = plan.Programmes.Select(p => (p.DimensionCode, p.SubDimensionCode)).ToHashSet();
        foreach (var dimension in plan.Dimensions)
        {
            if (!filled.Contains(dimension.Code))
            {
                yield return Problem.Error(
                    Code,
                    Text.Of("Dimensi {0} belum punya program.", dimension.Name),
                    Text.Of("Tambahkan paling sedikit satu program untuk dimensi ini."),
                    new Place(Field: "dimension:" + dimension.Code));
                continue;
            }
            foreach (var part in dimension.SubDimensions.Where(s => !filledParts.Contains((dimension.Code, s.Code))))
            {
                yield return Problem.Warning(
                    Code,
                    Text.Of("Subdimensi {0} pada {1} belum punya program.", part.Name, dimension.Name),
                    Text.Of("Tambahkan program, atau pindahkan program yang sesuai ke subdimensi ini."),
                    new Place(Field: $"subDimension:{dimension.Code}:{part.Code}"));
            }
        }
    }
}
