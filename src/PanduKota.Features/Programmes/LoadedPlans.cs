using PanduKota.Engines;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>
/// The plans that this request looks at, each read once and checked once, however many lists, figures and findings are
/// shown of it. Whatever is saved through the same context lets them go, so that an answer after a save is of what was saved.
/// </summary>
public sealed class LoadedPlans
{
    private readonly PlanDb db;
    private readonly Dictionary<(string RegionCode, Guid PlanId), LoadedPlan> loaded = [];

    public LoadedPlans(PlanDb db)
    {
        this.db = db;
        db.SavedChanges += (_, _) => loaded.Clear();
    }

    /// <summary>The plan with everything in it, or null when there is no such plan.</summary>
    internal async Task<LoadedPlan?> Get(string regionCode, Guid planId, CancellationToken cancel)
    {
        if (loaded.TryGetValue((regionCode, planId), out var known))
        {
            return known;
        }
        return await PlanContent.Load(db, regionCode, planId, cancel) is { } content
            ? loaded[(regionCode, planId)] = new LoadedPlan(content)
            : null;
    }

    /// <summary>The plan without promise of its programmes: what is loaded already, or only the frame.</summary>
    internal async Task<PlanContent?> Frame(string regionCode, Guid planId, CancellationToken cancel) =>
        loaded.TryGetValue((regionCode, planId), out var known)
            ? known.Content
            : await PlanContent.LoadFrame(db, regionCode, planId, cancel);
}

/// <summary>A plan as it was read, and what the plan checks say of it; they run when somebody asks.</summary>
internal sealed class LoadedPlan(PlanContent content)
{
    private IReadOnlyList<Problem>? findings;

    public PlanContent Content => content;

    /// <summary>All findings, the worst first.</summary>
    public IReadOnlyList<Problem> Findings => findings ??= PlanFindings.Check(content);
}
