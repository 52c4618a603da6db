using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Alignment;

/// <summary>What importing a table or a document would make, before anything is written.</summary>
/// <param name="IsUnchanged">These bytes are the newest version already.</param>
/// <param name="Plans">One for each document of the file.</param>
public sealed record MediumTermPreview(bool IsUnchanged, IReadOnlyList<MediumTermPreviewPlan> Plans, IReadOnlyList<Problem> Problems)
{
    public int Count(MediumTermChange change) => Plans.Sum(p => p.Differences.Count(d => d.Change == change));
}

/// <param name="Owner">The agency whose Renstra it is.</param>
/// <param name="Version">That it would get.</param>
/// <param name="ComparedWith">The version that it was compared with; null for the first of its period.</param>
public sealed record MediumTermPreviewPlan(
    MediumTermKind Kind, string? Owner, int FirstYear, int LastYear, int Version, int? ComparedWith, int Programmes, int Indicators, int Same,
    IReadOnlyList<MediumTermDifference> Differences);

/// <summary>Shows how an RPJMD, RPD or Renstra in a file differs from the version that is stored. Writes nothing.</summary>
public sealed class PreviewMediumTermPlan(PlanDb db, ImportMediumTermPlan import)
{
    public async Task<Outcome<MediumTermPreview>> Run(ImportMediumTermPlan.Request request, Actor actor, CancellationToken cancel)
    {
        var read = await import.Read(request, actor, cancel);
        // What was loaded and made for writing is only looked at here.
        db.ChangeTracker.Clear();
        if (!read.IsOk)
        {
            return Outcome.Refuse<MediumTermPreview>(read.Problems);
        }
        var plans = new List<MediumTermPreviewPlan>();
        foreach (var plan in read.Value.Plans)
        {
            var before = await db.MediumTermPlans.AsNoTracking().AsSplitQuery().Include(p => p.Programmes).ThenInclude(p => p.Indicators).ThenInclude(i => i.Targets)
                .Where(p => p.RegionCode == plan.RegionCode && p.Kind == plan.Kind && p.OwnerCode == plan.OwnerCode && p.FirstYear == plan.FirstYear)
                .OrderByDescending(p => p.Version).FirstOrDefaultAsync(cancel);
            var differences = MediumTermComparison.Compare(before, plan);
            plans.Add(new(
                plan.Kind, plan.OwnerName, plan.FirstYear, plan.LastYear, plan.Version, before?.Version,
                plan.Programmes.Count, plan.Programmes.Sum(p => p.Indicators.Count),
                plan.Programmes.Count - differences.Count(d => d.Change != MediumTermChange.Gone), differences));
        }
        return new MediumTermPreview(read.Value.IsSame, plans, read.Value.Problems);
    }
}
