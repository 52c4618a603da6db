using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>Somebody has to answer for every programme.</summary>
public sealed class NoLeadAgency : IProgrammeCheck
{
    public string Code => "PLAN-001";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        if (string.IsNullOrWhiteSpace(programme.LeadAgency))
        {
            yield return Problem.Error(
                Code,
                Text.Of("Program {0} belum punya OPD penanggung jawab.", programme.Code),
                Text.Of("Pilih satu OPD penanggung jawab."),
                ProgrammePlace.Of(programme, "leadAgency"));
        }
    }
}
