using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Strategy;

/// <summary>Moves an edition of the plan one step on, or sends it back (the table is <see cref="PlanStep.All"/>).</summary>
public sealed class AdvancePlan(PlanDb db, PlanWriter writer)
{
    /// <param name="EditVersion"><see cref="Plan.EditVersion"/> that was on the screen.</param>
    /// <param name="Why">Must be said when the plan is sent back.</param>
    public sealed record Request(string RegionCode, Guid PlanId, int EditVersion, PlanStatus To, string? Why = null);

    public async Task<Outcome<Plan>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadRegion, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var plan = await db.Plans.SingleOrDefaultAsync(
            p => p.RegionCode == request.RegionCode && p.Id == request.PlanId, cancel);
        if (plan is null)
        {
            return StrategyProblems.NoPlan();
        }
        if (plan.EditVersion != request.EditVersion)
        {
            return await writer.Conflict("plan", plan.Id.ToString(), cancel);
        }
        var before = (plan.Status, plan.Edition);
        if (Step(plan, request, actor) is { } problem)
        {
            return problem;
        }
        if (plan.Status == PlanStatus.AgencySubmitted && await CountErrors(plan, cancel) is > 0 and var errors)
        {
            db.ChangeTracker.Clear();
            return StrategyProblems.HasErrors(errors);
        }
        plan.EditVersion++;
        var fields = new ChangeFields()
            .Add("Status", before.Status, plan.Status).Add("Edition", before.Edition, plan.Edition);
        var saved = await writer.Save(
            new ChangeNote(
                actor, "plan.advance", "plan", plan.Id.ToString(), plan.RegionCode, fields, request.Why, plan.Id),
            cancel);
        return saved.IsOk ? plan : Outcome.Refuse<Plan>(saved.Problems);
    }

    /// <summary>What is handed in must be free of errors; warnings and hints may go along.</summary>
    private async Task<int> CountErrors(Plan plan, CancellationToken cancel)
    {
        var content = await PlanContent.Load(db, plan.RegionCode, plan.Id, cancel);
        return PlanFindings.Check(content!).Count(p => p.Severity == Severity.Error);
    }

    /// <summary>Takes the step when the table has it and the actor may; otherwise says why not and changes nothing.</summary>
    internal static Problem? Step(Plan plan, Request request, Actor actor)
    {
        var steps = PlanStep.All.Where(s => s.From == plan.Status && s.To == request.To).ToList();
        if (steps.Count == 0)
        {
            return StrategyProblems.NoSuchStep(PlanStep.Name(plan.Status), PlanStep.Name(request.To));
        }
        var refusals = steps.Select(s => Permission.Check(actor, s.By, plan.RegionCode)).ToList();
        if (refusals.All(r => r is not null))
        {
            return refusals[0];
        }
        if (steps[0].IsReturn && string.IsNullOrWhiteSpace(request.Why))
        {
            return StrategyProblems.ReasonMissing();
        }
        if (request.To == PlanStatus.Revised)
        {
            plan.Edition++;
        }
        plan.Status = request.To;
        return null;
    }
}
