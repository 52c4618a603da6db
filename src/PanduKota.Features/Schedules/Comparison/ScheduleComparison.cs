using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules.Comparison;

/// <summary>Up to four schedules of a plan side by side.</summary>
/// <param name="Different">Programmes that do not start in the same year in all of them, or are not in all of them.</param>
/// <param name="Same">How many programmes all schedules treat alike.</param>
/// <param name="IsValueComparable">All were asked with the same discount and the same worth of each programme.</param>
public sealed record ScheduleComparison(
    PlanHead Plan, IReadOnlyList<ComparedSchedule> Schedules, IReadOnlyList<ComparedLine> Different, int Same, bool IsValueComparable);

/// <param name="Name">Of its scenario; null for one of the plan's own ceilings.</param>
/// <param name="Moved">Programmes that leave the year in which the plan has them.</param>
/// <param name="Money">Calendar year -> rupiah.</param>
public sealed record ComparedSchedule(
    ScheduleHead Head,
    string? Name,
    int Taken,
    int LeftOut,
    int Moved,
    IReadOnlyDictionary<int, long> Money,
    long Total,
    IReadOnlyList<DimensionShare> Dimensions);

/// <param name="Code">"" for programmes without a dimension.</param>
public sealed record DimensionShare(string Code, string Name, int Programmes, long Rupiah);

/// <param name="Starts">For each schedule the calendar year in which it starts; null where it is left out.</param>
/// <param name="IsAsked">For each schedule whether the programme was part of the question at all.</param>
public sealed record ComparedLine(
    Guid? ProgrammeId, string Code, string Name, string DimensionCode, long TotalRupiah, IReadOnlyList<int?> Starts, IReadOnlyList<bool> IsAsked);

/// <summary>Puts schedules side by side, for pages, API and commands.</summary>
public sealed class ScheduleComparisons(PlanDb db, ScheduleQueries schedules)
{
    public const int Most = 4;

    /// <summary>In the order in which they are named; a schedule that is named twice counts once.</summary>
    public async Task<Outcome<ScheduleComparison>> Of(
        string regionCode, Guid planId, IEnumerable<Guid> scheduleIds, CancellationToken cancel)
    {
        List<Guid> ids = [.. scheduleIds.Distinct()];
        if (ids.Count is < 2 or > Most)
        {
            return Problem.Error("SCHEDULE-030", Text.Of("Pilih dua sampai {0} jadwal untuk dibandingkan.", Most),
                Text.Of("Centang jadwalnya, lalu bandingkan lagi."), new Place(Field: "jadwal"));
        }
        var views = new List<ScheduleView>();
        foreach (var id in ids)
        {
            if (await schedules.One(regionCode, planId, id, cancel) is not { } view)
            {
                return ScheduleRefusals.NoSchedule;
            }
            if (view.Head.Status is not (SchedulingStatus.Optimal or SchedulingStatus.Feasible))
            {
                return Problem.Error("SCHEDULE-031", Text.Of("Jadwal {0} tidak memuat jawaban, sehingga tidak dapat dibandingkan.",
                        view.Head.ScenarioName ?? view.Head.Id.ToString()), Text.Of("Pilih jadwal lain."), new Place(Field: "jadwal"));
            }
            views.Add(view);
        }
        var content = (await PlanContent.LoadFrame(db, regionCode, planId, cancel))!;
        return Compare(views, content);
    }

    private static ScheduleComparison Compare(List<ScheduleView> views, PlanContent content)
    {
        var byCode = views.Select(v => v.Lines.ToDictionary(l => l.Code, StringComparer.Ordinal)).ToList();
        List<ComparedLine> lines =
        [
            .. byCode.SelectMany(l => l.Keys).Distinct(StringComparer.Ordinal).Order(Comparer<string>.Create(CodeOrder.Compare)).Select(code =>
            {
                var known = byCode.First(l => l.ContainsKey(code))[code];
                return new ComparedLine(
                    known.ProgrammeId, code, known.Name, known.DimensionCode, known.TotalRupiah,
                    [.. byCode.Select(l => l.GetValueOrDefault(code)?.AfterStart)], [.. byCode.Select(l => l.ContainsKey(code))]);
            }),
        ];
        List<ComparedLine> different = [.. lines.Where(l => l.Starts.Distinct().Count() > 1 || l.IsAsked.Contains(false))];
        return new ScheduleComparison(
            views[0].Plan, [.. views.Select(v => ComparedOf(v, content))], different, lines.Count - different.Count, HaveSameValues(views, byCode));
    }

    private static bool HaveSameValues(List<ScheduleView> views, List<Dictionary<string, ScheduleLine>> byCode) =>
        views.All(v => Math.Abs(v.Options.Discount - views[0].Options.Discount) < 1e-12)
        && byCode.SelectMany(l => l.Values).GroupBy(l => l.Code).All(g => g.Max(l => l.Value) - g.Min(l => l.Value) < 1e-9);

    private static ComparedSchedule ComparedOf(ScheduleView view, PlanContent content)
    {
        var taken = view.Lines.Where(l => l.AfterStart is not null).ToList();
        var dimensions = content.DimensionSet.Dimensions.Select(d => (d.Code, d.Name))
            .Append((Code: "", Name: Text.Of("Tanpa dimensi").ToString()))
            .Select(d => (d, Own: taken.Where(l => l.DimensionCode == d.Code).ToList()))
            .Where(d => d.d.Code.Length > 0 || d.Own.Count > 0)
            .Select(d => new DimensionShare(d.d.Code, d.d.Name, d.Own.Count, d.Own.Sum(l => l.TotalRupiah)));
        return new ComparedSchedule(
            view.Head, view.Head.ScenarioName, taken.Count, view.LeftOut, view.Moved, view.Years.ToDictionary(y => y.Year, y => y.After),
            view.Years.Sum(y => y.After), [.. dimensions]);
    }
}
