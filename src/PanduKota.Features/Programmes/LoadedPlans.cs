using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>
/// The plans that this request looks at, each read once and checked once, however many lists, figures and findings are
/// shown of it. Whatever is saved through the same context lets them go, so that an answer after a save is of what was saved.
/// </summary>
public sealed class LoadedPlans
{
    private readonly PlanDb db;
    private readonly PlanMemory memory;
    private readonly Dictionary<(string RegionCode, Guid PlanId), LoadedPlan> loaded = [];
    private readonly Dictionary<(string RegionCode, Guid PlanId), PlanContent> frames = [];
    private readonly HashSet<(string RegionCode, Guid PlanId)> countedUp = [];

    public LoadedPlans(PlanDb db, PlanMemory memory)
    {
        (this.db, this.memory) = (db, memory);
        db.SavedChanges += (_, _) => LetGo();
    }

    /// <summary>The plan with everything in it, or null when there is no such plan.</summary>
    internal async Task<LoadedPlan?> Get(string regionCode, Guid planId, CancellationToken cancel)
    {
        if (loaded.TryGetValue((regionCode, planId), out var known))
        {
            return known;
        }
        return await Frame(regionCode, planId, cancel) is { } frame
            ? loaded[(regionCode, planId)] = new LoadedPlan(frame with { Programmes = await memory.Programmes(db, regionCode, planId, cancel) })
            : null;
    }

    /// <summary>The plan without its programmes, or null when there is no such plan.</summary>
    internal async Task<PlanContent?> Frame(string regionCode, Guid planId, CancellationToken cancel)
    {
        if (frames.TryGetValue((regionCode, planId), out var known) && !countedUp.Contains((regionCode, planId)))
        {
            return known;
        }
        var frame = known is null ? await PlanContent.LoadFrame(db, regionCode, planId, cancel) : await known.ReadPlanAgain(db, cancel);
        countedUp.Remove((regionCode, planId));
        return frame is null ? null : frames[(regionCode, planId)] = frame;
    }

    /// <summary>Whatever was saved, programmes are read again; the frame only when something of it was saved.</summary>
    private void LetGo()
    {
        loaded.Clear();
        countedUp.UnionWith(frames.Keys);
        if (db.ChangeTracker.Entries().Any(e => e.State != EntityState.Unchanged && PlanContent.IsOfFrame(e.Entity)))
        {
            frames.Clear();
        }
    }
}

/// <summary>A plan as it was read, and what the plan checks say of it; they run when somebody asks.</summary>
internal sealed class LoadedPlan(PlanContent content)
{
    private readonly Lazy<PlanSnapshot> snapshot = new(() => PlanSnapshots.Of(content));
    private IReadOnlyList<Problem>? findings;

    public PlanContent Content => content;

    /// <summary>All findings, the worst first.</summary>
    public IReadOnlyList<Problem> Findings => findings ??= PlanChecker.Check(snapshot.Value);

    /// <summary>Those that stand on one programme; asked for alone they cost a tenth of all.</summary>
    public IReadOnlyList<Problem> FindingsOf(Guid programmeId) => findings is null
        ? PlanChecker.CheckProgramme(snapshot.Value, programmeId)
        : [.. findings.Where(f => f.Place.ProgrammeId == programmeId)];
}
