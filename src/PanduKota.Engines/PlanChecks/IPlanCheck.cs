namespace PanduKota.Engines.PlanChecks;

/// <summary>One rule about a plan. One file, one permanent code, one test class.</summary>
public interface IPlanCheck
{
    /// <summary>Permanent, PLAN-nnn.</summary>
    string Code { get; }

    IEnumerable<Problem> Check(PlanSnapshot plan);
}
