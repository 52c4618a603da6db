using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Strategy;

/// <summary>Edits what a plan says of itself: name, vision, missions, goals, ceilings.</summary>
public sealed class EditPlan(PlanDb db, PlanWriter writer)
{
    /// <summary>A part that is null is left as it is; a list that is given replaces the whole list.</summary>
    /// <param name="EditVersion"><see cref="Plan.EditVersion"/> that the editor started from.</param>
    /// <param name="AsStored">
    /// Fields, named as <see cref="Compare"/> names them, that stay as they are stored whatever the edit says of them: what a
    /// person chose after a conflict.
    /// </param>
    public sealed record Request(
        string RegionCode,
        Guid PlanId,
        int EditVersion,
        string? Name = null,
        string? Vision = null,
        IReadOnlyList<MissionWords>? Missions = null,
        IReadOnlyList<GoalWords>? Goals = null,
        IReadOnlyList<CeilingAmount>? Ceilings = null,
        string? Why = null,
        IReadOnlySet<string>? AsStored = null);

    public sealed record MissionWords(int Number, string Words);

    /// <param name="Code">"S1". A goal keeps its id, and its programmes, as long as it keeps its code.</param>
    /// <param name="Id">Id of a goal that gets another code; null finds it by its code.</param>
    public sealed record GoalWords(
        string Code,
        string Words,
        int? MissionNumber = null,
        string? Indicator = null,
        string? Unit = null,
        string? Baseline = null,
        string? Target = null,
        Guid? Id = null);

    /// <param name="FundSource">"" or null is the ceiling of all sources together.</param>
    /// <param name="Rupiah">Whole rupiah.</param>
    public sealed record CeilingAmount(int Year, string? FundSource, long Rupiah);

    /// <summary>The plan as it is now. An edit that changes nothing is accepted and writes nothing.</summary>
    public async Task<Outcome<Plan>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var plan = await Find(db.Plans, request, cancel);
        if (Permission.Check(actor, Act.EditPlan, request.RegionCode, planStatus: plan?.Status) is { } refusal)
        {
            return refusal;
        }
        if (plan is null)
        {
            return StrategyProblems.NoPlan();
        }
        if (plan.EditVersion != request.EditVersion)
        {
            return await writer.Conflict("plan", plan.Id.ToString(), cancel);
        }
        request = Chosen(request, plan);
        var goalUses = await db.Programmes
            .Where(p => p.RegionCode == plan.RegionCode && p.PlanId == plan.Id && p.GoalId != null)
            .GroupBy(p => p.GoalId!.Value).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

        var problems = PlanEdit.Problems(plan, request, goalUses);
        if (problems.Count > 0)
        {
            return problems;
        }
        var fields = PlanEdit.Apply(plan, request);
        if (fields.IsEmpty)
        {
            db.ChangeTracker.Clear();
            return plan;
        }
        plan.EditVersion++;
        var saved = await writer.Save(
            new ChangeNote(
                actor, "plan.edit", "plan", plan.Id.ToString(), plan.RegionCode, fields, request.Why, plan.Id),
            cancel);
        return saved.IsOk ? plan : Outcome.Refuse<Plan>(saved.Problems);
    }

    /// <summary>
    /// What an edit that came too late has, field by field beside what is stored now and what it began with; null when the
    /// plan is gone. For showing after CONFLICT-001.
    /// </summary>
    public async Task<EditConflict?> Compare(Request request, CancellationToken cancel)
    {
        var plan = await Find(db.Plans.AsNoTracking(), request, cancel);
        if (plan is null)
        {
            return null;
        }
        var theirs = PlanEdit.WordsOf(new Request(request.RegionCode, request.PlanId, plan.EditVersion), plan);
        var mine = PlanEdit.WordsOf(Chosen(request, plan), plan);
        var id = plan.Id.ToString();
        // Each of these two acts made one version, and nothing else does.
        var since = await db.Changes.AsNoTracking()
            .Where(c => c.SubjectKind == "plan" && c.SubjectId == id && (c.What == "plan.edit" || c.What == "plan.advance"))
            .OrderByDescending(c => c.Number).Take(Math.Max(0, plan.EditVersion - request.EditVersion)).ToListAsync(cancel);
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in since)
        {
            using var json = JsonDocument.Parse(entry.FieldsJson);
            foreach (var field in json.RootElement.EnumerateObject())
            {
                // Newest first: what stays is the value before the first of them.
                before[field.Name] = ChangeQueries.Words(field.Value[0]);
            }
        }
        return new EditConflict(
            plan.EditVersion,
            since is [var newest, ..] ? newest.By : null,
            since is [var last, ..] ? last.AtUtc : null,
            [
                .. from field in mine.Keys.Union(theirs.Keys).Order(StringComparer.Ordinal)
                   let own = mine.GetValueOrDefault(field, "")
                   let stored = theirs.GetValueOrDefault(field, "")
                   where own != stored
                   select new ConflictField(
                       field, PlanFieldNames.Of(field) ?? Text.Verbatim(field), before.GetValueOrDefault(field, stored), own, stored),
            ]);
    }

    private static Request Chosen(Request request, Plan stored) =>
        request.AsStored is { Count: > 0 } fields ? PlanEdit.Taking(request, stored, fields) : request;

    private static Task<Plan?> Find(IQueryable<Plan> plans, Request request, CancellationToken cancel) =>
        plans.AsSplitQuery().Include(p => p.Missions).Include(p => p.Goals).Include(p => p.Ceilings)
            .SingleOrDefaultAsync(p => p.RegionCode == request.RegionCode && p.Id == request.PlanId, cancel);
}
