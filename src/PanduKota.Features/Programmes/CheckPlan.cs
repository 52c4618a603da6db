using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.Features.Programmes;

/// <summary>Runs every plan check over a plan, or tells what they say of one of its programmes.</summary>
public sealed class CheckPlan(LoadedPlans plans)
{
    /// <param name="ProgrammeId">Only what concerns this programme; the whole plan is looked at all the same.</param>
    /// <param name="AtLeast">Lesser findings are left out of the list and of its counts.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, Guid? ProgrammeId = null, Severity AtLeast = Severity.Hint);

    public async Task<Outcome<PlanFindings>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadRegion, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var plan = await plans.Get(request.RegionCode, request.PlanId, cancel);
        if (plan is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        if (request.ProgrammeId is { } id && plan.Content.Programmes.All(p => p.Id != id))
        {
            return ProgrammeRefusals.NoProgramme;
        }
        return PlanFindings.Of(plan.Content, [.. plan.Findings.Where(p =>
            p.Severity >= request.AtLeast && (request.ProgrammeId is null || p.Place.ProgrammeId == request.ProgrammeId))]);
    }
}
