using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>Every programme stands in a sub-dimension of its dimension, both of the plan's own set.</summary>
public sealed class WrongDimension : IProgrammeCheck
{
    public string Code => "PLAN-002";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        var dimension = plan.Dimensions.FirstOrDefault(d => d.Code == programme.DimensionCode);
        if (Of(plan, programme, dimension) is { } problem)
        {
            yield return problem;
        }
    }

    private Problem? Of(PlanSnapshot plan, ProgrammeFacts programme, DimensionFacts? dimension)
    {
        if (string.IsNullOrWhiteSpace(programme.DimensionCode))
        {
            return Problem.Error(
                Code,
                Text.Of("Program {0} belum masuk dimensi mana pun.", programme.Code),
                Text.Of("Pilih dimensinya: {0}.", Names(plan.Dimensions.Select(d => d.Name))),
                ProgrammePlace.Of(programme, "dimension"));
        }
        if (dimension is null)
        {
            return Problem.Error(
                Code,
                Text.Of("Dimensi “{1}” pada program {0} tidak ada di rencana ini.", programme.Code, programme.DimensionCode),
                Text.Of("Pilih dimensinya: {0}.", Names(plan.Dimensions.Select(d => d.Name))),
                ProgrammePlace.Of(programme, "dimension"));
        }
        var choices = Text.Of("Pilih subdimensi dari {0}: {1}.", dimension.Name, Names(dimension.SubDimensions.Select(s => s.Name)));
        var place = ProgrammePlace.Of(programme, "subDimension");
        if (string.IsNullOrWhiteSpace(programme.SubDimensionCode))
        {
            return Problem.Warning(Code, Text.Of("Program {0} belum masuk subdimensi.", programme.Code), choices, place);
        }
        if (dimension.SubDimensions.Any(s => s.Code == programme.SubDimensionCode))
        {
            return null;
        }
        var home = plan.Dimensions.FirstOrDefault(d => d.SubDimensions.Any(s => s.Code == programme.SubDimensionCode));
        var name = home?.SubDimensions.First(s => s.Code == programme.SubDimensionCode).Name ?? programme.SubDimensionCode;
        return home is null
            ? Problem.Error(
                Code,
                Text.Of("Subdimensi “{1}” pada program {0} tidak ada di rencana ini.", programme.Code, name),
                choices,
                place)
            : Problem.Error(
                Code,
                Text.Of("Subdimensi “{1}” pada program {0} milik {2}, bukan {3}.", programme.Code, name, home.Name, dimension.Name),
                choices,
                place);
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
