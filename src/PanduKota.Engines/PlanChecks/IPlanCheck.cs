namespace PanduKota.Engines.PlanChecks;

/// <summary>One rule about a plan. One file, one permanent code, one test class.</summary>
public interface IPlanCheck
{
    /// <summary>Permanent, PLAN-nnn.</summary>
    string Code { get; }

    IEnumerable<Problem> Check(PlanSnapshot plan);
}

/// <summary>A rule whose findings stand on single programmes, so that one changed programme can be looked at alone.</summary>
public interface IProgrammeCheck : IPlanCheck
{
    /// <summary>The findings that <see cref="IPlanCheck.Check"/> places on this programme.</summary>
    IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme);

    IEnumerable<Problem> IPlanCheck.Check(PlanSnapshot plan) => plan.Programmes.SelectMany(p => Check(plan, p));
}
