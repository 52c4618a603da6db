using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Strategy;

/// <summary>Opens a masterplan for a region and a period.</summary>
public sealed class CreatePlan(PlanDb db, PlanWriter writer, TimeProvider clock)
{
    public const int FewestYears = 1, MostYears = 20;

    /// <param name="DimensionSet">Code of the set; null takes the one that is valid when the plan begins.</param>
    /// <param name="Name">As on the cover; null makes one from region and years.</param>
    public sealed record Request(
        string RegionCode,
        int FirstYear,
        int Years = 10,
        string? DimensionSet = null,
        string? Name = null,
        string? Why = null);

    /// <summary>The new plan, in draft.</summary>
    public async Task<Outcome<Plan>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.CreatePlan, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var region = await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == request.RegionCode, cancel);
        var others = await db.Plans.AsNoTracking().Where(p => p.RegionCode == request.RegionCode).ToListAsync(cancel);
        var sets = await db.DimensionSets.AsNoTracking().ToListAsync(cancel);

        var set = SetFor(request, sets);
        var problems = Problems(request, region is not null, set, others);
        if (problems.Count > 0)
        {
            return problems;
        }
        var lastYear = request.FirstYear + request.Years - 1;
        var plan = new Plan
        {
            RegionCode = request.RegionCode,
            Id = Guid.CreateVersion7(),
            Name = Named(request.Name) ?? $"Rencana Induk Kota Cerdas {region!.Name} {request.FirstYear}-{lastYear}",
            FirstYear = request.FirstYear,
            Years = request.Years,
            DimensionSetCode = set!.Code,
            CreatedAtUtc = clock.GetUtcNow().UtcDateTime,
        };

        db.Plans.Add(plan);
        var fields = new ChangeFields()
            .Add("Name", null, plan.Name).Add("FirstYear", null, plan.FirstYear).Add("Years", null, plan.Years)
            .Add("DimensionSet", null, plan.DimensionSetCode);
        var saved = await writer.Save(
            new ChangeNote(actor, "plan.create", "plan", plan.Id.ToString(), plan.RegionCode, fields, request.Why), cancel);
        return saved.IsOk ? plan : Outcome.Refuse<Plan>(saved.Problems);
    }

    /// <summary>Everything that speaks against the plan, all at once.</summary>
    internal static List<Problem> Problems(
        Request request, bool regionExists, DimensionSet? set, IReadOnlyCollection<Plan> others)
    {
        var problems = new List<Problem>();
        if (!regionExists)
        {
            problems.Add(RegionProblems.NoRegion(request.RegionCode));
        }
        if (request.FirstYear is < 2000 or > 2100)
        {
            problems.Add(StrategyProblems.BadFirstYear(request.FirstYear));
        }
        if (request.Years is < FewestYears or > MostYears)
        {
            problems.Add(StrategyProblems.BadYears(request.Years));
        }
        if (set is null)
        {
            problems.Add(StrategyProblems.NoDimensionSet(request.DimensionSet));
        }
        if (others.FirstOrDefault(p => p.FirstYear == request.FirstYear && p.Years == request.Years) is { } same)
        {
            problems.Add(StrategyProblems.SamePeriod(same.Name, same.FirstYear, same.LastYear));
        }
        return problems;
    }

    private static DimensionSet? SetFor(Request request, IReadOnlyCollection<DimensionSet> sets)
    {
        if (request.DimensionSet is { } code)
        {
            return sets.FirstOrDefault(s => s.Code == code);
        }
        var begins = request.FirstYear is >= 1 and <= 9999 ? new DateOnly(request.FirstYear, 1, 1) : DateOnly.MinValue;
        return sets.Where(s => s.ValidFrom <= begins && (s.ValidTo is null || s.ValidTo >= begins))
            .MaxBy(s => s.ValidFrom);
    }

    internal static string? Named(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim();
}
