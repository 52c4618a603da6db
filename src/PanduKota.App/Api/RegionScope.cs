using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Api;

/// <summary>Whose data a request is about, and whether its sender may read them. Writes are checked again by the use case.</summary>
public sealed class RegionScope(PlanDb db, CurrentActor current)
{
    public Actor Actor => current.Actor;

    /// <summary>Answers 403 or 404, or goes on.</summary>
    public async Task<IResult> Read(string regionCode, Func<Task<IResult>> then, CancellationToken cancel)
    {
        if (Permission.Check(Actor, Act.ReadRegion, regionCode) is { } refusal)
        {
            return Answers.Refuse([refusal]);
        }
        return await db.Regions.AnyAsync(r => r.Code == regionCode, cancel)
            ? await then()
            : Answers.Refuse([RegionProblems.NoRegion(regionCode)]);
    }

    /// <summary>As <see cref="Read"/>, with the plan; "latest" stands for the newest one.</summary>
    public Task<IResult> ReadPlan(string regionCode, string planId, Func<Plan, Task<IResult>> then, CancellationToken cancel) =>
        Read(regionCode, async () =>
        {
            var plan = await FindPlan(regionCode, planId, cancel);
            return plan is null ? Answers.Refuse([NoPlan(regionCode)]) : await then(plan);
        }, cancel);

    private async Task<Plan?> FindPlan(string regionCode, string planId, CancellationToken cancel)
    {
        if (planId == "latest")
        {
            return await db.Plans.NewestOf(regionCode, cancel);
        }
        return Guid.TryParse(planId, out var id)
            ? await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.RegionCode == regionCode && p.Id == id, cancel)
            : null;
    }

    private static Problem NoPlan(string code) =>
        Problem.Error("PLAN-404", Text.Of("Rencana itu tidak ada di daerah {0}.", code), Text.Of("Buat rencana dahulu, atau periksa nomornya."));
}
